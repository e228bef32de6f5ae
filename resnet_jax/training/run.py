"""The training run: order and timing only.  What is computed lives in lower layers."""

import contextlib
import dataclasses
import math
import signal
import time
from collections import deque
from pathlib import Path
from typing import Any

import jax
import numpy as np

from resnet_jax.config.schema import Config
from resnet_jax.data.dataset import load
from resnet_jax.errors import CommandError, Interrupted, RunError
from resnet_jax.inference.restore import open_checkpoints, training_tree
from resnet_jax.runs import report
from resnet_jax.runs.checkpoints import Checkpoints, CheckpointWriteError, best_row
from resnet_jax.runs.workdir import check_workdir, claim_workdir, run_facts
from resnet_jax.training.experiment import Experiment, segments
from resnet_jax.training.profiling import DeviceTrace
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.stop import StopRequest

# Calls that the device has been given when the loss of an earlier one is read. With one, a GPU does
# not wait for the host; on the CPU it would gain nothing, and a signal would wait for it.
CPU_LOOKAHEAD, GPU_LOOKAHEAD = 0, 1
PLOT_SECONDS = 10.0  # between drawings of curves.png, each as long as a hundred updates on a GPU


def train(config: Config, workdir: Path) -> dict[str, Any]:
    """Trains to the config's last step in `workdir`, going on from its latest checkpoint.

    config: validated.  Returns what it writes to summary.json.
    Raises InputError, before anything is written, where config, data or workdir do not fit;
    Interrupted after SIGTERM or SIGINT; RunError where the run cannot go on.  Whatever it raises,
    the last good checkpoint is in place.
    """
    check_workdir(workdir, config)
    experiment = Experiment(config, load(config.dataset, config.data_dir))
    facts = run_facts()
    state = experiment.init_state()
    with claim_workdir(workdir, config), StopRequest() as stop:
        report.say(describe(experiment))
        report.say(f"run folder: {workdir}")
        try:
            trace_folder = workdir / "profile" if config.profile else None
            with (
                open_checkpoints(workdir, state) as checkpoints,
                contextlib.closing(DeviceTrace(trace_folder)) as trace,
            ):
                restored = _restore(checkpoints, state)
                run = _Run(experiment, checkpoints, stop, trace, workdir, *restored)
                run.train()
                summary = _summarize(run) | facts
            report.write_json(workdir / "summary.json", summary)
        except CommandError:
            raise
        except (CheckpointWriteError, OSError, MemoryError, jax.errors.JaxRuntimeError) as error:
            reason = (str(error).strip() or type(error).__name__).splitlines()[0]
            raise RunError(f"{reason}; {_last_good(workdir)}") from error
        except Exception as error:
            error.add_note(_last_good(workdir))
            raise
    report.say(
        f"test accuracy {report.percent(summary['test_accuracy'])} after {summary['step']:,} steps"
        f" ({report.percent(summary['best_test_accuracy'])} with the weights of epoch "
        f"{summary['best_epoch']}, the best on validation)  run folder: {workdir}"
    )
    return summary


def _last_good(workdir: Path) -> str:
    """Says which checkpoint is the newest that is complete on disk."""
    folder = workdir / "checkpoints"
    steps = [int(path.name) for path in folder.glob("*") if path.name.isdecimal()]
    return (
        f"the last good checkpoint is step {max(steps)} in {folder}"
        if steps
        else (f"there is no checkpoint in {folder} yet")
    )


def describe_model(experiment: Experiment) -> str:
    model = experiment.config.model
    return f"ResNet-{model.depth} on {experiment.config.dataset}"


def describe(experiment: Experiment) -> str:
    """One line that says what is trained on what."""
    config, device = experiment.config, jax.devices()[0]
    num_parameters = _num_parameters(jax.eval_shape(experiment.init_state))
    return (
        f"{describe_model(experiment)}: {num_parameters:,} parameters, "
        f"shortcut {config.model.shortcut}, {config.model.dtype}; "
        f"{len(experiment.train_indices):,} training, "
        f"{len(experiment.validation_indices):,} validation and "
        f"{len(experiment.dataset.test_labels):,} test images; "
        f"{experiment.total_steps:,} steps of {config.batch_size} images "
        f"({experiment.num_epochs} epochs) on {device.platform} ({device.device_kind})"
    )


