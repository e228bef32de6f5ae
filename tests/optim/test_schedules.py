import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.optim import cosine, linear, piecewise_constant, warm_up
from resnet_jax.training.factories import make_schedule
from resnet_jax.training.plan import make_plan

PAPER = (0.1, (32_000, 48_000), 0.1)


@pytest.mark.parametrize("scheduler_first", [False, True])
@pytest.mark.parametrize(
    "arguments", [PAPER, (0.1, (2, 3, 10), 0.1), (0.05, (60, 120, 160), 0.2), (0.3, (), 0.1)]
)
def test_rates_are_optax_s_at_every_boundary_but_rounded_once(arguments, scheduler_first):
    """With scheduler_first, each drop comes one step earlier."""
    rate, boundaries, factor = arguments
    ours = piecewise_constant(*arguments, scheduler_first=scheduler_first)
    starts = [boundary - scheduler_first for boundary in boundaries]
    theirs = optax.piecewise_constant_schedule(rate, dict.fromkeys(starts, factor))
    assert ours(0) == np.float32(rate)
    for start in starts:
        steps = jnp.array([start - 1, start, start + 1])
        np.testing.assert_allclose(ours(steps), [theirs(step) for step in steps], rtol=3e-7)
        rate *= factor  # in double precision, as in PyTorch's MultiStepLR
        assert ours(start) == np.float32(rate)


def test_a_schedule_takes_many_steps_at_once_and_compiles_to_no_loop():
    """On a GPU, a loop would split the CUDA graph of a step."""
    steps = jnp.asarray([[0, 2, 3], [4, 5, 9]])
    schedule = piecewise_constant(0.5, (3, 5), 0.1, scheduler_first=False)
    compiled = jax.jit(schedule).lower(steps).compile()
    expected = np.float32([[0.5, 0.5, 0.05], [0.05, 0.005, 0.005]])
    np.testing.assert_array_equal(compiled(steps), expected)
    assert compiled(steps).dtype == jnp.float32
    assert "while" not in compiled.as_text()


STEPS = np.arange(21)


@pytest.mark.parametrize(
    ("decay", "closed_form"),
    [(linear, lambda p: 1 - p), (cosine, lambda p: (1 + np.cos(np.pi * p)) / 2)],
)
def test_a_decay_falls_from_its_first_step_to_zero_at_its_last(decay, closed_form):
    expected = 0.4 * closed_form(np.clip((STEPS - 5) / 12, 0, 1))
    rates = jax.jit(decay(0.4, 5, 17))(STEPS)
    np.testing.assert_allclose(rates, expected, atol=1e-7)
    assert rates.dtype == jnp.float32
    assert rates[16] > 0.001  # the last step of a run of 17
    assert abs(float(rates[17])) < 1e-8


def test_warm_up_is_a_line_to_the_rate_followed_by_the_schedule():
    schedule = warm_up(linear(0.4, 4, 20), 0.4, 4)
    expected = [0.1, 0.2, 0.3, 0.4, *(0.4 * (1 - np.arange(17) / 16))]
    np.testing.assert_allclose(schedule(STEPS), expected, rtol=1e-6)
    constant = piecewise_constant(0.4, (), 0.1, scheduler_first=True)
    assert warm_up(constant, 0.4, 0) is constant


@pytest.mark.parametrize("name", ["steps", "cosine", "linear"])
def test_lengths_in_epochs_are_those_in_steps(name):
    plan = make_plan(100, batch_size=10, num_epochs=8)
    config = default_config()

    def rates(**changes):
        config.schedule = dataclasses.replace(config.schedule, name=name, **changes)
        return make_schedule(config, plan)(np.arange(80))

    in_epochs = rates(unit="epochs", warmup=0.5, boundaries=(3, 6))
    in_steps = rates(unit="steps", warmup=5.0, boundaries=(30, 60))
    np.testing.assert_array_equal(in_epochs, in_steps)
    np.testing.assert_allclose(in_epochs[:5], 0.1 * np.arange(1, 6) / 5, rtol=1e-6)
    share = (np.arange(5, 80) - 5) / 75
    drops = np.searchsorted([29, 59], np.arange(5, 80), side="right")  # one step earlier
    expected = {
        "steps": 0.1 * 0.1**drops,
        "cosine": 0.05 * (1 + np.cos(np.pi * share)),
        "linear": 0.1 * (1 - share),
    }
    np.testing.assert_allclose(in_epochs[5:], expected[name], rtol=1e-5, atol=1e-8)
    with pytest.raises(InputError, match="warmup"):
        rates(warmup=80.0)
