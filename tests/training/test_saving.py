"""When a run is saved, and that its processes, here threads, restore the same bits."""

import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.distributed.mesh import make_mesh, replicated
from resnet_jax.errors import InputError, RunError
from resnet_jax.training.plan import make_plan
from resnet_jax.training.position import Position
from resnet_jax.training.saving import NotFiniteError, Saving
from resnet_jax.training.state import TrainState, zero_epoch_sums
from tests.support.group import run_in_threads

PLAN = make_plan(4, batch_size=2, num_epochs=3)


def position(step, weight=1.0):
    """Return the end of an epoch of two steps, with the least possible state."""
    state = TrainState(
        step=jnp.int32(step),
        params={"w": jnp.full(3, weight, jnp.float32)},
        batch_stats={},
        opt_state={},
        epoch_sums=zero_epoch_sums(),
    )
    rows = [{"step": 2 * k, "val_accuracy": 1 / k} for k in range(1, step // 2 + 1)]
    return Position(state, rows)


def run_saving(num_processes, folder, config, action):
    """Let each process do something with its Saving of a folder; return what came of it."""

    def run(group):
        with Saving(folder, position(0).state, config, group) as saving:
            return action(saving, group)

    return run_in_threads(num_processes, run)


def save(position):
    return lambda saving, group: saving.save(position)


def resume(saving, group):
    return saving.resume(PLAN, replicated(make_mesh(1)))


def test_process_0_saves_and_all_restore_what_it_chooses(tmp_path, tiny_config):
    def train(saving, group):
        nothing = resume(saving, group)
        for step in (2, 4, 6):
            saving.save(position(step, weight=step))
        saving.wait()
        return nothing, saving.restore_best()

    for nothing, best in run_saving(2, tmp_path, tiny_config, train):
        assert nothing is None
        assert (best.step, best.training) == (2, None)
        np.testing.assert_array_equal(best.variables["params"]["w"], np.full(3, 2.0))
    for newest in run_saving(2, tmp_path, tiny_config, resume):
        assert (newest.step, newest.history) == (6, position(6).history)
        np.testing.assert_array_equal(newest.state.params["w"], np.full(3, 6.0))


def test_states_that_differ_or_are_not_finite_are_not_saved(tmp_path, tiny_config):
    def save_own(saving, group):
        saving.save(position(2, weight=group.index))

    for error in run_saving(2, tmp_path, tiny_config, save_own):
        assert isinstance(error, InputError)
        assert "state at step 2 of process 1 " in str(error)
    (error,) = run_saving(1, tmp_path, tiny_config, save(position(2, weight=np.nan)))
    assert isinstance(error, NotFiniteError)
    assert not list(tmp_path.glob("[0-9]*"))


def test_checkpoints_that_differ_are_an_error_of_all(tmp_path, tiny_config):
    for index in range(2):
        run_saving(1, tmp_path / str(index), tiny_config, save(position(2, weight=index)))

    def run(group):
        with Saving(tmp_path / str(group.index), position(0).state, tiny_config, group) as saving:
            resume(saving, group)

    for error in run_in_threads(2, run):
        assert isinstance(error, InputError)
        assert "checkpoint 2 of process 1 " in str(error)


@pytest.mark.parametrize("failing", [0, 1])
def test_a_disk_error_of_one_process_is_an_error_of_all(
    tmp_path, tiny_config, monkeypatch, failing
):
    run_saving(1, tmp_path, tiny_config, save(position(2)))
    restore = CheckpointStore.restore

    def fail(store, step, *, variables_only=False):
        if store._read_only == bool(failing):
            raise OSError(5, "Input/output error")
        return restore(store, step, variables_only=variables_only)

    monkeypatch.setattr(CheckpointStore, "restore", fail)
    errors = run_saving(2, tmp_path, tiny_config, resume)
    assert isinstance(errors[failing], OSError)
    assert isinstance(errors[1 - failing], RunError)
    for part in (f"process {failing} of 2", "Input/output error"):
        assert part in str(errors[1 - failing])
