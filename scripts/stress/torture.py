"""Kill a small training repeatedly, and check that it ends as if it had never been killed.

    python scripts/stress/torture.py --kills 50
    python scripts/stress/torture.py --kills 20 --seed 1 --config.model.shortcut=A
    python scripts/stress/torture.py --kills 20 --processes 2

Trains once without a kill, then with SIGKILL at random moments, most of them while a checkpoint is
written or deleted. A killed run is restarted with the same command until it ends; more runs follow
until there were enough kills. All bits of the checkpoints, all rows of metrics.csv and all numbers
of summary.json must equal those of the first run, except times, and no temporary file may remain.
Takes about 5 seconds per kill on two CPU cores. Needs no dataset: it generates 350 images.

With several processes, one of them is killed after they have connected. The others must end by
themselves with an explanation. Takes about 30 seconds per kill.
"""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from trainings import (
    LIMIT_SECONDS,
    TEMPORARY_CHECKPOINTS,
    Command,
    Training,
    leftovers,
    output_files,
    read_run,
    tiny_command,
)

from resnet_jax import cli
from resnet_jax.errors import CommandError, InputError
from resnet_jax.terminal.console import say

PARTS = ("_CHECKPOINT_METADATA", "record/metadata", "training/manifest.ocdbt", "training/d",
         "variables/manifest.ocdbt", "variables/d")  # fmt: skip
POLL_SECONDS = 0.001


def kill_somewhere(training: Training, rng: random.Random) -> str | None:
    """Kill a training at a random moment, mostly while it saves a checkpoint.

    Returns:
      "save", "delete" or "other", its activity; None if it ended before.
    """
    checkpoints = training.workdir / "checkpoints"
    moment = rng.choices(("in a save", "after a save", "anywhere"), (6, 2, 2))[0]
    if moment == "anywhere":
        _sleep(training, rng.uniform(0, 8))
    else:
        for _ in range(rng.randint(1, 8)):
            before = _temporary(checkpoints)
            _await(training, lambda before=before: bool(_temporary(checkpoints) - before))
        if moment == "after a save":  # older checkpoints are deleted then
            _await(training, lambda: not _temporary(checkpoints))
        _sleep(training, rng.uniform(0, 0.02 if moment == "after a save" else 0.1))
    if not training.kill(rng):
        return None
    if _temporary(checkpoints):
        return "save"
    steps = list(checkpoints.glob("[0-9]*"))
    return "other" if all((step / part).exists() for step in steps for part in PARTS) else "delete"


def _temporary(checkpoints: Path) -> set[Path]:
    return set(checkpoints.glob(TEMPORARY_CHECKPOINTS))


def _sleep(training: Training, seconds: float) -> None:
    """Sleep, but not beyond the end of the training."""
    end = time.monotonic() + seconds
    _await(training, lambda: time.monotonic() > end)


def _await(training: Training, condition: Callable[[], bool]) -> None:
    """Wait until the condition holds or the training has ended."""
    start = time.monotonic()
    while not training.has_ended() and not condition():
        if time.monotonic() - start > LIMIT_SECONDS:
            training.give_up()
        time.sleep(POLL_SECONDS)


def run_with_kills(
    command: Command, workdir: Path, rng: random.Random, max_kills: int
) -> Counter[str]:
    """Train to the end with at most max_kills kills; return their number by activity.

    Raises:
      CommandError: If the run ends with an error.
    """
    kills: Counter[str] = Counter()
    while True:
        training = command.start(workdir)
        if command.num_processes > 1:  # earlier, the others would wait for the killed one
            _await(training, lambda here=training: "run directory" in here.output("out"))
        kill = kill_somewhere(training, rng) if kills.total() < max_kills else None
        if kill is None:
            training.end()
            return kills
        kills[kill] += 1
        seconds = training.wait_for_others()
        if command.num_processes > 1:
            say(f"  a kill ({kill}): the others ended after {seconds:.1f} s")


def differences(workdir: Path, expected: dict[str, Any]) -> list[str]:
    """Return the names of values that differ from an uninterrupted run, leftovers, and stderr."""
    found = read_run(workdir)
    names = sorted(expected.keys() | found.keys())
    differing = [name for name in names if found.get(name) != expected.get(name)]
    errors = [line for path in output_files(workdir, "err") for line in path.open(encoding="utf-8")]
    return differing + leftovers(workdir) + [f"on stderr: {line.rstrip()}" for line in errors]


def torture(command: Command, num_kills: int, seed: int) -> bool:
    """Run, kill and compare until there were num_kills; return whether all runs are identical."""
    rng = random.Random(seed)
    run_with_kills(command, command.folder / "uninterrupted", rng, 0)
    expected = read_run(command.folder / "uninterrupted")
    kills: Counter[str] = Counter()
    num_bad = num_runs = 0
    while kills.total() < num_kills:
        num_runs += 1
        workdir, start = command.folder / f"run{num_runs}", time.monotonic()
        kills += (here := run_with_kills(command, workdir, rng, num_kills - kills.total()))
        differing = differences(workdir, expected)
        num_bad += bool(differing)
        say(
            f"run {num_runs}: {here.total()} kills ({here['save']} in a save, {here['delete']} in "
            f"a deletion), {time.monotonic() - start:.0f} s: "
            + ("identical" if not differing else f"differs in {', '.join(differing[:20])}")
        )
    say(
        f"{kills.total()} of {num_kills} kills survived: {kills['save']} in a save, "
        f"{kills['delete']} in a deletion, {kills['other']} elsewhere; {num_runs - num_bad} of "
        f"{num_runs} runs identical in {len(expected)} values"
    )
    return not num_bad


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(
        description=__doc__, epilog="--config.KEY=VALUE changes a key of the config"
    )
    parser.add_argument("--kills", type=int, default=50, help="default: %(default)s")
    parser.add_argument("--processes", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, help="random seed of the moments")
    parser.add_argument("--folder", type=Path, help="empty folder to keep (default: temporary)")
    args, overrides = parser.parse_with_overrides(argv)
    for name in ("kills", "processes"):
        if getattr(args, name) < 1:
            raise InputError(f"--{name} {getattr(args, name)}: must be at least 1")
    with tempfile.TemporaryDirectory() as temporary:
        folder = (args.folder or Path(temporary)).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise InputError(f"--folder {folder}: must be empty")
        command = tiny_command(overrides, folder, args.processes)
        if not torture(command, args.kills, args.seed):
            raise CommandError("a killed run differs from the uninterrupted run")


if __name__ == "__main__":
    cli.run(main)
