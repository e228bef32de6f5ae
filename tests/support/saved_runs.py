"""A run directory with checkpoints, written without training, and made once per process."""

import json
import shutil

import jax
import numpy as np
import pytest

from resnet_jax.files import write_json
from resnet_jax.runs.dataset_record import DatasetRecord, digest, write_record
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.factories import abstract_state, make_statistics
from tests.conftest import make_config, make_dataset
from tests.support.networks import random_network
from tests.support.run_folders import write_run

BEST, LATEST = 10, 20  # steps
_made = []


@pytest.fixture
def saved_run(tmp_path_factory, tmp_path):
    """A copy of a finished run on the tiny dataset; `tiny_load` provides the dataset."""
    if not _made:
        _made.append(_make(tmp_path_factory.mktemp("saved") / "run"))
    return shutil.copytree(_made[0], tmp_path / "run")


def _make(workdir):
    from resnet_jax.checkpoints.store import CheckpointStore  # needs Orbax; not all tests have it

    config, dataset = make_config(), make_dataset()
    write_run(workdir, config, val_accuracies=(0.5, 0.25), test_accuracy=0.125)
    summary = json.loads((workdir / "summary.json").read_text())
    more = {"best_epoch": 1, "best_test_accuracy": 0.75, "num_parameters": 98_522}
    write_json(workdir / "summary.json", provenance() | summary | more)
    mean, std = make_statistics(config, lambda: dataset.train_images)
    write_record(workdir, DatasetRecord(dataset.class_names, mean, std, digest(dataset)))
    rows = [{"step": BEST, "val_accuracy": 0.5}, {"step": LATEST, "val_accuracy": 0.25}]
    state = jax.tree.map(lambda x: np.zeros(x.shape, x.dtype), abstract_state(config, 10))
    variables = random_network().variables
    with CheckpointStore(workdir / "checkpoints", state.variables, state.training) as store:
        for step in (BEST, LATEST):
            scaled = jax.tree.map(lambda x, by=step: x * np.float32(by / 10), variables)
            store.save(step, scaled, state.training, rows[: step // 10], steps_to_keep=set)
            store.wait()
    return workdir
