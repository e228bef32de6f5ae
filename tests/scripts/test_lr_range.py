"""The learning-rate range test: its rates, its curve, its training, its command."""

import csv
import itertools
import math

import jax
import jax.numpy as jnp
import lr_range
import lr_range_curve
import numpy as np
import pytest
from lr_range_curve import Finding, Row, advice, find, follow, usual_choice

from resnet_jax.data import dataset as dataset_module
from resnet_jax.data.statistics import REFERENCE_MEAN, REFERENCE_STD
from resnet_jax.errors import InputError, RunError
from resnet_jax.training.experiment import make_experiment
from tests.conftest import ROOT, run_module

QUICKSTART = str(ROOT / "configs" / "quickstart.py")


def rows_of(rates, losses):
    """Rows whose smoothed losses are given."""
    return [Row(rate, loss, loss) for rate, loss in zip(rates, losses, strict=True)]


@pytest.mark.parametrize(("low", "high", "num_steps"), [(1e-5, 10, 200), (0.01, 0.02, 10)])
def test_the_rate_rises_by_one_factor_from_low_to_high(low, high, num_steps):
    schedule = lr_range.exponential(low, high, num_steps)
    steps = np.arange(num_steps, dtype=np.int32)
    rates = np.array([schedule(step) for step in steps])
    assert rates.dtype == np.float32
    assert (rates[0], rates[-1]) == (np.float32(low), np.float32(high))
    np.testing.assert_allclose(rates, low * (high / low) ** (steps / (num_steps - 1)), rtol=1e-6)


@pytest.mark.parametrize(("num_steps", "decay"), [(10, 0), (20, 0), (200, 0.9), (1000, 0.98)])
def test_smoothing_is_a_mean_with_falling_weights(num_steps, decay):
    losses = np.random.default_rng(0).uniform(2, 3, num_steps)
    smoothed = [row.smoothed_loss for row in follow([1.0] * num_steps, losses)]
    for step in range(num_steps):
        weights = [decay ** (step - earlier) for earlier in range(step + 1)]
        expected = np.average(losses[: step + 1], weights=weights)
        assert smoothed[step] == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_a_loss_that_is_not_finite_ends_it(bad):
    losses = iter([2.0, 1.0, bad, 1.0])
    assert list(follow([0.1] * 10, losses)) == [(0.1, 2, 2), (0.1, 1, 1)]
    assert list(losses) == [1.0]  # no update after the end


def test_a_loss_above_four_times_the_smallest_ends_it():
    losses = iter([4.0, 1.0, 4.0, 4.01, 1.0])
    assert [row.loss for row in follow([0.1] * 10, losses)] == [4.0, 1.0, 4.0, 4.01]
    assert list(losses) == [1.0]


def test_it_ends_after_the_last_rate():
    losses = itertools.repeat(2.0)
    assert [row.learning_rate for row in follow([0.1, 0.2], losses)] == [0.1, 0.2]


def test_marks_of_a_curve_that_is_known():
    """A logistic fall, steepest at 1e-3, and a parabola's rise from 1e-1 on."""
    rates = np.geomspace(1e-5, 10, 241)
    exponents = np.log10(rates)
    fall = 2 / (1 + np.exp(4 * (exponents + 3)))
    rows = rows_of(rates, 1 + fall + np.maximum(exponents + 1, 0) ** 2)
    finding = find(rows)
    assert rows[finding.steepest].learning_rate == pytest.approx(1e-3)
    assert rows[finding.smallest].learning_rate == pytest.approx(1e-1, rel=0.06)
    assert finding.rise is None
    assert usual_choice(rows, finding) == pytest.approx((1e-3, 1e-2), rel=0.06)
    assert "from 0.001 to 0.01" in advice(rows, finding)[0]


def test_noise_does_not_move_the_steepest_fall():
    rates = np.geomspace(1e-5, 10, 241)
    fall = 2 / (1 + np.exp(4 * (np.log10(rates) + 3)))
    noise = np.random.default_rng(0).normal(0, 0.05, len(rates))
    rows = rows_of(rates, fall + noise)
    assert rows[find(rows).steepest].learning_rate == pytest.approx(1e-3, rel=0.5)


def test_a_quadratic_is_smallest_where_gradient_descent_turns_unstable():
    """On c x² / 2 an update multiplies x by 1 - c r: it grows from the rate 2 / c on."""
    curvature, x, rates = 4.0, 1.0, np.geomspace(1e-3, 10, 100)

    def losses():
        nonlocal x
        for rate in rates:
            yield curvature * x**2 / 2
            x *= 1 - curvature * rate

    rows = [row._replace(smoothed_loss=row.loss) for row in follow(list(rates), losses())]
    finding = find(rows)
    assert rows[finding.smallest - 1].learning_rate < 2 / curvature
    assert rows[finding.smallest].learning_rate >= 2 / curvature
    assert len(rows) < len(rates)


