"""One update: the loss, its gradient with respect to the parameters, the optimizer."""

from collections.abc import Callable
from typing import Any, NamedTuple

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.optim.ema import update_average
from resnet_jax.training.losses import cross_entropy, most_probable
from resnet_jax.training.state import TrainState

CompilerOptions = dict[str, str | bool]
TrainStep = Callable[[TrainState, jax.Array, jax.Array], TrainState]


class Pass(NamedTuple):
    """What one pass forward and back gives.

    grads: of the mean loss.  batch_stats: after it.  loss_sum: float32 [], in nats.
    correct: int32 [], images whose largest logit is their (most probable) label's.
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
    average_decay: float = 0.0,
) -> TrainStep:
    """Builds the function of one update, for the mean loss of a batch.

    Args:
      model: Called as `models.ResNet` is.
      tx: The optimizer.
      microbatch_size: Images of one pass forward and back, whose gradients are averaged; 0: all of
        them. The update is that of the whole batch, but for BatchNorm, which normalizes each pass
        by its own statistics, and moves the running ones once for each.
      average_decay: Of the state's average; its state has none where this is 0.

    Returns:
      (state, images, labels) -> the state after the update; images are float [B, H, W, 3],
      normalized, labels int32 [B], or probabilities float [B, K].
    """
    tx = optax.with_extra_args_support(tx)

    def train_step(state: TrainState, images: jax.Array, labels: jax.Array) -> TrainState:
        def whole_pass(params: Any) -> Pass:
            return _passes(model, params, state.batch_stats, images, labels, microbatch_size)

        done = whole_pass(state.params)
        updates, opt_state = tx.update(
            done.grads,
            state.opt_state,
            state.params,
            grad_fn=lambda params, _: whole_pass(params).grads,
        )
        trained = {
            "params": optax.apply_updates(state.params, updates),
            "batch_stats": done.batch_stats,
        }
        average = state.average
        if average is not None:
            average = update_average(average, trained, state.step, average_decay)
        batch_sums = {
            "loss_sum": done.loss_sum,
            "correct": done.correct,
            "count": jnp.int32(labels.shape[0]),
        }
        return TrainState(
            step=state.step + 1,
            **trained,
            opt_state=opt_state,
            epoch_sums=jax.tree.map(jnp.add, state.epoch_sums, batch_sums),
            average=average,
        )

    return train_step


def _passes(
    model: nn.Module,
    params: Any,
    batch_stats: Any,
    images: jax.Array,
    labels: jax.Array,
    microbatch_size: int,
) -> Pass:
    """The pass of a batch, put together from passes of at most microbatch_size images."""
    num_images = len(images)
    size = microbatch_size or num_images
    if size >= num_images:
        return one_pass(model, params, batch_stats, images, labels)

    def add(total: Pass, images: jax.Array, labels: jax.Array) -> Pass:
        done = one_pass(model, params, total.batch_stats, images, labels)
        share = len(images) / num_images
        grads = jax.tree.map(lambda a, b: a + share * b, total.grads, done.grads)
        loss_sum, correct = total.loss_sum + done.loss_sum, total.correct + done.correct
        return Pass(grads, done.batch_stats, loss_sum, correct)

    zeros = jax.tree.map(jnp.zeros_like, params)
    total = Pass(zeros, batch_stats, jnp.zeros((), jnp.float32), jnp.zeros((), jnp.int32))
    num_full = num_images // size
    full = [x[: num_full * size].reshape(num_full, size, *x.shape[1:]) for x in (images, labels)]
    total, _ = jax.lax.scan(lambda total, batch: (add(total, *batch), None), total, tuple(full))
    if num_images % size:
        total = add(total, images[num_full * size :], labels[num_full * size :])
    return total


def one_pass(
    model: nn.Module, params: Any, batch_stats: Any, images: jax.Array, labels: jax.Array
) -> Pass:
    """A pass forward and back, of all images at once (see `make_train_step` for the arguments)."""

    def loss_fn(params: Any) -> tuple[jax.Array, tuple[jax.Array, Any]]:
        logits, updated = model.apply(
            {"params": params, "batch_stats": batch_stats},
            images,
            train=True,
            mutable=["batch_stats"],
        )
        return jnp.mean(cross_entropy(logits, labels)), (logits, updated["batch_stats"])

    (loss, (logits, updated)), grads = jax.value_and_grad(loss_fn, has_aux=True)(params)
    return Pass(
        grads=grads,
        batch_stats=updated,
        loss_sum=loss.astype(jnp.float32) * len(images),
        correct=jnp.sum(jnp.argmax(logits, axis=-1) == most_probable(labels), dtype=jnp.int32),
    )
