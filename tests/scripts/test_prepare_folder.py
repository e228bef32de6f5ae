"""A folder of images from the command to predictions, as a user types it."""

import json
import shlex
import shutil

import jax
import numpy as np
import pytest
from PIL import Image

import resnet_jax
from resnet_jax import evaluate, export, import_weights, predict, prepare, train
from resnet_jax.config.migrate import read_config
from resnet_jax.config.schema import default_config
from resnet_jax.data import dataset as data
from resnet_jax.data.images import read_image, resize_to_input
from resnet_jax.errors import InputError
from resnet_jax.training.factories import initial_state
from resnet_jax.weights.pytorch import to_state_dict

CLASSES = ("dark", "grey", "light")
# With a rate that falls, so that rounding does not decide where 54 updates end.
EASY = [
    *("--config.num_epochs=6", "--config.seed=1", "--config.schedule.name=linear"),
    *("--config.schedule.unit=epochs", "--config.schedule.warmup=1"),
]
KINDS = (("RGB", "png"), ("L", "jpg"), ("P", "gif"), ("RGBA", "webp"), ("RGB", "bmp"), ("1", "tif"))


def _make_photos(source, count):
    """Noise whose brightness tells the class, in many formats."""
    rng = np.random.default_rng(0)
    for label, name in enumerate(CLASSES):
        (source / name / "more").mkdir(parents=True)
        for number in range(count):
            mode, suffix = KINDS[number % len(KINDS)]
            place = source / name / ("more" if number % 4 == 3 else "")
            pixels = rng.integers(0, 100, (*rng.integers(36, 120, 2), 3)) + 75 * label
            image = Image.fromarray(pixels.astype(np.uint8)).convert(mode)
            image.save(place / f"{number:03d}.{suffix}")
    return source


@pytest.fixture
def photos(tmp_path):
    return _make_photos(tmp_path / "photos", 6)


def _prepare(photos, *arguments):
    prepare.main(["folder", str(photos), "--name=mine", *map(str, arguments)])


def test_it_reports_what_was_left_out_and_records_no_path(photos, tmp_path, capsys):
    (photos / "dark" / "Thumbs.db").write_bytes(b"x")
    (photos / "grey" / "cut.png").write_bytes(b"no image")
    shutil.copy(photos / "dark" / "000.png", photos / "dark" / "copy.png")
    shutil.copy(photos / "dark" / "000.png", photos / "grey" / "other.png")
    before = {path: path.stat().st_mtime_ns for path in photos.rglob("*")}
    _prepare(photos, "--data_dir", tmp_path / "data")
    out, err = capsys.readouterr()
    folder = tmp_path / "data" / "resnet_jax" / "mine" / "1.0.0"
    assert out.splitlines()[:-2] == [f"prepared: {folder}"]
    for fact in (
        "21 images of 3 classes",
        f"left out: {photos / 'grey' / 'cut.png'}: not an image",
        "cannot be read: 1",
        "in no class: 1",
        "resized: 2; test images that are training images too: 0; images with a copy in another "
        "class: 3",
        "17 training and 3 test images of 3 classes: dark, grey, light",
    ):
        assert fact in err
    assert {path: path.stat().st_mtime_ns for path in photos.rglob("*")} == before
    for path in folder.iterdir():
        assert str(photos).encode() not in path.read_bytes()
    dataset = data.load("mine", str(tmp_path / "data"))
    assert dataset.class_names == CLASSES
    expected = {
        (CLASSES.index(path.relative_to(photos).parts[0]), bytes(resize_to_input(read_image(path))))
        for path in photos.rglob("*.*")
        if path.name not in ("Thumbs.db", "cut.png")
    }
    labels = np.concatenate([dataset.train_labels, dataset.test_labels])
    images = np.concatenate([dataset.train_images, dataset.test_images])
    assert {(label, bytes(image)) for label, image in zip(labels, images, strict=True)} == expected

    with pytest.raises(InputError, match=f"--name mine: exists; give another.* delete {folder}"):
        _prepare(photos, "--data_dir", tmp_path / "data")


