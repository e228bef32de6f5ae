"""shapes32: the drawn images stay the same and are hard enough."""

import hashlib

import numpy as np
import pytest

from resnet_jax.data import shapes32

# If the images are meant to change: raise shapes32.VERSION, measure the quickstart again, and put
# the new digests here.
GOLDEN_SHA256 = {
    "train": "289fcc7e520fcddaf22ff41ccdfbd459a2a4acc809df67be08f5bf4cb674fa3a",
    "test": "cf13eb624d09b0fdd6ea92ab4a5c5ad280fef9dd014a1f099c9f8e8241cb07be",
}


@pytest.fixture(scope="module")
def drawn():
    """Both splits in full: {split: (images, labels)}."""
    with shapes32.content() as content:
        assert content.class_names == {"label": shapes32.CLASS_NAMES}
        return {split: (images, labels[:, 0]) for split, (images, labels) in content.splits.items()}


def test_images_and_labels_are_the_golden_ones(drawn):
    for split, (images, labels) in drawn.items():
        assert (images.shape[1:], images.dtype) == ((32, 32, 3), np.uint8)
        digest = hashlib.sha256(images.tobytes() + labels.astype("<i4").tobytes())
        assert digest.hexdigest() == GOLDEN_SHA256[split]
    everything = np.concatenate([drawn["train"][0], drawn["test"][0]])
    assert len({image.tobytes() for image in everything}) == 6000


def test_every_block_of_ten_has_every_class_in_an_order_of_its_own(drawn):
    blocks = drawn["train"][1].reshape(-1, 10)
    np.testing.assert_array_equal(np.sort(blocks, axis=1), np.tile(np.arange(10), (500, 1)))
    assert len(np.unique(blocks, axis=0)) > 490


def test_an_image_depends_on_seed_split_and_index_alone(drawn):
    for num_images in (0, 1, 23):
        images, labels = shapes32.draw(shapes32.SEED, "test", num_images)
        np.testing.assert_array_equal(images, drawn["test"][0][:num_images])
        np.testing.assert_array_equal(labels, drawn["test"][1][:num_images])
    for seed in (1, 2**32, 2**64 + 1):
        images, labels = shapes32.draw(seed, "test", 30)
        assert not (images == drawn["test"][0][:30]).all(axis=(1, 2, 3)).any()
        assert (labels != drawn["test"][1][:30]).any()
    with pytest.raises(ValueError, match="'validation'"):
        shapes32.draw(0, "validation", 1)


def test_a_linear_classifier_fails(drawn):
    """Ridge regression onto one-hot labels: chance is 10%, shapes32 wants a convolution."""

    def pixels(images):
        flat = images.reshape(len(images), -1) / np.float32(255)
        return np.concatenate([flat, np.ones((len(flat), 1), np.float32)], axis=1)

    (train_images, train_labels), (test_images, test_labels) = drawn["train"], drawn["test"]
    features = pixels(train_images)
    gram = features.T @ features + 1000 * np.eye(features.shape[1], dtype=np.float32)
    weights = np.linalg.solve(gram, features.T @ np.eye(10, dtype=np.float32)[train_labels])
    predictions = (pixels(test_images) @ weights).argmax(axis=1)
    assert (predictions == test_labels).mean() < 0.25
