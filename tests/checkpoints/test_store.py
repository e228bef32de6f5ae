"""Checkpoints: saved, kept, restored; and what is restored where one is damaged or foreign."""

import shutil

import numpy as np
import pytest

from resnet_jax.checkpoints import store as checkpoint_store
from resnet_jax.checkpoints.integrity import DamagedCheckpointError
from resnet_jax.checkpoints.selection import restore_first, restore_named, restore_newest
from resnet_jax.checkpoints.store import CheckpointStore, steps_to_keep
from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import best_row
from tests.support.runs import files_of, flip


def make_trees(step):
    variables = {"params": {"kernel": np.full((3, 4), step, np.float32)}, "batch_stats": {}}
    return variables, {"step": np.int32(step), "trace": np.arange(5.0) + step}


def make_history(*accuracies):
    return [
        {"epoch": epoch, "step": 10 * epoch, "val_accuracy": accuracy}
        for epoch, accuracy in enumerate(accuracies, start=1)
    ]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "checkpoints"


def open_store(folder, **options):
    return CheckpointStore(folder, *make_trees(0), **options)


def save_all(folder, *accuracies):
    """Save checkpoints 10, 20, ... one after the other."""
    with open_store(folder) as store:
        for epoch in range(1, len(accuracies) + 1):
            history = make_history(*accuracies[:epoch])
            store.save(10 * epoch, *make_trees(10 * epoch), history)
            store.wait()


def test_restores_exactly_what_was_saved_which_is_a_copy(folder):
    variables, training = make_trees(10)
    with open_store(folder) as store:
        store.save(10, variables, training, make_history(0.5))
        variables["params"]["kernel"][:] = 7
    with open_store(folder, read_only=True) as store:
        restored = store.restore(10)
        alone = store.restore(10, variables_only=True)
    np.testing.assert_array_equal(restored.variables["params"]["kernel"], np.full((3, 4), 10))
    np.testing.assert_array_equal(restored.training["trace"], training["trace"])
    assert restored.training["step"] == 10
    assert restored.history == make_history(0.5)
    assert alone.training is None


def test_keeps_the_two_latest_and_the_best(folder):
    save_all(folder, 0.2, 0.9, 0.3, 0.4, 0.9, 0.1, 0.2)
    with open_store(folder, read_only=True) as store:
        assert store.steps() == [70, 60, 20]  # the earliest of equally good ones
        assert restore_named(store, "best").step == 20
        assert restore_named(store, "latest").step == 70
        assert restore_named(store, "60").step == 60
        with pytest.raises(InputError, match="'30': must be best, latest or a step"):
            restore_named(store, "30")


def test_keeps_the_best_before_a_cut_row_for_an_extension():
    steps = [10, 20, 30, 40]
    assert steps_to_keep(steps, make_history(0.5, 0.1, 0.2, 0.9)) == {10, 30, 40}
    assert steps_to_keep(steps, make_history(0.9, 0.1, 0.2, 0.5)) == {10, 30, 40}
    assert steps_to_keep(steps, make_history(0.1, 0.9, 0.2, 0.5)) == {20, 30, 40}
    assert steps_to_keep([30, 40], []) == {30, 40}
    assert best_row(make_history(0.1, 0.3, 0.3))["epoch"] == 2


def test_prune_deletes_what_a_kill_kept_from_being_deleted(folder):
    save_all(folder, 0.2, 0.9, 0.3, 0.4, 0.1)
    for step in (10, 30):
        shutil.copytree(folder / "40", folder / str(step))
    shutil.rmtree(folder / "30" / "training")  # half deleted
    with open_store(folder) as store:
        assert store.steps() == [50, 40, 30, 20, 10]
        assert restore_newest(store).step == 50
        assert store.steps() == [50, 40, 20]
    assert sorted(path.name for path in folder.iterdir()) == ["20", "40", "50"]


def test_prune_keeps_two_where_nothing_was_validated(folder):
    with open_store(folder) as store:
        with pytest.raises(InputError, match="there are none"):
            restore_named(store, "latest")
        for step in (10, 20):
            store.save(step, *make_trees(step), [])
        store.wait()
        assert restore_newest(store).step == 20
        assert store.steps() == [20, 10]


def test_walks_back_from_a_damaged_checkpoint(folder, caplog):
    """tests/faults/test_checkpoints.py damages every file in six ways."""
    save_all(folder, 0.5)
    with open_store(folder) as store:
        store.save(11, *make_trees(11), make_history(0.5))
    for path in files_of(folder / "11"):
        if "d" in path.parts:
            flip(path)
    with open_store(folder) as store:
        with pytest.raises(DamagedCheckpointError):
            store.restore(11)
        assert restore_newest(store).step == 10
        assert "checkpoint 11" in caplog.text
        assert store.steps() == [10]
        store.save(11, *make_trees(11), make_history(0.5))
        store.wait()
        assert store.restore(11).training["step"] == 11
    assert (folder.parent / "damaged" / "11").is_dir()


def test_a_newer_record_is_refused_in_one_line(folder, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint_store, "RECORD_FORMAT", 3)
        save_all(folder, 0.5)
    message = r"newer version of resnet_jax \(record format 3\)"
    with open_store(folder) as store, pytest.raises(InputError, match=message):
        restore_first(store, store.steps())
