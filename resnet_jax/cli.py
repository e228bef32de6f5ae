"""What the command lines share: arguments, config files with overrides, one-line errors."""

import argparse
import logging
import os
import runpy
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from absl import flags
from ml_collections import ConfigDict, config_flags

from resnet_jax.config.schema import Config, check_key, fields, flatten, validate
from resnet_jax.errors import CommandError, InputError


class Parser(argparse.ArgumentParser):
    """argparse, with one line for an error and no guessing of abbreviated flags."""

    def __init__(self, **kwargs: Any):
        super().__init__(
            allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **kwargs
        )

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message} (see --help)")


def run(main: Callable[[Sequence[str]], None]) -> NoReturn:
    """Runs a command line's main and exits: 0, or a CommandError's code with its line on stderr."""
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING)
    # Orbax and TFDS log of their own insides; what matters reaches us as exceptions.
    logging.getLogger("absl").setLevel(logging.CRITICAL)
    sys.unraisablehook = _report_unraisable
    try:
        main(sys.argv[1:])
    except CommandError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("error: interrupted", file=sys.stderr)
        sys.exit(128 + signal.SIGINT)
    sys.exit(0)


def _report_unraisable(unraisable: Any) -> None:
    # Orbax closes its event loop at the first leaf that cannot be read; TensorStore's other reads,
    # then still under way, find it closed and have nobody to tell.
    if str(unraisable.exc_value) != "Event loop is closed":
        sys.__unraisablehook__(unraisable)


def enable_compilation_cache() -> None:
    """Keeps compiled programs between runs, unless JAX_COMPILATION_CACHE_DIR says where or not."""
    import jax

    if "JAX_COMPILATION_CACHE_DIR" not in os.environ:
        cache_home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        jax.config.update("jax_compilation_cache_dir", str(Path(cache_home) / "resnet_jax"))


def config_help() -> str:
    """A table of every config key, for --help."""
    lines = ["config keys, with the reference's values:"]
    for key, field in fields():
        lines.append(f"  {key + ' = ' + repr(field.default):42} {field.doc}")
    return "\n".join(lines)


def load_config_file(path: str) -> Config:
    """Runs a config file's get_config().  Raises InputError with one line if it cannot."""
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
    return config


def parse_config(path: str, overrides: Sequence[str]) -> Config:
    """A validated, locked config: the file at `path`, then `--config.KEY=VALUE` overrides.

    Raises InputError for anything unknown, mistyped or out of range.
    """
    config = load_config_file(path)
    try:
        validate(config)
    except InputError as error:
        raise InputError(f"config file {path}: {error}") from error
    return override(config, overrides)


def override(config: Config, overrides: Sequence[str]) -> Config:
    """Applies `--config.KEY=VALUE` arguments to a valid config, validates and locks it.

    Raises InputError for anything unknown, mistyped or out of range.
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
    return config.lock()
