import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.data import order as sampling

INDICES = jnp.arange(100, 200, dtype=jnp.int32)


def test_each_epoch_has_every_index_once_in_an_order_of_its_own():
    keys = (jax.random.key(3), jax.random.key(4))
    orders = [sampling.epoch_order(key, epoch, INDICES) for key in keys for epoch in range(3)]
    for order in orders:
        np.testing.assert_array_equal(np.sort(order), INDICES)
    # Two random orders agree in one place of a hundred, on average.
    agree = sum((np.array(a) == np.array(orders)).sum(axis=1) for a in orders)
    assert agree.max() < 100 + 5 * 10
    np.testing.assert_array_equal(sampling.epoch_order(keys[0], 1, INDICES), orders[1])


def test_batches_and_the_last_one_cover_the_order():
    batches = [sampling.batch_indices(INDICES, jnp.int32(batch), 32) for batch in range(3)]
    last = sampling.last_batch_indices(INDICES, 32)
    assert last.shape == (4,)
    np.testing.assert_array_equal(jnp.concatenate([*batches, last]), INDICES)
    for num, batch, steps in ((45_000, 128, 352), (256, 128, 2), (1, 5, 1)):
        assert sampling.steps_per_epoch(num, batch) == steps


def test_padded_batches_hold_every_index_once():
    for batch_size in (7, 50):
        indices, mask = sampling.padded_batches(INDICES, batch_size)
        assert indices.shape == mask.shape == (-(-100 // batch_size), batch_size)
        np.testing.assert_array_equal(indices[mask], INDICES)
