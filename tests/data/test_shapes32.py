"""shapes32: the drawn images stay the same, are hard enough, and come back through TFDS."""

import hashlib

import numpy as np
import pytest
import tensorflow_datasets as tfds

from resnet_jax.data.sources import shapes32

# If the images are meant to change: raise Shapes32.VERSION, measure the quickstart again, and put
# the new digests here.
GOLDEN_SHA256 = {
    "train": "289fcc7e520fcddaf22ff41ccdfbd459a2a4acc809df67be08f5bf4cb674fa3a",
    "test": "cf13eb624d09b0fdd6ea92ab4a5c5ad280fef9dd014a1f099c9f8e8241cb07be",
}


@pytest.fixture(scope="module")
def drawn():
    """Both splits in full: {split: (images, labels)}."""
    return {
        split: shapes32.draw(shapes32.SEED, split, num_images)
        for split, num_images in shapes32.NUM_IMAGES.items()
    }


@pytest.mark.parametrize("split", ["train", "test"])
def test_images_and_labels_are_the_golden_ones(drawn, split):
    images, labels = drawn[split]
    digest = hashlib.sha256(images.tobytes() + labels.astype("<i4").tobytes())
    assert digest.hexdigest() == GOLDEN_SHA256[split]


@pytest.mark.parametrize("split", ["train", "test"])
def test_shapes_dtypes_and_balance(drawn, split):
    images, labels = drawn[split]
    num_images = shapes32.NUM_IMAGES[split]
    assert images.shape == (num_images, 32, 32, 3)
    assert images.dtype == np.uint8
    assert labels.shape == (num_images,)
    assert labels.dtype == np.int32
    np.testing.assert_array_equal(np.bincount(labels), np.full(10, num_images // 10))


def test_every_block_of_ten_has_every_class_in_an_order_of_its_own(drawn):
    blocks = drawn["train"][1].reshape(-1, 10)
    np.testing.assert_array_equal(np.sort(blocks, axis=1), np.tile(np.arange(10), (500, 1)))
    assert len(np.unique(blocks, axis=0)) > 490


@pytest.mark.parametrize("num_images", [0, 1, 23])
def test_an_image_does_not_depend_on_how_many_are_drawn(drawn, num_images):
    images, labels = shapes32.draw(shapes32.SEED, "test", num_images)
    np.testing.assert_array_equal(images, drawn["test"][0][:num_images])
    np.testing.assert_array_equal(labels, drawn["test"][1][:num_images])


@pytest.mark.parametrize("seed", [1, 2**32, 2**64 + 1])
def test_another_seed_draws_other_images(drawn, seed):
    images, labels = shapes32.draw(seed, "test", 30)
    assert not (images == drawn["test"][0][:30]).all(axis=(1, 2, 3)).any()
    assert (labels != drawn["test"][1][:30]).any()


def test_no_image_occurs_twice(drawn):
    images = np.concatenate([drawn["train"][0], drawn["test"][0]])
    assert len({image.tobytes() for image in images}) == 6000


def test_rejects_an_unknown_split():
    with pytest.raises(ValueError, match="'validation'"):
        shapes32.draw(0, "validation", 1)


def test_a_linear_classifier_fails(drawn):
    """Ridge regression onto one-hot labels: chance is 10 %, shapes32 wants a convolution."""

    def pixels(images):
        flat = images.reshape(len(images), -1) / np.float32(255)
        return np.concatenate([flat, np.ones((len(flat), 1), np.float32)], axis=1)

    (train_images, train_labels), (test_images, test_labels) = drawn["train"], drawn["test"]
    features = pixels(train_images)
    gram = features.T @ features + 1000 * np.eye(features.shape[1], dtype=np.float32)
    weights = np.linalg.solve(gram, features.T @ np.eye(10, dtype=np.float32)[train_labels])
    predictions = (pixels(test_images) @ weights).argmax(axis=1)
    assert (predictions == test_labels).mean() < 0.25


@pytest.fixture
def small(monkeypatch):
    """Makes `prepare` write 130 training and 40 test images."""
    monkeypatch.setitem(shapes32.NUM_IMAGES, "train", 130)
    monkeypatch.setitem(shapes32.NUM_IMAGES, "test", 40)


@pytest.mark.usefixtures("small")
def test_prepared_data_come_back_through_tfds(tmp_path, drawn, capfd):
    shapes32.prepare(tmp_path)
    assert capfd.readouterr() == ("", "")
    for split, num_images in shapes32.NUM_IMAGES.items():
        source = tfds.data_source("shapes32", split=split, data_dir=tmp_path, download=False)
        examples = sorted((source[i] for i in range(len(source))), key=lambda e: e["id"])
        ids = [f"{split}_{index:05d}".encode() for index in range(num_images)]
        assert [example["id"] for example in examples] == ids
        images, labels = (array[:num_images] for array in drawn[split])
        np.testing.assert_array_equal(np.stack([e["image"] for e in examples]), images)
        np.testing.assert_array_equal(np.stack([e["label"] for e in examples]), labels)


@pytest.mark.usefixtures("small")
def test_the_builder_names_the_data_set_and_its_classes(tmp_path):
    shapes32.prepare(tmp_path)
    info = tfds.builder("shapes32", data_dir=tmp_path).info
    assert info.full_name == "shapes32/1.0.0"
    assert tuple(info.features["label"].names) == shapes32.CLASS_NAMES
    assert info.features["image"].shape == (32, 32, 3)


@pytest.mark.usefixtures("small")
def test_preparing_again_changes_nothing(tmp_path, monkeypatch):
    shapes32.prepare(tmp_path)
    files = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    monkeypatch.delattr(shapes32, "draw")  # it must not be needed
    shapes32.prepare(tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == files


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("interruption", [KeyboardInterrupt, OSError])
def test_an_interrupted_preparation_leaves_nothing_that_looks_finished(
    tmp_path, monkeypatch, interruption
):
    draw = shapes32.draw

    def draw_until_the_test_split(seed, split, num_images):
        if split == "test":
            raise interruption
        return draw(seed, split, num_images)

    with monkeypatch.context() as patch:
        patch.setattr(shapes32, "draw", draw_until_the_test_split)
        with pytest.raises(interruption):
            shapes32.prepare(tmp_path)
    assert list((tmp_path / "shapes32").iterdir()) == []
    shapes32.prepare(tmp_path)
    assert (tmp_path / "shapes32" / "1.0.0" / "dataset_info.json").is_file()
