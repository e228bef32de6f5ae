"""A config's parts: its model, optimizer, schedule, keys and normalization."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.typing import ArrayLike

from resnet_jax.config.schema import normalization_constants
from resnet_jax.config.types import Config
from resnet_jax.data.dataset import NUM_CLASSES
from resnet_jax.data.statistics import statistics
from resnet_jax.models.resnet import ResNet
from resnet_jax.optim.optimizer import make_optimizer
from resnet_jax.optim.schedules import piecewise_constant
from resnet_jax.training.state import TrainState, init_state

# Named, not the environment's: JAX_DEFAULT_PRNG_IMPL must not change the order of the data.
PRNG_IMPL = "threefry2x32"


class Keys(NamedTuple):
    """A run's typed PRNG keys: of the initial weights, the order and the augmentation."""

    init: jax.Array
    order: jax.Array
    augment: jax.Array


def make_keys(seed: int) -> Keys:
    """The keys of a seed in [0, 2**32)."""
    return Keys(*jax.random.split(jax.random.key(seed, impl=PRNG_IMPL), 3))


def make_model(config: Config, num_classes: int, ops: str = "xla") -> ResNet:
    """The config's model, computed by a set of `models.ops.OPS`."""
    return ResNet(
        depth=config.model.depth,
        shortcut=config.model.shortcut,
        num_classes=num_classes,
        dtype=jnp.dtype(config.model.dtype),
        kernel_init=config.model.init,
        unbiased_variance=config.model.unbiased_variance,
        ops=ops,
    )


def make_schedule(config: Config) -> Callable[[ArrayLike], jax.Array]:
    """The config's schedule: completed updates -> learning rate of the next update."""
    return piecewise_constant(**config.schedule)


def make_tx(config: Config) -> optax.GradientTransformation:
    """The config's optimizer."""
    return make_optimizer(make_schedule(config), **config.optimizer)


def make_statistics(
    config: Config, load_train_images: Callable[[], np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """The (mean, std) that the config normalizes with, each float32 [3] or [32, 32, 3].

    Args:
      config: A valid config.
      load_train_images: Gives all official training images, uint8 [N, 32, 32, 3]; called where
        the choice depends on them.
    """
    if constants := normalization_constants(config.normalization):
        mean, std = constants
        return np.array(mean, np.float32), np.array(std, np.float32)
    if config.normalization == "reference":
        return statistics(config.normalization, np.empty((0, 32, 32, 3), np.uint8))
    return statistics(config.normalization, load_train_images())


def abstract_state(config: Config) -> TrainState:
    """The shapes and dtypes of a config's state, without its dataset."""
    # The number of classes is all about the dataset that the weights depend on.
    model = make_model(config, NUM_CLASSES[config.dataset])
    return jax.eval_shape(
        partial(init_state, model=model, tx=make_tx(config)), make_keys(config.seed).init
    )
