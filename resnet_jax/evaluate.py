"""python -m resnet_jax.evaluate WEIGHTS...: evaluate trained models.

WEIGHTS is a run directory, the name of a pretrained model, a .safetensors file or
hf://USER/NAME[@REVISION]. It is evaluated on a split of the dataset it was trained on, or on your
own arrays, such as those of CIFAR-10.1: --images FILE.npy (uint8 [N, 32, 32, 3]) and --labels
FILE.npy (integers [N]).

Prints loss, accuracy, accuracy per class and expected calibration error. Writes to --out, or else
to a single run directory, where NAME is --name, or else the split, or the stem of --images:

  evaluation_NAME.json             these numbers
  predictions_NAME.csv             the probabilities of each image
  confusion_NAME.csv, .png         the confusion matrix
  mistakes_NAME.png                the most confident mistakes
  reliability_NAME.png             a reliability diagram of the calibration

Several WEIGHTS are evaluated alone, as an ensemble (mean probabilities) and, if they fit, as a
soup (mean weights): ensemble_NAME.csv. A soup that is at least as accurate on the validation
split as the best of them is written to soup.safetensors.

--calibrate fits a temperature on the validation split. predict, serve and export use it.
--corruptions DIR evaluates CIFAR-10-C or CIFAR-100-C: corruptions_NAME.json and .csv.
"""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.files import to_json_bytes, write_atomically, write_together
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import FORMATS

# Config keys that may differ from the run's: the dataset may have moved.
CHANGEABLE = ("data_dir", "eval_batch_size")
SPLITS = ("test", "validation", "train")
Models = Mapping[str, Any]  # Weights by the argument that names them


