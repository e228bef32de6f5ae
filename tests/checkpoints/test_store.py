import logging
import shutil

import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.checkpoints.integrity import DamagedCheckpointError
from resnet_jax.checkpoints.selection import (
    prune,
    restore_first,
    restore_named,
    set_aside,
    steps_to_keep,
)
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.errors import InputError
from resnet_jax.runs.metrics import best_row


def _trees(step):
    variables = {"params": {"kernel": jnp.full((3, 4), step, jnp.float32)}, "batch_stats": {}}
    training = {"step": jnp.int32(step), "trace": jnp.arange(5.0) + step}
    return variables, training


def _history(*accuracies):
    return [
        {"epoch": epoch, "step": 10 * epoch, "val_accuracy": accuracy}
        for epoch, accuracy in enumerate(accuracies, start=1)
    ]


def _save(folder, *accuracies):
    with CheckpointStore(folder, *_trees(0)) as store:
        for epoch in range(1, len(accuracies) + 1):
            history = _history(*accuracies[:epoch])
            store.save(
                10 * epoch,
                *_trees(10 * epoch),
                history,
                steps_to_keep=lambda steps, history=history: steps_to_keep(steps, history),
            )
            store.wait()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "checkpoints"


def test_restores_exactly_what_was_saved(folder):
    _save(folder, 0.5)
    with CheckpointStore(folder, *_trees(0), read_only=True) as store:
        restored = store.restore(10)
        alone = store.restore(10, variables_only=True)
    variables, training = _trees(10)
    np.testing.assert_array_equal(
        restored.variables["params"]["kernel"], variables["params"]["kernel"]
    )
    np.testing.assert_array_equal(restored.training["trace"], training["trace"])
    assert restored.training["step"] == 10
    assert restored.history == _history(0.5)
    assert alone.training is None


def test_keeps_the_two_latest_and_the_best(folder):
    _save(folder, 0.2, 0.9, 0.3, 0.4, 0.9, 0.1, 0.2)
    with CheckpointStore(folder, *_trees(0), read_only=True) as store:
        assert store.steps() == [70, 60, 20]  # the earliest of equally good ones
        assert restore_named(store, "best").step == 20
        assert restore_named(store, "latest").step == 70
        assert restore_named(store, "60").step == 60
        with pytest.raises(InputError, match="'30': must be best, latest or a step"):
            restore_named(store, "30")


@pytest.mark.parametrize("is_half_deleted", [False, True])
def test_prune_deletes_what_a_kill_kept_from_being_deleted(folder, is_half_deleted):
    _save(folder, 0.2, 0.9, 0.3, 0.4, 0.1)
    for step in (10, 30):
        shutil.copytree(folder / "40", folder / str(step))
        if is_half_deleted:
            shutil.rmtree(folder / str(step) / "training")
    with CheckpointStore(folder, *_trees(0)) as store:
        assert store.steps() == [50, 40, 30, 20, 10]
        prune(store, _history(0.2, 0.9, 0.3, 0.4, 0.1))
        assert store.steps() == [50, 40, 20]
    assert sorted(path.name for path in folder.iterdir()) == ["20", "40", "50"]


def test_prune_keeps_two_where_nothing_was_validated(folder):
    _save(folder, 0.2, 0.3)
    with CheckpointStore(folder, *_trees(0)) as store:
        prune(store, [])
        assert store.steps() == [20, 10]


def test_best_row_is_the_earliest_of_the_best():
    assert best_row(_history(0.1, 0.3, 0.3))["epoch"] == 2
    assert best_row([]) is None


def test_an_empty_folder_is_bad_input(folder):
    with (
        CheckpointStore(folder, *_trees(0)) as store,
        pytest.raises(InputError, match="there are none"),
    ):
        restore_named(store, "latest")


def _flip_a_bit(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("damage", ["flip", "truncate", "empty"])
def test_walks_back_from_a_damaged_checkpoint(folder, damage, caplog):
    _save(folder, 0.5, 0.6)
    for path in (folder / "20").rglob("*"):
        if path.is_file() and "/d/" in str(path):
            if damage == "flip":
                _flip_a_bit(path)
            else:
                path.write_bytes(b"" if damage == "empty" else path.read_bytes()[:-7])
    with (
        caplog.at_level(logging.WARNING, "resnet_jax"),
        CheckpointStore(folder, *_trees(0)) as store,
    ):
        with pytest.raises(DamagedCheckpointError):
            store.restore(20)
        assert restore_first(store, store.steps()).step == 10
        assert "checkpoint 20" in caplog.text
        set_aside(store, lambda step: step > 10)
        assert store.steps() == [10]
        store.save(20, *_trees(20), _history(0.5, 0.6))
        store.wait()
        assert store.restore(20).training["step"] == 20
    assert (folder.parent / "damaged" / "20").is_dir()


def test_none_that_verifies_is_an_error_and_nothing_is_deleted(folder):
    _save(folder, 0.5)
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        path.write_bytes(b"")
    with CheckpointStore(folder, *_trees(0)) as store, pytest.raises(InputError, match="none of"):
        restore_first(store, store.steps())
    assert all(path.exists() for path in files)


def test_another_dtype_does_not_fit(folder):
    _save(folder, 0.5)
    variables, training = _trees(0)
    variables["params"]["kernel"] = variables["params"]["kernel"].astype(jnp.bfloat16)
    with (
        CheckpointStore(folder, variables, training) as store,
        pytest.raises(InputError, match=r"does not fit .*kernel.* is float32\[3, 4\]"),
    ):
        store.restore(10)


def test_saving_copies_before_it_returns(folder):
    variables, training = _trees(10)
    variables["params"]["kernel"] = kernel = np.ones((3, 4), np.float32)
    with CheckpointStore(folder, variables, training) as store:
        store.save(10, variables, training, [])
        kernel[:] = 7
        store.wait()
        np.testing.assert_array_equal(store.restore(10).variables["params"]["kernel"], 1)
