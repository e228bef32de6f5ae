"""Runs grouped by config over seeds, and named by the keys in which the groups differ."""

import itertools
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax.errors import InputError
from resnet_jax.studies.summaries import Group, Run, computation


def group_runs(runs: Sequence[Run]) -> list[Group]:
    """Groups runs whose configs are equal but for the seed.

    Args:
      runs: At least one.

    Returns:
      The groups in the order of their first runs, each with the keys and values in which the groups
      differ for its label, or, where there is but one, with its folder's name.

    Raises:
      InputError: If two runs are of the same config and seed: a deviation over them would not be
        one over seeds.
    """
    groups: dict[tuple[Any, ...], list[Run]] = {}
    for run in runs:
        groups.setdefault(tuple(_without_seed(run).values()), []).append(run)
    keys = differing_keys(runs)
    return [_make_group(members, keys) for members in groups.values()]


def differing_keys(runs: Sequence[Run]) -> list[str]:
    """The dotted keys, but for the seed, in which the configs of one or more runs differ."""
    configs = [_without_seed(run) for run in runs]
    return [key for key in configs[0] if len({config[key] for config in configs}) > 1]


def assignment(key: str, value: object) -> str:
    """A key and its value as an override gives them, without spaces."""
    return f"{key}={value}".replace(" ", "")


def _make_group(runs: Sequence[Run], keys: Sequence[str]) -> Group:
    by_seed = sorted(runs, key=lambda run: run.config.seed)
    for first, second in itertools.pairwise(by_seed):
        if first.config.seed == second.config.seed:
            raise InputError(
                f"{first.workdir} and {second.workdir} are both of seed {first.config.seed} of the "
                "same config: give one of them"
            )
    config = computation(runs[0].config)
    label = ", ".join(assignment(key, config[key]) for key in keys)
    return Group(label or _folder_name(runs), by_seed)


def _without_seed(run: Run) -> dict[str, Any]:
    return {key: value for key, value in computation(run.config).items() if key != "seed"}


def _folder_name(runs: Sequence[Run]) -> str:
    return Path(os.path.commonpath([run.workdir for run in runs])).name
