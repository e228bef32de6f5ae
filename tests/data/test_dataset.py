import errno
import hashlib
import logging
import shutil
import urllib.error

import numpy as np
import pytest

from resnet_jax.data import catalog
from resnet_jax.data import dataset as data
from resnet_jax.data.sources import cifar_files, prepare, shapes32
from resnet_jax.data.sources import prepared as prepared_copies
from resnet_jax.errors import InputError
from tests.conftest import own_warnings
from tests.data.cifar_samples import (
    description_for,
    random_arrays,
    small_description,
    small_files,
    write_archive,
    write_folder,
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A folder with shapes32 prepared, and its cache."""
    folder = tmp_path_factory.mktemp("tfds")
    data.load("shapes32", str(folder))
    return folder


@pytest.fixture
def folder(prepared, tmp_path):
    """A copy of it to damage."""
    shutil.copytree(prepared, tmp_path / "tfds")
    return tmp_path / "tfds"


@pytest.fixture
def small_folder(tmp_path, monkeypatch):
    """A folder with a small shapes32, quick to draw anew."""
    monkeypatch.setattr(shapes32, "NUM_IMAGES", {"train": 30, "test": 10})
    shapes32.prepare(tmp_path)
    return tmp_path


def _version_folder(folder):
    return folder / "shapes32" / catalog.VERSIONS["shapes32"]


def _cache(folder):
    return _version_folder(folder) / data.CACHE_NAME


def _shard(folder):
    return next(_version_folder(folder).glob("*train*.array_record*"))


def _assert_equal(a, b):
    for name in data.Dataset._fields:
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name), err_msg=name)


def test_the_split_of_the_spec():
    train, validation = data.split_indices(50_000, 5_000, 0)
    expected = [11841, 19602, 45519, 25747, 42642, 31902, 30346, 12363]
    assert validation[:8].tolist() == expected
    expected = [19977, 31768, 43126, 29441, 6245, 47754, 23287, 21416]
    assert train[:8].tolist() == expected
    assert (len(train), len(validation)) == (45_000, 5_000)
    indices = np.concatenate([validation, train])
    np.testing.assert_array_equal(np.sort(indices), np.arange(50_000))
    # numpy's own: i = list(range(50000)); np.random.seed(0); np.random.shuffle(i)
    digest = hashlib.sha256(indices.astype("<i4").tobytes()).hexdigest()
    assert digest == "c359a705f6aae50398faf0f1c23224e1de718853ada8378c993cc70b24a79964"


def test_the_split_is_what_the_reference_s_own_lines_make():
    indices = list(range(1000))
    state = np.random.get_state()
    np.random.seed(7)
    np.random.shuffle(indices)
    np.random.set_state(state)
    train, validation = data.split_indices(1000, 100, 7)
    assert validation.tolist() + train.tolist() == indices


def test_shapes32_comes_in_its_official_order(prepared):
    from resnet_jax.data.sources import shapes32

    dataset = data.load("shapes32", str(prepared))
    for split in ("train", "test"):
        images = getattr(dataset, f"{split}_images")
        labels = getattr(dataset, f"{split}_labels")
        drawn_images, drawn_labels = shapes32.draw(shapes32.SEED, split, len(labels))
        np.testing.assert_array_equal(images, drawn_images)
        np.testing.assert_array_equal(labels, drawn_labels)
        assert (images.dtype, labels.dtype) == (np.uint8, np.int32)
    assert dataset.class_names == tuple(shapes32.CLASS_NAMES)


def test_order_is_restored_by_the_number_in_the_id():
    image = np.zeros((32, 32, 3), np.uint8)
    source = [{"id": f"train_{i:05d}", "image": image + i, "label": i % 3} for i in (2, 0, 3, 1)]
    images, labels = prepared_copies.official_order(source, "label")
    assert images[:, 0, 0, 0].tolist() == [0, 1, 2, 3]
    assert labels.tolist() == [0, 1, 2, 0]
    with pytest.raises(ValueError, match="two examples"):
        prepared_copies.official_order([*source[:3], source[0]], "label")


def test_the_cache_is_used_and_equals_the_source(folder, monkeypatch):
    first = data.load("shapes32", str(folder))
    _cache(folder).unlink()
    _assert_equal(data.load("shapes32", str(folder)), first)
    monkeypatch.setattr(data, "_read_tfds", None)  # it must not be needed
    _assert_equal(data.load("shapes32", str(folder)), first)


@pytest.mark.parametrize("damage", ["flip", "truncate", "empty", "noise"])
def test_a_damaged_cache_is_rebuilt_with_a_warning(folder, damage, caplog):
    before = data.load("shapes32", str(folder))
    content = bytearray(_cache(folder).read_bytes())
    if damage == "flip":
        content[len(content) // 2] ^= 4
    elif damage == "truncate":
        content = content[:-1000]
    else:
        content = b"" if damage == "empty" else b"PK" + bytes(range(256))
    _cache(folder).write_bytes(content)
    with caplog.at_level(logging.WARNING):
        _assert_equal(data.load("shapes32", str(folder)), before)
    assert "rebuilding the cache" in caplog.text
    caplog.clear()
    _assert_equal(data.load("shapes32", str(folder)), before)
    assert not own_warnings(caplog)


def test_a_cache_of_other_data_is_not_used(small_folder, caplog):
    before = data.load("shapes32", str(small_folder))
    with _shard(small_folder).open("ab") as file:
        file.write(b"\0" * 8)
    with caplog.at_level(logging.WARNING):
        _assert_equal(data.load("shapes32", str(small_folder)), before)
    assert "rebuilding the cache" in caplog.text
    assert "is damaged" in caplog.text


@pytest.mark.parametrize("damage", ["truncate", "missing", "noise"])
def test_a_damaged_shapes32_is_drawn_anew_with_a_warning(small_folder, damage, caplog):
    before = data.load("shapes32", str(small_folder))
    _cache(small_folder).unlink()
    shard = _shard(small_folder)
    if damage == "missing":
        shard.unlink()
    elif damage == "noise":
        rng = np.random.default_rng(0)
        shard.write_bytes(rng.integers(0, 256, shard.stat().st_size, np.uint8).tobytes())
    else:
        shard.write_bytes(shard.read_bytes()[: shard.stat().st_size // 2])
    with caplog.at_level(logging.WARNING):
        _assert_equal(data.load("shapes32", str(small_folder)), before)
    assert f"{_version_folder(small_folder)} is damaged" in caplog.text
    assert "; drawing it anew" in caplog.text
    assert [path.name for path in _version_folder(small_folder).parent.iterdir()] == ["1.0.0"]


@pytest.mark.slow
def test_one_bit_flipped_in_the_prepared_data(small_folder, caplog):
    """Every file in turn, at 30 places: the dataset is exact, drawn anew where it was damaged."""
    before = data.load("shapes32", str(small_folder))
    _cache(small_folder).unlink()
    rng = np.random.default_rng(0)
    for path in sorted(_cache(small_folder).parent.iterdir()):
        content = path.read_bytes()
        for place in rng.integers(0, 8 * len(content), 30):
            damaged = bytearray(content)
            damaged[place // 8] ^= 1 << place % 8
            path.write_bytes(damaged)
            _assert_equal(data.load("shapes32", str(small_folder)), before)
            _cache(small_folder).unlink(missing_ok=True)
            path.write_bytes(content)
    assert caplog.text.count("drawing it anew") > 75


# CIFAR-10 in a data directory that other programs use too.

ARRAYS = random_arrays()


@pytest.fixture
def small_cifar10(monkeypatch):
    """Lets a CIFAR-10 of 30 and 20 images pass for a whole one."""
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar10", description_for(ARRAYS))
    monkeypatch.setattr("resnet_jax.data.sources.locate.DESCRIPTIONS", data.DESCRIPTIONS)
    return data.DESCRIPTIONS["cifar10"]


@pytest.fixture
def theirs(tmp_path, small_cifar10):
    """CIFAR-10 in TFDS's own place, as a program that uses TFDS has prepared it."""
    prepare.prepare(ARRAYS, small_cifar10, tmp_path)
    (tmp_path / "resnet_jax" / "cifar10").rename(tmp_path / "cifar10")
    (tmp_path / "resnet_jax").rmdir()
    return tmp_path / "cifar10" / "3.0.2"


def _as_tfrecord(folder):
    info = folder / "dataset_info.json"
    info.write_text(info.read_text().replace("array_record", "tfrecord"))
    for shard in folder.glob("*.array_record*"):
        shard.rename(str(shard).replace("array_record", "tfrecord"))


def _contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _assert_is_cifar10(dataset):
    for name in data.Dataset._fields[:4]:
        np.testing.assert_array_equal(getattr(dataset, name), getattr(ARRAYS, name))
    assert dataset.class_names[6] == "frog"


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*arguments, **options):
        raise urllib.error.URLError("no network")

    monkeypatch.setattr("urllib.request.urlopen", refuse)


