"""Temperature scaling: the fit, and where the temperature goes from the evaluate command."""

import json

import jax
import numpy as np
import pytest
from safetensors.numpy import load_file

from resnet_jax import evaluate, export
from resnet_jax.data.dataset import digest
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.calibration import calibrate, fit_temperature
from resnet_jax.inference.classifier import Classifier, load
from resnet_jax.inference.evaluate import LabeledImages
from resnet_jax.inference.plots import plot_reliability
from resnet_jax.inference.predictions import Predictions, log_softmax
from resnet_jax.inference.program import make_program
from resnet_jax.runs.calibration import read_temperature, write_temperature
from resnet_jax.runs.dataset_record import DatasetRecord, read_record, write_record
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import to_safetensors
from tests.conftest import make_dataset
from tests.support.networks import random_network
from tests.support.saved_runs import BEST
from tests.support.tiny_model import use_dataset

optimize = pytest.importorskip("scipy.optimize")


def _drawn(temperature, num_images=20_000, num_classes=10):
    """Logits, and labels drawn from their softmax at a temperature."""
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 4, (num_images, num_classes)).astype(np.float32)
    noise = rng.gumbel(size=logits.shape)
    return logits, (logits / temperature + noise).argmax(axis=1)


def _loss(temperature, logits, labels):
    log_probabilities = log_softmax(logits.astype(np.float64) / temperature)
    return -log_probabilities[np.arange(len(labels)), labels].mean()


@pytest.mark.parametrize("temperature", [0.3, 1.0, 2.5, 20.0])
def test_the_temperature_minimizes_the_loss(temperature):
    logits, labels = _drawn(temperature)
    fitted = fit_temperature(logits, labels)
    assert fitted == pytest.approx(temperature, rel=0.05)
    found = optimize.minimize_scalar(
        _loss, bounds=(0.1, 50), args=(logits, labels), method="bounded", options={"xatol": 1e-9}
    )
    assert fitted == pytest.approx(found.x, rel=1e-5)
    assert _loss(fitted, logits, labels) <= found.fun + 1e-12


def test_logits_that_no_temperature_fits_are_rejected():
    logits, _ = _drawn(1, 100)
    for labels, accuracy in ((logits.argmax(axis=1), "100.00%"), (logits.argmin(axis=1), "0.00%")):
        with pytest.raises(ValueError, match=f"100 images with accuracy {accuracy}"):
            fit_temperature(logits, labels)
    images = make_dataset().test_images
    labels = Classifier(random_network())(images).argmax(axis=1).astype(np.int32)
    labeled = LabeledImages(images, labels, np.arange(23, dtype=np.int32), {})
    with pytest.raises(RunError, match="accuracy 100"):
        calibrate(random_network(), labeled)


@pytest.fixture
def learned_run(saved_run, monkeypatch):
    """The saved run, on images whose labels its best checkpoint predicts, but for every third."""
    classifier, dataset = load(saved_run), make_dataset()
    labels = {}
    for split in ("train", "test"):
        images = getattr(dataset, f"{split}_images")
        labels[split] = classifier(images).argmax(axis=1).astype(np.int32)
        labels[split][::3] = (labels[split][::3] + 1) % 10
    dataset = dataset._replace(train_labels=labels["train"], test_labels=labels["test"])
    record = read_record(saved_run)
    write_record(saved_run, DatasetRecord(*record[:3], digest(dataset)))
    use_dataset(monkeypatch, dataset)
    return saved_run


