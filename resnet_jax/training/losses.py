"""Cross-entropy, label conversion, and the masked sums behind losses and accuracies."""

import jax
import jax.numpy as jnp
import optax


def cross_entropy(logits: jax.Array, labels: jax.Array) -> jax.Array:
    """Compute the softmax cross-entropy of each image.

    Args:
      logits: float [B, K]. An infinite logit gives NaN.
      labels: int32 [B], classes in [0, K); or float [B, K], class probabilities.

    Returns:
      [B] in nats, in the dtype of the logits but at least float32.
    """
    logits = logits.astype(jnp.promote_types(logits.dtype, jnp.float32))
    # optax.softmax_cross_entropy_with_integer_labels indexes the logits. The gradient of that is a
    # scatter, which a GPU accumulates in no fixed order.
    return optax.softmax_cross_entropy(logits, to_one_hot(labels, logits.shape[-1], logits.dtype))


def to_one_hot(
    labels: jax.Array, num_classes: int, dtype: jnp.dtype | type = jnp.float32
) -> jax.Array:
    """Convert labels to class probabilities.

    Args:
      labels: int32 [B], classes in [0, num_classes); or float [B, num_classes], which is returned
        unchanged.
      num_classes: Number of classes.
      dtype: Dtype of the one-hot vectors.

    Returns:
      Class probabilities, [B, num_classes].
    """
    return labels if labels.ndim == 2 else jax.nn.one_hot(labels, num_classes, dtype=dtype)


def to_class_indices(labels: jax.Array) -> jax.Array:
    """Convert labels to class indices.

    Args:
      labels: int32 [B], which is returned unchanged; or float [B, K], class probabilities.

    Returns:
      int32 [B], the class of each label; for probabilities, the largest one.
    """
    return jnp.argmax(labels, axis=-1).astype(jnp.int32) if labels.ndim == 2 else labels


def masked_sums(logits: jax.Array, labels: jax.Array, mask: jax.Array) -> dict[str, jax.Array]:
    """Sum losses and per-class counts over unmasked images, for exact means over many batches.

    Args:
      logits: float [B, K].
      labels: int32 [B], classes in [0, K).
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
