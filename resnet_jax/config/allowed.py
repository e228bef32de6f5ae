"""Checks of config values: each returns what is allowed, or None if the value is."""

import itertools
import re
from collections.abc import Callable
from typing import Any

Check = Callable[[Any], str | None]

INT_MAX = 2**31 - 1  # steps are int32 on the device
FLOAT_MAX = 3.4028234e38  # and numbers are float32
SEED_MAX = 2**32 - 1  # NumPy's legacy generator takes no larger seed


def number(low: float, high: float = FLOAT_MAX, *, open_low: bool = False) -> Check:
    """Allow numbers in [low, high], or in (low, high] if `open_low`; no NaN, no infinity."""

    def check(value: Any) -> str | None:
        if (value > low if open_low else value >= low) and value <= high:
            return None
        bound = f"above {low}" if open_low else f"at least {low}"
        return bound if value < high else f"{bound} and at most {high:g}"

    return check


def integer(low: int, high: int = INT_MAX) -> Check:
    """Allow integers in [low, high]."""
    return number(low, high)


def one_of(*choices: str) -> Check:
    """Allow some names."""
    allowed = "one of " + ", ".join(choices)
    return lambda value: None if value in choices else allowed


def some_of(*choices: str) -> Check:
    """Allow tuples of some names, each at most once."""
    allowed = "distinct names of " + ", ".join(choices)
    return lambda value: None if sum(name in value for name in choices) == len(value) else allowed


def anything(_value: Any) -> str | None:
    """Allow every value of the key's type."""
    return None


def dataset_name(value: str) -> str | None:
    """Allow names of datasets; `data.catalog` knows which exist."""
    if re.fullmatch("[a-z][a-z0-9_]{0,63}", value):
        return None
    return "lowercase letters, digits and _, at most 64, a letter first"


def depth(value: int) -> str | None:
    """Allow the depths of CIFAR ResNets up to the deepest of He et al. (2015)."""
    if 8 <= value <= 1202 and (value - 2) % 6 == 0:
        return None
    return "6n + 2 from 8 to 1202 (20, 32, 44, 56, 110)"


def freeze(value: str) -> str | None:
    """Allow parts of the model, or none."""
    return None if value in ("", "backbone") else "empty or backbone"


def num_devices(value: int) -> str | None:
    """Allow a number of devices, or -1 for all."""
    return None if value == -1 or 1 <= value <= INT_MAX else "-1, or at least 1"


def boundaries(value: tuple[Any, ...]) -> str | None:
    """Allow increasing positive integers."""
    are_ints = all(type(step) is int and 0 < step <= INT_MAX for step in value)
    if are_ints and all(a < b for a, b in itertools.pairwise(value)):
        return None
    return "increasing whole numbers from 1 to 2**31 - 1"


def normalization(value: str) -> str | None:
    """Allow the named statistics and numbers."""
    named = one_of("reference", "per_image_std", "pixel_std", "pixel_mean")(value)
    if named is None or normalization_constants(value):
        return None
    return f"{named}, or means in [0, 1] and stds in (0, 1] as R,G,B/R,G,B"


def normalization_constants(value: str) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """Parse a mean and std given as numbers: "0.485,0.456,0.406/0.229,0.224,0.225".

    Returns:
      ((R, G, B), (R, G, B)) in units of the full scale (255), or None if `value` is no such text.
      The means are in [0, 1], the standard deviations in (0, 1].
    """
    try:
        mean, std = (tuple(map(float, part.split(","))) for part in value.split("/"))
    except ValueError:
        return None
    in_range = all(0 <= m <= 1 for m in mean) and all(0 < s <= 1 for s in std)
    return (mean, std) if len(mean) == len(std) == 3 and in_range else None