def test_a_class_without_images_is_refused_before_anything_is_written(photos, tmp_path):
    for path in (photos / "grey").rglob("*.*"):
        path.write_bytes(b"no image")
    with pytest.raises(InputError, match="class grey: different images: 0; must be at least 2"):
        _prepare(photos, f"--data_dir={tmp_path / 'data'}")
    assert [path.name for path in tmp_path.iterdir()] == ["photos"]


@pytest.mark.slow
def test_weights_of_another_program_are_imported_for_its_classes(photos, tmp_path, capsys):
    safetensors = pytest.importorskip("safetensors.numpy")
    _prepare(photos, "--data_dir", tmp_path / "data")
    config = default_config()
    config.model.depth = 8

    def import_for(num_classes, workdir):
        shapes = jax.eval_shape(lambda: initial_state(config, num_classes)).variables
        ones = jax.tree.map(lambda x: np.ones(x.shape, x.dtype), shapes)
        path = tmp_path / f"{num_classes}.safetensors"
        safetensors.save_file(to_state_dict(ones), path)
        flags = ["--config.dataset=mine", f"--config.data_dir={tmp_path / 'data'}"]
        import_weights.main([str(path), "--workdir", str(workdir), *flags])

    with pytest.raises(InputError, match=r"do not fit .* on mine \(3 classes\)"):
        import_for(10, tmp_path / "ten")
    assert not (tmp_path / "ten").exists()
    import_for(3, tmp_path / "run")
    assert "pixel_std" in capsys.readouterr().out
    images = data.load("mine", str(tmp_path / "data")).train_images
    shutil.rmtree(tmp_path / "data")
    classifier = resnet_jax.load(tmp_path / "run", "latest")
    assert classifier.class_names == CLASSES
    # In the place of the reference's constants, which are CIFAR-10's: the pixels' own.
    pixels = images.reshape(-1, 3) / 255
    np.testing.assert_allclose(classifier.weights.mean, pixels.mean(axis=0), rtol=1e-6)
    np.testing.assert_allclose(classifier.weights.std, pixels.std(axis=0), rtol=1e-6)


@pytest.mark.slow
def test_from_images_to_predictions(tmp_path, capsys):
    """Prepared, trained, evaluated, moved, used without the dataset."""
    photos = _make_photos(tmp_path / "photos", 60)
    workdir, data_dir = tmp_path / "run", tmp_path / "d"
    _prepare(photos, "--data_dir", data_dir)
    command = shlex.split(capsys.readouterr().out.splitlines()[-1])
    assert command[:5] == ["python", "-m", "resnet_jax.train", "--config", "fine_tune"]
    command = ["--config", "configs/quickstart.py", *command[5:], *EASY, "--workdir"]
    train.main([*command, str(workdir)])
    assert (read_config(workdir).dataset, read_config(workdir).validation_size) == ("mine", 14)
    evaluate.main(["--workdir", str(workdir), "--checkpoint=latest"])
    result = json.loads((workdir / "evaluation_test.json").read_text())
    assert result["class_count"] == dict.fromkeys(CLASSES, 12)
    assert result["accuracy"] > 0.6  # chance is 0.33

    shutil.rmtree(data_dir)
    workdir = str(workdir.rename(tmp_path / "elsewhere"))
    weights = str(tmp_path / "mine.safetensors")
    export.main(["--workdir", workdir, "--format=safetensors", "--checkpoint=latest", weights])
    paths = [sorted((photos / name).glob("*.*")) for name in CLASSES]
    right = [resnet_jax.load(weights)(paths[label]).argmax(axis=1) == label for label in range(3)]
    assert np.concatenate(right).mean() > 0.6
    capsys.readouterr()
    predict.main([str(photos / "dark"), "--weights", weights, "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) == len(paths[0]) + 15
    assert {entry["class"] for entry in lines[0]["classes"]} == set(CLASSES)

    # The same name, but other images: the run is neither evaluated on them nor resumed.
    shutil.rmtree(photos / "grey" / "more")
    _prepare(photos, "--data_dir", data_dir)
    with pytest.raises(InputError, match="contains a run on another version of dataset mine"):
        train.main([*command, workdir])
    with pytest.raises(InputError, match="contains a run on another version of dataset mine"):
        evaluate.main(["--workdir", workdir])
