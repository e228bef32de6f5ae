"""Prepares CIFAR-10 for training from a copy on disk; needs no network.

SOURCE is the official python or binary version, as a folder (cifar-10-batches-py,
cifar-10-batches-bin, or what holds one of them) or as the tar.gz. Every file is checked
against its official MD5 sum, then TFDS's cifar10 3.0.2 is written below DIR. Takes some 15 seconds
and 144 MB. Interrupted, it leaves nothing that looks finished; run it again.
"""

import argparse
import shlex
import sys

from resnet_jax.errors import InputError


def main(argv=None):
    """Returns the exit code: 0 prepared, 2 bad input."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", metavar="SOURCE", help="folder or tar.gz with CIFAR-10")
    parser.add_argument(
        "--data_dir",
        metavar="DIR",
        default="",
        help="where TFDS keeps its data sets (default: $TFDS_DATA_DIR or ~/tensorflow_datasets)",
    )
    args = parser.parse_args(argv)
    try:
        _prepare(args.source, args.data_dir)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: nothing was prepared; run it again", file=sys.stderr)
        return 130
    return 0


def _prepare(source, data_dir):
    # Here, because TFDS takes seconds to import, and --help needs none of it.
    from resnet_jax.data.sources import cifar10, cifar_files
    from resnet_jax.data.sources.paths import resolve_data_dir

    cifar_files.check_source(source)
    if folder := cifar10.prepared_folder(data_dir):
        print(f"already prepared: {folder}")
    else:
        cifar10.check_writable(data_dir)
        print(f"reading {source}")
        version, arrays = cifar_files.read(source)
        print(
            f"verified the {version.name}: {len(arrays.train_labels):,} training and "
            f"{len(arrays.test_labels):,} test images, the official MD5 sums"
        )
        print("preparing cifar10 3.0.2 ...", flush=True)
        print(f"prepared: {cifar10.prepare(arrays, data_dir)}")
    shown = shlex.quote(str(resolve_data_dir(data_dir)))
    print("next:")
    print(f"  python -m resnet_jax.train --config configs/resnet44.py --config.data_dir={shown}")


if __name__ == "__main__":
    sys.exit(main())
