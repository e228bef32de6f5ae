"""Reports of evaluations: the files (JSON, CSV and plots), and lines for the console."""

import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from resnet_jax.errors import InputError
from resnet_jax.files import to_csv_bytes, to_json_bytes, write_atomically
from resnet_jax.inference.corruptions import EXTRA_CORRUPTIONS, NUM_SEVERITIES
from resnet_jax.inference.plots import plot_confusion, plot_mistakes, plot_reliability
from resnet_jax.inference.predictions import Evaluated, Predictions, confusion_matrix
from resnet_jax.terminal.console import percent

NAME_WIDTH = 24  # of a corruption


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
    contents = {
        f"evaluation_{name}.json": to_json_bytes(record),
        f"predictions_{name}.csv": predictions_csv(predictions),
        f"confusion_{name}.csv": confusion_csv(predictions),
    }
    if "models" in record:
        contents[f"ensemble_{name}.csv"] = ensemble_csv(record)
    plots = {
        "confusion": plot_confusion,
        "mistakes": plot_mistakes,
        "reliability": plot_reliability,
    }
    written = []
    try:
        for file_name, content in contents.items():
            written.append(workdir / file_name)
            write_atomically(written[-1], content)
        for kind, plot in plots.items():
            written.append(workdir / f"{kind}_{name}.{plot_format}")
            plot(written[-1], predictions, title)
    except OSError as error:
        raise InputError(f"{written[-1]}: {error.strerror or error}") from error
    return written


def check_not_of_others(path: Path, source: Path | str, weights: Sequence[str] | None) -> None:
    """Raise InputError if a file is the record of other images or weights.

    Args:
      path: The file to write, evaluation_NAME.json or corruptions_NAME.json.
      source: The split, or the path of the images.
      weights: The evaluated weights; None in their run directory.
    """
    with contextlib.suppress(OSError, ValueError):  # no record, or none that can be read
        record = json.loads(path.read_text(encoding="utf-8"))
        keys = ("corruptions", "images", "split")
        other = next((record[key] for key in keys if key in record), source)
        if Path(other).absolute() != Path(source).absolute():
            raise InputError(f"{path} is of {other}: give the files of {source} another --name")
        if (others := record.get("weights")) != weights:
            names = " ".join(others or ["a run"])
            raise InputError(f"{path} is of {names}: give another --name or --out")


def predictions_csv(predictions: Predictions) -> bytes:
    """Return one row per image: index, true class, predicted class, all probabilities."""
    names = predictions.class_names
    indices, labels, predicted = predictions.indices, predictions.labels, predictions.predicted
    rows = (
        [indices[i], names[labels[i]], names[predicted[i]], *(f"{p:.6g}" for p in probabilities)]
        for i, probabilities in enumerate(predictions.probabilities)
    )
    return to_csv_bytes(["index", "class", "predicted", *names], rows)


def confusion_csv(predictions: Predictions) -> bytes:
    """Return the confusion matrix: one row per true class, one column per predicted class."""
    names = predictions.class_names
    matrix = confusion_matrix(predictions)
    rows = ([name, *counts] for name, counts in zip(names, matrix, strict=True))
    return to_csv_bytes(["class", *names], rows)


