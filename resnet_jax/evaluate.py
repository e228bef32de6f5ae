"""python -m resnet_jax.evaluate --workdir DIR: loss, accuracy and mistakes of a run's weights.

On a split of the run's own dataset, or on images of your own, such as CIFAR-10.1's or CIFAR-10-C's:
--images FILE.npy (uint8 [N, 32, 32, 3]) and --labels FILE.npy (whole numbers [N]).

DIR gets, for the split NAME (or the images' file): evaluation_NAME.json; predictions_NAME.csv, the
probabilities of each image; confusion_NAME.csv and .png; mistakes_NAME.png, the most confident
ones; reliability_NAME.png, whether probabilities are what they say.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.config.load import override
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import percent, say
from resnet_jax.terminal.figures import FORMATS

# Keys of the run's config that evaluation may be given anew: the data may have moved.
CHANGEABLE = ("data_dir", "eval_batch_size")


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.evaluate", description=__doc__)
    parser.add_argument("--workdir", required=True, metavar="DIR")
    parser.add_argument("--split", choices=("test", "validation", "train"))
    parser.add_argument("--images", type=Path, metavar="FILE.npy", help="images of your own")
    parser.add_argument("--labels", type=Path, metavar="FILE.npy", help="and their labels")
    parser.add_argument(
        "--checkpoint",
        default="best",
        metavar="best|latest|STEP",
        help="best by validation accuracy (default), latest, or the number of a step",
    )
    parser.add_argument(
        "--flip_averaging",
        action="store_true",
        help="also with logits averaged over each image and its mirror image, reported apart",
    )
    parser.add_argument(
        "--format", default="png", choices=FORMATS, help="of the pictures (default: %(default)s)"
    )
    parser.add_argument_group("--config.KEY=VALUE", f"changes a key: {', '.join(CHANGEABLE)}")
    args, overrides = parser.parse_known_args(argv)
    _check(overrides)
    if (args.images is None) != (args.labels is None):
        raise InputError("--images and --labels: give both, or neither")
    if args.images is not None and args.split is not None:
        raise InputError(f"--split {args.split}: must not be given beside --images")
    if args.images is not None and args.flip_averaging:
        raise InputError("--flip_averaging: must not be given beside --images")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.evaluate import evaluate_arrays, evaluate_split
    from resnet_jax.inference.report import write_report
    from resnet_jax.runs.plots import run_title
    from resnet_jax.runs.workdir import parse_workdir

    workdir = parse_workdir(args.workdir)
    config = override(read_config(workdir), overrides)
    cli.enable_compilation_cache()
    if args.images is not None:
        name = args.images.stem
        result = evaluate_arrays(config, workdir, args.images, args.labels, args.checkpoint)
    else:
        name = args.split or "test"
        result = evaluate_split(
            config, workdir, name, args.checkpoint, flip_averaging=args.flip_averaging
        )
    title = f"{run_title(config)}: {name}"
    try:
        # Written before anything is printed: whoever reads the lines may have seen enough.
        written = write_report(workdir, name, result, title, args.format)
    finally:  # a read-only folder is no reason to lose the numbers
        _print(name, args.checkpoint, result.record)
    say(f"written to {workdir}: {', '.join(path.name for path in written)}")


def _print(name: str, checkpoint: str, record: dict[str, Any]) -> None:
    say(
        f"{name}, {record['num_images']:,} images, "
        f"weights of step {record['step']:,} ({checkpoint}): "
        f"loss {record['loss']:.4f}, accuracy {percent(record['accuracy'])}"
    )
    if averaged := record.get("flip_averaged"):
        loss, accuracy = averaged["loss"], percent(averaged["accuracy"])
        say(f"  averaged with mirror images: loss {loss:.4f}, accuracy {accuracy}")
    for class_name, accuracy in record["class_accuracy"].items():
        count = record["class_count"][class_name]
        say(f"  {class_name:16} {'-' if accuracy is None else percent(accuracy):>9} of {count:,}")
    say(f"  expected calibration error {percent(record['expected_calibration_error'])}")


def _check(overrides: Sequence[str]) -> None:
    for argument in overrides:
        if not argument.startswith("--config."):
            raise InputError(f"unknown argument {argument} (see --help)")
        key = argument.removeprefix("--config.").partition("=")[0]
        if key not in CHANGEABLE:
            raise InputError(
                f"{argument}: the run's own {key} holds; only {' and '.join(CHANGEABLE)} may change"
            )


if __name__ == "__main__":
    cli.run(main)
