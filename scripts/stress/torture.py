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

import csv
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import CommandError, InputError
from resnet_jax.runs.console import say

ROOT = Path(__file__).parents[2]
# 240 training images: 8 updates an epoch, as three pairs, one single and one on half a batch, and
# a save after every second update.
TINY = (
    "--config.batch_size=32",
    "--config.eval_batch_size=32",
    "--config.validation_size=60",
    "--config.num_epochs=4",
    "--config.chunk_steps=2",
    "--config.checkpoint_every_steps=2",
)
NUM_IMAGES = {"train": 300, "test": 50}
TIMES = {"images_per_second", "seconds", "training_seconds"}
TEMPORARY = "*orbax-checkpoint-tmp*"
PARTS = (
    "_CHECKPOINT_METADATA",
    "record/metadata",
    "training/manifest.ocdbt",
    "training/d",
    "variables/manifest.ocdbt",
    "variables/d",
)
# Of those whose process 0 is killed the last is JAX's.
SAID_OF_THE_GONE = "(is|are) gone|leader task"
POLL_SECONDS = 0.001
LIMIT_SECONDS = 600


class Training:
    """The processes of a training, one or several, which end together.

    Attributes:
      workdir: Of its run; what process I prints is in `workdir`.I.out, and added to .I.err.
      num_processes: How many.
    """

    def __init__(self, workdir: Path, processes: Sequence[subprocess.Popen]):
        self.workdir, self._processes = workdir, processes
        self.num_processes = len(processes)

    def has_ended(self) -> bool:
        return any(process.poll() is not None for process in self._processes)

    def said(self, kind: str) -> str:
        """What all have printed; kind: "out" or "err"."""
        return "".join(path.read_text() for path in output_files(self.workdir, kind))

    def kill(self, rng: random.Random) -> bool:
        """Kills one process; False where it had ended before."""
        process = rng.choice(self._processes)
        process.kill()
        return process.wait() == -signal.SIGKILL

    def see_the_others_end(self) -> float:
        """After a kill, waits until the others have ended by themselves; returns the seconds.

        Raises:
          CommandError: If they do not, or do not say why.
        """
        start = time.monotonic()
        codes = {self._wait_for(process) for process in self._processes} - {-signal.SIGKILL}
        seconds = time.monotonic() - start
        if codes - {0}:
            said = self.said("err")
            if codes - {0, 1, -signal.SIGABRT} or not re.search(SAID_OF_THE_GONE, said):
                raise CommandError(f"after a kill the others ended with {codes}: {said[-2000:]}")
            for path in output_files(self.workdir, "err"):
                path.write_text("")
        return seconds

    def end(self) -> None:
        """Waits for the end of all.

        Raises:
          CommandError: If it takes too long, or is not a good one.
        """
        codes = [self._wait_for(process) for process in self._processes]
        if any(codes):
            reason = self.said("err")[-2000:]
            raise CommandError(f"{self.workdir.name} ended with {codes}: {reason}")

    def _wait_for(self, process: subprocess.Popen) -> int:
        try:
            return process.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            self.give_up()

    def give_up(self) -> NoReturn:
        """Kills all, and raises CommandError."""
        for process in self._processes:
            process.kill()
        raise CommandError(f"a training did nothing for {LIMIT_SECONDS} s")


def output_files(workdir: Path, kind: str) -> list[Path]:
    """The files of what a training's processes have printed; kind: "out" or "err"."""
    return sorted(workdir.parent.glob(f"{workdir.name}.*.{kind}"))


class Command(NamedTuple):
    """How to start a training: its config, its overrides, the folder of all files, how many."""

    config: str
    overrides: Sequence[str]
    folder: Path
    num_processes: int = 1

    def start(self, workdir: Path) -> Training:
        environment = {
            "TMPDIR": str(self.folder / "tmp"),
            "JAX_COMPILATION_CACHE_DIR": str(self.folder / "compiled"),
            "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        }
        (self.folder / "tmp").mkdir(exist_ok=True)
        with socket.socket() as free:
            free.bind(("localhost", 0))
            coordinator = f"localhost:{free.getsockname()[1]}"
        processes = []
        for index in range(self.num_processes):
            place = ["--coordinator", coordinator, "--num_processes", str(self.num_processes),
                     "--process_id", str(index)]  # fmt: skip
            out, err = (Path(f"{workdir}.{index}.{kind}") for kind in ("out", "err"))
            with out.open("w") as out_file, err.open("a") as err_file:
                processes.append(subprocess.Popen(
                    [sys.executable, "-m", "resnet_jax.train", "--config", self.config,
                     "--workdir", str(workdir), *place, *self.overrides],
                    cwd=ROOT, env={**os.environ, **environment}, stdout=out_file, stderr=err_file,
                ))  # fmt: skip
        return Training(workdir, processes)


def make_data(data_dir: Path) -> None:
    """Prepares a shapes32 of 350 images, so that a whole run takes a second."""
    from resnet_jax.data.sources import shapes32

    shapes32.NUM_IMAGES = NUM_IMAGES
    shapes32.prepare(data_dir)


def tiny_command(
    config: str, overrides: Sequence[str], folder: Path, num_processes: int = 1
) -> Command:
    """The command of a run of some seconds; its data lies in `folder`, unless an override says so.

    Raises InputError where the config or an override is bad.
    """
    if parse_config(config, overrides).dataset == "shapes32":
        make_data(folder / "data")
        overrides = [f"--config.data_dir={folder / 'data'}", *TINY, *overrides]
    parse_config(config, overrides)
    return Command(str(Path(config).absolute()), overrides, folder, num_processes)


def read_run(workdir: Path) -> dict[str, Any]:
    """Everything that a run leaves and that must not depend on kills, flat, by name.

    Raises InputError where a checkpoint does not verify, OSError where a file is missing.
    """
    # Imported here, so that --help and bad arguments answer at once.
    import jax
    import numpy as np

    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.restore import class_names_of
    from resnet_jax.runs.checkpoint_store import CheckpointStore
    from resnet_jax.runs.selection import restore_named
    from resnet_jax.training.factories import abstract_state

    config = read_config(workdir)
    state = abstract_state(config, len(class_names_of(config, workdir)))
    folder = workdir / "checkpoints"
    run: dict[str, Any] = {}
    with CheckpointStore(folder, state.variables, state.training, read_only=True) as store:
        run["steps"] = steps = store.steps()
        run["best"] = restore_named(store, "best").step
        for step in steps:
            restored = store.restore(step)
            trees = {"variables": restored.variables, "training": restored.training}
            for path, leaf in jax.tree_util.tree_leaves_with_path(trees):
                array = np.asarray(leaf)
                name = f"checkpoint {step} {jax.tree_util.keystr(path)}"
                run[name] = (str(array.dtype), array.shape, array.tobytes())
            run[f"checkpoint {step} history"] = _without_times(restored.history)
    with (workdir / "metrics.csv").open() as file:
        run["metrics.csv"] = _without_times(csv.DictReader(file))
    summary = json.loads((workdir / "summary.json").read_text())
    run.update({f"summary.json {key}": summary[key] for key in summary.keys() - TIMES})
    return run


def _without_times(rows) -> list[dict[str, Any]]:
    return [{key: row[key] for key in row.keys() - TIMES} for row in rows]


def leftovers(folder: Path) -> list[str]:
    """Paths in a folder that a finished run should not have: parts of files, temporary folders."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.name.endswith(".part")
        or path.name.startswith(".seen-by-all")
        or "incomplete" in path.name
        or path.match(TEMPORARY)
    )


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
    return set(checkpoints.glob(TEMPORARY))


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
