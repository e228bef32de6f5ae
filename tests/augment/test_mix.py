from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.mix import cutmix, draw_cutmix, draw_mixup, mixup

# Compiles in half the time.
_jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})


def _batch(size=6, height=8, width=5):
    rng = np.random.default_rng(0)
    images = rng.normal(size=(size, height, width, 3)).astype(np.float32)
    return images, np.eye(10, dtype=np.float32)[rng.integers(10, size=size)]


PARTNER = np.array([3, 0, 1, 2, 5, 4], np.int32)


def test_mixup_written_out():
    images, labels = _batch()
    mixed, mixed_labels = jax.jit(mixup)(images, labels, PARTNER, jnp.float32(0.3))
    np.testing.assert_allclose(mixed, 0.3 * images + 0.7 * images[PARTNER], rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(mixed_labels, 0.3 * labels + 0.7 * labels[PARTNER], rtol=1e-6)


def test_cutmix_written_out():
    images, labels = _batch()
    for rectangle in ((1, 0, 4, 3), (0, 0, 8, 5), (2, 2, 2, 2)):
        top, left, bottom, right = rectangle
        share = (bottom - top) * (right - left) / (8 * 5)
        expected = images.copy()
        expected[:, top:bottom, left:right] = images[PARTNER][:, top:bottom, left:right]
        mixed, mixed_labels = jax.jit(cutmix)(images, labels, PARTNER, jnp.array(rectangle))
        np.testing.assert_array_equal(mixed, expected)
        expected_labels = (1 - share) * labels + share * labels[PARTNER]
        np.testing.assert_allclose(mixed_labels, expected_labels, atol=1e-6)


@pytest.mark.slow
def test_weights_are_beta_distributed_and_partners_permutations():
    keys = jax.random.split(jax.random.key(0), 4000)
    draw = _jit(lambda alpha: jax.vmap(lambda key: draw_mixup(key, 7, alpha))(keys))
    for alpha in (0.2, 1.0, 5.0):
        partners, weights = draw(alpha)
        np.testing.assert_array_equal(np.sort(partners, axis=1), np.tile(np.arange(7), (4000, 1)))
        assert len(np.unique(np.asarray(partners), axis=0)) > 2000
        np.testing.assert_allclose(np.mean(weights), 0.5, atol=0.03)
        # The variance of Beta(a, a) is 1 / (4 (2 a + 1)).
        np.testing.assert_allclose(np.var(weights), 1 / (4 * (2 * alpha + 1)), rtol=0.1)


def test_cutmix_draws_the_paper_s_rectangles():
    """Yun et al., algorithm A1: lambda ~ U(0, 1), sides by sqrt(1 - lambda), cut at the edges."""
    keys = jax.random.split(jax.random.key(0), 4000)
    draw = _jit(jax.vmap(lambda key, alpha: draw_cutmix(key, 2, alpha, 32, 16), (0, None)))
    _, rectangles = draw(keys, 1.0)
    top, left, bottom, right = np.asarray(rectangles).T
    assert min(top.min(), left.min()) >= 0
    assert bottom.max() <= 32
    assert right.max() <= 16
    areas = (bottom - top) * (right - left) / 512
    rng = np.random.default_rng(0)
    size = (np.sqrt(1 - rng.uniform(size=(4000, 1))) * [32, 16]).astype(int)
    center = rng.integers([32, 16], size=(4000, 2))
    sides = np.minimum(center + size // 2, [32, 16]) - np.maximum(center - size // 2, 0)
    expected = sides.prod(axis=1) / 512
    for quantile in (0.1, 0.25, 0.5, 0.75, 0.9):
        assert abs(np.quantile(areas, quantile) - np.quantile(expected, quantile)) < 0.025
