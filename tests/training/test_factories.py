"""What a config normalizes by: the reference's constants, or numbers of the images."""

import numpy as np
import pytest

from resnet_jax.config.schema import default_config
from resnet_jax.data.dataset import split_indices
from resnet_jax.data.statistics import REFERENCE_MEAN, REFERENCE_STD
from resnet_jax.training.factories import make_model, make_split, make_statistics

IMAGES = np.random.default_rng(0).integers(256, size=(7, 32, 32, 3), dtype=np.uint8)


def _statistics(dataset, normalization):
    config = default_config()
    config.dataset, config.normalization = dataset, normalization
    return make_statistics(config, lambda: IMAGES)


@pytest.mark.parametrize("dataset", ["cifar10", "cifar100", "shapes32"])
def test_the_reference_s_constants_are_those_of_the_datasets_we_know(dataset):
    mean, std = _statistics(dataset, "reference")
    np.testing.assert_array_equal(mean, np.array(REFERENCE_MEAN, np.float32))
    np.testing.assert_array_equal(std, np.array(REFERENCE_STD, np.float32))


def test_own_pictures_have_a_mean_and_std_of_their_own():
    pixels = IMAGES / 255
    colors = pixels.mean((0, 1, 2)), pixels.std((0, 1, 2))
    for normalization, (expected_mean, expected_std) in {
        "reference": colors,
        "pixel_std": colors,
        "pixel_mean": (pixels.mean(axis=0), np.ones(3)),
        "0.5,0.25,0.125/1,0.5,1": ([0.5, 0.25, 0.125], [1, 0.5, 1]),
    }.items():
        mean, std = _statistics("mine", normalization)
        np.testing.assert_allclose(mean, expected_mean, rtol=1e-6)
        np.testing.assert_allclose(std, expected_std, rtol=1e-6)


def test_only_the_split_of_own_images_is_stratified():
    labels = np.repeat(np.int32([0, 1]), [160, 4])
    config = default_config()
    config.validation_size = 16
    for dataset in ("cifar10", "cifar100", "shapes32", "mine"):
        config.dataset = dataset
        train, validation = make_split(config, labels)
        is_old = (validation == split_indices(164, 16, 0)[1]).all()
        assert is_old == (dataset != "mine")
    assert sorted({*labels[validation]}) == sorted({*labels[train]}) == [0, 1]
    config.stratified_split = False
    np.testing.assert_array_equal(make_split(config, labels)[1], split_indices(164, 16, 0)[1])


@pytest.mark.parametrize("ops", ["native", "custom_vjp"])
def test_only_native_convolutions_of_inference_are_folded(ops):
    config = default_config()
    assert make_model(config, 10, ops, for_inference=True).fold_batch_norm == (ops == "native")
    assert not make_model(config, 10, ops).fold_batch_norm
