"""The predict command: its lines, files and plot, and bad input."""

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from resnet_jax import predict
from resnet_jax.data import images as images_module
from resnet_jax.errors import InputError, RunError
from resnet_jax.inference import classifier, plots
from resnet_jax.inference.classifier import BATCH_SIZE
from resnet_jax.terminal.console import percent, prepare_streams
from resnet_jax.weights.file import to_safetensors
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
def run(images, random_classifier, monkeypatch, capsys):
    """A function that predicts with a small model and returns the lines of stdout."""

    def run(*arguments):
        with monkeypatch.context() as patch:
            patch.setattr(classifier, "load", lambda source, checkpoint: random_classifier)
            predict.main(arguments)
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
        shares = ", ".join(f"{names[k]} {percent(probabilities[k])}" for k in best)
        assert line == f"{path}: {shares}"
    assert err.startswith("error: images/broken.png: ")
    assert len(err.splitlines()) == 1


def test_json_csv_and_cropping(run):
    (line,) = run("images/a.png", "--json", "--top", "10")
    line = json.loads(line)
    assert line["image"] == "images/a.png"
    assert sum(entry["probability"] for entry in line["classes"]) == pytest.approx(1, abs=1e-5)
    run("images/a.png", "images/a.png", "--csv", "out.csv", "--top", "20")
    with Path("out.csv").open() as file:
        row, again = csv.DictReader(file)
    assert row == again
    assert len(row) == 21  # as many columns as there are classes
    assert (row["image"], row["class_1"]) == ("images/a.png", line["classes"][0]["class"])
    assert float(row["probability_2"]) == line["classes"][1]["probability"]
    whole = [run("images/a.png", "--json", "--top=10", flag) for flag in ("--no_crop", "--no-crop")]
    assert whole[0] == whole[1]
    assert json.loads(whole[0][0]) != line


def test_the_table_of_an_interrupted_command_has_what_was_predicted(run, monkeypatch):
    def interrupt(path, read=images_module.read_image):
        if path.name == "b.jpg":
            raise KeyboardInterrupt
        return read(path)

    monkeypatch.setattr(images_module, "read_image", interrupt)
    with pytest.raises(KeyboardInterrupt):
        run("images", "--csv", "part.csv")
    # A process that is killed writes nothing more.
    assert len(Path("part.csv").read_text().splitlines()) == 2


def test_many_images_are_classified_in_order_in_whole_batches(
    run, random_classifier, monkeypatch, capsys
):
    """More than are read ahead, one of them unreadable; a batch's size changes no bits."""
    for k in range(100):
        noise(40, 40, seed=k).save(f"images/n{k:03}.png")
    sizes = []

    def count(images):
        sizes.append(len(images))
        return random_classifier(images)

    count.class_names = random_classifier.class_names
    monkeypatch.setattr(predict, "MAX_WAIT_SECONDS", 60)
    with monkeypatch.context() as patch:
        patch.setattr(classifier, "load", lambda *_: count)
        with pytest.raises(RunError, match="1 of 103 images"):
            predict.main(["images", "--json"])
    assert sizes == [BATCH_SIZE] * 4  # of the last, 7 are fillers
    lines = capsys.readouterr().out.splitlines()
    names = [Path(json.loads(line)["image"]).name for line in lines]
    assert names == ["a.png", "b.jpg", *(f"n{k:03}.png" for k in range(100))]
    for k in (0, 50, 101):
        assert run(f"images/{names[k]}", "--json") == [lines[k]]


def test_paths_on_standard_input_are_predicted_as_they_come(run, images, monkeypatch, capsys):
    """Each is one file, whatever characters its name has."""
    odd = Path("images", os.fsdecode(b"caf\xe9[1]*.png"))
    shutil.copy("images/a.png", odd)
    read_end, write_end = os.pipe()
    monkeypatch.setattr("sys.stdin", os.fdopen(read_end))
    os.write(write_end, b"images/a.png\n\nimages\n" + os.fsencode(odd))
    printed = []

    def say(line):
        printed.append(line)
        if len(printed) == 1:  # now the name on the last line ends
            os.write(write_end, b"\r\nimages/b.jpg")
            os.close(write_end)

    monkeypatch.setattr(predict, "say", say)
    with pytest.raises(RunError, match="1 of 4 images"):
        run("-")
    assert [line.rsplit(": ", 1)[0] for line in printed] == [
        "images/a.png",
        str(odd),
        "images/b.jpg",
    ]
    assert "images: Is a directory" in capsys.readouterr().err
    with Path(os.devnull).open() as empty, monkeypatch.context() as patch:
        patch.setattr("sys.stdin", empty)
        with pytest.raises(InputError, match=r"standard input.* none"):
            run("-")


