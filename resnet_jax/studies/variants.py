"""The variants of a sweep: changed config keys, their values, and the folder names they give."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resnet_jax.config.keys import flatten
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.studies.groups import BASELINE, assignment, computation

MAX_NAME = 255  # bytes in a folder's name, on the usual file systems


class Change(NamedTuple):
    """A config key and its new value, as text."""

    key: str
    value: str


@dataclass(frozen=True)
class Variant:
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
    """Return every combination of some keys' values; the last key changes fastest.

    Args:
      options: "KEY=V1,V2" each; commas in parentheses belong to a value.

    Raises:
      InputError: If an option has another form.
    """
    choices = []
    for option in options:
        key, values = _parse(option, f"--grid {option}: must be KEY=V1,V2")
        choices.append([Change(key, value) for value in _split(values, ",")])
    return [list(changes) for changes in itertools.product(*choices)]


def each(options: Sequence[str]) -> list[list[Change]]:
    """Return the baseline (no change), then one-change-at-a-time ablations.

    Args:
      options: "KEY=V" or "KEY=V KEY2=V2" each; spaces in parentheses belong to a value.

    Raises:
      InputError: If an option has another form.
    """
    message = "--each {}: must be KEY=VALUE, or several separated by spaces"
    return [[]] + [
        [_parse(part, message.format(option)) for part in _split(option.strip(), " +")]
        for option in options
    ]


def _parse(text: str, message: str) -> Change:
    key, equals, value = text.partition("=")
    if not equals:
        raise InputError(message)
    return Change(key, value)


def _split(text: str, separator: str) -> list[str]:
    """Split a text at a pattern, outside parentheses."""
    return re.split(separator + r"(?![^(]*\))", text)


def make_variants(
    config_path: str, overrides: Sequence[str], changes: Sequence[Sequence[Change]]
) -> list[Variant]:
    """Build the variants of a config file.

    Args:
      config_path: The config file.
      overrides: `--config.KEY=VALUE` arguments that all variants share.
      changes: The changes of each variant.

    Raises:
      InputError: If a key or a value is invalid, or two variants are equal.
    """
    variants: list[Variant] = []
    for variant_changes in changes:
        variant = _make_variant(config_path, overrides, variant_changes)
        if len(variant.name) > MAX_NAME:
            raise InputError(
                f"variant {variant.label}: its name has {len(variant.name)} characters, must have "
                f"at most {MAX_NAME}; pass changes that all variants share as --config.KEY=VALUE"
            )
        for other in variants:
            if computation(variant.config) == computation(other.config):
                raise InputError(
                    f"variants {other.label} and {variant.label} are equal: remove one of them"
                )
        variants.append(variant)
    return variants


def _make_variant(config_path: str, overrides: Sequence[str], changes: Sequence[Change]) -> Variant:
    keys = [change.key for change in changes]
    for key in keys:
        if keys.count(key) > 1:
            raise InputError(f"{key}: must be changed at most once per variant")
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
