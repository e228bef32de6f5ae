"""Exponential moving average (EMA) of weights and statistics over training steps."""

from typing import Any

import jax
import jax.numpy as jnp
import optax


def update_ema(ema: Any, new: Any, step: jax.Array, decay: float) -> Any:
    """Update an exponential moving average (EMA): d * ema + (1 - d) * new.

    d is min(decay, (1 + step) / (10 + step)), so that the initial weights soon lose their share.

    Args:
      ema: Tree of arrays.
      new: Tree of the same structure, the values after a step.
      step: int32 [], number of steps completed before this one.
      decay: Decay in (0, 1).

    Returns:
      The updated EMA.

    References:
      Polyak and Juditsky, 1992; TensorFlow's ExponentialMovingAverage(num_updates=...).
    """
    step = step.astype(jnp.float32)
    new_share = 1 - jnp.minimum(decay, (1 + step) / (10 + step))
    return optax.incremental_update(new, ema, new_share)
