"""Draw a gallery of training images before and after augmentation.

    python scripts/show_augment.py OUT.png
    python scripts/show_augment.py OUT.png --dataset shapes32 --data_dir DIR --seed 1
    python scripts/show_augment.py OUT.png --config configs/resnet44_best.py
    python scripts/show_augment.py OUT.png --config configs/quickstart.py \\
        --config.augment.cutout_size=16

Without --config: one row for each transform with the reference's random parameters, one for all of
them in order, one for the paper's crop and flip. Each image has its own parameters.

With --config: a batch of images of the config's training split as training sees it in successive
epochs: augmented, erased, mixed with each other. Labels are below if they can be more than one
class. The weight of mixup and CutMix can be small, so that an image may mostly show its partner.
"""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say

if TYPE_CHECKING:
    from resnet_jax.data.dataset import Dataset

NUM_EPOCHS = 6
COLORS = {"brightness": 0.2, "contrast": 0.2, "saturation": 0.2}
GEOMETRY = {"flip_probability": 0.5, "rotation_degrees": 10, "scale": 0.2, "shear_degrees": 10}
OFF = dict.fromkeys([*GEOMETRY, *COLORS, "crop_pad"], 0)
ROWS = {
    "original": {},
    "flip\nprobability 0.5": {"flip_probability": 0.5},
    "rotation\n±10°": {"rotation_degrees": 10},
    "affine\nscale ±0.2, shear ±10°": {"scale": 0.2, "shear_degrees": 10},
    "brightness\n±0.2": {"brightness": 0.2},
    "contrast\n±0.2": {"contrast": 0.2},
    "saturation\n±0.2": {"saturation": 0.2},
    "color jitter\nthe three, any order": COLORS,
    "reference\nall of the above": {**GEOMETRY, **COLORS},
    "paper\n4-pixel crop, flip": {"flip_probability": 0.5, "crop_pad": 4},
}


class Row(NamedTuple):
    """Row of the gallery: images, uint8 [N, H, W, 3], and captions of all of them or of none."""

    images: np.ndarray
    captions: Sequence[str] = ()


def gallery(seed: int, images: np.ndarray) -> dict[str, Row]:
    """Augment the same images once for each of ROWS; return {label: row}."""
    # Imported here, so that --help and bad arguments answer at once.
    import jax

    from resnet_jax.augment.pipeline import augment

    keys = jax.random.split(jax.random.key(seed), len(ROWS))
    return {
        label: Row(np.asarray(augment(key, jax.numpy.asarray(images), **{**OFF, **settings})))
        for key, (label, settings) in zip(keys, ROWS.items(), strict=True)
    }


def epochs(config: Config, dataset: "Dataset", indices: np.ndarray) -> dict[str, Row]:
    """Preprocess a batch of training images as a config's training does in successive epochs.

    Args:
      config: Valid config.
      dataset: Dataset of the config.
      indices: int32 [N], indices of the training images in the batch.

    Returns:
      {label: row}, first the original images.
    """
    import jax

    from resnet_jax.training.factories import make_keys, make_statistics
    from resnet_jax.training.preprocess import make_preprocess

    names = dataset.class_names
    mean, std = make_statistics(config, lambda: dataset.train_images)
    preprocess = jax.jit(
        make_preprocess(
            dataclasses.asdict(config.augment),
            mean,
            std,
            len(names),
            label_smoothing=config.label_smoothing,
        )
    )
    key = make_keys(config.seed).augment
    images, classes = dataset.train_images[indices], dataset.train_labels[indices]
    rows = {"original": Row(images, [names[label] for label in classes])}
    for epoch in range(NUM_EPOCHS):
        # One step per epoch; other steps have other random numbers of the same kind.
        seen, labels = preprocess(key, epoch, epoch, indices, images, classes)
        labels = np.asarray(labels)
        captions = []
        if labels.ndim == 2:
            captions = [label_text(label, names, config.label_smoothing) for label in labels]
        rows[f"epoch {epoch + 1}"] = Row(viewable(np.asarray(seen), mean, std), captions)
    return rows


