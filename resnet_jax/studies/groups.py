"""Runs grouped by config over seeds, and named by the keys in which the groups differ."""

import itertools
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.studies.summaries import Group, Run, computation

PLAIN = "plain"  # names what changes nothing


def group_runs(runs: Sequence[Run]) -> list[Group]:
    """Groups runs whose configs are equal but for the seed.

    Args:
      runs: At least one.

    Returns:
      The groups in the order of their first runs, labelled by the keys in which they differ, each
      with its value; of three or more groups, a value that more than half have is left out, and
      PLAIN is what has no other.  A group alone has its folder's name.

    Raises:
      InputError: If two runs are of the same config and seed: a deviation over them would not be
        one over seeds.
    """
    groups: dict[tuple[Any, ...], list[Run]] = {}
    for run in runs:
        groups.setdefault(tuple(_without_seed(run.config).values()), []).append(run)
    configs = [members[0].config for members in groups.values()]
    return [_make_group(members, configs) for members in groups.values()]


def assignment(key: str, value: object) -> str:
    """A key and its value as an override gives them, without spaces."""
    return f"{key}={value}".replace(" ", "")


def _make_group(runs: Sequence[Run], configs: Sequence[Config]) -> Group:
    by_seed = sorted(runs, key=lambda run: run.config.seed)
    for first, second in itertools.pairwise(by_seed):
        if first.config.seed == second.config.seed:
            raise InputError(
                f"{first.workdir} and {second.workdir} are both of seed {first.config.seed} of the "
                "same config: give one of them"
            )
    if len(configs) == 1:
        return Group(_folder_name(runs), by_seed)
    named = _changes(runs[0].config, configs)
    return Group(", ".join(assignment(*item) for item in named.items()) or PLAIN, by_seed)


def _changes(config: Config, configs: Sequence[Config]) -> dict[str, Any]:
    """{dotted key: value} of what tells a config from the others of a list that it is in."""
    others = [_without_seed(other) for other in configs]

    def is_usual(key: str, value: Any) -> bool:
        count = sum(other[key] == value for other in others)
        return count == len(others) or (len(others) > 2 and 2 * count > len(others))

    return {key: value for key, value in _without_seed(config).items() if not is_usual(key, value)}


def _without_seed(config: Config) -> dict[str, Any]:
    return {key: value for key, value in computation(config).items() if key != "seed"}


def _folder_name(runs: Sequence[Run]) -> str:
    return Path(os.path.commonpath([run.workdir for run in runs])).name
