"""python -m resnet_jax.train --config NAME: train a model, or resume a run."""

import os
import secrets
import shlex
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import Interrupted, RunError
from resnet_jax.terminal.console import Console, note


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(
        prog="python -m resnet_jax.train", description=__doc__, epilog=cli.config_help()
    )
    parser.add_config()
    parser.add_argument(
        "--workdir",
        metavar="DIR",
        help="run directory; a run there is resumed (default: a new one in runs/)",
    )
    parser.add_argument("--quiet", action="store_true", help="print only results and errors")
    group = parser.add_argument_group(
        "several processes",
        "one per GPU or machine; auto-detected under srun and mpirun",
    )
    where = group.add_mutually_exclusive_group()
    where.add_argument("--coordinator", metavar="HOST:PORT", help="address of process 0")
    where.add_argument(
        "--cluster", action="store_true", help="auto-detect the cluster: TPU pods, Kubernetes jobs"
    )
    group.add_argument("--num_processes", type=int, metavar="N", help="number of processes")
    group.add_argument("--process_id", type=int, metavar="I", help="this process, from 0 to N - 1")
    parser.add_argument_group(
        "--config.KEY=VALUE",
        "override a config key, e.g. --config.model.depth=20 --config.optimizer.nesterov=true\n"
        "'--config.schedule.boundaries=(16000, 24000)'",
    )
    args, overrides = parser.parse_with_overrides(argv)
    config = parse_config(args.config, overrides)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.distributed.group import SINGLE_PROCESS
    from resnet_jax.distributed.launch import find_process_spec, join
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.training.run import train
    from resnet_jax.training.stop import stop_on_signals

    flags = args.coordinator, args.num_processes, args.process_id
    spec = find_process_spec(*flags, is_cluster=args.cluster, environment=os.environ)
    workdir = parse_workdir(args.workdir) if args.workdir else _new_workdir(args.config)
    cli.enable_compilation_cache()
    processes = join(spec) if spec else SINGLE_PROCESS
    workdir = Path(processes.broadcast(str(workdir)))
    console = Console(processes.is_first, processes.is_first and not args.quiet)
    try:
        with stop_on_signals() as stop:
            train(config, workdir, stop, processes=processes, console=console)
    except (Interrupted, RunError) as error:
        again = [*argv, *([] if args.workdir else ["--workdir", str(workdir)])]
        if processes.is_first and getattr(error, "can_resume", True):
            note(f"to resume: python -m resnet_jax.train {shlex.join(again)}")
        raise


def _new_workdir(config_path: str) -> Path:
    """Return a new run directory: runs/<config>-<date>-<time>-<random>."""
    name = f"{Path(config_path).stem}-{datetime.now():%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    return Path("runs") / name


if __name__ == "__main__":
    cli.run(main)
