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


def open_saving(folder, group, config):
    return Saving(folder, position(0).state, config, group)


def resume(saving):
    return saving.resume(PLAN, replicated(make_mesh(1)))


def save(folder, config, *positions):
    def run(group):
        with open_saving(folder, group, config) as saving:
            for each in positions:
                saving.save(each)

    assert run_in_threads(1, run) == [None]


def test_process_0_saves_and_all_restore_what_it_chooses(tmp_path, tiny_config):
    def run(group):
        with open_saving(tmp_path, group, tiny_config) as saving:
            nothing = resume(saving)
            for step in (2, 4, 6):
                saving.save(position(step, weight=step))
            saving.wait()
            return nothing, saving.restore_best()

    for nothing, best in run_in_threads(2, run):
        assert nothing is None
        assert (best.step, best.training) == (2, None)
        np.testing.assert_array_equal(best.variables["params"]["w"], np.full(3, 2.0))

    def run_again(group):
        with open_saving(tmp_path, group, tiny_config) as saving:
            return resume(saving)

    for newest in run_in_threads(2, run_again):
        assert (newest.step, newest.history) == (6, position(6).history)
        np.testing.assert_array_equal(newest.state.params["w"], np.full(3, 6.0))


def test_states_that_differ_are_not_saved(tmp_path, tiny_config):
    def run(group):
        with open_saving(tmp_path, group, tiny_config) as saving:
            saving.save(position(2, weight=group.index))

    for error in run_in_threads(2, run):
        assert isinstance(error, InputError)
        assert "state at step 2 of process 1 " in str(error)
    assert not list(tmp_path.glob("[0-9]*"))


def test_weights_that_are_not_finite_are_not_saved(tmp_path, tiny_config):
    def run(group):
        with open_saving(tmp_path, group, tiny_config) as saving:
            saving.save(position(2, weight=np.nan))

    assert isinstance(*run_in_threads(1, run), NotFiniteError)
    assert not list(tmp_path.glob("[0-9]*"))


def test_checkpoints_that_differ_are_an_error_of_all(tmp_path, tiny_config):
    for index in range(2):
        save(tmp_path / str(index), tiny_config, position(2, weight=index))

    def run(group):
        with open_saving(tmp_path / str(group.index), group, tiny_config) as saving:
            resume(saving)

    for error in run_in_threads(2, run):
        assert isinstance(error, InputError)
        assert "checkpoint 2 of process 1 " in str(error)


@pytest.mark.parametrize("failing", [0, 1])
def test_a_disk_error_of_one_process_is_an_error_of_all(
    tmp_path, tiny_config, monkeypatch, failing
):
    save(tmp_path, tiny_config, position(2))
    restore = CheckpointStore.restore

    def fail(store, step, *, variables_only=False):
        if store._read_only == bool(failing):
            raise OSError(5, "Input/output error")
        return restore(store, step, variables_only=variables_only)

    monkeypatch.setattr(CheckpointStore, "restore", fail)

    def run(group):
        with open_saving(tmp_path, group, tiny_config) as saving:
            resume(saving)

    errors = run_in_threads(2, run)
    assert isinstance(errors[failing], OSError)
    assert isinstance(errors[1 - failing], RunError)
    assert f"process {failing} of 2" in str(errors[1 - failing])
    assert "Input/output error" in str(errors[1 - failing])
