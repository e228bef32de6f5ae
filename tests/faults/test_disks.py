"""Full, limited and read-only disks."""

import contextlib
import resource
import shutil
import subprocess

import pytest

from resnet_jax import evaluate
from resnet_jax.errors import CommandError, InputError, RunError
from resnet_jax.training.restore import restore
from tests.support.processes import TINY, start
from tests.support.runs import Killed, assert_same_run, before_step, kill, run_config, train

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("tiny_model")]


@pytest.fixture
def disk(tmp_path):
    """A file system of its own, of SIZE; a function that changes its options."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(options):
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    made = mount("size=300k")  # three checkpoints of the tiny model
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr.strip()}")
    try:
        yield folder, lambda options: mount(f"remount,{options}").check_returncode()
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextlib.contextmanager
def _file_size_limit(num_bytes):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (num_bytes, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_file_size_limit_ends_the_run_with_an_error_and_it_goes_on_after(
    tmp_path, whole, monkeypatch
):
    with monkeypatch.context() as patch:
        before_step(patch, 5, kill)
        with pytest.raises(Killed):
            train(run_config(), tmp_path)
    metrics = (tmp_path / "metrics.csv").read_bytes()
    with _file_size_limit(3_000), pytest.raises(RunError) as error:
        train(run_config(), tmp_path)
    assert len(str(error.value).splitlines()) == 1
    assert "the latest checkpoint is step 5" in str(error.value)
    # A row may be there already whose checkpoint failed: it is made anew.
    assert (tmp_path / "metrics.csv").read_bytes().startswith(metrics)
    train(run_config(), tmp_path)
    assert_same_run(tmp_path, whole)


def test_a_full_disk_ends_the_run_with_an_error_and_it_goes_on_after(disk, whole):
    folder, remount = disk
    workdir = folder / "run"
    for _ in range(2):
        with pytest.raises(CommandError) as error:
            train(run_config(), workdir)
        assert len(str(error.value).splitlines()) == 1
    restore(run_config(), workdir, "latest")

    process = start("--config", "quickstart", "--workdir", workdir, *TINY)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 1
    # What meets the full disk first is a matter of time: a checkpoint, which is tried again, the
    # plot, or metrics.csv.
    *warnings, resume, error = stderr.splitlines()
    assert resume.startswith("to resume: python -m resnet_jax.train ")
    assert error.startswith("error: ")
    assert "latest checkpoint is step" in error
    assert len(warnings) <= 2, stderr
    for warning in warnings:
        assert warning.startswith(("WARNING: checkpoint ", "WARNING: curves.png "))
        assert "No space left on device" in warning

    remount("size=64m")
    train(run_config(), workdir)
    assert_same_run(workdir, whole)
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
