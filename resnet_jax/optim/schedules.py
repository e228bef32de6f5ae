"""Learning-rate schedules: completed updates -> learning rate of the next update."""

from collections.abc import Callable, Sequence

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike


def piecewise_constant(
    learning_rate: float,
    boundaries: Sequence[int],
    drop_factor: float,
    *,
    scheduler_first: bool,
) -> Callable[[ArrayLike], jax.Array]:
    """Builds a schedule that multiplies the rate by `drop_factor` at each boundary.

    The rates are `optax.piecewise_constant_schedule`'s but for its rounding: they are multiplied
    out in double precision, as a PyTorch scheduler does it, and rounded once. Optax multiplies in
    float32, and gives 0.010000001 for 0.1 * 0.1.

    Args:
      learning_rate: The rate of the first updates.
      boundaries: Increasing numbers of updates.
      drop_factor: What the rate is multiplied by at each.
      scheduler_first: False, as the paper: with a boundary at 32,000 the first 32,000 updates use
        the old rate, so update 32,001 is the first at the lower one. True, as the reference
        program, whose scheduler steps before its optimizer: update 32,000 already is.

    Returns:
      A function from completed updates, int32 [...], to the rate of the next update, float32 [...]
      (float64 where 64-bit types are enabled).

    References:
      He et al., 2015, section 4.2; torch.optim.lr_scheduler.MultiStepLR.
    """
    rates = jnp.asarray(
        [learning_rate * drop_factor**drops for drops in range(len(boundaries) + 1)]
    )
    first_lower = jnp.asarray([step - scheduler_first for step in boundaries], jnp.int32)

    def schedule(step: ArrayLike) -> jax.Array:
        # Not searchsorted: XLA makes a loop of it, which on a GPU cuts the update's CUDA graph.
        drops = jnp.sum(jnp.asarray(step, jnp.int32)[..., None] >= first_lower, -1, jnp.int32)
        return rates[drops]

    return schedule
