"""The specification's numbers, from the real CIFAR-10."""

import numpy as np
import pytest

from resnet_jax.data import statistics as normalization
from resnet_jax.data.dataset import split_indices
from resnet_jax.data.sources import cifar_files
from resnet_jax.data.sources.official import CIFAR10

pytestmark = pytest.mark.real_data


@pytest.fixture(scope="module")
def arrays(cifar10_python):
    return cifar_files.read(cifar10_python, CIFAR10).arrays


def test_channel_statistics(arrays):
    images = arrays.train_images
    mean, std = normalization.pixel_statistics(images)
    np.testing.assert_allclose(mean, [0.4913997, 0.4821584, 0.4465309], atol=1e-7)
    np.testing.assert_allclose(std, [0.2470322, 0.2434851, 0.2615878], atol=1e-7)
    own = normalization.per_image_std(images)
    np.testing.assert_allclose(own, [0.2022021, 0.1993154, 0.2008635], atol=1e-7)
    np.testing.assert_allclose(normalization.REFERENCE_MEAN, mean, atol=2e-7)
    np.testing.assert_allclose(normalization.REFERENCE_STD, own[0], atol=1e-7)


def test_validation_images_per_class(arrays):
    _, validation = split_indices(50_000, 5_000, 0)
    counts = np.bincount(arrays.train_labels[validation]).tolist()
    assert counts == [503, 483, 487, 527, 473, 548, 491, 502, 482, 504]
