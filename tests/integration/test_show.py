"""`show augment` shows the images that training uses, `show schedule` the rates of its steps."""

import itertools
import runpy

import jax
import numpy as np
import pytest

from resnet_jax import show
from resnet_jax.augment.mix import draw_mixup
from resnet_jax.augment.normalize import normalize
from resnet_jax.data.statistics import statistics
from resnet_jax.errors import InputError
from resnet_jax.show import label_text, preprocess, viewable
from resnet_jax.training.factories import make_keys
from tests.conftest import ROOT

INDICES = np.array([3, 1, 4, 15], np.int32)
NAMES = ("cat", "dog", "frog", "horse")


def test_rows_are_successive_epochs_of_the_config(tiny_config, tiny_dataset):
    """Images are the originals, flipped in every second epoch."""
    tiny_config.normalization = "pixel_std"
    tiny_config.augment.flip_probability = 0.0
    tiny_config.augment.alternating_flip = True
    rows = preprocess(tiny_config, tiny_dataset, INDICES, 3)
    assert [row.label for row in rows] == ["epoch 1", "epoch 2", "epoch 3"]
    originals = tiny_dataset.train_images[INDICES]
    flips = (rows[0].images != originals).any(axis=(1, 2, 3), keepdims=True)
    np.testing.assert_array_equal(rows[0].images, np.where(flips, originals[:, :, ::-1], originals))
    for row, after in itertools.pairwise(rows):
        np.testing.assert_array_equal(after.images, row.images[:, :, ::-1])
        assert row.images.dtype == np.uint8
        assert not row.captions


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
def test_mixtures_and_their_labels(tiny_config, tiny_dataset):
    tiny_config.augment.flip_probability = 0.0
    tiny_config.augment.mixup_alpha = 1.0
    images = tiny_dataset.train_images[INDICES].astype(np.float64)
    with jax.threefry_partitionable(False):  # it changes no number
        rows = preprocess(tiny_config, tiny_dataset, INDICES, 3)
    names = [tiny_dataset.class_names[label] for label in tiny_dataset.train_labels[INDICES]]
    for epoch, row in enumerate(rows):
        key = jax.random.fold_in(make_keys(tiny_config.seed).augment, epoch)
        partner, weight = draw_mixup(jax.random.split(key, 8)[7], len(INDICES), 1.0)
        weight = float(weight)
        mixed = weight * images + (1 - weight) * images[np.asarray(partner)]
        assert np.abs(row.images - mixed).max() < 0.501  # rounded to an integer
        for caption, own, other in zip(row.captions, names, np.array(names)[partner], strict=True):
            lines = sorted([(weight, own), (1 - weight, other)], reverse=True)
            text = "\n+ ".join(f"{name} {share:.2f}" for share, name in lines)
            assert caption == (own if own == other else text)


def test_label_text():
    for label, smoothing, text in (
        ([0.3, 0, 0, 0.7], 0, "horse 0.70\n+ cat 0.30"),
        ([0.998, 0.002, 0, 0], 0, "cat"),
        ([0.925, 0.025, 0.025, 0.025], 0.1, "cat 0.93"),
        ([0.661, 0.289, 0.025, 0.025], 0.1, "cat 0.66\n+ dog 0.29"),
    ):
        assert label_text(np.float32(label), NAMES, smoothing) == text


@pytest.fixture
def drawn(monkeypatch, tiny_dataset):
    """The rows of the last image that a command drew."""
    rows = []
    monkeypatch.setattr(show, "load", lambda name, data_dir: tiny_dataset)
    draw = show._draw
    monkeypatch.setattr(show, "_draw", lambda out, drawn: rows.extend(drawn) or draw(out, drawn))
    return rows


@pytest.mark.slow
def test_augment_shows_epochs_of_a_config_or_each_transform_of_the_reference(tmp_path, drawn):
    out, arguments = tmp_path / "out.png", ["--columns=3", "--config.validation_size=10"]
    show.main(
        ["augment", str(out), *arguments, "--config=quickstart", "--config.label_smoothing=0.1"]
    )
    assert out.read_bytes().startswith(b"\x89PNG")
    assert [row.label for row in drawn] == ["original", *(f"epoch {n}" for n in range(1, 7))]
    assert all(len(row.images) == len(row.captions) == 3 for row in drawn)
    drawn.clear()
    off = ["rotation_degrees", "scale", "shear_degrees", "contrast", "saturation"]
    arguments += [f"--config.augment.{name}=0" for name in off]
    show.main(["augment", str(tmp_path / "out.pdf"), *arguments])
    assert [row.label for row in drawn] == ["original", "flip_probability\n0.5", "brightness\n0.2"]
    with pytest.raises(InputError, match="larger sample"):
        show.main(["augment", str(out), "--columns=41", "--config.validation_size=10"])


def test_schedule_plots_the_rates_of_each_config_s_steps(tmp_path, monkeypatch):
    from matplotlib.axes import Axes

    lines, plot = {}, Axes.plot

    def record(self, x, y, *, label, **style):
        lines[label] = x, y
        return plot(self, x, y, label=label, **style)

    monkeypatch.setattr(Axes, "plot", record)
    out = tmp_path / "rates.png"
    show.main(["schedule", str(out), "--config", "resnet44_fast", "quickstart",
               "--config.num_epochs=10", "--config.batch_size=450"])  # fmt: skip
    assert out.read_bytes().startswith(b"\x89PNG")
    epochs, rates = lines["resnet44_fast"]
    assert len(epochs) == len(rates) == 1000
    assert epochs[-1] == 9.99
    assert rates[499] == pytest.approx(0.1)  # the end of five epochs of warmup
    assert rates[749] == pytest.approx(0.1 * 251 / 500)
    assert len(lines["quickstart"][0]) == 100  # 4,500 training images of shapes32


def test_the_scripts_of_earlier_versions_forward(tmp_path, monkeypatch):
    called = []
    monkeypatch.setattr(show, "main", called.append)
    for script, arguments in (
        ("show_schedule", ["o.png", "a.py", "b.py", "--config.num_epochs=3"]),
        ("show_augment", ["o.png", "--dataset", "mine", "--data_dir=d", "--seed", "1"]),
    ):
        runpy.run_path(str(ROOT / "scripts" / f"{script}.py"))["main"](arguments)
    assert called == [
        ["schedule", "o.png", "--config", "a.py", "b.py", "--config.num_epochs=3"],
        ["augment", "o.png", "--config.dataset=mine", "--config.data_dir=d", "--seed", "1"],
    ]
