"""python -m resnet_jax.compare RUN...: the curves and the accuracies of runs beside each other.

RUN is a run's folder, or one that holds runs at any depth, such as a sweep's. Runs whose configs
are equal but for the seed are one line with a band from the least to the greatest, and one row.
Runs that have not ended yet are drawn as far as they are. Of one run alone, the plot is its
curves.png, in any format.
"""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import check_figure_path


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.compare", description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("compare.png"),
        metavar="FILE.png|svg|pdf",
        help="the plot (default: %(default)s)",
    )
    args = parser.parse_args(argv)
    check_figure_path(args.out, "--out")

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.runs.plots import plot_curves, run_title
    from resnet_jax.studies.groups import group_runs
    from resnet_jax.studies.plots import plot_comparison
    from resnet_jax.studies.summaries import find_runs
    from resnet_jax.studies.tables import text_table

    runs = find_runs(args.runs)
    groups = group_runs(runs)
    try:
        if len(runs) == 1 and runs[0].history:
            plot_curves(args.out, runs[0].history, run_title(runs[0].config))
        else:
            plot_comparison(args.out, groups)
    except OSError as error:
        raise InputError(f"--out {args.out}: {error.strerror or error}") from error
    say(text_table(groups))
    say(f"written to {args.out}")


if __name__ == "__main__":
    cli.run(main)
