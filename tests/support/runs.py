"""What the tests of whole runs share: a small run's config, and everything that a run leaves."""

import csv

import jax
import numpy as np

from resnet_jax.checkpoints.selection import restore_first, restore_named
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.training.experiment import make_experiment
from tests.conftest import make_config


def metrics(workdir):
    """The rows of metrics.csv."""
    with (workdir / "metrics.csv").open() as file:
        return list(csv.DictReader(file))


def without_times(workdir):
    """The rows of metrics.csv without what differs from run to run."""
    timed = {"images_per_second", "seconds"}
    return [{k: v for k, v in row.items() if k not in timed} for row in metrics(workdir)]


def open_store(workdir, config, dataset):
    """The checkpoints of a run, to read."""
    state = jax.eval_shape(make_experiment(config, dataset).init_state)
    return CheckpointStore(workdir / "checkpoints", state.variables, state.training, read_only=True)


def leaves(workdir, config, dataset):
    """Every array of the latest and of the best checkpoint, by path."""
    with open_store(workdir, config, dataset) as store:
        latest = restore_first(store, store.steps())
        best = restore_named(store, "best")
    trees = (latest.variables, latest.training, best.variables, np.int32(best.step))
    return {
        jax.tree_util.keystr(path): np.asarray(leaf)
        for path, leaf in jax.tree_util.tree_leaves_with_path(trees)
    }


def assert_same(ours, expected):
    """Asserts that two of `leaves` are equal, bit for bit."""
    assert ours.keys() == expected.keys()
    for path, leaf in expected.items():
        np.testing.assert_array_equal(ours[path], leaf, err_msg=path)


def run_config():
    """Three epochs of three updates each, with a checkpoint after each update."""
    config = make_config()
    config.num_epochs = 3
    config.checkpoint_every_steps = 1
    return config


def assert_same_run(workdir, whole, dataset):
    """Asserts that two folders hold the same run of `run_config`, but for its times."""
    config = run_config()
    assert_same(leaves(workdir, config, dataset), leaves(whole, config, dataset))
    assert without_times(workdir) == without_times(whole)


def files_of(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
