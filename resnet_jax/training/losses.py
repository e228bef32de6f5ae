"""Cross-entropy, and the masked sums that losses and accuracies are made of."""

import jax
import jax.numpy as jnp
import optax


def cross_entropy(logits: jax.Array, labels: jax.Array) -> jax.Array:
    """Computes the softmax cross-entropy of each image.

    Args:
      logits: float [B, K]. An infinite one gives NaN.
      labels: int32 [B] in [0, K), or probabilities float [B, K].

    Returns:
      Nats, [B], of the logits' dtype but at least float32.
    """
    logits = logits.astype(jnp.promote_types(logits.dtype, jnp.float32))
    # Not optax.softmax_cross_entropy_with_integer_labels, which picks by index: the gradient of
    # that is a scatter, which a GPU does in no fixed order.
    return optax.softmax_cross_entropy(
        logits, probabilities(labels, logits.shape[-1], logits.dtype)
    )


def probabilities(
    labels: jax.Array, num_classes: int, dtype: jnp.dtype | type = jnp.float32
) -> jax.Array:
    """Labels as probabilities: [B, num_classes] of a dtype, or as they are where they are that."""
    return labels if labels.ndim == 2 else jax.nn.one_hot(labels, num_classes, dtype=dtype)


def most_probable(labels: jax.Array) -> jax.Array:
    """The class of each label, int32 [B]; of probabilities the largest's."""
    return jnp.argmax(labels, axis=-1).astype(jnp.int32) if labels.ndim == 2 else labels


def masked_sums(logits: jax.Array, labels: jax.Array, mask: jax.Array) -> dict[str, jax.Array]:
    """Sums over the images where `mask` is true, by class, for exact means over many batches.

    Args:
      logits: float [B, K].
      labels: int32 [B] in [0, K).
      mask: bool [B], false for padding.

    Returns:
      loss_sum, float32 or float64 [], in nats; correct_sum and count, int32 [K], indexed by the
      true class.
    """
    num_classes = logits.shape[-1]
    correct = (jnp.argmax(logits, axis=-1) == labels) & mask
    class_of = jax.nn.one_hot(labels, num_classes, dtype=jnp.int32)
    return {
        "loss_sum": jnp.sum(jnp.where(mask, cross_entropy(logits, labels), 0.0)),
        "correct_sum": jnp.sum(class_of * correct[:, None].astype(jnp.int32), axis=0),
        "count": jnp.sum(class_of * mask[:, None].astype(jnp.int32), axis=0),
    }