@pytest.mark.usefixtures("no_network")
def test_tfrecord_is_named_and_left_alone(theirs, tmp_path, caplog):
    _as_tfrecord(theirs)
    before = _contents(tmp_path)
    with pytest.raises(InputError) as raised:
        data.load("cifar10", str(tmp_path))
    message = str(raised.value)
    assert message.startswith(
        f"{theirs} is in tfrecord format (written by TensorFlow), which only TensorFlow reads; it "
        "is left alone, and https://"
    )
    assert "cannot be downloaded (no connection: no network)" in message
    assert f"`python scripts/prepare_cifar10.py SOURCE --data_dir {tmp_path}`" in message
    assert "\n" not in message
    for word in ("damaged", "delete", "remove"):
        assert word not in message
        assert word not in caplog.text
    assert _contents(tmp_path) == before
    assert not (tmp_path / "resnet_jax").exists()


@pytest.mark.parametrize("fault", [_as_tfrecord, lambda f: (f / "dataset_info.json").unlink()])
def test_our_copy_lies_beside_theirs_and_neither_breaks_the_other(
    theirs, tmp_path, small_cifar10, fault
):
    fault(theirs)
    before = _contents(tmp_path)
    prepare.prepare(ARRAYS, small_cifar10, tmp_path)
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))
    assert before.items() <= _contents(tmp_path).items()
    new = {path.relative_to(tmp_path).parts[0] for path in _contents(tmp_path).keys() - before}
    assert new == {"resnet_jax"}


