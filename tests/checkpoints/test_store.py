"""Checkpoints: saved, kept, restored; damaged files, failing saves and failing disks."""

import errno
import logging
import os
import resource
import shutil
import tracemalloc  # noqa: F401  (pytest would open it where no file can be opened)
from functools import partial
from pathlib import Path

import numpy as np
import orbax.checkpoint as ocp
import pytest

from resnet_jax.checkpoints import store as checkpoint_store
from resnet_jax.checkpoints.integrity import DamagedCheckpointError
from resnet_jax.checkpoints.selection import (
    prune,
    restore_first,
    restore_named,
    set_aside,
    steps_to_keep,
)
from resnet_jax.checkpoints.store import (
    CheckpointReadError,
    CheckpointStore,
    CheckpointWriteError,
)
from resnet_jax.errors import InputError, RunError
from resnet_jax.runs.metrics import best_row
from tests.support.runs import assert_same_run, flip, run_config, train


def _trees(step):
    variables = {"params": {"kernel": np.full((3, 4), step, np.float32)}, "batch_stats": {}}
    return variables, {"step": np.int32(step), "trace": np.arange(5.0) + step}


def _history(*accuracies):
    return [
        {"epoch": epoch, "step": 10 * epoch, "val_accuracy": accuracy}
        for epoch, accuracy in enumerate(accuracies, start=1)
    ]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "checkpoints"


def _open(folder, **options):
    return CheckpointStore(folder, *_trees(0), **options)


def _save(folder, *accuracies):
    """Save checkpoints 10, 20, ... one after the other."""
    with _open(folder) as store:
        for epoch in range(1, len(accuracies) + 1):
            history = _history(*accuracies[:epoch])
            keep = partial(steps_to_keep, history=history)
            store.save(10 * epoch, *_trees(10 * epoch), history, steps_to_keep=keep)
            store.wait()


def _kernel(store, step):
    return store.restore(step).variables["params"]["kernel"][0, 0]


def test_restores_exactly_what_was_saved_which_is_a_copy(folder):
    variables, training = _trees(10)
    with _open(folder) as store:
        store.save(10, variables, training, _history(0.5))
        variables["params"]["kernel"][:] = 7
    with _open(folder, read_only=True) as store:
        restored = store.restore(10)
        alone = store.restore(10, variables_only=True)
    np.testing.assert_array_equal(restored.variables["params"]["kernel"], np.full((3, 4), 10))
    np.testing.assert_array_equal(restored.training["trace"], training["trace"])
    assert restored.training["step"] == 10
    assert restored.history == _history(0.5)
    assert alone.training is None


def test_keeps_the_two_latest_and_the_best(folder):
    _save(folder, 0.2, 0.9, 0.3, 0.4, 0.9, 0.1, 0.2)
    with _open(folder, read_only=True) as store:
        assert store.steps() == [70, 60, 20]  # the earliest of equally good ones
        assert restore_named(store, "best").step == 20
        assert restore_named(store, "latest").step == 70
        assert restore_named(store, "60").step == 60
        with pytest.raises(InputError, match="'30': must be best, latest or a step"):
            restore_named(store, "30")


def test_the_best_of_equals_is_the_earliest(folder):
    _save(folder, 0.5, 0.6, 0.6, 0.4)
    with _open(folder, read_only=True) as store:
        assert restore_named(store, "best").step == 20


def test_keeps_the_best_before_a_cut_row_for_an_extension():
    steps = [10, 20, 30, 40]
    assert steps_to_keep(steps, _history(0.5, 0.1, 0.2, 0.9)) == {10, 30, 40}
    assert steps_to_keep(steps, _history(0.9, 0.1, 0.2, 0.5)) == {10, 30, 40}
    assert steps_to_keep(steps, _history(0.1, 0.9, 0.2, 0.5)) == {20, 30, 40}
    assert steps_to_keep([30, 40], []) == {30, 40}
    assert best_row(_history(0.1, 0.3, 0.3))["epoch"] == 2
    assert best_row([]) is None


