"""Datasets of the user's own images: found by name, read, cached, reported if damaged."""

import contextlib
import shutil

import numpy as np
import pytest

from resnet_jax import check
from resnet_jax.data import catalog, dataset, prepared, store
from resnet_jax.data.folders import Examples, to_content
from resnet_jax.errors import InputError
from tests.conftest import own_warnings

NAMES = ("café au lait", "dog", "eel")


def make_splits(seed=0):
    rng = np.random.default_rng(seed)
    return {
        split: Examples(
            rng.integers(256, size=(count, 32, 32, 3), dtype=np.uint8),
            (np.arange(count, dtype=np.int32) * 2) % 3,
        )
        for split, count in (("train", 9), ("test", 4))
    }


def write(root, splits, names=NAMES):
    folder = catalog.find("mine", str(root), must_be_known=False).ours
    assert store.write_once(folder, contextlib.nullcontext(to_content(names, splits)))
    return folder


def assert_loads(data_dir, splits, names=NAMES):
    loaded = dataset.load("mine", str(data_dir))
    for split, (images, labels) in splits.items():
        np.testing.assert_array_equal(getattr(loaded, f"{split}_images"), images, strict=True)
        np.testing.assert_array_equal(getattr(loaded, f"{split}_labels"), labels, strict=True)
    assert loaded.class_names == names


def test_it_is_loaded_and_cached_and_its_names_are_known(tmp_path, monkeypatch):
    splits = make_splits()
    folder = write(tmp_path, splits)
    assert folder == tmp_path / "resnet_jax" / "mine" / "1.0.0"
    for data_dir in (tmp_path, tmp_path / "resnet_jax", tmp_path / "resnet_jax" / "mine"):
        assert_loads(data_dir, splits)
    monkeypatch.setattr(prepared, "read_records", None)  # the cache must do
    assert_loads(tmp_path, splits)
    assert catalog.class_names("mine", str(tmp_path)) == NAMES


def test_the_cache_of_other_images_under_the_name_is_not_used(tmp_path, caplog):
    """Small shards are padded to the same size: a digest in the metadata tells them apart."""
    folder = write(tmp_path, make_splits())
    assert_loads(tmp_path, make_splits())
    other = write(tmp_path / "there", make_splits(1))
    shutil.copytree(other, folder, dirs_exist_ok=True)
    assert_loads(tmp_path, make_splits(1))
    assert "rebuilding the cache" in caplog.text
    caplog.clear()
    shutil.rmtree(folder)
    write(tmp_path, make_splits(2), ("x", "y", "z"))
    assert_loads(tmp_path, make_splits(2), ("x", "y", "z"))
    assert not own_warnings(caplog)


@pytest.mark.parametrize("part", ["*train*", "label.labels.txt", "metadata.json"])
def test_damage_is_reported_with_the_remedy(tmp_path, part):
    folder = write(tmp_path, make_splits())
    (path,) = folder.glob(part)
    path.unlink()
    with pytest.raises(InputError) as raised:
        dataset.load("mine", str(tmp_path))
    assert str(folder) in str(raised.value)
    assert "resnet_jax.prepare folder DIR --name mine" in str(raised.value)


def test_a_dataset_of_another_program_is_not_one_of_ours(tmp_path):
    write(tmp_path, make_splits())
    shutil.move(tmp_path / "resnet_jax" / "mine", tmp_path / "mine")
    with pytest.raises(InputError, match="none there"):
        dataset.load("mine", str(tmp_path))


def test_check_lists_it(tmp_path):
    folder = write(tmp_path, make_splits())
    assert f"mine: {folder}" in check._datasets(str(tmp_path))
