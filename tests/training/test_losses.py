import jax
import jax.numpy as jnp
import numpy as np
from scipy.special import logsumexp, softmax

from resnet_jax.training.losses import cross_entropy, masked_sums


def _logits_and_labels(num=12, seed=0):
    rng = np.random.default_rng(seed)
    return rng.normal(0, 3, (num, 10)).astype(np.float32), rng.integers(0, 10, num, np.int32)


def test_cross_entropy_equals_the_closed_form():
    logits, labels = _logits_and_labels()
    expected = logsumexp(logits.astype(np.float64), axis=1) - logits[np.arange(12), labels]
    np.testing.assert_allclose(cross_entropy(logits, labels), expected, rtol=1e-5)


def test_gradient_equals_the_closed_form():
    logits, labels = _logits_and_labels()
    grads = jax.grad(lambda x: cross_entropy(x, labels).sum())(jnp.asarray(logits))
    expected = softmax(logits.astype(np.float64), axis=1) - np.eye(10)[labels]
    np.testing.assert_allclose(grads, expected, atol=1e-6)


def test_an_impossible_other_class_leaves_the_loss_finite():
    loss, grads = jax.value_and_grad(lambda x: cross_entropy(x, jnp.array([0])).sum())(
        jnp.array([[1.0, -jnp.inf, 2.0]])
    )
    np.testing.assert_allclose(loss, np.log1p(np.e), rtol=1e-6)
    np.testing.assert_allclose(grads, [softmax([1, -np.inf, 2]) - [1, 0, 0]], rtol=1e-6)


def test_cross_entropy_of_equal_logits_is_the_log_of_the_classes():
    loss = cross_entropy(jnp.full((1, 10), 1e4), jnp.array([3]))
    np.testing.assert_allclose(loss, np.log(10), rtol=1e-6)


def test_cross_entropy_is_float32_for_bfloat16_logits():
    logits, labels = _logits_and_labels()
    assert cross_entropy(jnp.asarray(logits, jnp.bfloat16), labels).dtype == jnp.float32


def test_masked_sums_count_only_what_the_mask_lets_through():
    logits, labels = _logits_and_labels()
    labels[::2] = logits[::2].argmax(1)  # some are right on both sides of the mask
    mask = np.arange(12) < 7
    sums = masked_sums(logits, labels, mask)
    np.testing.assert_allclose(sums["loss_sum"], cross_entropy(logits, labels)[:7].sum(), rtol=1e-6)
    correct = (logits.argmax(1) == labels)[:7]
    for k in range(10):
        assert sums["count"][k] == (labels[:7] == k).sum()
        assert sums["correct_sum"][k] == correct[labels[:7] == k].sum()
