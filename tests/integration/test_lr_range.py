"""The learning-rate range test: its curve, its training, its command."""

import itertools
import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax import lr_range
from resnet_jax.data import dataset as dataset_module
from resnet_jax.errors import RunError
from resnet_jax.lr_range import find_marks, follow
from resnet_jax.training.experiment import make_experiment


def test_smoothing_is_a_mean_with_decreasing_weights():
    for num_steps, decay in ((10, 0), (20, 0), (200, 0.9)):
        losses = np.random.default_rng(0).uniform(2, 3, num_steps)
        smoothed = [row[2] for row in follow(np.ones(num_steps), losses)]
        for step in range(num_steps):
            weights = [decay ** (step - earlier) for earlier in range(step + 1)]
            expected = np.average(losses[: step + 1], weights=weights)
            assert smoothed[step] == pytest.approx(expected, rel=1e-9)


def test_it_ends_at_a_loss_that_is_not_finite_or_diverged_and_after_the_last_rate():
    for bad in (math.nan, math.inf):
        losses = iter([2.0, 1.0, bad, 1.0])
        assert list(follow(np.ones(10), losses)) == [(1, 2, 2), (1, 1, 1)]
        assert list(losses) == [1.0]  # no step after the end
    losses = iter([4.0, 1.0, 4.0, 4.01, 1.0])
    assert [row[1] for row in follow(np.ones(10), losses)] == [4.0, 1.0, 4.0, 4.01]
    assert list(losses) == [1.0]
    assert [row[0] for row in follow(np.array([0.1, 0.2]), itertools.repeat(2.0))] == [0.1, 0.2]


def test_marks_of_a_known_curve():
    """A logistic fall, steepest at 1e-3, and a parabola's rise from 1e-1 on; then with noise."""
    rates = np.geomspace(1e-5, 10, 241)
    exponents = np.log10(rates)
    fall = 2 / (1 + np.exp(4 * (exponents + 3)))
    marks, choice = find_marks(rates, 1 + fall + np.maximum(exponents + 1, 0) ** 2)
    assert marks == pytest.approx({"steepest fall": 1e-3, "smallest": 1e-1}, rel=0.06)
    assert choice == pytest.approx([1e-3, 1e-2], rel=0.06)
    noise = np.random.default_rng(0).normal(0, 0.05, len(rates))
    marks, _ = find_marks(rates, fall + noise)
    assert marks["steepest fall"] == pytest.approx(1e-3, rel=0.5)


def test_marks_that_a_curve_has():
    """Losses at rates of 1e-4, 1e-2, 1e-1, 1 and 10, linear between."""
    rates = np.geomspace(1e-4, 10, 51)
    for losses, smallest, fall, rise, has_choice in (
        ([2.4, 2.1, 2.4, 1.9, 4], 1, (0.1, 1), 0.01, True),
        ([2.4, 2.1, 2.15, 1.9, 4], 1, (0.1, 1), None, True),  # too small a rise
        ([2.4, 2.0, 4.0, 3.0, 2.1], 0.01, (1e-4, 0.01), None, True),  # only falls before count
        ([5, 4, 3, 2, 1], 10, (0.01, 10), None, False),
        ([1, 2, 3, 4, 5], 1e-4, None, None, False),
    ):
        marks, choice = find_marks(rates, np.interp(np.log10(rates), [-4, -2, -1, 0, 1], losses))
        assert marks["smallest"] == pytest.approx(smallest)
        assert marks.get("rise") == (rise and pytest.approx(rise))
        low, high = fall or (0, 0)
        assert low <= marks.get("steepest fall", 0) <= high
        assert ("steepest fall" in marks, bool(choice)) == (fall is not None, has_choice)
    for num_rows in (1, 2, 3):
        few = rates[:num_rows]
        assert find_marks(few, np.linspace(3, 1, num_rows)) == ({"smallest": few[-1]}, [])


