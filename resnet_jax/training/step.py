"""One update: the loss, its gradient with respect to the parameters, the optimizer."""

from collections.abc import Callable

import flax.linen as nn
import jax
import jax.numpy as jnp
import optax

from resnet_jax.training.losses import cross_entropy
from resnet_jax.training.state import TrainState

CompilerOptions = dict[str, str | bool]
TrainStep = Callable[[TrainState, jax.Array, jax.Array], TrainState]


def make_train_step(model: nn.Module, tx: optax.GradientTransformation) -> TrainStep:
    """Builds the function of one update, for the mean loss of a batch.

    Args:
      model: Called as `models.ResNet` is.
      tx: The optimizer.

    Returns:
      (state, images, labels) -> the state after the update; images are float [B, H, W, 3],
      normalized, labels int32 [B].
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
