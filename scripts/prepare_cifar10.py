"""Forward to `python -m resnet_jax.prepare cifar10`, for command lines of earlier versions."""

from collections.abc import Sequence

from resnet_jax import cli, prepare


def main(argv: Sequence[str]) -> None:
    prepare.main(["cifar10", *argv])


if __name__ == "__main__":
    cli.run(main)
