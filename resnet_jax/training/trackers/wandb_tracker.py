"""Weights & Biases: the run in the project of WANDB_PROJECT, or in files if offline."""

import os
from collections.abc import Mapping
from pathlib import Path

from resnet_jax.config.keys import flatten
from resnet_jax.training.trackers.tracker import PROJECT, TrackedRun


class WandB:
    """A run of W&B; its local files are in the run directory, unless WANDB_DIR says otherwise.

    W&B's steps only increase. So steps that a resumed run trains again are not logged again, and
    keep their first values.
    """

    def __init__(self, run: TrackedRun):
        """Start a run, or continue the one with its identifier; never ask for an API key."""
        # Imported here: an extra.
        import wandb  # pyright: ignore[reportMissingImports]

        if wandb.setup().settings.mode == "online" and not wandb.login(prompt=False):
            raise ConnectionError("no API key: run `wandb login`, or set WANDB_MODE=offline")
        self._image = wandb.Image
        self._run = wandb.init(
            project=os.environ.get("WANDB_PROJECT", PROJECT),
            name=os.environ.get("WANDB_NAME", run.workdir.name),
            id=run.id,
            resume="allow",
            reinit="create_new",  # the caller, or another training, may have a run of its own
            dir=os.environ.get("WANDB_DIR", str(run.workdir)),
            config={**flatten(run.config), "workdir": str(run.workdir)},
            allow_val_change=True,
            settings=wandb.Settings(console="off", quiet=True, finish_timeout=45),
        )

    def log(self, metrics: Mapping[str, float], step: int) -> None:
        """Log metrics, unless the run has been at this step."""
        if step >= self._run.step:
            self._run.log(dict(metrics), step=step)

    def log_results(self, results: Mapping[str, float], step: int, curves: Path) -> None:
        """Log the results as W&B's summary, and curves.png as an image, after the last step."""
        if curves.exists():
            self._run.log({"curves": self._image(str(curves))})
        self._run.summary.update(results)

    def close(self, *, is_finished: bool) -> None:
        self._run.finish(exit_code=0 if is_finished else 1)
