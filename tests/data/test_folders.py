"""Folders of images: which files are used, how they are read, which of them are for testing."""

import os

import numpy as np
import pytest
from PIL import Image

from resnet_jax.data import folders
from resnet_jax.errors import InputError
from tests.support.pictures import noise


def save(path, image, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, **options)


def make(source, counts):
    """`counts` different images of each class; some lie deeper."""
    for label, (name, count) in enumerate(counts.items()):
        (source / name).mkdir(parents=True, exist_ok=True)
        for number in range(count):
            place = source / name / ("deep/er" if number % 3 == 2 else "")
            save(place / f"{number:02d}.png", noise(seed=1000 * label + number))
    return source


def read(source):
    files = folders.find(source)
    return files, folders.read(files)


def by_hand(path, quarter_turns=0):
    """The model's input for an opaque RGB image, with Pillow's crop and resize alone."""
    image = Image.open(path).convert("RGB").rotate(-90 * quarter_turns, expand=True)
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    box = (left, top, left + side, top + side)
    return np.asarray(image.crop(box).resize((32, 32), Image.Resampling.BICUBIC))


def test_images_are_read_as_a_plain_program_reads_them(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # rotated by 90 degrees, clockwise
    save(tmp_path / "b" / "1.png", noise(64, 33, 1))
    save(tmp_path / "b" / "2.JPG", noise(31, 90, 2))
    save(tmp_path / "b" / "3.png", noise(50, 41, 3), exif=exif)
    save(tmp_path / "a" / "1.bmp", noise(32, 32, 4))
    save(tmp_path / "a" / "x" / "2.webp", noise(20, 21, 5).convert("L"), lossless=True)
    files, examples = read(tmp_path)
    images, labels = examples[""]
    assert files.class_names == ("a", "b")
    np.testing.assert_array_equal(labels, np.int32([0, 0, 1, 1, 1]), strict=True)
    names = "a/1.bmp", "a/x/2.webp", "b/1.png", "b/2.JPG", "b/3.png"
    expected = [by_hand(tmp_path / name, quarter_turns=name == "b/3.png") for name in names]
    np.testing.assert_array_equal(images, np.stack(expected), strict=True)


def test_other_files_are_counted_and_broken_images_named(tmp_path, capfd):
    make(tmp_path, {"a": 3, "b": 3})
    for place in ("a/.thumbs", "b/@eaDir/00.png", "__MACOSX/a", "lost+found", "$RECYCLE.BIN/x"):
        save(tmp_path / place / "1.png", noise())  # neither classes nor images, and not counted
    for place in ("a/Thumbs.db", "a/deep/.DS_Store", "b/README.txt", "b/.hidden.png", "loose.png"):
        (tmp_path / place).write_bytes(b"x")
    whole = (tmp_path / "a" / "00.png").read_bytes()
    (tmp_path / "a" / "00.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b" / "01.png").write_bytes(b"no image")
    files, examples = read(tmp_path)
    assert files.class_names == ("a", "b")
    assert (len(files.splits[""]), files.num_others) == (6, 3)
    lines = capfd.readouterr().err.splitlines()
    for line, name in zip(lines, ("a/00.png", "b/01.png"), strict=True):
        assert line.startswith(f"left out: {tmp_path / name}: ")
    assert examples[""].labels.tolist() == [0, 0, 1, 1]
    kept = ["a/01.png", "a/deep/er/02.png", "b/00.png", "b/deep/er/02.png"]
    np.testing.assert_array_equal(examples[""].images, [by_hand(tmp_path / name) for name in kept])


def test_the_order_of_the_file_system_does_not_matter(tmp_path, monkeypatch):
    """test_paths.py has the rule for walking folders."""
    files = folders.find(make(tmp_path, {"a": 3, "b": 2}))
    assert [label for _, label in files.splits[""]] == [0, 0, 0, 1, 1]
    walk = os.walk

    def reversed_walk(*arguments, **options):
        for path, below, names in walk(*arguments, **options):
            below.sort(reverse=True)
            yield path, below, sorted(names, reverse=True)

    monkeypatch.setattr(os, "walk", reversed_walk)
    assert folders.find(tmp_path) == files


def examples(images, labels):
    pixels = np.array(images, np.uint8)[:, None, None, None]
    return folders.Examples(np.tile(pixels, (1, 32, 32, 3)), np.array(labels, np.int32))


def values_of(examples):
    return examples.images[:, 0, 0, 0].tolist()


COUNTS = {"cat": 40, "cow": 13, "dog": 2, "eel": 3}
ALL = examples(range(58), np.repeat(range(4), list(COUNTS.values())))


@pytest.mark.parametrize(
    ("share", "expected"), [(0.2, [8, 3, 1, 1]), (0.01, [1, 1, 1, 1]), (0.99, [39, 12, 1, 2])]
)
def test_a_share_of_each_class_is_drawn_by_the_seed(share, expected):
    drawn = [folders.make_splits({"": ALL}, list(COUNTS), share, seed) for seed in (0, 0, 1)]
    assert np.bincount(drawn[0]["test"].labels).tolist() == expected
    values = [(values_of(splits["train"]), values_of(splits["test"])) for splits in drawn]
    assert sorted([*values[0][0], *values[0][1]]) == list(range(58))  # all images, each once
    assert values[0] == values[1] != values[2]


def test_copies_lie_on_one_side_and_what_two_classes_have_trains():
    each = examples([1, 1, 1, 2, 3, 4, 5, 5, 6, 7, 8, 4], [0] * 6 + [1] * 6)
    for seed in range(8):
        splits = folders.make_splits({"": each}, ["a", "b"], 0.5, seed)
        train, test = (values_of(splits[split]) for split in ("train", "test"))
        assert set(test).isdisjoint({4, *train})
        for examples_of_split in splits.values():
            assert set(examples_of_split.labels) == {0, 1}
        assert folders.count_copies(splits) == (4, 0, 2)


def test_a_given_split_is_used_and_its_copies_are_counted(tmp_path):
    make(tmp_path / "train", {"a": 3, "b": 2})
    make(tmp_path / "test", {"b": 1, "a": 2})
    files, found = read(tmp_path)
    assert files.class_names == ("a", "b")
    assert {split: found[split].labels.tolist() for split in found} == {
        "train": [0, 0, 0, 1, 1],
        "test": [0, 0, 1],
    }
    np.testing.assert_array_equal(found["test"].images[2], by_hand(tmp_path / "test/b/00.png"))
    splits = {"train": examples([1, 2, 3, 3], [0, 1, 0, 1]), "test": examples([1, 4], [0, 1])}
    assert folders.make_splits(splits, ["a", "b"], 0.5, 0) == splits
    assert folders.count_copies(splits) == (2, 1, 2)


def test_a_class_with_too_few_images_left_is_named():
    for splits, message in (
        ({"": examples([1, 2, 3, 3], [0, 0, 1, 1])}, "class b: different images: 1"),
        ({"": examples([1, 2, 1, 2, 3], [0, 0, 1, 1, 1])}, "class a: images that no other class"),
        (
            {"train": examples([1, 2], [0, 1]), "test": examples([3], [0])},
            "class b: test images that can be read: 0; must be at least 1",
        ),
    ):
        with pytest.raises(InputError, match=message):
            folders.make_splits(splits, ["a", "b"], 0.5, 0)


FAULTS = {
    "one class": ({"a": 4}, "has 1 classes, .*; must contain a folder for each class"),
    "one image": ({"a": 4, "b": 1}, "class b: images: 1; must be at least 2"),
    "other splits": ({"train/a": 2, "val/a": 1}, "contains the folders train, val"),
    "three splits": ({"train/a": 2, "test/a": 1, "val/a": 2}, "the folders test, train, val"),
    "one class more": ({"train/a": 2, "train/b": 2, "test/a": 1, "test/c": 1}, "contain b, c"),
    "an empty test": ({"train/a": 2, "train/b": 2, "test/a": 1, "test/b": 0}, "class b: test im"),
    "line break": ({"a": 2, "b\nc": 2}, r"class 'b\\nc': must be printable"),
    "spaces": ({"a": 2, " b": 2}, "class ' b': must be printable"),
}


def test_other_layouts_are_refused_in_one_line(tmp_path, monkeypatch):
    for fault, (counts, message) in FAULTS.items():
        with pytest.raises(InputError, match=message) as refusal:
            folders.find(make(tmp_path / fault, counts))
        assert "\n" not in str(refusal.value)
    (tmp_path / "file").write_text("")
    for name in ("none", "file"):
        with pytest.raises(InputError, match=f"{name}: cannot be read"):
            folders.find(tmp_path / name)
    # A class may be called train.
    source = make(tmp_path / "p", {"bus": 2, "train": 2})
    assert folders.find(source).class_names == ("bus", "train")

    def refuse(path, **options):  # the superuser may read anything
        options["onerror"](PermissionError(13, "Permission denied", str(path)))
        return iter(())

    monkeypatch.setattr(os, "walk", refuse)
    with pytest.raises(InputError, match=r"p: cannot be read \(Permission denied\)"):
        folders.find(source)
