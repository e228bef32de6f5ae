"""The variants of a sweep: changed config keys, their values, and the folder names they give."""

import itertools
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from resnet_jax.config.keys import find_key, flatten
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.studies.groups import BASELINE, assignment, computation

Change = tuple[str, str]  # a config key and its new value, as text


class Variant(NamedTuple):
    """A config with some changes.

    Attributes:
      label: The changed keys and their values, or BASELINE.
      overrides: The `--config.KEY=VALUE` arguments that turn the config file into the variant.
      config: The variant's config, with the seed of the config file.
    """

    label: str
    overrides: tuple[str, ...]
    config: Config

    @property
    def name(self) -> str:
        """The label as a folder name that needs no escaping."""
        return re.sub(r"[^\w.,=+()-]", "_", self.label.replace(" ", ""), flags=re.ASCII)


def grid(options: Sequence[str]) -> list[list[Change]]:
    """Return every combination of the values of options "KEY=V1,V2"; the last changes fastest.

    Commas in parentheses belong to a value.

    Raises:
      InputError: If an option has another form.
    """
    choices = [[(key, v) for v in _split(values, ",")] for key, values in map(_parse, options)]
    return [list(changes) for changes in itertools.product(*choices)]


def each(options: Sequence[str]) -> list[list[Change]]:
    """Return the baseline (no change), then an ablation per option "KEY=V" or "KEY=V KEY2=V2".

    Spaces in parentheses belong to a value.

    Raises:
      InputError: If an option has another form.
    """
    return [[], *([_parse(part) for part in _split(text.strip(), " +")] for text in options)]


def _parse(text: str) -> Change:
    key, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"{text}: must be KEY=VALUE")
    return key, value


def _split(text: str, separator: str) -> list[str]:
    """Split a text at a pattern, outside parentheses."""
    return re.split(separator + r"(?![^(]*\))", text)


def make_variants(
    config_path: str, overrides: Sequence[str], changes: Sequence[Sequence[Change]]
) -> list[Variant]:
    """Build the variants of a config file, each with its own changes.

    Args:
      config_path: The config file.
      overrides: `--config.KEY=VALUE` arguments that all variants share.
      changes: The changes of each variant.

    Raises:
      InputError: If a key or a value is invalid, or two variants are equal.
    """
    variants = [_make_variant(config_path, overrides, own) for own in changes]
    labels: dict[tuple[Any, ...], str] = {}
    for variant in variants:
        values = tuple(computation(variant.config).values())
        if values in labels:
            raise InputError(f"variants {labels[values]} and {variant.label} are equal: remove one")
        labels[values] = variant.label
    return variants


def _make_variant(config_path: str, overrides: Sequence[str], changes: Sequence[Change]) -> Variant:
    keys = [find_key(key)[0] for key, _ in changes]
    if len(set(keys)) < len(keys):
        raise InputError(f"{', '.join(keys)}: a key must be changed at most once per variant")
    all_overrides = (*overrides, *(f"--config.{key}={value}" for key, value in changes))
    if any(argument.startswith("--config.seed=") for argument in all_overrides):
        raise InputError("config key seed: must not be set in a sweep; use --seeds")
    config = parse_config(config_path, all_overrides)
    # Parsed values, so that 0.1 and 0.10 give the same name.
    flat = flatten(config)
    label = ", ".join(assignment(key, flat[key]) for key in keys) or BASELINE
    return Variant(label, all_overrides, config)


def parse_seeds(text: str) -> list[int]:
    """Parse a number of seeds ("5": seeds 0 to 4) or a list of seeds ("0,3,7").

    Raises:
      InputError: If the text has another form, or repeats a seed.
    """
    if re.fullmatch(r"[1-9][0-9]{0,3}", text):
        return list(range(int(text)))
    if re.fullmatch(r"[0-9]{1,10}(,[0-9]{1,10})+", text):
        seeds = [int(part) for part in text.split(",")]
        if len(set(seeds)) == len(seeds):
            return seeds
    raise InputError(
        f"--seeds {text}: must be a number of seeds from 1 to 9999, or distinct seeds such as 0,3,7"
    )
