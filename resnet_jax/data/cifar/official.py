"""The official files of CIFAR-10 and CIFAR-100: names, checksums, classes, and their decoding.

The MD5 sums of the python versions are those that torchvision checks. The sums of the binary
versions, and the digests of the decoded batches, were computed from images and labels that had
passed that check. Addresses, sizes and SHA-256 of the archives are those that TFDS records.
"""

import functools
import pickle
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

_NUM_IMAGES = {"train": 50_000, "test": 10_000}

# Images, uint8 [N, 32, 32, 3], and labels, int32 [N, number of label features].
Batch = tuple[np.ndarray, np.ndarray]


class Form(NamedTuple):
    """One of the forms in which a dataset is published; all hold the same images in one order.

    Attributes:
      name: "python version" or "binary version".
      folder: Name of the folder in the official archive.
      files: {name: MD5 sum} of the batches in the official order; the last one is the test split.
      decode: A file's bytes -> its batch.
    """

    name: str
    folder: str
    files: dict[str, str]
    decode: Callable[[bytes], Batch]


class Archive(NamedTuple):
    """The official archive to download, of the binary version."""

    url: str
    num_bytes: int
    sha256: str


class Description(NamedTuple):
    """All that the preparation of a dataset needs to know of it.

    Attributes:
      name: Name in TFDS.
      title: Name in prose.
      forms: The python and the binary version, in the order in which they are tried.
      archive: Archive of the binary version.
      class_names: {feature: names of its classes in the official order}. The features are TFDS's,
        in the order of the binary version's label bytes.
      parquet_labels: The columns of these features in Hugging Face's parquet files.
      batch_digests: {split: SHA-256 of the images and labels of each batch in the official order}.
      version: Version in TFDS.
      num_images: {split: number of images}.
    """

    name: str
    title: str
    forms: tuple[Form, Form]
    archive: Archive
    class_names: dict[str, tuple[str, ...]]
    parquet_labels: tuple[str, ...]
    batch_digests: dict[str, tuple[str, ...]]
    version: str = "3.0.2"
    num_images: Mapping[str, int] = _NUM_IMAGES


def decode_python(data: bytes, label_keys: Sequence[str]) -> Batch:
    """Decode a pickle of the python version, whose MD5 has been checked: a pickle is a program."""
    with warnings.catch_warnings():  # NumPy 2.4 warns about how the NumPy of 2009 pickled dtypes
        warnings.simplefilter("ignore")
        batch = pickle.loads(data, encoding="bytes")  # Python 2 wrote these files
    labels = np.array([batch[key.encode()] for key in label_keys], np.int32).T
    return _to_nhwc(batch[b"data"]), labels


def decode_binary(data: bytes, num_labels: int) -> Batch:
    """Decode a file of the binary version: rows of label bytes and 3,072 pixel bytes."""
    rows = np.frombuffer(data, np.uint8).reshape(-1, num_labels + 3072)
    return _to_nhwc(rows[:, num_labels:]), rows[:, :num_labels].astype(np.int32)


def _to_nhwc(rows: np.ndarray) -> np.ndarray:
    """Turn rows of three color planes, uint8 [N, 3072], into images, uint8 [N, 32, 32, 3]."""
    return np.ascontiguousarray(rows.reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1))


_CIFAR10_CLASSES = "airplane automobile bird cat deer dog frog horse ship truck"

