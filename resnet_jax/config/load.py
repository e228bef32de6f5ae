"""Config files and `--config.KEY=VALUE` overrides -> a valid config."""

import ast
import difflib
import re
import runpy
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax.config.keys import TYPE_NAMES, find_key, set_value, validate
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.paths import is_file

CONFIGS = Path(__file__).parents[1] / "configs"


def load_config_file(name: str) -> Config:
    """Return what the get_config() of a config file returns, once validated.

    Args:
      name: A path, or the name of a config of this package, such as "resnet44".

    Raises:
      InputError: With one line, if it cannot.
    """
    candidates = (Path(name), CONFIGS / f"{name}.py", CONFIGS / name)
    path = next(filter(is_file, candidates), None)
    if path is None:
        names = sorted(path.stem for path in CONFIGS.glob("[!_]*.py"))
        nearest = difflib.get_close_matches(name, names, n=1)
        hint = f"; did you mean {nearest[0]}?" if nearest else ""
        raise InputError(
            f"config file {name}: no such file; give a path or one of {', '.join(names)}{hint}"
        )
    try:
        content = runpy.run_path(str(path))
        if "get_config" not in content:
            raise InputError("it defines no get_config()")
        config = content["get_config"]()
        if not isinstance(config, Config):
            raise InputError(
                f"get_config() returned {type(config).__name__}, must be a resnet_jax.config.Config"
            )
        validate(config)
    except InputError as error:
        raise InputError(f"config file {path}: {error}") from error
    except Exception as error:  # a config file is a program: it can fail in any way
        where = f", line {error.lineno}" if isinstance(error, SyntaxError) else ""
        reason = " ".join(str(error).split())
        raise InputError(f"config file {path}{where}: {type(error).__name__}: {reason}") from error
    return config


def parse_config(name: str, overrides: Sequence[str]) -> Config:
    """Return the config of a file, see `load_config_file`, with overrides, see `override`.

    Raises:
      InputError: If anything is unknown, mistyped or out of range.
    """
    return override(load_config_file(name), overrides)


def override(config: Config, overrides: Sequence[str]) -> Config:
    """Apply `--config.KEY=VALUE` arguments to a config, in place, and validate it.

    Raises:
      InputError: If anything is unknown, mistyped or out of range.
    """
    for argument in overrides:
        if not argument.startswith("--config."):
            raise InputError(f"unknown argument {argument} (see --help)")
        name, equals, text = argument.removeprefix("--config.").partition("=")
        _, key = find_key(name)
        if not equals:
            raise InputError(f"{argument}: give the value as {argument}=VALUE")
        try:
            value = _parse(text, key.type)
        except (ValueError, KeyError, SyntaxError) as error:
            raise InputError(
                f"config key {name} = {text!r}: must be {TYPE_NAMES[key.type]}"
            ) from error
        set_value(config, name, value)
    validate(config)
    return config


def _parse(text: str, kind: type) -> Any:
    if kind is bool:
        return {"true": True, "1": True, "false": False, "0": False}[text.lower()]
    if kind is tuple:
        if re.fullmatch(r"[a-z]\w*(,[a-z]\w*)*", text.strip()):
            return tuple(text.strip().split(","))  # names need no quotes
        value = ast.literal_eval(text.strip())
        return value if isinstance(value, tuple) else (value,)
    return int(text, 0) if kind is int else kind(text)
