"""Kills a small training again and again, and shows that it ends as if it had never been killed.

    python scripts/stress/torture.py --kills 50
    python scripts/stress/torture.py --kills 20 --seed 1 --config.model.shortcut=A
    python scripts/stress/torture.py --kills 20 --processes 2

Trains once without a kill, then with SIGKILL at random moments, most of them while a checkpoint is
being written or deleted; each killed run is started again with the same command until it ends, and
further runs follow until there were enough kills.  Every bit of the latest two and the best
checkpoint, every row of metrics.csv and every number of summary.json must be those of the first
run; only the times may differ, and nothing may be left behind.  Some five seconds a kill on two
CPU cores.  Needs no dataset: it draws 350 images of shapes32.

With several processes a kill is of any one of them, once they have met; the others have to end by
themselves, and to say why.  Some thirty seconds a kill.
"""

import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from run_contents import TEMPORARY_CHECKPOINTS, leftovers, read_run
from trainings import LIMIT_SECONDS, ROOT, Command, Training, output_files, tiny_command

from resnet_jax import cli
from resnet_jax.errors import CommandError, InputError
from resnet_jax.terminal.console import say

PARTS = (
    "_CHECKPOINT_METADATA",
    "record/metadata",
    "training/manifest.ocdbt",
    "training/d",
    "variables/manifest.ocdbt",
    "variables/d",
)
POLL_SECONDS = 0.001


def kill_somewhere(training: Training, rng: random.Random) -> str | None:
    """Kills a training at a random moment, more often than not while it saves a checkpoint.

    Returns "save", "delete" or "other": what it was at; None where it ended before.
    """
    checkpoints = training.workdir / "checkpoints"
    moment = rng.choices(("in a save", "after a save", "anywhere"), (6, 2, 2))[0]
    if moment == "anywhere":
        _sleep(training, rng.uniform(0, 8))
    else:
        for _ in range(rng.randint(1, 8)):
            _await(training, partial(_other_temporary, checkpoints, _temporary(checkpoints)))
        if moment == "after a save":  # the older checkpoints are deleted now
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


def _other_temporary(checkpoints: Path, before: set[Path]) -> bool:
    return bool(_temporary(checkpoints) - before)


def _sleep(training: Training, seconds: float) -> None:
    """Sleeps, but not past the training's end."""
    end = time.monotonic() + seconds
    _await(training, lambda: time.monotonic() > end)


def _await(training: Training, is_there: Callable[[], bool]) -> None:
    """Returns when the condition holds or the training has ended."""
    start = time.monotonic()
    while not training.has_ended() and not is_there():
        if time.monotonic() - start > LIMIT_SECONDS:
            training.give_up()
        time.sleep(POLL_SECONDS)


def run_with_kills(
    command: Command, workdir: Path, rng: random.Random, max_kills: int
) -> Counter[str]:
    """Trains to the end through at most max_kills kills; returns how many fell on what.

    Raises CommandError where the run ends with an error.
    """
    kills: Counter[str] = Counter()
    while True:
        training = command.start(workdir)
        if command.num_processes > 1:  # before, they would wait for the killed one to come
            _await(training, lambda training=training: "run folder" in training.said("out"))
        kill = kill_somewhere(training, rng) if kills.total() < max_kills else None
        if kill is None:
            training.end()
            return kills
        kills[kill] += 1
        seconds = training.see_the_others_end()
        if training.num_processes > 1:
            say(f"  a kill ({kill}): the others had ended after {seconds:.1f} s")


def differences(workdir: Path, expected: dict[str, Any]) -> list[str]:
    """The names of what differs from an uninterrupted run, of leftovers, and of noise."""
    found = read_run(workdir)
    names = sorted(expected.keys() | found.keys())
    differing = [name for name in names if found.get(name) != expected.get(name)]
    noise = [line for path in output_files(workdir, "err") for line in path.open()]
    return differing + leftovers(workdir) + [f"on stderr: {line.rstrip()}" for line in noise]


def torture(command: Command, num_kills: int, seed: int) -> bool:
    """Runs, kills and compares until there were num_kills; True where all is identical."""
    rng = random.Random(seed)
    run_with_kills(command, command.folder / "uninterrupted", rng, 0)
    expected = read_run(command.folder / "uninterrupted")
    kills: Counter[str] = Counter()
    bad, num_runs = 0, 0
    while kills.total() < num_kills:
        num_runs += 1
        workdir, start = command.folder / f"run{num_runs}", time.monotonic()
        kills += (here := run_with_kills(command, workdir, rng, num_kills - kills.total()))
        differing = differences(workdir, expected)
        bad += bool(differing)
        say(
            f"run {num_runs}: {here.total()} kills ({here['save']} in a save, {here['delete']} in "
            f"a deletion), {time.monotonic() - start:.0f} s: "
            + ("identical" if not differing else f"differs in {', '.join(differing[:20])}")
        )
    say(
        f"{kills.total()} of {num_kills} kills survived: {kills['save']} in a save, "
        f"{kills['delete']} in a deletion, {kills['other']} elsewhere; {num_runs - bad} of "
        f"{num_runs} runs identical in {len(expected)} values"
    )
    return not bad


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(
        description=__doc__, epilog="--config.KEY=VALUE changes a key of the config"
    )
    parser.add_argument("--kills", type=int, default=50, help="default: %(default)s")
    parser.add_argument("--processes", type=int, default=1, help="default: %(default)s")
    parser.add_argument("--seed", type=int, default=0, help="of the moments")
    parser.add_argument("--config", default=str(ROOT / "configs" / "quickstart.py"))
    parser.add_argument("--folder", type=Path, help="an empty one, kept (default: a temporary one)")
    args, overrides = parser.parse_known_args(argv)
    if args.kills < 1:
        raise InputError(f"--kills {args.kills}: must be at least 1")
    if args.processes < 1:
        raise InputError(f"--processes {args.processes}: must be at least 1")
    with tempfile.TemporaryDirectory() as temporary:
        folder = (args.folder or Path(temporary)).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise InputError(f"--folder {folder}: must be empty")
        command = tiny_command(args.config, overrides, folder, args.processes)
        if not torture(command, args.kills, args.seed):
            raise CommandError("a killed run did not end as the uninterrupted one did")


if __name__ == "__main__":
    cli.run(main)
