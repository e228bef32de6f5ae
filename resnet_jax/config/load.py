"""Config files and `--config.KEY=VALUE` overrides -> a validated, locked config."""

import runpy
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from absl import flags
from ml_collections import ConfigDict, config_flags

from resnet_jax.config.schema import check_key, flatten, validate
from resnet_jax.config.types import Config
from resnet_jax.errors import InputError


def load_config_file(path: str) -> Config:
    """Runs a config file's get_config().

    Raises:
      InputError: With one line, if it cannot.
    """
    if not Path(path).is_file():
        raise InputError(f"config file {path}: there is no such file")
    try:
        config = runpy.run_path(path)["get_config"]()
    except KeyError as error:
        if error.args != ("get_config",):
            raise InputError(f"config file {path}: KeyError: {error}") from error
        raise InputError(f"config file {path}: it defines no get_config()") from error
    # A config file is a program: it can fail in any way.
    except Exception as error:
        where = f", line {error.lineno}" if isinstance(error, SyntaxError) else ""
        reason = " ".join(str(error).split())
        raise InputError(f"config file {path}{where}: {type(error).__name__}: {reason}") from error
    if not isinstance(config, ConfigDict):
        raise InputError(
            f"config file {path}: get_config() returned {type(config).__name__}, "
            "must be a ConfigDict, as resnet_jax.config.schema.default_config() makes"
        )
    return cast(Config, config)


def parse_config(path: str, overrides: Sequence[str]) -> Config:
    """The config of a file with overrides.

    Args:
      path: Of a config file.
      overrides: `--config.KEY=VALUE` arguments.

    Returns:
      A validated, locked config.

    Raises:
      InputError: If anything is unknown, mistyped or out of range.
    """
    config = load_config_file(path)
    try:
        validate(config)
    except InputError as error:
        raise InputError(f"config file {path}: {error}") from error
    return override(config, overrides)


def override(config: Config, overrides: Sequence[str]) -> Config:
    """Applies `--config.KEY=VALUE` arguments to a valid config, validates and locks it.

    Raises:
      InputError: If anything is unknown, mistyped or out of range.
    """
    defaults = flatten(config)
    for argument in overrides:
        if not argument.startswith("--config."):
            raise InputError(f"unknown argument {argument} (see --help)")
        key, equals, _ = argument.removeprefix("--config.").partition("=")
        check_key(key)
        if not equals:
            raise InputError(f"{argument}: give the value as {argument}=VALUE")
    flag_values = flags.FlagValues()
    argv = ["", *overrides]  # absl takes the first for the program's name
    config_flags.DEFINE_config_dict("config", config, flag_values=flag_values, sys_argv=argv)
    for argument in overrides:
        key, _, value = argument.removeprefix("--config.").partition("=")
        try:
            flag_values(["", argument])
        except (flags.Error, ValueError, TypeError) as error:
            wanted = type(defaults[key]).__name__
            raise InputError(f"config key {key} = {value!r}: must be of type {wanted}") from error
    validate(config)
    config.lock()
    return config
