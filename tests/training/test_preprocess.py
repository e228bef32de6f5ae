import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.erasing import draw_cutout, erase
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment
from resnet_jax.config.schema import default_config
from resnet_jax.training.preprocess import augment_settings, make_preprocess
from tests.conftest import make_config

MEAN, STD = np.float32([0.5, 0.4, 0.3]), np.float32([0.2, 0.3, 0.4])
KEY = jax.random.key(5)


def _batch(size=8):
    rng = np.random.default_rng(0)
    images = jnp.asarray(rng.integers(256, size=(size, 32, 32, 3)), jnp.uint8)
    labels = jnp.asarray(rng.integers(10, size=size), jnp.int32)
    return jnp.arange(100, 100 + size), images, labels


def _preprocess(config, step=3, epoch=0, size=8):
    return make_preprocess(config, MEAN, STD, 10)(KEY, step, epoch, *_batch(size))


def test_the_reference_s_is_augmentation_and_normalization_with_the_step_s_key():
    config = default_config()
    images, labels = _preprocess(config)
    _, uint8, expected_labels = _batch()
    augmented = augment(jax.random.fold_in(KEY, 3), uint8, **augment_settings(config))
    np.testing.assert_array_equal(images, normalize(augmented, MEAN, STD))
    np.testing.assert_array_equal(labels, expected_labels)
    assert labels.dtype == jnp.int32


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("cutout_size", 8),
        ("erasing_probability", 1.0),
        ("mixup_alpha", 1.0),
        ("cutmix_alpha", 1.0),
        ("alternating_flip", True),
    ],
)
def test_an_option_leaves_the_others_random_numbers_as_they_are(key, value):
    """Where the images are not erased, pasted or flipped they are what they were."""
    config = make_config()
    config.augment.crop_pad = 4
    before, _ = _preprocess(config)
    config.augment[key] = value
    after, labels = _preprocess(config)
    assert (after != before).any()
    if key == "alternating_flip":
        is_same = np.array(after == before).all((1, 2, 3))
        np.testing.assert_array_equal(after[~is_same], before[~is_same][:, :, ::-1])
    elif key != "mixup_alpha":
        assert 0.05 < np.mean(after == before) < 0.99
    assert labels.ndim == (2 if key in ("mixup_alpha", "cutmix_alpha") else 1)


def test_no_two_transforms_draw_from_the_same_key():
    """`augment` splits the step's key into five; what comes after it takes others."""
    config = make_config()
    config.augment.cutout_size = 8
    key = jax.random.fold_in(KEY, 3)
    keys = jax.random.split(key, 8)
    images, _ = _preprocess(config)
    config.augment.cutout_size = 0
    whole, _ = _preprocess(config)
    matches = [
        bool((erase(whole, draw_cutout(other, 8, 8, 32, 32)) == images).all()) for other in keys
    ]
    assert matches == [False] * 5 + [True, False, False]
    np.testing.assert_array_equal(
        jax.random.key_data(keys[:5]), jax.random.key_data(jax.random.split(key, 5))
    )


def test_labels_are_smoothed_before_they_are_mixed():
    config = make_config()
    config.label_smoothing = 0.1
    _, smooth = _preprocess(config)
    hard = np.asarray(_batch()[2])
    np.testing.assert_allclose(smooth, 0.9 * np.eye(10)[hard] + 0.01, atol=1e-6)
    config.augment.mixup_alpha = 1.0
    _, mixed = _preprocess(config)
    np.testing.assert_allclose(np.sum(mixed, axis=1), 1, atol=1e-6)
    assert np.min(mixed) > 0.0099
    assert np.max(mixed) < 0.92


def test_two_epochs_show_each_image_both_ways():
    config = make_config()
    config.augment.alternating_flip = True
    config.augment.flip_probability = 0.0
    _, uint8, _ = _batch(64)
    plain = np.asarray(normalize(uint8, MEAN, STD))
    epochs = [np.asarray(_preprocess(config, 10 * e, e, 64)[0]) for e in range(4)]
    flipped = [(images != plain).any((1, 2, 3)) for images in epochs]
    for epoch, is_flipped in zip(epochs, flipped, strict=True):
        np.testing.assert_array_equal(epoch[is_flipped], plain[is_flipped][:, :, ::-1])
    assert 16 < flipped[0].sum() < 48
    np.testing.assert_array_equal(flipped[1], ~flipped[0])
    np.testing.assert_array_equal(flipped[2], flipped[0])
    np.testing.assert_array_equal(flipped[3], ~flipped[0])


def test_every_step_draws_anew():
    config = make_config()
    config.augment.update(flip_probability=0.0, cutout_size=8)
    first, again, second = (_preprocess(config, step)[0] for step in (3, 3, 4))
    np.testing.assert_array_equal(first, again)
    assert (first != second).any()
