"""The real CIFAR-10 and CIFAR-100: the specification's numbers, and our constants of them."""

import hashlib

import numpy as np
import pytest
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data import statistics
from resnet_jax.data.cifar import source
from resnet_jax.data.cifar.official import CIFAR10, CIFAR100
from resnet_jax.data.cifar.parquet import digest
from resnet_jax.data.dataset import split_indices
from tests.data.cifar.samples import binary_batch


def _assert_sums(description, splits):
    """The constants for the forms that are not here: made from these images, they are the same."""
    for split, (images, labels) in splits.items():
        digests = description.batch_digests[split]
        batches = list(zip(*(np.split(a, len(digests)) for a in (images, labels)), strict=True))
        assert tuple(digest(*batch) for batch in batches) == digests
        md5_sums = list(description.forms[1].files.values())
        md5_sums = md5_sums[:-1] if split == "train" else md5_sums[-1:]
        assert [hashlib.md5(binary_batch(*batch)).hexdigest() for batch in batches] == md5_sums


@pytest.mark.slow
@pytest.mark.real_data
def test_cifar10_is_the_specification_s(cifar10_splits):
    images, labels = cifar10_splits["train"]
    assert images.shape == (50_000, 32, 32, 3)
    # Publicly known of its order: a frog comes first, and a cat in the test batch.
    assert labels[:5, 0].tolist() == [6, 9, 9, 4, 1]
    assert cifar10_splits["test"][1][:5, 0].tolist() == [3, 8, 8, 0, 6]
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
    _assert_sums(CIFAR10, cifar10_splits)


@pytest.mark.slow
@pytest.mark.real_data
def test_cifar100_has_the_official_order(cifar100_python):
    splits = source.read(cifar100_python, CIFAR100).content.splits
    # Publicly known of it: cattle, in the superclass of large herbivores, come first.
    assert splits["train"][1][0].tolist() == [11, 19]
    assert CIFAR100.class_names["label"][19] == "cattle"
    assert CIFAR100.class_names["coarse_label"][11] == "large_omnivores_and_herbivores"
    _assert_sums(CIFAR100, splits)


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
