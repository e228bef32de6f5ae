"""Parsers of a sweep's --grid, --each and --seeds: the changes of its variants, its seeds."""

import itertools
import re
from collections.abc import Sequence

from resnet_jax.errors import InputError

Change = tuple[str, str]  # a config key and its new value, as text


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


def parse_seeds(text: str) -> list[int]:
    """Parse a number of seeds ("5": seeds 0 to 4) or a list of seeds ("0,3,7"; "7," is one).

    Raises:
      InputError: If the text has another form, or repeats a seed.
    """
    if re.fullmatch(r"[1-9][0-9]{0,3}", text):
        return list(range(int(text)))
    if re.fullmatch(r"([0-9]{1,10},)+([0-9]{1,10})?", text):
        seeds = [int(part) for part in text.removesuffix(",").split(",")]
        if len(set(seeds)) == len(seeds):
            return seeds
    raise InputError(
        f"--seeds {text}: must be a number of seeds from 1 to 9999, or distinct seeds such as 0,3,7"
    )
