"""The training loop: order and timing only.  What is computed lives in `experiment`."""

import dataclasses
import math
import signal
import time
from collections import deque
from collections.abc import Sequence

import jax
import numpy as np

from resnet_jax.checkpoints.store import EpochTimes
from resnet_jax.distributed.group import ProcessGroup
from resnet_jax.errors import Interrupted, RunError
from resnet_jax.runs.metrics import Row
from resnet_jax.runs.record import RunRecord
from resnet_jax.terminal.console import Progress
from resnet_jax.training.callbacks import Callback, EpochEnd
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.profiling import DeviceTrace
from resnet_jax.training.reports import Reports
from resnet_jax.training.saving import NotFiniteError, Saving
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.stop import StopRequest


class Trainer:
    """A run under way.

    Attributes:
      state: The newest state.
      history: A row for each epoch that is complete.
    """

    def __init__(
        self,
        experiment: Experiment,
        saving: Saving,
        record: RunRecord,
        reports: Reports,
        callbacks: Sequence[Callback],
        stop: StopRequest,
        trace: DeviceTrace,
        state: TrainState,
        history: list[Row],
        epoch_times: EpochTimes,
        processes: ProcessGroup,
    ):
        """Begins at `state`, with what is known of its epoch and the epochs before."""
        self._experiment, self._saving, self._record = experiment, saving, record
        self._reports, self._callbacks = reports, callbacks
        self._stop, self._trace, self._processes = stop, trace, processes
        self.state, self.history = state, history
        self._times, self._lapped_at = epoch_times, time.perf_counter()

    def train(self) -> None:
        """Trains to the last step, with a checkpoint and a row of metrics.csv after each epoch.

        Raises:
          Interrupted: If a signal asked for it; the state is saved.
          RunError: If a loss or a weight is not finite; what was saved before is in place.
          CheckpointWriteError: If a save failed.
          OSError: If a file could not be written.
        """
        self._write_record(plot=True)
        # Images counted but no row yet: the run was stopped between an epoch's end and its row.
        while int(self.state.step) < self._experiment.plan.total_steps or self._num_trained():
            self._lapped_at = time.perf_counter()
            self._train_epoch()
            self._end_epoch()
            self._save()
            self._write_record()
            self._reports.after_epoch(self.history)
            for callback in self._callbacks:
                callback(EpochEnd(self.history[-1], self.state, self._experiment))
        self._saving.wait()
        self._write_record(plot=True)

    def _train_epoch(self) -> None:
        """Trains to the end of the epoch under way, or the run's last step."""
        plan, step = self._experiment.plan, int(self.state.step)
        first = self._epoch() * plan.steps_per_epoch
        end = min(first + plan.steps_per_epoch, plan.total_steps)
        order = self._experiment.epoch_order(self._epoch())
        progress = Progress(self._epoch() + 1, step - first, end - first)
        unread = deque()  # of each dispatch: its last step, how many, the epoch's mean loss so far
        try:
            for num_steps, partial_batch in plan.segments(step, end):
                self.stop_if_requested()
                self.state = self._experiment.train_chunk(
                    self.state, order, num_steps, partial_batch=partial_batch
                )
                self._stop.can_exit_immediately = (
                    False  # the first dispatch compiled for many seconds
                )
                step += num_steps
                sums = self.state.epoch_sums
                unread.append((step, num_steps, sums["loss_sum"] / sums["count"]))
                is_due = step < end and self._saving.is_due(step)
                must_wait = is_due or step == end
                while len(unread) > (0 if must_wait else self._experiment.backend.lookahead):
                    last, count, loss = unread.popleft()
                    self._check_finite(math.isfinite(loss), last)
                    progress.advance(count, float(loss))
                seconds = self._lap(plan.num_images(num_steps, partial_batch=partial_batch))
                if not partial_batch:
                    self._reports.after_dispatch(progress, step, num_steps, seconds)
                self._trace.after_dispatch()
                if is_due:
                    self._save()
            self.stop_if_requested()
        finally:
            progress.close()

    def _end_epoch(self) -> None:
        """Validates, appends the epoch's row to the history, and begins the next epoch's sums."""
        self._stop.can_exit_immediately = False
        step, sums = int(self.state.step), jax.tree.map(np.asarray, self.state.epoch_sums)
        validation = self._experiment.evaluate(
            self.state.variables, "validation", on_batch=self.stop_if_requested
        )
        self._check_finite(math.isfinite(validation.loss), step)
        self._lap()
        row = {
            "epoch": self._epoch() + 1,
            "step": step,
            "train_loss": float(sums["loss_sum"]) / int(sums["count"]),
            "train_accuracy": int(sums["correct"]) / int(sums["count"]),
            "val_loss": validation.loss,
            "val_accuracy": validation.accuracy,
            # Seven digits: all that float32 has, without its tail in decimal.
            "learning_rate": float(f"{self._experiment.schedule(step - 1):.7g}"),
            "images_per_second": self._times.num_images / max(self._times.train_seconds, 1e-9),
            "seconds": self._times.seconds,
        }
        self.history = [*self.history, row]
        self.state = dataclasses.replace(self.state, epoch_sums=zero_epoch_sums())
        self._times = EpochTimes()

    def _epoch(self) -> int:
        """The epoch that the state is in, from 0; at an epoch's end, still that one."""
        step = int(self.state.step) - (1 if self._num_trained() else 0)
        return step // self._experiment.plan.steps_per_epoch

    def _num_trained(self) -> int:
        """Images that the current epoch has trained on so far."""
        return int(self.state.epoch_sums["count"])

    def _lap(self, num_images: int = 0) -> float:
        """Adds the time since the last lap to the epoch's, in which some images were trained on.

        Returns:
          It, in seconds.
        """
        now, times = time.perf_counter(), self._times
        seconds, self._lapped_at = now - self._lapped_at, now
        self._times = EpochTimes(
            times.num_images + num_images,
            times.train_seconds + (seconds if num_images else 0.0),
            times.seconds + seconds,
        )
        return seconds

    def _save(self) -> None:
        try:
            self._saving.save(self.state, self.history, self._times)
        except NotFiniteError:
            self._check_finite(False, int(self.state.step))

    def _write_record(self, *, plot: bool = False) -> None:
        with self._processes.raise_in_all():
            if self._processes.is_first:
                self._record.write(self.history, plot=plot)

    def _check_finite(self, is_finite: bool, step: int) -> None:
        if not is_finite:
            self._saving.wait()
            raise RunError(
                f"the loss or a weight is not finite by step {step:,}, at learning rate "
                f"{float(self._experiment.schedule(step - 1)):.4g}; "
                f"{self._saving.last_good()}"
            )

    def stop_if_requested(self) -> None:
        """Saves, and raises Interrupted, if a signal has asked for it, in whichever process."""
        number = self._processes.all_reduce_max(self._stop.requested or 0)
        if number:
            self._lap()
            try:
                self._saving.save_unless_saved(self.state, self.history, self._times)
            except NotFiniteError:
                self._check_finite(False, int(self.state.step))
            self._write_record(plot=True)
            name = signal.Signals(number).name
            raise Interrupted(f"stopped by {name}; {self._saving.last_good()}", number)
