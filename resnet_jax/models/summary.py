"""Layers and stages of a ResNet: output shapes, parameters, multiply-adds, receptive fields."""

import itertools
import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import flax.linen as nn
import jax
import jax.numpy as jnp

from resnet_jax.models.resnet import ResNet

IMAGE_SIZE = 32  # pixels per side


class Layer(NamedTuple):
    """A module of a model.

    Attributes:
      path: Its name, after those of the modules that contain it.
      kind: Its class.
      kernel: The shape of its own kernel: [K, K, in, out], [in, out], or () without one.
      input: The shape of its input for one image: [H, W, C] or [C].
      output: That of its output.
      num_parameters: Trained parameters, with those of the modules in it.
    """

    path: tuple[str, ...]
    kind: str
    kernel: tuple[int, ...]
    input: tuple[int, ...]
    output: tuple[int, ...]
    num_parameters: int

    @property
    def multiply_adds(self) -> int:
        """Multiply-adds per image of its own kernel; BatchNorm, ReLU and sums are not counted."""
        return math.prod(self.kernel) * math.prod(self.output[:-1]) if self.kernel else 0


class Part(NamedTuple):
    """Layers of the first level, or stages, with what is in them.

    Attributes:
      name: The layer's or the stage's name.
      kind: The classes of its modules: "Conv, BatchNorm", "7 BasicBlock".
      output: The shape of its output for one image: [H, W, C] or [C].
      num_parameters: Trained parameters.
      multiply_adds: Multiply-adds per image.
      receptive_field: Pixels per side of the input on which a pixel of its output depends, were
        the image larger; the image's size after the global mean.
    """

    name: str
    kind: str
    output: tuple[int, ...]
    num_parameters: int
    multiply_adds: int
    receptive_field: int


def list_layers(model: ResNet) -> list[Layer]:
    """Return the modules of a model in the order of their calls; nothing is computed."""
    layers: list[Any] = []

    def record(call: Any, args: Any, kwargs: Any, context: Any) -> Any:
        module, index = context.module, len(layers)
        if context.method_name != "__call__" or not module.path:
            return call(*args, **kwargs)
        layers.append(None)  # a module before those in it
        output = call(*args, **kwargs)
        params = module.variables["params"]
        layers[index] = Layer(
            path=module.path,
            kind=type(module).__name__,
            kernel=params["kernel"].shape if "kernel" in params else (),
            input=args[0].shape[1:],
            output=output.shape[1:],
            num_parameters=sum(leaf.size for leaf in jax.tree.leaves(params)),
        )
        return output

    def init(images: jax.Array) -> Any:
        return model.init(jax.random.key(0), images, train=False)

    with nn.intercept_methods(record):
        jax.eval_shape(init, jax.ShapeDtypeStruct((1, IMAGE_SIZE, IMAGE_SIZE, 3), jnp.float32))
    return layers


def list_parts(layers: Sequence[Layer], *, by_stage: bool) -> list[Part]:
    """Sum layers by the modules of the first level, or by stage: stem, layer1 to layer3, fc."""

    def name_of(layer: Layer) -> str:
        name, stage = layer.path[0], layer.path[0].partition("_")[0]  # layer1_0 is in layer1
        return ("stem" if stage in ("conv", "bn") else stage) if by_stage else name

    parts, field = [], 1
    for name, group in itertools.groupby(layers, name_of):
        members = list(group)
        outer = [layer for layer in members if len(layer.path) == 1]
        for layer in members:
            if len(layer.kernel) == 4 and layer.path[-1] != "shortcut_conv":
                field += (layer.kernel[0] - 1) * (IMAGE_SIZE // layer.input[0])
        kinds = Counter(layer.kind for layer in outer)
        parts.append(
            Part(
                name=name,
                kind=", ".join(f"{n} {kind}" if n > 1 else kind for kind, n in kinds.items()),
                output=outer[-1].output,
                num_parameters=sum(layer.num_parameters for layer in outer),
                multiply_adds=sum(layer.multiply_adds for layer in members),
                receptive_field=field if len(outer[-1].output) == 3 else IMAGE_SIZE,
            )
        )
    return parts
