"""The predict command: its lines, files and plot, and bad input."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from resnet_jax import predict
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference.weights import save_weights
from resnet_jax.terminal.console import percent
from tests.conftest import ROOT
from tests.support.pictures import noise


@pytest.fixture
def images(tmp_path, monkeypatch):
    """The current folder, with two images and a broken one in images/."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "images").mkdir()
    noise(80, 50).save(tmp_path / "images" / "a.png")
    noise(80, 50, seed=1).save(tmp_path / "images" / "b.jpg")
    (tmp_path / "images" / "broken.png").write_bytes(b"no")
    return tmp_path


@pytest.fixture
def run(images, random_classifier, capsys):
    """A function that predicts with a small model and returns the lines of stdout."""
    save_weights(images / "net.safetensors", random_classifier.weights)

    def run(*arguments):
        predict.main([*arguments, "--weights", "net.safetensors"])
        return capsys.readouterr().out.splitlines()

    return run


def test_a_line_per_image_and_an_error_for_the_broken_one(run, random_classifier, capsys):
    with pytest.raises(RunError, match="1 of 3 images") as caught:
        run("images")
    assert caught.value.exit_code == 1
    out, err = capsys.readouterr()
    names = random_classifier.class_names
    for line, path in zip(out.splitlines(), ("images/a.png", "images/b.jpg"), strict=True):
        (probabilities,) = random_classifier(path)
        best = np.argsort(-probabilities)[:3]
        assert line == f"{path}: " + ", ".join(
            f"{names[k]} {percent(probabilities[k])}" for k in best
        )
    assert err.startswith("error: images/broken.png: ")
    assert len(err.splitlines()) == 1


def test_json_csv_and_cropping(run):
    (line,) = run("images/a.png", "--json", "--top", "10")
    line = json.loads(line)
    assert line["picture"] == "images/a.png"
    assert sum(entry["probability"] for entry in line["classes"]) == pytest.approx(1, abs=1e-5)
    run("images/a.png", "--csv", "out.csv", "--top", "2")
    with Path("out.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert (row["picture"], row["class_1"]) == ("images/a.png", line["classes"][0]["class"])
    assert float(row["probability_2"]) == line["classes"][1]["probability"]
    assert [line] != [json.loads(x) for x in run("images/a.png", "--json", "--top=10", "--no-crop")]


def test_the_plot_shows_the_model_s_inputs_and_predictions(run, random_classifier, monkeypatch):
    drawn = {}

    def draw(axes, image, **_):
        drawn[axes] = [image]

    def write_below(axes, x, y, text, **_):
        drawn[axes].append(text)

    monkeypatch.setattr("matplotlib.axes.Axes.imshow", draw)
    monkeypatch.setattr("matplotlib.axes.Axes.text", write_below)
    with pytest.raises(RunError, match="1 of 3"):
        run("images", "--plot", "grid.svg", "--top", "1")
    assert "<svg" in Path("grid.svg").read_text()
    for name, (image, caption) in zip(("a.png", "b.jpg"), drawn.values(), strict=True):
        with Image.open(f"images/{name}") as file:
            square = file.convert("RGB").crop((15, 0, 65, 50))
        np.testing.assert_array_equal(image, square.resize((32, 32), Image.Resampling.BICUBIC))
        (probabilities,) = random_classifier(f"images/{name}")
        best = probabilities.argmax()
        assert random_classifier.class_names[best] in caption
        assert f"{100 * probabilities[best]:.1f}%" in caption
    drawn.clear()
    monkeypatch.setattr(predict, "MAX_PLOTTED", 1)
    run("images/a.png", "images/b.jpg", "--plot", "grid.svg")
    assert len(drawn) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["x.png", "--top", "0"], "--top 0: must be at least 1"),
        (["x.png", "--weights", "none"], "weights none: must be"),
        (["x.png", "--csv", "/no/where.csv"], "--csv /no/where.csv: /no is not a folder"),
        (["x.png", "--plot", "/no/where.png"], "--plot /no/where.png: /no is not a folder"),
        (["x.png", "--plot", "x.gif"], "--plot x.gif: must end in one of .png, .svg, .pdf"),
        (["empty"], "empty: no images"),
    ],
)
def test_bad_arguments_are_one_line(images, arguments, message):
    (images / "empty").mkdir()
    with pytest.raises(InputError, match=message):
        predict.main(arguments)


def test_a_plot_that_cannot_be_written_is_one_line(run, monkeypatch):
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("resnet_jax.terminal.figures.write_atomically", full)
    with pytest.raises(InputError, match=r"--plot grid.png: No space left on device"):
        run("images/a.png", "--plot", "grid.png")


def test_the_accuracy_on_the_images_of_the_docs(capsys):
    """With the default weights; the README states it."""
    predict.main([str(ROOT / "docs" / "pictures"), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    classes = [Path(line["picture"]).stem.split("_")[0] for line in lines]
    num_right = sum(
        line["classes"][0]["class"] == true for line, true in zip(lines, classes, strict=True)
    )
    assert f"{num_right} of {len(lines)} right" in (ROOT / "README.md").read_text()
