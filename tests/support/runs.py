"""Helpers for tests of whole runs: a small config, ways to end a run, the files it leaves."""

import csv
from functools import cache, cached_property

import jax
import numpy as np

from resnet_jax.checkpoints.selection import restore_first, restore_named
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.config.keys import flatten, keys
from resnet_jax.training import run
from resnet_jax.training.experiment import Experiment, make_experiment
from tests.conftest import make_config, make_dataset

_programs = {}


def run_config():
    """Three epochs of three updates each, with a checkpoint after each update."""
    config = make_config()
    config.num_epochs = 3
    config.checkpoint_every_steps = 1
    return config


def shared_experiment(config, dataset, **parts):
    """Return make_experiment's, with the compiled programs of one before that computes the same."""
    experiment = make_experiment(config, dataset, **parts)
    values, plan = flatten(config), experiment.plan
    computed = [values[name] for name, key in keys() if not key.can_change]
    computed += [plan.steps_per_epoch, plan.total_steps if config.schedule.name != "steps" else 0]
    computed = repr([*computed, experiment.backend, experiment.mesh, experiment.model])
    if computed not in _programs:
        names = [name for name, part in vars(Experiment).items()
                 if isinstance(part, cached_property)]  # fmt: skip
        _programs[computed] = {name: getattr(experiment, name) for name in names}
    vars(experiment).update(_programs[computed])
    return experiment


def train(*arguments, **options):
    """Train like `training.run.train`, with programs that earlier runs compiled."""
    return run.train(*arguments, **{"make_experiment": shared_experiment} | options)


class Killed(BaseException):
    """Ends a run as abruptly as an exception can."""


def kill():
    raise Killed


def before_step(patch, step, action):
    """Let a function of no arguments be called before a run trains on from a step."""
    train_chunk = Experiment.train_chunk

    def acting(self, state, *args, **kwargs):
        if int(state.step) == step:
            action()
        return train_chunk(self, state, *args, **kwargs)

    patch.setattr(Experiment, "train_chunk", acting)


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
    state = make_experiment(config, dataset).abstract_state()
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


@cache
def _result(whole):
    return leaves(whole, run_config(), make_dataset()), without_times(whole)


def assert_same_run(workdir, whole):
    """Asserts that a folder holds the run of `run_config` in `whole`, but for its times."""
    expected, rows = _result(whole)
    assert_same(leaves(workdir, run_config(), make_dataset()), expected)
    assert without_times(workdir) == rows


def files_of(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
