"""train(config, workdir): a run from its directory to its summary."""

import contextlib
import json
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.checkpoints.store import CheckpointReadError, CheckpointWriteError
from resnet_jax.config.keys import validate
from resnet_jax.config.migrate import to_json
from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import digest, load
from resnet_jax.distributed.group import SINGLE_PROCESS, ProcessGroup
from resnet_jax.distributed.shared_folder import claim_shared_workdir
from resnet_jax.errors import CommandError, RunError, reason_of
from resnet_jax.files import write_json
from resnet_jax.numerics import pinned_numerics
from resnet_jax.runs.dataset_record import DatasetRecord, check_same_dataset, write_record
from resnet_jax.runs.metrics import best_row
from resnet_jax.runs.plots import run_title
from resnet_jax.runs.provenance import begin_session, provenance
from resnet_jax.runs.record import RunRecord
from resnet_jax.runs.workdir import check_workdir, keep_split
from resnet_jax.terminal.console import Console, labeled, percent
from resnet_jax.training.callbacks import Callback
from resnet_jax.training.experiment import Experiment, make_experiment
from resnet_jax.training.fine_tuning import keep_pretrained, load_pretrained
from resnet_jax.training.position import Position, check_not_shorter, check_patience
from resnet_jax.training.profiling import DeviceTrace
from resnet_jax.training.reports import Reports, describe
from resnet_jax.training.saving import Saving, latest_checkpoint
from resnet_jax.training.stop import StopRequest, stop_on_interrupt
from resnet_jax.training.trackers.tracker import TrackedRun
from resnet_jax.training.trackers.tracking import Tracking, check_installed, run_id
from resnet_jax.training.trainer import Outputs, Trainer
from resnet_jax.weights.file import to_safetensors

# Failures of the disk or the system; anything else is shown with its traceback.
NOT_BUGS = (
    CheckpointWriteError,
    CheckpointReadError,
    OSError,
    MemoryError,
    jax.errors.JaxRuntimeError,
)


@pinned_numerics()
def train(
    config: Config,
    workdir: Path,
    stop: StopRequest | None = None,
    callbacks: Sequence[Callback] = (),
    make_experiment: Callable[..., Experiment] = make_experiment,
    processes: ProcessGroup = SINGLE_PROCESS,
    console: Console | None = None,
) -> dict[str, Any]:
    """Train to the end of a config's run in `workdir`, resuming from its latest checkpoint.

    An interrupt (Ctrl-C, or of a notebook's cell) saves a checkpoint first.

    Args:
      config: The config.
      workdir: The run directory, made if it is missing.
      stop: Checked after each dispatch for a request to save and stop; None makes an interrupt such
        a request.
      callbacks: Functions called after each epoch, in every process.
      make_experiment: Builds the parts of the run; a function of the caller's own may replace some.
        `evaluate`, `load` and the other commands ignore it: they build the parts of the config. If
        config.init_from is set, it receives the model to fine-tune as `pretrained`.
      processes: The processes that train together (see `launch.join`). Each calls this function
        with the same arguments.
      console: Where to print; None prints results and progress, in process 0.

    Returns:
      The content of summary.json.

    Raises:
      InputError: If a config key is invalid, or config, data and workdir do not fit each other; the
        workdir is unchanged.
      Interrupted: If `stop` asked for it; the state is saved. Without `stop`, SavedInterrupt, a
        KeyboardInterrupt.
      RunError: If the run cannot continue. Whatever is raised, checkpoints on disk are kept.
    """
    experiment, record = _prepare(config, workdir, make_experiment, processes)
    checkpoints = workdir / "checkpoints"
    console = console or Console(processes.is_first, processes.is_first)
    with contextlib.ExitStack() as stack:
        stop = stop or stack.enter_context(stop_on_interrupt())
        # One process that exits would end the others without a checkpoint.
        stop.can_exit_immediately &= processes.count == 1
        stack.enter_context(claim_shared_workdir(workdir, config, processes))
        for line in (*describe(experiment), labeled("run directory", str(workdir))):
            console.progress(line)
        try:
            summary = _train_claimed(
                experiment, workdir, record, stop, callbacks, processes, console
            )
        except CommandError:
            raise
        except BaseException as error:
            if not isinstance(error, NOT_BUGS):
                error.add_note(latest_checkpoint(checkpoints))
                raise
            raise RunError(f"{reason_of(error)}; {latest_checkpoint(checkpoints)}") from error
    last = f"{percent(summary['test_accuracy'])} after {summary['step']:,} steps"
    best = f"{percent(summary['best_test_accuracy'])} at the best validation epoch "
    console.result(labeled("test accuracy", last))
    console.result(labeled("", f"{best}({summary['best_epoch']})"))
    console.progress(labeled("run directory", str(workdir)))
    return summary


