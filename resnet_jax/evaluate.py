"""python -m resnet_jax.evaluate --workdir DIR: evaluate a checkpoint of a run.

Evaluates a split of the run's dataset, or your own arrays, such as those of CIFAR-10.1 and
CIFAR-10-C: --images FILE.npy (uint8 [N, 32, 32, 3]) and --labels FILE.npy (integers [N]).

Prints loss, accuracy, accuracy per class and expected calibration error. Writes to DIR, where NAME
is --name, or else the split, or the stem of the --images file:

  evaluation_NAME.json             these numbers
  predictions_NAME.csv             the probabilities of each image
  confusion_NAME.csv, .png         the confusion matrix
  mistakes_NAME.png                the most confident mistakes
  reliability_NAME.png             a reliability diagram of the calibration
"""

import argparse
import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.config.load import override
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import percent, say
from resnet_jax.terminal.figures import FORMATS

# Config keys that may differ from the run's: the dataset may have moved.
CHANGEABLE = ("data_dir", "eval_batch_size")
SPLITS = ("test", "validation", "train")


def main(argv: Sequence[str]) -> None:
    args, overrides = _parser().parse_known_args(argv)
    for argument in overrides:
        if not argument.startswith("--config."):
            raise InputError(f"unknown argument {argument} (see --help)")
        key = argument.removeprefix("--config.").partition("=")[0]
        if key not in CHANGEABLE:
            raise InputError(
                f"{argument}: cannot change {key} of a trained run, only {' and '.join(CHANGEABLE)}"
            )
    if (args.images is None) != (args.labels is None):
        raise InputError("--images and --labels: must be given together")
    if args.images is not None and args.split is not None:
        raise InputError(f"--split {args.split}: must not be given with --images")
    source: Path | str = args.images or args.split or "test"
    name = args.name or Path(source).stem
    if name != source and name.lower() in SPLITS:  # on some file systems, case does not matter
        raise InputError(f"{name} is the name of a split: give the files another --name")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.evaluate import evaluate_images, evaluate_split
    from resnet_jax.inference.labeled import read_arrays
    from resnet_jax.inference.report import write_report
    from resnet_jax.runs.plots import run_title
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.training.restore import restore_weights

    workdir = parse_workdir(args.workdir)
    config = override(read_config(workdir), overrides)
    cli.enable_compilation_cache()
    if name != source:
        _check_not_of_others(workdir / f"evaluation_{name}.json", source)
    if args.images is not None:
        weights = restore_weights(config, workdir, args.checkpoint)
        images = read_arrays(args.images, args.labels, len(weights.class_names))
        result = evaluate_images(weights, images, flip_tta=args.flip_tta)
    else:
        split = str(source)
        result = evaluate_split(config, workdir, split, args.checkpoint, flip_tta=args.flip_tta)
    title = f"{run_title(config)}, {name}"
    try:
        # Written before anything is printed: whoever reads the lines may stop the program.
        written = write_report(workdir, name, result, title, args.format)
    finally:  # a read-only directory must not hide the numbers
        _print(name, result.record)
    say(f"written to {workdir}: {', '.join(path.name for path in written)}")


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.evaluate", description=__doc__)
    add = parser.add_argument
    add("--workdir", required=True, metavar="DIR", help="run directory")
    parser.add_checkpoint()
    add("--split", choices=SPLITS, help="split to evaluate (default: test)")
    add("--images", type=Path, metavar="FILE.npy", help="your own images, uint8 [N, 32, 32, 3]")
    add("--labels", type=Path, metavar="FILE.npy", help="their labels, integers [N]")
    add("--name", help="name of the written files (default: the split, or that of the images)")
    add(
        "--flip_tta",
        action="store_true",
        help="also report test-time augmentation (horizontal flip)",
    )
    add("--flip_averaging", dest="flip_tta", action="store_true", help=argparse.SUPPRESS)
    add("--format", default="png", choices=FORMATS, help="plot format (default: %(default)s)")
    parser.add_argument_group(
        "--config.KEY=VALUE", f"override {' or '.join(CHANGEABLE)} of the run"
    )
    return parser


def _check_not_of_others(path: Path, source: Path | str) -> None:
    """Raise InputError if there is a record of other images, whose name is the same."""
    with contextlib.suppress(OSError, ValueError):  # no record, or none that can be read
        record = json.loads(path.read_text(encoding="utf-8"))
        other = record.get("images") or record.get("split") or source
        if Path(other).absolute() != Path(source).absolute():
            raise InputError(f"{path} is of {other}: give the files of {source} another --name")


def _print(name: str, record: dict[str, Any]) -> None:
    say(
        f"{name}: loss {record['loss']:.4f}, accuracy {percent(record['accuracy'])} "
        f"({record['num_images']:,} images, {record['checkpoint']} checkpoint, "
        f"step {record['step']:,})"
    )
    if flipped := record.get("flip_averaged"):
        say(
            f"  with test-time augmentation (horizontal flip): loss {flipped['loss']:.4f}, "
            f"accuracy {percent(flipped['accuracy'])}"
        )
    for class_name, accuracy in record["class_accuracy"].items():
        count = record["class_count"][class_name]
        say(f"  {class_name:16} {'-' if accuracy is None else percent(accuracy):>9} of {count:,}")
    say(f"  expected calibration error {percent(record['expected_calibration_error'])}")


if __name__ == "__main__":
    cli.run(main)
