"""What a command prints, writes and exits with when something around it ends or fails."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from resnet_jax import cli, evaluate
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.restore import save_imported
from resnet_jax.training.experiment import Experiment, make_experiment
from resnet_jax.training.run import train
from tests.conftest import ROOT, make_config, make_dataset, run_module
from tests.support.processes import TINY, read_until, start


@pytest.fixture
def workdir(tmp_path, tiny_load):
    """A run of two updates."""
    config = make_config()
    config.num_steps = 2
    train(config, tmp_path / "run")
    return tmp_path / "run"


# Output whose reader has gone.

EVALUATE = """
from resnet_jax import cli, evaluate
from resnet_jax.inference import evaluate as module
from tests.conftest import make_dataset
module.load = lambda name, data_dir: make_dataset()
cli.run(evaluate.main)
"""


@pytest.mark.slow
def test_evaluate_into_a_closed_pipe_writes_its_file(workdir):
    read_end, write_end = os.pipe()
    os.close(read_end)
    result = subprocess.run(
        [sys.executable, "-c", EVALUATE, "--workdir", str(workdir)],
        cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, text=True, timeout=120,
    )  # fmt: skip
    os.close(write_end)
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads((workdir / "evaluation_test.json").read_text())["step"] == 2


@pytest.mark.slow
def test_training_into_a_closed_pipe_goes_on(tmp_path):
    process = start(
        "--config", ROOT / "configs/quickstart.py", "--workdir", tmp_path / "run", *TINY
    )
    read_until(process.stdout, "run folder")
    process.stdout.close()
    assert process.wait(timeout=120) == 0
    assert process.stderr.read() == ""
    assert json.loads((tmp_path / "run" / "summary.json").read_text())["step"] == 9


@pytest.mark.slow
def test_an_interrupt_whose_tee_is_gone_saves_and_exits_with_130(tmp_path):
    arguments = ["--config", ROOT / "configs/quickstart.py", "--workdir", tmp_path / "run",
                 *TINY, "--config.num_epochs=5000"]  # fmt: skip
    process = start(*arguments)
    read_until(process.stdout, " 2/5000 ")
    process.stdout.close()
    process.stderr.close()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=120) == 130
    newest = max(int(path.name) for path in (tmp_path / "run" / "checkpoints").iterdir())
    assert newest >= 6


def test_a_user_without_a_home_folder_has_no_cache(monkeypatch):
    def home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", home)
    for name in ("XDG_CACHE_HOME", "JAX_COMPILATION_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)
    cli.enable_compilation_cache()


# Where an error comes from.


@pytest.mark.parametrize("flag", [[], ["--traceback"]])
def test_traceback_shows_where_an_error_comes_from(flag):
    result = run_module("-m", "resnet_jax.evaluate", "--workdir", "nowhere", *flag)
    assert result.returncode == 2
    *above, line = result.stderr.splitlines()
    assert line.startswith("error: workdir nowhere: no run here")
    assert bool(above) == bool(flag)
    assert ("FileNotFoundError" in result.stderr) == bool(flag)


# Numbers that are none.


def test_an_evaluation_that_is_not_finite_is_an_error_and_writes_nothing(tmp_path, tiny_load):
    config = make_config()
    state = make_experiment(config, make_dataset()).init_state()
    variables = {"params": dict(state.params), "batch_stats": state.batch_stats}
    variables["params"]["fc"] = {
        "kernel": state.params["fc"]["kernel"], "bias": np.full(10, np.nan, np.float32),
    }  # fmt: skip
    save_imported(config, tmp_path, state.variables)
    with CheckpointStore(tmp_path / "checkpoints", variables, state.training) as store:
        store.save(1, variables, state.training, [])
    with pytest.raises(RunError, match=r"^the loss with the weights of step 1 is not finite: nan$"):
        evaluate.main(["--workdir", str(tmp_path), "--checkpoint=latest"])
    assert not list(tmp_path.glob("evaluation*"))


@pytest.mark.parametrize("split", ["validation", "test"])
def test_a_loss_in_validation_or_test_that_is_not_finite_ends_the_run(
    tmp_path, tiny_config, tiny_load, monkeypatch, split
):
    evaluation = Experiment.evaluate

    def poisoned(self, variables, name, on_batch):
        result = evaluation(self, variables, name, on_batch)
        return result._replace(loss=float("nan")) if name == split else result

    monkeypatch.setattr(Experiment, "evaluate", poisoned)
    with pytest.raises(RunError, match="not finite"):
        train(tiny_config, tmp_path)
    assert not (tmp_path / "summary.json").exists()


# Images of the user's own.


@pytest.fixture
def files(tmp_path):
    """images.npy and labels.npy of the tiny dataset's test split."""
    dataset = make_dataset()
    np.save(tmp_path / "images.npy", dataset.test_images)
    np.save(tmp_path / "labels.npy", dataset.test_labels.astype(np.int64))
    return tmp_path / "images.npy", tmp_path / "labels.npy"