def viewable(images: np.ndarray, mean: np.ndarray, std: np.ndarray) -> np.ndarray:
    """Undo the normalization of images, float32 [N, H, W, 3]; return uint8 [N, H, W, 3].

    mean and std are float32 [3] or [H, W, 3].
    """
    levels = 255 * (images.astype(np.float64) * std + mean)
    return np.clip(np.round(levels), 0, 255).astype(np.uint8)


def label_text(label: np.ndarray, names: Sequence[str], smoothing: float) -> str:
    """Format a label by decreasing probability: "cat 0.70\\n+ dog 0.30".

    Args:
      label: float [K], class probabilities.
      names: Names of the K classes.
      smoothing: Label smoothing factor; classes with only their part of it are omitted.

    Returns:
      Lines of text; for a single class only its name.
    """
    common = smoothing / len(names)
    shares = [(share, name) for share, name in zip(label, names, strict=True)
              if share - common >= 0.005]  # fmt: skip
    shares.sort(key=lambda pair: -pair[0])
    texts = [f"{name} {share:.2f}" for share, name in shares]
    return "\n+ ".join(texts).removesuffix(" 1.00")


def draw(
    rows: dict[str, Row], *, zoom: int = 3, gap: int = 8, label_width: int = 174
) -> Image.Image:
    """Lay out rows on white, with labels on the left and enlarged pixels."""
    count, height, width, _ = next(iter(rows.values())).images.shape
    cell = (width * zoom, height * zoom)
    title, note = ImageFont.load_default(17), ImageFont.load_default(13)
    caption_height = {
        label: 18 * max((1 + text.count("\n") for text in row.captions), default=0)
        for label, row in rows.items()
    }
    total_width = label_width + count * (cell[0] + gap) + gap
    total_height = len(rows) * (cell[1] + gap) + gap + sum(caption_height.values())
    canvas = Image.new("RGB", (total_width, total_height), "white")
    pen = ImageDraw.Draw(canvas)
    top = gap
    for label, row in rows.items():
        head, _, rest = label.partition("\n")
        middle = top + cell[1] // 2
        pen.text((14, middle - (3 if rest else 0)), head, "black", title, "ls" if rest else "lm")
        pen.text((14, middle + 17), rest, "dimgray", note, "ls")
        for column, image in enumerate(row.images):
            left = label_width + column * (cell[0] + gap)
            enlarged = Image.fromarray(image).resize(cell, Image.Resampling.NEAREST)
            canvas.paste(enlarged, (left, top))
            if row.captions:
                below = (left + cell[0] // 2, top + cell[1] + 2)
                pen.text(below, row.captions[column], "black", note, "ma", align="center")
        top += cell[1] + gap + caption_height[label]
    return canvas


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.png")
    add = parser.add_argument
    add("--config", metavar="FILE", help="config file")
    add("--dataset", help="default: cifar10; not with --config")
    add("--data_dir", help="default: the TFDS default; not with --config")
    add("--seed", type=int, default=0, help="random seed of the choice of images")
    add("--columns", type=int, default=8, help="number of images (default: %(default)s)")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_known_args(argv)
    if args.columns < 1:
        raise InputError(f"--columns {args.columns}: must be at least 1")
    if args.config is None and overrides:
        raise InputError(f"unknown argument {overrides[0]} without --config (see --help)")
    for name in ("dataset", "data_dir"):
        if args.config is not None and getattr(args, name) is not None:
            raise InputError(f"--{name}: with --config, give --config.{name}=VALUE instead")
    config = parse_config(args.config, overrides) if args.config is not None else None
    from resnet_jax.data.dataset import load, split_indices

    rng = np.random.default_rng(args.seed)
    try:
        if config is None:
            images = load(args.dataset or "cifar10", args.data_dir or "").train_images
            chosen = rng.choice(len(images), args.columns, replace=False)
            image = draw(gallery(args.seed, images[chosen]))
        else:
            dataset = load(config.dataset, config.data_dir)
            num_images = len(dataset.train_labels)
            indices, _ = split_indices(num_images, config.validation_size, config.split_seed)
            chosen = rng.choice(indices, args.columns, replace=False)
            image = draw(epochs(config, dataset, chosen), zoom=4, label_width=100)
        image.save(args.out)
    except (OSError, ValueError) as error:
        raise InputError(str(error)) from error
    say(f"wrote {args.out}")


if __name__ == "__main__":
    cli.run(main)
