"""Write the table of measured accuracies, from run directories.

    python scripts/report_results.py RUN...
    python scripts/report_results.py RUN... --docs docs/results.md

RUN is a run directory, or a folder that contains run directories at any depth, such as a sweep's.
Every run must have finished. A row is labeled with the nearest of the package's configs (the model
counts first) and the keys in which its config differs from it. With --docs, the table replaces the
text between the lines `<!-- results: begin -->` and `<!-- results: end -->` of that file.
"""

from collections.abc import Sequence
from pathlib import Path

from resnet_jax import cli
from resnet_jax.config.load import CONFIGS, load_config_file
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically
from resnet_jax.runs.summary import Run, find_runs
from resnet_jax.studies.groups import Group, assignment, computation, group_runs, in_percent
from resnet_jax.terminal.console import about, say

BEGIN, END = "<!-- results: begin -->\n", "<!-- results: end -->\n"
HEADER = (
    *("config", "seeds", "n"),
    *("validation accuracy, last epoch, %", "test accuracy, last epoch, %"),
    *("commit", "device", "time of a run"),
)
MODEL = ("model.depth=", "model.shortcut=")


def markdown_table(runs: Sequence[Run]) -> str:
    """Return a Markdown table with one row for runs that differ only in their random seed.

    Accuracies are means ± sample standard deviations.

    Raises:
      InputError: If a run has not finished, or two runs have the same config and seed.
    """
    for run in runs:
        if run.summary is None:
            raise InputError(f"{run.workdir}: not finished, must have a summary.json")
    rows = [HEADER, ["---"] * len(HEADER), *map(_cells, group_runs(runs))]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def config_name(config: Config) -> str:
    """Name a config after the nearest one in `configs/`: "resnet20.py, num_epochs=15"."""
    names = []
    for path in sorted(CONFIGS.glob("[!_]*.py")):
        known = {**computation(load_config_file(str(path))), "seed": config.seed}
        differing = [
            assignment(key, value)
            for key, value in computation(config).items()
            if value != known[key]
        ]
        names.append([path.name, *differing])

    def distance(name: list[str]) -> tuple[int, int]:
        return sum(part.startswith(MODEL) for part in name), len(name)

    return ", ".join(min(names, key=distance))


def _cells(group: Group) -> list[str]:
    seconds = group.training_seconds
    assert seconds is not None, "every run has finished"
    return [
        config_name(group.runs[0].config),
        ", ".join(str(run.config.seed) for run in group.runs),
        str(len(group.runs)),
        in_percent(group.val_accuracy),
        in_percent(group.test_accuracy),
        # "+" marks a checkout with uncommitted changes.
        ", ".join(commit[:7] + "+" * commit.endswith("+") for commit in group.distinct("commits"))
        or "unknown",
        ", ".join(group.distinct("devices")),
        about(seconds.mean),
    ]


def replace_table(text: str, table: str) -> str:
    """Put a table between the lines BEGIN and END of a text.

    Raises:
      InputError: If the text does not have one line of each, in this order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end or BEGIN in rest or END in before + after:
        raise InputError(f"must have one line {BEGIN.strip()} and one line {END.strip()} below it")
    return before + begin + table + end + after


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    add = parser.add_argument
    add("runs", nargs="+", type=Path, metavar="RUN", help="run directory or folder")
    add("--docs", type=Path, metavar="FILE.md", help="file in which to replace the table")
    args = parser.parse_args(argv)
    table = markdown_table(find_runs(args.runs))
    if args.docs is not None:
        try:
            text = replace_table(args.docs.read_text(encoding="utf-8"), table)
            write_atomically(args.docs, text.encode())
        except (OSError, UnicodeDecodeError, InputError) as error:
            raise InputError(f"--docs {args.docs}: {error}") from error
    say(table.rstrip("\n"))


if __name__ == "__main__":
    cli.run(main)