def test_a_run_keeps_its_temperature_and_all_that_predicts_uses_it(learned_run, tmp_path, capsys):
    images = make_dataset().test_images
    before = load(learned_run)(images)
    path, arguments = learned_run / "evaluation_validation.json", [str(learned_run), "--split"]
    evaluate.main([*arguments, "validation"])
    uncalibrated = json.loads(path.read_text())
    assert "calibrated" not in uncalibrated
    capsys.readouterr()
    evaluate.main([*arguments, "validation", "--calibrate"])
    printed = capsys.readouterr().out
    record = json.loads(path.read_text())
    calibrated = record.pop("calibrated")
    assert record == uncalibrated
    temperature = calibrated["temperature"]
    for result in (record, calibrated):
        assert f"loss {result['loss']:.4f}" in printed
        assert f"{100 * result['expected_calibration_error']:.2f}%" in printed
    assert f"{temperature:.4f}" in printed
    assert calibrated["loss"] < record["loss"]
    assert calibrated["accuracy"] == record["accuracy"]

    # The softmax of logits / T is proportional to the softmax to the power of 1 / T.
    expected = before.astype(np.float64) ** (1 / temperature)
    expected /= expected.sum(axis=1, keepdims=True)
    classifier = load(learned_run)
    np.testing.assert_allclose(classifier(images), expected, atol=1e-5)
    assert classifier.weights.temperature == temperature
    # Of the checkpoint of this step only.
    assert json.loads((learned_run / "calibration.json").read_text())["step"] == BEST
    assert load(learned_run, str(BEST)).weights.temperature == temperature
    assert load(learned_run, "latest").weights.temperature == 1
    # Exported with the weights, as a file and as a program.
    out = tmp_path / "mine.safetensors"
    export.main(["--weights", str(learned_run), "--format", "safetensors", str(out)])
    np.testing.assert_array_equal(load(out)(images), classifier(images))
    program = jax.jit(make_program(classifier.weights))
    np.testing.assert_allclose(program(images), classifier(images), atol=1e-5)


@pytest.mark.slow
def test_a_file_is_copied_with_its_temperature(learned_run, tmp_path, monkeypatch):
    monkeypatch.setattr("resnet_jax.inference.report.plot_mistakes", lambda *_: None)
    path, out = tmp_path / "mine.safetensors", tmp_path / "out"
    path.write_bytes(content := to_safetensors(find_weights(learned_run)))
    with pytest.raises(InputError, match="--calibrate: give --out"):
        evaluate.main([str(path), "--calibrate"])
    evaluate.main(
        [str(path), "--calibrate", "--out", str(out), "--data_dir=a", "--config.eval_batch_size=5"]
    )
    copy = out / "mine_calibrated.safetensors"
    arrays = load_file(path)
    for key, array in load_file(copy).items():
        np.testing.assert_array_equal(array, arrays.pop(key), err_msg=key)
    assert (arrays, path.read_bytes()) == ({}, content)
    theirs, ours = find_weights(copy), find_weights(path)
    assert theirs.config == ours.config  # not this evaluation's batch size
    assert theirs.card == ours.card | {"temperature": theirs.temperature}
    evaluate.main([str(learned_run), "--calibrate"])
    assert load(learned_run).weights.temperature == pytest.approx(theirs.temperature, rel=1e-5)


def test_damaged_temperatures_are_rejected(saved_run, tmp_path):
    path = write_temperature(saved_run, BEST, 1.5)
    assert (read_temperature(saved_run, BEST), read_temperature(saved_run, 7)) == (1.5, None)
    good = json.loads(path.read_text())
    for changes, reason in (
        ({"temperature": 0}, "temperature is 0"),
        ({"temperature": "hot"}, "damaged"),
        ({"format_version": 9}, "newer version"),
    ):
        path.write_text(json.dumps(good | changes))
        with pytest.raises(InputError, match=rf"calibration\.json.*{reason}") as error:
            load(saved_run)
        assert "\n" not in str(error.value)
    weights = random_network()
    for temperature in (-1.0, "hot"):
        file = tmp_path / "cold.safetensors"
        card = weights.card | {"temperature": temperature}
        file.write_bytes(to_safetensors(weights._replace(card=card)))
        with pytest.raises(InputError, match=r"cold\.safetensors is damaged"):
            load(file)


def test_reliability_is_drawn_before_and_after(tmp_path, monkeypatch):
    titles = []
    monkeypatch.setattr("matplotlib.axes.Axes.set_title", lambda self, text: titles.append(text))
    logits, labels = _drawn(2.5, 500)
    predictions = Predictions(
        np.zeros((500, 32, 32, 3), np.uint8), np.arange(500), labels, logits, tuple("abcdefghij")
    )
    for temperature, count in ((1.0, 1), (2.5, 2)):
        titles.clear()
        plot_reliability(tmp_path / "a.png", predictions._replace(temperature=temperature), "x")
        assert len(titles) == count
        assert (tmp_path / "a.png").stat().st_size > 1000
    before, after = (float(title.split()[-1].rstrip("%")) for title in titles)
    assert after < before / 2
