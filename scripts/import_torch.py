"""Deprecated alias of `python -m resnet_jax.import_weights`."""

from resnet_jax import cli
from resnet_jax.import_weights import main

if __name__ == "__main__":
    cli.run(main)
