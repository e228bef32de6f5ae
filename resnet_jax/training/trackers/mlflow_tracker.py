"""MLflow: the run in the server or database of MLFLOW_TRACKING_URI."""

import contextlib
import os
import time
from collections.abc import Mapping
from pathlib import Path

from resnet_jax.config.keys import flatten
from resnet_jax.training.trackers.tracker import PROJECT, TrackedRun

ID_TAG = "resnet_jax.id"


class MLflow:
    """A run of MLflow's experiment MLFLOW_EXPERIMENT_NAME, found again by a tag.

    MLflow keeps the first value of a parameter and every value of a metric. So a resumed run keeps
    the parameters of its first session, and steps that are there already are not logged again.
    """

    def __init__(self, run: TrackedRun):
        """Start a run, or continue the one with its identifier."""
        # Imported here: an extra.
        from mlflow import MlflowClient  # pyright: ignore[reportMissingImports]
        from mlflow.entities import Param  # pyright: ignore[reportMissingImports]
        from mlflow.exceptions import MlflowException  # pyright: ignore[reportMissingImports]

        self._client = client = MlflowClient()
        name = os.environ.get("MLFLOW_EXPERIMENT_NAME", PROJECT)
        with contextlib.suppress(MlflowException):  # it exists; another run may make it just now
            client.create_experiment(name)
        experiment = client.get_experiment_by_name(name)
        assert experiment is not None, "made above"
        found = client.search_runs([experiment.experiment_id], f"tags.`{ID_TAG}` = '{run.id}'")
        if found:
            client.update_run(found[0].info.run_id, status="RUNNING")
        else:
            tags = {ID_TAG: run.id}
            found = [client.create_run(experiment.experiment_id, None, tags, run.workdir.name)]
        self._run = found[0].info.run_id
        client.set_tag(self._run, "workdir", str(run.workdir))
        params = [Param(key, str(value)) for key, value in flatten(run.config).items()
                  if key not in found[0].data.params]  # fmt: skip
        client.log_batch(self._run, params=params)

    def log(self, metrics: Mapping[str, float], step: int) -> None:
        """Log metrics, unless the first of them has a value at this step already."""
        from mlflow.entities import Metric  # pyright: ignore[reportMissingImports]

        history = self._client.get_metric_history(self._run, next(iter(metrics)))
        if step not in {metric.step for metric in history}:
            now = int(1000 * time.time())
            batch = [Metric(name, value, now, step) for name, value in metrics.items()]
            self._client.log_batch(self._run, metrics=batch)

    def log_results(self, results: Mapping[str, float], step: int, curves: Path) -> None:
        """Log the results as metrics, and curves.png as an artifact."""
        self.log(results, step)
        if curves.exists():
            self._client.log_artifact(self._run, str(curves))

    def close(self, *, is_finished: bool) -> None:
        self._client.set_terminated(self._run, "FINISHED" if is_finished else "KILLED")
