"""python -m resnet_jax.predict IMAGE...: classify images with a trained model.

IMAGE is a file in any format that Pillow reads, a folder of images, or a quoted pattern. The
central square is cropped and resized to 32×32, the model's input.
"""

import argparse
import contextlib
import csv
import io
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import InputError, RunError
from resnet_jax.terminal.console import output_may_end, percent, say
from resnet_jax.terminal.figures import check_figure_path

MAX_PLOTTED = 64
Prediction = list[tuple[str, float]]  # classes and probabilities, most probable first


def main(argv: Sequence[str]) -> None:
    args = _parser().parse_args(argv)
    if args.top < 1:
        raise InputError(f"--top {args.top}: must be at least 1")
    if args.csv and not args.csv.absolute().parent.is_dir():
        raise InputError(f"--csv {args.csv}: {args.csv.parent} is not a folder")
    if args.plot:
        check_figure_path(args.plot, "--plot")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.images import find_images
    from resnet_jax.files import write_atomically
    from resnet_jax.inference.plots import plot_predictions

    cli.enable_compilation_cache()
    paths = find_images(args.images)
    if not paths:
        raise InputError(f"{' '.join(map(str, args.images))}: no images found")
    predictions, plotted = _predict(paths, args)
    if args.csv:
        with _writing(args.csv, "--csv"):
            write_atomically(args.csv, _table(predictions, args.top).encode())
    if plotted:
        with _writing(args.plot, "--plot"):
            best = [predictions[path][0] for path in plotted]
            plot_predictions(args.plot, list(plotted.values()), best)
    if len(predictions) < len(paths):
        raise RunError(f"could not read {len(paths) - len(predictions)} of {len(paths)} images")


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.predict", description=__doc__)
    add = parser.add_argument
    add("images", nargs="+", type=Path, metavar="IMAGE", help="image file, folder or pattern")
    add(
        "--weights",
        default="resnet44_fast",
        metavar="DIR|FILE|NAME",
        help="run directory, .safetensors file or pretrained model (default: %(default)s)",
    )
    add("--top", type=int, default=3, metavar="K", help="number of classes to print (default: 3)")
    add("--no-crop", action="store_true", help="resize without cropping")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print one JSON object per image")
    output.add_argument("--csv", type=Path, metavar="FILE", help="also write a CSV file")
    add(
        "--plot", type=Path, metavar="FILE",
        help=f"plot the first {MAX_PLOTTED} images as the model's 32x32 input, with predictions "
        "(.png, .svg or .pdf)",
    )  # fmt: skip
    return parser


def _predict(
    paths: Sequence[Path], args: argparse.Namespace
) -> tuple[dict[Path, Prediction], dict[Path, Any]]:
    """Classify and print each readable image.

    Returns:
      The predictions, and the images to plot, uint8 [32, 32, 3], both by path.
    """
    from resnet_jax.data.images import ImageError, read_image, resize_to_input
    from resnet_jax.inference.classifier import load, top_classes

    classifier = load(args.weights)
    predictions: dict[Path, Prediction] = {}
    plotted: dict[Path, Any] = {}
    for path in paths:
        try:
            image = resize_to_input(read_image(path), crop=not args.no_crop)
        except ImageError as error:
            with output_may_end(sys.stderr):
                print(f"error: {error}", file=sys.stderr, flush=True)
            continue
        (predictions[path],) = top_classes(classifier(image), classifier.class_names, args.top)
        if args.plot and len(plotted) < MAX_PLOTTED:
            plotted[path] = image
        say(_line(path, predictions[path], as_json=args.json))
    return predictions, plotted


@contextlib.contextmanager
def _writing(path: Path, argument: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(f"{argument} {path}: {error.strerror or error}") from error


def _line(path: Path, prediction: Prediction, *, as_json: bool) -> str:
    if as_json:
        classes = [{"class": name, "probability": p} for name, p in prediction]
        return json.dumps({"picture": str(path), "classes": classes})
    return f"{path}: " + ", ".join(f"{name} {percent(p)}" for name, p in prediction)


def _table(predictions: dict[Path, Prediction], top: int) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = [f"{column}_{k}" for k in range(1, top + 1) for column in ("class", "probability")]
    writer.writerow(["picture", *columns])
    for path, prediction in predictions.items():
        writer.writerow([path, *(cell for pair in prediction for cell in pair)])
    return text.getvalue()


if __name__ == "__main__":
    cli.run(main)
