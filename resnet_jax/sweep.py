"""python -m resnet_jax.sweep CONFIG --out DIR: train variants of a config with several seeds.

    python -m resnet_jax.sweep configs/resnet20.py --out runs/depths --seeds 5 \\
        --grid model.depth=20,32 optimizer.weight_decay=1e-4,5e-4 --config.num_epochs=10
    python -m resnet_jax.sweep configs/resnet20.py --out runs/ablations --seeds 0,3,7 \\
        --each "augment.crop_pad=4" "augment.rotation_degrees=0 augment.scale=0"

--grid is a hyperparameter search, --each an ablation study. Each run is a process with its own run
directory DIR/VARIANT/seedK and log seedK.log. The same command again resumes unfinished runs.
DIR/sweep.csv and DIR/sweep.png contain the accuracies of each variant; select by validation, not
by test, accuracy.
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
    # Extracted first: argparse would take one that contains a space for CONFIG or a change.
    overrides = [argument for argument in argv if argument.startswith("--config.")]
    args = _parser().parse_args([argument for argument in argv if argument not in overrides])

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import find
    from resnet_jax.runs.lock import locked
    from resnet_jax.runs.workdir import parse_workdir
    from resnet_jax.studies.jobs import list_cores, list_gpus, make_slots
    from resnet_jax.studies.sweep import make_runs
    from resnet_jax.studies.variants import each, grid, make_variants, parse_seeds

    changes = grid(args.grid) if args.grid else each(args.each or [])
    out, seeds = parse_workdir(args.out), parse_seeds(args.seeds)
    variants = make_variants(args.config, overrides, changes)
    for variant in variants:
        find(variant.config.dataset, variant.config.data_dir)  # reject unknown datasets now
    runs = make_runs(args.config, variants, seeds, out)
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
            with output_may_end(sys.stderr):
                print(f"to resume: python -m resnet_jax.sweep {shlex.join(argv)}", file=sys.stderr)
            raise


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.sweep", description=__doc__)
    parser.add_argument("config", metavar="CONFIG", help="config name or file, as for train")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder of the sweep")
    parser.add_argument(
        "--seeds",
        default="1",
        metavar="N|K,K",
        help="N for the seeds 0 to N - 1, or a list of at least two, such as 0,3,7 (default: 1)",
    )
    variants = parser.add_mutually_exclusive_group()
    variants.add_argument(
        "--grid",
        nargs="+",
        metavar="KEY=V1,V2",
        help="every combination of these values; commas in parentheses belong to a value",
    )
    variants.add_argument(
        "--each",
        nargs="+",
        metavar='"KEY=V KEY2=V2"',
        help="the baseline and one variant per argument, whose keys are separated by spaces",
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="parallel runs (default: one per GPU, or one)"
    )
    parser.add_argument_group("--config.KEY=VALUE", "override a config key in every variant")
    return parser


def _train(runs: "Sequence[SweepRun]", out: Path, slots: "Sequence[Slot]") -> None:
    """Train the runs and print the table.

    Raises:
      Interrupted: If a signal stopped the sweep.
      RunError: If a run failed, a process could not be started, or a file not be written.
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
        raise RunError(f"the sweep in {out} failed: {error}") from error
    say(text_table(groups))
    say(f"written to {out / 'sweep.csv'} and {out / 'sweep.png'}")
    if stop.requested is not None:
        num_finished = sum(len(group.runs) for group in groups)
        name = signal.Signals(stop.requested).name
        raise Interrupted(
            f"stopped by {name}; {num_finished} of {len(runs)} runs finished", stop.requested
        )
    if failed:
        raise RunError(f"{len(failed)} of {len(runs)} runs failed: {', '.join(failed)}")


if __name__ == "__main__":
    cli.run(main)
