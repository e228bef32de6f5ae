"""A run's folder: whether a run of a config can begin or resume there, and who may."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from resnet_jax.config.migrate import FILE_NAME, read_config, to_json
from resnet_jax.config.schema import LENGTH, MAY_DIFFER, Config, flatten
from resnet_jax.errors import InputError
from resnet_jax.files import write_json
from resnet_jax.runs.lock import locked
from resnet_jax.runs.provenance import provenance, record_session


def parse_workdir(text: str) -> Path:
    """A `--workdir` argument as a path; "~" is the home folder.

    Raises:
      InputError: If it is a URL, or a path in which checkpoints could not be read.
    """
    if "://" in text:
        raise InputError(f"workdir {text}: must be a folder of a file system, not a URL")
    try:
        path = Path(text).expanduser()
    except RuntimeError as error:  # "~name" of nobody, or no home folder
        raise InputError(f"workdir {text}: {error}") from error
    check_readable_name(path)
    return path


def check_readable_name(workdir: Path) -> None:
    """Raises InputError where Orbax, which reads by glob patterns, would not find its files."""
    for character in "[]":
        if character in str(workdir.absolute()):
            raise InputError(
                f"workdir {workdir.absolute()}: must not have {character!r} in its path: its "
                "checkpoints could not be read (they are found by a pattern, where [...] is a set "
                "of characters)"
            )


def check_workdir(workdir: Path, config: Config) -> None:
    """Checks, without writing, that a run of this config can begin or resume in a folder.

    Raises:
      InputError: If the folder cannot be written to, or holds a run of another config.
    """
    check_readable_name(workdir)
    parent = workdir
    while not parent.exists() and parent != parent.parent:
        parent = parent.parent
    if not parent.is_dir():
        raise InputError(f"workdir {workdir}: {parent} is a file, not a folder")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise InputError(f"workdir {workdir}: {parent} is not writable")
    # Where the rate falls towards the run's end, a longer run has another rate from its start.
    fixed = set() if config.schedule.name == "steps" else LENGTH
    differing = [
        f"{key} ({theirs!r} there, {ours!r} here)"
        for key, (theirs, ours) in config_changes(workdir, config).items()
        if key not in MAY_DIFFER - fixed
    ]
    if differing:
        raise InputError(
            f"workdir {workdir} holds a run of another config: {', '.join(differing)}; "
            "give another --workdir, or the same config"
        )


def config_changes(workdir: Path, config: Config) -> dict[str, list[Any]]:
    """{dotted key: [value in the folder's config.json, value here]} of the keys that differ.

    Raises:
      InputError: If there is a config.json that cannot be read.
    """
    if not (workdir / FILE_NAME).exists():
        return {}
    theirs, ours = flatten(read_config(workdir)), flatten(config)
    return {key: [theirs[key], value] for key, value in ours.items() if theirs[key] != value}


@contextlib.contextmanager
def claim_workdir(workdir: Path, config: Config) -> Iterator[None]:
    """Makes the folder, and holds its lock while the body runs.

    Raises:
      InputError: If the folder cannot be made, holds a run of another config, or is in use by
        another process.
    """
    check_workdir(workdir, config)
    with contextlib.ExitStack() as stack:
        try:
            workdir.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(workdir))
        except OSError as error:
            raise InputError(f"workdir {workdir}: {error.strerror or error}") from error
        check_workdir(workdir, config)  # another process may have begun and ended since
        yield


def begin_session(workdir: Path, config: Config, step: int, num_devices: int = 1) -> dict[str, Any]:
    """Records in a claimed folder what is to train there, from which step, on how many devices.

    Writes provenance.json, with what differs from the config before, then config.json.

    Returns:
      What `provenance.provenance` gives.

    Raises:
      OSError: If they cannot be written.
    """
    current = provenance(num_devices)
    record_session(workdir, step, config_changes(workdir, config), current)
    write_json(workdir / FILE_NAME, to_json(config))
    return current
