"""config.json of a run directory: written with a format version, read in all versions."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from resnet_jax.config.keys import find_key, keys, set_value, validate
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError, reason_of

FILE_NAME = "config.json"
# 1: every key of its time and no format_version, as commit 306c3e6 wrote it.  2: has the number.
FORMAT_VERSION = 2


def to_json(config: Config) -> dict[str, Any]:
    """Return the content of a config's config.json."""
    return {"format_version": FORMAT_VERSION, **dataclasses.asdict(config)}


def read_config(workdir: Path) -> Config:
    """Read the config of a run directory that any version of this program wrote.

    A key that the file lacks did not exist when the run began: it gets the value that describes
    what the program did then (see `keys.Key.absent`).

    Raises:
      InputError: If there is no run, or its config is damaged or a newer version's.
    """
    path = workdir / FILE_NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"workdir {workdir}: no run here ({path}: {error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is damaged: {reason_of(error)}") from error
    try:
        return parse_config_json(content)
    except ValueError as error:
        raise InputError(f"{path} {error}") from error


def parse_config_json(content: Any) -> Config:
    """Return the config in the content of a config.json.

    Raises:
      ValueError: If it is none, or of a newer version; the message continues "config.json ".
    """
    # No version of the program has written a config without these.
    if not (isinstance(content, dict) and {"dataset", "model"} <= content.keys()):
        raise ValueError("is damaged: it contains no config")
    version = content.get("format_version", 1)
    if type(version) is not int or version < 1:
        raise ValueError(f"is damaged: format_version = {version!r}")
    if version > FORMAT_VERSION:
        raise ValueError(
            f"was written by a newer version of resnet_jax (format {version}); this one reads up "
            f"to {FORMAT_VERSION}"
        )
    try:
        config = Config()
        for name, key in keys():
            if key.absent is not None:
                set_value(config, name, key.absent)
        for name, value in _flatten(content):
            if name != "format_version":
                find_key(name)
                # JSON has no tuples.
                set_value(config, name, tuple(value) if isinstance(value, list) else value)
        validate(config)
    except (InputError, TypeError) as error:
        raise ValueError(f"is damaged: {reason_of(error)}") from error
    return config


def _flatten(content: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in content.items():
        if isinstance(value, dict):
            yield from _flatten(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value
