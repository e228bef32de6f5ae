"""Runs whose checkpoints were damaged."""

import shutil

import pytest

from resnet_jax.errors import InputError
from resnet_jax.training.run import train
from tests.conftest import make_config
from tests.support.runs import assert_same_run, files_of, flip, metrics, run_config

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("part", ["record/metadata", "training/d", "variables/manifest.ocdbt", ""])
def test_a_run_goes_on_from_the_older_checkpoint_to_the_same_bits(
    workdir, whole, tiny_dataset, part, caplog
):
    path = workdir / "checkpoints" / "9" / part
    if path.is_dir():
        shutil.rmtree(path)
        path.mkdir()
    else:
        flip(path)
    train(run_config(), workdir)
    assert "checkpoint 9" in caplog.text
    assert_same_run(workdir, whole, tiny_dataset)
    assert (workdir / "damaged" / "9").is_dir()


def test_a_run_with_nothing_left_to_restore_ends_and_deletes_nothing(workdir):
    for path in files_of(workdir / "checkpoints"):
        path.write_bytes(b"")
    before = sorted(path for path in workdir.rglob("*") if path.name != ".lock")
    with pytest.raises(InputError, match="none of the steps"):
        train(run_config(), workdir)
    assert sorted(path for path in workdir.rglob("*") if path.name != ".lock") == before


@pytest.mark.parametrize("damage", ["flipped", "deleted"])
def test_the_best_checkpoint_damaged_costs_the_run_no_more_than_that(tmp_path, damage, caplog):
    config = make_config()
    config.num_epochs = 5
    first = train(config, tmp_path)
    best = first["best_epoch"] * 3
    assert best < 12, "the best must not be one of the two latest"
    folder = tmp_path / "checkpoints" / str(best)
    if damage == "deleted":
        shutil.rmtree(folder)
    else:
        for path in files_of(folder):
            flip(path)
    summary = train(config, tmp_path)
    assert f"checkpoint {best} " in caplog.text
    assert summary["test_loss"] == first["test_loss"]
    rows = {int(row["epoch"]): row for row in metrics(tmp_path)}
    assert 3 * summary["best_epoch"] in {12, 15}
    assert summary["best_val_accuracy"] == float(rows[summary["best_epoch"]]["val_accuracy"])
