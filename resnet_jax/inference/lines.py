"""Records of evaluations as lines for the console."""

from collections.abc import Sequence
from typing import Any

from resnet_jax.inference.corruptions import EXTRA_CORRUPTIONS
from resnet_jax.inference.report import ensemble_rows
from resnet_jax.terminal.console import percent

NAME_WIDTH = 24


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
