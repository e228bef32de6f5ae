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


@pytest.mark.parametrize(
    ("step", "rate"),
    [(0, 0.1), (31_999, 0.1), (32_000, 0.01), (47_999, 0.01), (48_000, 0.001), (63_999, 0.001)],
)
def test_paper_drops_after_the_boundary(step, rate):
    np.testing.assert_allclose(piecewise_constant(*PAPER, scheduler_first=False)(step), rate, 1e-6)


@pytest.mark.parametrize(
    ("step", "rate"),
    [(0, 0.1), (31_998, 0.1), (31_999, 0.01), (47_998, 0.01), (47_999, 0.001), (63_999, 0.001)],
)
def test_reference_drops_one_update_earlier(step, rate):
    np.testing.assert_allclose(piecewise_constant(*PAPER, scheduler_first=True)(step), rate, 1e-6)


@pytest.mark.parametrize("scheduler_first", [False, True])
@pytest.mark.parametrize(
    "arguments", [PAPER, (0.1, (2, 3, 10), 0.1), (0.05, (60, 120, 160), 0.2), (0.3, (), 0.1)]
)
def test_optax_s_rates_at_every_boundary_but_rounded_once(arguments, scheduler_first):
    rate, boundaries, factor = arguments
    ours = piecewise_constant(*arguments, scheduler_first=scheduler_first)
    starts = [boundary - scheduler_first for boundary in boundaries]
    theirs = optax.piecewise_constant_schedule(rate, dict.fromkeys(starts, factor))
    assert ours(0) == np.float32(rate)
    for start in starts:
        for step in (start - 1, start, start + 1):
            np.testing.assert_allclose(ours(step), theirs(step), rtol=3e-7)
        rate *= factor  # in double precision, as PyTorch's MultiStepLR
        assert ours(start) == np.float32(rate)


def test_optax_s_own_rounds_at_every_drop():
    """Why this schedule is not Optax's: runs would take other numbers after the first drop."""
    theirs = optax.piecewise_constant_schedule(0.1, {32_000: 0.1})
    assert theirs(jnp.int32(32_000)) != np.float32(0.01)
    assert piecewise_constant(*PAPER, scheduler_first=False)(32_000) == np.float32(0.01)


def test_takes_many_steps_at_once_inside_jit():
    steps = jnp.asarray([[0, 2, 3], [4, 5, 9]])
    rates = jax.jit(piecewise_constant(0.5, (3, 5), 0.1, scheduler_first=False))(steps)
    np.testing.assert_array_equal(rates, np.float32([[0.5, 0.5, 0.05], [0.05, 0.005, 0.005]]))
    assert rates.dtype == jnp.float32


def test_no_boundaries_keep_the_rate():
    schedule = piecewise_constant(0.5, (), 0.1, scheduler_first=True)
    np.testing.assert_array_equal(schedule(jnp.arange(3)), np.float32([0.5, 0.5, 0.5]))


def test_is_no_loop_in_the_program():
    """On a GPU a loop would cut the update's CUDA graph."""
    schedule = piecewise_constant(*PAPER, scheduler_first=False)
    assert "while" not in jax.jit(schedule).lower(jnp.int32(0)).compile().as_text()


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
    assert rates[16] > 0.001  # the run's last update
    assert abs(float(rates[17])) < 1e-8


def test_warm_up_is_a_line_to_the_rate_and_then_the_schedule_as_it_is():
    schedule = warm_up(linear(0.4, 4, 20), 0.4, 4)
    expected = [0.1, 0.2, 0.3, 0.4, *(0.4 * (1 - np.arange(17) / 16))]
    np.testing.assert_allclose(schedule(STEPS), expected, rtol=1e-6)
    constant = piecewise_constant(0.4, (), 0.1, scheduler_first=True)
    assert warm_up(constant, 0.4, 0) is constant


@pytest.mark.parametrize("name", ["steps", "cosine", "linear"])
def test_lengths_in_epochs_are_those_in_steps(name):
    plan = make_plan(
        100,
        batch_size=10,
        num_epochs=8,
        num_steps=0,
        chunk_steps=0,
        checkpoint_every_steps=0,
        max_chunk_steps=None,
    )
    config = default_config()
    config.schedule.name = name
    config.schedule.update(unit="epochs", warmup=0.5, boundaries=(3, 6))
    in_epochs = make_schedule(config, plan)(np.arange(80))
    config.schedule.update(unit="steps", warmup=5.0, boundaries=(30, 60))
    np.testing.assert_array_equal(in_epochs, make_schedule(config, plan)(np.arange(80)))
    np.testing.assert_allclose(in_epochs[:5], 0.1 * np.arange(1, 6) / 5, rtol=1e-6)
    share = (np.arange(5, 80) - 5) / 75
    drops = np.searchsorted([29, 59], np.arange(5, 80), side="right")  # one update earlier
    expected = {
        "steps": 0.1 * 0.1**drops,
        "cosine": 0.05 * (1 + np.cos(np.pi * share)),
        "linear": 0.1 * (1 - share),
    }
    np.testing.assert_allclose(in_epochs[5:], expected[name], rtol=1e-5, atol=1e-8)
    config.schedule.warmup = 80.0
    with pytest.raises(
        InputError, match=r"warmup = 80.0 .steps.: must be shorter than the run's 80"
    ):
        make_schedule(config, plan)