@pytest.mark.parametrize("is_half_deleted", [False, True])
def test_prune_deletes_what_a_kill_kept_from_being_deleted(folder, is_half_deleted):
    accuracies = (0.2, 0.9, 0.3, 0.4, 0.1)
    _save(folder, *accuracies)
    for step in (10, 30):
        shutil.copytree(folder / "40", folder / str(step))
        if is_half_deleted:
            shutil.rmtree(folder / str(step) / "training")
    with _open(folder) as store:
        assert store.steps() == [50, 40, 30, 20, 10]
        prune(store, _history(*accuracies))
        assert store.steps() == [50, 40, 20]
    assert sorted(path.name for path in folder.iterdir()) == ["20", "40", "50"]


def test_prune_keeps_two_where_nothing_was_validated(folder):
    with _open(folder) as store:
        with pytest.raises(InputError, match="there are none"):
            restore_named(store, "latest")
        for step in (10, 20):
            store.save(step, *_trees(step), [])
        store.wait()
        prune(store, [])
        assert store.steps() == [20, 10]


@pytest.mark.parametrize("damage", ["flip", "truncate", "empty"])
def test_walks_back_from_a_damaged_checkpoint(folder, damage, caplog):
    _save(folder, 0.5, 0.6)
    for path in (folder / "20").rglob("*"):
        if path.is_file() and "/d/" in str(path):
            if damage == "flip":
                flip(path)
            else:
                path.write_bytes(b"" if damage == "empty" else path.read_bytes()[:-7])
    with caplog.at_level(logging.WARNING, "resnet_jax"), _open(folder) as store:
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


def test_another_dtype_does_not_fit(folder):
    _save(folder, 0.5)
    variables, training = _trees(0)
    variables["params"]["kernel"] = variables["params"]["kernel"].astype(np.float16)
    with (
        CheckpointStore(folder, variables, training) as store,
        pytest.raises(InputError, match=r"does not fit .*kernel.* is float32\[3, 4\]"),
    ):
        store.restore(10)


def test_a_newer_record_is_refused_in_one_line(folder, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint_store, "RECORD_FORMAT", 3)
        _save(folder, 0.5)
    message = r"newer version of resnet_jax \(record format 3\)"
    with _open(folder) as store, pytest.raises(InputError, match=message):
        restore_first(store, store.steps())


class _Failing:
    """Lets a method of Orbax's manager fail a number of times."""

    def __init__(self, monkeypatch, name, times, error):
        method, self.num_failed = getattr(ocp.CheckpointManager, name), 0

        def failing(manager, *args, **kwargs):
            if self.num_failed < times:
                self.num_failed += 1
                raise error
            return method(manager, *args, **kwargs)

        monkeypatch.setattr(ocp.CheckpointManager, name, failing)


TIMEOUT = TimeoutError("ChainedFuture completed 4/5 futures but timed out after 1704.17 seconds.")
FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("method", ["save", "wait_until_finished"])
def test_a_save_that_failed_once_is_tried_again(folder, monkeypatch, caplog, method):
    """Orbax gives up on a save by the clock, which runs on while a machine is suspended."""
    _save(folder, 0.5)
    with caplog.at_level(logging.WARNING, "resnet_jax"), _open(folder) as store:
        if method == "wait_until_finished":
            store.save(20, *_trees(20), [])
        failing = _Failing(monkeypatch, method, 1, TIMEOUT)
        if method == "save":
            store.save(20, *_trees(20), [])
        store.wait()
        assert failing.num_failed == 1
        assert "timed out after 1704.17 seconds.; retrying" in caplog.text
        assert _kernel(store, 20) == 20


@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_survives_a_save_that_failed_once(tmp_path, whole, monkeypatch):
    failing = _Failing(monkeypatch, "save", 1, TIMEOUT)
    train(run_config(), tmp_path / "run")
    assert failing.num_failed == 1
    assert_same_run(tmp_path / "run", whole)


@pytest.mark.parametrize("step", [10, 20])
def test_a_second_failure_is_an_error_and_what_was_saved_is_there(folder, monkeypatch, step):
    """A step that is there already, 10, is replaced as a whole or not at all."""
    _save(folder, 0.5)
    variables = _trees(2)[0]
    with monkeypatch.context() as patch, _open(folder) as store:
        _Failing(patch, "save", 2, FULL)
        with pytest.raises(CheckpointWriteError, match="No space left on device"):
            store.save(step, variables, _trees(step)[1], [])
    with _open(folder, read_only=True) as store:
        assert store.steps() == [10]
        assert _kernel(store, 10) == 10
    with _open(folder) as store:
        store.save(step, variables, _trees(step)[1], [])
        store.wait()
        assert _kernel(store, step) == 2
    assert [path.name for path in folder.parent.iterdir()] == ["checkpoints"]


