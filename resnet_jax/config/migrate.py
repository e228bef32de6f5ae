"""config.json of a run folder: written with a format version, read whatever version wrote it."""

import json
from pathlib import Path
from typing import Any, cast

from ml_collections import ConfigDict

from resnet_jax.config.schema import fields, validate
from resnet_jax.config.types import Config
from resnet_jax.errors import InputError

FILE_NAME = "config.json"
# 1: every key of its time and no format_version, as commit 306c3e6 wrote it.  2: has the number.
FORMAT_VERSION = 2


def to_json(config: Config) -> dict[str, Any]:
    """What config.json holds of a config."""
    return {"format_version": FORMAT_VERSION, **config.to_dict()}


def read_config(workdir: Path) -> Config:
    """The config of the run in a folder, whatever version of this program wrote it.

    A key that the file lacks did not exist when the run began: it gets the value that describes
    what the program did then (see `schema.Field.absent`).

    Raises:
      InputError: If there is no run here, or its config is damaged or a newer version's.
    """
    path = workdir / FILE_NAME
    try:
        content = json.loads(path.read_text())
    except OSError as error:
        raise InputError(f"workdir {workdir}: no run here ({path}: {error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is damaged: {_one_line(error)}") from error
    try:
        return parse_config_json(content)
    except ValueError as error:
        raise InputError(f"{path} {error}") from error


def parse_config_json(content: Any) -> Config:
    """The config in what config.json holds.

    Raises:
      ValueError: If it is none, or of a newer version: what is wrong, after "config.json ".
    """
    # No version of the program has written a config without these.
    if not (isinstance(content, dict) and {"dataset", "model"} <= content.keys()):
        raise ValueError("is damaged: it holds no config")
    version = content.pop("format_version", 1)
    if type(version) is not int or version < 1:
        raise ValueError(f"is damaged: format_version = {version!r}")
    if version > FORMAT_VERSION:
        raise ValueError(
            f"was written by a newer version of resnet_jax (format {version}); this one reads up "
            f"to {FORMAT_VERSION}"
        )
    try:
        _fill_absent(content)
        # JSON has no tuples.
        content["schedule"]["boundaries"] = tuple(content["schedule"]["boundaries"])
        config = ConfigDict(content)
        validate(config)
    except (InputError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"is damaged: {_one_line(error)}") from error
    return cast(Config, config)


def _fill_absent(content: dict[str, Any]) -> None:
    for key, field in fields():
        *groups, name = key.split(".")
        node = content
        for group in groups:
            node = node.setdefault(group, {})
        node.setdefault(name, field.default if field.absent is None else field.absent)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
