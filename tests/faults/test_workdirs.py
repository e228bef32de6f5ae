"""Run folders in which training must not begin, or must, with a warning."""

import errno
import fcntl
import os
from pathlib import Path

import pytest

from resnet_jax import train as train_command
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.runs import workdir as workdirs
from resnet_jax.runs.workdir import claim_workdir, parse_workdir
from resnet_jax.training.experiment import Experiment
from tests.support.runs import train

pytestmark = pytest.mark.usefixtures("tiny_model")


@pytest.mark.parametrize("code", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_file_system_without_locks_is_warned_of(tmp_path, monkeypatch, code, caplog):
    def flock(descriptor, operation):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", flock)
    with claim_workdir(tmp_path / "run", default_config()):
        assert "has no locks" in caplog.text


@pytest.mark.parametrize("name", ["my [project]/run", "a]", "back\\slash"])
def test_a_path_in_which_orbax_finds_nothing_is_refused(tmp_path, tiny_config, name):
    with pytest.raises(InputError, match=r"must not have [][\\] in its path[^\n]*$"):
        train(tiny_config, tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_checkpoints_are_tried_before_the_first_step(tmp_path, tiny_config, monkeypatch):
    """As on any file system that is unfit in a way that nobody has thought of."""
    monkeypatch.setattr(workdirs, "check_readable_name", lambda path: None)
    monkeypatch.setattr(Experiment, "train_chunk", None)  # it would fail if it came so far
    with pytest.raises(InputError, match="checkpoints cannot be written and restored there"):
        train(tiny_config, tmp_path / "run[1]")
    assert not list((tmp_path / "run[1]").glob("**/.trial"))


@pytest.mark.parametrize("url", ["gs://bucket/run", "file:///tmp/run"])
def test_a_url_is_refused_and_makes_no_folder(url, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    config = Path(__file__).parents[2] / "configs" / "quickstart.py"
    with pytest.raises(InputError, match=r"^workdir \S+: must be a folder .*, not a URL$"):
        train_command.main(["--config", str(config), "--workdir", url])
    assert not list(tmp_path.iterdir())


def test_names_are_utf_8_and_a_tilde_is_the_home_folder(monkeypatch, tmp_path):
    with pytest.raises(InputError, match="must be UTF-8"):
        parse_workdir("lauf-\udcfcber")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse_workdir("~/run") == tmp_path / "run"
    with pytest.raises(InputError, match="workdir ~nobody-of-that-name/run: "):
        parse_workdir("~nobody-of-that-name/run")


def test_default_names_are_unique():
    names = {train_command._new_workdir("configs/quickstart.py") for _ in range(3)}
    assert len(names) == 3
    assert all(str(name).startswith("runs/quickstart-20") for name in names)
