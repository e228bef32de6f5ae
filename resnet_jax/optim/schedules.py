"""step -> learning rate."""

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
    """A schedule that multiplies the rate by `drop_factor` at each boundary.

    learning_rate: the rate of the first updates.  boundaries: increasing numbers of steps.
    scheduler_first: False, as in He et al. 2015, section 4.2: with a boundary at 32,000 the first
    32,000 updates use the old rate, so update 32,001 is the first at the lower one.  True, as in
    the reference program, whose scheduler steps before its optimizer: update 32,000 already is.

    Returns step (completed updates, int32 scalar or [N]) -> rate of the next update, float32
    (float64 under JAX_ENABLE_X64).
    """
    # Multiplied out on the host, in double precision, so that no rounding accumulates.
    rates = jnp.asarray(
        [learning_rate * drop_factor**drops for drops in range(len(boundaries) + 1)]
    )
    first_lower = jnp.asarray([step - scheduler_first for step in boundaries], jnp.int32)

    def schedule(step):
        # Not searchsorted: XLA makes a loop of it, which on a GPU cuts the update's CUDA graph.
        drops = jnp.sum(jnp.asarray(step, jnp.int32)[..., None] >= first_lower, -1, jnp.int32)
        return rates[drops]

    return schedule
