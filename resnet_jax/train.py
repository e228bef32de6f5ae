"""python -m resnet_jax.train --config FILE: trains a network, or goes on where it stopped."""

import shlex
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import Interrupted, RunError


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(
        prog="python -m resnet_jax.train", description=__doc__, epilog=cli.config_help()
    )
    parser.add_argument("--config", required=True, metavar="FILE", help="a file of configs/")
    parser.add_argument(
        "--workdir",
        type=Path,
        metavar="DIR",
        help="the run's folder; a run there goes on (default: runs/<config>-<date>-<time>)",
    )
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_known_args(argv)
    config = cli.parse_config(args.config, overrides)
    name = f"{Path(args.config).stem}-{datetime.now():%Y%m%d-%H%M%S}"
    workdir = args.workdir or Path("runs") / name

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.training.run import train

    cli.enable_compilation_cache()
    try:
        train(config, workdir)
    except (Interrupted, RunError):
        again = ["--config", args.config, "--workdir", str(workdir), *overrides]
        print(f"to go on: python -m resnet_jax.train {shlex.join(again)}", file=sys.stderr)
        raise


if __name__ == "__main__":
    cli.run(main)