@pytest.mark.slow
def test_an_interrupt_while_waiting_for_paths_is_one_line(images, random_classifier):
    (images / "a.safetensors").write_bytes(to_safetensors(random_classifier.weights))
    with subprocess.Popen(
        [sys.executable, "-m", "resnet_jax.predict", "-", "--csv=out.csv",
         "--weights=a.safetensors"],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        process.stdin.write("images/a.png\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith("images/a.png: ")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert process.stderr.read() == "error: interrupted\n"
    assert len(Path("out.csv").read_text().splitlines()) == 2


def test_the_bar_is_for_a_terminal_that_shows_no_results(run, images, monkeypatch, capsys):
    Path("images/broken.png").unlink()
    for out_is_terminal, err_is_terminal, is_shown in (
        (False, True, True),
        (True, True, False),
        (False, False, False),
    ):
        stdout, stderr = io.StringIO(), io.StringIO()
        stdout.isatty, stderr.isatty = lambda x=out_is_terminal: x, lambda x=err_is_terminal: x
        with monkeypatch.context() as patch:
            patch.setattr("sys.stdout", stdout)
            patch.setattr("sys.stderr", stderr)
            run("images")
        assert len(stdout.getvalue().splitlines()) == 2
        assert ("/2 " in stderr.getvalue()) == is_shown
        assert bool(stderr.getvalue()) == is_shown


def test_a_name_of_any_bytes_is_predicted_and_shown_with_escapes(images, run, capsys, monkeypatch):
    odd = Path("images", os.fsdecode(b"caf\xe9.png"))
    shutil.copy("images/a.png", odd)
    Path("images/broken.png").unlink()
    stdout = io.TextIOWrapper(io.BytesIO(), "utf-8", "strict")
    monkeypatch.setattr("sys.stdout", stdout)
    prepare_streams()
    run("images", "--csv", "out.csv")
    stdout.seek(0)
    table = Path("out.csv").read_text(encoding="utf-8")
    for text in (stdout.read(), table):
        assert [name in text for name in ("a.png", "b.jpg", "caf\\udce9.png")] == [True] * 3


def test_the_plot_shows_the_model_s_inputs_and_predictions(run, random_classifier, monkeypatch):
    drawn = {}
    monkeypatch.setattr(
        "matplotlib.axes.Axes.imshow", lambda axes, image, **_: drawn.update({axes: [image]})
    )
    monkeypatch.setattr(
        "matplotlib.axes.Axes.text", lambda axes, x, y, text, **_: drawn[axes].append(text)
    )
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


def test_explanations_of_the_prediction_or_another_class(run, random_classifier, monkeypatch):
    drawn = {}
    monkeypatch.setattr(plots, "plot_explanations", lambda *a: drawn.update({a[0].name: a[1:]}))
    run("images/a.png", "images/b.jpg", "--explain", "own.png")
    run("images/a.png", "images/b.jpg", "--explain", "dog.png", "--explain_class", "dog")
    names, dog = random_classifier.class_names, random_classifier.class_names.index("dog")
    paths = ["images/a.png", "images/b.jpg"]
    predicted = random_classifier(paths).argmax(axis=1)
    for name, classes in (("own.png", predicted), ("dog.png", [dog, dog])):
        _, maps, shown, explained = drawn[name]
        np.testing.assert_allclose(maps, random_classifier.explain(paths, classes), atol=1e-6)
        assert [name for name, _ in shown] == [names[k] for k in predicted]
        assert explained == [names[k] for k in classes]


def test_a_full_disk_is_one_line(run, monkeypatch):
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("resnet_jax.terminal.figures.write_atomically", full)
    with pytest.raises(InputError, match=r"^--plot grid.png: No space left on device"):
        run("images/a.png", "--plot", "grid.png")


def test_the_accuracy_on_the_images_of_the_docs(capsys):
    """With the default weights; the README states it."""
    predict.main([str(ROOT / "docs" / "pictures"), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    num_right = sum(
        Path(line["image"]).stem.split("_")[0] == line["classes"][0]["class"] for line in lines
    )
    assert f"{num_right} of {len(lines)} right" in (ROOT / "README.md").read_text()
