"""A test checkpoint, before hours of training depend on the file system."""

import shutil
from pathlib import Path

import numpy as np

from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.errors import InputError, reason_of


def check_checkpoints_work(workdir: Path) -> None:
    """Write a small checkpoint in a folder, restore and verify it, and delete it.

    Raises:
      InputError: If it cannot be written and restored, for whatever reason.
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
            f"workdir {workdir}: checkpoints cannot be written and restored there "
            f"({reason_of(error)}); give a folder on another file system"
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
