"""The official images and labels from the dataset directory or, if it has none, from the web."""

import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path

from resnet_jax.data.cifar.download import DownloadError, download
from resnet_jax.data.cifar.official import Description
from resnet_jax.data.cifar.source import NothingFoundError, read
from resnet_jax.data.content import Content
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import note


@contextlib.contextmanager
def obtain(description: Description, root: Path) -> Iterator[Content]:
    """Give the official content, from files below the dataset directory or by a download of 170 MB.

    Official files lie below it if TFDS has downloaded the dataset for a program that uses
    TensorFlow, or if it is the dataset directory of another library. A download is kept until the
    body has succeeded; one that was cut is resumed by the next call.

    Args:
      description: The dataset.
      root: The dataset directory.

    Yields:
      The whole dataset, verified.

    Raises:
      InputError: If there are no such files and the archive cannot be downloaded; without a
        network, within seconds.
    """
    try:
        source = read(root, description)
    except InputError as error:
        source = None
        if not isinstance(error, NothingFoundError):
            note(f"official files of {description.title} that cannot be used: {error}")
    if source is not None:
        note(f"preparing {description.title} from {source.path}")
        yield source.content
        return
    archive = description.archive
    part = root / "resnet_jax" / "downloads" / f"{archive.url.rsplit('/', 1)[-1]}.part"
    part.parent.mkdir(parents=True, exist_ok=True)
    note(f"downloading {archive.url} ({archive.num_bytes / 1e6:.0f} MB)")
    try:
        download(archive, part)
        yield read(part, description).content
        part.unlink()
    except DownloadError as error:
        data_dir = shlex.quote(str(root))
        raise InputError(
            f"no {description.title} in {root}, and {archive.url} cannot be downloaded ({error}); "
            "set --config.data_dir to a folder that has it, prepare it from a copy on disk, "
            f"`python -m resnet_jax.prepare {description.name} SOURCE --data_dir {data_dir}`, or "
            "try configs/quickstart.py, which needs no download"
        ) from error
    finally:
        with contextlib.suppress(OSError):  # it holds a part
            part.parent.rmdir()
