"""Norms of weights and gradients, for logging."""

from collections.abc import Callable
from typing import Any

import flax.linen as nn
import jax
import optax

from resnet_jax.training.step import CompilerOptions, forward_backward


def make_norms(
    model: nn.Module, compiler_options: CompilerOptions | None = None
) -> Callable[..., dict[str, jax.Array]]:
    """Build the jitted function that computes weight and gradient norms on a batch.

    Args:
      model: Module with the call signature of `models.ResNet`.
      compiler_options: XLA compiler options by name.

    Returns:
      (variables, images, labels) -> L2 norms by name: "weights", "gradients", and both for each
      stage, such as "weights/layer1". images are float [B, H, W, 3], normalized, labels int32 [B].
      Gradients are those of the mean loss in training mode.
    """

    def norms(variables: Any, images: jax.Array, labels: jax.Array) -> dict[str, jax.Array]:
        params = variables["params"]
        grads = forward_backward(model, params, variables["batch_stats"], images, labels).grads
        return _norms("weights", params) | _norms("gradients", grads)

    return jax.jit(norms, compiler_options=compiler_options)


def _norms(name: str, tree: dict[str, Any]) -> dict[str, jax.Array]:
    stages: dict[str, dict[str, Any]] = {}
    for layer, leaves in tree.items():
        stages.setdefault(layer.split("_")[0], {})[layer] = leaves
    of_stages = {f"{name}/{stage}": optax.tree.norm(part) for stage, part in stages.items()}
    return {name: optax.tree.norm(tree), **of_stages}
