import jax
import jax.numpy as jnp
import numpy as np
import pytest
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


@pytest.mark.parametrize("infinite", [jnp.inf, -jnp.inf])
def test_an_infinite_logit_is_not_hidden(infinite):
    """It means that training diverged, whichever class it is of."""
    logits = jnp.asarray([[1.0, infinite, 2.0], [1.0, 0.0, 2.0]])
    np.testing.assert_array_equal(
        jnp.isnan(cross_entropy(logits, jnp.array([0, 0]))), [True, False]
    )


def test_float64_equals_the_closed_form():
    logits, labels = _logits_and_labels()
    with jax.enable_x64(True):
        wide = jnp.asarray(logits, jnp.float64)
        loss, grads = jax.value_and_grad(lambda x: cross_entropy(x, labels).sum())(wide)
        assert loss.dtype == grads.dtype == jnp.float64
    expected = logsumexp(np.asarray(wide), axis=1) - logits[np.arange(12), labels]
    np.testing.assert_allclose(loss, expected.sum(), rtol=1e-13)
    np.testing.assert_allclose(grads, softmax(wide, axis=1) - np.eye(10)[labels], atol=1e-14)


def test_the_gradient_is_no_scatter():
    """A GPU adds those up in no fixed order."""
    logits, labels = _logits_and_labels()
    program = jax.jit(jax.grad(lambda x: cross_entropy(x, labels).sum())).lower(logits)
    assert "scatter" not in program.as_text()


def test_cross_entropy_of_equal_logits_is_the_log_of_the_classes():
    loss = cross_entropy(jnp.full((1, 10), 1e4), jnp.array([3]))
    np.testing.assert_allclose(loss, np.log(10), rtol=1e-6)


def test_bfloat16_logits_are_promoted_before_anything_is_rounded():
    logits, labels = _logits_and_labels()
    short = jnp.asarray(logits, jnp.bfloat16)
    loss = cross_entropy(short, labels)
    assert loss.dtype == jnp.float32
    np.testing.assert_array_equal(loss, cross_entropy(short.astype(jnp.float32), labels))


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
