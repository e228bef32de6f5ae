"""Trainings of several processes, here threads: one run directory, stopped or failing as one."""

import errno
import signal
import threading

import pytest

from resnet_jax.distributed import shared_folder
from resnet_jax.distributed.shared_folder import claim_shared_workdir
from resnet_jax.errors import InputError, Interrupted, RunError
from resnet_jax.runs.record import RunRecord
from resnet_jax.training import run
from resnet_jax.training.stop import StopRequest
from tests.conftest import make_config, make_dataset
from tests.support.group import run_in_threads
from tests.support.runs import assert_same_run, run_config, train

pytestmark = pytest.mark.usefixtures("tiny_load", "tiny_model")


def test_a_signal_to_any_process_stops_all_which_resume_to_the_same_bits(tmp_path, whole):
    def stopped(group):
        stop = StopRequest()

        def request(end):
            if group.index == 1:
                stop.requested = signal.SIGTERM

        return train(run_config(), tmp_path / "run", stop, [request], processes=group)

    for error in run_in_threads(2, stopped):
        assert isinstance(error, Interrupted)
        assert "stopped by SIGTERM; the latest checkpoint is step 3 in " in str(error)
    summaries = run_in_threads(
        2, lambda group: train(run_config(), tmp_path / "run", processes=group)
    )
    assert [summary["step"] for summary in summaries] == [9, 9]
    assert_same_run(tmp_path / "run", whole)


def test_an_error_of_one_process_ends_all(tmp_path, monkeypatch):
    def full(self, history, *, plot=False):
        if history:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(RunRecord, "write", full)
    errors = run_in_threads(2, lambda group: train(run_config(), tmp_path / "run", processes=group))
    for error in errors:
        assert isinstance(error, RunError)
        assert "No space left on device" in str(error)
    assert "process 0 of 2, on " in str(errors[1])


@pytest.mark.parametrize(
    ("seeds", "data_seeds", "named"),
    [((0, 1), (0, 0), "the config of process 1 "), ((0, 0), (0, 1), "the dataset of process 1 ")],
)
def test_inputs_that_differ_are_an_error_of_all(tmp_path, monkeypatch, seeds, data_seeds, named):
    process_of = {}
    datasets = [make_dataset(seed=seed) for seed in data_seeds]
    monkeypatch.setattr(run, "load", lambda *_: datasets[process_of[threading.get_ident()]])

    def train_one(group):
        process_of[threading.get_ident()] = group.index
        config = make_config()
        config.seed = seeds[group.index]
        run.train(config, tmp_path / "run", processes=group)

    for error in run_in_threads(2, train_one):
        assert isinstance(error, InputError)
        assert named in str(error)
    assert not (tmp_path / "run").exists()


def test_process_0_holds_the_lock(tmp_path, tiny_config):
    workdir = tmp_path / "run"

    def claim(group):
        with claim_shared_workdir(workdir, tiny_config, group):
            return sorted(path.name for path in workdir.iterdir() if "shared" not in path.name)

    def claim_twice(group):
        with claim_shared_workdir(workdir, tiny_config, group):
            return run_in_threads(2, claim) if group.is_first else None

    second_launch, _ = run_in_threads(2, claim_twice)
    for error in second_launch:
        assert isinstance(error, InputError)
        assert f"workdir {workdir} is in use" in str(error)
    assert run_in_threads(2, claim) == [[".lock"]] * 2
    assert [path.name for path in workdir.iterdir()] == [".lock"]


def test_a_directory_that_is_not_shared_is_an_error_of_all(tmp_path, tiny_config, monkeypatch):
    monkeypatch.setattr(shared_folder, "VISIBLE_SECONDS", 0.2)
    folders = [tmp_path / "of 0", tmp_path / "of 1"]

    def claim(group):
        with claim_shared_workdir(folders[group.index], tiny_config, group):
            pass

    errors = run_in_threads(2, claim)
    for error in errors:
        assert isinstance(error, InputError)
        assert f"workdir {folders[1]}: " in str(error)
    assert [path.name for path in folders[0].iterdir()] == [".lock"]
    assert not folders[1].exists()
