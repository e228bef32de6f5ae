"""python -m resnet_jax.lr_range --config NAME OUT: suggest a learning rate by a range test.

    python -m resnet_jax.lr_range --config quickstart lr_range.png
    python -m resnet_jax.lr_range --config resnet44 range.pdf --steps 400 --config.batch_size=256

The config's model is trained from its initial weights with its data, augmentation and optimizer
while the rate rises exponentially, one step per rate (Smith, 2015, "Cyclical Learning Rates for
Training Neural Networks", section 3.3), until the rate is --high, the loss is not finite, or the
smoothed loss exceeds 4 times its smallest value. OUT, a png, svg or pdf, shows the losses; OUT with
.csv has the numbers. The config's schedule, length, EMA decay, evaluation and logging are not used.
"""

import dataclasses
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.config.schema import Config
from resnet_jax.errors import InputError, RunError
from resnet_jax.runs.plots import run_title
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import check_figure_path, new_figure

NUM_LINES = 10  # printed rows
DIVERGED = 4  # multiple of the smallest smoothed loss
MEMORY = 1 / 20  # reach of the smoothing, as a share of the steps
WINDOW = 0.5  # width of the fit for a slope, in factors of ten of the rate
NOTABLE = 1 / 4  # share of the curve's height above which a rise is reported


def train_losses(config: Config, rates: np.ndarray) -> Iterator[float]:
    """Train one step per rate, float [steps], and yield each batch's mean loss before its step.

    Raises:
      InputError: If the config does not fit its dataset, or the dataset cannot be read.
    """
    # Imported here, so that --help and bad arguments answer at once.
    import jax.numpy as jnp

    from resnet_jax.data.dataset import load
    from resnet_jax.training.experiment import make_experiment
    from resnet_jax.training.factories import make_tx
    from resnet_jax.training.state import zero_epoch_sums

    experiment = make_experiment(config, load(config.dataset, config.data_dir))
    table = jnp.asarray(rates, jnp.float32)
    tx = make_tx(config, lambda step: table[step])
    experiment = dataclasses.replace(experiment, tx=tx)
    state, order = experiment.init_state(), experiment.epoch_order(0)
    for step in range(len(rates)):
        epoch, batch = divmod(step, experiment.plan.steps_per_epoch)
        if batch == 0:
            order = experiment.epoch_order(epoch)
        [(_, partial_batch)] = experiment.plan.segments(step, step + 1)
        state = dataclasses.replace(state, epoch_sums=zero_epoch_sums())
        state = experiment.train_chunk(state, order, 1, partial_batch=partial_batch)
        yield float(state.epoch_sums["loss_sum"]) / int(state.epoch_sums["count"])


def follow(rates: np.ndarray, losses: Iterable[float]) -> Iterator[tuple[float, float, float]]:
    """Yield (rate, loss, smoothed loss) until the loss diverges or there are no more rates.

    The smoothing is an exponential moving average with a correction for its start at zero (Kingma
    and Ba, 2014, section 3). Losses are not read beyond the end.
    """
    decay = max(0.0, 1 - 1 / (MEMORY * len(rates)))
    average, smallest = 0.0, math.inf
    for number, (rate, loss) in enumerate(zip(rates, losses, strict=False), start=1):
        if not math.isfinite(loss):
            return
        average = decay * average + (1 - decay) * loss
        smoothed = average / (1 - decay**number)
        yield float(rate), loss, smoothed
        smallest = min(smallest, smoothed)
        if smoothed > DIVERGED * smallest:
            return


def find_marks(rates: np.ndarray, losses: np.ndarray) -> tuple[dict[str, float], list[float]]:
    """Return rates that mark a curve, and the suggested range.

    Slopes over the logarithm of the rate come from least-squares lines within WINDOW around a step,
    because differences between adjacent steps are noise.

    Args:
      rates: float [steps], rising exponentially.
      losses: float [steps], smoothed.

    Returns:
      Rates of the "smallest" loss, and of the "steepest fall" and a notable "rise" before it if
      there are any; [lowest, highest] of the suggested range, [] if the curve shows none.
    """
    smallest = int(np.argmin(losses))
    marks = {"smallest": rates[smallest]}
    half = max(1, round(WINDOW / 2 / math.log10(rates[1] / rates[0]))) if len(rates) > 1 else 1
    if half <= smallest and 2 * half < len(rates):
        slopes = np.correlate(losses, np.arange(-half, half + 1), mode="valid")
        steepest = np.argmin(slopes[: smallest - half + 1])
        if slopes[steepest] < 0:
            marks["steepest fall"] = rates[steepest + half]
    before = losses[: smallest + 1]
    rises = before - np.minimum.accumulate(before)
    if rises.max() > NOTABLE * np.ptp(before):
        marks["rise"] = rates[np.argmin(before[: np.argmax(rises) + 1])]
    if "steepest fall" not in marks or smallest == len(rates) - 1:
        return marks, []
    return marks, sorted([marks["steepest fall"], marks["smallest"] / 10])


