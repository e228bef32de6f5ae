"""Makes a dataset of your own pictures, to train on with --config.dataset=NAME.

DIR holds a folder for each class, named as the class: DIR/cat/1.jpg, DIR/dog/any/depth/2.png. The
pictures may be of any format and size that Pillow reads; they are cut to their central square and
shrunk to 32×32, as `predict` does it. A share of each class is drawn for testing. Where DIR holds
train and test, with a folder for each class in both, they are taken as they are. DIR itself is only
read.
"""

import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from resnet_jax import cli
from resnet_jax.config.schema import find_key
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say

if TYPE_CHECKING:
    from resnet_jax.data.sources.folder import Examples, Files

NUM_NAMES = 8  # classes that are listed at most
BYTES_PER_IMAGE = 5_000  # on disk, in passing and for good, at most


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    add = parser.add_argument
    add(
        "source", type=Path, metavar="DIR", help="a folder with a folder of pictures for each class"
    )
    add("--name", required=True, help="of the dataset: lower case letters, digits and _")
    add(
        "--data_dir",
        metavar="DIR",
        default="",
        help="where TFDS keeps its datasets (default: $TFDS_DATA_DIR or ~/tensorflow_datasets)",
    )
    add("--test_share", type=float, default=0.2, help="of each class (default: %(default)s)")
    add("--seed", type=int, default=0, help="of the drawing (default: %(default)s)")
    args = parser.parse_args(argv)
    if not 0 < args.test_share < 1:
        raise InputError(f"--test_share {args.test_share}: must be above 0 and below 1")
    if not 0 <= args.seed < 2**32:
        raise InputError(f"--seed {args.seed}: must be at least 0 and at most 2**32 - 1")
    if allowed := find_key("dataset")[1].check(args.name):
        raise InputError(f"--name {args.name}: must be {allowed}")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import VERSIONS
    from resnet_jax.data.sources import folder, paths

    if args.name in VERSIONS:
        raise InputError(f"--name {args.name}: must be none of {', '.join(VERSIONS)}")
    data_dir = paths.resolve_data_dir(args.data_dir)
    root = paths.data_root(data_dir, args.name, paths.PICTURES_VERSION)
    paths.check_absent(paths.pictures_folder(root, args.name))
    files = folder.find(args.source)
    paths.check_writable(root, files.num_pictures * BYTES_PER_IMAGE)
    splits = _read(files, args.test_share, args.seed)

    from resnet_jax.data.sources import own  # after the slow part's errors: TFDS takes seconds

    where = own.prepare(root, args.name, files.class_names, splits)
    say(f"prepared: {where}")
    say("next:")
    num_train = len(splits["train"].labels)
    say(f"  {_next_command(args.name, root if args.data_dir else None, num_train)}")


def _read(files: "Files", test_share: float, seed: int) -> "dict[str, Examples]":
    """The examples of train and test, with a line for each thing that the user should know."""
    from tqdm import tqdm

    from resnet_jax.data.images import PictureError
    from resnet_jax.data.sources import folder, splitting

    folder.check_files(files)
    say(f"reading {files.num_pictures:,} pictures of {len(files.class_names)} classes")
    broken: list[PictureError] = []

    def skip(error: PictureError) -> None:
        broken.append(error)
        tqdm.write(f"left out: {error}", file=sys.stderr)  # print would tear the bar

    examples = folder.read(files, skip)
    if broken:
        say(f"left out, since it cannot be read and is named above: {len(broken):,}")
    if files.num_others:
        say(f"left out, since hidden, no picture by its name, or in no class: {files.num_others:,}")
    splits = splitting.make_splits(examples, files.class_names, test_share, seed)
    copies = splitting.count_copies(splits)
    if copies.in_all:
        say(
            f"copies of other pictures, in every pixel once shrunk: {copies.in_all:,}; test "
            f"pictures that are in train too: {copies.in_train_and_test:,}; pictures with a copy "
            f"in another class: {copies.in_other_classes:,}"
        )
    train, test = (len(splits[split].labels) for split in folder.SPLITS)
    names = ", ".join(files.class_names[:NUM_NAMES])
    more = ", ..." if len(files.class_names) > NUM_NAMES else ""
    say(
        f"{train:,} training and {test:,} test images of {len(files.class_names)} classes: "
        f"{names}{more}"
    )
    return splits


def _next_command(name: str, root: Path | None, num_train: int) -> str:
    """A training command whose sizes fit the dataset."""
    num_validation = max(1, min(5000, num_train // 10))
    flags = [f"--config.dataset={name}", f"--config.validation_size={num_validation}"]
    # At least some eight updates an epoch.
    batch_size = 2 ** max(0, ((num_train - num_validation) // 8).bit_length() - 1)
    if batch_size < 128:
        flags.append(f"--config.batch_size={batch_size}")
    if root is not None:
        flags.append(f"--config.data_dir={root}")
    return f"python -m resnet_jax.train --config configs/resnet20.py {shlex.join(flags)}"


if __name__ == "__main__":
    cli.run(main)
