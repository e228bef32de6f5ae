"""Console output of a run: its setup, the expected time, a row per epoch."""

import dataclasses
from collections.abc import Iterator, Sequence
from datetime import datetime
from statistics import median

import jax

from resnet_jax.native import load as load_native
from resnet_jax.runs.metrics import Row, best_row
from resnet_jax.terminal.console import (
    Console,
    Progress,
    bold,
    clock,
    counted,
    green,
    labeled,
    time_line,
)
from resnet_jax.training.backend import Backend
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.plan import Plan
from resnet_jax.training.preprocess import mixes_images
from resnet_jax.training.state import trainable

MEASURED_SECONDS = 1  # of training, before the expected time is printed
# The cost of evaluating an image relative to training on it: one forward pass of three passes.
EVALUATION_COST = 1 / 3


def describe(experiment: Experiment) -> Iterator[str]:
    """Yield lines about data, model, training and devices."""
    config, data, plan = experiment.config, experiment.data, experiment.plan
    yield labeled(
        "data",
        f"{config.dataset}: {len(data.train_indices):,} training, "
        f"{len(data.validation_indices):,} validation, "
        f"{len(experiment.dataset.test_labels):,} test images",
    )
    state = experiment.abstract_state()
    yield labeled(
        "model",
        f"ResNet-{config.model.depth}, shortcut {config.model.shortcut}, {config.model.dtype}: "
        f"{state.num_parameters:,} parameters",
    )
    if experiment.pretrained:
        yield labeled("fine-tuning", _fine_tuning(experiment))
    if experiment.trains_head_only:
        count = sum(x.size for x in jax.tree.leaves(trainable(state.params, head_only=True)))
        yield labeled("", f"only the head is trained: {count:,} parameters")
    if config.ema_decay:
        yield labeled("", f"evaluation uses EMA weights, decay {config.ema_decay:g}")
    bound = "at most " if config.patience else ""
    yield labeled(
        "training",
        f"{bound}{counted(plan.total_steps, 'step')} of {counted(plan.batch_size, 'image')}, "
        f"{counted(plan.num_epochs, 'epoch')}, seed {config.seed}",
    )
    yield labeled("device", _device(experiment.backend, experiment.mesh.size))


def _fine_tuning(experiment: Experiment) -> str:
    weights, names = experiment.pretrained, experiment.dataset.class_names
    assert weights is not None
    theirs = f"{experiment.config.init_from}, with its normalization"
    if weights.class_names == tuple(names):
        return f"{theirs} and its head"
    return f"{theirs}; new head for {len(names)} classes, initialized at random"


def _device(backend: Backend, num_devices: int) -> str:
    kind = jax.devices()[0].device_kind
    device = backend.platform if kind == backend.platform else f"{backend.platform} ({kind})"
    if num_devices > 1:
        device = f"{num_devices} x {device}, which share each batch"
    if backend.ops == "native":
        return f"{device}, native kernels: {load_native().description}"
    return f"{device}, XLA's kernels"