def main(argv: Sequence[str]) -> None:
    args, overrides = _parse(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.inference.report import check_not_of_others
    from resnet_jax.training.weights import find_weights, run_directory

    workdirs = {name: run_directory(name) for name in args.weights}
    own = workdirs[args.weights[0]] if len(args.weights) == 1 else None
    args.out = args.out or own
    if args.calibrate and args.out is None:
        raise InputError(f"--calibrate: give --out DIR, for a copy of {args.weights[0]}")
    # What a record says of its weights, but in their own run directory.
    args.about = {} if args.out == own else {"weights": args.weights}
    if args.out is not None:
        with cli.writing(args.out, "--out"):
            args.out.mkdir(parents=True, exist_ok=True)
        kind = "corruptions" if args.corruptions else "evaluation"
        path = args.out / f"{kind}_{args.name}.json"
        check_not_of_others(path, args.source, args.about.get("weights"))
    cli.enable_compilation_cache()
    models = {name: find_weights(name, args.checkpoint, overrides) for name in args.weights}
    if args.corruptions:
        _evaluate_corruptions(args, *models.values())
    else:
        _evaluate(args, models, [workdir for workdir in workdirs.values() if workdir])
    if args.out is None:
        say("not written: give --out DIR for a report")


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.evaluate", description=__doc__)
    add = parser.add_argument
    add(
        "weights", nargs="*", metavar="WEIGHTS",
        help="run directory, pretrained model by name, or .safetensors file",
    )  # fmt: skip
    add("--workdir", metavar="DIR", help="another way to give one run directory")
    parser.add_checkpoint()
    add("--out", type=Path, metavar="DIR", help="folder to write to (default: a run directory)")
    add_images = parser.add_mutually_exclusive_group().add_argument
    add_images("--split", choices=SPLITS, help="split to evaluate (default: test)")
    add_images(
        "--images", type=Path, metavar="FILE.npy", help="your own images, uint8 [N, 32, 32, 3]"
    )
    add_images("--corruptions", type=Path, metavar="DIR", help="folder such as CIFAR-10-C")
    add("--labels", type=Path, metavar="FILE.npy", help="labels of --images, integers [N]")
    parser.add_data_dir()
    add("--name", help="name of the written files (default: that of the images)")
    add("--calibrate", action="store_true", help="fit a temperature on the validation split")
    tta = "also report test-time augmentation (horizontal flip)"
    add("--flip_tta", action="store_true", help=tta)
    add("--flip_averaging", dest="flip_tta", action="store_true", help=argparse.SUPPRESS)
    add("--format", default="png", choices=FORMATS, help="plot format (default: %(default)s)")
    parser.add_argument_group(
        "--config.KEY=VALUE", f"override {' or '.join(CHANGEABLE)} of the run"
    )
    return parser


def _parse(argv: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return the arguments, which fit together, and the overrides of the config."""
    args, rest = _parser().parse_with_overrides(argv)
    # argparse takes only those before the first option.
    args.weights += [argument for argument in rest if not argument.startswith("-")]
    overrides = [argument for argument in rest if argument.startswith("-")]
    for argument in overrides:
        if not argument.startswith("--config."):
            raise InputError(f"unknown argument {argument} (see --help)")
        key = argument.removeprefix("--config.").partition("=")[0]
        if key not in CHANGEABLE:
            raise InputError(
                f"{argument}: cannot change {key} of a trained run, only {' and '.join(CHANGEABLE)}"
            )
    if args.data_dir:
        overrides.append(f"--config.data_dir={args.data_dir}")
    if args.workdir is not None:
        args.weights.append(args.workdir)
    if not args.weights or len({*args.weights}) < len(args.weights):
        raise InputError("WEIGHTS: give one or more, all different (see --help)")
    if (args.images is None) != (args.labels is None):
        raise InputError("--images and --labels: must be given together")
    if args.calibrate and (args.corruptions or len(args.weights) > 1):
        raise InputError("--calibrate: takes one WEIGHTS, and no --corruptions")
    if args.corruptions and len(args.weights) > 1:
        raise InputError(f"--corruptions: takes one WEIGHTS, not {len(args.weights)}")
    args.source = args.corruptions or args.images or args.split or "test"
    args.name = args.name or Path(args.source).absolute().stem
    if args.name != args.source and args.name.lower() in SPLITS:  # some file systems ignore case
        raise InputError(f"{args.name} is the name of a split: give the files another --name")
    return args, overrides


def _evaluate(args: argparse.Namespace, models: Models, workdirs: Sequence[Path]) -> None:
    """Evaluate on a split or the user's own images."""
    from resnet_jax.inference.ensemble import check_same_task
    from resnet_jax.inference.evaluate import evaluate_images, load_split, read_arrays
    from resnet_jax.inference.report import evaluation_lines
    from resnet_jax.runs.plots import run_title

    split = None if args.images else args.split or "test"
    check_same_task(models, split)
    weights = models[args.weights[0]]
    if args.calibrate:
        weights = _calibrate(args, weights, workdirs)
    if split:
        images = load_split(weights, split, workdirs)
    else:
        images = read_arrays(args.images, args.labels, len(weights.class_names))
    if len(models) > 1:
        _evaluate_together(args, models, images, workdirs)
    else:
        result = evaluate_images(weights, images, flip_tta=args.flip_tta)
        title = f"{run_title(weights.config)}, {args.name}"
        _report(args, result, title, evaluation_lines(args.name, result.record))


def _calibrate(args: argparse.Namespace, weights: Any, workdirs: Sequence[Path]) -> Any:
    """Fit and keep a temperature; return the weights with it."""
    from resnet_jax.inference.calibration import calibrate
    from resnet_jax.inference.evaluate import load_split
    from resnet_jax.runs.calibration import write_temperature
    from resnet_jax.training.weights import find_weights
    from resnet_jax.weights.file import to_safetensors

    validation = load_split(weights, "validation", workdirs)
    weights = calibrate(weights, validation)
    (name,) = args.weights
    with cli.writing(args.out):
        if workdirs:
            path = write_temperature(workdirs[0], weights.card["step"], weights.temperature)
        else:
            path = args.out / f"{Path(name).stem}_calibrated.safetensors"
            # With the config of the file, not that of this evaluation.
            write_atomically(path, to_safetensors(find_weights(name)._replace(card=weights.card)))
    say(
        f"temperature {weights.temperature:.4f} of {len(validation.labels):,} validation images: "
        f"written to {path}"
    )
    return weights


def _evaluate_together(
    args: argparse.Namespace, models: Models, images: Any, workdirs: Sequence[Path]
) -> None:
    """Evaluate several models, their ensemble and their soup."""
    from resnet_jax.inference.ensemble import evaluate_together, have_equal_splits
    from resnet_jax.inference.evaluate import load_split
    from resnet_jax.inference.report import ensemble_lines
    from resnet_jax.weights.file import to_safetensors

    validation = None
    if args.split == "validation":
        validation = images
    elif not args.images and have_equal_splits(models.values()):
        validation = load_split(models[args.weights[0]], "validation", workdirs)
    result, soup = evaluate_together(models, images, validation, flip_tta=args.flip_tta)
    title = f"ensemble of {len(models)}, {args.name}"
    _report(args, result, title, ensemble_lines(args.name, result.record))
    if soup is not None and args.out is not None:
        path = args.out / "soup.safetensors"
        with cli.writing(path):
            write_atomically(path, to_safetensors(soup))
        say(f"soup written to {path}")


def _evaluate_corruptions(args: argparse.Namespace, weights: Any) -> None:
    """Evaluate on a folder of corrupted images, a line per corruption as it is done."""
    from resnet_jax.inference.corruptions import evaluate_corruptions, find_corruptions
    from resnet_jax.inference.report import (
        corruption_header,
        corruption_line,
        corruption_summary,
        corruptions_csv,
    )

    corruptions = find_corruptions(args.corruptions, len(weights.class_names))
    say(corruption_header())
    record = evaluate_corruptions(
        weights,
        corruptions,
        flip_tta=args.flip_tta,
        on_errors=lambda name, errors: say(corruption_line(name, errors)),
    )
    say(corruption_summary(record))
    if args.out is not None:
        record = {"corruptions": str(args.corruptions.absolute()), **record, **args.about}
        contents = {"json": to_json_bytes(record), "csv": corruptions_csv(record)}
        paths = {args.out / f"corruptions_{args.name}.{kind}": contents[kind] for kind in contents}
        with cli.writing(args.out):
            write_together(paths)
        say(f"written to {args.out}: {', '.join(path.name for path in paths)}")


def _report(args: argparse.Namespace, result: Any, title: str, lines: Sequence[str]) -> None:
    """Write the files of an evaluation, and print its lines."""
    from resnet_jax.inference.report import write_report

    result = result._replace(record=result.record | args.about)
    written = []
    try:
        # Written before anything is printed: whoever reads the lines may stop the program.
        if args.out is not None:
            written = write_report(args.out, args.name, result, title, args.format)
    finally:  # a read-only directory must not hide the numbers
        for line in lines:
            say(line)
    if written:
        say(f"written to {args.out}: {', '.join(path.name for path in written)}")


if __name__ == "__main__":
    cli.run(main)
