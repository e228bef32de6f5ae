"""Full, limited and read-only disks."""

import contextlib
import resource
import shutil

import pytest

from resnet_jax import evaluate
from resnet_jax.errors import CommandError, InputError, RunError
from resnet_jax.inference.restore import restore
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.run import train
from tests.conftest import ROOT
from tests.support.processes import TINY, start
from tests.support.runs import assert_same_run, run_config

pytestmark = pytest.mark.slow
NEEDS_RESNET = True  # whose checkpoints fill a disk


@contextlib.contextmanager
def _file_size_limit(num_bytes):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (num_bytes, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextlib.contextmanager
def _stopping_after(monkeypatch, num_steps):
    """Ends a run after a step, as a kill would."""
    train_chunk = Experiment.train_chunk

    def mortal(self, state, *args, **kwargs):
        if int(state.step) == num_steps:
            raise KeyboardInterrupt
        return train_chunk(self, state, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Experiment, "train_chunk", mortal)
        yield


def test_a_file_size_limit_ends_the_run_with_an_error_and_it_goes_on_after(
    tmp_path, whole, tiny_dataset, monkeypatch
):
    workdir = tmp_path / "run"
    with _stopping_after(monkeypatch, 5), pytest.raises(KeyboardInterrupt):
        train(run_config(), workdir)
    metrics = (workdir / "metrics.csv").read_bytes()
    with _file_size_limit(40_000), pytest.raises(RunError) as error:
        train(run_config(), workdir)
    assert len(str(error.value).splitlines()) == 1
    assert "the last good checkpoint is step 5" in str(error.value)
    # A row may be there already whose checkpoint failed: it is made anew.
    assert (workdir / "metrics.csv").read_bytes().startswith(metrics)
    train(run_config(), workdir)
    assert_same_run(workdir, whole, tiny_dataset)


def test_a_full_disk_ends_the_run_with_an_error_and_it_goes_on_after(disk, whole, tiny_dataset):
    folder, remount = disk
    workdir = folder / "run"
    for _ in range(2):
        with pytest.raises(CommandError) as error:
            train(run_config(), workdir)
        assert len(str(error.value).splitlines()) == 1
    restore(run_config(), workdir, "latest")
    remount("size=64m")
    train(run_config(), workdir)
    assert_same_run(workdir, whole, tiny_dataset)
    assert not list(workdir.rglob("*.part"))


def test_a_read_only_disk_is_an_error_and_the_run_can_still_be_read(disk, whole, capsys):
    folder, remount = disk
    remount("size=64m")
    workdir = shutil.copytree(whole, folder / "run")
    (workdir / "checkpoints" / "10.orbax-checkpoint-tmp").mkdir()
    remount("ro")
    for path in (workdir, folder / "other"):
        with pytest.raises(InputError, match="is not writable"):
            train(run_config(), path)
    with pytest.raises(InputError, match="Read-only file system"):
        evaluate.main(["--workdir", str(workdir), "--checkpoint=latest"])
    assert "latest checkpoint, step 9)" in capsys.readouterr().out


def test_a_full_disk_says_so_in_a_few_lines(disk):
    folder, _ = disk
    arguments = [
        "--config",
        ROOT / "configs" / "quickstart.py",
        "--workdir",
        folder / "run",
        *TINY,
        "resnet",
    ]
    process = start(*arguments)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 1
    # What meets the full disk first is a matter of time: a checkpoint, which is tried again, or
    # metrics.csv.
    *warnings, resume, error = stderr.splitlines()
    assert resume.startswith("to resume: python -m resnet_jax.train ")
    assert error.startswith("error: ")
    assert "last good checkpoint is step" in error
    assert len(warnings) <= 1, stderr
    for warning in warnings:
        assert warning.startswith("WARNING: checkpoint ")
        assert warning.endswith(": No space left on device; retrying")
