"""An evaluation's files in a run's folder."""

from pathlib import Path

from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically, write_json
from resnet_jax.inference.evaluate import Evaluated
from resnet_jax.inference.plots import plot_confusion, plot_mistakes, plot_reliability
from resnet_jax.inference.predictions import confusion_csv, predictions_csv


def write_report(
    workdir: Path, name: str, evaluated: Evaluated, title: str, picture_format: str
) -> list[Path]:
    """Writes what an evaluation found.

    Args:
      workdir: The folder.
      name: Of the set of images; part of each file's name.
      evaluated: What to write.
      title: Stands above the pictures.
      picture_format: One of `figures.FORMATS`.

    Returns:
      The files.

    Raises:
      InputError: If one cannot be written.
    """
    record, predictions = evaluated
    texts = {"predictions": predictions_csv, "confusion": confusion_csv}
    plots = {
        "confusion": (
            plot_confusion,
            f"{title}, images of each class and what they were taken for",
        ),
        "mistakes": (
            plot_mistakes,
            f"{title}, the most confident mistakes: class, prediction, probability",
        ),
        "reliability": (plot_reliability, title),
    }
    written = [workdir / f"evaluation_{name}.json"]
    try:
        write_json(written[0], record)
        for kind, make_text in texts.items():
            written.append(workdir / f"{kind}_{name}.csv")
            write_atomically(written[-1], make_text(predictions).encode())
        for kind, (plot, heading) in plots.items():
            written.append(workdir / f"{kind}_{name}.{picture_format}")
            plot(written[-1], predictions, heading)
    except OSError as error:
        raise InputError(f"{written[-1]}: {error.strerror or error}") from error
    return written
