"""python -m resnet_jax.show schedule|augment OUT: plot learning rates or augmented images.

    python -m resnet_jax.show schedule rates.png --config resnet44 resnet44_fast
    python -m resnet_jax.show augment augment.png --config resnet44_best

schedule plots the learning rate of each config over its run. augment shows a batch of training
images as a config's training sees them in successive epochs, with labels where images are mixed;
without --config, each transform of the reference separately. OUT is a png, svg or pdf.
"""

import argparse
import dataclasses
import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import AugmentConfig, Config
from resnet_jax.data.dataset import Dataset, load
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import WIDTH, check_figure_path, line_style, new_figure

NUM_IMAGES = {"cifar10": 50_000, "cifar100": 50_000, "shapes32": 5_000}
NUM_EPOCHS = 6
OFF = {name: type(value)(0) for name, value in dataclasses.asdict(AugmentConfig()).items()}


class Row(NamedTuple):
    """A row of images, uint8 [N, H, W, 3], with a label, and captions below all or none."""

    label: str
    images: np.ndarray
    captions: Sequence[str] = ()


def _plot_schedules(args: argparse.Namespace, overrides: Sequence[str]) -> None:
    from resnet_jax.training.factories import make_schedule
    from resnet_jax.training.plan import make_plan

    with new_figure(args.out, height=2.8 + 0.1 * len(args.configs)) as figure:
        axes = figure.subplots()
        for number, name in enumerate(args.configs):
            config = parse_config(name, overrides)
            num_images = NUM_IMAGES.get(config.dataset) or len(
                load(config.dataset, config.data_dir).train_labels
            )
            plan = make_plan(
                num_images - config.validation_size,
                batch_size=config.batch_size,
                num_epochs=config.num_epochs,
                num_steps=config.num_steps,
            )
            steps = np.arange(plan.total_steps)
            # Of equal lines, the thinner one is drawn inside the other.
            style = line_style(number, len(steps))
            style["linewidth"] = 4 - 3 * (number + 1) / len(args.configs)
            rates = make_schedule(config, plan)(steps)
            axes.plot(steps / plan.steps_per_epoch, rates, label=name, **style)
        axes.set(xlabel="epoch", ylabel="learning rate", ylim=(0, None))
        axes.grid(alpha=0.3)
        figure.legend(loc="outside lower center", ncols=2, fontsize="small")


def _show_augmentation(args: argparse.Namespace, overrides: Sequence[str]) -> None:
    from resnet_jax.training.factories import make_split

    config = parse_config(args.config or "resnet44", overrides)
    dataset = load(config.dataset, config.data_dir)
    train, _ = make_split(config, dataset.train_labels)
    indices = np.random.default_rng(args.seed).choice(train, args.columns, replace=False)
    classes = [dataset.class_names[label] for label in dataset.train_labels[indices]]
    rows = [Row("original", dataset.train_images[indices], classes)]
    if args.config:
        rows += preprocess(config, dataset, indices, NUM_EPOCHS)
    else:
        for name, value in dataclasses.asdict(config.augment).items():
            if value != OFF[name]:
                augment = AugmentConfig(**OFF | {name: value})
                one = dataclasses.replace(config, augment=augment)
                (row,) = preprocess(one, dataset, indices, 1)
                rows.append(row._replace(label=f"{name}\n{value}"))
    _draw(args.out, rows)


def preprocess(config: Config, dataset: Dataset, indices: np.ndarray, num_epochs: int) -> list[Row]:
    """Preprocess a batch of training images, int32 [N], as in a config's first epochs."""
    import jax

    from resnet_jax.numerics import pinned_numerics
    from resnet_jax.training.factories import make_keys, make_statistics
    from resnet_jax.training.preprocess import make_preprocess

    names, smoothing = dataset.class_names, config.label_smoothing
    mean, std = make_statistics(config, lambda: dataset.train_images)
    settings = dataclasses.asdict(config.augment)
    transform = jax.jit(make_preprocess(settings, mean, std, len(names), label_smoothing=smoothing))
    batch = indices, dataset.train_images[indices], dataset.train_labels[indices]
    rows = []
    for epoch in range(num_epochs):  # one step of each: others have other random numbers
        with pinned_numerics():
            key = make_keys(config.seed).augment
            images, labels = map(np.asarray, transform(key, epoch, epoch, *batch))
        captions = [label_text(label, names, smoothing) for label in labels if labels.ndim == 2]
        rows.append(Row(f"epoch {epoch + 1}", viewable(images, mean, std), captions))
    return rows


def viewable(images: np.ndarray, mean: np.ndarray, std: np.ndarray) -> np.ndarray:
    """Undo the normalization of float images [N, H, W, 3]; return uint8 of the same shape."""
    levels = 255 * (images.astype(np.float64) * std + mean)
    return np.clip(np.round(levels), 0, 255).astype(np.uint8)


def label_text(label: np.ndarray, names: Sequence[str], smoothing: float) -> str:
    """Format class probabilities, float [K], by decreasing value: "cat 0.70\\n+ dog 0.30".

    Classes with only their part of the label smoothing are omitted.
    """
    shares = [(share, name) for share, name in zip(label, names, strict=True)
              if share - smoothing / len(names) >= 0.005]  # fmt: skip
    shares.sort(key=lambda pair: -pair[0])
    return "\n+ ".join(f"{name} {share:.2f}" for share, name in shares).removesuffix(" 1.00")


def _draw(out: Path, rows: Sequence[Row]) -> None:
    num_columns = len(rows[0].images)
    num_lines = sum(max((1 + text.count("\n") for text in row.captions), default=0) for row in rows)
    with new_figure(out, height=len(rows) * WIDTH / (num_columns + 1) + 0.15 * num_lines) as figure:
        all_axes = figure.subplots(len(rows), num_columns, squeeze=False)
        for axes_of_row, row in zip(all_axes, rows, strict=True):
            axes_of_row[0].set_ylabel(row.label, rotation=0, ha="right", va="center")
            for axes, image, caption in itertools.zip_longest(
                axes_of_row, row.images, row.captions
            ):
                axes.imshow(image, interpolation="nearest")
                axes.set(xticks=[], yticks=[])
                axes.set_xlabel(caption or "", fontsize="small")


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.show", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="schedule|augment")
    schedule = commands.add_parser(
        "schedule",
        help="learning rates of configs over their runs",
        usage="%(prog)s OUT --config NAME [NAME ...]",  # OUT must not come last
    )
    augment = commands.add_parser("augment", help="training images before and after augmentation")
    for command, show in ((schedule, _plot_schedules), (augment, _show_augmentation)):
        command.add_argument("out", type=Path, metavar="OUT", help="plot file: png, svg or pdf")
        command.add_argument_group("--config.KEY=VALUE", "override a config key")
        command.set_defaults(show=show)
    schedule.add_argument(
        "--config", dest="configs", nargs="+", required=True, metavar="NAME", help="names or files"
    )
    augment.add_argument("--config", metavar="NAME", help="config name or file")
    augment.add_argument("--seed", type=int, default=0, help="random seed of the choice of images")
    augment.add_argument(
        "--columns", type=int, default=8, help="number of images (default: %(default)s)"
    )
    args, overrides = parser.parse_with_overrides(argv)
    check_figure_path(args.out, "OUT")
    try:
        args.show(args, overrides)
    except (OSError, ValueError) as error:
        raise InputError(str(error)) from error
    say(f"written to {args.out}")


if __name__ == "__main__":
    cli.run(main)
