"""Grad-CAM: where in an image the evidence for a class is."""

from collections.abc import Callable
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp


def make_grad_cam(
    model: nn.Module, layer: str, preprocess: Callable[[jax.Array], jax.Array]
) -> Callable[[Any, jax.Array, jax.Array], jax.Array]:
    """Build a function from images and classes to heat maps.

    The weight of each channel is the mean gradient of the class's logit with respect to that
    channel; a map is the positive part of the weighted sum of the channels.

    Args:
      model: A model with running statistics, called as `model(images, train=False)`.
      layer: Name of the submodule whose output, float [B, h, w, C], is weighted.
      preprocess: Function from uint8 images to the model's input.

    Returns:
      A pure function of variables, images uint8 [B, H, W, 3] and classes int32 [B]; it returns
      float32 [B, h, w] in [0, 1] with maximum 1, or 0 everywhere where nothing is positive.

    References:
      Selvaraju et al., 2017, "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based
      Localization", section 3.
    """

    def grad_cam(variables: Any, images: jax.Array, classes: jax.Array) -> jax.Array:
        inputs = preprocess(images)

        def logit_sum(offset: jax.Array | float) -> tuple[jax.Array, jax.Array]:
            """Return the sum of the classes' logits with the layer's output moved, and that."""
            outputs = []

            def move(call: Any, args: Any, kwargs: Any, context: Any) -> Any:
                result = call(*args, **kwargs)
                if context.module.name == layer and context.method_name == "__call__":
                    result = result.astype(jnp.float32) + offset
                    outputs.append(result)
                return result

            with nn.intercept_methods(move):
                logits: Any = model.apply(variables, inputs, train=False)
            (output,) = outputs
            return jnp.take_along_axis(logits, classes[:, None], axis=1).sum(), output

        shape = jax.eval_shape(logit_sum, 0.0)[1].shape
        # The gradient at no offset is that with respect to the output. Images do not mix.
        gradient, activations = jax.grad(logit_sum, has_aux=True)(jnp.zeros(shape))
        channel_weights = gradient.mean(axis=(1, 2), keepdims=True)
        maps = jax.nn.relu((channel_weights * activations).sum(axis=-1))
        highest = maps.max(axis=(1, 2), keepdims=True)
        return maps / jnp.where(highest > 0, highest, 1)

    return grad_cam
