"""Parameters, multiply-adds and receptive fields of a model, against formulas and gradients."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax import summary
from resnet_jax.models import ResNet
from resnet_jax.summary import list_layers, list_stages
from tests.conftest import ROOT


def stages_of(depth, shortcut, num_classes=10):
    layers = list_layers(ResNet(depth, shortcut, num_classes, ops="autodiff"))
    return {stage.name: stage for stage in list_stages(layers)}


def _shapes(model, images):
    return jax.eval_shape(lambda x: model.init(jax.random.key(0), x, train=False), images)


def multiply_adds(depth, shortcut, num_classes):
    """The sum over convolutions of He et al.'s table: 6n of them, each 9 per pixel and channels."""
    n, total = (depth - 2) // 6, 32 * 32 * 9 * 3 * 16
    for size, before, channels in ((32, 16, 16), (16, 16, 32), (8, 32, 64)):
        total += size**2 * 9 * (before * channels + (2 * n - 1) * channels**2)
        if before != channels:
            total += size**2 * before * channels * {"A": 0, "B": 1, "conv3": 9}[shortcut]
    return total + 64 * num_classes


@pytest.mark.parametrize("shortcut", ["A", "B", "conv3"])
def test_multiply_adds_are_those_of_the_formula_and_parameters_those_of_the_model(shortcut):
    for depth, num_classes in ((8, 10), (20, 100)):
        stages = stages_of(depth, shortcut, num_classes)
        total = sum(stage.multiply_adds for stage in stages.values())
        assert total == multiply_adds(depth, shortcut, num_classes)
        model = ResNet(depth, shortcut, num_classes)
        variables = _shapes(model, jnp.zeros((1, 32, 32, 3)))
        num_parameters = sum(leaf.size for leaf in jax.tree.leaves(variables["params"]))
        assert sum(stage.num_parameters for stage in stages.values()) == num_parameters


def test_parameters_are_those_of_the_paper_and_costs_those_of_the_docs():
    for depth, millions in ((20, 0.27), (32, 0.46), (44, 0.66), (56, 0.85), (110, 1.7)):
        stages = stages_of(depth, "A").values()
        found = sum(stage.num_parameters for stage in stages) / 1e6
        assert found == pytest.approx(millions, abs=0.05 if depth == 110 else 0.006)
    total = sum(stage.multiply_adds for stage in stages_of(44, "conv3").values())
    page = " ".join((ROOT / "docs/performance.md").read_text().split())
    assert f"{total / 1e6:.1f} million multiply-adds per image" in page


@pytest.mark.slow
@pytest.mark.parametrize(("depth", "shortcut"), [(8, "A"), (14, "conv3")])
def test_receptive_fields_are_the_footprints_of_gradients(depth, shortcut):
    """With positive weights no ReLU is off and no path cancels another."""
    model = ResNet(depth, shortcut, ops="autodiff")
    images = jnp.ones((1, 128, 128, 3))
    shapes = _shapes(model, images)
    variables = jax.tree.map(lambda leaf: jnp.full(leaf.shape, 0.1), shapes)
    last = (depth - 2) // 6 - 1
    names = {f"layer{stage}_{last}": f"layer{stage}" for stage in (1, 2, 3)} | {"bn": "stem"}

    def center(x, name):
        _, captured = model.apply(
            variables, x, train=False,
            capture_intermediates=lambda module, _: module.path == (name,),
        )  # fmt: skip
        (output,) = captured["intermediates"][name]["__call__"]
        return output[0, output.shape[1] // 2, output.shape[2] // 2].sum()

    stages = stages_of(depth, shortcut)
    for name, stage in names.items():
        gradient = jax.grad(lambda x, name=name: center(x, name))(images)
        rows = np.flatnonzero(np.abs(gradient).sum(axis=(0, 2, 3)))
        assert rows[-1] - rows[0] + 1 == stages[stage].receptive_field, stage


def test_the_command_prints_both_tables_within_80_columns(capsys, monkeypatch):
    monkeypatch.setattr("resnet_jax.data.dataset.load", lambda *_: pytest.fail("reads a dataset"))
    monkeypatch.setattr(jax, "jit", lambda *_, **__: pytest.fail("compiles"))
    summary.main(["--config", "resnet44", "--config.dataset=cifar100"])
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[0].endswith("100 classes")
    layers = {line.split()[0]: line.split() for line in lines if line}
    layer = ["BasicBlock", "16×16×32", "18,624", f"{256 * 9 * 2048:,}", "37×37"]
    assert layers["layer2_0"][1:] == layer
    assert layers["layer2"][1:] == ["7", "BasicBlock", "16×16×32", "129,984", "33,030,144", "85×85"]
    assert layers["total"][1] == f"{681_818 + 90 * 65:,}"
    summary.main(["--config", "quickstart", "--config.dataset=nowhere", "--config.data_dir=/none"])
    assert "10 classes" in capsys.readouterr().out.splitlines()[0]