def _prepare(
    config: Config,
    workdir: Path,
    make_experiment: Callable[..., Experiment],
    processes: ProcessGroup,
) -> tuple[Experiment, DatasetRecord]:
    """Build the experiment and check that everything fits; write nothing in the workdir.

    Raises:
      InputError: If config, data or workdir do not fit; in all processes.
    """
    with processes.raise_in_all():
        validate(config)
        check_workdir(workdir, config)
        config = keep_split(workdir, config)
        if processes.is_first:
            check_installed(config.trackers)
        dataset = load(config.dataset, config.data_dir)
        sha256 = digest(dataset)
        check_same_dataset(workdir, config.dataset, sha256)
        pretrained = load_pretrained(config, workdir)
        fine_tuning = {"pretrained": pretrained} if pretrained else {}
        experiment = make_experiment(config, dataset, **fine_tuning)
        check_not_shorter(experiment.plan, workdir, config)
    processes.check_same("the config", json.dumps(to_json(config)))
    processes.check_same("the dataset", sha256)
    if pretrained:
        processes.check_same("the model of init_from", to_safetensors(pretrained).hex())
    return experiment, DatasetRecord(dataset.class_names, *experiment.statistics, sha256)


def _train_claimed(
    experiment: Experiment,
    workdir: Path,
    record: DatasetRecord,
    stop: StopRequest,
    callbacks: Sequence[Callback],
    processes: ProcessGroup,
    console: Console,
) -> dict[str, Any]:
    """Train in a claimed run directory, and return the content of summary.json."""
    config, state = experiment.config, experiment.abstract_state()
    with contextlib.ExitStack() as stack:
        saving = stack.enter_context(Saving(workdir / "checkpoints", state, config, processes))
        position = saving.resume(experiment.plan, experiment.sharding)
        if position is None:
            position = Position(experiment.init_state(), [])
        else:
            console.progress(f"resuming from the checkpoint at step {position.step:,}")
        check_patience(config.patience, position, workdir)
        made_with = provenance(experiment.backend.ops, experiment.mesh.size)
        tracked = None
        with processes.raise_in_all():
            if processes.is_first:
                begin_session(workdir, config, position.step, made_with)
                write_record(workdir, record)
                if experiment.pretrained:
                    keep_pretrained(workdir, experiment.pretrained)
                if config.trackers:
                    identifier = run_id(workdir)
                    tracked = TrackedRun(identifier, workdir.absolute(), config, position.step)
        tracking = stack.enter_context(Tracking(tracked))
        if config.trackers:
            callbacks = [*callbacks, tracking]
        trace_folder = workdir / "profile" if config.profile and processes.is_first else None
        trace = stack.enter_context(contextlib.closing(DeviceTrace(trace_folder)))
        outputs = Outputs(
            console,
            Reports(experiment, console),
            RunRecord(workdir, run_title(config)),
            callbacks,
            trace,
        )
        trainer = Trainer(experiment, position, saving, outputs, stop, processes)
        trainer.train()
        summary = _summarize(experiment, trainer, saving) | made_with
        with processes.raise_in_all():
            if processes.is_first:
                tracking.log_results(summary, workdir / "curves.png")
                write_json(workdir / "summary.json", summary)
    return summary


def _summarize(experiment: Experiment, trainer: Trainer, saving: Saving) -> dict[str, Any]:
    """Return the content of summary.json; only here does a run evaluate the test images."""
    history, state = trainer.position.history, trainer.position.state
    best = best_row(history)

    def test(variables: Any):
        return experiment.evaluate(variables, "test", on_batch=trainer.stop_if_requested)

    last_test = best_test = test(state.variables)
    if best["step"] != history[-1]["step"]:
        restored = saving.restore_best()
        # If the best is damaged, the summary reports the next best that verifies.
        best = next((row for row in history if row["step"] == restored.step), history[-1])
        if restored.step == best["step"]:
            best_test = test(restored.variables)
    if not np.isfinite([last_test.loss, best_test.loss]).all():
        raise RunError(f"the test loss is not finite; {saving.latest_checkpoint()}")
    return {
        "step": history[-1]["step"],
        "epoch": history[-1]["epoch"],
        "stopped_early": history[-1]["step"] < experiment.plan.total_steps,
        "test_loss": last_test.loss,
        "test_accuracy": last_test.accuracy,
        "best_epoch": best["epoch"],
        "best_val_accuracy": best["val_accuracy"],
        "best_test_loss": best_test.loss,
        "best_test_accuracy": best_test.accuracy,
        "num_parameters": state.num_parameters,
        "seed": experiment.config.seed,
        "training_seconds": math.fsum(row["seconds"] for row in history),
    }
