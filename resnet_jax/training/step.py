"""One training step: the loss, its gradient with respect to the parameters, the optimizer."""

from collections.abc import Callable
from typing import Any, NamedTuple

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.optim.ema import update_ema
from resnet_jax.training.losses import cross_entropy, to_class_indices
from resnet_jax.training.state import TrainState

CompilerOptions = dict[str, str | bool]
TrainStep = Callable[[TrainState, jax.Array, jax.Array], TrainState]


class GradOutput(NamedTuple):
    """Result of a forward and backward pass over a batch.

    Attributes:
      grads: Gradients of the mean loss.
      batch_stats: Running statistics after the forward pass.
      loss_sum: float32 [], loss summed over the batch, in nats.
      correct: int32 [], number of images whose largest logit is the class of their label.
    """

    grads: Any
    batch_stats: Any
    loss_sum: jax.Array
    correct: jax.Array


def make_train_step(
    model: nn.Module,
    tx: optax.GradientTransformation,
    *,
    microbatch_size: int = 0,
    ema_decay: float = 0.0,
) -> TrainStep:
    """Build the training step for the mean loss of a batch.

    Args:
      model: Module with the call signature of `models.ResNet`.
      tx: Optimizer.
      microbatch_size: Microbatch size for gradient accumulation; 0 disables it. Gradients equal
        those of the whole batch except through BatchNorm, which normalizes each microbatch by its
        own statistics and moves the running statistics once per microbatch.
      ema_decay: Decay of the EMA; ignored if the state has none.

    Returns:
      (state, images, labels) -> the state after the step; images are float [B, H, W, 3],
      normalized, labels are int32 [B] or class probabilities, float [B, K].
    """
    tx = optax.with_extra_args_support(tx)

    def train_step(state: TrainState, images: jax.Array, labels: jax.Array) -> TrainState:
        def compute_grads(params: Any) -> GradOutput:
            return _accumulate_grads(
                model, params, state.batch_stats, images, labels, microbatch_size
            )

        output = compute_grads(state.params)
        updates, opt_state = tx.update(
            output.grads,
            state.opt_state,
            state.params,
            grad_fn=lambda params, _: compute_grads(params).grads,
        )
        trained = {
            "params": optax.apply_updates(state.params, updates),
            "batch_stats": output.batch_stats,
        }
        ema = state.ema
        if ema is not None:
            ema = update_ema(ema, trained, state.step, ema_decay)
        batch_sums = {
            "loss_sum": output.loss_sum,
            "correct": output.correct,
            "count": jnp.int32(labels.shape[0]),
        }
        return TrainState(
            step=state.step + 1,
            **trained,
            opt_state=opt_state,
            epoch_sums=jax.tree.map(jnp.add, state.epoch_sums, batch_sums),
            ema=ema,
        )

    return train_step


def _accumulate_grads(
    model: nn.Module,
    params: Any,
    batch_stats: Any,
    images: jax.Array,
    labels: jax.Array,
    microbatch_size: int,
) -> GradOutput:
    """Run `forward_backward` on microbatches and combine the results."""
    num_images = len(images)
    size = microbatch_size or num_images
    if size >= num_images:
        return forward_backward(model, params, batch_stats, images, labels)

    def add(total: GradOutput, images: jax.Array, labels: jax.Array) -> GradOutput:
        output = forward_backward(model, params, total.batch_stats, images, labels)
        share = len(images) / num_images
        grads = jax.tree.map(lambda a, b: a + share * b, total.grads, output.grads)
        loss_sum, correct = total.loss_sum + output.loss_sum, total.correct + output.correct
        return GradOutput(grads, output.batch_stats, loss_sum, correct)

    zeros = jax.tree.map(jnp.zeros_like, params)
    total = GradOutput(zeros, batch_stats, jnp.zeros((), jnp.float32), jnp.zeros((), jnp.int32))
    num_full = num_images // size
    full = [x[: num_full * size].reshape(num_full, size, *x.shape[1:]) for x in (images, labels)]
    total, _ = jax.lax.scan(lambda total, batch: (add(total, *batch), None), total, tuple(full))
    if num_images % size:
        total = add(total, images[num_full * size :], labels[num_full * size :])
    return total


def forward_backward(
    model: nn.Module, params: Any, batch_stats: Any, images: jax.Array, labels: jax.Array
) -> GradOutput:
    """Run one forward and backward pass over all images at once.

    Args:
      model: Module with the call signature of `models.ResNet`.
      params: Model parameters.
      batch_stats: Running statistics of BatchNorm.
      images: float [B, H, W, 3], normalized.
      labels: int32 [B], or class probabilities, float [B, K].

    Returns:
      Gradients of the mean loss, moved statistics and batch sums.
    """

    def loss_fn(params: Any) -> tuple[jax.Array, tuple[jax.Array, Any]]:
        logits, updated = model.apply(
            {"params": params, "batch_stats": batch_stats},
            images,
            train=True,
            mutable=["batch_stats"],
        )
        return jnp.mean(cross_entropy(logits, labels)), (logits, updated["batch_stats"])

    (loss, (logits, updated)), grads = jax.value_and_grad(loss_fn, has_aux=True)(params)
    return GradOutput(
        grads=grads,
        batch_stats=updated,
        loss_sum=loss.astype(jnp.float32) * len(images),
        correct=jnp.sum(jnp.argmax(logits, axis=-1) == to_class_indices(labels), dtype=jnp.int32),
    )
