"""python -m resnet_jax.predict IMAGE...: classify images with a trained model.

IMAGE is a file in any format that Pillow reads, a folder of images, or a quoted pattern, such as
"photos/*.jpg". The central square is cropped and resized to 32×32, the model's input.
"""

import contextlib
import csv
import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.errors import InputError, RunError
from resnet_jax.paths import is_folder
from resnet_jax.terminal.console import note, percent, say
from resnet_jax.terminal.figures import check_figure_path

MAX_PLOTTED = 64
Classes = list[tuple[str, float]]  # with their probabilities, most probable first


def main(argv: Sequence[str]) -> None:
    args = _parser().parse_args(argv)
    if args.top < 1:
        raise InputError(f"--top {args.top}: must be at least 1")
    if args.csv and not is_folder(args.csv.absolute().parent):
        raise InputError(f"--csv {args.csv}: {args.csv.parent} is not a folder")
    if args.plot:
        check_figure_path(args.plot, "--plot")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.images import find_images
    from resnet_jax.inference.classifier import load
    from resnet_jax.inference.plots import plot_predictions

    cli.enable_compilation_cache()
    paths = find_images(args.images)
    if not paths:
        raise InputError(f"{' '.join(map(str, args.images))}: no images found")
    classifier = load(args.weights, args.checkpoint)
    top = min(args.top, len(classifier.class_names))
    num_predicted, plotted = 0, []
    with _table(args.csv, top) as add_row:
        for path, image, classes in _classify(paths, classifier, top, crop=not args.no_crop):
            add_row(path, classes)
            say(_line(path, classes, as_json=args.json))
            num_predicted += 1
            if len(plotted) < MAX_PLOTTED:
                plotted.append((image, classes[0]))
    if args.plot and plotted:
        with cli.writing(args.plot, "--plot"):
            plot_predictions(args.plot, *zip(*plotted, strict=True))
    if num_predicted < len(paths):
        raise RunError(f"could not read {len(paths) - num_predicted} of {len(paths)} images")


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.predict", description=__doc__)
    add = parser.add_argument
    add("images", nargs="+", type=Path, metavar="IMAGE", help="image file, folder or pattern")
    parser.add_weights(default="resnet44_fast")
    add("--top", type=int, default=3, metavar="K", help="number of classes to print (default: 3)")
    add(
        "--no_crop",
        "--no-crop",
        action="store_true",
        help="resize the whole image, uncropped",
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print one JSON object per image")
    output.add_argument("--csv", type=Path, metavar="FILE", help="also write a CSV file")
    add(
        "--plot", type=Path, metavar="FILE",
        help=f"plot the first {MAX_PLOTTED} images as the model's 32x32 input, with predictions "
        "(.png, .svg or .pdf)",
    )  # fmt: skip
    return parser


@contextlib.contextmanager
def _table(path: Path | None, top: int) -> Iterator[Callable[[Path, Classes], None]]:
    """Yield a function that adds an image to a CSV file, at once: an interrupted command has it."""
    if path is None:
        yield lambda image, classes: None
        return
    # Other programs expect UTF-8, and a file's name may consist of any bytes.
    encoding: Any = {"encoding": "utf-8", "errors": "backslashreplace", "newline": ""}
    with cli.writing(path, "--csv"), path.open("w", buffering=1, **encoding) as file:
        append = csv.writer(file, lineterminator="\n").writerow
        header = (f"{name}_{k + 1}" for k in range(top) for name in ("class", "probability"))
        append(["picture", *header])
        yield lambda image, classes: append([image, *itertools.chain(*classes)])


def _classify(
    paths: Sequence[Path], classifier: Any, top: int, *, crop: bool
) -> Iterator[tuple[Path, Any, Classes]]:
    """Yield path, input uint8 [32, 32, 3] and classes of each image that can be read."""
    from resnet_jax.data.images import ImageError, read_image, resize_to_input
    from resnet_jax.inference.classifier import top_classes

    for path in paths:
        try:
            image = resize_to_input(read_image(path), crop=crop)
        except ImageError as error:
            note(f"error: {error}")
            continue
        (classes,) = top_classes(classifier(image), classifier.class_names, top)
        yield path, image, classes


def _line(path: Path, classes: Classes, *, as_json: bool) -> str:
    if as_json:
        entries = [{"class": name, "probability": p} for name, p in classes]
        return json.dumps({"picture": str(path), "classes": entries})
    return f"{path}: " + ", ".join(f"{name} {percent(p)}" for name, p in classes)


if __name__ == "__main__":
    cli.run(main)
