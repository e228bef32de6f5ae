"""Cross-entropy, and the masked sums that losses and accuracies are made of."""

import jax
import jax.numpy as jnp


def cross_entropy(logits: jax.Array, labels: jax.Array) -> jax.Array:
    """Softmax cross-entropy of each image, in nats.

    logits: float [B, K].  labels: int32 [B] in [0, K).  Returns float [B], at least float32.
    """
    logits = logits.astype(jnp.promote_types(logits.dtype, jnp.float32))
    log_probabilities = jax.nn.log_softmax(logits)
    # Not picked by index: the gradient of that is a scatter, which a GPU does in no fixed order.
    is_label = labels[:, None] == jnp.arange(logits.shape[-1])
    return -jnp.sum(jnp.where(is_label, log_probabilities, 0), axis=-1)


def masked_sums(logits: jax.Array, labels: jax.Array, mask: jax.Array) -> dict[str, jax.Array]:
    """Sums over the images where `mask` is true, by class, for exact means over many batches.

    logits: float [B, K].  labels: int32 [B].  mask: bool [B], false for padding.
    Returns loss_sum float32 [] and correct_sum, count int32 [K], indexed by the true class.
    """
    num_classes = logits.shape[-1]
    correct = (jnp.argmax(logits, axis=-1) == labels) & mask
    class_of = jax.nn.one_hot(labels, num_classes, dtype=jnp.int32)
    return {
        "loss_sum": jnp.sum(jnp.where(mask, cross_entropy(logits, labels), 0.0)),
        "correct_sum": jnp.sum(class_of * correct[:, None].astype(jnp.int32), axis=0),
        "count": jnp.sum(class_of * mask[:, None].astype(jnp.int32), axis=0),
    }
