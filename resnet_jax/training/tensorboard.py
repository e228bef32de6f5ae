"""TensorBoard event files of a run."""

import importlib.util
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from resnet_jax.config.keys import flatten
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.training.callbacks import EpochEnd

TAGS = {
    "loss/training": "train_loss",
    "loss/validation": "val_loss",
    "accuracy/training": "train_accuracy",
    "accuracy/validation": "val_accuracy",
    "learning_rate": "learning_rate",
    "images_per_second": "images_per_second",
}


def check_installed() -> None:
    """Raise InputError if tensorboardX is not installed."""
    if importlib.util.find_spec("tensorboardX") is None:
        raise InputError(
            "config key tensorboard = True: needs tensorboardX; `pip install tensorboardX`"
        )


class TensorBoard:
    """Callback that writes event files; steps are completed training steps."""

    def __init__(self, folder: Path | None, first_step: int):
        """Start, or continue after a checkpoint at `first_step`: later events are withdrawn.

        Args:
          folder: Where to; None writes nothing, because another process does.
          first_step: Completed steps.
        """
        # Imported here: an extra.
        from tensorboardX import SummaryWriter

        self._writer = SummaryWriter(
            str(folder), purge_step=first_step + 1, write_to_disk=folder is not None
        )

    def __call__(self, end: EpochEnd) -> None:
        """Write the epoch's row, and the norms of weights and gradients after it."""
        step = end.row["step"]
        for tag, column in TAGS.items():
            self._writer.add_scalar(tag, end.row[column], step)
        for name, norm in end.experiment.norms(end.state.trained).items():
            self._writer.add_scalar(f"norm_of_{name}", float(norm), step)
        self._writer.flush()

    def finish(self, config: Config, summary: Mapping[str, Any], curves: Path) -> None:
        """Write the config with the final accuracies, and curves.png."""
        if curves.exists():  # drawing it may have failed
            with Image.open(curves) as image:
                pixels = np.asarray(image.convert("RGB"))
            self._writer.add_image("curves", pixels, summary["step"], dataformats="HWC")
        hparams = {key: str(value) if isinstance(value, tuple) else value
                   for key, value in flatten(config).items()}  # fmt: skip
        results = {f"result/{key}": summary[key] for key in ("test_accuracy", "best_val_accuracy")}
        self._writer.add_hparams(hparams, results, name="result", global_step=summary["step"])

    def close(self) -> None:
        """Flush and close the event file."""
        self._writer.close()