@pytest.mark.usefixtures("no_network")
def test_official_files_in_the_data_directory_are_used(theirs, tmp_path, monkeypatch, capfd):
    """Such as those that TFDS has downloaded for TensorFlow."""
    _as_tfrecord(theirs)
    arrays = cifar_files.read_archive(
        write_archive(tmp_path / "x", small_files("python")).open("rb"),
        small_description(),
        name="x",
    ).arrays
    (tmp_path / "x").unlink()
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar10", small_description())
    place = tmp_path / "downloads" / "extracted" / "TAR_GZ.x" / "cifar-10-batches-bin"
    write_folder(place, small_files("binary"))
    dataset = data.load("cifar10", str(tmp_path))
    np.testing.assert_array_equal(dataset.train_images, arrays.train_images)
    assert f"preparing CIFAR-10 from {place}" in capfd.readouterr().err


@pytest.mark.usefixtures("no_network")
def test_damaged_official_files_are_told(tmp_path, monkeypatch, capfd):
    monkeypatch.setitem(data.DESCRIPTIONS, "cifar10", small_description())
    files = small_files("python") | {"test_batch": b"x"}
    write_folder(tmp_path / "cifar-10-batches-py", files)
    with pytest.raises(InputError, match=r"no CIFAR-10 in .* cannot be downloaded"):
        data.load("cifar10", str(tmp_path))
    assert "test_batch: has 1 bytes; must have" in capfd.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["cifar-10-batches-py"]


