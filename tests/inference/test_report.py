import csv
import json

import numpy as np
import pytest
from PIL import Image

from resnet_jax import evaluate
from resnet_jax.errors import InputError
from resnet_jax.inference import load
from resnet_jax.inference.evaluate import evaluate_split
from resnet_jax.inference.plots import plot_confusion, plot_mistakes, plot_reliability
from resnet_jax.inference.predictions import Predictions
from resnet_jax.training.run import train


@pytest.fixture
def run(tmp_path, tiny_config, tiny_load):
    tiny_config.num_steps = 2
    train(tiny_config, tmp_path)
    return tmp_path


def test_evaluate_writes_what_each_image_was_taken_for(run, tiny_config, tiny_dataset, capsys):
    evaluate.main(["--workdir", str(run), "--split", "validation", "--format", "svg"])
    record = json.loads((run / "evaluation_validation.json").read_text())
    with (run / "predictions_validation.csv").open() as file:
        rows = list(csv.DictReader(file))
    indices = [int(row["index"]) for row in rows]
    names = tiny_dataset.class_names
    assert len(set(indices)) == 10
    assert [row["class"] for row in rows] == [names[tiny_dataset.train_labels[i]] for i in indices]
    # The probabilities are those of the network on these images, computed another way.
    expected = load.load(str(run))(tiny_dataset.train_images[indices])
    ours = np.array([[float(row[name]) for name in names] for row in rows])
    np.testing.assert_allclose(ours, expected, atol=1e-5)
    right = sum(row["class"] == row["predicted"] for row in rows)
    assert record["accuracy"] == right / 10
    assert 0 <= record["expected_calibration_error"] <= 1

    with (run / "confusion_validation.csv").open() as file:
        table = list(csv.reader(file))
    assert sum(int(table[k + 1][k + 1]) for k in range(10)) == right
    printed = capsys.readouterr().out.splitlines()[-1]
    for name in ("confusion", "mistakes", "reliability"):
        assert (run / f"{name}_validation.svg").read_text().startswith("<?xml")
        assert f"{name}_validation.svg" in printed


def test_a_folder_that_cannot_be_written_is_named(run, monkeypatch):
    def refuse(path, content):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("resnet_jax.inference.report.write_atomically", refuse)
    with pytest.raises(InputError, match=r"predictions_test\.csv: No space left on device"):
        evaluate.main(["--workdir", str(run)])


def test_every_image_is_predicted_whatever_the_batches(run, tiny_config):
    whole = evaluate_split(tiny_config, run, "test", "latest").predictions
    tiny_config.eval_batch_size = 4
    cut = evaluate_split(tiny_config, run, "test", "latest").predictions
    np.testing.assert_array_equal(cut.labels, whole.labels)
    np.testing.assert_allclose(cut.probabilities, whole.probabilities, atol=1e-5)


def _predictions(num_images, num_classes):
    rng = np.random.default_rng(1)
    return Predictions(
        images=rng.integers(256, size=(num_images, 32, 32, 3), dtype=np.uint8),
        indices=np.arange(num_images, dtype=np.int32),
        labels=rng.integers(num_classes, size=num_images).astype(np.int32),
        probabilities=rng.dirichlet(np.ones(num_classes), num_images).astype(np.float32),
        class_names=tuple(f"a class with number {k}" for k in range(num_classes)),
    )


@pytest.mark.parametrize("plot", [plot_confusion, plot_mistakes, plot_reliability])
@pytest.mark.parametrize(("num_images", "num_classes"), [(1, 2), (300, 10), (300, 100)])
def test_pictures_of_any_set(plot, num_images, num_classes, tmp_path):
    plot(tmp_path / "a.png", _predictions(num_images, num_classes), "ResNet-8")
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.width == 1280
        assert len(picture.convert("RGB").getcolors(2**24)) > 2


def test_no_mistake_is_shown_as_none(tmp_path):
    perfect = _predictions(3, 4)._replace(labels=_predictions(3, 4).predicted)
    plot_mistakes(tmp_path / "a.svg", perfect, "ResNet-8")
    assert (tmp_path / "a.svg").exists()
