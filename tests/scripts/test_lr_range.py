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
    """Rows with given smoothed losses."""
    return [Row(rate, loss, loss) for rate, loss in zip(rates, losses, strict=True)]


def test_the_rate_rises_by_one_factor_from_low_to_high():
    for low, high, num_steps in ((1e-5, 10, 200), (0.01, 0.02, 10)):
        steps = np.arange(num_steps, dtype=np.int32)
        rates = np.asarray(lr_range.exponential(low, high, num_steps)(steps))
        assert rates.dtype == np.float32
        assert (rates[0], rates[-1]) == (np.float32(low), np.float32(high))
        expected = low * (high / low) ** (steps / (num_steps - 1))
        np.testing.assert_allclose(rates, expected, rtol=1e-6)


def test_smoothing_is_a_mean_with_decreasing_weights():
    for num_steps, decay in ((10, 0), (20, 0), (200, 0.9)):
        losses = np.random.default_rng(0).uniform(2, 3, num_steps)
        smoothed = [row.smoothed_loss for row in follow([1.0] * num_steps, losses)]
        for step in range(num_steps):
            weights = [decay ** (step - earlier) for earlier in range(step + 1)]
            expected = np.average(losses[: step + 1], weights=weights)
            assert smoothed[step] == pytest.approx(expected, rel=1e-9)


def test_it_ends_at_a_loss_that_is_not_finite_or_diverged_and_after_the_last_rate():
    for bad in (math.nan, math.inf, -math.inf):
        losses = iter([2.0, 1.0, bad, 1.0])
        assert list(follow([0.1] * 10, losses)) == [(0.1, 2, 2), (0.1, 1, 1)]
        assert list(losses) == [1.0]  # no step after the end
    losses = iter([4.0, 1.0, 4.0, 4.01, 1.0])
    assert [row.loss for row in follow([0.1] * 10, losses)] == [4.0, 1.0, 4.0, 4.01]
    assert list(losses) == [1.0]
    rates = [row.learning_rate for row in follow([0.1, 0.2], itertools.repeat(2.0))]
    assert rates == [0.1, 0.2]


def test_marks_of_a_known_curve():
    """A logistic fall, steepest at 1e-3, and a parabola's rise from 1e-1 on; then with noise."""
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
    noisy = rows_of(rates, fall + np.random.default_rng(0).normal(0, 0.05, len(rates)))
    assert noisy[find(noisy).steepest].learning_rate == pytest.approx(1e-3, rel=0.5)


def test_a_quadratic_is_smallest_where_gradient_descent_becomes_unstable():
    """On c x² / 2 a step multiplies x by 1 - c r: it grows from the rate 2 / c on."""
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


def test_curves_without_a_suggestion():
    rising = rows_of(np.geomspace(0.1, 10, 20), np.linspace(1, 3, 20))
    assert find(rising) == Finding(smallest=0, steepest=None, rise=None)
    assert "no suggestion" in advice(rising, find(rising))[0]
    falling = rows_of(np.geomspace(0.1, 10, 20), np.linspace(3, 1, 20))
    assert usual_choice(falling, find(falling)) is None
    assert "--high" in advice(falling, find(falling))[0]


def test_a_notable_rise_before_the_smallest_loss_is_reported():
    rates = np.geomspace(1e-4, 10, 51)
    losses = np.interp(np.log10(rates), [-4, -2, -1, 0, 1], [2.4, 2.1, 2.4, 1.9, 4])
    finding = find(rows_of(rates, losses))
    assert rates[finding.rise] == pytest.approx(1e-2)
    assert "0.01" in advice(rows_of(rates, losses), finding)[1]
    small = np.interp(np.log10(rates), [-4, -2, -1, 0, 1], [2.4, 2.1, 2.15, 1.9, 4])
    assert find(rows_of(rates, small)).rise is None
    # A fall beyond the smallest loss is not the steepest.
    later = np.interp(np.log10(rates), [-4, -2, -1, 1], [2.4, 2.0, 4.0, 2.1])
    finding = find(rows_of(rates, later))
    assert rates[finding.smallest] == pytest.approx(1e-2)
    assert rates[finding.steepest] < 1e-2


