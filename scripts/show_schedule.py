"""Forward to `python -m resnet_jax.show schedule`, for command lines of earlier versions."""

from collections.abc import Sequence

from resnet_jax import cli, show


def main(argv: Sequence[str]) -> None:
    show.main(["schedule", *argv[:1], "--config", *argv[1:]])


if __name__ == "__main__":
    cli.run(main)
