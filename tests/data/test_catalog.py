"""Dataset directories and names."""

import shutil
from pathlib import Path

import pytest

from resnet_jax.data import catalog, dataset
from resnet_jax.errors import InputError


def test_a_data_dir_is_a_path_and_its_default_that_of_tfds(tmp_path, monkeypatch):
    import tensorflow_datasets as tfds

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("TFDS_DATA_DIR", raising=False)
    assert str(catalog.resolve_data_dir("")) == tfds.core.constants.get_default_data_dir()
    monkeypatch.setenv("TFDS_DATA_DIR", "/some/where")
    assert catalog.resolve_data_dir() == Path("/some/where")
    for given, expected in (("~/x", "x"), ("~", ""), ("./~x", "here/~x")):
        (tmp_path / "here").mkdir(exist_ok=True)
        monkeypatch.chdir(tmp_path / "here")
        assert catalog.find("cifar10", given).root == tmp_path / expected
    for wrong in ("gs://bucket/x", "a\0b", "~no_such_user_here/x"):
        with pytest.raises(InputError, match="must be a path to a folder"):
            catalog.resolve_data_dir(wrong)
    assert catalog.find("shapes32", "x" * 300).folder is None  # a name that no file may have


@pytest.mark.parametrize("home", ["", "resnet_jax"])
def test_a_data_dir_a_level_too_deep_or_too_high_is_understood(tmp_path, home):
    root = tmp_path / "tensorflow_datasets"
    (root / home / "cifar10" / "3.0.2").mkdir(parents=True)
    for given in (".", "cifar10", "cifar10/3.0.2", "..", "new"):
        data_dir = tmp_path if given == ".." else root / home / given
        expected = data_dir if given == "new" else root
        assert catalog.find("cifar10", str(data_dir)).root == expected
        assert catalog.find("cifar100", str(data_dir)).root == data_dir


def test_unknown_names_are_answered_with_what_there_is(tmp_path):
    birds = tmp_path / "resnet_jax" / "birds" / "1.0.0"
    birds.mkdir(parents=True)
    (birds / "dataset_info.json").touch()
    for name, nearest in (("cifra10", "cifar10"), ("bird", "birds")):
        for function in (dataset.load, catalog.class_names):
            with pytest.raises(InputError, match=f"'{name}'.*birds.*did you mean {nearest}?"):
                function(name, str(tmp_path))
    with pytest.raises(InputError, match=r"cifar10, cifar100, shapes32.*resnet_jax.prepare folder"):
        dataset.load("mnist", "/nowhere")
    shutil.move(tmp_path / "resnet_jax" / "birds", tmp_path / "birds")  # another program's
    with pytest.raises(InputError, match="none there"):
        dataset.load("birds", str(tmp_path))
