"""The optimizer and its learning-rate schedules, on Optax, and averages of the weights."""

from resnet_jax.optim.ema import update_average
from resnet_jax.optim.optimizer import make_optimizer
from resnet_jax.optim.schedules import Schedule, cosine, linear, piecewise_constant, warm_up

__all__ = [
    "Schedule",
    "cosine",
    "linear",
    "make_optimizer",
    "piecewise_constant",
    "update_average",
    "warm_up",
]
