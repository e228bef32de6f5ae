"""A run's folder: who may use it, the config it belongs to, and the facts of the machine."""

import contextlib
import fcntl
import json
import os
import platform
import socket
import subprocess
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jax
from ml_collections import ConfigDict

from resnet_jax import __version__
from resnet_jax.config.schema import Config, fields, flatten, validate
from resnet_jax.errors import InputError
from resnet_jax.runs.report import write_json

# No part of what is computed: a run may go on after its data moved, or to be traced.
MAY_DIFFER = {"data_dir", "profile"}

LOCK_NAME = ".lock"


def check_workdir(workdir: Path, config: Config) -> None:
    """Raises InputError unless a run of this config can begin or go on in the folder."""
    parent = workdir
    while not parent.exists() and parent != parent.parent:
        parent = parent.parent
    if not parent.is_dir():
        raise InputError(f"workdir {workdir}: {parent} is a file, not a folder")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise InputError(f"workdir {workdir}: {parent} is not writable")
    if (workdir / "config.json").exists():
        theirs, ours = flatten(read_config(workdir)), flatten(config)
        differing = [
            f"{key} ({theirs[key]!r} there, {ours[key]!r} here)"
            for key, _ in fields()
            if theirs[key] != ours[key] and key not in MAY_DIFFER
        ]
        if differing:
            raise InputError(
                f"workdir {workdir} holds a run of another config: {', '.join(differing)}; "
                "give another --workdir, or the same config"
            )


@contextlib.contextmanager
def claim_workdir(workdir: Path, config: Config) -> Iterator[None]:
    """Makes the folder, holds its lock, and writes config.json.

    The lock is the kernel's, so it ends with its process, however that ends.  Raises InputError
    where the folder cannot be made, holds another config, or is in use by another process.
    """
    check_workdir(workdir, config)
    try:
        workdir.mkdir(parents=True, exist_ok=True)
        descriptor = _lock(workdir)
        try:
            check_workdir(workdir, config)  # another process may have begun and ended since
            write_json(workdir / "config.json", config.to_dict())
        except BaseException:
            os.close(descriptor)
            raise
    except OSError as error:
        raise InputError(f"workdir {workdir}: {error.strerror or error}") from error
    try:
        yield
    finally:
        os.close(descriptor)


def _lock(workdir: Path) -> int:
    """The descriptor that holds the folder's lock.  Raises InputError that names its owner."""
    path = workdir / LOCK_NAME
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(descriptor)
        owner = path.read_text().strip() or "another process"
        raise InputError(f"workdir {workdir} is in use by {owner}") from error
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, f"process {os.getpid()} on {socket.gethostname()}\n".encode(), 0)
    return descriptor


def read_config(workdir: Path) -> Config:
    """The config of the run in a folder.  Raises InputError where there is none that is valid."""
    path = workdir / "config.json"
    try:
        content = json.loads(path.read_text())
    except OSError as error:
        raise InputError(f"workdir {workdir}: no run here ({path}: {error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is damaged: {_one_line(error)}") from error
    if not isinstance(content, dict):
        raise InputError(f"{path} is damaged: it holds no config")
    try:
        # JSON has no tuples.
        content["schedule"]["boundaries"] = tuple(content["schedule"]["boundaries"])
        config = ConfigDict(content)
        validate(config)
    except (InputError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path} is damaged: {_one_line(error)}") from error
    return config


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def git_commit() -> str | None:
    """The commit of the checkout that this package runs from, with "+" where it was changed."""

    def git(*arguments: str) -> str:
        command = ["git", "-C", str(Path(__file__).parent), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    try:
        # An installed package may lie within some other project's checkout.
        git("ls-files", "--error-unmatch", Path(__file__).name)
        return git("rev-parse", "HEAD") + ("+" if git("status", "--porcelain", "-uno") else "")
    except (OSError, subprocess.CalledProcessError):
        return None


def run_facts() -> dict[str, Any]:
    """Versions, commit and device, for the files that hold results."""
    packages = ("jax", "jaxlib", "flax", "optax", "orbax-checkpoint", "numpy")
    device = jax.devices()[0]
    return {
        "versions": {
            "python": platform.python_version(),
            "resnet_jax": __version__,
            **{package: version(package) for package in packages},
        },
        "git_commit": git_commit(),
        "device": f"{device.platform}: {device.device_kind}",
        "xla_flags": os.environ.get("XLA_FLAGS", ""),
    }
