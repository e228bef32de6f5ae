"""Several models: their mean prediction, their mean weights, and the evaluate command for both."""

import csv
import json

import jax
import numpy as np
import pytest

from resnet_jax import evaluate
from resnet_jax.errors import InputError
from resnet_jax.inference.classifier import Classifier, load
from resnet_jax.inference.ensemble import check_same_task, evaluate_together, make_soup
from resnet_jax.inference.evaluate import LabeledImages
from resnet_jax.inference.predictions import calibration_bins, calibration_error
from resnet_jax.training.restore import restore
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import to_safetensors
from tests.conftest import make_config, make_dataset
from tests.support.networks import random_images, random_network


def _scaled(weights, factor):
    """The weights with other logits: the last layer times a factor."""
    dense = jax.tree.map(lambda x: x * np.float32(factor), weights.variables["params"]["fc"])
    params = weights.variables["params"] | {"fc": dense}
    return weights._replace(variables=weights.variables | {"params": params})


@pytest.fixture(scope="module")
def labeled():
    """Images whose labels are those that the random network predicts, but for every third."""
    images = random_images(24)
    labels = Classifier(random_network())(images).argmax(axis=1).astype(np.int32)
    labels[::3] = (labels[::3] + 1) % 10
    return LabeledImages(images, labels, np.arange(24, dtype=np.int32), {"split": "test"})


def test_an_ensemble_averages_probabilities_and_a_soup_weights(labeled):
    models = {"a": random_network(), "b": _scaled(random_network(), -0.5)}
    (record, predictions), chosen = evaluate_together(models, labeled, labeled, flip_tta=True)

    def mean_of(images):
        each = [Classifier(weights)(images).astype(np.float64) for weights in models.values()]
        return each, np.mean(each, axis=0)

    each, mean = mean_of(labeled.images)
    rows, labels = np.arange(24), labeled.labels
    np.testing.assert_allclose(predictions.probabilities, mean, atol=1e-5)
    assert record["accuracy"] == (mean.argmax(1) == labels).mean()
    assert record["loss"] == pytest.approx(-np.log(mean[rows, labels]).mean(), rel=1e-4)
    error = calibration_error(calibration_bins(predictions))
    assert record["expected_calibration_error"] == error
    for name, probabilities in zip("ab", each, strict=True):
        assert record["models"][name]["accuracy"] == (probabilities.argmax(1) == labels).mean()
    # The soup: half of the first layers' sum, a quarter of the first model's logits.
    quarter = Classifier(_scaled(random_network(), 0.25))(labeled.images)
    soup = record["soup"]
    assert soup["loss"] == pytest.approx(-np.log(quarter[rows, labels]).mean(), rel=1e-4)
    assert soup["accuracy"] == soup["validation_accuracy"] == record["models"]["a"]["accuracy"]
    assert soup["verdict"] == "chosen"  # as accurate as the better model, where b is always wrong
    np.testing.assert_allclose(Classifier(chosen)(labeled.images), quarter, atol=1e-5)
    # Test-time augmentation: the mean of logits, not of probabilities.
    flipped = record["flip_averaged"]
    logits = [
        sum(np.log(Classifier(model)(x)) for x in (labeled.images, labeled.images[:, :, ::-1])) / 2
        for model in models.values()
    ]
    mean = np.mean([np.exp(x) / np.exp(x).sum(1, keepdims=True) for x in logits], axis=0)
    assert flipped["loss"] == pytest.approx(-np.log(mean[rows, labels]).mean(), rel=1e-4)
    assert {"loss", "accuracy"} <= record["models"]["a"]["flip_averaged"].keys() & soup.keys()


def test_a_soup_that_is_worse_on_validation_is_not_chosen(labeled):
    models = {"a": random_network(), "b": _scaled(random_network(), -2)}
    (record, _), chosen = evaluate_together(models, labeled, labeled)
    assert record["soup"]["validation_accuracy"] < record["models"]["a"]["validation_accuracy"]
    assert (record["soup"]["verdict"] == "chosen", chosen) == (False, None)
    (record, _), chosen = evaluate_together({**models, "b": models["a"]}, labeled, None)
    assert (record["soup"]["verdict"] == "chosen", chosen) == (False, None)  # nothing to choose by