def _num_parameters(state: TrainState) -> int:
    return sum(leaf.size for leaf in jax.tree.leaves(state.params))


def _restore(checkpoints: Checkpoints, state: TrainState) -> tuple[TrainState, list[dict]]:
    """The newest checkpoint that verifies and its history, or `state` where there is none."""
    steps = checkpoints.steps()
    if not steps:
        return state, []
    restored = checkpoints.restore_first(steps)
    checkpoints.set_aside(lambda step: step > restored.step)
    checkpoints.prune(restored.history)
    report.say(f"going on from the checkpoint at step {restored.step:,}")
    tree = jax.device_put({**restored.variables, **restored.training})
    return TrainState(**tree), restored.history


class _Run:
    """A run under way: its state, its history, and when it was last saved."""

    def __init__(
        self,
        experiment: Experiment,
        checkpoints: Checkpoints,
        stop: StopRequest,
        trace: DeviceTrace,
        workdir: Path,
        state: TrainState,
        history: list[dict[str, Any]],
    ):
        self.experiment, self.checkpoints = experiment, checkpoints
        self.state, self.history = state, history
        self._stop, self._trace, self._workdir = stop, trace, workdir
        self._saved = self._position()
        self._saved_at = self._plotted_at = time.monotonic()

    def train(self) -> None:
        """Trains to the last step, with a checkpoint and a row of metrics.csv after each epoch."""
        self._write_reports(plot=True)
        # Images counted but no row yet: the run was stopped between an epoch's end and its row.
        while int(self.state.step) < self.experiment.total_steps or self._num_trained():
            start = time.perf_counter()
            num_trained_before = self._num_trained()
            epoch = self._train_epoch()
            train_seconds = time.perf_counter() - start
            self._validate(epoch, self._num_trained() - num_trained_before, train_seconds)
            self._save()
            self._write_reports(plot=False)
            report.say(report.epoch_line(self.history[-1], self.experiment.num_epochs))
        self.checkpoints.wait()
        self._write_reports(plot=True)

    def _num_trained(self) -> int:
        """Images that the current epoch has trained on so far."""
        return int(self.state.epoch_sums["count"])

    def _train_epoch(self) -> int:
        """Trains to the end of the epoch under way, or the run's last step; returns its number."""
        experiment, step = self.experiment, int(self.state.step)
        epoch = (step - 1 if self._num_trained() else step) // experiment.steps_per_epoch
        first = epoch * experiment.steps_per_epoch
        end = min(first + experiment.steps_per_epoch, experiment.total_steps)
        order = experiment.epoch_order(epoch)
        progress = report.Progress(epoch + 1, step - first, end - first)
        unread = deque()  # of each call: its last step, how many, the epoch's mean loss so far
        lookahead = CPU_LOOKAHEAD if jax.default_backend() == "cpu" else GPU_LOOKAHEAD
        try:
            for num_steps, partial_batch in _segments(experiment, step, end):
                self.stop_if_requested()
                self.state = experiment.train_chunk(
                    self.state, order, num_steps, partial_batch=partial_batch
                )
                self._stop.nothing_to_lose = False  # the first call compiled for many seconds
                step += num_steps
                sums = self.state.epoch_sums
                unread.append((step, num_steps, sums["loss_sum"] / sums["count"]))
                is_due = step < end and self._is_checkpoint_due(step)
                must_wait = is_due or step == end or self._stop.requested is not None
                while len(unread) > (0 if must_wait else lookahead):
                    last, count, loss = unread.popleft()
                    self._check_finite(math.isfinite(loss), last)
                    progress.advance(count, float(loss))
                self._trace.after_call()
                if is_due:
                    self._save()
            self.stop_if_requested()
        finally:
            progress.close()
        return epoch

    def _validate(self, epoch: int, num_images: int, train_seconds: float) -> None:
        """Appends the epoch's row to the history and begins the sums of the next epoch."""
        self._stop.nothing_to_lose = False
        start = time.perf_counter()
        step, sums = int(self.state.step), jax.tree.map(np.asarray, self.state.epoch_sums)
        validation = self.experiment.evaluate(
            self.state.variables, "validation", on_batch=self.stop_if_requested
        )
        row = {
            "epoch": epoch + 1,
            "step": step,
            "train_loss": float(sums["loss_sum"]) / int(sums["count"]),
            "train_accuracy": int(sums["correct"]) / int(sums["count"]),
            "val_loss": validation.loss,
            "val_accuracy": validation.accuracy,
            # Seven digits: all that float32 has, without its tail in decimal.
            "learning_rate": float(f"{self.experiment.schedule(step - 1):.7g}"),
            "images_per_second": num_images / train_seconds,
            "seconds": train_seconds + time.perf_counter() - start,
        }
        self.history = [*self.history, row]
        self.state = dataclasses.replace(self.state, epoch_sums=zero_epoch_sums())

    def _is_checkpoint_due(self, step: int) -> bool:
        every = self.experiment.config
        by_steps = every.checkpoint_every_steps and step % every.checkpoint_every_steps == 0
        seconds = time.monotonic() - self._saved_at
        return bool(by_steps) or 0 < every.checkpoint_every_seconds <= seconds

    def _save(self) -> None:
        step, variables = int(self.state.step), jax.device_get(self.state.variables)
        # A finite loss says nothing of the update after it; nothing poisoned is ever saved.
        self._check_finite(all(np.isfinite(x).all() for x in jax.tree.leaves(variables)), step)
        self.checkpoints.save(step, variables, training_tree(self.state), self.history)
        self._saved_at, self._saved = time.monotonic(), self._position()

    def _check_finite(self, is_finite: bool, step: int) -> None:
        if not is_finite:
            self.checkpoints.wait()
            raise RunError(
                f"the loss or a weight is not finite by step {step:,}, at learning rate "
                f"{float(self.experiment.schedule(step - 1)):.4g}; {_last_good(self._workdir)}"
            )

    def _position(self) -> tuple[int, int]:
        """What tells this state from every other one of the run."""
        return int(self.state.step), len(self.history)

    def stop_if_requested(self) -> None:
        """Saves, and raises Interrupted, if a signal has asked for it."""
        if self._stop.requested is not None:
            if self._saved != self._position():
                self._save()
            self.checkpoints.wait()
            self._write_reports(plot=True)
            raise Interrupted(
                f"stopped by {signal.Signals(self._stop.requested).name}; "
                f"{_last_good(self._workdir)}",
                self._stop.requested,
            )

    def _write_reports(self, *, plot: bool) -> None:
        """Writes the history as metrics.csv and curves.png, so that they equal the checkpoint's.

        plot: False leaves curves.png as it is where it was drawn lately.
        """
        if self.history:
            report.write_metrics(self._workdir / "metrics.csv", self.history)
            if plot or time.monotonic() - self._plotted_at > PLOT_SECONDS:
                title = describe_model(self.experiment)
                report.plot_curves(self._workdir / "curves.png", self.history, title)
                self._plotted_at = time.monotonic()


