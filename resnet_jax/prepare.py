"""python -m resnet_jax.prepare cifar10|cifar100|folder: prepare a dataset from files on disk.

No network is used. Files of other programs in the dataset directory are not changed. An interrupted
command can be run again. Each dataset has its own --help: prepare cifar10 --help.
"""

import argparse
import contextlib
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from resnet_jax import cli
from resnet_jax.config.keys import find_key
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import note, say

if TYPE_CHECKING:
    from resnet_jax.data.catalog import Place
    from resnet_jax.data.folders import Examples, Files

CIFAR_HELP = """{title} from a copy on disk.

SOURCE is the official python or binary version: a folder, a tar.gz, a tar or a zip, or a folder
that contains one of these, up to four folders deep, as torchvision, Keras and TFDS keep them; or
Hugging Face's parquet files. All content is verified by its official checksums, then TFDS's dataset
3.0.2 is written to the folder resnet_jax of the dataset directory: 15 seconds and 144 MB, and
170 MB more for the cache of its first use."""

FOLDER_HELP = """A dataset of your own images, to train on with --config.dataset=NAME.

IMAGES contains a folder for each class, named as the class: IMAGES/cat/1.jpg, IMAGES/dog/a/b/2.png.
Images may have any format and size that Pillow reads; they are cropped to their central square and
resized to 32 by 32 pixels, as `predict` does. A share of each class is drawn for testing. If
IMAGES contains train and test, with a folder for each class in both, that split is used. IMAGES is
not changed."""

MAX_LISTED = 8  # class names


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.prepare", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="cifar10|cifar100|folder")
    for name, title in (("cifar10", "CIFAR-10"), ("cifar100", "CIFAR-100")):
        text = CIFAR_HELP.format(title=title)
        command = commands.add_parser(name, help=text.splitlines()[0], description=text)
        command.add_argument("source", type=Path, metavar="SOURCE", help="folder or archive")
        command.set_defaults(prepare=_prepare_cifar, name=name)
    command = commands.add_parser(
        "folder", help=FOLDER_HELP.splitlines()[0], description=FOLDER_HELP
    )
    add = command.add_argument
    add("source", type=Path, metavar="IMAGES", help="folder with a folder of images for each class")
    add("--name", required=True, help="dataset name: lowercase letters, digits and _")
    add(
        "--test_share", type=float, default=0.2, metavar="FRACTION",
        help="share of each class drawn for testing (default: %(default)s)",
    )  # fmt: skip
    add("--seed", type=int, default=0, help="random seed of the draw (default: %(default)s)")
    command.set_defaults(prepare=_prepare_folder)
    for command in commands.choices.values():
        command.add_data_dir()
    args = parser.parse_args(argv)
    args.prepare(args)


def _prepare_cifar(args: argparse.Namespace) -> None:
    # Imported here, as below, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import find
    from resnet_jax.data.cifar.official import DESCRIPTIONS
    from resnet_jax.data.cifar.source import read

    place = find(args.name, args.data_dir)
    if _is_readable(place):
        say(f"already prepared: {place.folder}")
    else:
        note(f"reading {args.source}")
        source = read(args.source, DESCRIPTIONS[args.name])
        num_train, num_test = (len(labels) for _, labels in source.content.splits.values())
        note(f"verified the {source.form}: {num_train:,} training and {num_test:,} test images")
        from resnet_jax.data.store import write_once

        write_once(place.ours, contextlib.nullcontext(source.content), replace=True)
        say(f"prepared: {place.ours}")
    flags = [] if args.name == "cifar10" else [f"--config.dataset={args.name}"]
    _say_next("resnet44_fast", [*flags, f"--config.data_dir={place.root}"])


def _is_readable(place: "Place") -> bool:
    """Return whether there is a prepared copy all of whose records can be read."""
    from resnet_jax.data.dataset import read_records

    if place.folder is None or place.fault:
        return False
    try:
        read_records(place.folder, place.class_names)
    except InputError:
        return False
    return True


def _prepare_folder(args: argparse.Namespace) -> None:
    if not 0 < args.test_share < 1:
        raise InputError(f"--test_share {args.test_share}: must be above 0 and below 1")
    if not 0 <= args.seed < 2**32:
        raise InputError(f"--seed {args.seed}: must be at least 0 and at most 2**32 - 1")
    if allowed := find_key("dataset")[1].check(args.name):
        raise InputError(f"--name {args.name}: must be {allowed}")

    from resnet_jax.data import folders
    from resnet_jax.data.catalog import VERSIONS, find

    if args.name in VERSIONS:
        raise InputError(f"--name {args.name}: must be none of {', '.join(VERSIONS)}")
    place = find(args.name, args.data_dir, must_be_known=False)
    taken = InputError(f"--name {args.name}: exists; give another name, or delete {place.ours}")
    if place.folder is not None:
        raise taken
    files = folders.find(args.source)
    splits = _read_images(files, args.test_share, args.seed)
    content = folders.to_content(files.class_names, splits)
    from resnet_jax.data.store import write_once  # after other errors: TFDS takes seconds

    if not write_once(place.ours, contextlib.nullcontext(content)):
        raise taken  # by another process, since
    say(f"prepared: {place.ours}")
    flags = _training_flags(args.name, len(splits["train"].labels), len(files.class_names))
    if args.data_dir:
        flags.append(f"--config.data_dir={place.root}")
    _say_next("fine_tune", flags)


def _read_images(files: "Files", test_share: float, seed: int) -> "dict[str, Examples]":
    """Return the training and the test examples; report what was left out."""
    from resnet_jax.data.folders import count_copies, make_splits, read

    num_images, num_classes = sum(map(len, files.splits.values())), len(files.class_names)
    note(f"reading {num_images:,} images of {num_classes} classes")
    examples = read(files)
    if num_broken := num_images - sum(len(labels) for _, labels in examples.values()):
        note(f"left out because they cannot be read: {num_broken:,}")
    if files.num_others:
        note(f"left out because not images by name, or in no class: {files.num_others:,}")
    splits = make_splits(examples, files.class_names, test_share, seed)
    in_all, in_train_and_test, in_other_classes = count_copies(splits)
    if in_all:
        note(
            f"copies of other images, in every pixel once resized: {in_all:,}; test images that "
            f"are training images too: {in_train_and_test:,}; images with a copy in another class: "
            f"{in_other_classes:,}"
        )
    num_train, num_test = (len(splits[split].labels) for split in ("train", "test"))
    names = ", ".join(files.class_names[:MAX_LISTED])
    more = ", ..." if num_classes > MAX_LISTED else ""
    note(
        f"{num_train:,} training and {num_test:,} test images of {num_classes} classes: "
        f"{names}{more}"
    )
    return splits


def _training_flags(name: str, num_train: int, num_classes: int) -> list[str]:
    """Return flags of a training command whose sizes fit the dataset."""
    # A tenth, and an image of each class.
    num_validation = max(1, min(5000, max(num_train // 10, num_classes), num_train // 2))
    flags = [f"--config.dataset={name}", f"--config.validation_size={num_validation}"]
    # At least about eight steps per epoch.
    batch_size = 2 ** max(0, ((num_train - num_validation) // 8).bit_length() - 1)
    return flags + ([f"--config.batch_size={batch_size}"] if batch_size < 128 else [])


def _say_next(config: str, flags: Sequence[str]) -> None:
    say("next:")
    say(f"  python -m resnet_jax.train --config {config} {shlex.join(flags)}")


if __name__ == "__main__":
    cli.run(main)