def test_a_soup_needs_one_architecture_and_one_normalization(labeled):
    first = random_network()
    stats = [make_soup([first, random_network(shortcut="conv3")]).variables["batch_stats"]]
    jax.tree.map(np.testing.assert_array_equal, stats[0], first.variables["batch_stats"])
    for other, reason in (
        (random_network(shortcut="B"), "shortcut"),
        (first._replace(mean=first.mean / 2), "normalization"),
        (first._replace(class_names=first.class_names[::-1]), "classes"),
    ):
        with pytest.raises(ValueError, match=reason):
            make_soup([first, other])
    models = {"a": first, "b": random_network(shortcut="B")}
    (record, _), chosen = evaluate_together(models, labeled, labeled)
    assert "shortcut" in record["soup"]["verdict"]
    assert (chosen, len(record["models"])) == (None, 2)


def test_models_of_other_tasks_are_rejected():
    def changed(**values):
        weights = random_network()
        for key, value in values.items():
            setattr(weights.config, key, value)
        return weights

    first = changed()
    reordered = first._replace(class_names=first.class_names[::-1])
    for other, split, reason in (
        (reordered, None, "second: its classes"),
        (changed(dataset="cifar100"), "test", "second: its dataset is cifar100, .* cifar10"),
        (changed(split_seed=1), "validation", "second: its validation split .*split_seed"),
        (changed(validation_size=7), "train", "second: its train split"),
    ):
        with pytest.raises(InputError, match=reason):
            check_same_task({"first": first, "second": other}, split)
    check_same_task({"first": first, "second": changed(dataset="cifar100")}, None)
    check_same_task({"first": first, "second": changed(split_seed=1)}, "test")


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_the_command_writes_a_table_and_the_chosen_soup(saved_run, tmp_path, monkeypatch, capsys):
    for kind in ("confusion", "mistakes", "reliability"):
        monkeypatch.setattr(f"resnet_jax.inference.report.plot_{kind}", lambda *_: None)
    file, out = tmp_path / "best.safetensors", tmp_path / "out"
    file.write_bytes(to_safetensors(find_weights(saved_run, "best")))
    names = [str(saved_run), str(file)]
    before = sorted(saved_run.iterdir())
    evaluate.main([names[0], "--out", str(out), "--checkpoint=latest", names[1], "--flip_tta"])
    assert sorted(saved_run.iterdir()) == before
    record = json.loads((out / "evaluation_test.json").read_text())
    assert (record["weights"], [*record["models"]]) == (names, names)
    assert [model["step"] for model in record["models"].values()] == [20, 10]
    with (out / "ensemble_test.csv").open() as file:
        rows = {row["model"]: row for row in csv.DictReader(file)}
    assert [*rows] == [*names, "ensemble of 2", "soup"]
    assert float(rows["ensemble of 2"]["accuracy"]) == record["accuracy"]
    assert float(rows["soup"]["flip_loss"]) == record["soup"]["flip_averaged"]["loss"]
    accuracies = [float(rows[name]["validation_accuracy"]) for name in (*names, "soup")]
    is_chosen = record["soup"]["verdict"] == "chosen"
    assert is_chosen == (accuracies[2] >= max(accuracies[:2]))
    assert (out / "soup.safetensors").exists() == is_chosen
    printed = capsys.readouterr().out
    for row in (record, record["soup"], *record["models"].values()):
        assert f"{row['loss']:.4f}" in printed
    if is_chosen:
        both = [restore(make_config(), saved_run, name).variables for name in ("best", "latest")]
        mean = jax.tree.map(lambda a, b: (a + b) / 2, *both)
        soup = load(out / "soup.safetensors")
        jax.tree.map(np.testing.assert_allclose, soup.weights.variables, mean)
        assert soup(make_dataset().test_images).shape == (23, 10)
