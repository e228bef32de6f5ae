"""The arms of a sweep: which keys of a config change, to what, and how that names a folder."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config, flatten
from resnet_jax.errors import InputError
from resnet_jax.studies.groups import PLAIN, assignment
from resnet_jax.studies.summaries import computation

MAX_NAME = 255  # of a folder, on the usual file systems


class Change(NamedTuple):
    """A key of the config and its new value, as text."""

    key: str
    value: str


@dataclass(frozen=True)
class Arm:
    """A config with some changes.

    Attributes:
      label: The changed keys and their values, or PLAIN.
      overrides: The `--config.KEY=VALUE` arguments that make it of the config file.
      config: The same, parsed, with the config file's seed.
    """

    label: str
    overrides: tuple[str, ...]
    config: Config

    @property
    def name(self) -> str:
        """The label as a name of a folder that needs no escaping in a path."""
        return re.sub(r"[^\w.,=+()-]", "_", self.label.replace(" ", ""), flags=re.ASCII)


def grid(options: Sequence[str]) -> list[list[Change]]:
    """Every combination of the values of some keys, the last key changing fastest.

    Args:
      options: "KEY=V1,V2"; commas in parentheses do not part values.

    Raises:
      InputError: If one is not of that form.
    """
    choices = []
    for option in options:
        key, values = _parse(option, f"--grid {option}: must be KEY=V1,V2")
        choices.append([Change(key, value) for value in _split(values, ",")])
    return [list(changes) for changes in itertools.product(*choices)]


def each(options: Sequence[str]) -> list[list[Change]]:
    """No change, then each of some changes alone.

    Args:
      options: "KEY=V" or "KEY=V KEY2=V2"; spaces in parentheses do not part changes.

    Raises:
      InputError: If one is not of that form.
    """
    message = "--each {}: must be KEY=VALUE, or several parted by spaces"
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
    """Splits a text where a pattern matches, but not within parentheses."""
    return re.split(separator + r"(?![^(]*\))", text)


def make_arms(
    config_path: str, overrides: Sequence[str], changes: Sequence[Sequence[Change]]
) -> list[Arm]:
    """The arms of a config file with overrides that they share, and changes of each.

    Raises:
      InputError: If a key or a value is bad, or two arms are the same.
    """
    arms: list[Arm] = []
    for arm_changes in changes:
        arm = _make_arm(config_path, overrides, arm_changes)
        if len(arm.name) > MAX_NAME:
            raise InputError(
                f"the arm {arm.label}: must be named by at most {MAX_NAME} characters; put what "
                "the arms share into --config.KEY=VALUE"
            )
        for other in arms:
            if computation(arm.config) == computation(other.config):
                raise InputError(
                    f"the arms {other.label} and {arm.label} are the same: each must train "
                    "something else"
                )
        arms.append(arm)
    return arms


def _make_arm(config_path: str, overrides: Sequence[str], changes: Sequence[Change]) -> Arm:
    keys = [change.key for change in changes]
    for key in keys:
        if keys.count(key) > 1:
            raise InputError(f"{key}: changed more than once in an arm")
    all_overrides = (*overrides, *(f"--config.{key}={value}" for key, value in changes))
    if "seed" in (argument.removeprefix("--config.").split("=")[0] for argument in all_overrides):
        raise InputError("config key seed: give the seeds of a sweep with --seeds")
    config = parse_config(config_path, all_overrides)
    # As parsed, so that 0.1 and 0.10 name the same folder.
    flat = flatten(config)
    label = ", ".join(assignment(key, flat[key]) for key in keys) or PLAIN
    return Arm(label, all_overrides, config)


def parse_seeds(text: str) -> list[int]:
    """The seeds of "5" (how many, from 0 on) or "0,3,7".

    Raises:
      InputError: If the text is neither, or names a seed twice.
    """
    if re.fullmatch(r"[1-9][0-9]{0,3}", text):
        return list(range(int(text)))
    if re.fullmatch(r"[0-9]{1,10}(,[0-9]{1,10})+", text):
        seeds = [int(part) for part in text.split(",")]
        if len(set(seeds)) == len(seeds):
            return seeds
    raise InputError(
        f"--seeds {text}: must be how many (1 to 9999, from seed 0 on), or different seeds as 0,3,7"
    )
