"""python -m resnet_jax.sweep --config NAME --out DIR: train variants of a config and several seeds.

    python -m resnet_jax.sweep --config resnet20 --out runs/depths --seeds 5 \\
        --grid model.depth=20,32 optimizer.weight_decay=1e-4,5e-4 --config.num_epochs=10
    python -m resnet_jax.sweep --config resnet20 --out runs/ablations --seeds 0,3,7 \\
        --each "augment.crop_pad=4" "augment.rotation_degrees=0 augment.scale=0"

--grid is a hyperparameter search, --each an ablation study. Each run is a process with its own run
directory DIR/VARIANT/seedK and log seedK.log. The same command again resumes unfinished runs.
DIR/sweep.csv and DIR/sweep.png contain the accuracies of each variant; select by validation, not
by test, accuracy.

A job array trains one run per task, on one or many hosts (scripts/cluster/sweep.sbatch): the same
command with --list prints the numbered runs, with --index I trains run I in this process, and with
--collect writes the results of the runs that have finished.
"""

import os
import shlex
from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError, Interrupted, RunError
from resnet_jax.terminal.console import note, say


def main(argv: Sequence[str]) -> None:
    args, overrides = _parser().parse_with_overrides(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import find
    from resnet_jax.runs.workdir import locked, parse_workdir
    from resnet_jax.studies.jobs import list_cores, list_gpus, make_slots
    from resnet_jax.studies.sweep import collect, make_runs, run_sweep, train_one
    from resnet_jax.studies.variants import each, grid, parse_seeds
    from resnet_jax.training.stop import stop_on_signals

    changes = grid(args.grid) if args.grid else each(args.each or [])
    out, seeds = parse_workdir(args.out), parse_seeds(args.seeds)
    runs = make_runs(args.config, overrides, changes, seeds, out)
    for run in runs:
        find(run.config.dataset, run.config.data_dir)  # reject unknown datasets now
    if args.list:
        say("\n".join(f"{index}  {run.job.name}" for index, run in enumerate(runs)))
        return
    if args.index is not None:
        train_one(runs, args.index)
    slots = make_slots(args.jobs, list_gpus(os.environ, Path("/dev").iterdir()), list_cores())
    try:
        out.mkdir(parents=True, exist_ok=True)
        if args.collect:
            collect(runs, out)
            return
        with locked(out), stop_on_signals() as stop:
            stop.can_exit_immediately = False
            run_sweep(runs, out, slots, lambda: stop.requested)
    except OSError as error:
        raise InputError(f"--out {out}: {error.strerror or error}") from error
    except (Interrupted, RunError):
        note(f"to resume: python -m resnet_jax.sweep {shlex.join(argv)}")
        raise


def _parser() -> cli.Parser:
    parser = cli.Parser(prog="python -m resnet_jax.sweep", description=__doc__)
    add, variants = parser.add_argument, parser.add_mutually_exclusive_group()
    parser.add_config(was_positional=True)
    add("--out", required=True, metavar="DIR", help="folder of the sweep")
    add(
        "--seeds", default="1", metavar="N|K,K",
        help="N for the seeds 0 to N - 1, or a list such as 0,3,7, or 7, for one (default: 1)",
    )  # fmt: skip
    variants.add_argument(
        "--grid", nargs="+", metavar="KEY=V1,V2",
        help="every combination of these values; commas in parentheses belong to a value",
    )  # fmt: skip
    variants.add_argument(
        "--each", nargs="+", metavar='"KEY=V KEY2=V2"',
        help="the baseline and one variant per argument, whose keys are separated by spaces",
    )  # fmt: skip
    add("--jobs", type=int, metavar="N", help="parallel runs (default: one per GPU, or one)")
    tasks = parser.add_mutually_exclusive_group()
    tasks.add_argument("--list", action="store_true", help="print the numbered runs, train none")
    tasks.add_argument("--index", type=int, metavar="I", help="train run I only, from 0")
    tasks.add_argument(
        "--collect", action="store_true", help="write the results of the finished runs, train none"
    )
    parser.add_argument_group("--config.KEY=VALUE", "override a config key in every variant")
    return parser


if __name__ == "__main__":
    cli.run(main)
