"""Provenance of a run: versions, commit, device and flags of each session."""

import logging
import os
import platform
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import jax

import resnet_jax
from resnet_jax.config.migrate import FILE_NAME as CONFIG_NAME
from resnet_jax.config.migrate import to_json
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.files import write_json
from resnet_jax.native import load
from resnet_jax.runs.summary import read_sessions
from resnet_jax.runs.workdir import config_changes

FILE_NAME = "provenance.json"
FORMAT_VERSION = 1
# Values in sessions whose files are older than the keys.
BEFORE_RECORDED = {
    "num_devices": 1,
    "num_processes": 1,
    "convolutions": "XLA",
    "matmul_precision": "default",
}
GIT_SECONDS = 10  # until a git that hangs, as on a network file system, is given up
PACKAGES = ("jax", "jaxlib", "flax", "optax", "orbax-checkpoint", "numpy")

log = logging.getLogger(__name__)


def git_commit() -> str | None:
    """Return the commit of the checkout that this package runs from, with "+" if it has changes.

    Returns:
      None if the package is not in a checkout of its own, or there is no git.
    """
    (package,) = resnet_jax.__path__

    def git(*arguments: str) -> str:
        command = ["git", "-C", package, *arguments]
        result = subprocess.run(command, capture_output=True, check=True, timeout=GIT_SECONDS)
        return result.stdout.decode().strip()

    try:
        # An installed package may lie within some other project's checkout.
        git("ls-files", "--error-unmatch", "__init__.py")
        return git("rev-parse", "HEAD") + ("+" if git("status", "--porcelain", "-uno") else "")
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None


def provenance(ops: str = "custom_vjp", num_devices: int = 1) -> dict[str, Any]:
    """Return versions, commit, device and flags, for every file of results.

    Args:
      ops: The implementation of the model's operations, a key of `models.ops.OPS`.
      num_devices: Devices of all processes that compute the results.
    """
    device = jax.devices()[0]
    return {
        "versions": {
            "python": platform.python_version(),
            "resnet_jax": resnet_jax.__version__,
            **{package: version(package) for package in PACKAGES},
        },
        "git_commit": git_commit(),
        "device": f"{device.platform}: {device.device_kind}",
        "num_devices": num_devices,
        "num_processes": jax.process_count(),
        "convolutions": load().convolutions if ops == "native" else "XLA",
        "matmul_precision": jax.config.values["jax_default_matmul_precision"] or "default",
        "xla_flags": os.environ.get("XLA_FLAGS", ""),
    }


def begin_session(workdir: Path, config: Config, step: int, current: Mapping[str, Any]) -> None:
    """Record a session: append it to provenance.json, then write config.json.

    Each difference from the session before is a warning.

    Args:
      workdir: The run directory.
      config: The config of the session.
      step: Completed steps at its start.
      current: The result of `provenance`.

    Raises:
      OSError: If they cannot be written.
    """
    try:
        sessions = read_sessions(workdir)
    except InputError as error:
        log.warning("%s: starting a new one", error)
        sessions = []
    earlier = sessions[-1] if sessions and step else current
    for name, before, now in _differences(earlier, current):
        log.warning(
            "resuming with %s %s; the steps before %d used %s: results may differ from those of a "
            "run with only one of them",
            name,
            now,
            step,
            before,
        )
    sessions.append(
        {
            "started": datetime.now(UTC).isoformat(timespec="seconds"),
            "step": step,
            "config_changes": config_changes(workdir, config),
            **current,
        }
    )
    write_json(workdir / FILE_NAME, {"format_version": FORMAT_VERSION, "sessions": sessions})
    write_json(workdir / CONFIG_NAME, to_json(config))


def _differences(
    before: Mapping[str, Any], now: Mapping[str, Any]
) -> list[tuple[str, object, object]]:
    """Return (name, value before, value now) of what differs between two sessions."""
    flat_before, flat_now = (
        {
            **session["versions"],
            **{key: session[key] for key in ("git_commit", "device")},
            **{key: session.get(key, older) for key, older in BEFORE_RECORDED.items()},
            "XLA_FLAGS": session["xla_flags"],
        }
        for session in (before, now)
    )
    return [
        (name, flat_before.get(name), value)
        for name, value in flat_now.items()
        if flat_before.get(name) != value
    ]