def _segments(experiment: Experiment, step: int, end: int) -> list[tuple[int, bool]]:
    return segments(
        step,
        end,
        steps_per_epoch=experiment.steps_per_epoch,
        chunk_steps=experiment.chunk_steps,
        partial_batch=len(experiment.train_indices) % experiment.config.batch_size > 0,
        checkpoint_every_steps=experiment.config.checkpoint_every_steps,
    )


def _summarize(run: _Run) -> dict[str, Any]:
    """The results in summary.json.  The test images are looked at here, and only here."""
    experiment, history = run.experiment, run.history
    best = best_row(history)
    assert best is not None, "a run has at least one epoch"
    last_test = best_test = experiment.evaluate(
        run.state.variables, "test", on_batch=run.stop_if_requested
    )
    if best["step"] != history[-1]["step"]:
        restored = run.checkpoints.restore_named("best")
        # Where the best is damaged this is the next best that verifies, and the summary says so.
        best = next((row for row in history if row["step"] == restored.step), history[-1])
        if restored.step == best["step"]:
            best_test = experiment.evaluate(
                restored.variables, "test", on_batch=run.stop_if_requested
            )
    return {
        "step": history[-1]["step"],
        "epoch": history[-1]["epoch"],
        "test_loss": last_test.loss,
        "test_accuracy": last_test.accuracy,
        "best_epoch": best["epoch"],
        "best_val_accuracy": best["val_accuracy"],
        "best_test_loss": best_test.loss,
        "best_test_accuracy": best_test.accuracy,
        "num_parameters": _num_parameters(run.state),
        "seed": experiment.config.seed,
        "training_seconds": math.fsum(row["seconds"] for row in history),
    }
