"""What is known of the official CIFAR-10 and CIFAR-100: names, files, sums, classes.  Data only.

Where the numbers are from:

- CIFAR-10, python version: MD5 sums by torchvision; sizes and the digests of the decoded batches
  from files with these sums. Binary version: the sums of these images as rows, which a test makes.
- CIFAR-100, python version: MD5 sums by torchvision; the size of `train` from a public record. The
  order of the class names is proved by such a sum: the names below, pickled as the authors pickled
  them, have that of the file `meta`.
- CIFAR-100, binary version: the archive's SHA-256 by TFDS; the two files' sizes follow from their
  rows. The MD5 sums of the two files come from a single loader, rai-project/dldataset, and were
  never compared with the files here, so the whole archive is taken by its SHA-256 alone.
- The archives: addresses, sizes and SHA-256 as TFDS records them.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from resnet_jax.data.sources import cifar_binary, cifar_pickle


class BatchFile(NamedTuple):
    """What is known of one file before it is read.

    Attributes:
      name: The file's name.
      split: "train" or "test".
      num_images: How many images it holds.
      num_bytes: Its size, or None where nobody published it.
      md5: Its MD5 sum, in hexadecimal.
    """

    name: str
    split: str
    num_images: int
    num_bytes: int | None
    md5: str

    @property
    def max_bytes(self) -> int:
        """The size, or a bound on it: a pickle has some 35 bytes an image beside its pixels."""
        return self.num_bytes or self.num_images * (3072 + 100) + 10_000


@dataclass(frozen=True)
class Form:
    """One of the forms in which a dataset is published.

    Attributes:
      name: "python version" or "binary version".
      folder: The folder's name in the official archive.
      files: The batches in the official order.
      parse: (bytes, num_images, name=...) -> images uint8 [N, 32, 32, 3] and labels int32
        [N, number of label features]; raises InputError.
    """

    name: str
    folder: str
    files: tuple[BatchFile, ...]
    parse: Callable[..., tuple[np.ndarray, np.ndarray]]


class Archive(NamedTuple):
    """The official archive to download, of the binary version, as TFDS records it."""

    url: str
    num_bytes: int
    sha256: str


@dataclass(frozen=True)
class Description:
    """One dataset: all that its preparation needs to know.

    Attributes:
      name: Its name in TFDS.
      title: Its name in prose.
      version: The version in TFDS.
      python: The python version's files.
      binary: The binary version's files.
      archive: The binary version's archive.
      class_names: {feature: names of its classes in the official order}.  The features are
        TFDS's, in the order of the binary version's label bytes.
      parquet_columns: {feature: column of the labels in Hugging Face's parquet files}.
      batch_digests: {SHA-256 of a batch's images and labels: its place in the official order},
        by split.  Empty where nobody could compute them from verified files.
    """

    name: str
    title: str
    version: str
    python: Form
    binary: Form
    archive: Archive
    class_names: dict[str, tuple[str, ...]]
    parquet_columns: dict[str, str]
    batch_digests: dict[str, tuple[str, ...]]

    @property
    def forms(self) -> tuple[Form, Form]:
        """The official forms, in the order in which they are looked for."""
        return self.python, self.binary

    @property
    def num_images(self) -> dict[str, int]:
        """{split: number of images}."""
        counts = {"train": 0, "test": 0}
        for batch in self.python.files:
            counts[batch.split] += batch.num_images
        return counts


def _cifar10_batches(suffix: str, sizes_and_sums: list[tuple[int, str]]) -> tuple[BatchFile, ...]:
    names = [f"data_batch_{number}" for number in range(1, 6)] + ["test_batch"]
    return tuple(
        BatchFile(name + suffix, "test" if "test" in name else "train", 10_000, *known)
        for name, known in zip(names, sizes_and_sums, strict=True)
    )


CIFAR10 = Description(
    name="cifar10",
    title="CIFAR-10",
    version="3.0.2",
    python=Form(
        name="python version",
        folder="cifar-10-batches-py",
        files=_cifar10_batches(
            "",
            [
                (31_035_704, "c99cafc152244af753f735de768cd75f"),
                (31_035_320, "d4bba439e000b95fd0a9bffe97cbabec"),
                (31_035_999, "54ebc095f3ab1f0389bbae665268c751"),
                (31_035_696, "634d18415352ddfa80567beed471001a"),
                (31_035_623, "482c414d41f54cd18b22e5b47cb7c3cb"),
                (31_035_526, "40351d587109b95175f43aff81a1287e"),
            ],
        ),
        parse=functools.partial(cifar_pickle.parse, num_classes={b"labels": 10}),
    ),
    binary=Form(
        name="binary version",
        folder="cifar-10-batches-bin",
        files=_cifar10_batches(
            ".bin",
            [
                (30_730_000, "5dd7e06a14cb22eb9f671a540d1b7c25"),
                (30_730_000, "5ea93a67294ea407fff1d09f752e9692"),
                (30_730_000, "942cd6a4bcdd0dd3c604fbe906cb4421"),
                (30_730_000, "ae636b3ba5c66a11e91e8cb52e771fcb"),
                (30_730_000, "53f37980c15c3d472c316c40844f3f0d"),
                (30_730_000, "803d5f7f4d78ea53de84dbe85f74fb6d"),
            ],
        ),
        parse=functools.partial(cifar_binary.parse, num_classes=(10,)),
    ),
    archive=Archive(
        url="https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
        num_bytes=170_052_171,
        sha256="c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
    ),
    class_names={
        "label": (
            *("airplane", "automobile", "bird", "cat", "deer"),
            *("dog", "frog", "horse", "ship", "truck"),
        )
    },
    parquet_columns={"label": "label"},
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
    version="3.0.2",
    python=Form(
        name="python version",
        folder="cifar-100-python",
        files=(
            BatchFile("train", "train", 50_000, 155_249_918, "16019d7e3df5f24257cddd939b257f8d"),
            BatchFile("test", "test", 10_000, None, "f0ef6b0ae62326f3e7ffdfab6717acfc"),
        ),
        parse=functools.partial(
            cifar_pickle.parse, num_classes={b"coarse_labels": 20, b"fine_labels": 100}
        ),
    ),
    binary=Form(
        name="binary version",
        folder="cifar-100-binary",
        files=(
            BatchFile(
                "train.bin", "train", 50_000, 153_700_000, "6172c7755cfe09b2fe270c85cebc1b15"
            ),
            BatchFile("test.bin", "test", 10_000, 30_740_000, "4499cfba6c016c1be1438163640a0898"),
        ),
        parse=functools.partial(cifar_binary.parse, num_classes=(20, 100)),
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
    parquet_columns={"coarse_label": "coarse_label", "label": "fine_label"},
    batch_digests={},
)

DESCRIPTIONS = {"cifar10": CIFAR10, "cifar100": CIFAR100}
