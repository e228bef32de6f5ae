"""Optimizer, learning-rate schedules and EMA, on Optax."""

from resnet_jax.optim.ema import update_ema
from resnet_jax.optim.optimizer import make_optimizer
from resnet_jax.optim.schedules import Schedule, cosine, linear, piecewise_constant, warm_up

__all__ = [
    "Schedule",
    "cosine",
    "linear",
    "make_optimizer",
    "piecewise_constant",
    "update_ema",
    "warm_up",
]
