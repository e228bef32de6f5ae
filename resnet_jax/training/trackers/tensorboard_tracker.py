"""TensorBoard event files of a run, in its tensorboard/."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image

from resnet_jax.config.keys import flatten
from resnet_jax.training.trackers.tracker import TrackedRun

TAGS = {
    "train_loss": "loss/training",
    "val_loss": "loss/validation",
    "train_accuracy": "accuracy/training",
    "val_accuracy": "accuracy/validation",
}


class TensorBoard:
    """A run in event files."""

    def __init__(self, run: TrackedRun):
        """Start, or continue after a checkpoint: later events are withdrawn."""
        # Imported here: an extra.
        from tensorboardX import SummaryWriter

        self._config = run.config
        folder = str(run.workdir / "tensorboard")
        self._writer = SummaryWriter(folder, purge_step=run.first_step + 1)

    def log(self, metrics: Mapping[str, float], step: int) -> None:
        """Write metrics, losses and accuracies under common tags."""
        for name, value in metrics.items():
            self._writer.add_scalar(TAGS.get(name, name), value, step)
        self._writer.flush()

    def log_results(self, results: Mapping[str, float], step: int, curves: Path) -> None:
        """Write the config with the results, and curves.png."""
        if curves.exists():
            with Image.open(curves) as image:
                pixels = np.asarray(image.convert("RGB"))
            self._writer.add_image("curves", pixels, step, dataformats="HWC")
        hparams = {key: str(value) if isinstance(value, tuple) else value
                   for key, value in flatten(self._config).items()}  # fmt: skip
        tagged = {f"result/{name}": value for name, value in results.items()}
        self._writer.add_hparams(hparams, tagged, name="result", global_step=step)

    def close(self, *, is_finished: bool) -> None:
        self._writer.close()
