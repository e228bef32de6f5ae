"""How a process joins the others of its run: by arguments, a launcher, or JAX's own detection."""

import os
import re
from collections.abc import Mapping
from typing import NamedTuple

import jax

from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.errors import InputError, reason_of

JOIN_SECONDS = 300  # for all processes to start; after it JAX aborts those that have
HEARTBEAT_SECONDS = 30  # without a sign of a process, after which JAX aborts the others

# {launcher: its variables for the number of processes and for that of this one}
LAUNCHERS = {
    "Slurm": ("SLURM_STEP_NUM_TASKS", "SLURM_PROCID"),
    "Open MPI": ("OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_RANK"),
    "mpiexec": ("PMI_SIZE", "PMI_RANK"),
    "torchrun": ("WORLD_SIZE", "RANK"),
}


class ProcessSpec(NamedTuple):
    """The place of this process in its group. JAX detects what is None.

    Attributes:
      process_id: Number of this process, from 0.
      num_processes: Number of processes.
      coordinator: "HOST:PORT" of process 0, where all processes meet.
      source: The launcher or argument that asks for several processes.
    """

    process_id: int | None = None
    num_processes: int | None = None
    coordinator: str | None = None
    source: str = "--coordinator"


def find_process_spec(
    coordinator: str | None,
    num_processes: int | None,
    process_id: int | None,
    *,
    is_cluster: bool,
    environment: Mapping[str, str],
) -> ProcessSpec | None:
    """Find out which process this is, from a command's arguments and a launcher's variables.

    Args:
      coordinator, num_processes, process_id: The arguments (see `ProcessSpec`), None if omitted.
      is_cluster: Whether JAX detects everything, as it can on TPU pods and Kubernetes.
      environment: The environment variables of this process.

    Returns:
      The process, or None if it trains alone.

    Raises:
      InputError: If an argument is invalid or missing.
    """
    launched = _find_launched(environment)
    if coordinator is None:
        if num_processes is not None or process_id is not None:
            raise InputError("--num_processes and --process_id need --coordinator HOST:PORT")
        return launched or (ProcessSpec(source="--cluster") if is_cluster else None)
    if not re.fullmatch(r"\S+:\d{1,5}", coordinator):
        raise InputError(f"--coordinator {coordinator}: must be HOST:PORT")
    if launched and num_processes is None and process_id is None:
        return launched._replace(coordinator=coordinator)
    if num_processes is None or process_id is None:
        raise InputError("--coordinator also needs --num_processes and --process_id")
    if not 0 <= process_id < num_processes:
        raise InputError(
            f"--process_id {process_id}: must be at least 0 and less than --num_processes "
            f"{num_processes}"
        )
    return ProcessSpec(process_id, num_processes, coordinator) if num_processes > 1 else None


def _find_launched(environment: Mapping[str, str]) -> ProcessSpec | None:
    """Return the process that a launcher's variables describe, if it started several."""
    for name, (count_variable, id_variable) in LAUNCHERS.items():
        count, number = environment.get(count_variable, ""), environment.get(id_variable, "")
        if count.isdecimal() and number.isdecimal() and int(count) > 1:
            return ProcessSpec(int(number), int(count), source=name)
    return None


def join(spec: ProcessSpec) -> ProcessGroup:
    """Join the other processes; must be called before anything else uses a device.

    Raises:
      InputError: If JAX finds no others, another number of them than were started, or processes
        with different numbers of devices.
    """
    # It would handle SIGTERM itself, and no other signal.
    jax.config.update("jax_enable_preemption_service", False)
    # Otherwise gRPC would look for the coordinator behind http_proxy, of which JAX warns.
    os.environ["grpc_proxy"] = ""  # noqa: SIM112
    jax.config.update("jax_check_proxy_envs", False)
    try:
        jax.distributed.initialize(
            spec.coordinator,
            spec.num_processes,
            spec.process_id,
            # Under Slurm detection would limit each process to one GPU.
            cluster_detection_method="deactivate" if spec.coordinator else None,
            initialization_timeout=JOIN_SECONDS,
            heartbeat_timeout_seconds=HEARTBEAT_SECONDS,
            shutdown_timeout_seconds=HEARTBEAT_SECONDS,
        )
        owners = [device.process_index for device in jax.devices()]
    except Exception as error:  # each way of detection raises its own
        raise InputError(
            f"{spec.source}: JAX cannot join {spec.num_processes or 'several'} processes "
            f"({reason_of(error)}); give --coordinator, --num_processes and --process_id"
        ) from error
    group = ProcessGroup(jax.process_index(), jax.process_count())
    if spec.num_processes not in (None, group.count):
        raise InputError(f"{spec.source}: {group.count} of {spec.num_processes} processes joined")
    num_devices = [owners.count(index) for index in range(group.count)]
    if len(set(num_devices)) > 1:
        raise InputError(f"the processes have {num_devices} devices: all must have as many")
    # Connects them now, in step: on CPUs each waits only 30 s for the others' first collective.
    group.all_gather("")
    return group
