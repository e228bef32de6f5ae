"""Learning-rate schedules: completed updates -> learning rate of the next update."""

from collections.abc import Callable, Sequence

import jax
import jax.numpy as jnp
from jax.typing import ArrayLike

Schedule = Callable[[ArrayLike], jax.Array]


def piecewise_constant(
    learning_rate: float,
    boundaries: Sequence[int],
    drop_factor: float,
    *,
    scheduler_first: bool,
) -> Schedule:
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


def cosine(learning_rate: float, first_step: int, last_step: int) -> Schedule:
    """Builds a schedule that falls from the rate to 0 along half a cosine.

    Args:
      learning_rate: The rate at first_step.
      first_step: Completed updates where the fall begins.
      last_step: Where it ends, above first_step: the number of updates of the run.

    Returns:
      As `piecewise_constant`.

    References:
      Loshchilov and Hutter, 2016, "SGDR", equation 5, without restarts.
    """

    def schedule(step: ArrayLike) -> jax.Array:
        share = _share(step, first_step, last_step)
        return 0.5 * learning_rate * (1 + jnp.cos(jnp.pi * share))

    return schedule


def linear(learning_rate: float, first_step: int, last_step: int) -> Schedule:
    """Builds a schedule that falls from the rate to 0 on a straight line.

    After `warm_up` it is the one-cycle policy with two straight lines.

    Args:
      learning_rate: The rate at first_step.
      first_step: Completed updates where the fall begins.
      last_step: Where it ends, above first_step: the number of updates of the run.

    Returns:
      As `piecewise_constant`.

    References:
      Smith and Topin, 2017, "Super-Convergence".
    """
    return lambda step: learning_rate * (1 - _share(step, first_step, last_step))


def warm_up(schedule: Schedule, learning_rate: float, num_steps: int) -> Schedule:
    """Lets a schedule begin with a straight line to the rate: its k-th update has k / num_steps.

    Args:
      schedule: What follows.
      learning_rate: What the line leads to.
      num_steps: Updates of the line; 0 gives the schedule as it is.

    Returns:
      As `piecewise_constant`.

    References:
      Goyal et al., 2017, "Accurate, Large Minibatch SGD", section 2.2.
    """
    if num_steps == 0:
        return schedule

    def warmed_up(step: ArrayLike) -> jax.Array:
        step = jnp.asarray(step, jnp.int32)
        return jnp.where(step < num_steps, learning_rate * ((step + 1) / num_steps), schedule(step))

    return warmed_up


def _share(step: ArrayLike, first_step: int, last_step: int) -> jax.Array:
    """How much of the way from first_step to last_step is done, in [0, 1]."""
    done = jnp.asarray(step, jnp.int32) - first_step
    return jnp.clip(done / (last_step - first_step), 0, 1)
