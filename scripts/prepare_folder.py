"""Forward to `python -m resnet_jax.prepare folder`, for command lines of earlier versions."""

from resnet_jax import cli, prepare

if __name__ == "__main__":
    cli.run(lambda argv: prepare.main(["folder", *argv]))
