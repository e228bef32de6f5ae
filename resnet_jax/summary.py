"""python -m resnet_jax.summary --config NAME: print a model's layers, parameters and costs.

The first table has the layers, the second the stages, with multiply-adds per image and the
receptive field. No dataset is read and nothing is compiled; the number of classes is the dataset's,
or 10 if it is not known here.
"""

from collections.abc import Sequence

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.summary", description=__doc__)
    parser.add_argument("--config", required=True, metavar="NAME", help="config name or file")
    parser.add_argument_group("--config.KEY=VALUE", "override a config key, such as model.depth")
    args, overrides = parser.parse_known_args(argv)
    config = parse_config(args.config, overrides)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import class_names
    from resnet_jax.models.summary import list_layers, list_parts
    from resnet_jax.numerics import pinned_numerics
    from resnet_jax.training.factories import make_model

    try:
        num_classes = len(class_names(config.dataset, config.data_dir))
    except InputError:
        num_classes = 10
    with pinned_numerics():
        layers = list_layers(make_model(config, num_classes, "autodiff"))
    parts, stages = (list_parts(layers, by_stage=by_stage) for by_stage in (False, True))
    total = (
        sum(stage.num_parameters for stage in stages),
        sum(stage.multiply_adds for stage in stages),
    )
    say(f"ResNet-{config.model.depth}, shortcut {config.model.shortcut}, {num_classes} classes\n")
    header = ("layer", "type", "output", "parameters")
    rows = [(p.name, p.kind, _shape(p.output), f"{p.num_parameters:,}") for p in parts]
    say(_table([header, *rows]) + "\n")
    header = ("stage", "content", "output", "parameters", "multiply-adds", "receptive field")
    rows = [
        (
            *(stage.name, stage.kind, _shape(stage.output)),
            *(f"{stage.num_parameters:,}", f"{stage.multiply_adds:,}"),
            _shape(2 * (stage.receptive_field,)),
        )
        for stage in stages
    ]
    say(_table([header, *rows, ("total", "", "", f"{total[0]:,}", f"{total[1]:,}", "")]))


def _shape(sizes: Sequence[int]) -> str:
    return "×".join(map(str, sizes))


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Return aligned columns; names to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        left = [cell.ljust(width) for cell, width in zip(row[:3], widths, strict=False)]
        right = [cell.rjust(width) for cell, width in zip(row[3:], widths[3:], strict=True)]
        lines.append("  ".join([*left, *right]).rstrip())
    return "\n".join(lines)


if __name__ == "__main__":
    cli.run(main)
