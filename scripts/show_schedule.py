"""Plots the learning rate of configs over their runs.

    python scripts/show_schedule.py OUT.png configs/resnet44.py configs/resnet44_fast.py
    python scripts/show_schedule.py OUT.png configs/resnet20.py --config.schedule.name=cosine

No dataset is read: CIFAR's 50,000 training images are counted, or shapes32's 5,000.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say
from resnet_jax.terminal.figures import check_figure_path

NUM_IMAGES = {"cifar10": 50_000, "cifar100": 50_000, "shapes32": 5_000}


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.png|svg|pdf")
    parser.add_argument("configs", nargs="+", metavar="CONFIG")
    parser.add_argument_group("--config.KEY=VALUE", "changes a key in each of them")
    args, overrides = parser.parse_known_args(argv)
    check_figure_path(args.out, "OUT")
    # Two files of one name are told apart by their folders.
    stems = [Path(path).stem for path in args.configs]
    configs = {
        stem if stems.count(stem) == 1 else path: parse_config(path, overrides)
        for stem, path in zip(stems, args.configs, strict=True)
    }
    plot_schedules(args.out, configs)
    say(f"written to {args.out}")


def plot_schedules(out: Path, configs: dict[str, Any]) -> None:
    """Plots one line a config, named by the dict's keys.

    Raises:
      InputError: If a config's lengths do not fit each other, its dataset is one of the user's
        own, or the file cannot be written.
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
        # Where lines are the same, the thinner one is drawn within the other.
        style = line_style(number, len(steps))
        style["linewidth"] = 4 - 3 * (number + 1) / len(configs)
        axes.plot(steps / plan.steps_per_epoch, rates, label=name, **style)
    axes.set(xlabel="epoch", ylabel="learning rate", ylim=(0, None))
    axes.grid(alpha=0.3)
    figure.legend(loc="outside lower center", ncols=2, fontsize="small")
    try:
        save_figure(out, figure)
    except OSError as error:
        raise InputError(f"{out}: {error.strerror or error}") from error


if __name__ == "__main__":
    cli.run(main)
