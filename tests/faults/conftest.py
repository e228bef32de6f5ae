"""A run of three epochs, of three updates each, with a checkpoint after each: whole, and a copy."""

import shutil
import subprocess

import pytest

from resnet_jax.inference import evaluate
from resnet_jax.training import run
from resnet_jax.training.run import train
from tests.conftest import make_dataset
from tests.support.runs import run_config
from tests.support.tiny_model import use_tiny_model


@pytest.fixture(scope="module", autouse=True)
def _tiny_parts(request):
    """Let the loop load the tiny dataset, and train a small model unless a module needs ResNets."""
    with pytest.MonkeyPatch.context() as patch:
        dataset = make_dataset()
        if not getattr(request.module, "NEEDS_RESNET", False):
            use_tiny_model(patch)
        for module in (run, evaluate):
            patch.setattr(module, "load", lambda name, data_dir: dataset)
        yield


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The folder of a run that was never disturbed."""
    workdir = tmp_path_factory.mktemp("whole") / "run"
    train(run_config(), workdir)
    return workdir


@pytest.fixture
def workdir(whole, tmp_path):
    """A copy of it to damage."""
    return shutil.copytree(whole, tmp_path / "run")


@pytest.fixture
def disk(tmp_path):
    """A file system of its own, of 2 MB; a function that changes its options."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(options):
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    made = mount("size=2m")
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr.strip()}")
    try:
        yield folder, lambda options: mount(f"remount,{options}").check_returncode()
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
