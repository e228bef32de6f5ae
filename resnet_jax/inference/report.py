"""The files of an evaluation: JSON, CSV and plots."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically, write_json
from resnet_jax.inference.evaluate import Evaluated
from resnet_jax.inference.plots import plot_confusion, plot_mistakes, plot_reliability
from resnet_jax.inference.predictions import Predictions, confusion_matrix


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
    tables = {"predictions": predictions_csv, "confusion": confusion_csv}
    plots = {
        "confusion": (plot_confusion, f"{title}: confusion matrix"),
        "mistakes": (
            plot_mistakes,
            f"{title}: most confident mistakes with true class, prediction, probability",
        ),
        "reliability": (plot_reliability, title),
    }
    written = [workdir / f"evaluation_{name}.json"]
    try:
        write_json(written[0], record)
        for kind, make_csv in tables.items():
            written.append(workdir / f"{kind}_{name}.csv")
            write_atomically(written[-1], make_csv(predictions).encode())
        for kind, (plot, heading) in plots.items():
            written.append(workdir / f"{kind}_{name}.{plot_format}")
            plot(written[-1], predictions, heading)
    except OSError as error:
        raise InputError(f"{written[-1]}: {error.strerror or error}") from error
    return written


def predictions_csv(predictions: Predictions) -> str:
    """Return one row per image: index, true class, predicted class, all probabilities."""
    names = predictions.class_names
    columns = zip(
        predictions.indices,
        predictions.labels,
        predictions.predicted,
        predictions.probabilities,
        strict=True,
    )
    rows = (
        [index, names[label], names[predicted], *(f"{p:.6g}" for p in probabilities)]
        for index, label, predicted, probabilities in columns
    )
    return _csv(["index", "class", "predicted", *names], rows)


def confusion_csv(predictions: Predictions) -> str:
    """Return the confusion matrix: one row per true class, one column per predicted class."""
    names = predictions.class_names
    matrix = confusion_matrix(predictions)
    rows = ([name, *counts] for name, counts in zip(names, matrix, strict=True))
    return _csv(["class", *names], rows)


def _csv(header: list[str], rows: Iterable[list[Any]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([header, *rows])
    return text.getvalue()
