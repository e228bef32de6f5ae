"""Learning-rate range test: the training loss of a config while the rate rises from low to high.

    python scripts/lr_range.py configs/quickstart.py range.png
    python scripts/lr_range.py configs/resnet44.py range.pdf --steps 400 --config.batch_size=256

The rate rises exponentially (Smith, 2015, "Cyclical Learning Rates for Training Neural Networks",
section 3.3). The model is trained from its initial weights with the config's data, augmentation and
optimizer, one step per rate, until the rate is --high, the loss is not finite, or the smoothed loss
exceeds 4 times its smallest value. OUT ends in .png, .svg or .pdf; the numbers go to OUT with .csv.
"""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from lr_range_curve import (
    DIVERGED,
    Row,
    advice,
    find,
    follow,
    is_diverged,
    plot,
    smoothing_decay,
    to_csv,
)

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError, RunError, reason_of
from resnet_jax.files import write_atomically
from resnet_jax.runs.plots import run_title
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import check_figure_path

if TYPE_CHECKING:
    from resnet_jax.optim.schedules import Schedule

RATES = (1e-30, 1e30)  # range of float32
MIN_STEPS = 10
NUM_LINES = 10  # printed rows
NOT_USED = (
    "Ignored config keys: schedule.*, num_epochs and num_steps (use --steps), chunk_steps, the EMA "
    "decay, and keys for validation and run directories (eval_batch_size, checkpoint_every_*, "
    "profile, tensorboard)"
)


def exponential(low: float, high: float, num_steps: int) -> "Schedule":
    """Build a schedule that rises by the same factor at each step.

    Args:
      low: Learning rate of the first step, above 0.
      high: Learning rate of the last step.
      num_steps: Number of steps, at least 2.

    Returns:
      Function from completed steps, int32 [...] below num_steps, to the rate of the next step.
    """
    import jax.numpy as jnp

    rates = jnp.asarray(np.geomspace(low, high, num_steps), jnp.float32)
    return lambda step: rates[step]


def train_losses(config: Config, schedule: "Schedule", num_steps: int) -> Iterator[float]:
    """Train with another schedule, and yield the loss of each batch before its step.

    Raises:
      InputError: If the config does not fit its dataset, or the dataset cannot be read.
    """
    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.dataset import load
    from resnet_jax.training.experiment import make_experiment
    from resnet_jax.training.factories import make_tx
    from resnet_jax.training.state import zero_epoch_sums

    experiment = make_experiment(config, load(config.dataset, config.data_dir))
    tx = make_tx(config, schedule)
    experiment = dataclasses.replace(experiment, schedule=schedule, tx=tx)
    state, steps_per_epoch = experiment.init_state(), experiment.plan.steps_per_epoch
    order = experiment.epoch_order(0)
    for step in range(num_steps):
        if step % steps_per_epoch == 0:
            order = experiment.epoch_order(step // steps_per_epoch)
        [(_, partial_batch)] = experiment.plan.segments(step, step + 1)
        state = dataclasses.replace(state, epoch_sums=zero_epoch_sums())
        state = experiment.train_chunk(state, order, 1, partial_batch=partial_batch)
        yield float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"])


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__, epilog=NOT_USED)
    parser.add_argument("config", metavar="CONFIG", help="config file")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--low", type=float, default=1e-5, help="first rate (default: %(default)g)")
    parser.add_argument("--high", type=float, default=10, help="last rate (default: %(default)g)")
    parser.add_argument("--steps", type=int, default=1000, help="default: %(default)s")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of the config")
    args, overrides = parser.parse_known_args(argv)
    if not RATES[0] <= args.low < args.high <= RATES[1]:
        raise InputError(
            f"--low {args.low:g} --high {args.high:g}: must be from {RATES[0]:g} to {RATES[1]:g}, "
            "low below high"
        )
    if args.steps < MIN_STEPS:
        raise InputError(f"--steps {args.steps}: must be at least {MIN_STEPS}")
    check_figure_path(args.out, "OUT")
    config = parse_config(args.config, overrides)
    name = run_title(config)
    say(f"{name}: {args.steps} steps of {config.batch_size} images")
    say(NOT_USED)
    cli.enable_compilation_cache()
    rows = _test(config, args.low, args.high, args.steps)
    finding = find(rows)
    for line in advice(rows, finding):
        say(line)
    numbers = args.out.with_suffix(".csv")
    try:
        plot(args.out, rows, finding, name)
        write_atomically(numbers, to_csv(rows).encode())
    except OSError as error:
        raise InputError(f"{args.out}: {reason_of(error)}") from error
    say(f"wrote {args.out} and {numbers}")


def _test(config: Config, low: float, high: float, num_steps: int) -> list[Row]:
    """Run the test and print some of its rows."""
    rates = np.geomspace(low, high, num_steps)
    losses = train_losses(config, exponential(low, high, num_steps), num_steps)
    rows: list[Row] = []
    every = -(-num_steps // NUM_LINES)
    say("  step  learning rate     loss  smoothed")
    for row in follow(list(rates), losses):
        rows.append(row)
        if len(rows) % every == 0:
            _say_row(rows)
    if not rows:
        raise RunError(f"the loss is not finite before the first step, at rate {low:g}")
    if len(rows) % every:
        _say_row(rows)
    if len(rows) < num_steps:
        diverged = is_diverged(rows[-1].smoothed_loss, min(row.smoothed_loss for row in rows))
        reason = f"is above {DIVERGED} times its smallest value" if diverged else "is not finite"
        say(f"stopped after {len(rows)} of {num_steps} steps: the loss {reason}")
    decay = smoothing_decay(num_steps)
    lag = decay / (1 - decay)
    factor = (high / low) ** (lag / (num_steps - 1))
    say(f"the smoothed loss lags by about {lag:.0f} steps, a factor of {factor:.2g} in the rate")
    return rows


def _say_row(rows: Sequence[Row]) -> None:
    rate, loss, smoothed = rows[-1]
    say(f"{len(rows):6d}  {rate:13.3g}  {loss:7.4f}  {smoothed:8.4f}")


if __name__ == "__main__":
    cli.run(main)