CIFAR10 = Description(
    name="cifar10",
    title="CIFAR-10",
    forms=(
        Form(
            name="python version",
            folder="cifar-10-batches-py",
            files={
                "data_batch_1": "c99cafc152244af753f735de768cd75f",
                "data_batch_2": "d4bba439e000b95fd0a9bffe97cbabec",
                "data_batch_3": "54ebc095f3ab1f0389bbae665268c751",
                "data_batch_4": "634d18415352ddfa80567beed471001a",
                "data_batch_5": "482c414d41f54cd18b22e5b47cb7c3cb",
                "test_batch": "40351d587109b95175f43aff81a1287e",
            },
            decode=functools.partial(decode_python, label_keys=("labels",)),
        ),
        Form(
            name="binary version",
            folder="cifar-10-batches-bin",
            files={
                "data_batch_1.bin": "5dd7e06a14cb22eb9f671a540d1b7c25",
                "data_batch_2.bin": "5ea93a67294ea407fff1d09f752e9692",
                "data_batch_3.bin": "942cd6a4bcdd0dd3c604fbe906cb4421",
                "data_batch_4.bin": "ae636b3ba5c66a11e91e8cb52e771fcb",
                "data_batch_5.bin": "53f37980c15c3d472c316c40844f3f0d",
                "test_batch.bin": "803d5f7f4d78ea53de84dbe85f74fb6d",
            },
            decode=functools.partial(decode_binary, num_labels=1),
        ),
    ),
    archive=Archive(
        url="https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
        num_bytes=170_052_171,
        sha256="c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
    ),
    class_names={"label": tuple(_CIFAR10_CLASSES.split())},
    parquet_labels=("label",),
    batch_digests={
        "train": (
            "4aae9395bd308ebf5ca0bc6e59f3ddfe01628a29f751f737db07c524af8c8037",
            "fa8b3c95365899a62d592862aade175eccb8230e2007262509d1c1a9971aafbd",
            "cc110c44036fd400e45f88519952df682dc339122a1b99eb9123c5ce98e4ac06",
            "d2c464ce759021aeef93d372385aa091e5b1f0889587749ea2d39eafff58a985",
            "aa433672978fec38607b9f4e671a6587261d80d4b28eeb54cb6173345bfac73b",
        ),
        "test": ("8353b1fbf11acba6dc8b5e9d2fb108294de95b6e979d31428bf914289e4189c5",),
    },
)

# The 20 superclasses and their classes, both in the official, alphabetical order.
_CIFAR100_HIERARCHY = {
    "aquatic_mammals": "beaver dolphin otter seal whale",
    "fish": "aquarium_fish flatfish ray shark trout",
    "flowers": "orchid poppy rose sunflower tulip",
    "food_containers": "bottle bowl can cup plate",
    "fruit_and_vegetables": "apple mushroom orange pear sweet_pepper",
    "household_electrical_devices": "clock keyboard lamp telephone television",
    "household_furniture": "bed chair couch table wardrobe",
    "insects": "bee beetle butterfly caterpillar cockroach",
    "large_carnivores": "bear leopard lion tiger wolf",
    "large_man-made_outdoor_things": "bridge castle house road skyscraper",
    "large_natural_outdoor_scenes": "cloud forest mountain plain sea",
    "large_omnivores_and_herbivores": "camel cattle chimpanzee elephant kangaroo",
    "medium_mammals": "fox porcupine possum raccoon skunk",
    "non-insect_invertebrates": "crab lobster snail spider worm",
    "people": "baby boy girl man woman",
    "reptiles": "crocodile dinosaur lizard snake turtle",
    "small_mammals": "hamster mouse rabbit shrew squirrel",
    "trees": "maple_tree oak_tree palm_tree pine_tree willow_tree",
    "vehicles_1": "bicycle bus motorcycle pickup_truck train",
    "vehicles_2": "lawn_mower rocket streetcar tank tractor",
}

CIFAR100 = Description(
    name="cifar100",
    title="CIFAR-100",
    forms=(
        Form(
            name="python version",
            folder="cifar-100-python",
            files={
                "train": "16019d7e3df5f24257cddd939b257f8d",
                "test": "f0ef6b0ae62326f3e7ffdfab6717acfc",
            },
            decode=functools.partial(decode_python, label_keys=("coarse_labels", "fine_labels")),
        ),
        Form(
            name="binary version",
            folder="cifar-100-binary",
            files={
                "train.bin": "6172c7755cfe09b2fe270c85cebc1b15",
                "test.bin": "4499cfba6c016c1be1438163640a0898",
            },
            decode=functools.partial(decode_binary, num_labels=2),
        ),
    ),
    archive=Archive(
        url="https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz",
        num_bytes=168_513_733,
        sha256="58a81ae192c23a4be8b1804d68e518ed807d710a4eb253b1f2a199162a40d8ec",
    ),
    class_names={
        "coarse_label": tuple(_CIFAR100_HIERARCHY),
        "label": tuple(sorted(" ".join(_CIFAR100_HIERARCHY.values()).split())),
    },
    parquet_labels=("coarse_label", "fine_label"),
    batch_digests={
        "train": ("6568eee344213061b28ac4d2304f835e9bce069e01e460061c63d98281e0b44f",),
        "test": ("fe18ede4f99f3d649ed5f4e4f9ffcbc29ef4d76d3cb6aec4d7f3809d8ca47063",),
    },
)

DESCRIPTIONS = {"cifar10": CIFAR10, "cifar100": CIFAR100}
