"""Forward to `python -m resnet_jax.show augment`, for command lines of earlier versions."""

import re
from collections.abc import Sequence

from resnet_jax import cli, show


def main(argv: Sequence[str]) -> None:
    # --dataset NAME -> --config.dataset=NAME
    line = re.sub("(^|\0)--(dataset|data_dir)[\0=]", r"\1--config.\2=", "\0".join(argv))
    show.main(["augment", *line.split("\0")])


if __name__ == "__main__":
    cli.run(main)