def ensemble_rows(record: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the rows of the table of `evaluate_together`: each model, the ensemble, the soup."""
    rows = {**record["models"], f"ensemble of {len(record['models'])}": record}
    if "loss" in record["soup"]:
        rows["soup"] = record["soup"]
    return {
        name: row | {f"flip_{key}": value for key, value in row.get("flip_averaged", {}).items()}
        for name, row in rows.items()
    }


def ensemble_csv(record: dict[str, Any]) -> bytes:
    """Return one row per model, for the ensemble and for the soup, of `evaluate_together`."""
    keys = (
        *("step", "loss", "accuracy", "expected_calibration_error"),
        *("flip_loss", "flip_accuracy", "validation_accuracy"),
    )
    rows = ensemble_rows(record).items()
    cells = ([name, *(row.get(key) for key in keys)] for name, row in rows)
    return to_csv_bytes(["model", *keys], cells)


def corruptions_csv(record: dict[str, Any]) -> bytes:
    """Return one row per corruption of `evaluate_corruptions`: error by severity, and the mean."""
    tables = {"False": record, "True": record.get("flip_averaged", {})}
    rows = (
        [name, is_extra, flip_tta, *errors, np.mean(errors)]
        for flip_tta, table in tables.items()
        for is_extra, key in {"False": "errors", "True": "extra_errors"}.items()
        for name, errors in table.get(key, {}).items()
    )
    severities = (f"severity_{k + 1}" for k in range(NUM_SEVERITIES))
    return to_csv_bytes(["corruption", "is_extra", "flip_tta", *severities, "mean"], rows)


def evaluation_lines(name: str, record: dict[str, Any]) -> list[str]:
    """Return the lines of one model's evaluation: `evaluate_images`'s record."""
    checkpoint = f"{kind} checkpoint, " if (kind := record["checkpoint"]) else ""
    lines = [
        f"{name}: loss {record['loss']:.4f}, accuracy {percent(record['accuracy'])} "
        f"({record['num_images']:,} images, {checkpoint}step {record['step']:,})"
    ]
    if flipped := record.get("flip_averaged"):
        lines.append(
            f"  with test-time augmentation (horizontal flip): loss {flipped['loss']:.4f}, "
            f"accuracy {percent(flipped['accuracy'])}"
        )
    for class_name, accuracy in record["class_accuracy"].items():
        count = record["class_count"][class_name]
        value = "-" if accuracy is None else percent(accuracy)
        lines.append(f"  {class_name:16} {value:>9} of {count:,}")
    lines.append(f"  expected calibration error {percent(record['expected_calibration_error'])}")
    if calibrated := record.get("calibrated"):
        lines.append(
            f"  calibrated with temperature {calibrated['temperature']:.4f}: loss "
            f"{calibrated['loss']:.4f}, expected calibration error "
            f"{percent(calibrated['expected_calibration_error'])}"
        )
    return lines


def ensemble_lines(name: str, record: dict[str, Any]) -> list[str]:
    """Return the lines of `evaluate_together`'s record: a row per model, ensemble and soup."""
    rows = ensemble_rows(record)
    titles = {
        "loss": "loss",
        "accuracy": "accuracy",
        "expected_calibration_error": "ECE",
        "flip_accuracy": "with flip",
        "validation_accuracy": "validation",
    }
    shown = [key for key in titles if any(key in row for row in rows.values())]
    width = max(map(len, rows))
    lines = [f"{name}: {record['num_images']:,} images"]
    lines.append(f"{'':{width}}" + "".join(f"{titles[key]:>12}" for key in shown))
    for model, row in rows.items():
        texts = (_cell(key, row.get(key)) for key in shown)
        lines.append((f"{model:{width}}" + "".join(f"{text:>12}" for text in texts)).rstrip())
    return [*lines, f"soup {record['soup']['verdict']}"]


def _cell(key: str, value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if key == "loss" else percent(value)


def corruption_header() -> str:
    """Return the header of the `corruption_line`s."""
    return f"{'error by severity':{NAME_WIDTH}}" + "".join(
        f"{title:>8}" for title in (1, 2, 3, 4, 5, "mean")
    )


def corruption_line(name: str, errors: Sequence[float]) -> str:
    """Return a row of a table of errors by severity, with their mean."""
    title = f"{name} (extra)" if name in EXTRA_CORRUPTIONS else name
    cells = (percent(error) for error in (*errors, sum(errors) / len(errors)))
    return f"{title:{NAME_WIDTH}}" + "".join(f"{cell:>8}" for cell in cells)


def corruption_summary(record: dict[str, Any]) -> str:
    """Return the line below such a table: the mean error of `evaluate_corruptions`."""
    line = f"mean error over {len(record['errors'])} corruptions: {percent(record['mean_error'])}"
    if flipped := record.get("flip_averaged"):
        mean = percent(flipped["mean_error"])
        line += f", with test-time augmentation (horizontal flip) {mean}"
    return line
