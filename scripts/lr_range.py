"""Forward to `python -m resnet_jax.lr_range`, for command lines of earlier versions."""

from resnet_jax import cli
from resnet_jax.lr_range import main

if __name__ == "__main__":
    cli.run(main)
