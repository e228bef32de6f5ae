"""The experiment trackers of a run, called in threads: none can end or delay a training."""

import contextlib
import importlib.util
import json
import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import write_json
from resnet_jax.training.callbacks import EpochEnd
from resnet_jax.training.trackers.mlflow_tracker import MLflow
from resnet_jax.training.trackers.tensorboard_tracker import TensorBoard
from resnet_jax.training.trackers.tracker import TrackedRun, Tracker
from resnet_jax.training.trackers.wandb_tracker import WandB

FILE_NAME = "trackers.json"
CLOSE_SECONDS = 60.0  # that the end of a session waits for its trackers
LIBRARIES = {"tensorboard": "tensorboardX", "mlflow": "mlflow", "wandb": "wandb"}
OPEN = {"tensorboard": TensorBoard, "mlflow": MLflow, "wandb": WandB}

log = logging.getLogger(__name__)


def check_installed(names: Sequence[str]) -> None:
    """Raise InputError if the library of a tracker is not installed."""
    for name in names:
        spec = importlib.util.find_spec(LIBRARIES[name])
        # W&B and MLflow make folders of their names, which can be imported as empty packages.
        if spec is None or spec.origin is None:
            raise InputError(
                f"config key trackers = {tuple(names)}: {LIBRARIES[name]} is not installed; "
                f"`pip install 'resnet_jax[{name}]'`"
            )


def run_id(workdir: Path) -> str:
    """Return the run's identifier from trackers.json, which is written if it is missing."""
    path = workdir / FILE_NAME
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["id"])
    except (OSError, ValueError, KeyError, TypeError):  # missing or damaged
        content = {"id": secrets.token_hex(8)}
        write_json(path, content)
        return content["id"]


class Tracking(contextlib.AbstractContextManager):
    """Callback that passes each epoch's metrics to the trackers of a run.

    Leaving this context manager ends the session in each tracker, or gives it up after
    CLOSE_SECONDS.
    """

    def __init__(self, run: TrackedRun | None):
        """Begin or continue a run in its config's trackers; None has none."""
        names = run.config.trackers if run else ()
        self._workers = [_Worker(name, partial(OPEN[name], run)) for name in names]

    def __call__(self, end: EpochEnd) -> None:
        """Log the epoch's row, and the norms of weights and gradients after it."""
        # The norms are computed by all processes together.
        norms = end.experiment.norms(end.state.trained)
        metrics = {f"norm_of_{name}": float(norm) for name, norm in norms.items()}
        metrics = {name: value for name, value in end.row.items() if name != "step"} | metrics
        self._call(lambda tracker: tracker.log(metrics, end.row["step"]))

    def log_results(self, summary: Mapping[str, Any], curves: Path) -> None:
        """Log the numbers of summary.json, and curves.png, which may be missing."""
        results = {name: value for name, value in summary.items()
                   if isinstance(value, int | float) and name not in ("step", "epoch")}  # fmt: skip
        self._call(lambda tracker: tracker.log_results(results, summary["step"], curves))

    def __exit__(self, error: object, *_: object) -> None:
        self._call(lambda tracker: tracker.close(is_finished=error is None))
        deadline = time.monotonic() + CLOSE_SECONDS
        for worker in self._workers:
            worker.end(deadline)

    def _call(self, function: Callable[[Tracker], None]) -> None:
        for worker in self._workers:
            worker.calls.put(function)


class _Worker:
    """A thread that owns a tracker, until its first exception, which is a warning.

    Attributes:
      calls: Functions of the tracker, which the thread calls in order; None ends it.
    """

    def __init__(self, name: str, open_tracker: Callable[[], Tracker]):
        self._name, self._open = name, open_tracker
        self.calls: queue.SimpleQueue[Callable[[Tracker], None] | None] = queue.SimpleQueue()
        # A daemon: one that hangs does not keep the process alive.
        self._thread = threading.Thread(target=self._work, name=f"tracker-{name}", daemon=True)
        self._thread.start()

    def end(self, deadline: float) -> None:
        """End the thread after its last call, or give it up at a time of the monotonic clock."""
        self.calls.put(None)
        self._thread.join(max(0.0, deadline - time.monotonic()))
        if self._thread.is_alive():
            log.warning("tracker %s does not answer: the last metrics may be missing", self._name)

    def _work(self) -> None:
        try:
            tracker = self._open()
            while function := self.calls.get():
                function(tracker)
        except BaseException as error:  # libraries may even exit
            reason = reason_of(error)
            log.warning(
                "tracker %s failed, and is left out of this session: %s", self._name, reason
            )
