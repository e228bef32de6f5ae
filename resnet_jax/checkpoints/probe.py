"""Whether checkpoints can be written to a run's folder and read back, before hours depend on it."""

import shutil
from pathlib import Path

import numpy as np

from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.errors import InputError, reason_of


def check_checkpoints_work(workdir: Path) -> None:
    """Writes a small checkpoint below a folder, reads it back and verifies it, and deletes it.

    Raises:
      InputError: If one written there cannot be read back, for whatever reason.
    """
    folder = workdir / ".trial"
    trees = {"array": np.arange(3.0)}, {"step": np.int32(0)}
    try:
        with CheckpointStore(folder / "checkpoints", *trees) as store:
            store.save(0, *trees, [])
            store.wait()
            store.restore(0)
    # A file system can be unfit in any way.
    except Exception as error:
        raise InputError(
            f"workdir {workdir}: a checkpoint that is written there cannot be read back "
            f"({reason_of(error)}); give a folder of another file system"
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
