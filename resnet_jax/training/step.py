"""One training step: the loss, its gradient with respect to the parameters, the optimizer."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.optim.ema import update_ema
from resnet_jax.training.losses import cross_entropy, to_class_indices
from resnet_jax.training.state import TrainState, trainable

CompilerOptions = dict[str, str | bool]
TrainStep = Callable[[TrainState, jax.Array, jax.Array], TrainState]


class GradOutput(NamedTuple):
    """Result of a forward and backward pass over a batch.

    Attributes:
      grads: Gradients of the mean loss with respect to the trained parameters.
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
    head_only: bool = False,
) -> TrainStep:
    """Build the training step for the mean loss of a batch.

    Args:
      model: Module with the call signature of `models.ResNet`.
      tx: Optimizer.
      microbatch_size: Microbatch size for gradient accumulation; 0 disables it. Gradients equal
        those of the whole batch except through BatchNorm, which normalizes each microbatch by its
        own statistics and moves the running statistics once per microbatch.
      ema_decay: Decay of the EMA; ignored if the state has none.
      head_only: True trains only the head, on features of the model in evaluation mode. All other
        variables stay unchanged.

    Returns:
      (state, images, labels) -> the state after the step; images are float [B, H, W, 3],
      normalized, labels are int32 [B] or class probabilities, float [B, K].
    """
    tx = optax.with_extra_args_support(tx)

    def train_step(state: TrainState, images: jax.Array, labels: jax.Array) -> TrainState:
        def compute_grads(params: Any) -> GradOutput:
            return _accumulate_grads(
                *(model, state.params | params, state.batch_stats, images, labels),
                microbatch_size,
                head_only=head_only,
            )

        params = trainable(state.params, head_only=head_only)
        output = compute_grads(params)
        updates, opt_state = tx.update(
            output.grads,
            state.opt_state,
            params,
            grad_fn=lambda params, _: compute_grads(params).grads,
        )
        params = optax.apply_updates(params, updates)
        trained = {"params": state.params | params, "batch_stats": output.batch_stats}
        ema = state.ema
        if ema is not None and head_only:  # the rest stays: an average of equal numbers is rounded
            before = trainable(ema["params"], head_only=True)
            head = update_ema(before, params, state.step, ema_decay)
            ema = ema | {"params": ema["params"] | head}
        elif ema is not None:
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
    *,
    head_only: bool,
) -> GradOutput:
    """Run `forward_backward` on microbatches and combine the results."""
    run = partial(forward_backward, model, params, head_only=head_only)
    num_images = len(images)
    size = microbatch_size or num_images
    if size >= num_images:
        return run(batch_stats, images, labels)

    def add(total: GradOutput, images: jax.Array, labels: jax.Array) -> GradOutput:
        output = run(total.batch_stats, images, labels)
        share = len(images) / num_images
        grads = jax.tree.map(lambda a, b: a + share * b, total.grads, output.grads)
        loss_sum, correct = total.loss_sum + output.loss_sum, total.correct + output.correct
        return GradOutput(grads, output.batch_stats, loss_sum, correct)

    zeros = jax.tree.map(jnp.zeros_like, trainable(params, head_only=head_only))
    total = GradOutput(zeros, batch_stats, jnp.zeros((), jnp.float32), jnp.zeros((), jnp.int32))
    num_full = num_images // size
    full = [x[: num_full * size].reshape(num_full, size, *x.shape[1:]) for x in (images, labels)]
    total, _ = jax.lax.scan(lambda total, batch: (add(total, *batch), None), total, tuple(full))
    if num_images % size:
        total = add(total, images[num_full * size :], labels[num_full * size :])
    return total


def forward_backward(
    model: nn.Module,
    params: Any,
    batch_stats: Any,
    images: jax.Array,
    labels: jax.Array,
    *,
    head_only: bool = False,
) -> GradOutput:
    """Run one forward and backward pass over all images at once.

    Args:
      model: Module with the call signature of `models.ResNet`.
      params: Model parameters.
      batch_stats: Running statistics of BatchNorm.
      images: float [B, H, W, 3], normalized.
      labels: int32 [B], or class probabilities, float [B, K].
      head_only: True runs the model in evaluation mode, and returns gradients of the head only.

    Returns:
      Gradients of the mean loss, moved statistics and batch sums.
    """

    def loss_fn(trained: Any) -> tuple[jax.Array, tuple[jax.Array, Any]]:
        logits, updated = model.apply(
            {"params": params | trained, "batch_stats": batch_stats},
            images,
            train=not head_only,
            mutable=["batch_stats"],
        )
        return jnp.mean(cross_entropy(logits, labels)), (logits, updated["batch_stats"])

    trained = trainable(params, head_only=head_only)
    (loss, (logits, updated)), grads = jax.value_and_grad(loss_fn, has_aux=True)(trained)
    return GradOutput(
        grads=grads,
        batch_stats=updated,
        loss_sum=loss.astype(jnp.float32) * len(images),
        correct=jnp.sum(jnp.argmax(logits, axis=-1) == to_class_indices(labels), dtype=jnp.int32),
    )
