import hashlib
import logging
import shutil

import numpy as np
import pytest

from resnet_jax.data import dataset as data
from resnet_jax.data.sources import shapes32
from resnet_jax.errors import InputError


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


def _version_folder(folder):
    return folder / "shapes32" / data.VERSIONS["shapes32"]


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
    images, labels = data._official_order(source, "label")
    assert images[:, 0, 0, 0].tolist() == [0, 1, 2, 3]
    assert labels.tolist() == [0, 1, 2, 0]
    with pytest.raises(ValueError, match="two examples"):
        data._official_order([*source[:3], source[0]], "label")


def test_the_cache_is_used_and_equals_the_source(folder, monkeypatch):
    first = data.load("shapes32", str(folder))
    _cache(folder).unlink()
    _assert_equal(data.load("shapes32", str(folder)), first)
    monkeypatch.setattr(data, "_read_tfds", None)
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
    assert not caplog.text


def test_a_cache_of_other_data_is_not_used(folder, caplog):
    with _shard(folder).open("ab") as file:
        file.write(b"\0" * 8)
    with caplog.at_level(logging.WARNING), pytest.raises(InputError, match="is damaged"):
        data.load("shapes32", str(folder))
    assert "rebuilding the cache" in caplog.text


@pytest.mark.parametrize("damage", ["truncate", "missing", "noise"])
def test_damaged_prepared_data_is_an_error_that_says_what_to_do(folder, damage):
    _cache(folder).unlink()
    shard = _shard(folder)
    if damage == "missing":
        shard.unlink()
    elif damage == "noise":
        rng = np.random.default_rng(0)
        shard.write_bytes(rng.integers(0, 256, shard.stat().st_size, np.uint8).tobytes())
    else:
        shard.write_bytes(shard.read_bytes()[: shard.stat().st_size // 2])
    with pytest.raises(InputError, match="delete this folder") as error:
        data.load("shapes32", str(folder))
    assert "\n" not in str(error.value)
    assert not _cache(folder).exists()


@pytest.mark.slow
def test_one_bit_flipped_in_the_prepared_data(tmp_path, monkeypatch):
    """Every file in turn, at 30 places: the data set is exact, or refused in one line."""
    monkeypatch.setattr(shapes32, "NUM_IMAGES", {"train": 30, "test": 10})
    shapes32.prepare(tmp_path)
    before = data.load("shapes32", str(tmp_path))
    _cache(tmp_path).unlink()
    rng, refusals = np.random.default_rng(0), []
    for path in sorted(_cache(tmp_path).parent.iterdir()):
        content = path.read_bytes()
        for place in rng.integers(0, 8 * len(content), 30):
            damaged = bytearray(content)
            damaged[place // 8] ^= 1 << place % 8
            path.write_bytes(damaged)
            try:
                loaded = data.load("shapes32", str(tmp_path))
            except InputError as error:
                refusals.append(str(error))
            else:
                _assert_equal(loaded, before)
            _cache(tmp_path).unlink(missing_ok=True)
        path.write_bytes(content)
    assert len(refusals) > 75
    assert not any("\n" in refusal for refusal in refusals)


def test_unknown_dataset():
    with pytest.raises(InputError, match="'mnist': must be one of cifar10, cifar100, shapes32"):
        data.load("mnist")


@pytest.mark.parametrize("size", [0, -1, 50, 51])
def test_validation_size_must_leave_both_splits_something(size):
    with pytest.raises(InputError, match=f"validation_size = {size}"):
        data.split_indices(50, size, 0)
