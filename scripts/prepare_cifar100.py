"""Forward to `python -m resnet_jax.prepare cifar100`, for command lines of earlier versions."""

from resnet_jax import cli, prepare

if __name__ == "__main__":
    cli.run(lambda argv: prepare.main(["cifar100", *argv]))
