import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from resnet_jax.inference.load import load

from resnet_jax import predict
from resnet_jax.errors import InputError, RunError
from tests.conftest import ROOT, run_module


@pytest.fixture
def pictures(tmp_path):
    rng = np.random.default_rng(0)
    for name in ("a.png", "b.jpg"):
        pixels = rng.integers(256, size=(50, 80, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(tmp_path / name)
    return tmp_path


def test_a_line_a_picture_and_the_broken_one_on_stderr(pictures, capsys):
    (pictures / "broken.png").write_bytes(b"no")
    with pytest.raises(RunError, match="1 of 3 pictures were not read") as caught:
        predict.main([str(pictures)])
    assert caught.value.exit_code == 1
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        str(pictures / n) for n in ("a.png", "b.jpg")
    ]
    for line in lines:
        shares = [float(part.split()[1]) for part in line.split(": ")[1].split(", ")]
        assert len(shares) == 3
        assert shares == sorted(shares, reverse=True)
    assert err == f"error: {pictures / 'broken.png'}: not a picture that Pillow reads\n"


def test_json_and_csv_hold_the_same(pictures, capsys, tmp_path):
    predict.main([str(pictures / "a.png"), "--json", "--top", "10"])
    line = json.loads(capsys.readouterr().out)
    assert line["picture"] == str(pictures / "a.png")
    assert sum(entry["probability"] for entry in line["classes"]) == pytest.approx(1, abs=1e-5)
    predict.main([str(pictures / "a.png"), "--csv", str(tmp_path / "out.csv"), "--top", "2"])
    with (tmp_path / "out.csv").open() as file:
        (row,) = csv.DictReader(file)
    assert row["class_1"] == line["classes"][0]["class"]
    assert float(row["probability_2"]) == line["classes"][1]["probability"]


def test_squeezing_is_not_cropping(pictures, capsys):
    outputs = []
    for extra in ([], ["--no-crop"]):
        predict.main([str(pictures / "a.png"), "--json", *extra])
        outputs.append(capsys.readouterr().out)
    assert outputs[0] != outputs[1]


def test_the_plot_shows_what_was_read_as_the_network_sees_it(pictures, monkeypatch):
    (pictures / "aa.png").write_bytes(b"no")
    drawn = {}

    def draw(axes, image, **_):
        drawn[axes] = [image]

    def write_below(axes, x, y, text, **_):
        drawn[axes].append(text)

    monkeypatch.setattr("matplotlib.axes.Axes.imshow", draw)
    monkeypatch.setattr("matplotlib.axes.Axes.text", write_below)
    with pytest.raises(RunError, match="1 of 3"):
        predict.main([str(pictures), "--plot", str(pictures / "grid.svg"), "--top", "1"])
    assert "<svg" in (pictures / "grid.svg").read_text()
    classifier = load("resnet44_fast")
    for name, (image, caption) in zip(("a.png", "b.jpg"), drawn.values(), strict=True):
        with Image.open(pictures / name) as picture:
            square = picture.convert("RGB").crop((15, 0, 65, 50))
        np.testing.assert_array_equal(image, square.resize((32, 32), Image.Resampling.BICUBIC))
        (probabilities,) = classifier(pictures / name)
        best = probabilities.argmax()
        assert caption == f"{classifier.class_names[best]}\n{100 * probabilities[best]:.1f} %"


def test_a_plot_of_many_pictures_shows_the_first(pictures, monkeypatch):
    monkeypatch.setattr(predict, "MAX_PLOTTED", 1)
    shown = []
    monkeypatch.setattr(
        "resnet_jax.inference.plots.plot_predictions", lambda *arguments: shown.append(arguments)
    )
    predict.main([str(pictures), "--plot", "grid.png"])
    ((path, images, taken),) = shown
    assert (path, len(images), len(taken)) == (Path("grid.png"), 1, 1)


def test_a_plot_that_cannot_be_written_is_one_line(pictures, monkeypatch):
    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("resnet_jax.terminal.figures.write_atomically", full)
    with pytest.raises(InputError, match=r"--plot grid.png: No space left on device"):
        predict.main([str(pictures), "--plot", "grid.png"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["x.png", "--top", "0"], "--top 0: must be at least 1"),
        (["x.png", "--weights", "none"], "weights none: must be a run's folder"),
        (["x.png", "--csv", "/no/where.csv"], "/no is not a folder"),
        (["x.png", "--plot", "/no/where.png"], "--plot /no/where.png: /no is not a folder"),
        (["x.png", "--plot", "x.gif"], "--plot x.gif: must end in one of .png, .svg, .pdf"),
    ],
)
def test_bad_arguments_are_one_line(arguments, message):
    with pytest.raises(InputError, match=message):
        predict.main(arguments)


def test_an_empty_folder_has_no_pictures(tmp_path):
    with pytest.raises(InputError, match="no pictures there"):
        predict.main([str(tmp_path)])


def test_the_commands_themselves(pictures):
    result = run_module("-m", "resnet_jax.predict", str(pictures / "a.png"))
    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith(str(pictures / "a.png"))
    result = run_module("-m", "resnet_jax.pretrained")
    assert result.returncode == 0, result.stderr
    assert "resnet44: ResNet-44, shortcut conv3, trained on cifar10" in result.stdout


def test_the_pictures_in_the_docs(capsys):
    """README says how many of them it takes for what they are."""
    predict.main([str(ROOT / "docs" / "pictures"), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    classes = [Path(line["picture"]).stem.split("_")[0] for line in lines]
    num_right = sum(
        line["classes"][0]["class"] == true for line, true in zip(lines, classes, strict=True)
    )
    assert f"{num_right} of {len(lines)} right" in (ROOT / "README.md").read_text()