@pytest.fixture
def tiny(monkeypatch, tiny_dataset, tiny_config, tiny_model):
    """A config of 40 training images, without augmentation; its schedule and length are unused."""
    monkeypatch.setattr(dataset_module, "load", lambda name, data_dir: tiny_dataset)
    monkeypatch.setattr(lr_range, "parse_config", lambda name, overrides: tiny_config)
    tiny_config.augment.flip_probability = 0.0
    tiny_config.schedule.name, tiny_config.schedule.learning_rate = "cosine", 5.0
    tiny_config.num_steps = 2
    tiny_config.optimizer.nesterov = True
    tiny_config.optimizer.weight_decay = 0.01
    return tiny_config


@pytest.mark.slow
def test_it_trains_as_the_config_says_with_the_rate_of_each_step(tiny, tiny_dataset):
    """Four steps written out, the third on a partial batch, the fourth in the second epoch."""
    rates = np.array([0.002, 0.006, 0.018, 0.054])
    losses = list(lr_range.train_losses(tiny, rates))

    experiment = make_experiment(tiny, tiny_dataset)
    state = experiment.init_state()
    params, statistics = state.params, state.batch_stats
    velocity = jax.tree.map(jnp.zeros_like, params)

    @jax.jit
    def loss_and_gradient(params, statistics, images, labels):
        def loss_fn(params):
            variables = {"params": params, "batch_stats": statistics}
            logits, updated = experiment.model.apply(
                variables, images, train=True, mutable=["batch_stats"]
            )
            chosen = jax.nn.log_softmax(logits)[jnp.arange(len(labels)), labels]
            return -chosen.mean(), updated["batch_stats"]

        return jax.value_and_grad(loss_fn, has_aux=True)(params)

    orders = [np.split(np.asarray(experiment.epoch_order(epoch)), [16, 32]) for epoch in range(2)]
    mean, std = experiment.statistics
    expected = []
    for rate, batch in zip(rates, itertools.chain(*orders), strict=False):
        images = np.float32((tiny_dataset.train_images[batch] / 255 - mean) / std)
        (loss, statistics), gradient = loss_and_gradient(
            params, statistics, images, tiny_dataset.train_labels[batch]
        )
        expected.append(float(loss))
        gradient = jax.tree.map(lambda g, p: g + 0.01 * p, gradient, params)
        velocity = jax.tree.map(lambda v, g: 0.9 * v + g, velocity, gradient)
        params = jax.tree.map(
            lambda p, v, g, rate=rate: p - rate * (g + 0.9 * v), params, velocity, gradient
        )
    np.testing.assert_allclose(losses, expected, rtol=1e-4)


@pytest.mark.slow
def test_the_command_writes_a_plot_its_numbers_and_where_the_loss_diverged(
    tmp_path, tiny, monkeypatch, capsys
):
    rates = np.geomspace(1e-4, 10, 10)
    expected = list(follow(rates, lr_range.train_losses(tiny, rates)))
    with jax.threefry_partitionable(False):  # it changes no number
        lr_range.main(["config.py", str(tmp_path / "range.svg"), "--steps", "10", "--low", "1e-4"])
    assert (tmp_path / "range.svg").read_bytes().startswith(b"<?xml")
    lines = (tmp_path / "range.csv").read_text().splitlines()
    rows = np.genfromtxt(lines, delimiter=",", names=True)
    assert rows.dtype.names == ("learning_rate", "loss", "smoothed_loss")
    np.testing.assert_allclose(rows.tolist(), expected, rtol=1e-8)
    assert str(tmp_path / "range.csv") in capsys.readouterr().out
    out = tmp_path / "range.pdf"
    for losses, message in (([2.0, 1.0, math.nan], "2 of 10"), ([2.0, 1.0, 5.0], "3 of 10")):
        monkeypatch.setattr(lr_range, "train_losses", lambda *_, losses=losses: iter(losses))
        lr_range.main(["config.py", str(out), "--steps", "10"])
        assert message in capsys.readouterr().out
    monkeypatch.setattr(lr_range, "train_losses", lambda *_: iter([math.nan]))
    with pytest.raises(RunError, match="1e-05"):
        lr_range.main(["config.py", str(out)])
