"""python -m resnet_jax.predict IMAGE...: classify images with a trained model.

IMAGE is a file in any format that Pillow reads, a folder of images, or a quoted pattern, such as
"photos/*.jpg"; "-" alone reads the paths of files from standard input, one per line. The central
square is cropped and resized to 32×32, the model's input.
"""

import argparse
import contextlib
import csv
import itertools
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from resnet_jax import cli
from resnet_jax.errors import InputError, RunError
from resnet_jax.paths import is_folder
from resnet_jax.terminal.console import note, percent, say
from resnet_jax.terminal.figures import check_figure_path

STDIN = Path("-")
MAX_PLOTTED = 64
MAX_WAIT_SECONDS = 0.2  # for more images to classify at once
Classes = list[tuple[str, float]]  # with their probabilities, most probable first


class Input(NamedTuple):
    """An image as the model sees it, uint8 [32, 32, 3], or the reason why it cannot be read."""

    path: Path
    image: Any
    error: str = ""


def main(argv: Sequence[str]) -> None:
    args = _parser().parse_args(argv)
    _check(args)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.images import find_images
    from resnet_jax.inference.classifier import load

    cli.enable_compilation_cache()
    listed = None if args.images == [STDIN] else find_images(args.images)
    if listed == []:
        raise InputError(f"{' '.join(map(str, args.images))}: no images found")
    classifier = load(args.weights, args.checkpoint)
    if args.explain_class and args.explain_class not in classifier.class_names:
        names = ", ".join(classifier.class_names)
        raise InputError(f"--explain_class {args.explain_class}: must be one of {names}")
    top = min(args.top, len(classifier.class_names))
    num_predicted, num_failed, plotted = 0, 0, []
    inputs = _read(_paths_on_stdin() if listed is None else listed, crop=not args.no_crop)
    with _table(args.csv, top) as add_row, _progress_bar(listed) as bar:
        for (path, image, error), classes in _classify(inputs, classifier, top):
            bar.update()
            if error:
                num_failed += 1
                with tqdm.external_write_mode():  # a line would tear the bar
                    note(f"error: {error}")
                continue
            num_predicted += 1
            add_row(path, classes)
            say(_line(path, classes, as_json=args.json))
            if len(plotted) < MAX_PLOTTED:
                plotted.append((image, classes[0]))
    if plotted:
        _plot(args, classifier, plotted)
    if num_failed:
        raise RunError(f"could not read {num_failed} of {num_predicted + num_failed} images")
    if not num_predicted:
        raise InputError("standard input: must have the path of an image on each line, has none")


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.predict", description=__doc__)
    add = parser.add_argument
    add("images", nargs="+", type=Path, metavar="IMAGE", help="image file, folder, pattern, or -")
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
        help=f"plot the first {MAX_PLOTTED} images as the model's 32×32 input, with predictions "
        "(.png, .svg or .pdf)",
    )  # fmt: skip
    add(
        "--explain", type=Path, metavar="FILE",
        help=f"plot the first {MAX_PLOTTED} images with heat maps of where the evidence for the "
        "predicted class is (Grad-CAM)",
    )  # fmt: skip
    add("--explain_class", metavar="CLASS", help="class to explain instead of the predicted one")
    return parser


def _check(args: argparse.Namespace) -> None:
    if STDIN in args.images and len(args.images) > 1:
        raise InputError("-: must be the only IMAGE; a file of that name is ./-")
    if args.top < 1:
        raise InputError(f"--top {args.top}: must be at least 1")
    if args.csv and not is_folder(args.csv.absolute().parent):
        raise InputError(f"--csv {args.csv}: {args.csv.parent} is not a folder")
    if args.plot:
        check_figure_path(args.plot, "--plot")
    if args.explain:
        check_figure_path(args.explain, "--explain")
    elif args.explain_class:
        raise InputError(f"--explain_class {args.explain_class}: needs --explain FILE")


def _paths_on_stdin() -> Iterator[Path]:
    """Yield the path on each line of standard input as soon as it is there."""
    # In bytes, of which a file's name may have any; and not from sys.stdin.buffer: an interrupted
    # process would abort because a thread still reads from that.
    with os.fdopen(sys.stdin.fileno(), "rb", closefd=False) as lines:
        for line in lines:
            if name := line.rstrip(b"\r\n"):
                yield Path(os.fsdecode(name))


def _read(paths: Iterable[Path], *, crop: bool) -> Iterator[Input]:
    from resnet_jax.data.images import ImageError, read_image, resize_to_input

    for path in paths:
        try:
            yield Input(path, resize_to_input(read_image(path), crop=crop))
        except ImageError as error:
            yield Input(path, None, str(error))


def _classify(
    inputs: Iterable[Input], classifier: Any, top: int
) -> Iterator[tuple[Input, Classes]]:
    """Yield each input in order with its classes, none for an image that cannot be read."""
    import numpy as np

    from resnet_jax.inference.classifier import BATCH_SIZE, top_classes
    from resnet_jax.inference.read_ahead import read_ahead

    for batch in read_ahead(inputs, BATCH_SIZE, MAX_WAIT_SECONDS):
        images = [image for _, image, error in batch if not error]
        # A batch is filled up, so that its size, which depends on the time, changes no bits.
        filled = (images * BATCH_SIZE)[:BATCH_SIZE]
        probabilities = classifier(filled)[: len(images)] if images else np.empty((0, 1))
        classes = iter(top_classes(probabilities, classifier.class_names, top))
        for item in batch:
            yield item, [] if item.error else next(classes)


def _progress_bar(listed: Sequence[Path] | None) -> tqdm:
    """Return a bar on stderr, which shows nothing where the lines of results show the progress."""
    return tqdm(
        total=None if listed is None else len(listed),
        unit="image",
        leave=False,
        dynamic_ncols=True,
        disable=sys.stdout.isatty() or not sys.stderr.isatty(),
    )


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
        append(["image", *header])
        yield lambda image, classes: append([image, *itertools.chain(*classes)])


def _line(path: Path, classes: Classes, *, as_json: bool) -> str:
    if as_json:
        entries = [{"class": name, "probability": p} for name, p in classes]
        return json.dumps({"image": str(path), "classes": entries})
    return f"{path}: " + ", ".join(f"{name} {percent(p)}" for name, p in classes)


def _plot(args: argparse.Namespace, classifier: Any, plotted: Sequence[tuple[Any, Any]]) -> None:
    """Write the plots that the arguments ask for, of images and their predicted classes."""
    from resnet_jax.inference.plots import plot_explanations, plot_predictions

    images, predicted = zip(*plotted, strict=True)
    if args.plot:
        with cli.writing(args.plot, "--plot"):
            plot_predictions(args.plot, images, predicted)
    if args.explain:
        explained = [args.explain_class or name for name, _ in predicted]
        maps = classifier.explain(images, [classifier.class_names.index(n) for n in explained])
        with cli.writing(args.explain, "--explain"):
            plot_explanations(args.explain, images, maps, predicted, explained)
        note(f"written to {args.explain}")


if __name__ == "__main__":
    cli.run(main)
