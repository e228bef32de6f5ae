"""Cross-entropy; tests of the step and of evaluation cover what else is counted."""

import jax
import jax.numpy as jnp
import numpy as np
from scipy.special import logsumexp, softmax

from resnet_jax.training.losses import cross_entropy


def _logits_and_labels(num=12):
    rng = np.random.default_rng(0)
    return rng.normal(0, 3, (num, 10)).astype(np.float32), rng.integers(0, 10, num, np.int32)


def test_losses_and_gradients_equal_the_closed_form():
    logits, labels = _logits_and_labels()
    exact = logits.astype(np.float64)
    expected = logsumexp(exact, axis=1) - exact[np.arange(12), labels]
    expected_grads = softmax(exact, axis=1) - np.eye(10)[labels]
    for dtype, tolerance in ((jnp.float32, 1e-6), (jnp.float64, 1e-13)):
        with jax.enable_x64(dtype == jnp.float64):
            x = jnp.asarray(logits, dtype)
            losses, pull_back = jax.vjp(lambda x: cross_entropy(x, labels), x)
            (grads,) = pull_back(jnp.ones_like(losses))
            assert losses.dtype == grads.dtype == dtype
        np.testing.assert_allclose(losses, expected, rtol=10 * tolerance)
        np.testing.assert_allclose(grads, expected_grads, atol=tolerance)
    equal = cross_entropy(jnp.full((1, 10), 1e4), jnp.array([3]))
    np.testing.assert_allclose(equal, np.log(10), rtol=1e-6)
    # In bfloat16, logits are promoted before anything is rounded.
    narrow = jnp.asarray(logits, jnp.bfloat16)
    loss = cross_entropy(narrow, labels)
    assert loss.dtype == jnp.float32
    np.testing.assert_array_equal(loss, cross_entropy(narrow.astype(jnp.float32), labels))


def test_an_infinite_logit_gives_nan():
    """It means that training diverged, whichever class it belongs to."""
    for infinite in (jnp.inf, -jnp.inf):
        logits = jnp.asarray([[1.0, infinite, 2.0], [1.0, 0.0, 2.0]])
        is_nan = jnp.isnan(cross_entropy(logits, jnp.array([0, 0])))
        np.testing.assert_array_equal(is_nan, [True, False])


def test_the_gradient_has_no_scatter():
    """A GPU adds those up in no fixed order."""
    logits, labels = _logits_and_labels()
    program = jax.jit(jax.grad(lambda x: cross_entropy(x, labels).sum())).lower(logits)
    assert "scatter" not in program.as_text()
