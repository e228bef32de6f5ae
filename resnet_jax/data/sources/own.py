"""Writes a TFDS dataset of the user's own images, in array_record format.

prepare(root, "mine", class_names, {"train": (images, labels), "test": (images, labels)})
tfds.data_source("mine", split="train", data_dir=root / "resnet_jax", download=False)
"""

import contextlib
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow_datasets as tfds
from PIL import Image
from tqdm import tqdm

from resnet_jax.data import cache
from resnet_jax.data.sources import paths, staging

Splits = Mapping[str, tuple[np.ndarray, np.ndarray]]


def prepare(root: Path, name: str, class_names: Sequence[str], splits: Splits) -> Path:
    """Writes a dataset below a data directory.

    Args:
      root: The data directory; created where it does not exist.
      name: The dataset's, in TFDS: lower case letters, digits and underscores.
      class_names: The names of the labels, each one printable line.
      splits: "train" and "test": images uint8 [N, 32, 32, 3], labels int32 [N].

    Returns:
      Its folder. It appears there whole, by a rename at the end.

    Raises:
      InputError: Where there is one of that name, or the data directory cannot be written to.
    """
    folder = paths.pictures_folder(root, name)

    def is_there() -> bool:
        paths.check_absent(folder)  # another process may have been as fast
        return False

    def build(data_dir: Path) -> None:
        tfds.disable_progress_bar()  # `_examples` has one that keeps quiet in a log file
        # TFDS prints two lines about sizes that it does not know.
        with contextlib.redirect_stdout(io.StringIO()):
            builder = _make_builder_class(name, class_names, splits)
            builder(data_dir=data_dir, file_format="array_record").download_and_prepare()

    try:
        staging.install(folder, build, is_there)
    except OSError as error:
        raise paths.unusable(root, error) from error
    return folder


def _make_builder_class(name: str, class_names: Sequence[str], splits: Splits) -> Any:
    dataset_name = name
    fields = {
        f"{split}_{key}": array
        for split, arrays in splits.items()
        for key, array in zip(("images", "labels"), arrays, strict=True)
    }
    class_names = tuple(class_names)
    sha256 = cache.digest({**fields, "class_names": class_names}, {})
    metadata = {"class_names": class_names, "sha256": sha256}

    class Pictures(tfds.core.GeneratorBasedBuilder, skip_registration=True):
        """Features as shapes32's; 'train_00012' is the id of training image 12."""

        name = dataset_name
        VERSION = tfds.core.Version(paths.PICTURES_VERSION)

        def _info(self) -> tfds.core.DatasetInfo:
            image = tfds.features.Image(shape=(32, 32, 3), encoding_format="png")
            features = {
                "id": tfds.features.Text(),
                "image": image,
                "label": tfds.features.ClassLabel(names=class_names),
            }
            return tfds.core.DatasetInfo(
                builder=self,
                description=f"Pictures of {len(class_names)} classes, 32 by 32 pixels.",
                features=tfds.features.FeaturesDict(features),
                supervised_keys=("image", "label"),
                metadata=tfds.core.MetadataDict(metadata),
            )

        def _split_generators(self, dl_manager: Any) -> dict[str, Any]:
            return {split: self._generate_examples(split) for split in splits}

        def _generate_examples(self, split: str) -> Iterator[tuple[int, dict[str, Any]]]:
            return _examples(split, *splits[split])

    return Pictures


def _examples(
    split: str, images: np.ndarray, labels: np.ndarray
) -> Iterator[tuple[int, dict[str, Any]]]:
    # disable=None: a bar on a terminal, nothing in a log file.
    progress = tqdm(labels.tolist(), desc=f"{split} images", unit="", leave=False, disable=None)
    for index, label in enumerate(progress):
        # PNG bytes: given an array, TFDS would encode it with TensorFlow.
        png = io.BytesIO()
        Image.fromarray(images[index]).save(png, format="PNG")
        yield index, {"id": f"{split}_{index:05d}", "image": png.getvalue(), "label": label}
