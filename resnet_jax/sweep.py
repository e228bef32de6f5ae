"""python -m resnet_jax.sweep CONFIG --out DIR: trains variants of a config with several seeds.

    python -m resnet_jax.sweep configs/resnet20.py --out runs/depths --seeds 5 \\
        --grid model.depth=20,32 optimizer.weight_decay=1e-4,5e-4 --config.num_epochs=10
    python -m resnet_jax.sweep configs/resnet20.py --out runs/alone --seeds 0,3,7 \\
        --each "augment.crop_pad=4" "augment.rotation_degrees=0 augment.scale=0"

Each run is a process of its own and has a folder of its own, DIR/ARM/seedK, with its output beside
it in seedK.log. The same command again resumes what has not finished. DIR/sweep.csv and
DIR/sweep.png have the accuracies of each arm: choose by validation, not by test.
"""

import contextlib
import os
import shlex
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from resnet_jax import cli
from resnet_jax.errors import InputError, Interrupted, RunError
from resnet_jax.terminal.console import output_may_end, say

if TYPE_CHECKING:
    from resnet_jax.studies.jobs import Slot
    from resnet_jax.studies.sweep import SweepRun


def main(argv: Sequence[str]) -> None:
    # Taken out first: argparse takes one with a space in it for CONFIG or an arm.
    overrides = [argument for argument in argv if argument.startswith("--config.")]
    args = _parser().parse_args([argument for argument in argv if argument not in overrides])

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import find_root
    from resnet_jax.runs.lock import locked
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.studies.jobs import list_cores, list_gpus, make_slots
    from resnet_jax.studies.sweep import make_runs
    from resnet_jax.studies.variants import each, grid, make_arms, parse_seeds

    changes = grid(args.grid) if args.grid else each(args.each or [])
    out, seeds = parse_workdir(args.out), parse_seeds(args.seeds)
    arms = make_arms(args.config, overrides, changes)
    for arm in arms:
        find_root(arm.config.dataset, arm.config.data_dir)  # a name with a typo in it ends here
    runs = make_runs(args.config, arms, seeds, out)
    slots = make_slots(args.jobs, list_gpus(os.environ, Path("/dev").iterdir()), list_cores())
    with contextlib.ExitStack() as stack:
        try:
            out.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(out))
        except OSError as error:
            raise InputError(f"--out {out}: {error.strerror or error}") from error
        try:
            _train(runs, out, slots)
        except (Interrupted, RunError):
            again = shlex.join(argv)
            with output_may_end(sys.stderr):
                print(f"to resume: python -m resnet_jax.sweep {again}", file=sys.stderr)
            raise


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.sweep", description=__doc__)
    parser.add_argument("config", metavar="CONFIG", help="a file of configs/")
    parser.add_argument("--out", required=True, metavar="DIR", help="the sweep's folder")
    parser.add_argument(
        "--seeds", default="1", metavar="N|K,K", help="how many, or which (default: 1, seed 0)"
    )
    arms = parser.add_mutually_exclusive_group()
    arms.add_argument(
        "--grid",
        nargs="+",
        metavar="KEY=V1,V2",
        help="every combination of these values; a value may have commas in parentheses",
    )
    arms.add_argument(
        "--each",
        nargs="+",
        metavar='"KEY=V KEY2=V2"',
        help="the config as it is, and with each of these changes alone",
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="runs side by side (default: one a GPU, or one)"
    )
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config in every arm")
    return parser


def _train(runs: "Sequence[SweepRun]", out: Path, slots: "Sequence[Slot]") -> None:
    """Trains the runs in their folder and prints the table.

    Raises:
      Interrupted: If a signal ended it.
      RunError: If a run failed, or no process can be started, or no file written.
    """
    from resnet_jax.signals import stop_on_signals
    from resnet_jax.studies.sweep import run_sweep, write_record
    from resnet_jax.studies.tables import text_table

    try:
        with stop_on_signals() as stop:
            stop.can_exit_immediately = False
            failed = run_sweep(runs, out, slots, lambda: stop.requested is not None)
        groups = write_record(out, runs)
    except OSError as error:
        raise RunError(f"the sweep in {out} cannot go on: {error}") from error
    say(text_table(groups))
    say(f"written to {out / 'sweep.csv'} and {out / 'sweep.png'}")
    if stop.requested is not None:
        num_finished = sum(len(group.runs) for group in groups)
        name = signal.Signals(stop.requested).name
        raise Interrupted(
            f"stopped by {name}; {num_finished} of {len(runs)} runs have finished", stop.requested
        )
    if failed:
        raise RunError(f"{len(failed)} of {len(runs)} runs failed: {', '.join(failed)}")


if __name__ == "__main__":
    cli.run(main)
