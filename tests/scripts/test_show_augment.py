"""The gallery of a config shows the images that training uses."""

import itertools

import jax
import numpy as np
import pytest
import show_augment
from PIL import Image
from show_augment import Row, draw, epochs, label_text, viewable

from resnet_jax.augment.mix import draw_mixup
from resnet_jax.augment.normalize import normalize
from resnet_jax.augment.pipeline import augment
from resnet_jax.config.schema import default_config
from resnet_jax.data import dataset as dataset_module
from resnet_jax.data.statistics import statistics
from resnet_jax.errors import InputError
from resnet_jax.training.factories import make_keys
from tests.conftest import ROOT

INDICES = np.array([3, 1, 4, 15], np.int32)
QUICKSTART = str(ROOT / "configs" / "quickstart.py")
NAMES = ("cat", "dog", "frog", "horse")


@pytest.fixture
def plain_config(tiny_config):
    tiny_config.augment.flip_probability = 0.0
    return tiny_config


def test_without_augmentation_images_are_the_originals(plain_config, tiny_dataset):
    plain_config.normalization = "pixel_std"
    rows = epochs(plain_config, tiny_dataset, INDICES)
    assert list(rows) == ["original", *(f"epoch {n + 1}" for n in range(show_augment.NUM_EPOCHS))]
    classes = [tiny_dataset.class_names[label] for label in tiny_dataset.train_labels[INDICES]]
    assert rows["original"].captions == classes
    for label, row in rows.items():
        np.testing.assert_array_equal(row.images, tiny_dataset.train_images[INDICES])
        assert row.images.dtype == np.uint8
        assert label == "original" or row.captions == []


def test_successive_rows_are_successive_epochs(plain_config, tiny_dataset):
    plain_config.augment.alternating_flip = True
    _, *rows = epochs(plain_config, tiny_dataset, INDICES).values()
    for row, after in itertools.pairwise(rows):
        np.testing.assert_array_equal(after.images, row.images[:, :, ::-1])


def test_viewable_undoes_every_normalization_and_erased_pixels_have_the_mean_color(tiny_dataset):
    levels = np.arange(256, dtype=np.uint8).repeat(3 * 4).reshape(1, 32, 32, 3)
    for kind in ("reference", "pixel_std", "pixel_mean"):
        mean, std = statistics(kind, tiny_dataset.train_images)
        normalized = np.asarray(normalize(levels, mean, std))
        np.testing.assert_array_equal(viewable(normalized, mean, std), levels)
    mean, std = statistics("reference", levels)
    shown = viewable(np.zeros((1, 2, 2, 3), np.float32), mean, std)
    np.testing.assert_array_equal(shown[0, 0, 0], [125, 123, 114])


@pytest.mark.slow
def test_the_reference_s_images_are_those_of_augment(tiny_dataset):
    config = default_config()
    rows = list(epochs(config, tiny_dataset, INDICES).values())
    assert len({row.images.tobytes() for row in rows}) == len(rows)
    for epoch, row in enumerate(rows[1:]):
        expected = augment(
            jax.random.fold_in(make_keys(config.seed).augment, epoch),
            tiny_dataset.train_images[INDICES],
            flip_probability=0.5, rotation_degrees=10, scale=0.2, shear_degrees=10,
            brightness=0.2, contrast=0.2, saturation=0.2, crop_pad=0,
        )  # fmt: skip
        np.testing.assert_array_equal(row.images, expected)


def test_mixtures_and_their_labels(plain_config, tiny_dataset):
    plain_config.augment.mixup_alpha = 1.0
    rows = epochs(plain_config, tiny_dataset, INDICES)
    images = tiny_dataset.train_images[INDICES].astype(np.float64)
    names = [tiny_dataset.class_names[label] for label in tiny_dataset.train_labels[INDICES]]
    for epoch in range(show_augment.NUM_EPOCHS):
        key = jax.random.fold_in(make_keys(plain_config.seed).augment, epoch)
        partner, weight = draw_mixup(jax.random.split(key, 8)[7], len(INDICES), 1.0)
        row, weight = rows[f"epoch {epoch + 1}"], float(weight)
        mixed = weight * images + (1 - weight) * images[np.asarray(partner)]
        assert np.abs(row.images - mixed).max() < 0.501  # rounded to an integer
        for caption, own, other in zip(row.captions, names, np.array(names)[partner], strict=True):
            if own == other:
                assert caption == own
            else:
                lines = sorted([(weight, own), (1 - weight, other)], reverse=True)
                assert caption == "\n+ ".join(f"{name} {share:.2f}" for share, name in lines)


def test_label_text():
    for label, smoothing, text in (
        ([0.3, 0, 0, 0.7], 0, "horse 0.70\n+ cat 0.30"),
        ([0.5, 0.5, 0, 0], 0, "cat 0.50\n+ dog 0.50"),
        ([0, 0, 1, 0], 0, "frog"),
        ([0.998, 0.002, 0, 0], 0, "cat"),
        ([0.01, 0.99, 0, 0], 0, "dog 0.99\n+ cat 0.01"),
        ([0.925, 0.025, 0.025, 0.025], 0.1, "cat 0.93"),
        ([0.661, 0.289, 0.025, 0.025], 0.1, "cat 0.66\n+ dog 0.29"),
    ):
        assert label_text(np.float32(label), NAMES, smoothing) == text


def test_captions_have_space_below_their_own_row():
    images = np.full((2, 4, 4, 3), 100, np.uint8)
    bare = draw({"a": Row(images), "b": Row(images)}, zoom=2)
    captioned = draw({"a": Row(images, ["x", "y\n+ z"]), "b": Row(images)}, zoom=2)
    assert captioned.width == bare.width
    assert captioned.height == bare.height + 2 * 18
    rows = np.flatnonzero((np.asarray(captioned)[:, 174] == 100).all(axis=-1))
    np.testing.assert_array_equal(rows, [*range(8, 16), *range(60, 68)])


@pytest.mark.slow
def test_the_command_with_and_without_a_config(tmp_path, monkeypatch, tiny_dataset):
    monkeypatch.setattr(dataset_module, "load", lambda name, data_dir: tiny_dataset)
    out = tmp_path / "out.png"
    show_augment.main([str(out), "--columns", "3"])
    assert Image.open(out).size == (174 + 3 * 104 + 8, 10 * 104 + 8)
    show_augment.main(
        [str(out), "--config", QUICKSTART, "--config.validation_size=10", "--columns=3",
         "--config.augment.cutmix_alpha=1"]
    )  # fmt: skip
    assert Image.open(out).width == 100 + 3 * 136 + 8


def test_bad_arguments_are_named(tmp_path, monkeypatch, tiny_dataset):
    monkeypatch.setattr(dataset_module, "load", lambda name, data_dir: tiny_dataset)
    for arguments, message in (
        (["--columns=0"], "--columns 0"),
        (["--config.seed=1"], "--config.seed=1"),
        (["--config", QUICKSTART, "--dataset=cifar10"], "--dataset.*--config.dataset"),
        (["--config", QUICKSTART, "--data_dir=x"], "--data_dir.*--config.data_dir"),
        (["--config", QUICKSTART, "--config.sede=1"], "sede.*seed"),
        (["--config", QUICKSTART, "--columns=41", "--config.validation_size=10"], "larger sample"),
    ):
        with pytest.raises(InputError, match=message) as error:
            show_augment.main([str(tmp_path / "out.png"), *arguments])
        assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []
