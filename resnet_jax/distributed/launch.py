"""How the processes of a run find each other: by arguments, or by what started them."""

import ctypes
import os
import re
import signal
import threading
from collections.abc import Mapping
from typing import NamedTuple, NoReturn

import jax

from resnet_jax.distributed.group import HEARTBEAT_SECONDS, Processes, runtime_processes
from resnet_jax.errors import InputError, reason_of

JOIN_SECONDS = 300  # for all processes to start


class Launcher(NamedTuple):
    """A program that starts several processes, and the variables in which it numbers them."""

    name: str
    count_variable: str
    id_variable: str


LAUNCHERS = (
    Launcher("Slurm", "SLURM_STEP_NUM_TASKS", "SLURM_PROCID"),
    Launcher("Open MPI", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_RANK"),
    Launcher("mpiexec", "PMI_SIZE", "PMI_RANK"),
    Launcher("torchrun", "WORLD_SIZE", "RANK"),
)


class Place(NamedTuple):
    """Which process of how many this one is, and where they meet.

    coordinator: "HOST:PORT" of process 0; None where JAX finds out by itself, as it may the rest.
    started_by: Who says so: a launcher's name, or an argument.
    """

    process_id: int | None = None
    num_processes: int | None = None
    coordinator: str | None = None
    started_by: str = "--coordinator"


def find_place(
    coordinator: str | None,
    num_processes: int | None,
    process_id: int | None,
    *,
    is_cluster: bool,
    environment: Mapping[str, str],
) -> Place | None:
    """Which process this is to be, by the arguments of a command and a launcher's variables.

    Args:
      coordinator: "HOST:PORT" of process 0; None: JAX finds it.
      num_processes: How many; None: as the launcher says.
      process_id: Which of them; None: likewise.
      is_cluster: Whether JAX shall find out everything, as it can on TPUs and Kubernetes.
      environment: The process's.

    Returns:
      None for a process of its own.

    Raises:
      InputError: If an argument is bad or missing.
    """
    launcher = _find_launcher(environment)
    if coordinator is None:
        if num_processes is not None or process_id is not None:
            raise InputError("--num_processes and --process_id need --coordinator HOST:PORT")
        if launcher is not None:
            return Place(
                num_processes=int(environment[launcher.count_variable]), started_by=launcher.name
            )
        return Place(started_by="--cluster") if is_cluster else None
    if is_cluster:
        raise InputError("--cluster finds the coordinator: leave --coordinator away")
    if not re.fullmatch(r"\S+:\d{1,5}", coordinator):
        raise InputError(f"--coordinator {coordinator}: must be HOST:PORT")
    if launcher is not None and num_processes is None and process_id is None:
        num_processes = int(environment[launcher.count_variable])
        process_id = int(environment[launcher.id_variable])
    if num_processes is None or process_id is None:
        raise InputError("--coordinator needs --num_processes and --process_id too")
    if num_processes < 1:
        raise InputError(f"--num_processes {num_processes}: must be at least 1")
    if not 0 <= process_id < num_processes:
        raise InputError(f"--process_id {process_id}: must be from 0 to {num_processes - 1}")
    return Place(process_id, num_processes, coordinator) if num_processes > 1 else None


def _find_launcher(environment: Mapping[str, str]) -> Launcher | None:
    """The launcher that has started more processes than this one."""
    for launcher in LAUNCHERS:
        count = environment.get(launcher.count_variable, "")
        number = environment.get(launcher.id_variable, "")
        if count.isdecimal() and number.isdecimal() and int(count) > 1:
            return launcher
    return None


def join(place: Place) -> Processes:
    """Meets the other processes.  To be called before JAX has touched any device.

    Raises:
      InputError: If they cannot be joined, or are not as many as were started.  Where they do not
        all come within JOIN_SECONDS, the process ends with a line and exit code 2.
    """
    # It would take SIGTERM for itself, and it hears of no other signal.
    jax.config.update("jax_enable_preemption_service", False)
    where = f" at {place.coordinator}" if place.coordinator else ""
    timer = threading.Timer(JOIN_SECONDS, _give_up, [place.num_processes, where])
    timer.daemon = True
    timer.start()
    try:
        jax.distributed.initialize(
            place.coordinator,
            place.num_processes if place.coordinator else None,
            place.process_id,
            # Else it gives a process under Slurm one GPU, whatever the arguments say.
            cluster_detection_method="deactivate" if place.coordinator else None,
            # JAX's way of giving up has no line that says why; ours comes first.
            initialization_timeout=JOIN_SECONDS + 60,
            heartbeat_timeout_seconds=HEARTBEAT_SECONDS,
            shutdown_timeout_seconds=HEARTBEAT_SECONDS,
        )
    except Exception as error:  # JAX asks the cluster in many ways, which fail in as many
        raise InputError(
            f"{_describe(place)}: JAX could not join them{where} ({reason_of(error)}); give "
            "--coordinator HOST:PORT, --num_processes N and --process_id I"
        ) from error
    finally:
        timer.cancel()
    delay_abort()
    processes = runtime_processes()
    try:
        joined = jax.process_count()
    except Exception as error:  # its devices, which the others wait for, cannot be used
        processes.abandon(error)
    if place.num_processes not in (None, joined):
        raise InputError(f"{_describe(place)}: {joined} have joined{where}")
    return processes


def delay_abort() -> None:
    """Makes abort() wait for 6 s, and the process deaf to SIGABRT from outside.

    JAX aborts in a thread of its own at the moment that process 0 is gone, of which our thread,
    which then ends this process with a line, learns a little later.
    """
    library = ctypes.CDLL(None)
    # As a handler C's sleep is called with the signal's number, and that is 6.
    library.signal(signal.SIGABRT, library.sleep)


def _describe(place: Place) -> str:
    return f"{place.started_by}: {place.num_processes or 'several'} processes"


def _give_up(count: int | None, where: str) -> NoReturn:
    of_all = f"all {count} processes" if count else "all processes"
    line = (
        f"error: not {of_all} have come together{where} within {JOIN_SECONDS} s: see that each was "
        "started, and can reach process 0 there\n"
    )
    os.write(2, line.encode())
    os._exit(InputError.exit_code)
