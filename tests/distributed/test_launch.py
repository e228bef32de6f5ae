"""Which process of how many a command is, and that it joins the others."""

import jax
import pytest

from resnet_jax.distributed.launch import (
    HEARTBEAT_SECONDS,
    JOIN_SECONDS,
    ProcessSpec,
    find_process_spec,
    join,
)
from resnet_jax.errors import InputError

SLURM = {"SLURM_STEP_NUM_TASKS": "4", "SLURM_PROCID": "3"}
HERE = "node0:8476"


def found(coordinator=None, count=None, number=None, *, is_cluster=False, environment=None):
    return find_process_spec(
        coordinator, count, number, is_cluster=is_cluster, environment=environment or {}
    )


@pytest.mark.parametrize(
    ("expected", "environment"),
    [
        (ProcessSpec(3, 4, None, "Slurm"), SLURM),
        (
            ProcessSpec(3, 4, None, "Open MPI"),
            {"OMPI_COMM_WORLD_SIZE": "4", "OMPI_COMM_WORLD_RANK": "3"},
        ),
        (ProcessSpec(3, 4, None, "mpiexec"), {"PMI_SIZE": "4", "PMI_RANK": "3"}),
        (ProcessSpec(3, 4, None, "torchrun"), {"WORLD_SIZE": "4", "RANK": "3"}),
        (None, {"SLURM_STEP_NUM_TASKS": "1", "SLURM_PROCID": "0"}),
        (None, {"WORLD_SIZE": "8"}),
        (None, {}),
    ],
)
def test_launchers_number_their_processes(expected, environment):
    assert found(environment=environment) == expected
    if expected:
        assert found(HERE, environment=environment) == expected._replace(coordinator=HERE)
    assert found(HERE, 2, 1, environment=environment) == ProcessSpec(1, 2, HERE)
    assert found(HERE, 1, 0, environment=environment) is None
    assert found(is_cluster=True) == ProcessSpec(source="--cluster")


def test_bad_arguments_are_named():
    for arguments, named in (
        ((None, 2, None), ["--num_processes", "--coordinator"]),
        ((None, None, 0), ["--process_id", "--coordinator"]),
        (("node0", 2, 0), ["--coordinator node0"]),
        ((HERE, 2, None), ["--process_id"]),
        ((HERE, None, 0), ["--num_processes"]),
        ((HERE, 0, 0), ["--num_processes 0"]),
        ((HERE, 2, 2), ["--process_id 2", "--num_processes 2"]),
        ((HERE, 2, -1), ["--process_id -1"]),
    ):
        with pytest.raises(InputError) as error:
            found(*arguments)
        assert all(text in str(error.value) for text in named), arguments


def test_processes_that_did_not_join_are_an_error(monkeypatch):
    """Otherwise each would train a run of its own; a coordinator turns detection off."""
    calls = []
    monkeypatch.setattr(jax.distributed, "initialize", lambda *args, **kw: calls.append((args, kw)))
    monkeypatch.setattr(jax.config, "update", lambda name, value: calls.append((name, value)))
    with pytest.raises(InputError, match="Slurm: 1 of 4 processes"):
        join(ProcessSpec(3, 4, None, "Slurm"))
    *settings, (where, options) = calls
    assert ("jax_enable_preemption_service", False) in settings
    assert where == (None, 4, 3)
    assert options["cluster_detection_method"] is None
    assert options["initialization_timeout"] == JOIN_SECONDS
    assert options["heartbeat_timeout_seconds"] == HEARTBEAT_SECONDS
    assert options["shutdown_timeout_seconds"] == HEARTBEAT_SECONDS
    with pytest.raises(InputError, match="1 of 2"):
        join(ProcessSpec(1, 2, HERE))
    *_, (where, options) = calls
    assert where == (HERE, 2, 1)
    assert options["cluster_detection_method"] == "deactivate"

    def fail(*arguments, **options):
        raise ValueError("coordinator_address should be defined.")

    monkeypatch.setattr(jax.distributed, "initialize", fail)
    with pytest.raises(InputError, match=r"torchrun: .* 4 processes .*_address.* --coordinator"):
        join(ProcessSpec(3, 4, None, "torchrun"))
