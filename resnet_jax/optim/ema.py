"""An average of a network's weights and statistics over the updates."""

from typing import Any

import jax
import jax.numpy as jnp
import optax


def update_average(average: Any, new: Any, step: jax.Array, decay: float) -> Any:
    """Moves an exponential moving average: d * average + (1 - d) * new.

    d is the smaller of `decay` and (1 + step) / (10 + step), so that the initial weights do not
    stay in it.

    Args:
      average: A tree of arrays.
      new: The same, after an update.
      step: int32 [], updates completed before this one.
      decay: In (0, 1).

    Returns:
      The new average.

    References:
      Polyak and Juditsky, 1992; TensorFlow's ExponentialMovingAverage(num_updates=...).
    """
    step = step.astype(jnp.float32)
    moved = 1 - jnp.minimum(decay, (1 + step) / (10 + step))
    return optax.incremental_update(new, average, moved)
