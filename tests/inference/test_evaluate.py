"""The evaluate command: what it computes, writes, prints and rejects."""

import csv
import json

import numpy as np
import pytest

from resnet_jax import evaluate, native
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.classifier import load
from resnet_jax.inference.evaluate import evaluate_images, evaluate_split, read_arrays
from resnet_jax.terminal.console import percent
from resnet_jax.training.factories import abstract_state
from resnet_jax.training.restore import restore, restore_weights
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import to_safetensors
from tests.conftest import make_config, make_dataset
from tests.support.saved_runs import BEST, LATEST

pytestmark = pytest.mark.usefixtures("tiny_load")


def _evaluate(workdir, *arguments, name="test"):
    evaluate.main(["--workdir", str(workdir), *map(str, arguments)])
    return json.loads((workdir / f"evaluation_{name}.json").read_text())


def test_files_and_lines_agree_with_the_classifier(saved_run, tiny_dataset, capsys):
    before = set(saved_run.iterdir())
    # The earlier name of --flip_tta.
    arguments = ["--split", "validation", "--format", "svg", "--flip_averaging"]
    record = _evaluate(saved_run, *arguments, name="validation")
    written = {path.name for path in set(saved_run.iterdir()) - before}
    kinds = {"evaluation": "json", "predictions": "csv", "mistakes": "svg", "reliability": "svg"}
    names = {f"{kind}_validation.{suffix}" for kind, suffix in kinds.items()}
    assert written == names | {"confusion_validation.csv", "confusion_validation.svg"}
    with (saved_run / "predictions_validation.csv").open() as file:
        rows = list(csv.DictReader(file))
    indices = [int(row["index"]) for row in rows]
    classes = tiny_dataset.class_names
    assert len(set(indices)) == 10
    assert [row["class"] for row in rows] == [
        classes[tiny_dataset.train_labels[i]] for i in indices
    ]
    images = tiny_dataset.train_images[indices]
    ours = np.array([[float(row[name]) for name in classes] for row in rows])
    np.testing.assert_allclose(ours, load(saved_run)(images), atol=1e-5)
    right = sum(row["class"] == row["predicted"] for row in rows)
    assert (record["split"], record["checkpoint"]) == ("validation", "best")
    assert (record["step"], record["accuracy"]) == (BEST, right / 10)
    assert 0 <= record["expected_calibration_error"] <= 1
    assert record["convolutions"] == native.load().convolutions
    with (saved_run / "confusion_validation.csv").open() as file:
        table = list(csv.reader(file))
    assert sum(int(table[k + 1][k + 1]) for k in range(10)) == right
    output = capsys.readouterr().out
    for result in (record, record["flip_averaged"]):
        assert f"loss {result['loss']:.4f}, accuracy {percent(result['accuracy'])}" in output
    assert "test-time augmentation" in output
    assert all(name in output.splitlines()[-1] for name in written)


def test_a_file_is_evaluated_like_the_run_that_it_is_of(saved_run, tmp_path, capsys):
    expected = _evaluate(saved_run)
    weights, other = tmp_path / "mine.safetensors", tmp_path / "other.safetensors"
    for path, checkpoint in ((weights, "best"), (other, "latest")):
        path.write_bytes(to_safetensors(find_weights(saved_run, checkpoint)))
    capsys.readouterr()
    evaluate.main([str(weights)])
    printed = capsys.readouterr().out
    assert f"loss {expected['loss']:.4f}, accuracy {percent(expected['accuracy'])}" in printed
    assert "--out" in printed.splitlines()[-1]
    out = tmp_path / "a" / "b"
    evaluate.main(["--split=test", str(weights), "--out", str(out), "--data_dir=elsewhere"])
    record = json.loads((out / "evaluation_test.json").read_text())
    assert record == expected | {"weights": [str(weights)]}
    assert {path.name for path in out.iterdir()} == {
        path.name for path in saved_run.glob("*_test.*")
    }
    with pytest.raises(
        InputError, match=r"evaluation_test.json is of \S+mine.safetensors: .*--out"
    ):
        evaluate.main([str(other), "--out", str(out)])


def test_classes_that_are_not_those_of_the_dataset_are_rejected(random_classifier, tmp_path):
    path = tmp_path / "cifar.safetensors"  # whose dataset, here, has the classes a, b, c, ...
    path.write_bytes(to_safetensors(random_classifier.weights))
    with pytest.raises(InputError, match="dataset cifar10: its classes"):
        evaluate.main([str(path)])


def test_a_loss_that_is_not_finite_is_an_error_and_writes_nothing(saved_run):
    variables = restore(make_config(), saved_run, "latest").variables
    variables["params"]["fc"]["bias"] = np.full(10, np.nan, np.float32)
    state = abstract_state(make_config(), 10)
    with CheckpointStore(saved_run / "checkpoints", state.variables, state.training) as store:
        training = store.restore(LATEST).training
        store.save(LATEST + 1, variables, training, [])
    with pytest.raises(RunError, match=f"step {LATEST + 1} is nan"):
        _evaluate(saved_run, "--checkpoint=latest")
    assert not list(saved_run.glob("evaluation*"))


# The user's own arrays.