def test_few_rows(tmp_path):
    for num_rows in (1, 2, 3):
        rows = rows_of(np.geomspace(0.1, 10, 200)[:num_rows], [3.0, 2.0, 1.0][:num_rows])
        assert find(rows) == Finding(num_rows - 1, None, None)
    lr_range_curve.plot(tmp_path / "few.svg", rows[:1], find(rows[:1]), "few")
    assert (tmp_path / "few.svg").read_bytes().startswith(b"<?xml")


@pytest.fixture
def tiny(monkeypatch, tiny_dataset, tiny_config):
    """A config with 40 training images and no augmentation, on the tiny dataset."""
    monkeypatch.setattr(dataset_module, "load", lambda name, data_dir: tiny_dataset)
    tiny_config.batch_size = 20
    tiny_config.augment.flip_probability = 0.0
    tiny_config.optimizer.nesterov = True
    tiny_config.optimizer.weight_decay = 0.01
    return tiny_config


@pytest.mark.slow
@pytest.mark.parametrize("batch_size", [20, 16])
def test_it_trains_as_the_config_says_with_the_rate_of_each_step(tiny, tiny_dataset, batch_size):
    """Four steps written out, into the second epoch; of 16 images, with a partial batch."""
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


@pytest.mark.slow
def test_the_command_writes_the_same_numbers_twice(tmp_path, monkeypatch, tiny):
    monkeypatch.setattr(lr_range, "parse_config", lambda path, overrides: tiny)
    arguments = ["config.py", str(tmp_path / "range.png"), "--steps", "10", "--low", "1e-4"]
    lr_range.main(arguments)
    numbers = (tmp_path / "range.csv").read_bytes()
    tiny.schedule.name, tiny.schedule.learning_rate, tiny.num_steps = "cosine", 5.0, 2
    lr_range.main(arguments)
    assert (tmp_path / "range.csv").read_bytes() == numbers


def test_the_command_reports_and_writes_the_curve(tmp_path, monkeypatch, capsys):
    out = tmp_path / "range.pdf"
    for losses, message in (
        ([2.0, 1.0, math.nan], "2 of 10 steps"),
        ([2.0, 1.0, 5.0], "3 of 10 steps"),
    ):
        monkeypatch.setattr(lr_range, "train_losses", lambda *_, losses=losses: iter(losses))
        lr_range.main([QUICKSTART, str(out), "--steps", "10"])
        assert message in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")
    rows = list(csv.DictReader(out.with_suffix(".csv").read_text().splitlines()))
    assert list(rows[0]) == ["learning_rate", "loss", "smoothed_loss"]
    rates = [float(row["learning_rate"]) for row in rows]
    np.testing.assert_allclose(rates, np.geomspace(1e-5, 10, 10)[:3])
    monkeypatch.setattr(lr_range, "train_losses", lambda *_: iter([math.nan]))
    with pytest.raises(RunError, match="1e-05"):
        lr_range.main([QUICKSTART, str(out)])


def test_bad_arguments_are_named_before_the_training(tmp_path):
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file").touch()
    before = sorted(tmp_path.iterdir())
    for argument, message in (
        ("--low=0", "--low 0 "),
        ("--low=nan", "--low nan "),
        ("--high=inf", "--high inf"),
        ("--high=1e-5", "--low 1e-05 --high 1e-05"),
        ("--low=low", "'low'"),
        ("--steps=9", "--steps 9"),
        ("--steps=1.5", "1.5"),
        ("--config.batch_sise=1", "batch_sise.*batch_size"),
        ("--stops=9", "--stops=9"),
    ):
        with pytest.raises(InputError, match=message) as error:
            lr_range.main([QUICKSTART, str(tmp_path / "range.png"), argument])
        assert "\n" not in str(error.value)
    for name in ("range.gif", "range", "nowhere/range.png", "file/range.png", "folder.png"):
        with pytest.raises(InputError) as error:
            lr_range.main(["no config", str(tmp_path / name)])
        assert str(tmp_path / name) in str(error.value)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.slow
def test_the_command_on_shapes(tmp_path):
    result = run_module(
        "scripts/lr_range.py", QUICKSTART, str(tmp_path / "range.svg"), "--steps=12",
        f"--config.data_dir={tmp_path / 'data'}",
        "--config.validation_size=4900", "--config.batch_size=30",
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, "")
    assert str(tmp_path / "range.csv") in result.stdout
    assert len((tmp_path / "range.csv").read_text().splitlines()) == 13
    refused = run_module("scripts/lr_range.py", QUICKSTART, str(tmp_path / "range.gif"))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1