def test_a_save_after_which_a_deletion_fails_is_complete(folder, tmp_path, monkeypatch):
    """The retry finds the new checkpoint of the step, and what it replaced."""
    wait = ocp.CheckpointManager.wait_until_finished
    errors = [OSError(errno.EACCES, "Permission denied")]

    def failing(manager):
        wait(manager)
        if errors:
            raise errors.pop()

    with _open(folder) as store:
        store.save(10, *_trees(1), [])
        store.wait()
        store.save(10, *_trees(2), [])
        monkeypatch.setattr(ocp.CheckpointManager, "wait_until_finished", failing)
        store.wait()
        assert not errors
        assert store.restore(10).variables["params"]["kernel"][0, 0] == 2
        store.save(20, *_trees(3), [])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoints"]


@pytest.mark.parametrize("is_complete", [False, True])
def test_a_kill_while_a_step_is_replaced_loses_nothing(folder, tmp_path, is_complete):
    _save(folder, 0.5)
    if is_complete:
        with _open(tmp_path / "other" / "checkpoints") as store:
            store.save(10, *_trees(2), [])
    replaced = tmp_path / "replaced" / "10"
    replaced.parent.mkdir()
    (folder / "10").rename(replaced)
    if is_complete:  # the new one is there, and the old one was not yet deleted
        (tmp_path / "other" / "checkpoints" / "10").rename(folder / "10")
        shutil.rmtree(tmp_path / "other")
    with _open(folder) as store:
        assert _kernel(store, 10) == (2 if is_complete else 10)
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoints"]


READ_ERRORS = {
    "EIO": OSError(errno.EIO, "Input/output error"),
    "EIO of TensorStore": ValueError(
        'DATA_LOSS: Error opening "ocdbt" driver: Error reading file: Input/output error '
        "[os_error_code='5'] [source locations='file_key_value_store.cc:1']"
    ),
    "EMFILE in a group": ExceptionGroup("tasks", [OSError(errno.EMFILE, "Too many open files")]),
    "memory": MemoryError(),
    "ESTALE": OSError(errno.ESTALE, "Stale file handle"),
}


def test_a_disk_that_fails_is_no_damage(folder, monkeypatch):
    _save(folder, 0.5, 0.6)
    with _open(folder) as store:
        for error in READ_ERRORS.values():
            with monkeypatch.context() as patch:
                _Failing(patch, "restore", 1, error)
                with pytest.raises(
                    CheckpointReadError, match=r"checkpoint 20 in .* could not be read"
                ):
                    restore_first(store, store.steps())
        assert restore_first(store, store.steps()).step == 20


# An event loop that could not open its sockets complains once more when it is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_too_many_open_files_are_no_damage(folder):
    _save(folder, 0.5, 0.6)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with _open(folder) as store:
        num_open = max(int(path.name) for path in Path("/proc/self/fd").iterdir()) + 1
        held = []
        while not held or held[-1] < num_open:  # no number below the limit may be free
            held.append(os.open(os.devnull, os.O_RDONLY))
        resource.setrlimit(resource.RLIMIT_NOFILE, (num_open, hard))
        try:
            with pytest.raises(CheckpointReadError, match="Too many open files"):
                restore_first(store, store.steps())
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
            for descriptor in held:
                os.close(descriptor)
        assert restore_first(store, store.steps()).step == 20


@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_whose_disk_fails_ends_with_an_error_and_sets_nothing_aside(workdir, monkeypatch):
    before = sorted(path.name for path in (workdir / "checkpoints").iterdir())
    _Failing(monkeypatch, "restore", 1, READ_ERRORS["EIO"])
    with pytest.raises(RunError, match=r"could not be read: .*Input/output error") as error:
        train(run_config(), workdir)
    assert len(str(error.value).splitlines()) == 1
    assert sorted(path.name for path in (workdir / "checkpoints").iterdir()) == before
    assert not (workdir / "damaged").exists()
