"""The real CIFAR-10 and CIFAR-100: the specification's numbers, official files, parquet."""

import hashlib

import numpy as np
import pytest
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data import statistics
from resnet_jax.data.cifar import source
from resnet_jax.data.cifar.official import CIFAR10, CIFAR100
from resnet_jax.data.dataset import split_indices
from tests.data.cifar.samples import assert_equal_splits, binary_batch, write_folder
from tests.data.cifar.test_source import write_table


@pytest.fixture(scope="module")
def cifar10(cifar10_python):
    return source.read(cifar10_python, CIFAR10)


@pytest.mark.real_data
def test_cifar10_is_the_specification_s(cifar10):
    images, labels = cifar10.content.splits["train"]
    assert images.shape == (50_000, 32, 32, 3)
    # Publicly known of its order: a frog comes first, and a cat in the test batch.
    assert labels[:5, 0].tolist() == [6, 9, 9, 4, 1]
    assert cifar10.content.splits["test"][1][:5, 0].tolist() == [3, 8, 8, 0, 6]
    assert images[0, 0, 0].tolist() == [59, 62, 63]
    mean, std = statistics.pixel_statistics(images)
    np.testing.assert_allclose(mean, [0.4913997, 0.4821584, 0.4465309], atol=1e-7)
    np.testing.assert_allclose(std, [0.2470322, 0.2434851, 0.2615878], atol=1e-7)
    own = statistics.per_image_std(images)
    np.testing.assert_allclose(own, [0.2022021, 0.1993154, 0.2008635], atol=1e-7)
    np.testing.assert_allclose(statistics.REFERENCE_MEAN, mean, atol=2e-7)
    np.testing.assert_allclose(statistics.REFERENCE_STD, own[0], atol=1e-7)
    _, validation = split_indices(50_000, 5_000, 0)
    counts = np.bincount(labels[validation, 0]).tolist()
    assert counts == [503, 483, 487, 527, 473, 548, 491, 502, 482, 504]


@pytest.mark.slow
@pytest.mark.real_data
def test_the_other_forms_of_cifar10_are_equal(cifar10, tmp_path):
    (images, labels), test = (cifar10.content.splits[split] for split in ("train", "test"))
    batches = [*zip(np.split(images, 5), np.split(labels, 5), strict=True), test]
    files = {
        name: binary_batch(*batch)
        for name, batch in zip(CIFAR10.forms[1].files, batches, strict=True)
    }
    # In the order of the official archive's members, as Hugging Face wrote it.
    order = np.concatenate([np.arange(10_000 * (b - 1), 10_000 * b) for b in (4, 3, 2, 5, 1)])
    write_table(tmp_path / "hf" / "train-00000-of-00001.parquet", images[order], labels[order])
    write_table(tmp_path / "hf" / "test-00000-of-00001.parquet", *test)
    for place in (write_folder(tmp_path / "binary", files), tmp_path / "hf"):
        found = source.read(place, CIFAR10)
        assert_equal_splits(found.content.splits, cifar10.content.splits)


@pytest.mark.slow
@pytest.mark.real_data
def test_the_forms_of_cifar100_are_equal(cifar100_python, tmp_path):
    splits = source.read(cifar100_python, CIFAR100).content.splits
    # Publicly known of the official order: cattle, in the superclass of large herbivores.
    assert splits["train"][1][0].tolist() == [11, 19]
    assert CIFAR100.class_names["label"][19] == "cattle"
    assert CIFAR100.class_names["coarse_label"][11] == "large_omnivores_and_herbivores"
    for split, batch in splits.items():
        columns = ("img", "coarse_label", "fine_label")
        write_table(tmp_path / "hf" / f"{split}.parquet", *batch, columns)
    files = {f"{split}.bin": binary_batch(*batch) for split, batch in splits.items()}
    for place in (write_folder(tmp_path / "binary", files), tmp_path / "hf"):
        assert_equal_splits(source.read(place, CIFAR100).content.splits, splits)


def test_the_class_names_of_cifar100_are_those_of_the_official_file():
    """`meta` as Python 2 pickled it has the published MD5 sum: names and their order are right."""
    puts = iter(range(1, 200))

    def put():
        return b"q" + bytes([next(puts)])

    def text(value):
        return b"U" + bytes([len(value)]) + value.encode() + put()

    content = b"\x80\x02}" + put() + b"("
    for key, feature in (("fine_label_names", "label"), ("coarse_label_names", "coarse_label")):
        content += text(key) + b"]" + put() + b"("
        content += b"".join([text(name) for name in CIFAR100.class_names[feature]]) + b"e"
    content += b"u."
    assert hashlib.md5(content).hexdigest() == "7973b15100ade9c7d40fb424638fde48"


def test_versions_and_archives_are_those_of_tfds():
    for description, builder in ((CIFAR10, cifar.Cifar10), (CIFAR100, cifar.Cifar100)):
        assert str(builder.VERSION) == description.version
        archive = description.archive
        info = builder.url_infos[archive.url]
        assert (info.size, info.checksum) == (archive.num_bytes, archive.sha256)
