"""Write a dataset once through TFDS, in array_record format.

TFDS's own builders need TensorFlow to unpack archives and to encode PNGs. The builder here is given
arrays; of CIFAR-10 and CIFAR-100 it stores the same features, ids and order as TFDS's own builders.
"""

import contextlib
import io
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tensorflow_datasets as tfds
from PIL import Image
from tqdm import tqdm

from resnet_jax.data.content import Content
from resnet_jax.errors import InputError, reason_of
from resnet_jax.files import locked
from resnet_jax.terminal.console import note

_PREFIX = ".preparing-"


def write_once(
    folder: Path, obtain: contextlib.AbstractContextManager[Content], *, replace: bool = False
) -> bool:
    """Write a dataset unless it exists: whole, by a rename at the end, or not at all.

    An interrupted or killed process leaves nothing that looks finished; the next call removes the
    rest. Of several processes one writes, and the others wait for it.

    Args:
      folder: <dataset directory>/<name>/<version>, in a folder that is ours.
      obtain: Gives what to write; entered only if it is needed, and left when it is written.
      replace: Whether to replace a dataset that exists.

    Returns:
      Whether it was written.

    Raises:
      InputError: If it cannot be obtained or written.
    """
    parent, waiting = folder.parent, f"waiting for another process that prepares {folder}"
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with locked(parent / ".lock", lambda _: note(waiting)) as is_locked:
            if folder.exists() and not replace:
                return False
            if is_locked:  # what is left was left by processes that ended before their rename
                for left_over in parent.glob(f"{_PREFIX}*"):
                    shutil.rmtree(left_over)
            temporary = tempfile.TemporaryDirectory(
                prefix=_PREFIX, dir=parent, ignore_cleanup_errors=True
            )
            with obtain as content, temporary as new:
                _build(content, parent.name, folder.name, Path(new))
                if folder.exists():
                    folder.rename(Path(new, "replaced"))
                Path(new, parent.name, folder.name).rename(folder)
    except InputError:
        raise
    except Exception as error:  # on a full disk TFDS raises nearly anything
        reason = getattr(error, "strerror", None) or reason_of(error)
        raise InputError(
            f"{folder}: cannot be written ({reason}); give a data_dir that can be written to, "
            "existing or new"
        ) from error
    return True


def _build(content: Content, dataset_name: str, version: str, data_dir: Path) -> None:
    features: dict[str, Any] = {
        "id": tfds.features.Text(),
        "image": tfds.features.Image(shape=(32, 32, 3), encoding_format="png"),
    }
    for feature, names in content.class_names.items():
        features[feature] = tfds.features.ClassLabel(names=names)

    class Builder(tfds.core.GeneratorBasedBuilder, skip_registration=True):
        name = dataset_name
        VERSION = tfds.core.Version(version)

        def _info(self) -> tfds.core.DatasetInfo:
            return tfds.core.DatasetInfo(
                builder=self,
                description=content.description,
                features=tfds.features.FeaturesDict(features),
                supervised_keys=("image", "label"),
                metadata=tfds.core.MetadataDict(content.metadata) if content.metadata else None,
            )

        def _split_generators(self, dl_manager: Any) -> dict[str, Any]:
            return {split: self._generate_examples(split) for split in content.splits}

        def _generate_examples(self, split: str) -> Iterator[tuple[int, dict[str, Any]]]:
            return _examples(content, split)

    tfds.disable_progress_bar()  # `_examples` has one that is silent in a log file
    with contextlib.redirect_stdout(io.StringIO()):  # TFDS prints sizes that it does not know
        # Else TFDS would ask the web for a prepared cifar10, and take it in place of ours.
        config = tfds.download.DownloadConfig(try_download_gcs=False)
        builder = Builder(data_dir=data_dir, file_format="array_record")
        builder.download_and_prepare(download_config=config)


def _examples(content: Content, split: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (key, example). The id, such as train_00012, numbers the official order."""
    images, labels = content.splits[split]
    # disable=None: a bar on a terminal, nothing in a log file.
    progress = tqdm(labels.tolist(), desc=f"{split} images", unit="", leave=False, disable=None)
    for index, row in enumerate(progress):
        # PNG bytes: given an array, TFDS would encode it with TensorFlow.
        png = io.BytesIO()
        Image.fromarray(images[index]).save(png, format="PNG")
        example = {"id": f"{split}_{index:05d}", "image": png.getvalue()}
        yield index, example | dict(zip(content.class_names, row, strict=True))
