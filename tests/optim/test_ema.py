import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.optim import update_ema


def test_average_is_the_sum_written_out():
    rng = np.random.default_rng(0)
    values = rng.normal(size=(200, 3)).astype(np.float32)
    average, plain = {"w": jnp.zeros(3)}, np.zeros(3)
    update = jax.jit(update_ema, static_argnames="decay")
    for step, value in enumerate(values):
        average = update(average, {"w": jnp.asarray(value)}, jnp.int32(step), decay=0.95)
        decay = min(0.95, (1 + step) / (10 + step))
        plain = decay * plain + (1 - decay) * value
        if step in (0, 1, 50, 199):
            np.testing.assert_allclose(average["w"], plain, rtol=1e-5, atol=1e-6)


def test_the_first_update_leaves_a_tenth_of_the_initial_value():
    average = update_ema(jnp.float32(1), jnp.float32(0), jnp.int32(0), 0.999)
    np.testing.assert_allclose(average, 0.1, rtol=1e-6)
