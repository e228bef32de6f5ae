"""Prepares CIFAR-10 for training from a copy on disk (prepare_cifar100.py: CIFAR-100); no network.

SOURCE is the official python or binary version: a folder, a tar.gz, a tar or a zip, or a folder
that holds one of these, up to four folders deep, as torchvision, Keras and TFDS keep them. Of
CIFAR-10, Hugging Face's parquet files will do too. All content is verified by its official sums,
then TFDS's dataset 3.0.2 is written below DIR, in a folder of our own: what other programs keep in
DIR stays as it is. Takes some 15 seconds and 144 MB. Interrupted, it leaves nothing that looks
finished; run it again.
"""

import argparse
import logging
import shlex
import sys
from collections.abc import Sequence

from resnet_jax.errors import InputError


def main(argv: Sequence[str] | None = None, name: str = "cifar10") -> int:
    """Returns the exit code: 0 prepared, 2 bad input, 130 interrupted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", metavar="SOURCE", help="folder or archive with the dataset")
    parser.add_argument(
        "--data_dir",
        metavar="DIR",
        default="",
        help="where TFDS keeps its datasets (default: $TFDS_DATA_DIR or ~/tensorflow_datasets)",
    )
    args = parser.parse_args(argv)
    try:
        _prepare(args.source, args.data_dir, name)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: nothing was prepared; run it again", file=sys.stderr)
        return 130
    return 0


def _prepare(source: str, data_dir: str, name: str) -> None:
    # Here, because TFDS takes seconds to import, and --help needs none of it.
    from resnet_jax.data import dataset
    from resnet_jax.data.sources import cifar_files, paths, prepare
    from resnet_jax.data.sources.official import DESCRIPTIONS

    logging.getLogger("absl").setLevel(logging.CRITICAL)  # TFDS's advice to install OpenCV
    description = DESCRIPTIONS[name]
    root = paths.data_root(paths.resolve_data_dir(data_dir), name, description.version)
    cifar_files.find(source, description)  # fails at once where there is no such file
    if folder := dataset.readable_copy(name, root):
        print(f"already prepared: {folder}")
    else:
        paths.check_writable(root, prepare.needed_bytes(description))
        print(f"reading {source}")
        found = cifar_files.read(source, description)
        arrays = found.arrays
        print(
            f"verified the {found.form}: {len(arrays.train_labels):,} training and "
            f"{len(arrays.test_labels):,} test images, {found.verified_by}"
        )
        print(f"preparing {name} {description.version} ...", flush=True)
        print(f"prepared: {prepare.prepare(arrays, description, root, replace=True)}")
    dataset_flag = "" if name == "cifar10" else f" --config.dataset={name}"
    print("next:")
    print(
        f"  python -m resnet_jax.train --config configs/resnet44.py{dataset_flag} "
        f"--config.data_dir={shlex.quote(str(root))}"
    )


if __name__ == "__main__":
    sys.exit(main())
