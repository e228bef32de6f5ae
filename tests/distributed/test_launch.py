"""Which process of how many a command is to be."""

import pytest

from resnet_jax.distributed.launch import Place, find_place
from resnet_jax.errors import InputError

SLURM = {"SLURM_STEP_NUM_TASKS": "4", "SLURM_PROCID": "3"}
HERE = "node0:8476"


def found(coordinator=None, count=None, number=None, *, is_cluster=False, environment=None):
    return find_place(
        coordinator, count, number, is_cluster=is_cluster, environment=environment or {}
    )


def test_one_process_joins_nobody():
    assert found() is None
    assert found(environment={"SLURM_STEP_NUM_TASKS": "1", "SLURM_PROCID": "0"}) is None
    assert found(environment={"WORLD_SIZE": "8"}) is None
    assert found(HERE, 1, 0) is None


@pytest.mark.parametrize(
    ("name", "environment"),
    [
        ("Slurm", SLURM),
        ("Open MPI", {"OMPI_COMM_WORLD_SIZE": "4", "OMPI_COMM_WORLD_RANK": "3"}),
        ("mpiexec", {"PMI_SIZE": "4", "PMI_RANK": "3"}),
        ("torchrun", {"WORLD_SIZE": "4", "RANK": "3"}),
    ],
)
def test_launchers_number_their_processes(name, environment):
    assert found(environment=environment) == Place(None, 4, None, name)
    assert found(HERE, environment=environment) == Place(3, 4, HERE)
    assert found(HERE, 2, 1, environment=environment) == Place(1, 2, HERE)


def test_arguments_and_the_cluster():
    assert found(HERE, 2, 1) == Place(1, 2, HERE)
    assert found(is_cluster=True) == Place(started_by="--cluster")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((None, 2, None), "--num_processes and --process_id need --coordinator HOST:PORT"),
        ((None, None, 0), "--num_processes and --process_id need --coordinator HOST:PORT"),
        (("node0", 2, 0), "--coordinator node0: must be HOST:PORT"),
        ((HERE, 2, None), "--coordinator needs --num_processes and --process_id too"),
        ((HERE, None, 0), "--coordinator needs --num_processes and --process_id too"),
        ((HERE, 0, 0), "--num_processes 0: must be at least 1"),
        ((HERE, 2, 2), "--process_id 2: must be from 0 to 1"),
        ((HERE, 2, -1), "--process_id -1: must be from 0 to 1"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(InputError) as error:
        found(*arguments)
    assert str(error.value) == message
