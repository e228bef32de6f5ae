"""When a checkpoint is due within an epoch."""

import pytest

from resnet_jax.training.run import train
from resnet_jax.training.saving import Saving
from tests.support.runs import run_config


@pytest.mark.usefixtures("tiny_load")
def test_checkpoints_by_the_clock(tmp_path, monkeypatch):
    """One is due after each update but the last of an epoch, which is saved anyway."""
    due = []
    is_due = Saving.is_due

    def noting(self, step):
        due.append((step, is_due(self, step)))
        return due[-1][1]

    monkeypatch.setattr(Saving, "is_due", noting)
    config = run_config()
    config.checkpoint_every_steps, config.checkpoint_every_seconds = 0, 1e-9
    config.chunk_steps, config.num_epochs = 1, 1
    train(config, tmp_path)
    assert due == [(1, True), (2, True)]
