"""Write the table of measured accuracies, from run directories.

    python scripts/report_results.py RUN...
    python scripts/report_results.py RUN... --docs docs/results.md

RUN is a run directory, or a folder that contains run directories at any depth, such as a sweep's.
Every run must have finished. A row is labeled with the nearest file in configs/ (the model counts
first) and the keys in which its config differs from that file. With --docs, the table replaces the
text between the lines `<!-- results: begin -->` and `<!-- results: end -->` of that file.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from resnet_jax import cli
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import about, say

if TYPE_CHECKING:
    from resnet_jax.config.schema import Config
    from resnet_jax.runs.summary import Run
    from resnet_jax.studies.groups import Group

BEGIN, END = "<!-- results: begin -->", "<!-- results: end -->"
HEADER = (
    *("config", "seeds", "n"),
    *("validation accuracy, last epoch, %", "test accuracy, last epoch, %"),
    *("commit", "device", "time of a run"),
)
MODEL = ("model.depth=", "model.shortcut=")
CONFIGS = Path(__file__).resolve().parents[1] / "configs"


def markdown_table(runs: "Sequence[Run]") -> str:
    """Return a Markdown table with one row for runs that differ only in their random seed.

    Accuracies are means ± sample standard deviations.

    Raises:
      InputError: If a run has not finished, or two runs have the same config and seed.
    """
    from resnet_jax.studies.groups import group_runs

    for run in runs:
        if run.summary is None:
            raise InputError(f"{run.workdir}: not finished, must have a summary.json")
    rows = [HEADER, ["---"] * len(HEADER), *map(_cells, group_runs(runs))]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def config_name(config: "Config") -> str:
    """Name a config after the nearest one in `configs/`: "resnet20.py, num_epochs=15"."""
    from resnet_jax.config.load import load_config_file
    from resnet_jax.studies.groups import assignment, computation

    names = []
    for path in sorted(CONFIGS.glob("*.py")):
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


def _cells(group: "Group") -> list[str]:
    from resnet_jax.studies.groups import in_percent

    seconds = group.training_seconds
    assert seconds is not None, "every run has finished"
    return [
        config_name(group.runs[0].config),
        ", ".join(str(run.config.seed) for run in group.runs),
        str(len(group.runs)),
        in_percent(group.val_accuracy),
        in_percent(group.test_accuracy),
        # "+" marks a checkout with uncommitted changes.
        ", ".join(commit[:7] + "+" * commit.endswith("+") for commit in group.commits) or "unknown",
        ", ".join(group.devices),
        about(seconds.mean),
    ]


def replace_table(text: str, table: str) -> str:
    """Put a table between the lines BEGIN and END of a text.

    Raises:
      InputError: If the text does not have one line of each, in this order.
    """
    lines = text.splitlines()
    if lines.count(BEGIN) != 1 or lines.count(END) != 1 or lines.index(BEGIN) > lines.index(END):
        raise InputError(f"must have one line {BEGIN} and one line {END} below it")
    before, after = lines[: lines.index(BEGIN) + 1], lines[lines.index(END) :]
    return "\n".join([*before, *table.splitlines(), *after, ""])


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN", help="run directory or folder")
    parser.add_argument(
        "--docs", type=Path, metavar="FILE.md", help="file in which to replace the table"
    )
    args = parser.parse_args(argv)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.files import write_atomically
    from resnet_jax.runs.summary import find_runs

    table = markdown_table(find_runs(args.runs))
    if args.docs is not None:
        try:
            text = replace_table(args.docs.read_text(), table)
            write_atomically(args.docs, text.encode())
        except (OSError, UnicodeDecodeError, InputError) as error:
            raise InputError(f"--docs {args.docs}: {error}") from error
    say(table.rstrip("\n"))


if __name__ == "__main__":
    cli.run(main)
