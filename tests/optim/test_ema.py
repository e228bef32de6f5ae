import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.optim import update_ema


def test_ema_is_the_sum_written_out():
    values = np.random.default_rng(0).normal(size=(200, 3)).astype(np.float32)
    ema, expected = {"w": jnp.ones(3)}, np.ones(3)
    update = jax.jit(update_ema, static_argnames="decay")
    for step, value in enumerate(values):
        ema = update(ema, {"w": jnp.asarray(value)}, jnp.int32(step), decay=0.95)
        decay = min(0.95, (1 + step) / (10 + step))  # 0.1 at first, 0.95 from step 170 on
        expected = decay * expected + (1 - decay) * value
        np.testing.assert_allclose(ema["w"], expected, rtol=1e-5, atol=1e-6)
