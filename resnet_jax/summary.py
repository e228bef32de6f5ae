"""python -m resnet_jax.summary --config NAME: print a model's layers, parameters and costs.

The first table has the layers, the second the stages, with multiply-adds per image and the
receptive field. No dataset is read and nothing is compiled; the number of classes is the dataset's,
or 10 if it is not known here.
"""

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from resnet_jax import cli
from resnet_jax.config.load import parse_config
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import say

if TYPE_CHECKING:
    from resnet_jax.models import ResNet

IMAGE_SIZE = 32  # pixels per side


class Part(NamedTuple):
    """A layer or block of the model, or a stage.

    Attributes:
      name: "conv", "layer2_0", ..., or a stage: "stem", "layer2", ...
      content: The class of a module, or the classes in a stage and how many of each.
      output: The shape of its output for one image, [H, W, C] or [C].
      num_parameters: Trained parameters.
      multiply_adds: Multiply-adds per image of convolutions and the head, not of BatchNorm.
      receptive_field: Pixels per side of the input on which a pixel of the output depends, which
        may exceed the image; the whole image after the global mean.
    """

    name: str
    content: str
    output: tuple[int, ...]
    num_parameters: int
    multiply_adds: int
    receptive_field: int


def list_layers(model: "ResNet") -> list[Part]:
    """Return the layers and blocks of a model in order; nothing is computed."""
    import flax.linen as nn
    import jax
    import jax.numpy as jnp

    layers: list[Part] = []
    field, num_multiply_adds = 1, Counter()  # so far; by layer or block

    def record(call: Any, args: Any, kwargs: Any, context: Any) -> Any:
        nonlocal field
        output, module = call(*args, **kwargs), context.module
        if context.method_name != "__call__" or not module.path:
            return output
        params = module.variables["params"]
        if "kernel" in params:
            size, *_ = kernel = params["kernel"].shape
            num_multiply_adds[module.path[0]] += math.prod(kernel) * math.prod(output.shape[:-1])
            if len(kernel) == 4 and module.name != "shortcut_conv":
                field += (size - 1) * (IMAGE_SIZE // args[0].shape[1])
        if len(module.path) == 1:  # the layers of a block have ended before it
            layers.append(
                Part(
                    module.name,
                    type(module).__name__,
                    output.shape[1:],
                    sum(leaf.size for leaf in jax.tree.leaves(params)),
                    num_multiply_adds[module.name],
                    field if output.ndim == 4 else IMAGE_SIZE,
                )
            )
        return output

    images = jax.ShapeDtypeStruct((1, IMAGE_SIZE, IMAGE_SIZE, 3), jnp.float32)
    with nn.intercept_methods(record):
        jax.eval_shape(lambda x: model.init(jax.random.key(0), x, train=False), images)
    return layers


def list_stages(layers: Iterable[Part]) -> list[Part]:
    """Sum the layers and blocks of a model by stage."""
    stages = []
    # "layer2_0" is in "layer2".
    names = {"conv": "stem", "bn": "stem"}
    for name, group in itertools.groupby(
        layers, lambda layer: names.get(layer.name, layer.name.partition("_")[0])
    ):
        members = list(group)
        counts = Counter(layer.content for layer in members)
        stages.append(
            Part(
                name,
                ", ".join(f"{n} {kind}" if n > 1 else kind for kind, n in counts.items()),
                members[-1].output,
                sum(layer.num_parameters for layer in members),
                sum(layer.multiply_adds for layer in members),
                members[-1].receptive_field,
            )
        )
    return stages


def main(argv: Sequence[str]) -> None:
    parser = cli.Parser(prog="python -m resnet_jax.summary", description=__doc__)
    parser.add_config()
    parser.add_argument_group("--config.KEY=VALUE", "override a config key, such as model.depth")
    args, overrides = parser.parse_with_overrides(argv)
    config = parse_config(args.config, overrides)

    # Imported here, so that --help and bad arguments answer at once.
    from resnet_jax.data.catalog import class_names
    from resnet_jax.numerics import pinned_numerics
    from resnet_jax.training.factories import make_model

    try:
        num_classes = len(class_names(config.dataset, config.data_dir))
    except InputError:
        num_classes = 10
    with pinned_numerics():
        layers = list_layers(make_model(config, num_classes, "autodiff"))
    say(f"ResNet-{config.model.depth}, shortcut {config.model.shortcut}, {num_classes} classes")
    for title, parts in (("layer", layers), ("stage", list_stages(layers))):
        total = [f"{sum(numbers):,}" for numbers in list(zip(*parts, strict=True))[3:5]]
        rows = [
            (title, "content", "output", "parameters", "multiply-adds", "receptive field"),
            *map(_cells, parts),
            ("total", "", "", *total, ""),
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        say("")
        for row in rows:
            cells = [f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)][:3]
            cells += [f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True)][3:]
            say("  ".join(cells).rstrip())


def _cells(part: Part) -> tuple[str, ...]:
    output, field = "×".join(map(str, part.output)), part.receptive_field
    numbers = f"{part.num_parameters:,}", f"{part.multiply_adds:,}", f"{field}×{field}"
    return part.name, part.content, output, *numbers


if __name__ == "__main__":
    cli.run(main)
