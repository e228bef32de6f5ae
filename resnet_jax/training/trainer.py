"""The training loop: order and timing only. What is computed belongs to `experiment`."""

import dataclasses
import math
import signal
import time
from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

import jax
import numpy as np

from resnet_jax.checkpoints.store import EpochTimes
from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.errors import Interrupted, RunError
from resnet_jax.runs.metrics import early_stop
from resnet_jax.runs.record import RunRecord
from resnet_jax.terminal.console import Console, Progress
from resnet_jax.training.callbacks import Callback, EpochEnd
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.position import Position
from resnet_jax.training.profiling import DeviceTrace
from resnet_jax.training.reports import Reports
from resnet_jax.training.saving import NotFiniteError, Saving
from resnet_jax.training.state import zero_epoch_sums
from resnet_jax.training.stop import StopRequest


class Outputs(NamedTuple):
    """The outputs of a run in progress.

    Attributes:
      console: The console.
      reports: Lines on the console.
      record: metrics.csv and curves.png.
      callbacks: Functions called after each epoch.
      trace: A profiler trace.
    """

    console: Console
    reports: Reports
    record: RunRecord
    callbacks: Sequence[Callback]
    trace: DeviceTrace


class Trainer:
    """A run in progress.

    Attributes:
      position: The newest state, and a row for each complete epoch.
    """

    def __init__(
        self,
        experiment: Experiment,
        position: Position,
        saving: Saving,
        outputs: Outputs,
        stop: StopRequest,
        processes: ProcessGroup,
    ):
        """Prepare to train from a position; nothing runs yet."""
        self._experiment, self.position = experiment, position
        self._saving, self._outputs = saving, outputs
        self._stop, self._processes = stop, processes
        self._lapped_at = time.perf_counter()

    def train(self) -> None:
        """Train to the end, with a checkpoint and a row of metrics.csv after each epoch.

        Raises:
          Interrupted: If a signal asked for it; the state is saved.
          RunError: If a loss or a weight is not finite; earlier checkpoints are in place.
          CheckpointWriteError: If a save failed.
          OSError: If a file could not be written.
        """
        self._write_record(plot=True)
        while not self._has_ended():
            self._outputs.reports.before_epoch(self.position.history)
            self._lapped_at = time.perf_counter()
            self._train_epoch()
            self._end_epoch()
            self._save()
            self._write_record()
            self._outputs.reports.after_epoch(self.position.history)
            for callback in self._outputs.callbacks:
                callback(EpochEnd(self.position.history[-1], self.position.state, self._experiment))
        self._outputs.reports.after_training(self.position.history)
        self._saving.wait()
        self._write_record(plot=True)

    def _has_ended(self) -> bool:
        """Return whether the last step is done, or the history says that training stops early."""
        if self.position.num_trained:  # stopped between an epoch's end and its row
            return False
        is_last = self.position.step >= self._experiment.plan.total_steps
        patience = self._experiment.config.patience
        return is_last or early_stop(self.position.history, patience) is not None

    def _train_epoch(self) -> None:
        """Train to the end of the current epoch, or the run's last step.

        Raises:
          Interrupted: If a signal asked for it; the state is saved.
          RunError: If a loss is not finite.
        """
        plan, step, state = self._experiment.plan, self.position.step, self.position.state
        first = self._epoch() * plan.steps_per_epoch
        end = min(first + plan.steps_per_epoch, plan.total_steps)
        order = self._experiment.epoch_order(self._epoch())
        progress = Progress(self._outputs.console, self._epoch() + 1, step - first, end - first)
        unread = deque()  # per dispatch: its last step, its steps, the epoch's mean loss so far
        try:
            for num_steps, partial_batch in plan.segments(step, end):
                self.stop_if_requested()
                state = self._experiment.train_chunk(
                    state, order, num_steps, partial_batch=partial_batch
                )
                self.position = self.position._replace(state=state)
                # From now on there is progress to lose: a signal waits for a checkpoint.
                self._stop.can_exit_immediately = False
                step += num_steps
                unread.append(
                    (step, num_steps, state.epoch_sums["loss_sum"] / state.epoch_sums["count"])
                )
                is_due = step < end and self._saving.is_due(step)
                must_wait = is_due or step == end
                while len(unread) > (0 if must_wait else self._experiment.backend.lookahead):
                    last, count, loss = unread.popleft()
                    self._check_finite(math.isfinite(loss), last)
                    progress.advance(count, float(loss))
                seconds = self._lap(plan.num_images(num_steps, partial_batch=partial_batch))
                if not partial_batch:
                    self._outputs.reports.after_dispatch(progress, step, num_steps, seconds)
                self._outputs.trace.after_dispatch()
                if is_due:
                    self._save()
            self.stop_if_requested()
        finally:
            progress.close()

    def _end_epoch(self) -> None:
        """Validate, append the epoch's row to the history, and reset the epoch's sums."""
        self._stop.can_exit_immediately = False
        state, step = self.position.state, self.position.step
        sums = jax.tree.map(np.asarray, state.epoch_sums)
        validation = self._experiment.evaluate(
            state.variables, "validation", on_batch=self.stop_if_requested
        )
        self._check_finite(math.isfinite(validation.loss), step)
        self._lap()
        times = self.position.times
        row = {
            "epoch": self._epoch() + 1,
            "step": step,
            "train_loss": float(sums["loss_sum"]) / int(sums["count"]),
            "train_accuracy": int(sums["correct"]) / int(sums["count"]),
            "val_loss": validation.loss,
            "val_accuracy": validation.accuracy,
            # Seven significant digits: float32 has no more. Jitted, it is one program, not seven.
            "learning_rate": float(f"{jax.jit(self._experiment.schedule)(step - 1):.7g}"),
            "images_per_second": times.num_images / max(times.train_seconds, 1e-9),
            "seconds": times.seconds,
        }
        # Placed as they were, or the next chunk would be compiled again.
        zeros = jax.device_put(zero_epoch_sums(), self._experiment.sharding)
        state = dataclasses.replace(state, epoch_sums=zeros)
        self.position = Position(state, [*self.position.history, row])

    def _epoch(self) -> int:
        """Return the current epoch, from 0; still the same until its row is written."""
        step = self.position.step - (1 if self.position.num_trained else 0)
        return step // self._experiment.plan.steps_per_epoch

    def _lap(self, num_images: int = 0) -> float:
        """Add the time since the last lap to the epoch's times.

        Args:
          num_images: Images trained on in that time; 0 if it is not training time.

        Returns:
          That time, in seconds.
        """
        now, times = time.perf_counter(), self.position.times
        seconds, self._lapped_at = now - self._lapped_at, now
        times = EpochTimes(
            times.num_images + num_images,
            times.train_seconds + (seconds if num_images else 0.0),
            times.seconds + seconds,
        )
        self.position = self.position._replace(times=times)
        return seconds

    def _save(self) -> None:
        try:
            self._saving.save(self.position)
        except NotFiniteError:
            self._check_finite(False, self.position.step)

    def _write_record(self, *, plot: bool = False) -> None:
        with self._processes.raise_in_all():
            if self._processes.is_first:
                self._outputs.record.write(self.position.history, plot=plot)

    def _check_finite(self, is_finite: bool, step: int) -> None:
        if not is_finite:
            self._saving.wait()
            raise RunError(
                f"the loss or a weight is not finite by step {step:,}, at learning rate "
                f"{float(self._experiment.schedule(step - 1)):.4g}; "
                f"{self._saving.latest_checkpoint()}; lower schedule.learning_rate or set "
                "optimizer.clip_norm, in a new --workdir",
                can_resume=False,
            )

    def stop_if_requested(self) -> None:
        """Save, and raise Interrupted, if a signal has arrived in any process."""
        number = self._processes.all_reduce_max(self._stop.requested or 0)
        if number:
            self._lap()
            self._save()
            self._saving.wait()
            self._write_record(plot=True)
            name = signal.Signals(number).name
            raise Interrupted(f"stopped by {name}; {self._saving.latest_checkpoint()}", number)
