"""`python -m resnet_jax.prepare cifar10 SOURCE`: one line says why not."""

import shlex

import numpy as np
import pytest
import tensorflow_datasets as tfds

from resnet_jax import prepare
from resnet_jax.data import dataset
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.cifar.source import read
from resnet_jax.errors import InputError
from tests.data.cifar.samples import make_small, write_folder
from tests.data.test_dataset import flip_a_bit
from tests.data.test_store import assert_holds


@pytest.fixture(params=["cifar10", "cifar100"])
def source(request, monkeypatch, tmp_path):
    """The folder with the files of a small dataset in place of an official one."""
    small = make_small(request.param)
    monkeypatch.setitem(DESCRIPTIONS, request.param, small.description)
    folder = tmp_path / request.param
    write_folder(folder / small.description.forms[0].folder, small.files["python"])
    return folder


def test_prepares_each_dataset_and_prints_the_next_command(source, tmp_path, capsys):
    name, data_dir = source.name, tmp_path / "my data"
    arguments = [name, str(source), "--data_dir", str(data_dir)]
    prepare.main(arguments)
    out, err = capsys.readouterr()
    folder = data_dir / "resnet_jax" / name / "3.0.2"
    prepared, _, following = out.splitlines()
    assert prepared == f"prepared: {folder}"
    words = shlex.split(following)
    assert words[:3] == ["python", "-m", "resnet_jax.train"]
    assert f"--config.data_dir={data_dir}" in words
    assert ("--config.dataset=cifar100" in words) == (name == "cifar100")
    assert "verified the python version" in err
    class_names = DESCRIPTIONS[name].class_names["label"]
    assert dataset.load(name, str(data_dir)).class_names == class_names
    prepare.main(arguments)
    assert capsys.readouterr().out.startswith(f"already prepared: {folder}\n")
    flip_a_bit(folder)
    prepare.main(arguments)
    assert capsys.readouterr().out.startswith(f"prepared: {folder}\n")
    dataset.load(name, str(data_dir))


def test_bad_input_is_refused_before_anything_is_written(source, tmp_path):
    (tmp_path / "file").write_text("text")
    (tmp_path / "empty").mkdir()
    before = sorted(tmp_path.rglob("*"))
    for name, given, data_dir, culprit in (
        *((source.name, wrong, "out", wrong) for wrong in ("none", "file", "empty")),
        ("cifar10" if source.name == "cifar100" else "cifar100", source.name, "out", source.name),
        (source.name, source.name, "file", "file"),
    ):
        arguments = [name, str(tmp_path / given), "--data_dir", str(tmp_path / data_dir)]
        with pytest.raises(InputError, match=str(tmp_path / culprit)) as raised:
            prepare.main(arguments)
        assert "\n" not in str(raised.value)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.slow
@pytest.mark.real_data
def test_prepares_the_real_data(cifar10_python, tmp_path, capsys):
    own = tmp_path / "a folder" / "resnet_jax"
    prepare.main(["cifar10", str(cifar10_python), "--data_dir", str(own.parent)])
    assert f"prepared: {own}/cifar10/3.0.2\n" in capsys.readouterr().out
    content = read(cifar10_python, DESCRIPTIONS["cifar10"]).content
    train, test = (
        tfds.data_source("cifar10", split=split, data_dir=own, download=False)
        for split in ("train", "test")
    )
    assert_holds(test, "test", content)
    assert len(train) == 50_000
    images, labels = content.splits["train"]
    for example in (train[i] for i in range(0, 50_000, 50)):  # reading all takes half a minute
        index = int(example["id"].removeprefix(b"train_"))
        np.testing.assert_array_equal(example["image"], images[index])
        assert example["label"] == labels[index]
    # The stock TFDS begins with these.
    assert [train[i]["id"] for i in range(2)] == [b"train_16399", b"train_01680"]
