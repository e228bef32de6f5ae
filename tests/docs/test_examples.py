"""The Python code on the pages runs, and prints the output shown below it."""

import contextlib
import io
import re
import runpy
import sys
import textwrap
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from PIL import Image

import resnet_jax
from resnet_jax.config.keys import validate
from resnet_jax.inference.classifier import Classifier
from resnet_jax.models import ResNet
from resnet_jax.runs.summary import read_run
from tests.conftest import ROOT, run_module
from tests.support.tiny_model import TinyModel, use_tiny_model

# A block of code, and the block of its output where one follows.
BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.M | re.S)
NUMBER = re.compile(r"\d+(\.\d+)?")


def run_page(path, namespace):
    """Run the code blocks of a page in a namespace; numbers in the output may differ."""
    page = ROOT / path
    text = page.read_text()
    blocks = list(BLOCK.finditer(text))
    assert blocks, f"{path} has no code"
    for block in blocks:
        code, expected = block.groups()
        line = text[: block.start()].count("\n") + 1
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(compile("\n" * line + code, str(page), "exec"), namespace)
        if expected is not None:
            assert NUMBER.sub("#", printed.getvalue()) == NUMBER.sub("#", expected), f"line {line}"
    return namespace


def test_tutorial(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = run_page("docs/tutorial.md", {"__name__": "page"})
    drawn = {path.stem for path in Path("runs/images").iterdir()}
    assert drawn == {"ring", "stripes", "triangle"}
    for name in ("heart", "star"):
        assert len([*Path("photos", name).glob(f"{name}*.png")]) == 60
        assert len([*Path("new").glob(f"{name}*.png")]) == 3
    monkeypatch.chdir(ROOT)  # where a reader saves the config
    config = names["get_config"]()
    validate(config)
    assert (config.dataset, config.model.depth, config.schedule.name) == ("shapes32", 14, "cosine")


@pytest.fixture(scope="module")
def loop():
    """Run the page that defines the training loop, on which others build, on a tiny model."""
    with pytest.MonkeyPatch.context() as patch:
        use_tiny_model(patch)
        yield run_page("docs/howto/train_from_python.md", {"__name__": "page"})


def test_add_dataset(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = run_page("docs/howto/add_dataset.md", {"__name__": "page"})
    for split in ("train", "test"):
        images, labels = (
            getattr(names["dataset"], f"{split}_{what}") for what in ("images", "labels")
        )
        drawn = [names["draw"](split, index) for index in range(names["NUM_IMAGES"][split])]
        np.testing.assert_array_equal(images, [image for image, _ in drawn])
        np.testing.assert_array_equal(labels, [label for _, label in drawn])


@pytest.mark.slow
def test_train_from_python(loop):
    assert int(loop["state"].step) == loop["experiment"].plan.total_steps == 60
    trained = loop["experiment"].evaluate(loop["state"].variables, "train")
    assert trained.loss < np.log(10)


@pytest.mark.slow
def test_add_augmentation(loop):
    names = run_page("docs/howto/add_augmentation.md", dict(loop))
    assert int(names["state"].step) == 60
    assert not _equal(names["state"].params, loop["state"].params)
    preprocess = loop["experiment"].preprocess
    with_none = names["with_grayscale"](preprocess, probability=0.0)
    key, indices = jax.random.key(0), jnp.arange(8)
    batch = (key, 3, 0, indices, names["images"], indices)
    assert _equal(with_none(*batch), preprocess(*batch))


@pytest.mark.slow
def test_add_optimizer(loop):
    names = run_page("docs/howto/add_optimizer.md", dict(loop))
    adamw, lion = names["adamw_state"], names["lion_state"]
    assert {"mu", "nu"} <= set(adamw.opt_state[0]._fields)
    assert type(lion.opt_state[0]).__name__ == "ScaleByLionState"
    assert names["is_kernel"](lion.params)["fc"] == {"kernel": True, "bias": False}


@pytest.mark.slow
def test_add_model_variant(loop):
    names = run_page("docs/howto/add_model_variant.md", dict(loop))
    block = names["state"].params["layer3_0"]
    assert block["reduce"]["kernel"].shape == (64, 16)
    assert block["expand"]["kernel"].shape == (16, 64)
    assert (block["expand"]["bias"] != 0).any()  # trained


@pytest.mark.slow
def test_transfer():
    names = run_page("docs/howto/transfer.md", {"__name__": "page"})
    assert 0.78 < names["accuracy"] < 0.87
    assert names["pixel_accuracy"] < 0.25


def test_ablations(monkeypatch):
    """The significance test reads runs that docs/results.md reports: 88.17 and 82.33%."""
    monkeypatch.chdir(ROOT)
    names = run_page("docs/ablations.md", {"__name__": "page"})
    means = [names[variant].mean() for variant in ("fast", "reference")]
    assert means == pytest.approx([88.17, 82.33], abs=0.005)
    assert names["interval"].low < 5.84 < names["interval"].high
    assert names["test"].pvalue < 1e-4


@pytest.mark.slow
def test_forward_mode_derivatives(monkeypatch):
    """With a model that compiles at once; models/test_ops.py takes a ResNet."""
    monkeypatch.setattr("resnet_jax.models.ResNet", lambda depth, ops: TinyModel())
    names = run_page("docs/fidelity.md", {"__name__": "page"})
    names["whole"] = names["gradient"](names["params"], names["images"], names["labels"])
    difference = jax.tree.map(
        lambda whole, each: whole - each.mean(0), names["whole"], names["gradients"]
    )
    assert max(jnp.abs(leaf).max() for leaf in jax.tree.leaves(difference)) < 1e-4


@pytest.mark.parametrize(
    "documented", [resnet_jax, Classifier, pytest.param(ResNet, marks=pytest.mark.slow)]
)
def test_docstring(documented, cat):
    example = re.search(r"^ *Example:\n(.*?)(^\s*$|\Z)", documented.__doc__, re.M | re.S)[1]
    names = {"resnet_jax": resnet_jax, "ResNet": ResNet, "jax": jax}
    names["images"] = jnp.ones((2, 32, 32, 3))
    # Pretrained weights stand for a run of the reader.
    exec(textwrap.dedent(example).replace("runs/mine", "resnet44"), names)
    if documented is ResNet:
        assert names["logits"].shape == (2, 10)
    else:
        assert names["probabilities"].shape == (1, 10)
        assert names["probabilities"].sum() == pytest.approx(1)


def test_readme(cat):
    (block,) = BLOCK.finditer((ROOT / "README.md").read_text())
    names = {}
    exec(block[1], names)
    assert names["features"].shape == (1, 64)


@pytest.fixture
def cat(tmp_path, monkeypatch):
    """Save an image, cat.jpg, in the current directory."""
    monkeypatch.chdir(tmp_path)
    Image.new("RGB", (48, 40), "gray").save("cat.jpg")


def _equal(a, b):
    same = jax.tree.map(lambda x, y: bool((x == y).all()), a, b)
    return all(jax.tree.leaves(same))


@pytest.mark.slow
def test_tune(tmp_path):
    """A study that ends, and goes on with more trials; its trials are runs."""
    optuna = pytest.importorskip("optuna", reason="needs the extra optuna")
    command = ["docs/examples/tune.py", "--config", "quickstart", "--out", str(tmp_path)]
    overrides = {"num_epochs": 2, "validation_size": 4500, "batch_size": 250}
    command += [f"--config.{key}={value}" for key, value in overrides.items()]
    for num_trials in (2, 3):
        result = run_module(*command, "--trials", str(num_trials), timeout=600)
        assert result.returncode == 0, result.stderr
    study = optuna.load_study(study_name="tune", storage=f"sqlite:///{tmp_path}/study.db")
    assert [trial.state.name for trial in study.trials] == ["COMPLETE"] * 3
    for trial in study.trials:
        run = read_run(tmp_path / f"trial-{trial.number}")
        assert run.summary["best_val_accuracy"] == trial.value
        assert run.config.schedule.learning_rate == trial.params["learning_rate"]
        accuracies = {row["epoch"]: row["val_accuracy"] for row in run.history}
        assert trial.intermediate_values == accuracies
    assert f"best trial {study.best_trial.number}: " in result.stdout


@pytest.mark.slow
def test_tune_resumes_an_interrupted_trial(tmp_path, monkeypatch):
    pytest.importorskip("optuna", reason="needs the extra optuna")
    main = runpy.run_path(str(ROOT / "docs/examples/tune.py"))["main"]
    trained = []

    def train(config, workdir, callbacks, console):
        trained.append((workdir, config.schedule.learning_rate))
        if len(trained) == 2:
            raise KeyboardInterrupt
        return {"best_val_accuracy": 0.5}

    monkeypatch.setitem(main.__globals__, "train", train)
    monkeypatch.setattr(sys, "argv", ["tune.py", "--out", str(tmp_path), "--trials", "3"])
    with pytest.raises(KeyboardInterrupt):
        main()
    main()
    assert len(trained) == 4
    assert trained[2] == trained[1]
    assert len({workdir for workdir, _ in trained}) == 3
