"""One run directory of several processes, here threads."""

import numpy as np
import pytest

from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.distributed import shared_folder
from resnet_jax.distributed.shared_folder import SharedStore, claim_shared_workdir
from resnet_jax.errors import InputError, RunError
from tests.support.group import run_in_threads

ABSTRACT = {"w": np.zeros(3, np.float32)}, {"step": np.zeros((), np.int32)}


def trees(step, weight=1.0):
    return {"w": np.full(3, weight, np.float32)}, {"step": np.int32(step)}


def save(folder, steps, weight=1.0):
    with CheckpointStore(folder, *ABSTRACT) as store:
        for step in steps:
            store.save(step, *trees(step, weight), [], steps_to_keep=set)


def restore_latest(store):
    steps = store.steps()
    return store.restore(steps[-1]) if steps else None


def test_process_0_holds_the_lock(tmp_path, tiny_config):
    workdir = tmp_path / "run"

    def claim(group):
        with claim_shared_workdir(workdir, tiny_config, group):
            return sorted(path.name for path in workdir.iterdir() if "shared" not in path.name)

    def claim_twice(group):
        with claim_shared_workdir(workdir, tiny_config, group):
            return run_in_threads(2, claim) if group.is_first else None

    second_launch, _ = run_in_threads(2, claim_twice)
    for error in second_launch:
        assert isinstance(error, InputError)
        assert f"workdir {workdir} is in use" in str(error)
    assert run_in_threads(2, claim) == [[".lock"]] * 2
    assert [path.name for path in workdir.iterdir()] == [".lock"]


def test_a_directory_that_is_not_shared_is_an_error_of_all(tmp_path, tiny_config, monkeypatch):
    monkeypatch.setattr(shared_folder, "VISIBLE_SECONDS", 0.2)
    folders = [tmp_path / "of 0", tmp_path / "of 1"]

    def claim(group):
        with claim_shared_workdir(folders[group.index], tiny_config, group):
            pass

    errors = run_in_threads(2, claim)
    for error in errors:
        assert isinstance(error, InputError)
        assert f"workdir {folders[1]}: " in str(error)
    assert [path.name for path in folders[0].iterdir()] == [".lock"]
    assert not folders[1].exists()


def test_process_0_saves_and_all_restore_what_it_chooses(tmp_path):
    def run(group):
        with SharedStore(tmp_path, *ABSTRACT, group) as store:
            nothing = store.restore(restore_latest)
            for step in (3, 6):
                store.save(step, *trees(step), history=[], steps_to_keep=lambda steps: {3, 6})
            store.wait()
            older = store.restore(lambda store: store.restore(3))
            best = store.restore(lambda store: store.restore(6, variables_only=True))
            return nothing, older, best

    for nothing, older, best in run_in_threads(2, run):
        assert nothing is None
        assert (older.step, older.training["step"]) == (3, 3)
        assert (best.step, best.training) == (6, None)
        np.testing.assert_array_equal(best.variables["w"], np.ones(3))


def test_states_that_differ_are_not_saved(tmp_path):
    def run(group):
        with SharedStore(tmp_path, *ABSTRACT, group) as store:
            store.save(3, *trees(3, weight=group.index), history=[])

    for error in run_in_threads(2, run):
        assert isinstance(error, InputError)
        assert "state at step 3 of process 1 " in str(error)
    assert not list(tmp_path.glob("[0-9]*"))


def test_checkpoints_that_differ_are_an_error_of_all(tmp_path):
    for index in range(2):
        save(tmp_path / str(index), [3], weight=index)

    def run(group):
        with SharedStore(tmp_path / str(group.index), *ABSTRACT, group) as store:
            store.restore(restore_latest)

    for error in run_in_threads(2, run):
        assert isinstance(error, InputError)
        assert "checkpoint 3 of process 1 " in str(error)


@pytest.mark.parametrize("failing", [0, 1])
def test_a_disk_error_of_one_process_is_an_error_of_all(tmp_path, monkeypatch, failing):
    save(tmp_path, [3])
    restore = CheckpointStore.restore

    def fail(store, step, *, variables_only=False):
        if store._read_only == bool(failing):
            raise OSError(5, "Input/output error")
        return restore(store, step, variables_only=variables_only)

    monkeypatch.setattr(CheckpointStore, "restore", fail)

    def run(group):
        with SharedStore(tmp_path, *ABSTRACT, group) as store:
            store.restore(restore_latest)

    errors = run_in_threads(2, run)
    assert isinstance(errors[failing], OSError)
    assert isinstance(errors[1 - failing], RunError)
    assert f"process {failing} of 2" in str(errors[1 - failing])
    assert "Input/output error" in str(errors[1 - failing])
