"""Plot the learning rate of configs over their runs.

    python scripts/show_schedule.py OUT.png configs/resnet44.py configs/resnet44_fast.py
    python scripts/show_schedule.py OUT.png configs/resnet20.py --config.schedule.name=cosine

Reads no dataset: CIFAR has 50,000 training images, shapes32 5,000.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import InputError, reason_of
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import check_figure_path, plot_style

NUM_IMAGES = {"cifar10": 50_000, "cifar100": 50_000, "shapes32": 5_000}


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.png|svg|pdf")
    parser.add_argument("configs", nargs="+", metavar="CONFIG")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key of every config")
    args, overrides = parser.parse_known_args(argv)
    check_figure_path(args.out, "OUT")
    # Files with the same name are labeled by their paths.
    stems = [Path(path).stem for path in args.configs]
    configs = {
        stem if stems.count(stem) == 1 else path: parse_config(path, overrides)
        for stem, path in zip(stems, args.configs, strict=True)
    }
    plot_schedules(args.out, configs)
    say(f"wrote {args.out}")


@plot_style()
def plot_schedules(out: Path, configs: dict[str, Any]) -> None:
    """Plot one line per config, labeled by the keys.

    Raises:
      InputError: If lengths in a config do not fit each other, its dataset has an unknown size, or
        the file cannot be written.
    """
    # Imported here, so that --help and bad arguments answer at once.
    import numpy as np

    from resnet_jax.terminal.figures import line_style, make_figure, save_figure
    from resnet_jax.training.factories import make_schedule
    from resnet_jax.training.plan import make_plan

    figure = make_figure(height=2.8 + 0.1 * len(configs))
    axes = figure.subplots()
    for number, (name, config) in enumerate(configs.items()):
        if config.dataset not in NUM_IMAGES:
            raise InputError(
                f"config key dataset = {config.dataset!r}: must be one of {', '.join(NUM_IMAGES)}"
            )
        plan = make_plan(
            NUM_IMAGES[config.dataset] - config.validation_size,
            batch_size=config.batch_size,
            num_epochs=config.num_epochs,
            num_steps=config.num_steps,
            chunk_steps=1,
            checkpoint_every_steps=0,
            max_chunk_steps=1,
        )
        steps = np.arange(plan.total_steps)
        rates = make_schedule(config, plan)(steps)
        # Of equal lines, the thinner one is drawn inside the other.
        style = line_style(number, len(steps))
        style["linewidth"] = 4 - 3 * (number + 1) / len(configs)
        axes.plot(steps / plan.steps_per_epoch, rates, label=name, **style)
    axes.set(xlabel="epoch", ylabel="learning rate", ylim=(0, None))
    axes.grid(alpha=0.3)
    figure.legend(loc="outside lower center", ncols=2, fontsize="small")
    try:
        save_figure(out, figure)
    except OSError as error:
        raise InputError(f"{out}: {reason_of(error)}") from error


if __name__ == "__main__":
    cli.run(main)
