import numpy as np
import pytest

from resnet_jax.data.statistics import statistics
from tests.conftest import make_dataset


def test_statistics_equal_numpy():
    images = make_dataset().train_images
    scaled = images / 255
    for kind, expected_mean, expected_std in (
        ("pixel_std", scaled.mean((0, 1, 2)), scaled.std((0, 1, 2))),
        ("per_image_std", scaled.mean((0, 1, 2)), scaled.std((1, 2)).mean(0)),
        ("pixel_mean", scaled.mean(0), np.ones(3)),
        # The reference's numbers do not depend on the images.
        ("reference", [0.49139965, 0.48215845, 0.4465309], [0.20220213] * 3),
    ):
        mean, std = statistics(kind, images)
        np.testing.assert_allclose(mean, expected_mean, rtol=1e-6)
        np.testing.assert_allclose(std, expected_std, rtol=1e-6)
    with pytest.raises(ValueError, match="'other'"):
        statistics("other", images)


def test_a_channel_that_is_constant_is_divided_by_a_little():
    for value in (0, 7, 255):
        images = make_dataset().train_images.copy()
        images[..., 2] = value
        for kind in ("pixel_std", "per_image_std"):
            mean, std = statistics(kind, images)
            expected = statistics(kind, make_dataset().train_images)[1]
            np.testing.assert_array_equal(std[:2], expected[:2])
            assert 0 < std[2] < 0.01
            np.testing.assert_allclose((value / 255 - mean[2]) / std[2], 0, atol=1e-3)
