"""Norms of weights and gradients, to be looked at."""

from collections.abc import Callable
from typing import Any

import flax.linen as nn
import jax
import optax

from resnet_jax.training.step import CompilerOptions, one_pass


def make_norms(
    model: nn.Module, compiler_options: CompilerOptions | None = None
) -> Callable[..., dict[str, jax.Array]]:
    """Builds the jitted function that measures a network on a batch.

    Args:
      model: Called as `models.ResNet` is.
      compiler_options: XLA's, by name.

    Returns:
      A function of variables, images float [B, H, W, 3], normalized, and labels int32 [B], which
      gives {"weights" or "gradients", or one of them and a stage, as "weights/layer1": L2 norm}.
      Gradients are those of the mean loss, with the batch's own statistics.
    """

    def norms(variables: Any, images: jax.Array, labels: jax.Array) -> dict[str, jax.Array]:
        params = variables["params"]
        grads = one_pass(model, params, variables["batch_stats"], images, labels).grads
        return _norms("weights", params) | _norms("gradients", grads)

    return jax.jit(norms, compiler_options=compiler_options)


def _norms(name: str, tree: dict[str, Any]) -> dict[str, jax.Array]:
    stages: dict[str, dict[str, Any]] = {}
    for layer, leaves in tree.items():
        stages.setdefault(layer.split("_")[0], {})[layer] = leaves
    of_stages = {f"{name}/{stage}": optax.tree.norm(part) for stage, part in stages.items()}
    return {name: optax.tree.norm(tree), **of_stages}