def test_a_loss_that_only_rises_suggests_nothing():
    rows = rows_of(np.geomspace(0.1, 10, 20), np.linspace(1, 3, 20))
    assert find(rows) == Finding(smallest=0, steepest=None, rise=None)
    assert advice(rows, find(rows))[0].startswith("no suggestion: the loss does not fall")


def test_a_loss_that_falls_to_the_end_suggests_a_higher_high():
    rows = rows_of(np.geomspace(0.1, 10, 20), np.linspace(3, 1, 20))
    assert usual_choice(rows, find(rows)) is None
    assert "a higher --high" in advice(rows, find(rows))[0]


def test_a_rise_on_the_way_is_told():
    rates = np.geomspace(1e-4, 10, 51)
    losses = np.interp(np.log10(rates), [-4, -2, -1, 0, 1], [2.4, 2.1, 2.4, 1.9, 4])
    finding = find(rows_of(rates, losses))
    assert rates[finding.rise] == pytest.approx(1e-2)
    assert "from 0.01 on" in advice(rows_of(rates, losses), finding)[1]
    little = np.interp(np.log10(rates), [-4, -2, -1, 0, 1], [2.4, 2.1, 2.15, 1.9, 4])
    assert find(rows_of(rates, little)).rise is None


def test_a_fall_beyond_the_smallest_is_not_the_steepest():
    rates = np.geomspace(1e-4, 1, 81)
    losses = np.interp(np.log10(rates), [-4, -2, -1, 0], [2.4, 2.0, 4.0, 2.1])
    finding = find(rows_of(rates, losses))
    assert rates[finding.smallest] == pytest.approx(1e-2)
    assert rates[finding.steepest] < 1e-2


@pytest.mark.parametrize("num_rows", [1, 2, 3])
def test_few_rows(num_rows, tmp_path):
    rows = rows_of(np.geomspace(0.1, 10, 200)[:num_rows], [3.0, 2.0, 1.0][:num_rows])
    assert find(rows).smallest == num_rows - 1
    assert find(rows).steepest is None
    lr_range_curve.plot(tmp_path / "few.svg", rows, find(rows), "few")
    assert (tmp_path / "few.svg").read_bytes().startswith(b"<?xml")


@pytest.fixture
def tiny(monkeypatch, tiny_dataset, tiny_config):
    """A config of 40 training images without augmentation, on the tiny dataset."""
    monkeypatch.setattr(dataset_module, "load", lambda name, data_dir: tiny_dataset)
    tiny_config.batch_size = 20
    tiny_config.augment.flip_probability = 0.0
    tiny_config.optimizer.nesterov = True
    tiny_config.optimizer.weight_decay = 0.01
    return tiny_config


@pytest.mark.parametrize("batch_size", [20, pytest.param(16, marks=pytest.mark.slow)])
def test_it_trains_as_the_config_says_with_the_rate_of_each_step(tiny, tiny_dataset, batch_size):
    """Four updates by hand, into the second epoch; of 16 images, with a partial batch."""
    tiny.batch_size = batch_size
    rates = [0.002, 0.006, 0.018, 0.054]
    losses = list(lr_range.train_losses(tiny, lambda step: jnp.array(rates)[step], 4))

    experiment = make_experiment(tiny, tiny_dataset)
    state = experiment.init_state()
    params, statistics = state.params, state.batch_stats
    velocity = jax.tree.map(jnp.zeros_like, params)

    def loss_fn(params, statistics, images, labels):
        logits, updated = experiment.model.apply(
            {"params": params, "batch_stats": statistics}, images, train=True,
            mutable=["batch_stats"],
        )  # fmt: skip
        chosen = jax.nn.log_softmax(logits)[jnp.arange(len(labels)), labels]
        return -chosen.mean(), updated["batch_stats"]

    loss_and_gradient = jax.jit(jax.value_and_grad(loss_fn, has_aux=True))
    orders = [np.asarray(experiment.epoch_order(epoch)) for epoch in range(2)]
    cuts = range(batch_size, 40, batch_size)
    batches = [batch for order in orders for batch in np.split(order, cuts)][:4]
    expected = []
    for rate, batch in zip(rates, batches, strict=True):
        images = (tiny_dataset.train_images[batch] / 255 - REFERENCE_MEAN) / REFERENCE_STD
        (loss, statistics), gradient = loss_and_gradient(
            params, statistics, images.astype(np.float32), tiny_dataset.train_labels[batch]
        )
        expected.append(float(loss))
        gradient = jax.tree.map(lambda g, p: g + 0.01 * p, gradient, params)
        velocity = jax.tree.map(lambda v, g: 0.9 * v + g, velocity, gradient)
        params = jax.tree.map(
            lambda p, v, g, rate=rate: p - rate * (g + 0.9 * v), params, velocity, gradient
        )
    np.testing.assert_allclose(losses, expected, rtol=2e-3)


