"""Learning-rate schedules: number of completed steps -> learning rate of the next step."""

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
    """Build a schedule that multiplies the learning rate by `drop_factor` at each boundary.

    Rates are those of `optax.piecewise_constant_schedule` with less rounding: they are multiplied
    in double precision, like PyTorch's schedulers, and rounded once. Optax multiplies in float32
    and returns 0.010000001 for 0.1 * 0.1.

    Args:
      learning_rate: Initial learning rate.
      boundaries: Increasing numbers of steps.
      drop_factor: Learning-rate multiplier per boundary.
      scheduler_first: False follows the paper: with a boundary at 32,000, the first 32,000 steps
        use the old rate, so step 32,001 is the first at the lower one. True drops one step earlier,
        as when PyTorch's scheduler steps before its optimizer.

    Returns:
      Function from completed steps, int32 [...], to the rate of the next step, float32 [...]
      (float64 if 64-bit types are enabled).

    References:
      He et al., 2015, section 4.2; torch.optim.lr_scheduler.MultiStepLR.
    """
    rates = jnp.asarray(
        [learning_rate * drop_factor**drops for drops in range(len(boundaries) + 1)]
    )
    first_lower = jnp.asarray([step - scheduler_first for step in boundaries], jnp.int32)

    def schedule(step: ArrayLike) -> jax.Array:
        # searchsorted would become a loop in XLA, which splits the CUDA graph of a step.
        drops = jnp.sum(jnp.asarray(step, jnp.int32)[..., None] >= first_lower, -1, jnp.int32)
        return rates[drops]

    return schedule


def cosine(learning_rate: float, first_step: int, last_step: int) -> Schedule:
    """Build a schedule that decays to 0 along half a cosine.

    Args:
      learning_rate: Learning rate at first_step.
      first_step: Number of completed steps at which the decay starts.
      last_step: Number of completed steps at which it ends, above first_step.

    Returns:
      Schedule, see `piecewise_constant`.

    References:
      Loshchilov and Hutter, 2016, "SGDR", equation 5, without restarts.
    """

    return lambda step: (
        0.5 * learning_rate * (1 + jnp.cos(jnp.pi * _share(step, first_step, last_step)))
    )


def linear(learning_rate: float, first_step: int, last_step: int) -> Schedule:
    """Build a schedule that decays to 0 linearly, with the arguments of `cosine`.

    With `warm_up` it is the one-cycle policy with two straight lines.

    References:
      Smith and Topin, 2017, "Super-Convergence".
    """
    return lambda step: learning_rate * (1 - _share(step, first_step, last_step))


def warm_up(schedule: Schedule, learning_rate: float, num_steps: int) -> Schedule:
    """Prepend a linear warmup, whose k-th step uses k / num_steps of the learning rate.

    Args:
      schedule: Schedule after the warmup.
      learning_rate: Learning rate at the end of the warmup.
      num_steps: Number of warmup steps; 0 returns the schedule unchanged.

    Returns:
      Schedule, see `piecewise_constant`.

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
    """Return the completed share of the way from first_step to last_step, in [0, 1]."""
    done = jnp.asarray(step, jnp.int32) - first_step
    return jnp.clip(done / (last_step - first_step), 0, 1)