def _evaluate(workdir, images, labels):
    evaluate.main(["--workdir", str(workdir), "--images", str(images), "--labels", str(labels)])
    return json.loads((workdir / f"evaluation_{images.stem}.json").read_text())


@pytest.mark.parametrize("normalization", ["reference", "pixel_std", "0.4,0.5,0.6/0.2,0.3,0.4"])
def test_images_of_a_file_are_evaluated_as_a_split_is(tmp_path, tiny_load, files, normalization):
    config = make_config()
    config.num_steps, config.normalization = 2, normalization
    workdir = tmp_path / "run"
    train(config, workdir)
    mine = _evaluate(workdir, *files)
    evaluate.main(["--workdir", str(workdir)])
    split = json.loads((workdir / "evaluation_test.json").read_text())
    assert mine["images"] == str(files[0])
    for key in ("loss", "accuracy", "step", "num_images"):
        assert mine[key] == split[key]
    assert list(mine["class_accuracy"].values()) == list(split["class_accuracy"].values())


def test_a_class_without_images_has_no_accuracy(workdir, files):
    images, labels = files
    kept = np.load(labels) != 3
    for path in files:
        np.save(path, np.load(path)[kept])
    result = _evaluate(workdir, images, labels)
    accuracies = list(result["class_accuracy"].values())
    assert accuracies[3] is None
    assert None not in accuracies[:3] + accuracies[4:]
    assert list(result["class_count"].values())[3] == 0


BAD_ARRAYS = {
    "float images": (np.zeros((2, 32, 32, 3)), np.zeros(2, int), "holds float64[2, 32, 32, 3]"),
    "planes first": (np.zeros((2, 3, 32, 32), np.uint8), np.zeros(2, int), "must be uint8[N, 32"),
    "other number": (np.zeros((2, 32, 32, 3), np.uint8), np.zeros(3, int), "2 images, "),
    "none": (np.zeros((0, 32, 32, 3), np.uint8), np.zeros(0, int), "at least one"),
    "label 10": (np.zeros((1, 32, 32, 3), np.uint8), np.array([10]), "label 0 is 10, must be in"),
    "label -1": (np.zeros((1, 32, 32, 3), np.uint8), np.array([-1]), "label 0 is -1, must be in"),
    "one-hot": (np.zeros((1, 32, 32, 3), np.uint8), np.eye(10), "must be whole numbers [N]"),
    "objects": (np.array([{}]), np.zeros(1, int), "not a .npy file of numbers"),
}


@pytest.mark.parametrize("name", BAD_ARRAYS)
def test_other_arrays_are_refused_in_one_line(workdir, tmp_path, name):
    images, labels, message = BAD_ARRAYS[name]
    np.save(tmp_path / "i.npy", images)
    np.save(tmp_path / "l.npy", labels)
    with pytest.raises(InputError) as error:
        _evaluate(workdir, tmp_path / "i.npy", tmp_path / "l.npy")
    assert message in str(error.value)
    assert len(str(error.value).splitlines()) == 1
    assert not list(workdir.glob("evaluation*"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--images=a.npy"], "give both, or neither"),
        (["--images=a.npy", "--labels=b.npy", "--split=test"], "must not be given beside --images"),
        (["--images=a.npy", "--labels=b.npy"], "a.npy: No such file"),
        (["--config.seed=1"], "--config.seed=1: the run's own seed holds"),
        (["--wat"], "unknown argument --wat"),
    ],
)
def test_arguments_that_do_not_fit_are_refused(workdir, arguments, message, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=message):
        evaluate.main(["--workdir", str(workdir), *arguments])


def test_evaluation_leaves_a_run_s_files_as_they_were(workdir, tmp_path):
    copy = shutil.copytree(workdir, tmp_path / "copy")
    before = sorted(path.relative_to(copy) for path in copy.rglob("*"))
    evaluate.main(["--workdir", str(copy)])
    after = sorted(path.relative_to(copy) for path in copy.rglob("*"))
    assert {str(path) for path in set(after) - set(before)} == {
        "evaluation_test.json",
        "predictions_test.csv",
        "confusion_test.csv",
        "confusion_test.png",
        "mistakes_test.png",
        "reliability_test.png",
    }
