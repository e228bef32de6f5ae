import numpy as np
import pytest

from resnet_jax.data import statistics as normalization
from tests.conftest import make_dataset


def test_statistics_equal_numpy():
    images = make_dataset().train_images
    scaled = images / 255
    mean, std = normalization.statistics("pixel_std", images)
    np.testing.assert_allclose(mean, scaled.mean((0, 1, 2)), rtol=1e-6)
    np.testing.assert_allclose(std, scaled.std((0, 1, 2)), rtol=1e-6)
    mean, std = normalization.statistics("per_image_std", images)
    np.testing.assert_allclose(mean, scaled.mean((0, 1, 2)), rtol=1e-6)
    np.testing.assert_allclose(std, scaled.std((1, 2)).mean(0), rtol=1e-6)
    mean, std = normalization.statistics("pixel_mean", images)
    np.testing.assert_allclose(mean, scaled.mean(0), rtol=1e-6)
    np.testing.assert_array_equal(std, np.ones(3))


def test_a_channel_that_is_constant_is_divided_by_a_little():
    for value in (0, 7, 255):
        images = make_dataset().train_images.copy()
        images[..., 2] = value
        for kind in ("pixel_std", "per_image_std"):
            mean, std = normalization.statistics(kind, images)
            expected = normalization.statistics(kind, make_dataset().train_images)[1]
            np.testing.assert_array_equal(std[:2], expected[:2])
            assert 0 < std[2] < 0.01
            np.testing.assert_allclose((value / 255 - mean[2]) / std[2], 0, atol=1e-3)


def test_reference_numbers_do_not_depend_on_the_images():
    mean, std = normalization.statistics("reference", np.zeros((1, 32, 32, 3), np.uint8))
    np.testing.assert_array_equal(mean, np.float32([0.49139965, 0.48215845, 0.4465309]))
    np.testing.assert_array_equal(std, np.float32([0.20220213] * 3))


def test_unknown_kind():
    with pytest.raises(ValueError, match="'other'"):
        normalization.statistics("other", np.zeros((1, 2, 2, 3), np.uint8))