def test_the_command_writes_the_same_numbers_twice(tmp_path, monkeypatch, tiny, capsys):
    monkeypatch.setattr(lr_range, "parse_config", lambda path, overrides: tiny)
    arguments = ["config.py", str(tmp_path / "range.png"), "--steps", "10", "--low", "1e-4"]
    lr_range.main(arguments)
    numbers = (tmp_path / "range.csv").read_bytes()
    rows = list(csv.DictReader(numbers.decode().splitlines()))
    assert list(rows[0]) == ["learning_rate", "loss", "smoothed_loss"]
    np.testing.assert_allclose(
        [float(row["learning_rate"]) for row in rows], np.geomspace(1e-4, 10, 10)[: len(rows)]
    )
    assert (tmp_path / "range.png").read_bytes().startswith(b"\x89PNG")
    output = capsys.readouterr().out
    assert "ResNet-8 on shapes32: 10 updates of 20 images" in output
    assert "not used of the config: schedule.*" in output
    tiny.schedule.name, tiny.schedule.learning_rate, tiny.num_steps = "cosine", 5.0, 2
    lr_range.main(arguments)
    assert (tmp_path / "range.csv").read_bytes() == numbers


def test_not_finite_from_the_first_update_on(tmp_path, monkeypatch):
    monkeypatch.setattr(lr_range, "train_losses", lambda *arguments: iter([math.nan]))
    with pytest.raises(RunError, match="not finite before the first update, at rate 1e-05"):
        lr_range.main([QUICKSTART, str(tmp_path / "range.png")])


@pytest.mark.parametrize(
    ("losses", "message"),
    [
        ([2.0, 1.0, math.nan], "ended early after 2 of 10 steps: the loss is not finite"),
        (
            [2.0, 1.0, 5.0],
            "ended early after 3 of 10 steps: the loss is above 4 times its smallest",
        ),
    ],
)
def test_an_early_end_is_said(tmp_path, monkeypatch, capsys, losses, message):
    monkeypatch.setattr(lr_range, "train_losses", lambda *arguments: iter(losses))
    lr_range.main([QUICKSTART, str(tmp_path / "range.pdf"), "--steps", "10"])
    assert message in capsys.readouterr().out.splitlines()
    assert (tmp_path / "range.pdf").read_bytes().startswith(b"%PDF")


BAD = {
    "--low=0": "--low 0 --high 10: must be from 1e-30 to 1e\\+30, low below high",
    "--low=-1": "--low -1 ",
    "--low=nan": "--low nan ",
    "--high=inf": "--high inf: ",
    "--high=1e-5": "--low 1e-05 --high 1e-05: ",
    "--high=1e-6": "low below high",
    "--low=low": "invalid float value: 'low'",
    "--steps=9": "--steps 9: must be at least 10",
    "--steps=1.5": "invalid int value",
    "--config.batch_sise=1": "did you mean batch_size",
    "--stops=9": "unknown argument --stops=9",
}


@pytest.mark.parametrize("argument", BAD)
def test_bad_arguments_are_named(argument, tmp_path):
    with pytest.raises(InputError, match=BAD[argument]) as error:
        lr_range.main([QUICKSTART, str(tmp_path / "range.png"), argument])
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("range.gif", r"must end in one of \.png, \.svg, \.pdf"),
        ("range", "must end in one of"),
        ("nowhere/range.png", "nowhere is not a folder"),
        ("file/range.png", "file is not a folder"),
        ("folder.png", "is a folder"),
    ],
)
def test_where_nothing_can_be_written_is_named_before_the_training(name, message, tmp_path):
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=message) as error:
        lr_range.main(["no config", str(tmp_path / name)])
    assert str(tmp_path / name) in str(error.value)


@pytest.mark.slow
def test_the_command_on_shapes(tmp_path):
    result = run_module(
        "scripts/lr_range.py", QUICKSTART, str(tmp_path / "range.svg"), "--steps=12",
        f"--config.data_dir={tmp_path / 'data'}",
        "--config.validation_size=4900", "--config.batch_size=30",
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines()[-1].startswith("written to ")
    assert len((tmp_path / "range.csv").read_text().splitlines()) == 13
    refused = run_module("scripts/lr_range.py", QUICKSTART, str(tmp_path / "range.gif"))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1
