import numpy as np
import pytest

from resnet_jax.optim import piecewise_constant


@pytest.mark.parametrize(
    ("step", "rate"),
    [(0, 0.1), (31_999, 0.1), (32_000, 0.01), (47_999, 0.01), (48_000, 0.001), (63_999, 0.001)],
)
def test_paper_drops_after_the_boundary(step, rate):
    schedule = piecewise_constant(0.1, (32_000, 48_000), 0.1, scheduler_first=False)
    np.testing.assert_allclose(schedule(step), rate, rtol=1e-6)


@pytest.mark.parametrize(
    ("step", "rate"), [(0, 0.1), (31_998, 0.1), (31_999, 0.01), (47_998, 0.01), (47_999, 0.001)]
)
def test_reference_drops_one_update_earlier(step, rate):
    schedule = piecewise_constant(0.1, (32_000, 48_000), 0.1, scheduler_first=True)
    np.testing.assert_allclose(schedule(step), rate, rtol=1e-6)


def test_takes_many_steps_at_once_and_no_boundaries():
    schedule = piecewise_constant(0.5, (), 0.1, scheduler_first=True)
    np.testing.assert_array_equal(schedule(np.arange(3)), np.float32([0.5, 0.5, 0.5]))
