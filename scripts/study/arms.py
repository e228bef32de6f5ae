"""The changes that `train_arm.py` can make to an experiment."""

import dataclasses
import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import jax
import jax.numpy as jnp
import optax
from optax import contrib

from resnet_jax.distributed.mesh import make_batch_sharder
from resnet_jax.errors import InputError
from resnet_jax.optim.ema import update_ema
from resnet_jax.optim.schedules import Schedule
from resnet_jax.training.backend import compiler_options
from resnet_jax.training.chunk import make_train_chunk
from resnet_jax.training.experiment import Experiment
from resnet_jax.training.factories import make_model
from resnet_jax.training.losses import cross_entropy, to_class_indices
from resnet_jax.training.state import TrainState
from resnet_jax.training.step import TrainStep
from resnet_jax.training.weights import find_weights

# (logits [B, K], images [B, H, W, 3], labels [B]) -> the loss of a batch.
Loss = Callable[[jax.Array, jax.Array, jax.Array], jax.Array]

# Of Newton-Schulz iterations (Jordan, 2024, github.com/KellerJordan/Muon).
MUON_COEFFICIENTS = 3.4445, -4.7750, 2.0315
MUON_ITERATIONS = 3
OTHER_VIEW = 2**30  # steps ahead, whose random draws no view of a step has


def muon(schedule: Schedule, sgd: optax.GradientTransformation) -> optax.GradientTransformation:
    """Build Muon as in airbench94_muon for the kernels of the residual blocks, SGD for the rest.

    A kernel is a matrix of its inputs by its output channels. Each keeps the norm that unit filters
    have, so it needs no weight decay.

    Args:
      schedule: Completed steps -> learning rate of Muon.
      sgd: The optimizer of the stem, the head and BatchNorm.

    References:
      Jordan, 2024, github.com/KellerJordan/cifar10-airbench.
    """

    def dimensions(tree: Any) -> Any:
        return jax.tree.map(lambda _: contrib.MuonDimensionNumbers((0, 1, 2), 3), tree)

    def keep_norm(updates: Any, state: Any, params: Any = None) -> tuple[Any, Any]:
        def corrected(update: jax.Array, param: jax.Array) -> jax.Array:
            moved = param + update
            return moved * (param.shape[-1] ** 0.5 / jnp.linalg.norm(moved.ravel())) - param

        return jax.tree.map(corrected, updates, params), state

    def label(params: Any) -> Any:
        def is_of_block(leaf: jax.Array) -> bool:
            return leaf.ndim == 4 and leaf.shape[2] > 3

        return jax.tree.map(lambda leaf: "muon" if is_of_block(leaf) else "sgd", params)

    kernels = optax.chain(
        contrib.scale_by_muon(
            MUON_COEFFICIENTS, MUON_ITERATIONS, beta=0.6, weight_dimension_numbers=dimensions
        ),
        optax.scale_by_learning_rate(schedule),
        optax.GradientTransformation(optax.identity().init, keep_norm),
    )
    return optax.partition({"muon": kernels, "sgd": sgd}, label)


def faster_biases(
    make_sgd: Callable[[Schedule, float], optax.GradientTransformation],
    schedule: Schedule,
    weight_decay: float,
    factor: float,
) -> optax.GradientTransformation:
    """Build SGD with a greater learning rate for BatchNorm's biases (Jordan, 2024, airbench).

    Their learning rate times weight decay is that of the other parameters.

    Args:
      make_sgd: (schedule, weight decay) -> the optimizer.
      schedule: Completed steps -> learning rate.
      weight_decay: Weight decay.
      factor: Learning rate of the biases relative to the others.
    """

    def label(params: Any) -> Any:
        def group(path: Any, _: Any) -> str:
            return "bias" if path[-1].key == "bias" and path[-2].key != "fc" else "rest"

        return jax.tree_util.tree_map_with_path(group, params)

    biases = make_sgd(lambda step: factor * schedule(step), weight_decay / factor)
    return optax.partition({"bias": biases, "rest": make_sgd(schedule, weight_decay)}, label)


def two_views(weight: float) -> Loss:
    """Build the loss of a batch whose second half shows the images of the first once more."""

    def loss(logits: jax.Array, images: jax.Array, labels: jax.Array) -> jax.Array:
        first, second = jnp.split(logits, 2)
        difference = jnp.mean(jnp.square(first - second))
        return jnp.mean(cross_entropy(logits, labels)) + weight * difference

    return loss


def distillation(
    teach: Callable[[jax.Array], Any], temperature: float = 4.0, share: float = 0.9
) -> Loss:
    """Build the loss of a student (Hinton et al., 2015, "Distilling the Knowledge").

    Args:
      teach: Model inputs -> the teacher's logits.
      temperature: Divides the logits of both.
      share: Share of the teacher's labels in the loss; the rest is that of the true labels.
    """

    def loss(logits: jax.Array, images: jax.Array, labels: jax.Array) -> jax.Array:
        soft = jax.nn.softmax(jax.lax.stop_gradient(teach(images)) / temperature)
        # The square makes its gradients as large as those of the true labels.
        taught = temperature**2 * jnp.mean(cross_entropy(logits / temperature, soft))
        return share * taught + (1 - share) * jnp.mean(cross_entropy(logits, labels))

    return loss


