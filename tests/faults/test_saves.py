"""Saves that fail, once or for good, and reads that fail although the checkpoint is whole."""

import errno
import logging
import os
import resource
import shutil
import tracemalloc  # noqa: F401  (pytest would open it where no file can be opened)
from pathlib import Path

import numpy as np
import orbax.checkpoint as ocp
import pytest

from resnet_jax.checkpoints.selection import restore_first
from resnet_jax.checkpoints.store import (
    CheckpointReadError,
    CheckpointStore,
    CheckpointWriteError,
)
from resnet_jax.errors import RunError
from resnet_jax.training.run import train
from tests.support.runs import assert_same_run, run_config


def _trees(value):
    variables = {"params": {"kernel": np.full((3, 4), value, np.float32)}, "batch_stats": {}}
    return variables, {"step": np.int32(value)}


def _open(folder, **kwargs):
    return CheckpointStore(folder / "checkpoints", *_trees(0), **kwargs)


def _kernel(store, step):
    return store.restore(step).variables["params"]["kernel"][0, 0]


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


@pytest.mark.parametrize("method", ["save", "wait_until_finished"])
def test_a_save_that_failed_once_is_tried_again(tmp_path, monkeypatch, caplog, method):
    """As after a suspended machine wakes, where Orbax gives up on a save by the clock."""
    with caplog.at_level(logging.WARNING, "resnet_jax"), _open(tmp_path) as store:
        store.save(10, *_trees(1), [])
        store.wait()
        with monkeypatch.context() as patch:
            store_save = _Failing(patch, method, 0, TIMEOUT)
            store.save(20, *_trees(2), [])
            store_save = _Failing(patch, method, 1, TIMEOUT)
            if method == "save":
                store.save(30, *_trees(3), [])
            store.wait()
            assert store_save.num_failed == 1
        assert "timed out after 1704.17 seconds.; retrying" in caplog.text
        assert _kernel(store, 20) == 2
        if method == "save":
            assert _kernel(store, 30) == 3


def test_a_run_survives_a_save_that_failed_once(tmp_path, tiny_load, monkeypatch, tiny_dataset):
    train(run_config(), tmp_path / "whole")
    save, failed = ocp.CheckpointManager.save, []

    def failing(manager, step, **kwargs):
        if step == 6 and not failed:
            failed.append(step)
            raise TIMEOUT
        return save(manager, step, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(ocp.CheckpointManager, "save", failing)
        train(run_config(), tmp_path / "run")
    assert failed == [6]
    assert_same_run(tmp_path / "run", tmp_path / "whole", tiny_dataset)


def test_a_second_failure_is_an_error_and_what_was_saved_is_there(tmp_path, monkeypatch):
    store = _open(tmp_path)
    store.save(10, *_trees(1), [])
    store.wait()
    with monkeypatch.context() as patch:
        _Failing(patch, "save", 2, OSError(errno.ENOSPC, "No space left on device"))
        with pytest.raises(CheckpointWriteError, match="No space left on device"):
            store.save(20, *_trees(2), [])
    with _open(tmp_path) as again:
        assert again.steps() == [10]


def test_a_save_of_the_same_step_that_fails_leaves_the_one_there_was(tmp_path, monkeypatch):
    store = _open(tmp_path)
    store.save(10, *_trees(1), [])
    store.wait()
    with monkeypatch.context() as patch:
        _Failing(patch, "save", 2, OSError(errno.ENOSPC, "No space left on device"))
        with pytest.raises(CheckpointWriteError):
            store.save(10, *_trees(2), [])
    with _open(tmp_path, read_only=True) as again:
        assert _kernel(again, 10) == 1
    with _open(tmp_path) as again:
        again.save(10, *_trees(2), [])
        again.wait()
        assert _kernel(again, 10) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoints"]


def test_a_save_after_which_a_deletion_fails_is_complete(tmp_path, monkeypatch):
    """The retry finds the new checkpoint of the step, and what it replaced."""
    wait = ocp.CheckpointManager.wait_until_finished
    errors = [OSError(errno.EACCES, "Permission denied")]

    def failing(manager):
        wait(manager)
        if errors:
            raise errors.pop()

    with _open(tmp_path) as store:
        store.save(10, *_trees(1), [])
        store.save(10, *_trees(2), [])
        monkeypatch.setattr(ocp.CheckpointManager, "wait_until_finished", failing)
        store.wait()
        assert not errors
        assert _kernel(store, 10) == 2
        store.save(20, *_trees(3), [])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoints"]


@pytest.mark.parametrize("is_complete", [False, True])
def test_a_kill_while_a_step_is_replaced_loses_nothing(tmp_path, is_complete):
    with _open(tmp_path) as store:
        store.save(10, *_trees(1), [])
        store.wait()
    replaced = tmp_path / "replaced" / "10"
    replaced.parent.mkdir()
    (tmp_path / "checkpoints" / "10").rename(replaced)
    if is_complete:  # the new one is there, and the old one was not yet deleted
        with _open(tmp_path / "other") as store:
            store.save(10, *_trees(2), [])
        (tmp_path / "other" / "checkpoints" / "10").rename(tmp_path / "checkpoints" / "10")
        shutil.rmtree(tmp_path / "other")
    with _open(tmp_path) as store:
        assert _kernel(store, 10) == (2 if is_complete else 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoints"]


@pytest.fixture
def two(tmp_path):
    """A folder with the checkpoints 10 and 20."""
    with _open(tmp_path) as store:
        for value in (10, 20):
            store.save(value, *_trees(value), [])
    return tmp_path


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


@pytest.mark.parametrize("name", READ_ERRORS)
def test_a_disk_that_fails_is_no_damage(two, monkeypatch, name):
    with _open(two) as store:
        with monkeypatch.context() as patch:
            _Failing(patch, "restore", 1, READ_ERRORS[name])
            with pytest.raises(CheckpointReadError, match=r"checkpoint 20 in .* could not be read"):
                restore_first(store, store.steps())
        assert restore_first(store, store.steps()).step == 20


# An event loop that could not open its sockets complains once more when it is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_too_many_open_files_are_no_damage(two):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with _open(two) as store:
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


def test_a_run_whose_disk_fails_ends_with_an_error_and_sets_nothing_aside(
    tmp_path, tiny_load, tiny_config, monkeypatch
):
    train(tiny_config, tmp_path)
    steps = sorted(path.name for path in (tmp_path / "checkpoints").iterdir())
    with monkeypatch.context() as patch:
        _Failing(patch, "restore", 1, READ_ERRORS["EIO"])
        with pytest.raises(RunError, match=r"could not be read: .*Input/output error") as error:
            train(tiny_config, tmp_path)
    assert len(str(error.value).splitlines()) == 1
    assert sorted(path.name for path in (tmp_path / "checkpoints").iterdir()) == steps
    assert not (tmp_path / "damaged").exists()


def test_a_newer_record_is_refused_in_one_line(tmp_path, monkeypatch):
    from resnet_jax.checkpoints import store as checkpoint_store
    from resnet_jax.errors import InputError

    with monkeypatch.context() as patch, _open(tmp_path) as store:
        patch.setattr(checkpoint_store, "RECORD_FORMAT", 3)
        store.save(10, *_trees(1), [])
        store.wait()
    with (
        _open(tmp_path) as store,
        pytest.raises(InputError, match=r"newer version of resnet_jax \(record format 3\)"),
    ):
        restore_first(store, store.steps())
