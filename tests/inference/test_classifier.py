import jax
import jax.numpy as jnp
import numpy as np
import pytest
from PIL import Image

import resnet_jax
from resnet_jax.augment.normalize import normalize
from resnet_jax.errors import InputError
from resnet_jax.inference.classifier import BATCH_SIZE, Classifier, top_classes
from resnet_jax.inference.load import find_weights, pretrained
from resnet_jax.inference.weights import load_weights, save_weights
from resnet_jax.training.factories import make_model
from resnet_jax.training.run import train


@pytest.fixture(scope="module")
def classifier():
    return resnet_jax.load("resnet44")


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).integers(256, size=(BATCH_SIZE + 5, 32, 32, 3), dtype=np.uint8)


def _logits(weights, images):
    model = make_model(weights.config, len(weights.class_names), "plain")
    return model.apply(weights.variables, normalize(images, weights.mean, weights.std), train=False)


def test_probabilities_are_the_model_s(classifier, images):
    probabilities = classifier(images)
    assert probabilities.dtype == np.float32
    expected = jax.nn.softmax(_logits(classifier.weights, images))
    np.testing.assert_allclose(probabilities, expected, atol=1e-5)
    np.testing.assert_allclose(probabilities.sum(1), 1, atol=1e-6)
    assert classifier.class_names[3] == "cat"


def test_features_are_what_the_last_layer_sees(classifier, images):
    features = classifier.features(images)
    assert features.shape == (len(images), 64)
    assert features.min() >= 0
    dense = classifier.weights.variables["params"]["fc"]
    np.testing.assert_allclose(
        features @ dense["kernel"] + dense["bias"], _logits(classifier.weights, images), atol=1e-4
    )


def test_one_program_serves_every_number_of_images(classifier, images):
    classifier(images[:1])
    compiled = classifier._network._cache_size()
    together = classifier(images)
    for size in (1, 2, 31, 32, 33):
        np.testing.assert_allclose(classifier(images[:size]), together[:size], atol=1e-6)
    assert classifier._network._cache_size() == compiled == 1


def test_arrays_pictures_and_paths_are_the_same(classifier, images, tmp_path):
    Image.fromarray(images[0]).save(tmp_path / "a.png")
    expected = classifier(images[:1])
    for same in (
        images[0],
        jnp.asarray(images[0]),
        Image.fromarray(images[0]),
        tmp_path / "a.png",
        str(tmp_path / "a.png"),
        [tmp_path / "a.png"],
        (Image.fromarray(images[0]),),
    ):
        np.testing.assert_array_equal(classifier(same), expected)
    enlarged = np.repeat(np.repeat(images[:2], 4, axis=1), 4, axis=2)
    assert classifier(enlarged).shape == (2, 10)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (np.zeros((1, 32, 32, 3), np.float32), "float32, from 0 to 0: must be uint8"),
        (np.full((32, 32, 3), -2.1), "from -2.1 to -2.1: must be uint8"),
        (np.zeros((1, 32, 32, 3), np.int64), r"int64\[32, 32, 3\]: must be"),
        (np.zeros((1, 3, 32, 32), np.uint8), r"uint8\[3, 32, 32\]: must be"),
        (np.zeros((32, 32), np.uint8), "must be"),
        (np.zeros((1, 0, 32, 3), np.uint8), "must be"),
        ([], "no images"),
        (7, "of type int: must be"),
    ],
)
def test_other_images_are_refused(classifier, wrong, reason):
    with pytest.raises(ValueError, match=reason):
        classifier(wrong)


def test_top_classes_are_the_greatest_first():
    ((first, second),) = top_classes(np.array([[0.2, 0.5, 0.3]]), ("a", "b", "c"), 2)
    assert first == ("b", 0.5)
    assert second == ("c", pytest.approx(0.3))
    assert len(top_classes(np.array([[0.2, 0.8]]), ("a", "b"), 9)[0]) == 2


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_a_run_s_folder_and_the_file_exported_from_it(tmp_path, tiny_config, images):
    tiny_config.data_dir = "/somewhere"
    summary = train(tiny_config, tmp_path / "run")
    weights = find_weights(tmp_path / "run", "latest")
    assert weights.card["test_accuracy"] == summary["test_accuracy"]
    save_weights(tmp_path / "out.safetensors", weights)
    loaded = find_weights(tmp_path / "out.safetensors")
    jax.tree.map(np.testing.assert_array_equal, loaded.variables, weights.variables)
    assert loaded.card == weights.card
    assert loaded.config.data_dir == ""  # no path of this machine
    assert "/somewhere" not in str((tmp_path / "out.safetensors").read_bytes())
    np.testing.assert_array_equal(Classifier(loaded)(images), Classifier(weights)(images))
    best = find_weights(tmp_path / "run", "best")
    assert best.card["test_accuracy"] == summary["best_test_accuracy"]


def test_what_is_no_weights_is_refused_in_one_line(tmp_path):
    with pytest.raises(InputError, match=r"weights none: must be a run's folder.* resnet44"):
        resnet_jax.load("none")
    with pytest.raises(InputError, match="there is no such file"):
        resnet_jax.load(tmp_path / "none.safetensors")
    path = tmp_path / "cut.safetensors"
    path.write_bytes(pretrained()["resnet44"].read_bytes()[:5000])
    with pytest.raises(InputError, match="not a safetensors file"):
        load_weights(path)


def test_what_ships_is_small_and_of_no_machine():
    for name, path in pretrained().items():
        assert path.stat().st_size < 3e6, name
        weights = load_weights(path)
        assert weights.config.data_dir == ""
        assert 0 < weights.card["test_accuracy"] < 1
        assert len(weights.card["git_commit"]) == 40


@pytest.mark.slow
@pytest.mark.real_data
def test_what_ships_is_as_accurate_as_its_card_says(cifar10_python, monkeypatch, capsys):
    from resnet_jax.data.catalog import class_names
    from resnet_jax.data.cifar import source
    from resnet_jax.data.cifar.official import CIFAR10
    from resnet_jax.data.dataset import Dataset
    from resnet_jax.pretrained.__main__ import main

    splits = source.read(cifar10_python, CIFAR10).content.splits
    arrays = [array for split in ("train", "test") for array in splits[split]]
    arrays = Dataset(arrays[0], arrays[1][:, 0], arrays[2], arrays[3][:, 0], class_names("cifar10"))
    monkeypatch.setattr("resnet_jax.inference.evaluate.load", lambda name, data_dir: arrays)
    main(["--verify"])
    printed = capsys.readouterr().out
    assert printed.count("equal to the card") == len(pretrained())
    assert "NOT" not in printed
