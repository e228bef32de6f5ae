"""Compare two models' predicted classes on one test set.

    python scripts/compare_predictions.py OURS.csv THEIRS.txt

OURS.csv is a predictions_test.csv of `python -m resnet_jax.evaluate`; THEIRS.txt has the number of
the predicted class of each image on a line, in the official order.
"""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say


class Agreement(NamedTuple):
    """Counts of images.

    Attributes:
      total: All images.
      equal: Images that both models assign to the same class.
      errors: Errors of each model.
      common_errors: Errors of both.
      equal_errors: Errors of both with the same wrong class.
    """

    total: int
    equal: int
    errors: tuple[int, int]
    common_errors: int
    equal_errors: int


def agreement(labels: np.ndarray, ours: np.ndarray, theirs: np.ndarray) -> Agreement:
    """Compare predictions, each int [N]."""
    wrong, their_wrong = ours != labels, theirs != labels
    common = wrong & their_wrong
    return Agreement(
        len(labels),
        int((ours == theirs).sum()),
        (int(wrong.sum()), int(their_wrong.sum())),
        int(common.sum()),
        int((common & (ours == theirs)).sum()),
    )


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python scripts/compare_predictions.py", description=__doc__)
    parser.add_argument("ours", type=Path, metavar="OURS.csv")
    parser.add_argument("theirs", type=Path, metavar="THEIRS.txt")
    args = parser.parse_args(argv)
    labels, ours = _read_csv(args.ours)
    theirs = _read_numbers(args.theirs)
    if len(theirs) != len(labels):
        raise InputError(f"{args.theirs}: must have {len(labels):,} lines, has {len(theirs):,}")
    result = agreement(labels, ours, theirs)
    first, second = result.errors
    say(f"{result.equal / result.total:.2%} of {result.total:,} images have the same class")
    say(f"errors: {first} and {second}")
    by_chance = first * second / result.total
    say(f"common errors: {result.common_errors}; {by_chance:.0f} if errors were independent")
    say(f"common errors with the same class: {result.equal_errors}")


def _read_csv(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return labels and predictions, each int [N], in the order of the images' indices."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            rows = sorted(csv.DictReader(file), key=lambda row: int(row["index"]))
        names = list(rows[0])[3:]  # after index, class and predicted
        labels, predicted = (
            [names.index(row[key]) for row in rows] for key in ("class", "predicted")
        )
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise InputError(f"{path}: not a CSV file of predictions ({error})") from error
    return np.array(labels), np.array(predicted)


def _read_numbers(path: Path) -> np.ndarray:
    try:
        return np.array([int(line) for line in path.read_text(encoding="utf-8").split()])
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: not a list of class numbers ({error})") from error


if __name__ == "__main__":
    cli.run(main)