def test_a_copy_in_tfds_s_place_is_read_and_never_written_to(theirs, tmp_path, monkeypatch):
    before = _contents(theirs)
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))
    assert _contents(theirs) == before
    assert (tmp_path / "resnet_jax" / "cifar10" / data.CACHE_NAME).is_file()
    monkeypatch.delattr(data, "_read_tfds")  # the cache must do
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))
    _assert_is_cifar10(data.load("cifar10", str(theirs)))  # a data_dir that is too deep


def test_the_cache_of_earlier_versions_is_read(theirs, tmp_path, monkeypatch):
    data.load("cifar10", str(tmp_path))
    (tmp_path / "resnet_jax" / "cifar10" / data.CACHE_NAME).rename(theirs / data.CACHE_NAME)
    shutil.rmtree(tmp_path / "resnet_jax")
    monkeypatch.delattr(data, "_read_tfds")
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))
    assert not (tmp_path / "resnet_jax").exists()  # no second copy of 180 MB


def test_a_data_directory_that_cannot_be_written_to_is_read(theirs, tmp_path, caplog):
    (tmp_path / "resnet_jax").write_text("in the way, as a read-only file system is")
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))
    assert "no cache of the decoded images" in caplog.text


def _flip(folder):
    shard = next(folder.glob("*train*.array_record*"))
    content = bytearray(shard.read_bytes())
    content[len(content) // 2] ^= 1
    shard.write_bytes(content)


def test_a_damaged_copy_of_theirs_is_told_and_left_alone(theirs, tmp_path, small_cifar10):
    _flip(theirs)
    with pytest.raises(InputError) as raised:
        data.load("cifar10", str(tmp_path))
    message = str(raised.value)
    assert f"the prepared dataset {theirs} is damaged (" in message
    assert message.endswith(
        f"`python scripts/prepare_cifar10.py SOURCE --data_dir {tmp_path}` prepares a copy of our "
        "own beside it, which is left alone"
    )
    assert "delete" not in message
    assert data.readable_copy("cifar10", tmp_path) is None
    prepare.prepare(ARRAYS, small_cifar10, tmp_path, replace=True)
    _assert_is_cifar10(data.load("cifar10", str(tmp_path)))


def test_a_damaged_copy_of_ours_is_replaced_by_the_command_it_names(tmp_path, small_cifar10):
    folder = prepare.prepare(ARRAYS, small_cifar10, tmp_path)
    assert data.readable_copy("cifar10", tmp_path) == folder
    for damage in (_flip, lambda folder: (folder / "dataset_info.json").unlink()):
        damage(folder)
        with pytest.raises(InputError) as raised:
            data.load("cifar10", str(tmp_path))
        assert str(raised.value).endswith(
            f"`python scripts/prepare_cifar10.py SOURCE --data_dir {tmp_path}` replaces it"
        )
        assert data.readable_copy("cifar10", tmp_path) is None
        prepare.prepare(ARRAYS, small_cifar10, tmp_path, replace=True)
        _assert_is_cifar10(data.load("cifar10", str(tmp_path)))


def test_a_passing_error_is_not_called_damage(theirs, tmp_path, monkeypatch):
    def fail(folder, class_names):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(prepared_copies, "read", fail)
    with pytest.raises(InputError, match=r"cannot be read .*Input/output error") as raised:
        data.load("cifar10", str(tmp_path))
    assert "damaged" not in str(raised.value)


def test_unknown_dataset():
    with pytest.raises(InputError, match="'mnist': must be one of cifar10, cifar100, shapes32"):
        data.load("mnist", "/nowhere")


@pytest.mark.parametrize("size", [0, -1, 50, 51])
def test_validation_size_must_leave_both_splits_something(size):
    with pytest.raises(InputError, match=f"validation_size = {size}"):
        data.split_indices(50, size, 0)
