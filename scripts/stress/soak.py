"""Train for a long time in many small runs, and check that no resource use grows.

    python scripts/stress/soak.py --minutes 60
    python scripts/stress/soak.py --minutes 10 --out soak.csv

Alternates a training that is killed and restarted several times (like torture.py), which must equal
the uninterrupted one, with trainings in this process. Prints a row after each round: files left
behind in the run directory, the dataset and the temporary folder, and memory, open files and
threads of this process. Ends with the growth of each from the fifth row, or from the middle one of
fewer than ten, to the last.

python_blocks grows by about four per array of each checkpoint: TensorStore 0.1.86 keeps four Python
objects, about 80 bytes each, per `KvStore.Spec(...).to_json()`, which Orbax calls.
"""

import contextlib
import ctypes
import gc
import io
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from torture import differences, run_with_kills
from trainings import CONFIG, Command, leftovers, output_files, read_run, tiny_command

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import CommandError, InputError
from resnet_jax.terminal.console import say

COLUMNS: tuple[str, ...] = (
    "minutes", "runs", "kills", "differing", "leftovers", "data_files", "temporary_files",
    "python_blocks", "resident_mb", "open_files", "threads",
)  # fmt: skip
IN_PROCESS_RUNS = 3  # per run in its own process
FIRST_ROW = 4  # the first runs compile and fill caches
M_ARENA_MAX = -8  # from glibc's malloc.h


def resources() -> dict[str, float]:
    """Return memory, open files and threads of this process, after returning freed memory."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):
        libc.malloc_trim(0)
    status = dict(
        line.split(":", 1)
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    )
    return {
        "python_blocks": sys.getallocatedblocks(),
        "resident_mb": round(int(status["VmRSS"].split()[0]) / 1024, 1),
        "open_files": len(os.listdir("/proc/self/fd")),  # noqa: PTH208  (as many as there are)
        "threads": int(status["Threads"]),
    }


def train_here(command: Command, workdir: Path) -> None:
    """Train in this process without output."""
    # Imported here, so that --help and bad arguments answer at once.
    import jax

    from resnet_jax.training.run import train

    with contextlib.redirect_stdout(io.StringIO()):
        train(parse_config(CONFIG, command.overrides), workdir)
    # JAX keeps thousands of compiled programs, and each run compiles its own.
    jax.clear_caches()
    gc.collect()


def soak_once(command: Command, expected: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """Run a killed training and some in this process; return the counts of the row."""
    workdir = command.folder / "run"
    kills = run_with_kills(command, workdir, rng, rng.randint(1, 4)).total()
    differing, left = differences(workdir, expected), leftovers(command.folder)
    for kind in ("out", "err"):
        for path in output_files(workdir, kind):
            path.unlink()
    shutil.rmtree(workdir)
    for _ in range(IN_PROCESS_RUNS):
        train_here(command, workdir)
        differing += differences(workdir, expected)
        left += leftovers(command.folder)
        shutil.rmtree(workdir)
    for line in {*differing, *left}:
        say(f"  differs, or left behind: {line}")
    return {"kills": kills, "differing": len(differing), "leftovers": len(left)}


def soak(command: Command, minutes: float, seed: int, out: Path | None) -> bool:
    """Run rounds, print a row after each; return whether nothing differed or was left behind."""
    rng, start = random.Random(seed), time.monotonic()
    run_with_kills(command, command.folder / "uninterrupted", rng, 0)
    expected = read_run(command.folder / "uninterrupted")
    rows: list[dict[str, Any]] = []
    say(",".join(COLUMNS))
    while not rows or time.monotonic() - start < 60 * minutes:
        row = soak_once(command, expected, rng)
        row |= {"minutes": round((time.monotonic() - start) / 60, 1), "runs": 1 + IN_PROCESS_RUNS}
        for name, folder in (("data_files", "data"), ("temporary_files", "tmp")):
            row[name] = sum(path.is_file() for path in (command.folder / folder).rglob("*"))
        rows.append(row | resources())
        lines = [",".join(str(row[column]) for column in COLUMNS) for row in rows]
        say(lines[-1])
        if out is not None:
            out.write_text("\n".join([",".join(COLUMNS), *lines, ""]), encoding="utf-8")
    first, last = rows[min(FIRST_ROW, len(rows) // 2)], rows[-1]
    growth = [f"{key} {first[key]} -> {last[key]}" for key in COLUMNS[5:]]
    total = {key: sum(row[key] for row in rows) for key in COLUMNS[1:5]}
    say(
        f"{last['minutes']} minutes, {total['runs']} runs, {total['kills']} kills: "
        f"{total['differing']} values differ, {total['leftovers']} files left behind; "
        f"row {rows.index(first) + 1} to row {len(rows)}: {', '.join(growth)}"
    )
    return not total["differing"] and not total["leftovers"]


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, help="random seed of the kills' moments")
    parser.add_argument("--out", type=Path, help="CSV file for the rows")
    args = parser.parse_args(argv)
    if not args.minutes > 0:
        raise InputError(f"--minutes {args.minutes}: must be above 0")
    if args.out is not None and not args.out.absolute().parent.is_dir():
        raise InputError(f"--out {args.out}: there is no folder {args.out.parent}")
    libc = ctypes.CDLL(None)
    # One memory pool for all threads: with one per thread, free memory is fragmented, and a process
    # whose threads compile thousands of programs grows by that alone.
    if hasattr(libc, "mallopt"):
        libc.mallopt(M_ARENA_MAX, 1)
    with tempfile.TemporaryDirectory() as temporary:
        command = tiny_command([], Path(temporary))
        if not soak(command, args.minutes, args.seed, args.out):
            raise CommandError("values differ, or files were left behind")


if __name__ == "__main__":
    cli.run(main)