class Reports:
    """Progress output: the expected time once, then a row per epoch."""

    def __init__(self, experiment: Experiment, console: Console):
        """Make the reports of a run; nothing is printed yet."""
        config = experiment.config
        self._console, self._plan = console, experiment.plan
        self._at_most = config.patience > 0
        is_mixed = mixes_images(dataclasses.asdict(config.augment))
        self._header = epoch_header(is_mixed=is_mixed, at_most=self._at_most)
        self._num_validation = len(experiment.data.validation_indices)
        self._compiled: set[int] = set()  # the lengths of dispatches that have run once
        self._num_steps, self._seconds = 0, 0.0  # of the dispatches measured so far
        self._has_said_time = self._has_header = False

    def before_epoch(self, history: Sequence[Row]) -> None:
        """Print the expected time of the rest of a resumed run, once."""
        if history and not self._has_said_time:
            self._has_said_time = True
            self._console.progress(self._time_line(seconds_left(history, self._plan)))

    def _time_line(self, seconds: float) -> str:
        return time_line(seconds, datetime.now(), at_most=self._at_most)

    def after_dispatch(self, progress: Progress, step: int, num_steps: int, seconds: float) -> None:
        """Print the expected time of the run, once it has been measured.

        Args:
          progress: The progress bar to print above.
          step: The step after the dispatch.
          num_steps: Steps of the dispatch, all of them on full batches.
          seconds: Its duration; the first dispatch of a length compiles and is not counted.
        """
        if self._has_said_time:
            return
        if num_steps not in self._compiled:
            self._compiled.add(num_steps)
            return
        self._num_steps += num_steps
        self._seconds += seconds
        if self._seconds >= MEASURED_SECONDS:
            self._has_said_time = True
            progress.say(self._time_line(self._expected_seconds(step)))

    def _expected_seconds(self, step: int) -> float:
        plan = self._plan
        num_evaluated = self._num_validation * (plan.num_epochs - step // plan.steps_per_epoch)
        evaluation_steps = EVALUATION_COST * num_evaluated / plan.batch_size
        num_steps = plan.total_steps - step + evaluation_steps
        return self._seconds / self._num_steps * num_steps

    def after_epoch(self, history: Sequence[Row]) -> None:
        """Print the newest row."""
        is_best = best_row(history) is history[-1]
        left = seconds_left(history, self._plan)
        text = epoch_line(history[-1], self._plan.num_epochs, left, is_best=is_best)
        if not self._has_header:
            text = f"{self._header}\n{text}"
            self._has_header = self._has_said_time = True
        self._console.progress(text)

    def after_training(self, history: Sequence[Row]) -> None:
        """Print that early stopping ended the run, if it did."""
        last, best = history[-1], best_row(history)
        if last["step"] < self._plan.total_steps:
            after = f"after epoch {last['epoch']} of {self._plan.num_epochs}"
            best_at = f"the validation accuracy was best at epoch {best['epoch']}"
            self._console.progress(labeled("stopped early", f"{after}: {best_at}"))


def seconds_left(history: Sequence[Row], plan: Plan) -> float:
    """Return the seconds that the rest of a run will take, at the pace of its last epochs."""
    steps = [0, *(row["step"] for row in history)]
    paces = [
        row["seconds"] / (row["step"] - before)
        for row, before in zip(history, steps[:-1], strict=True)
    ]
    # The first one compiled.
    return median(paces[1:][-5:] or paces) * (plan.total_steps - steps[-1])


def epoch_header(*, is_mixed: bool = False, at_most: bool = False) -> str:
    """Return the two lines above the rows; accuracies are in percent.

    Args:
      is_mixed: Whether training images are mixtures, whose accuracy is that of their larger part.
      at_most: Whether early stopping may end the run sooner.
    """
    left = "at most" if at_most else "left"
    training = "training, mixtures" if is_mixed else "training"
    return bold(
        f"{training:>32}{'validation, * best':>20}\n"
        f"{'epoch':>9}{'step':>8}{'loss':>8}{'acc %':>7}{'loss':>9}{'acc %':>7}{'lr':>13}"
        f"{'images/s':>10}{left:>9}"
    )


def epoch_line(row: Row, num_epochs: int, seconds_left: float, *, is_best: bool) -> str:
    """Return a row of metrics.csv as a row of the table.

    `is_best` if no earlier epoch has the same validation accuracy or a higher one.
    """
    epoch = f"{row['epoch']}/{num_epochs}"
    text = (
        f"{epoch:>9}{row['step']:>8,}"
        f"{row['train_loss']:>8.4f}{100 * row['train_accuracy']:>7.2f}"
        f"{row['val_loss']:>9.4f}{100 * row['val_accuracy']:>7.2f}{' *' if is_best else '  '}"
        f"{row['learning_rate']:>11.4g}{row['images_per_second']:>10,.0f}{clock(seconds_left):>9}"
    )
    return green(text) if is_best else text