def _range_test(config: Config, rates: np.ndarray) -> list[tuple[float, float, float]]:
    """Print some of the steps, and return the rows of `follow`."""
    from resnet_jax.numerics import pinned_numerics

    cli.enable_compilation_cache()
    say("  step  learning rate     loss  smoothed")
    rows = []
    with pinned_numerics():
        for row in follow(rates, train_losses(config, rates)):
            rows.append(row)
            if len(rows) % -(-len(rates) // NUM_LINES) == 0:
                say("{:6d}  {:13.3g}  {:7.4f}  {:8.4f}".format(len(rows), *row))
    return rows


def _plot(
    out: Path, curve: np.ndarray, marks: Mapping[str, float], choice: Sequence[float], title: str
) -> None:
    rates, losses, smoothed = curve.T
    with new_figure(out, height=4) as figure:
        axes = figure.subplots()
        if choice:
            axes.axvspan(
                *choice, color="0.9", label="suggested range: {:.2g} to {:.2g}".format(*choice)
            )
        axes.plot(rates, losses, ".", color="0.6", markersize=3, label="batch loss")
        axes.plot(rates, smoothed, color="black", linewidth=1.5, label="smoothed")
        for marker, (name, rate) in zip("Do^", marks.items(), strict=False):
            loss = smoothed[rates == rate]
            axes.plot(rate, loss, f"C0{marker}", mec="black", label=f"{name}: {rate:.2g}")
        # Outliers and the divergence at the end would flatten the rest.
        axes.set_ylim(0.9 * losses.min(), min(1.05 * smoothed.max(), DIVERGED * smoothed.min()))
        axes.set(xscale="log", xlabel="learning rate", ylabel="cross-entropy (nats)", title=title)
        axes.grid(alpha=0.3)
        figure.legend(loc="outside lower center", ncols=3, fontsize="small")


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.lr_range", description=__doc__)
    parser.add_config(was_positional=True)
    parser.add_argument("out", type=Path, metavar="OUT", help="plot file")
    parser.add_argument("--low", type=float, default=1e-5, help="first rate (default: %(default)g)")
    parser.add_argument("--high", type=float, default=10, help="last rate (default: %(default)g)")
    parser.add_argument(
        "--steps",
        type=int,
        default=1000,
        help="number of rates, a step each (default: %(default)s)",
    )
    parser.add_argument_group("--config.KEY=VALUE", "override a config key")
    args, overrides = parser.parse_with_overrides(argv)
    if not 0 < args.low < args.high < math.inf:
        raise InputError(f"--low {args.low:g} --high {args.high:g}: must be finite, 0 < low < high")
    if args.steps < 10:
        raise InputError(f"--steps {args.steps}: must be at least 10")
    check_figure_path(args.out, "OUT")
    config = parse_config(args.config, overrides)
    title = run_title(config)
    say(f"{title}: {args.steps} steps of {config.batch_size} images")
    rows = _range_test(config, np.geomspace(args.low, args.high, args.steps))
    if not rows:
        raise RunError(f"the loss is not finite before the first step, at rate {args.low:g}")
    if len(rows) < args.steps:
        say(f"stopped after {len(rows)} of {args.steps} steps: the loss diverged")
    curve, numbers = np.array(rows), args.out.with_suffix(".csv")
    marks, choice = find_marks(curve[:, 0], curve[:, 2])
    say(", ".join(f"{name}: {rate:.2g}" for name, rate in marks.items()))
    if choice:
        say("suggested range, from the steepest fall to a tenth of the rate at the smallest loss: "
            "{:.2g} to {:.2g}".format(*choice))  # fmt: skip
        if "rise" in marks:
            say(f"but the loss rises from {marks['rise']:.2g} on: training may be unstable beyond")
        say("one short run of one seed shows which rates to try, not which is best")
    else:
        say("no suggested range: the loss must fall, then rise, between --low and --high")
    with cli.writing(args.out, "OUT"):
        _plot(args.out, curve, marks, choice, title)
        header = "learning_rate,loss,smoothed_loss"
        np.savetxt(numbers, curve, "%.9g", delimiter=",", header=header, comments="")
    say(f"written to {args.out} and {numbers}")


if __name__ == "__main__":
    cli.run(main)
