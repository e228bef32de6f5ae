"""Run directories that are made once per process and copied for each test."""

import json
import shutil

import jax
import numpy as np
import pytest

from resnet_jax.data.dataset import digest
from resnet_jax.files import write_json
from resnet_jax.runs.dataset_record import DatasetRecord, write_record
from resnet_jax.runs.provenance import provenance
from resnet_jax.training.factories import abstract_state, make_statistics
from tests.conftest import make_config, make_dataset
from tests.support.networks import random_network
from tests.support.run_folders import write_run
from tests.support.tiny_model import use_dataset, use_tiny_model

BEST, LATEST = 10, 20  # steps


@pytest.fixture(scope="session")
def whole(tmp_path_factory, tiny_dataset):
    """The directory of a run of `run_config` with the tiny model that was never disturbed."""
    from tests.support.runs import run_config, train  # needs Orbax

    workdir = tmp_path_factory.mktemp("whole") / "run"
    with pytest.MonkeyPatch.context() as patch:
        use_tiny_model(patch)
        use_dataset(patch, tiny_dataset)
        train(run_config(), workdir)
    return workdir


@pytest.fixture
def workdir(whole, tmp_path):
    """A copy of it."""
    return shutil.copytree(whole, tmp_path / "run")


@pytest.fixture
def saved_run(_saved, tmp_path):
    """A copy of a finished ResNet-8's run, written without training; `tiny_load` has its data."""
    return shutil.copytree(_saved, tmp_path / "run")


@pytest.fixture(scope="session")
def _saved(tmp_path_factory):
    from resnet_jax.checkpoints.store import CheckpointStore  # needs Orbax; not all tests have it

    workdir = tmp_path_factory.mktemp("saved") / "run"
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
            store.save(step, scaled, state.training, rows[: step // 10])
            store.wait()
    return workdir
