"""Folders of pictures: which files are taken, how they are read, which of them are for testing."""

import os
import shutil

import numpy as np
import pytest
from PIL import Image

from resnet_jax.data.images import SUFFIXES
from resnet_jax.data.sources import folder, splitting
from resnet_jax.errors import InputError


def _picture(seed, width=40, height=30):
    pixels = np.random.default_rng(seed).integers(256, size=(height, width, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


def _save(path, picture, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, **options)


def _make(source, counts):
    """`counts` different pictures of each class; some lie deeper."""
    for label, (name, count) in enumerate(counts.items()):
        for number in range(count):
            place = source / name / ("deep/er" if number % 3 == 2 else "")
            _save(place / f"{number:02d}.png", _picture(1000 * label + number, 33, 35))
    return source


def _unexpected(error):
    raise error


def _read(source):
    files = folder.find(source)
    return files, folder.read(files, _unexpected)


def _by_hand(path, quarter_turns=0):
    """What the network sees of an opaque RGB picture, with Pillow's crop and resize alone."""
    picture = Image.open(path).convert("RGB")
    picture = picture.rotate(-90 * quarter_turns, expand=True)
    side = min(picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    box = (left, top, left + side, top + side)
    return np.asarray(picture.crop(box).resize((32, 32), Image.Resampling.BICUBIC))


def test_pictures_are_read_as_a_plain_program_reads_them(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter, clockwise
    _save(tmp_path / "b" / "1.png", _picture(1, 64, 33))
    _save(tmp_path / "b" / "2.JPG", _picture(2, 31, 90))
    _save(tmp_path / "b" / "3.png", _picture(3, 50, 41), exif=exif)
    _save(tmp_path / "a" / "1.bmp", _picture(4, 32, 32))
    _save(tmp_path / "a" / "x" / "2.webp", _picture(5, 20, 21).convert("L"), lossless=True)
    files, examples = _read(tmp_path)
    images, labels = examples[""]
    assert files.class_names == ("a", "b")
    assert labels.tolist() == [0, 0, 1, 1, 1]
    expected = [
        _by_hand(tmp_path / "a" / "1.bmp"),
        _by_hand(tmp_path / "a" / "x" / "2.webp"),
        _by_hand(tmp_path / "b" / "1.png"),
        _by_hand(tmp_path / "b" / "2.JPG"),
        _by_hand(tmp_path / "b" / "3.png", quarter_turns=1),
    ]
    np.testing.assert_array_equal(images, np.stack(expected))
    assert (images.dtype, labels.dtype) == (np.uint8, np.int32)


def test_what_is_no_picture_is_left_out_and_counted(tmp_path):
    _make(tmp_path, {"a": 3, "b": 2})
    _save(tmp_path / "a" / ".thumbs" / "1.png", _picture(9))  # a hidden folder's are not counted
    for place in ("a/Thumbs.db", "a/deep/.DS_Store", "b/README.txt", "b/.hidden.png", "loose.png"):
        (tmp_path / place).write_bytes(b"x")
    files = folder.find(tmp_path)
    assert (files.num_pictures, files.num_others) == (5, 5)
    assert {".jpg", ".png", ".tif"} < SUFFIXES
    assert ".pdf" not in SUFFIXES  # Pillow writes it, and cannot read it


def test_broken_pictures_are_named_and_left_out(tmp_path):
    _make(tmp_path, {"a": 3, "b": 3})
    whole = (tmp_path / "a" / "00.png").read_bytes()
    (tmp_path / "a" / "00.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b" / "01.png").write_bytes(b"no picture")
    broken = []
    images, labels = folder.read(folder.find(tmp_path), broken.append)[""]
    assert [str(error).split(":")[0] for error in broken] == [
        str(tmp_path / "a" / "00.png"),
        str(tmp_path / "b" / "01.png"),
    ]
    assert labels.tolist() == [0, 0, 1, 1]
    kept = ["a/01.png", "a/deep/er/02.png", "b/00.png", "b/deep/er/02.png"]
    np.testing.assert_array_equal(images, [_by_hand(tmp_path / name) for name in kept])


def test_the_order_of_the_file_system_does_not_matter(tmp_path, monkeypatch):
    source = _make(tmp_path / "one", {"b": 12, "a": 12})
    files, examples = _read(source)
    walk, iterdir = os.walk, type(source).iterdir

    def reversed_walk(*arguments, **options):
        for path, folders, names in walk(*arguments, **options):
            folders.sort(reverse=True)
            yield path, folders, sorted(names, reverse=True)

    monkeypatch.setattr(os, "walk", reversed_walk)
    monkeypatch.setattr(type(source), "iterdir", lambda self: iter([*iterdir(self)][::-1]))
    again, examples_again = _read(source)
    assert again == files
    ours, expected = (
        splitting.make_splits(one, files.class_names, 0.25, 3) for one in (examples_again, examples)
    )
    for split in folder.SPLITS:
        for array, other in zip(ours[split], expected[split], strict=True):
            np.testing.assert_array_equal(array, other)


def test_a_link_to_a_folder_above_ends(tmp_path):
    _make(tmp_path / "photos", {"a": 2, "b": 2})
    (tmp_path / "photos" / "a" / "loop").symlink_to(tmp_path / "photos" / "a")
    shutil.move(tmp_path / "photos" / "b", tmp_path / "elsewhere")
    (tmp_path / "photos" / "b").symlink_to(tmp_path / "elsewhere")
    assert [len(paths) for paths in folder.find(tmp_path / "photos").classes[""]] == [2, 2]


COUNTS = {"cat": 40, "cow": 13, "dog": 2, "eel": 3}


@pytest.mark.parametrize(
    ("share", "expected"), [(0.2, [8, 3, 1, 1]), (0.01, [1, 1, 1, 1]), (0.99, [39, 12, 1, 2])]
)
def test_a_share_of_each_class_is_drawn(tmp_path, share, expected):
    files, examples = _read(_make(tmp_path, COUNTS))
    splits = splitting.make_splits(examples, files.class_names, share, 0)
    assert np.bincount(splits["test"].labels).tolist() == expected
    rest = [count - drawn for count, drawn in zip(COUNTS.values(), expected, strict=True)]
    assert np.bincount(splits["train"].labels).tolist() == rest
    # Together they are all pictures, each once.
    together = np.concatenate([splits["train"].images, splits["test"].images])
    assert sorted(map(bytes, together)) == sorted(map(bytes, examples[""].images))


def test_the_seed_decides_which(tmp_path):
    files, examples = _read(_make(tmp_path, COUNTS))
    drawn = [
        splitting.draw_test(examples[""], files.class_names, 0.2, seed).tolist()
        for seed in (0, 0, 1)
    ]
    assert drawn[0] == drawn[1] != drawn[2]


def _examples(images, labels):
    pixels = np.array(images, np.uint8)[:, None, None, None]
    return folder.Examples(np.tile(pixels, (1, 32, 32, 3)), np.array(labels, np.int32))


@pytest.mark.parametrize("seed", range(8))
def test_copies_lie_on_one_side_and_what_two_classes_have_trains(seed):
    examples = _examples([1, 1, 1, 2, 3, 4, 5, 5, 6, 7, 8, 4], [0] * 6 + [1] * 6)
    is_test = splitting.draw_test(examples, ["a", "b"], 0.5, seed)
    values = examples.images[:, 0, 0, 0]
    assert set(values[is_test]).isdisjoint(values[~is_test])
    assert 4 not in values[is_test]
    for label in (0, 1):
        assert {True, False} == set(is_test[examples.labels == label])
    splits = splitting.make_splits({"": examples}, ["a", "b"], 0.5, seed)
    assert splitting.count_copies(splits) == (4, 0, 2)


def test_copies_on_both_sides_of_a_given_split_are_counted():
    splits = {"train": _examples([1, 2, 3, 3], [0, 1, 0, 1]), "test": _examples([1, 4], [0, 1])}
    assert splitting.make_splits(splits, ["a", "b"], 0.5, 0) == splits
    assert splitting.count_copies(splits) == (2, 1, 2)


def test_a_given_split_is_taken_as_it_is(tmp_path):
    _make(tmp_path / "train", {"a": 3, "b": 2})
    _make(tmp_path / "test", {"b": 1, "a": 2})
    files, examples = _read(tmp_path)
    assert files.class_names == ("a", "b")
    splits = splitting.make_splits(examples, files.class_names, 0.5, 0)
    assert splits["train"].labels.tolist() == [0, 0, 0, 1, 1]
    assert splits["test"].labels.tolist() == [0, 0, 1]
    np.testing.assert_array_equal(
        splits["test"].images[2], _by_hand(tmp_path / "test" / "b" / "00.png")
    )


@pytest.mark.parametrize("seed", range(3))
def test_a_class_with_too_few_different_pictures_is_named(seed):
    with pytest.raises(InputError, match="class b: different pictures: 1; must be at least 2"):
        splitting.draw_test(_examples([1, 2, 3, 3], [0, 0, 1, 1]), ["a", "b"], 0.5, seed)
    with pytest.raises(InputError, match="class a: pictures that no other class has: 0; must be"):
        splitting.draw_test(_examples([1, 2, 1, 2, 3], [0, 0, 1, 1, 1]), ["a", "b"], 0.5, seed)


def test_a_class_whose_pictures_of_a_split_are_all_broken_is_named():
    splits = {"train": _examples([1, 2], [0, 1]), "test": _examples([3], [0])}
    with pytest.raises(InputError, match="class b: test pictures that can be read: 0; must be"):
        splitting.make_splits(splits, ["a", "b"], 0.5, 0)


FAULTS = {
    "one class": ({"a": 4}, "holds 1 folders; must hold a folder for each class, or train and"),
    "no class": ({}, "holds 0 folders"),
    "one picture": ({"a": 4, "b": 1}, "class b: pictures: 1; must be at least 2"),
    "an empty class": ({"a": 4, "b": 0}, "class b: pictures: 0; must be at least 2"),
    "other splits": ({"train/a": 2, "val/a": 1}, "holds the folders train, val; must hold"),
    "three splits": ({"train/a": 2, "test/a": 1, "val/a": 2}, "holds the folders test, train, val"),
    "one split more": ({"train/a": 2, "train/b": 2, "test/a": 1, "test/c": 1}, "test: has no fold"),
    "test alone": ({"train/a": 2, "train/b": 2, "test/a": 1, "test/b": 0}, "class b: test pictur"),
    "line break": ({"a": 2, "b\nc": 2}, r"the class 'b\\nc' must be named by printable"),
    "spaces": ({"a": 2, " b": 2}, "the class ' b' must be named by printable"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_other_layouts_are_refused_in_one_line(tmp_path, fault):
    counts, message = FAULTS[fault]
    for name in counts:
        (tmp_path / name).mkdir(parents=True)
    _make(tmp_path, counts)
    with pytest.raises(InputError, match=message) as refusal:
        folder.check_files(folder.find(tmp_path))
    assert "\n" not in str(refusal.value)


def test_a_class_may_be_called_train(tmp_path):
    assert folder.find(_make(tmp_path, {"bus": 2, "train": 2})).class_names == ("bus", "train")


def test_a_missing_folder_a_file_and_an_unreadable_folder(tmp_path, monkeypatch):
    with pytest.raises(InputError, match="none: there is no such folder"):
        folder.find(tmp_path / "none")
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="file: is not a folder"):
        folder.find(tmp_path / "file")
    _make(tmp_path / "photos", {"a": 2, "b": 2})

    def refuse(path, **options):  # the superuser may read anything
        options["onerror"](PermissionError(13, "Permission denied", str(path)))
        return iter(())

    monkeypatch.setattr(os, "walk", refuse)
    with pytest.raises(InputError, match=r"photos/a: cannot be read \(Permission denied\)"):
        folder.find(tmp_path / "photos")
