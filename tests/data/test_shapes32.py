"""shapes32: the drawn images stay the same."""

import hashlib

import numpy as np
import pytest

from resnet_jax.data import shapes32

# If the images are meant to change: raise shapes32.VERSION, measure the quickstart again, and put
# the new digests here: of the first images of a split, and of all.
GOLDEN_SHA256 = {
    ("train", 300): "336bc7edf5d5d2bacb122b1cc704958921ef10100a0f38dd88dec4048d86894a",
    ("test", 100): "a62a9c259ef2bc3027f1540f4c68a7a17408d53bb13bc054e8db063d528a3b7c",
    ("train", 5000): "289fcc7e520fcddaf22ff41ccdfbd459a2a4acc809df67be08f5bf4cb674fa3a",
    ("test", 1000): "cf13eb624d09b0fdd6ea92ab4a5c5ad280fef9dd014a1f099c9f8e8241cb07be",
}


def check_golden(split, images, labels):
    assert (images.shape[1:], images.dtype) == ((32, 32, 3), np.uint8)
    digest = hashlib.sha256(images.tobytes() + labels.astype("<i4").tobytes())
    assert digest.hexdigest() == GOLDEN_SHA256[split, len(labels)]


def test_an_image_depends_on_seed_split_and_index_alone():
    images, labels = shapes32.draw(shapes32.SEED, "train", 300)
    check_golden("train", images, labels)
    check_golden("test", *shapes32.draw(shapes32.SEED, "test", 100))
    for num_images in (0, 1, 23):
        some = shapes32.draw(shapes32.SEED, "train", num_images)
        np.testing.assert_array_equal(some[0], images[:num_images])
        np.testing.assert_array_equal(some[1], labels[:num_images])
    for seed in (1, 2**32, 2**64 + 1):
        others = shapes32.draw(seed, "train", 30)
        assert not (others[0] == images[:30]).all(axis=(1, 2, 3)).any()
        assert (others[1] != labels[:30]).any()
    with pytest.raises(ValueError, match="'validation'"):
        shapes32.draw(0, "validation", 1)


@pytest.mark.slow
def test_the_whole_dataset_is_the_golden_one():
    for split, (images, labels) in shapes32.content().splits.items():
        check_golden(split, images, labels[:, 0])
