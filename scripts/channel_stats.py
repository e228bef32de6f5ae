"""Computes the numbers behind every choice of `normalization` from a dataset's training images.

python scripts/channel_stats.py [--dataset cifar10] [--data_dir DIR]
"""

from collections.abc import Sequence

from resnet_jax import cli


def main(argv: Sequence[str]) -> None:
    """Prints the table."""
    parser = cli.Parser(description=__doc__)
    parser.add_argument("--dataset", default="cifar10", help="default: cifar10")
    parser.add_argument("--data_dir", default="", metavar="DIR", help="TFDS's folder")
    args = parser.parse_args(argv)

    from resnet_jax.data import statistics as normalization
    from resnet_jax.data.dataset import load

    images = load(args.dataset, args.data_dir).train_images
    mean, std = normalization.pixel_statistics(images)
    rows = {
        "mean over all pixels": mean,
        "std over all pixels (pixel_std)": std,
        "mean of each image's own std (per_image_std)": normalization.per_image_std(images),
        "mean of the mean image (pixel_mean)": normalization.mean_image(images).mean((0, 1)),
        "reference, mean": normalization.REFERENCE_MEAN,
        "reference, std": normalization.REFERENCE_STD,
    }
    print(f"{args.dataset}, {len(images):,} training images; red, green, blue, of 1")
    for name, numbers in rows.items():
        print(f"  {name:45}", "  ".join(f"{number:.7f}" for number in numbers))


if __name__ == "__main__":
    cli.run(main)
