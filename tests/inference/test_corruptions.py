"""Errors on corrupted images: a table by corruption and severity."""

import csv
import json

import numpy as np
import pytest

from resnet_jax import evaluate
from resnet_jax.errors import InputError
from resnet_jax.inference.classifier import Classifier
from resnet_jax.inference.corruptions import CORRUPTIONS, EXTRA_CORRUPTIONS, find_corruptions
from resnet_jax.terminal.console import percent
from resnet_jax.weights.file import to_safetensors
from tests.support.networks import random_images, random_network

NUM_IMAGES = 6  # per corruption and severity


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The 15 files, one of the extra ones, and labels that the network predicts for half."""
    folder = tmp_path_factory.mktemp("corruptions") / "TINY-C"
    folder.mkdir()
    images = random_images(16 * 5 * NUM_IMAGES)
    for k, name in enumerate((*CORRUPTIONS, EXTRA_CORRUPTIONS[1])):
        np.save(folder / f"{name}.npy", images[k * 5 * NUM_IMAGES :][: 5 * NUM_IMAGES])
    first = Classifier(random_network())(images[: 5 * NUM_IMAGES]).argmax(axis=1)
    first[::2] = 3
    np.save(folder / "labels.npy", first.astype(np.uint8))
    return folder


@pytest.mark.slow
def test_errors_are_those_of_a_plain_loop(folder, tmp_path, capsys):
    weights, out = tmp_path / "mine.safetensors", tmp_path / "out"
    weights.write_bytes(to_safetensors(random_network()))
    evaluate.main([str(weights), f"--corruptions={folder}", f"--out={out}", "--flip_tta"])
    classifier, labels = Classifier(random_network()), np.load(folder / "labels.npy")
    errors, flipped = {}, {}
    for name in (*CORRUPTIONS, EXTRA_CORRUPTIONS[1]):
        images = np.load(folder / f"{name}.npy")
        errors[name], flipped[name] = [], []
        for severity in range(5):
            block = slice(NUM_IMAGES * severity, NUM_IMAGES * (severity + 1))
            straight, mirrored = classifier(images[block]), classifier(images[block, :, ::-1])
            errors[name].append(np.mean(straight.argmax(1) != labels[block]))
            flipped[name].append(np.mean((straight * mirrored).argmax(1) != labels[block]))
    record = json.loads((out / "corruptions_TINY-C.json").read_text())
    for expected, found in ((errors, record), (flipped, record["flip_averaged"])):
        assert [*found["errors"]] == [*CORRUPTIONS]
        assert [*found["extra_errors"]] == [EXTRA_CORRUPTIONS[1]]
        for name, row in (found["errors"] | found["extra_errors"]).items():
            np.testing.assert_allclose(row, expected[name], atol=1e-9, err_msg=name)
        mean = np.mean([expected[name] for name in CORRUPTIONS])
        assert found["mean_error"] == pytest.approx(mean)
    assert (record["num_images"], record["weights"]) == (NUM_IMAGES, [str(weights)])
    with (out / "corruptions_TINY-C.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * 16
    for row in rows:
        expected = (flipped if row["flip_tta"] == "True" else errors)[row["corruption"]]
        assert float(row["severity_5"]) == pytest.approx(expected[4])
        assert float(row["mean"]) == pytest.approx(np.mean(expected))
        assert (row["is_extra"] == "True") == (row["corruption"] in EXTRA_CORRUPTIONS)
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    for name, row in errors.items():
        assert lines[name].split()[-6:] == [percent(x) for x in (*row, np.mean(row))]
    assert "extra" in lines[EXTRA_CORRUPTIONS[1]]
    assert percent(record["mean_error"]) in lines["mean"]


def test_missing_and_misshapen_files_are_named_in_one_line(folder, tmp_path):
    def refused(match):
        with pytest.raises(InputError, match=match) as error:
            find_corruptions(tmp_path, 10)
        assert "\n" not in str(error.value)

    for path in folder.iterdir():
        (tmp_path / path.name).symlink_to(path)
    for name in ("snow", "fog"):
        (tmp_path / f"{name}.npy").unlink()
    refused(r"snow\.npy, fog\.npy")
    np.save(tmp_path / "snow.npy", np.zeros((30, 3, 32, 32), np.uint8))
    np.save(tmp_path / "fog.npy", random_images(29))
    refused(r"snow\.npy: is uint8\[30, 3, 32, 32\], must be uint8\[N, 32, 32, 3\]")
    np.save(tmp_path / "snow.npy", random_images(30))
    refused(r"fog\.npy has 29 images, .*30 labels")
    (tmp_path / "labels.npy").unlink()
    np.save(tmp_path / "labels.npy", np.zeros(29, int))
    for name in (*CORRUPTIONS, EXTRA_CORRUPTIONS[1]):
        (tmp_path / f"{name}.npy").unlink()
        np.save(tmp_path / f"{name}.npy", random_images(29))
    refused("29 images per corruption, must be a multiple of 5")