def make_step(model: Any, tx: Any, loss: Loss, *, ema_decay: float, views: int = 1) -> TrainStep:
    """Build a training step with a given loss (see `training.step.make_train_step`).

    A batch contains each image `views` times; the sums of the epoch count the first time.
    """

    def step(state: TrainState, images: jax.Array, labels: jax.Array) -> TrainState:
        def loss_fn(params: Any) -> tuple[jax.Array, tuple[jax.Array, Any]]:
            variables = {"params": params, "batch_stats": state.batch_stats}
            logits, updated = model.apply(variables, images, train=True, mutable=["batch_stats"])
            return loss(logits, images, labels), (logits, updated["batch_stats"])

        (value, (logits, stats)), grads = jax.value_and_grad(loss_fn, has_aux=True)(state.params)
        updates, opt_state = tx.update(grads, state.opt_state, state.params)
        trained = {"params": optax.apply_updates(state.params, updates), "batch_stats": stats}
        count = len(images) // views
        is_correct = jnp.argmax(logits, axis=-1) == to_class_indices(labels)
        sums = {
            "loss_sum": value.astype(jnp.float32) * count,
            "correct": jnp.sum(is_correct[:count], dtype=jnp.int32),
            "count": jnp.int32(count),
        }
        ema = state.ema
        return TrainState(
            step=state.step + 1,
            **trained,
            opt_state=opt_state,
            epoch_sums=jax.tree.map(jnp.add, state.epoch_sums, sums),
            ema=None if ema is None else update_ema(ema, trained, state.step, ema_decay),
        )

    return step


@dataclass(frozen=True, kw_only=True)
class WithLoss(Experiment):
    """An experiment with a given loss, on one or two views of each image."""

    loss: Loss
    views: int = 1

    @cached_property
    def jitted_train_chunk(self) -> Any:
        """The function that `train_chunk` calls."""

        def preprocess(key, step, epoch, indices, images, labels):
            batch = self.preprocess(key, step, epoch, indices, images, labels)
            if self.views == 1:
                return batch
            # An alternating flip shows the other orientation in the next epoch.
            later = step + OTHER_VIEW, epoch + 1
            other = self.preprocess(key, *later, indices, images, labels)
            return jnp.concatenate([batch[0], other[0]]), jnp.concatenate([batch[1], other[1]])

        config = self.config
        step = make_step(
            self.model, self.tx, self.loss, ema_decay=config.ema_decay, views=self.views
        )
        return make_train_chunk(
            step,
            preprocess,
            batch_size=self.plan.batch_size,
            batches_per_epoch=self.plan.steps_per_epoch,
            one_program=self.backend.one_program,
            compiler_options=compiler_options(self.backend, deterministic=config.deterministic),
            spread=make_batch_sharder(self.mesh),
            out_sharding=self.sharding,
        )


def make_arm(arm: str, experiment: Experiment) -> Experiment:
    """Return an experiment with one change, "NAME=VALUE".

    Raises:
      InputError: If there is no such change, its value is not allowed, or the config has an option
        that the change ignores.
    """
    name, _, value = arm.partition("=")
    config = experiment.config
    if name == "teacher":
        return _with_loss(experiment, distillation(_teacher(value, experiment)))
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not 0 < number < math.inf:
        raise InputError(f"arm {arm!r}: must be NAME=NUMBER, above 0, or teacher=WEIGHTS")
    if name == "views":
        return _with_loss(experiment, two_views(number), views=2)
    if name == "muon":
        scale = number / config.schedule.learning_rate
        tx = muon(lambda step: scale * experiment.schedule(step), experiment.tx)
        return dataclasses.replace(experiment, tx=tx)
    if name == "bias":
        sgd = config.optimizer

        def make_sgd(schedule: Schedule, weight_decay: float) -> optax.GradientTransformation:
            return optax.chain(
                optax.add_decayed_weights(weight_decay),
                optax.trace(sgd.momentum, sgd.nesterov),
                optax.scale_by_learning_rate(schedule),
            )

        tx = faster_biases(make_sgd, experiment.schedule, sgd.weight_decay, number)
        return dataclasses.replace(experiment, tx=tx)
    raise InputError(f"arm {arm!r}: must be muon, bias, views or teacher")


def _with_loss(experiment: Experiment, loss: Loss, views: int = 1) -> WithLoss:
    config = experiment.config
    for key, value in (
        ("microbatch_size", config.microbatch_size),
        ("freeze", config.freeze),
        ("optimizer.sam_rho", config.optimizer.sam_rho),
    ):
        if value:
            raise InputError(f"config key {key} = {value!r}: must be off with views and teacher")
    parts = {
        field.name: getattr(experiment, field.name) for field in dataclasses.fields(experiment)
    }
    return WithLoss(**parts, loss=loss, views=views)


def _teacher(source: str, experiment: Experiment) -> Callable[[jax.Array], Any]:
    weights = find_weights(source)
    model = make_model(weights.config, len(weights.class_names), experiment.backend.ops)
    mean, std = experiment.statistics
    if weights.class_names != tuple(experiment.dataset.class_names):
        raise InputError(
            f"teacher {source!r}: must have the classes of {experiment.config.dataset}"
        )

    def teach(images: jax.Array) -> Any:
        pixels = images * std + mean  # the teacher may have another normalization
        inputs = (pixels - weights.mean) / weights.std
        return model.apply(weights.variables, inputs, train=False)

    return teach
