"""The optimizer and its learning-rate schedules, on Optax."""

from resnet_jax.optim.optimizer import make_optimizer
from resnet_jax.optim.schedules import piecewise_constant

__all__ = ["make_optimizer", "piecewise_constant"]
