"""The mesh, how batches are sharded over it, and that a run does not depend on it."""

import json

import jax
import pytest

from resnet_jax.distributed.mesh import make_mesh
from resnet_jax.errors import InputError
from resnet_jax.training.experiment import make_experiment
from tests.conftest import run_module

EIGHT_DEVICES = "--xla_force_host_platform_device_count=8"
SHARDING = """
import json
import jax
import numpy as np
from resnet_jax.distributed.mesh import make_batch_sharder, make_mesh, put, replicated

def rows(array):
    return [shard.data.ravel().tolist() for shard in array.addressable_shards]

def refusal(number):
    try:
        make_mesh(number)
    except ValueError as error:
        return str(error)

mesh = make_mesh(-1)
shard = make_batch_sharder(mesh)
batch_sum = jax.jit(lambda batch: shard(batch).sum(), out_shardings=replicated(mesh))
print(json.dumps({
    "batch": rows(jax.jit(shard)({"labels": np.arange(16)})["labels"]),
    "sums": [int(batch_sum(np.arange(size))) for size in range(1, 18)],
    "replicated": rows(put([np.arange(3)], replicated(mesh))[0]),
    "sizes": [make_mesh(number).size for number in (-1, 1, 5, 8)],
    "refused": {number: refusal(number) for number in (9, 0, -2)},
    "of several processes": (setattr(jax, "process_count", lambda: 2), refusal(4))[1],
}))
"""


def test_batches_are_sharded_over_all_devices():
    result = run_module("-c", SHARDING, XLA_FLAGS=EIGHT_DEVICES)
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["batch"] == [[2 * device, 2 * device + 1] for device in range(8)]
    assert found["sums"] == [size * (size - 1) // 2 for size in range(1, 18)]
    assert found["replicated"] == [[0, 1, 2]] * 8
    assert found["sizes"] == [8, 1, 5, 8]
    assert all("1 to 8" in message for message in found["refused"].values())
    assert "2" in found["of several processes"]


def test_the_config_key_is_named(tiny_config, tiny_dataset):
    assert make_mesh(-1).size == len(jax.devices())
    tiny_config.mesh.data = len(jax.devices()) + 1
    with pytest.raises(InputError, match=rf"mesh\.data = {tiny_config.mesh.data}: .* 1 to "):
        make_experiment(tiny_config, tiny_dataset)


@pytest.mark.slow
def test_a_run_does_not_depend_on_the_number_of_devices():
    cache = str(jax.config.jax_compilation_cache_dir)
    result = run_module("-m", "tests.support.mesh_program", cache, timeout=600)
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout.splitlines()[-1])
    assert found["order"]
    assert found["accuracies"]
    assert found["loss"] < 1e-5
    assert found["variables"] < 1e-4

    # Of 16 images each device computes 2. Each of eight layers sums BatchNorm's statistics three
    # times, and the gradients are summed at once.
    expected = {"images": [2], "all-reduce": 25, "all-gather": 0, "all-to-all": 0}
    assert found["program"] == {**expected, "collective-permute": 0}

    assert found["moved"] == pytest.approx(found["alone"], rel=1e-2)


UNEVEN = """
import json
import jax
import pytest
from resnet_jax.training.experiment import make_experiment
from tests.conftest import make_config, make_dataset
from tests.support.tiny_model import use_tiny_model

use_tiny_model(pytest.MonkeyPatch())
dataset = make_dataset(num_train=700, num_test=523)

def losses(num_devices, batch_size, eval_batch_size):
    config = make_config()
    config.mesh.data, config.schedule.learning_rate = num_devices, 0.01
    config.batch_size, config.eval_batch_size = batch_size, eval_batch_size
    config.validation_size = 170
    experiment = make_experiment(config, dataset)
    state, plan = experiment.init_state(), experiment.plan
    for num_steps, partial_batch in plan.segments(0, plan.steps_per_epoch)[-2:]:
        state = experiment.train_chunk(
            state, experiment.epoch_order(0), num_steps, partial_batch=partial_batch
        )
    evaluations = [experiment.evaluate(state.variables, split) for split in ("validation", "test")]
    assert [sum(evaluation.class_count) for evaluation in evaluations] == [170, 523]
    return [float(state.epoch_sums["loss_sum"]), *(each.loss for each in evaluations)]

for sizes, numbers in {(128, 500): (1, 6, 8), (7, 72): (1, 3), (1, 7): (1, 5)}.items():
    print(json.dumps([losses(number, *sizes) for number in numbers]))
"""


@pytest.mark.slow
def test_batches_need_not_divide_by_the_devices():
    """Train and evaluate with the library's default sizes, and with others."""
    flags = f"{EIGHT_DEVICES} --xla_backend_optimization_level=0"
    result = run_module("-c", UNEVEN, XLA_FLAGS=flags, timeout=600)
    assert result.returncode == 0, result.stderr
    for line in result.stdout.splitlines():
        for losses in json.loads(line):
            assert losses == pytest.approx(json.loads(line)[0], rel=1e-4)
