"""Compute the mean and std behind each preset of `normalization` from a dataset's training images.

python scripts/channel_stats.py [--dataset cifar10] [--data_dir DIR]
"""

from collections.abc import Sequence

from resnet_jax import cli


def main(argv: Sequence[str]) -> None:
    """Print the table."""
    parser = cli.Parser(description=__doc__)
    parser.add_argument("--dataset", default="cifar10", help="dataset name (default: %(default)s)")
    parser.add_argument("--data_dir", default="", metavar="DIR", help="dataset directory")
    args = parser.parse_args(argv)

    from resnet_jax.data import statistics
    from resnet_jax.data.dataset import load

    images = load(args.dataset, args.data_dir).train_images
    mean, std = statistics.pixel_statistics(images)
    rows = {
        "mean over all pixels": mean,
        "std over all pixels (pixel_std)": std,
        "mean of each image's own std (per_image_std)": statistics.per_image_std(images),
        "mean of the mean image (pixel_mean)": images.mean((0, 1, 2)) / 255,
        "reference, mean": statistics.REFERENCE_MEAN,
        "reference, std": statistics.REFERENCE_STD,
    }
    print(f"{args.dataset}, {len(images):,} training images; red, green, blue, in [0, 1]")
    for name, numbers in rows.items():
        print(f"  {name:45}", "  ".join(f"{number:.7f}" for number in numbers))


if __name__ == "__main__":
    cli.run(main)
