"""Runs with experiment trackers, and what a tracker gets of them."""

from resnet_jax.runs.record import METRICS_COLUMNS
from tests.support.runs import metrics, run_config

NORMS = {f"norm_of_{kind}{part}" for kind in ("weights", "gradients")
         for part in ("", "/layer1", "/fc")}  # fmt: skip


def tracked_config(*names):
    config = run_config()
    config.trackers = names
    return config


def rows_by_step(workdir):
    return {int(row["step"]): {name: float(row[name]) for name in METRICS_COLUMNS}
            for row in metrics(workdir)}  # fmt: skip
