"""One update, chunks of updates, one evaluation batch: everything the device runs."""

from collections.abc import Callable
from functools import partial
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.data.order import batch_indices, last_batch_indices
from resnet_jax.training.losses import cross_entropy, masked_sums
from resnet_jax.training.packing import make_packing
from resnet_jax.training.state import TrainState

CompilerOptions = dict[str, str | bool]
TrainStep = Callable[[TrainState, jax.Array, jax.Array], TrainState]


def make_train_step(model: nn.Module, tx: optax.GradientTransformation) -> TrainStep:
    """Builds (state, images, labels) -> state after one update.

    images: float [B, H, W, 3], normalized.  labels: int32 [B].  The loss is the batch's mean.
    """

    def train_step(state: TrainState, images: jax.Array, labels: jax.Array) -> TrainState:
        def loss_fn(params):
            logits, updated = model.apply(
                {"params": params, "batch_stats": state.batch_stats},
                images,
                train=True,
                mutable=["batch_stats"],
            )
            return jnp.mean(cross_entropy(logits, labels)), (logits, updated["batch_stats"])

        (loss, (logits, batch_stats)), grads = jax.value_and_grad(loss_fn, has_aux=True)(
            state.params
        )
        updates, opt_state = tx.update(grads, state.opt_state, state.params)
        batch_size = labels.shape[0]
        batch_sums = {
            "loss_sum": loss.astype(jnp.float32) * batch_size,
            "correct": jnp.sum(jnp.argmax(logits, axis=-1) == labels, dtype=jnp.int32),
            "count": jnp.int32(batch_size),
        }
        return TrainState(
            step=state.step + 1,
            params=optax.apply_updates(state.params, updates),
            batch_stats=batch_stats,
            opt_state=opt_state,
            epoch_sums=jax.tree.map(jnp.add, state.epoch_sums, batch_sums),
        )

    return train_step


def make_train_chunk(
    train_step: TrainStep,
    preprocess: Callable[[jax.Array, jax.Array], jax.Array],
    *,
    batch_size: int,
    batches_per_epoch: int,
    compiler_options: CompilerOptions | None = None,
) -> Callable[..., TrainState]:
    """Builds the jitted function that runs some updates of one epoch on the device's data.

    preprocess: (augment_key, uint8 [B, H, W, 3]) -> float32 [B, H, W, 3].
    compiler_options: XLA's, by name (see `compilation`).
    The result takes
      state: donated; its step says which batch of the epoch is next,
      images uint8 [N, H, W, 3], labels int32 [N]: the whole training set,
      order: int32 [M], the epoch's training indices,
      augment_key: typed key of the run's augmentation; update s uses fold_in(augment_key, s),
      num_steps: static; the updates to run, all on full batches of this epoch,
      partial_batch: static; True runs one update on the images that full batches leave over,
    and returns the state after them.
    """

    @partial(
        jax.jit,
        static_argnames=("num_steps", "partial_batch"),
        donate_argnames="state",
        compiler_options=compiler_options,
    )
    def train_chunk(state, images, labels, order, augment_key, *, num_steps, partial_batch=False):
        def update(state: TrainState) -> TrainState:
            if partial_batch:
                indices = last_batch_indices(order, batch_size)
            else:
                indices = batch_indices(order, state.step % batches_per_epoch, batch_size)
            key = jax.random.fold_in(augment_key, state.step)
            return train_step(state, preprocess(key, images[indices]), labels[indices])

        if num_steps == 1:
            return update(state)
        pack, unpack = make_packing(state)
        packed, _ = jax.lax.scan(
            lambda packed, _: (pack(update(unpack(packed))), None), pack(state), length=num_steps
        )
        return unpack(packed)

    return train_chunk


def make_eval_step(
    model: nn.Module,
    normalize: Callable[[jax.Array], jax.Array],
    compiler_options: CompilerOptions | None = None,
) -> Callable[..., dict[str, jax.Array]]:
    """Builds the jitted function that adds one batch to the sums of an evaluation.

    normalize: uint8 [B, H, W, 3] -> float32 [B, H, W, 3].
    compiler_options: XLA's, by name (see `compilation`).
    The result takes variables, sums (see `losses.masked_sums`), images uint8 [N, H, W, 3],
    labels int32 [N], indices int32 [B], mask bool [B], and returns the new sums.
    """

    @partial(jax.jit, compiler_options=compiler_options)
    def eval_step(variables: Any, sums, images, labels, indices, mask):
        logits: Any = model.apply(variables, normalize(images[indices]), train=False)
        return jax.tree.map(jnp.add, sums, masked_sums(logits, labels[indices], mask))

    return eval_step
