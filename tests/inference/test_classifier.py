"""A classifier's probabilities and features, and where its weights come from."""

import json
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from PIL import Image
from safetensors.numpy import load_file, save_file

import resnet_jax
from resnet_jax.augment.normalize import normalize
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.classifier import BATCH_SIZE, Classifier
from resnet_jax.inference.evaluate import LabeledImages
from resnet_jax.inference.predictions import Evaluated
from resnet_jax.pretrained import __main__ as pretrained_command
from resnet_jax.training.factories import make_model
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import describe, pretrained, to_safetensors


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).integers(256, size=(BATCH_SIZE + 5, 32, 32, 3), dtype=np.uint8)


def test_probabilities_and_features_are_those_of_the_plain_model(random_classifier, images):
    weights = random_classifier.weights
    model = make_model(weights.config, len(weights.class_names), "plain")
    inputs = normalize(images, weights.mean, weights.std)
    logits = jax.jit(partial(model.apply, train=False))(weights.variables, inputs)
    probabilities = random_classifier(images)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities, jax.nn.softmax(logits), atol=1e-5)
    np.testing.assert_allclose(probabilities.sum(1), 1, atol=1e-6)
    features = random_classifier.features(images)
    assert features.shape == (len(images), 64)
    assert features.min() >= 0
    dense = weights.variables["params"]["fc"]
    np.testing.assert_allclose(features @ dense["kernel"] + dense["bias"], logits, atol=1e-4)
    for size in (1, 2, BATCH_SIZE - 1, BATCH_SIZE, BATCH_SIZE + 1):
        np.testing.assert_allclose(
            random_classifier(images[:size]), probabilities[:size], atol=1e-6
        )
    # One program for one image, and one for every other number of images.
    assert random_classifier._apply._cache_size() == 2


def test_arrays_pil_images_and_paths_are_the_same_and_others_rejected(
    random_classifier, images, tmp_path
):
    image, path = Image.fromarray(images[0]), tmp_path / "a.png"
    image.save(path)
    expected = random_classifier(images[:1])
    for same in (images[0], jnp.asarray(images[0]), image, path, str(path), [path], (image,)):
        np.testing.assert_array_equal(random_classifier(same), expected)
    enlarged = np.repeat(np.repeat(images[:2], 4, axis=1), 4, axis=2)
    assert random_classifier(enlarged).shape == (2, 10)
    for wrong, reason in (
        (np.zeros((1, 32, 32, 3), np.float32), "float32, from 0 to 0"),
        (np.full((32, 32, 3), -2.1), "from -2.1 to -2.1"),
        (np.zeros((1, 32, 32, 3), np.int64), r"int64\[32, 32, 3\]"),
        (np.zeros((1, 3, 32, 32), np.uint8), r"uint8\[3, 32, 32\]"),
        (np.zeros((32, 32), np.uint8), r"uint8\[32\]"),
        (np.zeros((1, 0, 32, 3), np.uint8), r"uint8\[0, 32, 3\]"),
        ([], "no images"),
        (7, "of type int"),
    ):
        with pytest.raises(ValueError, match=f"{reason}: must be uint8"):
            random_classifier(wrong)


def test_a_run_directory_and_the_file_exported_from_it(saved_run, tmp_path, images):
    config = json.loads((saved_run / "config.json").read_text())
    (saved_run / "config.json").write_text(json.dumps(config | {"data_dir": "/somewhere"}))
    weights = find_weights(saved_run, "latest")
    path = tmp_path / "out.safetensors"
    path.write_bytes(to_safetensors(weights))
    assert b"/somewhere" not in path.read_bytes()  # no local paths
    loaded = find_weights(path)
    jax.tree.map(np.testing.assert_array_equal, loaded.variables, weights.variables)
    assert describe(loaded) == describe(weights)
    np.testing.assert_array_equal(Classifier(loaded)(images), Classifier(weights)(images))


def test_missing_foreign_and_damaged_weights_are_rejected(random_classifier, tmp_path):
    whole = tmp_path / "whole.safetensors"
    whole.write_bytes(to_safetensors(random_classifier.weights))
    (tmp_path / "cut.safetensors").write_bytes(whole.read_bytes()[:5000])
    arrays = load_file(whole)
    metadata = {"format_version": 1, **describe(random_classifier.weights)}

    def without(mapping, key):
        return {name: value for name, value in mapping.items() if name != key}

    for name, (tensors, content) in {
        "newer": (arrays, metadata | {"format_version": 9}),
        "no_config": (arrays, metadata | {"config": {}}),
        "no_mean": (arrays, without(metadata, "mean")),
        "no_layer": (without(arrays, "bn.bias"), metadata),
    }.items():
        save_file(tensors, tmp_path / f"{name}.safetensors", {"resnet_jax": json.dumps(content)})
    save_file(arrays, tmp_path / "foreign.safetensors")
    for name, reason in {
        "missing": "no such file",
        "cut": "not a safetensors file",
        "foreign": "import_weights",
        "newer": "newer version",
        "no_config": "damaged.* config",
        "no_mean": "damaged.*mean",
        "no_layer": "damaged.*bn.bias",
    }.items():
        with pytest.raises(InputError, match=rf"{name}\.safetensors.*{reason}") as error:
            resnet_jax.load(tmp_path / f"{name}.safetensors")
        assert "\n" not in str(error.value)
    with pytest.raises(InputError, match=r"weights none: must be a run directory.* resnet44"):
        resnet_jax.load("none")


def test_pretrained_models_are_small_listed_and_verified(monkeypatch, capsys):
    accuracies = []
    for name, path in pretrained().items():
        assert path.stat().st_size < 3e6, name
        weights = find_weights(name)
        assert weights.config.data_dir == ""
        assert len(weights.card["git_commit"]) == 40
        accuracies.append(weights.card["test_accuracy"])
    pretrained_command.main([])
    listed = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in listed] == list(pretrained())

    more = iter([0.0001, -0.0002, 0])  # of 10,000 images, one more is no difference
    measured = ({"accuracy": accuracy + next(more)} for accuracy in accuracies)
    images = LabeledImages(None, range(10_000), None, {})
    monkeypatch.setattr("resnet_jax.inference.evaluate.load_split", lambda *_: images)
    monkeypatch.setattr(
        "resnet_jax.inference.evaluate.evaluate_images", lambda *_: Evaluated(next(measured), None)
    )
    with pytest.raises(RunError, match=f": {list(pretrained())[1]}$"):
        pretrained_command.main(["--verify"])


@pytest.mark.slow
@pytest.mark.real_data
@pytest.mark.parametrize("name", pretrained())
def test_pretrained_models_are_as_accurate_as_their_cards_say(cifar10_splits, name):
    """On a twentieth of the test images; `pretrained --verify` takes all, and minutes."""
    images, labels = (array[::20] for array in cifar10_splits["test"])
    classifier = resnet_jax.load(name)
    accuracy = (classifier(images).argmax(1) == labels[:, 0]).mean()
    # Three standard deviations of the accuracy on 500 images.
    assert accuracy == pytest.approx(classifier.weights.card["test_accuracy"], abs=0.035)
