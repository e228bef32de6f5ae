"""python -m resnet_jax.compare RUN...: compare runs: learning curves and accuracies.

RUN is a run directory, or a folder that contains run directories at any depth, such as a sweep's.
Runs that differ only in their random seed form one group: a mean line with a band from minimum to
maximum in the plot, and a row with mean and standard deviation in the table. Unfinished runs are
included. For a single run, the plot is its curves.png, in any format.
"""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import check_figure_path


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.compare", description=__doc__)
    add = parser.add_argument
    add("runs", nargs="+", type=Path, metavar="RUN", help="run directory or folder of runs")
    add(
        "--out", type=Path, default=Path("compare.png"), metavar="FILE.png|svg|pdf",
        help="plot file (default: %(default)s)",
    )  # fmt: skip
    args = parser.parse_args(argv)
    check_figure_path(args.out, "--out")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.runs.plots import plot_curves, run_title
    from resnet_jax.runs.summary import find_runs
    from resnet_jax.studies.groups import group_runs, text_table
    from resnet_jax.studies.plots import plot_comparison

    runs = find_runs(args.runs)
    groups = group_runs(runs)
    with cli.writing(args.out, "--out"):
        if len(runs) == 1 and runs[0].history:
            plot_curves(args.out, runs[0].history, run_title(runs[0].config))
        else:
            plot_comparison(args.out, groups)
    say(text_table(groups))
    say(f"written to {args.out}")


if __name__ == "__main__":
    cli.run(main)
