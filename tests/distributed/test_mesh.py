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
def test_a_run_does_not_depend_on_the_number_of_devices_even_if_batches_do_not_divide():
    cache = str(jax.config.jax_compilation_cache_dir)
    result = run_module("-m", "tests.support.mesh_program", cache, timeout=600)
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout.splitlines()[-1])
    assert found["order"]
    assert found["accuracies"]
    assert found["loss"] < 1e-5
    assert found["variables"] < 1e-4

    assert found["images at once"] == [2]  # of 12 images each device computes 2 or none

    assert found["moved"] == pytest.approx(found["alone"], rel=1e-2)

    alone, sharded = found["uneven"]
    assert sharded == pytest.approx(alone, rel=1e-4)
