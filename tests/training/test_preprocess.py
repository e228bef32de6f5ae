import dataclasses
from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.erasing import draw_cutout, erase
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment
from resnet_jax.training.preprocess import augment_settings, make_preprocess, mixes_images
from tests.conftest import make_config

MEAN, STD = np.float32([0.5, 0.4, 0.3]), np.float32([0.2, 0.3, 0.4])
KEY = jax.random.key(5)
FLIPS = dataclasses.asdict(make_config().augment)  # only flips


def _batch(size=8):
    rng = np.random.default_rng(0)
    images = jnp.asarray(rng.integers(256, size=(size, 16, 16, 3)), jnp.uint8)
    labels = jnp.asarray(rng.integers(10, size=size), jnp.int32)
    return jnp.arange(100, 100 + size), images, labels


def _preprocess(label_smoothing=0.0, size=8, **settings):
    """The jitted function of (step, epoch) on one batch."""
    preprocess = make_preprocess(FLIPS | settings, MEAN, STD, 10, label_smoothing=label_smoothing)
    # Compiles in half the time; what runs is tiny.
    options = {"xla_backend_optimization_level": 0}
    return jax.jit(
        lambda step, epoch: preprocess(KEY, step, epoch, *_batch(size)), compiler_options=options
    )


@cache
def _only_flips():
    return _preprocess()(3, 0)[0]


def test_without_options_it_augments_and_normalizes_with_the_step_s_key():
    settings = FLIPS | {"crop_pad": 4, "brightness": 0.2}
    preprocess = _preprocess(**settings)
    images, labels = preprocess(3, 0)
    _, uint8, expected_labels = _batch()
    key = jax.random.fold_in(KEY, 3)
    augmented = jax.jit(lambda: augment(key, uint8, **augment_settings(settings)))()
    np.testing.assert_array_equal(images, normalize(augmented, MEAN, STD))
    np.testing.assert_array_equal(labels, expected_labels)
    assert labels.dtype == jnp.int32
    np.testing.assert_array_equal(preprocess(3, 1)[0], images)
    assert (preprocess(4, 0)[0] != images).any()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("cutout_size", 4),
        ("erasing_probability", 1.0),
        ("cutmix_alpha", 1.0),
        ("alternating_flip", True),
    ],
)
def test_an_option_leaves_the_random_numbers_of_others_unchanged(key, value):
    """Pixels that are not erased, pasted or flipped stay the same."""
    before = _only_flips()
    after, labels = _preprocess(**{key: value})(3, 0)
    assert (after != before).any()
    if key == "alternating_flip":
        is_same = np.array(after == before).all((1, 2, 3))
        np.testing.assert_array_equal(after[~is_same], before[~is_same][:, :, ::-1])
    else:
        assert 0.05 < np.mean(after == before) < 0.99
    assert labels.ndim == (2 if key == "cutmix_alpha" else 1)
    assert mixes_images(FLIPS | {key: value}) == (key == "cutmix_alpha")


def test_no_two_transforms_draw_from_the_same_key():
    """`augment` splits the step's key into five; later transforms use other parts."""
    keys = jax.random.split(jax.random.fold_in(KEY, 3), 8)
    images, _ = _preprocess(cutout_size=8)(3, 0)
    whole = _only_flips()
    erase_with = jax.jit(lambda key: erase(whole, draw_cutout(key, 8, 8, 16, 16)))
    matches = [bool((erase_with(key) == images).all()) for key in keys]
    assert matches == [False] * 5 + [True, False, False]
    five = jax.random.split(jax.random.fold_in(KEY, 3), 5)
    np.testing.assert_array_equal(jax.random.key_data(keys[:5]), jax.random.key_data(five))


def test_labels_are_smoothed_before_they_are_mixed():
    _, smooth = _preprocess(0.1)(3, 0)
    np.testing.assert_allclose(smooth, 0.9 * np.eye(10)[_batch()[2]] + 0.01, atol=1e-6)
    images, mixed = _preprocess(0.1, mixup_alpha=1.0)(3, 0)
    assert mixes_images(FLIPS | {"mixup_alpha": 1.0})
    assert (images != _only_flips()).any()
    np.testing.assert_allclose(np.sum(mixed, axis=1), 1, atol=1e-6)
    assert np.min(mixed) > 0.0099
    assert np.max(mixed) < 0.92


def test_alternating_flips_show_each_image_both_ways_in_two_epochs():
    preprocess = _preprocess(alternating_flip=True, flip_probability=0.0, size=64)
    original = np.asarray(normalize(_batch(64)[1], MEAN, STD))
    epochs = [np.asarray(preprocess(10 * epoch, epoch)[0]) for epoch in range(4)]
    flipped = [(images != original).any((1, 2, 3)) for images in epochs]
    for epoch, is_flipped in zip(epochs, flipped, strict=True):
        np.testing.assert_array_equal(epoch[is_flipped], original[is_flipped][:, :, ::-1])
    assert 16 < flipped[0].sum() < 48
    np.testing.assert_array_equal(flipped[1], ~flipped[0])
    np.testing.assert_array_equal(flipped[2], flipped[0])
    np.testing.assert_array_equal(flipped[3], ~flipped[0])
