"""Saves and disks that fail, and processes that are killed: nothing that was saved is lost."""

import errno
import os
import resource
import shutil
import tracemalloc  # noqa: F401  (pytest would open it where no file can be opened)
from pathlib import Path

import orbax.checkpoint as ocp
import pytest

from resnet_jax.checkpoints.selection import restore_first
from resnet_jax.checkpoints.store import CheckpointReadError, CheckpointWriteError
from resnet_jax.errors import RunError
from tests.checkpoints.test_store import make_trees, open_store, save_all
from tests.support.runs import assert_same_run, run_config, train


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "checkpoints"


def _kernel(store, step):
    return store.restore(step).variables["params"]["kernel"][0, 0]


def _let_fail(monkeypatch, name, *errors):
    """Let a method of Orbax's manager raise these errors in turn; return those still to come."""
    method, coming = getattr(ocp.CheckpointManager, name), list(errors)

    def failing(manager, *args, **kwargs):
        if coming:
            raise coming.pop()
        return method(manager, *args, **kwargs)

    monkeypatch.setattr(ocp.CheckpointManager, name, failing)
    return coming


TIMEOUT = TimeoutError("ChainedFuture completed 4/5 futures but timed out after 1704.17 seconds.")


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("method", ["save", "wait_until_finished"])
def test_a_save_that_failed_once_is_tried_again(folder, monkeypatch, caplog, method):
    """Orbax gives up on a save by the clock, which runs on while a machine is suspended."""
    save_all(folder, 0.5)
    with open_store(folder) as store:
        if method == "wait_until_finished":
            store.save(20, *make_trees(20), [])
        coming = _let_fail(monkeypatch, method, TIMEOUT)
        if method == "save":
            store.save(20, *make_trees(20), [])
        store.wait()
        assert not coming
        assert "timed out after 1704.17 seconds.; retrying" in caplog.text
        assert _kernel(store, 20) == 20


@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_survives_a_save_that_failed_once(tmp_path, whole, monkeypatch):
    coming = _let_fail(monkeypatch, "save", TIMEOUT)
    train(run_config(), tmp_path / "run")
    assert not coming
    assert_same_run(tmp_path / "run", whole)


@pytest.mark.parametrize("step", [10, 20])
def test_a_second_failure_is_an_error_and_what_was_saved_is_there(folder, monkeypatch, step):
    """A step that is there already, 10, is replaced as a whole or not at all."""
    save_all(folder, 0.5)
    variables = make_trees(2)[0]
    with monkeypatch.context() as patch, open_store(folder) as store:
        _let_fail(patch, "save", FULL, FULL)
        with pytest.raises(CheckpointWriteError, match="No space left on device"):
            store.save(step, variables, make_trees(step)[1], [])
    with open_store(folder, read_only=True) as store:
        assert store.steps() == [10]
        assert _kernel(store, 10) == 10
    with open_store(folder) as store:
        store.save(step, variables, make_trees(step)[1], [])
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

    with open_store(folder) as store:
        store.save(10, *make_trees(1), [])
        store.wait()
        store.save(10, *make_trees(2), [])
        monkeypatch.setattr(ocp.CheckpointManager, "wait_until_finished", failing)
        store.wait()
        assert not errors
        assert store.restore(10).variables["params"]["kernel"][0, 0] == 2
        store.save(20, *make_trees(3), [])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoints"]


@pytest.mark.parametrize("is_complete", [False, True])
def test_a_kill_while_a_step_is_replaced_loses_nothing(folder, tmp_path, is_complete):
    save_all(folder, 0.5)
    if is_complete:
        with open_store(tmp_path / "other" / "checkpoints") as store:
            store.save(10, *make_trees(2), [])
    replaced = tmp_path / "replaced" / "10"
    replaced.parent.mkdir()
    (folder / "10").rename(replaced)
    if is_complete:  # the new one is there, and the old one was not yet deleted
        (tmp_path / "other" / "checkpoints" / "10").rename(folder / "10")
        shutil.rmtree(tmp_path / "other")
    with open_store(folder) as store:
        assert _kernel(store, 10) == (2 if is_complete else 10)
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoints"]


READ_ERRORS = (
    OSError(errno.EIO, "Input/output error"),
    ValueError(  # as TensorStore reports it
        'DATA_LOSS: Error opening "ocdbt" driver: Error reading file: Input/output error '
        "[os_error_code='5'] [source locations='file_key_value_store.cc:1']"
    ),
    ExceptionGroup("tasks", [OSError(errno.EMFILE, "Too many open files")]),
    MemoryError(),
    OSError(errno.ESTALE, "Stale file handle"),
)


def test_a_disk_that_fails_is_no_damage(folder, monkeypatch):
    save_all(folder, 0.5, 0.6)
    with open_store(folder) as store:
        for error in READ_ERRORS:
            _let_fail(monkeypatch, "restore", error)
            with pytest.raises(CheckpointReadError, match=r"checkpoint 20 in .* could not be read"):
                restore_first(store, store.steps())
        assert restore_first(store, store.steps()).step == 20


# An event loop that could not open its sockets complains once more when it is collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_too_many_open_files_are_no_damage(folder):
    save_all(folder, 0.5, 0.6)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with open_store(folder) as store:
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
    _let_fail(monkeypatch, "restore", READ_ERRORS[0])
    with pytest.raises(RunError, match=r"could not be read: .*Input/output error") as error:
        train(run_config(), workdir)
    assert len(str(error.value).splitlines()) == 1
    assert sorted(path.name for path in (workdir / "checkpoints").iterdir()) == before
    assert not (workdir / "damaged").exists()
