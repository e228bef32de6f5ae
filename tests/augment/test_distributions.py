"""Random parameters against the distributions that torchvision draws from."""

import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats

from resnet_jax import augment

NUM_DRAWS = 20_000


def draws(key, n):
    """Every uniform random parameter of the reference with its limits."""
    rotate, affine, jitter = jax.random.split(key, 3)
    scale, shear = augment.draw_affine(affine, n, 0.2, 10)
    brightness, contrast, saturation, _ = augment.draw_color_jitter(jitter, n, 0.2, 0.3, 1.5)
    return {
        "rotation": (augment.draw_rotation(rotate, n, 10), -10, 10),
        "scale": (scale, 0.8, 1.2),
        "shear": (shear, -10, 10),
        "brightness": (brightness, 0.8, 1.2),
        "contrast": (contrast, 0.7, 1.3),
        "saturation": (saturation, 0, 2.5),
    }


@pytest.mark.slow
def test_parameters_are_uniform_and_independent_of_each_other():
    drawn = draws(jax.random.key(24), NUM_DRAWS)
    jitted = jax.jit(draws, static_argnums=1)(jax.random.key(24), NUM_DRAWS)
    for name, (values, low, high) in drawn.items():
        assert values.dtype == jnp.float32
        np.testing.assert_array_equal(values, jitted[name][0])
        values = np.asarray(values, np.float64)
        assert values.min() >= low - 1e-6, name
        assert values.max() <= high + 1e-6, name
        assert scipy.stats.kstest(values, "uniform", (low, high - low)).pvalue > 0.001, name
    correlations = np.corrcoef(np.stack([values for values, _, _ in drawn.values()]))
    assert np.abs(correlations - np.eye(len(drawn))).max() < 4.5 / math.sqrt(NUM_DRAWS)


def test_images_of_a_batch_are_independent():
    @jax.jit
    @jax.vmap
    def draw(key):
        return augment.draw_rotation(key, 16, 10), augment.draw_flip(key, 16, 0.5)

    angles, flips = draw(jax.random.split(jax.random.key(26), 4000))
    correlations = np.corrcoef(np.asarray(angles).T) - np.eye(16)
    assert np.abs(correlations).max() < 4.5 / math.sqrt(4000)
    # The number of flips in a batch has the variance of independent flips, p (1 - p) each.
    assert np.asarray(flips).sum(axis=1).var() == pytest.approx(16 / 4, rel=0.1)


@pytest.mark.slow
def test_flips_crops_and_orders_have_their_distributions():
    for probability in (0, 0.1, 0.5, 1):
        flips = augment.draw_flip(jax.random.key(27), NUM_DRAWS, probability)
        error = math.sqrt(probability * (1 - probability) / NUM_DRAWS)
        assert flips.dtype == jnp.bool_
        assert abs(np.mean(flips) - probability) <= 4 * error
    offsets = np.asarray(augment.draw_crop(jax.random.key(28), NUM_DRAWS, 4))
    assert offsets.dtype == np.int32
    counts = np.zeros((9, 9))
    np.add.at(counts, tuple(offsets.T), 1)  # an offset outside of 0..8 raises
    assert offsets.min() == 0
    assert scipy.stats.chisquare(counts.ravel()).pvalue > 0.001
    draw = jax.jit(augment.draw_color_jitter, static_argnums=(1, 2, 3, 4))
    brightness, _, _, order = draw(jax.random.key(29), NUM_DRAWS, 0.2, 0.2, 0.2)
    assert order.dtype == jnp.int32
    assert np.array_equal(np.sort(order, axis=1), np.tile([0, 1, 2], (NUM_DRAWS, 1)))
    _, kinds, counts = np.unique(order, axis=0, return_inverse=True, return_counts=True)
    assert len(counts) == 6
    assert scipy.stats.chisquare(counts).pvalue > 0.001
    groups = [np.asarray(brightness)[kinds.ravel() == kind] for kind in range(6)]
    assert scipy.stats.kruskal(*groups).pvalue > 0.001
