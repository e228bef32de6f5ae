"""Forward to `python -m resnet_jax.prepare folder`, for command lines of earlier versions."""

from collections.abc import Sequence

from resnet_jax import cli, prepare


def main(argv: Sequence[str]) -> None:
    prepare.main(["folder", *argv])


if __name__ == "__main__":
    cli.run(main)
