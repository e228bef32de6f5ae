"""The contents of a run directory, to compare two runs: values, bit for bit, and leftovers."""

import csv
import json
from pathlib import Path
from typing import Any

TIMES = {"images_per_second", "seconds", "training_seconds"}
TEMPORARY_CHECKPOINTS = "*orbax-checkpoint-tmp*"


def read_run(workdir: Path) -> dict[str, Any]:
    """Read all values of a run that must not depend on kills, by name.

    Raises:
      InputError: If a checkpoint does not verify.
      OSError: If a file is missing.
    """
    # Imported here, so that --help and bad arguments answer at once.
    import jax
    import numpy as np

    from resnet_jax.checkpoints.selection import restore_named
    from resnet_jax.checkpoints.store import CheckpointStore
    from resnet_jax.config.migrate import read_config
    from resnet_jax.inference.restore import class_names_of
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
    return run | {f"summary.json {key}": summary[key] for key in summary.keys() - TIMES}


def _without_times(rows) -> list[dict[str, Any]]:
    return [{key: row[key] for key in row.keys() - TIMES} for row in rows]


def leftovers(folder: Path) -> list[str]:
    """Return paths that a finished run must not leave behind: partial files, temporary folders."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.name.endswith(".part")
        or path.name.startswith(".seen-by-all")
        or "incomplete" in path.name
        or path.match(TEMPORARY_CHECKPOINTS)
    )
