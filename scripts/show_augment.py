"""Draws a gallery of training images before and after each augmentation.

    python scripts/show_augment.py OUT.png
    python scripts/show_augment.py OUT.png --dataset shapes32 --data_dir DIR --seed 1

One row for each transform with the reference's random parameters, one for all of them in order,
one for the paper's crop and flip. The images of a row each have their own parameters.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from resnet_jax import cli
from resnet_jax.errors import InputError

OFF = {
    "flip_probability": 0,
    "rotation_degrees": 0,
    "scale": 0,
    "shear_degrees": 0,
    "brightness": 0,
    "contrast": 0,
    "saturation": 0,
    "crop_pad": 0,
}
COLORS = {"brightness": 0.2, "contrast": 0.2, "saturation": 0.2}
GEOMETRY = {"flip_probability": 0.5, "rotation_degrees": 10, "scale": 0.2, "shear_degrees": 10}
ROWS = {
    "original": {},
    "flip\nprobability 0.5": {"flip_probability": 0.5},
    "rotation\n±10°": {"rotation_degrees": 10},
    "affine\nscale ±0.2, shear ±10°": {"scale": 0.2, "shear_degrees": 10},
    "brightness\n±0.2": {"brightness": 0.2},
    "contrast\n±0.2": {"contrast": 0.2},
    "saturation\n±0.2": {"saturation": 0.2},
    "colour jitter\nthe three, any order": COLORS,
    "reference\nall of the above": {**GEOMETRY, **COLORS},
    "paper\n4-pixel crop, flip": {"flip_probability": 0.5, "crop_pad": 4},
}


def gallery(seed: int, images: np.ndarray) -> dict[str, np.ndarray]:
    """Augments the same images once for each row.  Returns {label: uint8 [N, H, W, 3]}."""
    # Imported here, so that --help and bad arguments answer at once.
    import jax

    from resnet_jax.augment.pipeline import augment

    keys = jax.random.split(jax.random.key(seed), len(ROWS))
    return {
        label: np.asarray(augment(row_key, jax.numpy.asarray(images), **{**OFF, **settings}))
        for row_key, (label, settings) in zip(keys, ROWS.items(), strict=True)
    }


def draw(
    rows: dict[str, np.ndarray], *, zoom: int = 3, gap: int = 8, label_width: int = 174
) -> Image.Image:
    """Lays the rows out on white, labels at the left, pixels enlarged as squares."""
    count, height, width, _ = next(iter(rows.values())).shape
    cell = (width * zoom, height * zoom)
    canvas = Image.new(
        "RGB",
        (label_width + count * (cell[0] + gap) + gap, len(rows) * (cell[1] + gap) + gap),
        "white",
    )
    pen = ImageDraw.Draw(canvas)
    title, note = ImageFont.load_default(17), ImageFont.load_default(13)
    for row, (label, images) in enumerate(rows.items()):
        top = gap + row * (cell[1] + gap)
        head, _, rest = label.partition("\n")
        middle = top + cell[1] // 2
        pen.text((14, middle - (3 if rest else 0)), head, "black", title, "ls" if rest else "lm")
        pen.text((14, middle + 17), rest, "dimgray", note, "ls")
        for column, image in enumerate(images):
            enlarged = Image.fromarray(image).resize(cell, Image.Resampling.NEAREST)
            canvas.paste(enlarged, (label_width + column * (cell[0] + gap), top))
    return canvas


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--dataset", default="cifar10", help="default: %(default)s")
    parser.add_argument("--data_dir", default="", help="default: that of TFDS")
    parser.add_argument("--seed", type=int, default=0, help="of the choice and the parameters")
    parser.add_argument("--columns", type=int, default=8, help="how many images")
    args = parser.parse_args(argv)
    if args.columns < 1:
        raise InputError(f"--columns {args.columns}: must be at least 1")
    from resnet_jax.data.dataset import load

    try:
        images = load(args.dataset, args.data_dir).train_images
        chosen = np.random.default_rng(args.seed).choice(len(images), args.columns, replace=False)
        draw(gallery(args.seed, images[chosen])).save(args.out)
    except (OSError, ValueError) as error:
        raise InputError(str(error)) from error
    print(f"wrote {args.out}")


if __name__ == "__main__":
    cli.run(main)