def test_arrays_are_evaluated_as_a_split_is(saved_run, tmp_path, monkeypatch):
    (saved_run / "dataset.json").unlink()  # as in older runs: mean and std come from the dataset
    monkeypatch.setattr("resnet_jax.training.restore.load", lambda *_: make_dataset())
    config = make_config()
    config.normalization = "pixel_std"
    split = evaluate_split(config, saved_run, "test", "best", flip_tta=True).record
    dataset = make_dataset()
    np.save(tmp_path / "i.npy", dataset.test_images)
    np.save(tmp_path / "l.npy", dataset.test_labels.astype(np.int64))
    images = read_arrays(tmp_path / "i.npy", tmp_path / "l.npy", 10)
    weights = restore_weights(config, saved_run, "best")
    arrays = evaluate_images(weights, images, flip_tta=True).record
    assert arrays["images"] == str(tmp_path / "i.npy")
    assert {**arrays, "split": "test"} == {**split, **images.source}
    # A class without images has no accuracy.
    kept = images.labels != 3
    some = images._replace(images=images.images[kept], labels=images.labels[kept])
    record = evaluate_images(weights, some).record
    expected = list(split["class_accuracy"].values())
    expected[3] = None
    assert list(record["class_accuracy"].values()) == expected
    assert list(record["class_count"].values())[3] == 0


@pytest.mark.slow
def test_other_images_of_a_name_replace_nothing(saved_run, tmp_path, monkeypatch):
    """Model cards are made from evaluation_test.json."""
    for kind in ("confusion", "mistakes", "reliability"):
        monkeypatch.setattr(f"resnet_jax.inference.report.plot_{kind}", lambda *_: None)
    monkeypatch.chdir(tmp_path)
    for folder in ("fog", "snow"):
        (tmp_path / folder).mkdir()
        for name in ("test", "images"):
            np.save(f"{folder}/{name}.npy", make_dataset(num_test=2).test_images)
    np.save("labels.npy", [0, 1])
    fog, snow = ([f"--images={name}/images.npy", "--labels=labels.npy"] for name in ("fog", "snow"))
    _evaluate(saved_run, "--split=validation", "--name=held_out", name="held_out")
    _evaluate(saved_run, *fog, name="images")
    before = {path: path.read_bytes() for path in saved_run.glob("evaluation_*")}
    for arguments, message in (
        ([*fog, "--images=fog/test.npy"], "test is the name of a split: .*--name"),
        ([*fog, "--name=Train"], "Train is the name of a split"),
        (snow, r"evaluation_images.json is of \S+/fog/images.npy: "),
        ([*fog, "--name=held_out"], "held_out.json is of validation"),
        (["--split=validation", "--name=test"], "test is the name of a split"),
        (["--name=images"], "evaluation_images.json is of .*fog"),
    ):
        with pytest.raises(InputError, match=message):
            _evaluate(saved_run, *arguments)
    assert {path: path.read_bytes() for path in saved_run.glob("evaluation_*")} == before
    record = _evaluate(saved_run, *fog, "--flip_tta", name="images")
    assert "flip_averaged" in record  # the same images may be evaluated again
    _evaluate(saved_run, *snow, "--name=snow", name="snow")


ONE, TWO = np.zeros((1, 32, 32, 3), np.uint8), np.zeros((2, 32, 32, 3), np.uint8)
BAD_ARRAYS = (
    (TWO.astype(float), [0, 0], r"float64\[2, 32, 32, 3\]"),
    (TWO.transpose(0, 3, 1, 2), [0, 0], r"must be uint8\[N, 32, 32, 3\]"),
    (TWO, [0, 0, 0], "2 images, .* 3 labels"),
    (TWO[:0], np.zeros(0, int), "at least one"),
    (ONE, [10], "label 0 is 10, must be in 0..9"),
    (ONE, [-1], "label 0 is -1, must be in 0..9"),
    (ONE, np.eye(10), r"must be integers \[N\]"),
    (np.array([{}]), [0], r"must be a .npy file of numbers"),
)


def test_other_arrays_are_rejected_in_one_line(tmp_path):
    for images, labels, message in BAD_ARRAYS:
        np.save(tmp_path / "i.npy", images)
        np.save(tmp_path / "l.npy", labels)
        with pytest.raises(InputError, match=message) as error:
            read_arrays(tmp_path / "i.npy", tmp_path / "l.npy", 10)
        assert "\n" not in str(error.value)
    np.savez(tmp_path / "i.npz", ONE)
    with pytest.raises(InputError, match=r"i\.npz: is an \.npz"):
        read_arrays(tmp_path / "i.npz", tmp_path / "l.npy", 10)


BAD_ARGUMENTS = {
    "--images=a.npy": "--images and --labels",
    "--images=a.npy --labels=b.npy --split=test": "--split: .*--images",
    "--corruptions=c --split=test": "--split: .*--corruptions",
    "--corruptions=c --calibrate": "--calibrate: .*--corruptions",
    "other --corruptions=c": "--corruptions: .* one WEIGHTS",
    "other --calibrate": "--calibrate: .* one WEIGHTS",
    "other": "weights other: must be a run directory",
    "--checkpoint=latest resnet44 resnet44": "WEIGHTS: .* different",
    "--images=a.npy --labels=b.npy": "a.npy: No such file",
    "--checkpoint=7": f"checkpoint '7': must be best, latest or a step .*{BEST}, {LATEST}",
    "--config.seed=1": "--config.seed=1: .*seed .*data_dir",
    "--config.validation_size": "--config.validation_size: .*data_dir",
    "--wat": "--wat",
}


def test_arguments_that_do_not_fit_are_rejected(saved_run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for arguments, message in BAD_ARGUMENTS.items():
        with pytest.raises(InputError, match=message):
            _evaluate(saved_run, *arguments.split())
    assert not list(saved_run.glob("evaluation*"))
