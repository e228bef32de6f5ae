"""Folders as runs leave them, written without training."""

from pathlib import Path

from resnet_jax.config.migrate import to_json
from resnet_jax.config.schema import default_config
from resnet_jax.files import write_json
from resnet_jax.runs.record import METRICS_COLUMNS, write_metrics


def changed_config(seed=0, num_epochs=2, **changes):
    """The reference's config with changes: `momentum=0.5` is `optimizer.momentum`."""
    config = default_config()
    config.seed, config.num_epochs = seed, num_epochs
    for key, value in changes.items():
        setattr(config.optimizer if hasattr(config.optimizer, key) else config, key, value)
    return config


def write_run(
    workdir: Path, config, val_accuracies=(0.25, 0.5), test_accuracy=0.5, commit="c0ffee1" * 5
):
    """Writes config.json, metrics.csv (a row of 3 s for each accuracy) and summary.json.

    No summary where `test_accuracy` is None.
    """
    workdir.mkdir(parents=True, exist_ok=True)
    write_json(workdir / "config.json", to_json(config))
    rows = [
        dict.fromkeys(METRICS_COLUMNS, 0.1)
        | {"epoch": epoch, "step": 10 * epoch, "train_loss": 2 / epoch, "val_accuracy": accuracy}
        | {"seconds": 3.0}
        for epoch, accuracy in enumerate(val_accuracies, start=1)
    ]
    write_metrics(workdir / "metrics.csv", rows)
    made_with = {"git_commit": commit, "device": "cpu: cpu"}
    write_json(workdir / "provenance.json", {"format_version": 1, "sessions": [made_with]})
    if test_accuracy is not None:
        summary = {
            "step": rows[-1]["step"],
            "epoch": rows[-1]["epoch"],
            "test_accuracy": test_accuracy,
            "best_val_accuracy": max(val_accuracies),
            "training_seconds": 3.0 * len(rows),
            **made_with,
        }
        write_json(workdir / "summary.json", summary)
    return workdir
