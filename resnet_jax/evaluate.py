"""python -m resnet_jax.evaluate --workdir DIR: mean loss and accuracy of a run's weights.

On a split of the run's own dataset, or on images of your own, such as CIFAR-10.1's or CIFAR-10-C's:
--images FILE.npy (uint8 [N, 32, 32, 3]) and --labels FILE.npy (whole numbers [N]).
"""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.config.load import override
from resnet_jax.errors import InputError
from resnet_jax.runs.console import percent, say

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
    from resnet_jax.runs.files import write_json
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
    # Written before anything is printed: whoever reads the lines may have seen enough.
    path = workdir / f"evaluation_{name}.json"
    try:
        write_json(path, result)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    say(
        f"{name}, {result['num_images']:,} images, "
        f"weights of step {result['step']:,} ({args.checkpoint}): "
        f"loss {result['loss']:.4f}, accuracy {percent(result['accuracy'])}"
    )
    if averaged := result.get("flip_averaged"):
        loss, accuracy = averaged["loss"], percent(averaged["accuracy"])
        say(f"  averaged with mirror images: loss {loss:.4f}, accuracy {accuracy}")
    for class_name, accuracy in result["class_accuracy"].items():
        count = result["class_count"][class_name]
        say(f"  {class_name:16} {'-' if accuracy is None else percent(accuracy):>9} of {count:,}")
    say(f"written to {path}")


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
