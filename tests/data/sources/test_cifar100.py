"""cifar100 as TFDS prepares it is read like the others: fine labels, in the official order."""

import io

import numpy as np
import pytest
import tensorflow_datasets as tfds
from PIL import Image
from tensorflow_datasets.image_classification import cifar

from resnet_jax.data import dataset as data
from resnet_jax.errors import InputError


class SmallCifar100(cifar.Cifar100, skip_registration=True):
    """TFDS's own builder, with a few images of ours."""

    name = "cifar100"
    url_infos = None

    def _split_generators(self, dl_manager):
        names = [f"class {k}" for k in range(100)]
        self.info.features["label"].names = names  # pyright: ignore
        self.info.features["coarse_label"].names = names[:20]  # pyright: ignore
        return {"train": self._examples("train", 30), "test": self._examples("test", 7)}

    def _examples(self, split, num_images):
        for index in range(num_images):
            png = io.BytesIO()
            Image.fromarray(np.full((32, 32, 3), index, np.uint8)).save(png, format="PNG")
            yield (
                index,
                {
                    "id": f"{split}_{index:05d}",
                    "image": png.getvalue(),
                    "label": 99 - index,
                    "coarse_label": index % 20,
                },
            )


def test_cifar100_is_read_in_the_official_order(tmp_path):
    tfds.disable_progress_bar()
    SmallCifar100(data_dir=tmp_path, file_format="array_record").download_and_prepare()
    dataset = data.load("cifar100", str(tmp_path))
    assert dataset.train_labels.tolist() == [99 - index for index in range(30)]
    assert dataset.train_images[:, 5, 5, 1].tolist() == list(range(30))
    assert (len(dataset.test_labels), len(dataset.class_names)) == (7, 100)


def test_cifar100_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(InputError, match=r"no cifar100 in .*--config.data_dir=DIR"):
        data.load("cifar100", str(tmp_path))
