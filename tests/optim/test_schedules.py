import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from resnet_jax.optim import piecewise_constant

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
