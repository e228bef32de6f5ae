"""Run directories: whether a run of a config can start or resume there, and their lock."""

import contextlib
import dataclasses
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from resnet_jax import files
from resnet_jax.config.keys import MAY_DIFFER, SCHEDULED, flatten
from resnet_jax.config.migrate import FILE_NAME, read_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.paths import expand_home

log = logging.getLogger(__name__)


def parse_workdir(text: str) -> Path:
    """Return a `--workdir` argument as a path; "~" is the home folder.

    Raises:
      InputError: If it is a URL, or a path in which checkpoints cannot be read.
    """
    if "://" in text:
        raise InputError(f"workdir {text}: must be a folder of a file system, not a URL")
    try:
        path = expand_home(text)
    except RuntimeError as error:  # "~name" of nobody, or no home folder
        raise InputError(f"workdir {text}: {error}") from error
    check_readable_name(path)
    return path


def check_readable_name(workdir: Path) -> None:
    """Raise InputError if Orbax, which globs and splits at backslashes, would find no files."""
    if any("\ud800" <= character <= "\udfff" for character in str(workdir.absolute())):
        raise InputError(f"workdir {workdir}: must be UTF-8, in a locale such as LC_ALL=C.UTF-8")
    for character in "[]\\":
        if character in str(workdir.absolute()):
            raise InputError(
                f"workdir {workdir.absolute()}: must not have {character} in its path, where Orbax "
                "cannot find checkpoints again"
            )


def check_workdir(workdir: Path, config: Config) -> None:
    """Check, without writing, that a run of this config can start or resume in a folder.

    Raises:
      InputError: If the folder cannot be written to, or contains a run with a different config.
    """
    check_readable_name(workdir)
    parent = workdir
    try:
        while not parent.exists() and parent != parent.parent:
            parent = parent.parent
    except OSError as error:  # a name that is too long
        raise InputError(f"workdir {workdir}: {error.strerror}") from error
    if not parent.is_dir():
        raise InputError(f"workdir {workdir}: {parent} is a file, not a folder")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise InputError(f"workdir {workdir}: {parent} is not writable")
    # If the rate falls towards the end of the run, a longer run has other rates from its start.
    fixed = set() if config.schedule.name == "steps" else SCHEDULED
    differing = [
        f"{key} ({theirs!r} there, {ours!r} here)"
        for key, (theirs, ours) in config_changes(workdir, config).items()
        if key not in MAY_DIFFER - fixed
    ]
    if differing:
        raise InputError(
            f"workdir {workdir} contains a run with a different config: {', '.join(differing)}; "
            "give another --workdir, or the same config"
        )


def config_changes(workdir: Path, config: Config) -> dict[str, list[Any]]:
    """Return {dotted key: [value in the folder's config.json, value here]} of differing keys.

    Raises:
      InputError: If there is a config.json that cannot be read.
    """
    if not (workdir / FILE_NAME).exists():
        return {}
    theirs, ours = flatten(read_config(workdir)), flatten(config)
    return {key: [theirs[key], value] for key, value in ours.items() if theirs[key] != value}


def keep_split(workdir: Path, config: Config) -> Config:
    """Return a config with the kind of split of the run in a folder, which may be an older one's.

    Raises:
      InputError: If there is a config.json that cannot be read.
    """
    exists = (workdir / FILE_NAME).exists()
    theirs = read_config(workdir) if exists else config
    return dataclasses.replace(config, stratified_split=theirs.stratified_split)


@contextlib.contextmanager
def claim_workdir(workdir: Path, config: Config) -> Iterator[None]:
    """Make the folder, and hold its lock while the body runs.

    Raises:
      InputError: If the folder cannot be made, contains a run with a different config, or is in
        use by another process.
    """
    with contextlib.ExitStack() as stack:
        try:
            workdir.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(workdir))
        except OSError as error:
            raise InputError(f"workdir {workdir}: {error.strerror or error}") from error
        check_workdir(workdir, config)
        files.remove_parts(workdir)
        yield


@contextlib.contextmanager
def locked(workdir: Path) -> Iterator[None]:
    """Hold an exclusive lock on an existing folder, or warn that its file system has no locks.

    Raises:
      InputError: If another process holds the lock; it is named.
      OSError: If the lock file cannot be made.
    """

    def refuse(owner: str) -> None:
        raise InputError(f"workdir {workdir} is in use by {owner}")

    with files.locked(workdir / ".lock", refuse) as is_locked:
        if not is_locked:
            log.warning(
                "the file system of %s has no locks: make sure only one process trains there",
                workdir,
            )
        yield
