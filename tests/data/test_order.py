import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.data import order as sampling

INDICES = jnp.arange(100, 200, dtype=jnp.int32)


def test_each_epoch_has_every_index_once_in_an_order_of_its_own():
    key = jax.random.key(3)
    orders = [np.asarray(sampling.epoch_order(key, epoch, INDICES)) for epoch in range(3)]
    for order in orders:
        np.testing.assert_array_equal(np.sort(order), INDICES)
    for a, b in [(0, 1), (1, 2), (0, 2)]:
        # Two random orders agree in one place of a hundred, on average.
        assert (orders[a] == orders[b]).sum() < 10


def test_an_order_is_a_function_of_key_and_epoch():
    again = sampling.epoch_order(jax.random.key(3), 1, INDICES)
    np.testing.assert_array_equal(sampling.epoch_order(jax.random.key(3), 1, INDICES), again)
    assert (sampling.epoch_order(jax.random.key(4), 1, INDICES) != again).any()


def test_batches_and_the_last_one_cover_the_order():
    batches = [sampling.batch_indices(INDICES, jnp.int32(batch), 32) for batch in range(3)]
    last = sampling.last_batch_indices(INDICES, 32)
    assert last.shape == (4,)
    np.testing.assert_array_equal(jnp.concatenate([*batches, last]), INDICES)


@pytest.mark.parametrize(("num", "batch", "steps"), [(45_000, 128, 352), (256, 128, 2), (1, 5, 1)])
def test_steps_per_epoch_count_the_partial_batch(num, batch, steps):
    assert sampling.steps_per_epoch(num, batch) == steps


@pytest.mark.parametrize("batch_size", [1, 7, 50, 100, 128])
def test_padded_batches_hold_every_index_once(batch_size):
    indices, mask = sampling.padded_batches(INDICES, batch_size)
    assert indices.shape == mask.shape == (-(-100 // batch_size), batch_size)
    np.testing.assert_array_equal(indices[mask], INDICES)
