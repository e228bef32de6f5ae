"""The files of an evaluation: JSON, CSV and plots."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from resnet_jax.errors import InputError
from resnet_jax.files import to_json_bytes, write_atomically
from resnet_jax.inference.plots import plot_confusion, plot_mistakes, plot_reliability
from resnet_jax.inference.predictions import Evaluated, Predictions, confusion_matrix


def write_report(
    workdir: Path, name: str, evaluated: Evaluated, title: str, plot_format: str
) -> list[Path]:
    """Write the files of an evaluation.

    Args:
      workdir: The folder to write to.
      name: The name of the evaluated images, part of each file's name.
      evaluated: The evaluation.
      title: The title of the plots.
      plot_format: One of `figures.FORMATS`.

    Returns:
      The written files.

    Raises:
      InputError: If a file cannot be written.
    """
    record, predictions = evaluated
    texts = {
        f"evaluation_{name}.json": to_json_bytes(record),
        f"predictions_{name}.csv": predictions_csv(predictions).encode(),
        f"confusion_{name}.csv": confusion_csv(predictions).encode(),
    }
    plots = {
        "confusion": plot_confusion,
        "mistakes": plot_mistakes,
        "reliability": plot_reliability,
    }
    written = []
    try:
        for file_name, content in texts.items():
            written.append(workdir / file_name)
            write_atomically(written[-1], content)
        for kind, plot in plots.items():
            written.append(workdir / f"{kind}_{name}.{plot_format}")
            plot(written[-1], predictions, title)
    except OSError as error:
        raise InputError(f"{written[-1]}: {error.strerror or error}") from error
    return written


def predictions_csv(predictions: Predictions) -> str:
    """Return one row per image: index, true class, predicted class, all probabilities."""
    names = predictions.class_names
    indices, labels, predicted = predictions.indices, predictions.labels, predictions.predicted
    rows = (
        [indices[i], names[labels[i]], names[predicted[i]], *(f"{p:.6g}" for p in probabilities)]
        for i, probabilities in enumerate(predictions.probabilities)
    )
    return to_csv(["index", "class", "predicted", *names], rows)


def confusion_csv(predictions: Predictions) -> str:
    """Return the confusion matrix: one row per true class, one column per predicted class."""
    names = predictions.class_names
    matrix = confusion_matrix(predictions)
    rows = ([name, *counts] for name, counts in zip(names, matrix, strict=True))
    return to_csv(["class", *names], rows)


def to_csv(header: Iterable[Any], rows: Iterable[Iterable[Any]]) -> str:
    """Return the text of a CSV file."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return text.getvalue()
