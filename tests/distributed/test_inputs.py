"""Processes started with different inputs: an error of all, before anything is written."""

import threading

import pytest

from resnet_jax.errors import InputError
from resnet_jax.training import run
from tests.conftest import make_config, make_dataset
from tests.support.group import run_in_threads


@pytest.mark.parametrize(
    ("seeds", "data_seeds", "named"),
    [((0, 1), (0, 0), "the config of process 1 "), ((0, 0), (0, 1), "the dataset of process 1 ")],
)
def test_inputs_that_differ_are_an_error_of_all(tmp_path, monkeypatch, seeds, data_seeds, named):
    process_of = {}
    datasets = [make_dataset(seed=seed) for seed in data_seeds]
    monkeypatch.setattr(run, "load", lambda *_: datasets[process_of[threading.get_ident()]])

    def train(group):
        process_of[threading.get_ident()] = group.index
        config = make_config()
        config.seed = seeds[group.index]
        run.train(config, tmp_path / "run", processes=group)

    for error in run_in_threads(2, train):
        assert isinstance(error, InputError)
        assert named in str(error)
    assert not (tmp_path / "run").exists()
