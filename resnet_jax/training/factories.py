"""A config's parts: its model, optimizer, schedule, keys and normalization."""

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from resnet_jax.config.allowed import INT_MAX, normalization_constants
from resnet_jax.config.schema import Config
from resnet_jax.data.catalog import VERSIONS
from resnet_jax.data.dataset import split_indices
from resnet_jax.data.statistics import statistics
from resnet_jax.errors import InputError
from resnet_jax.models.resnet import ResNet
from resnet_jax.optim.optimizer import make_optimizer
from resnet_jax.optim.schedules import Schedule, cosine, linear, piecewise_constant, warm_up
from resnet_jax.training.plan import Plan
from resnet_jax.training.state import TrainState, init_state

# Named, not the environment's: JAX_DEFAULT_PRNG_IMPL must not change the order of the data.
PRNG_IMPL = "threefry2x32"


class Keys(NamedTuple):
    """Typed PRNG keys of a run: initialization, data order and augmentation."""

    init: jax.Array
    order: jax.Array
    augment: jax.Array


def make_keys(seed: int) -> Keys:
    """Return the PRNG keys of a seed in [0, 2**32)."""
    return Keys(*jax.random.split(jax.random.key(seed, impl=PRNG_IMPL), 3))


def make_model(
    config: Config, num_classes: int, ops: str = "custom_vjp", *, for_inference: bool = False
) -> ResNet:
    """Build the config's model with one of the implementations `models.ops.OPS`.

    `for_inference` folds BatchNorm into the native convolutions (see `models.ResNet`). Whether that
    pays with XLA's is not measured.
    """
    return ResNet(
        depth=config.model.depth,
        shortcut=config.model.shortcut,
        num_classes=num_classes,
        dtype=jnp.dtype(config.model.dtype),
        kernel_init=config.model.init,
        unbiased_variance=config.model.unbiased_variance,
        zero_init_residual=config.model.zero_init_residual,
        ops=ops,
        fold_batch_norm=for_inference and ops == "native",
    )


def make_schedule(config: Config, plan: Plan) -> Schedule:
    """Build the config's schedule: completed steps -> learning rate of the next step.

    Raises:
      InputError: If the warmup is as long as the run.
    """
    settings = config.schedule

    def num_steps(length: float) -> int:
        steps = length * plan.steps_per_epoch if settings.unit == "epochs" else length
        return min(round(steps), INT_MAX)

    rate, warmup_steps = settings.learning_rate, num_steps(settings.warmup)
    if warmup_steps >= plan.total_steps:
        raise InputError(
            f"config key schedule.warmup = {settings.warmup} ({settings.unit}): must be shorter "
            f"than the run's {plan.total_steps:,} steps"
        )
    if settings.name == "steps":
        schedule = piecewise_constant(
            rate,
            [num_steps(boundary) for boundary in settings.boundaries],
            settings.drop_factor,
            scheduler_first=settings.scheduler_first,
        )
    else:
        decay = {"cosine": cosine, "linear": linear}[settings.name]
        schedule = decay(rate, warmup_steps, plan.total_steps)
    return warm_up(schedule, rate, warmup_steps)


def make_tx(config: Config, schedule: Schedule) -> optax.GradientTransformation:
    """Build the config's optimizer."""
    return make_optimizer(schedule, **dataclasses.asdict(config.optimizer))


def resolve_normalization(config: Config) -> str:
    """Return the normalization: for a folder dataset, never the reference's CIFAR-10 constants."""
    if config.normalization == "reference" and config.dataset not in VERSIONS:
        return "pixel_std"
    return config.normalization


def make_split(config: Config, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the config's training and validation indices of all official training labels.

    Raises:
      InputError: If validation_size does not fit.
    """
    stratify = labels if config.stratified_split and config.dataset not in VERSIONS else None
    try:
        return split_indices(len(labels), config.validation_size, config.split_seed, stratify)
    except ValueError as error:
        raise InputError(f"config key {error}") from error


def make_statistics(
    config: Config, load_train_images: Callable[[], np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the (mean, std) of the config's normalization, each float32 [3] or [32, 32, 3].

    Args:
      config: A valid config.
      load_train_images: Returns all official training images, uint8 [N, 32, 32, 3]; called only
        if the statistics depend on them.
    """
    normalization = resolve_normalization(config)
    if constants := normalization_constants(normalization):
        mean, std = constants
        return np.array(mean, np.float32), np.array(std, np.float32)
    if normalization == "reference":
        return statistics(normalization, np.empty((0, 32, 32, 3), np.uint8))
    return statistics(normalization, load_train_images())


def abstract_state(config: Config, num_classes: int) -> TrainState:
    """Return the shapes and dtypes of a config's state, without its dataset."""
    return jax.eval_shape(partial(initial_state, config, num_classes))


def initial_state(config: Config, num_classes: int) -> TrainState:
    """Return a config's state at step 0, without its dataset."""
    # The weights depend on the dataset only by its number of classes, and the optimizer's state
    # does not depend on the schedule.
    model = make_model(config, num_classes)
    tx = make_tx(config, lambda step: jnp.zeros_like(step, jnp.float32))
    key = make_keys(config.seed).init
    return init_state(
        key, model, tx, has_ema=config.ema_decay > 0, head_only=config.freeze == "backbone"
    )
