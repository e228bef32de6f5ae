"""A trained network as one pure function from pixels to probabilities, and what describes it."""

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.inference.weights import Weights, describe
from resnet_jax.models.resnet import ResNet
from resnet_jax.training.factories import make_model

INPUT_NAME = "images"
OUTPUT_NAME = "probabilities"


def make_program(weights: Weights) -> Callable[[jax.Array], jax.Array]:
    """Builds the function that an exported file holds, with its weights as constants.

    It is made of operations that every platform and runtime has: no kernels of our own, no
    gradients of our own, no float64. Its normalization therefore rounds otherwise than
    `data.statistics.normalize`, in the last place.

    Args:
      weights: A trained network. The activations are float32, whatever the config's dtype: not
        every runtime computes with bfloat16 as it should.

    Returns:
      A pure function: images uint8 [N, 32, 32, 3] -> probabilities float32 [N, K].
    """
    model: ResNet = make_model(weights.config, len(weights.class_names), "plain").clone(
        dtype=jnp.float32
    )
    # (x / 255 - mean) / std
    std = weights.std.astype(np.float64)
    scale = (1 / (255 * std)).astype(np.float32)
    offset = (weights.mean / std).astype(np.float32)

    def program(images: jax.Array) -> jax.Array:
        normalized = images.astype(jnp.float32) * scale - offset
        logits: Any = model.apply(weights.variables, normalized, train=False)
        return jax.nn.softmax(logits)

    return program


def describe_program(weights: Weights) -> dict[str, Any]:
    """What a user of an exported file needs to know, for JSON."""
    about = describe(weights)
    return {
        "input": {
            "name": INPUT_NAME,
            "dtype": "uint8",
            "shape": ["N", 32, 32, 3],
            "meaning": "pixels from 0 to 255: image, row, column, and red, green, blue",
        },
        "output": {
            "name": OUTPUT_NAME,
            "dtype": "float32",
            "shape": ["N", len(weights.class_names)],
            "meaning": "the probability of each class, in the order of class_names",
        },
        # mean and std are in the program already: whoever read them here might apply them twice.
        **{key: about[key] for key in ("class_names", "config", "card")},
    }
