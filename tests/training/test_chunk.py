import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.training.backend import CPU, Backend
from resnet_jax.training.chunk import make_packing
from resnet_jax.training.experiment import make_experiment

TREE = {
    "kernels": [jnp.full((3, 3), i, jnp.float32) for i in range(4)],
    "half": jnp.ones((3, 3), jnp.bfloat16),
    "scale": jnp.arange(5.0),
    "step": jnp.int32(7),
    "counts": (jnp.int32(8), jnp.arange(5)),
}


def test_unpack_undoes_pack():
    pack, unpack = make_packing(jax.eval_shape(lambda: TREE))
    again = unpack(pack(TREE))
    assert jax.tree.structure(again) == jax.tree.structure(TREE)
    for a, b in zip(jax.tree.leaves(again), jax.tree.leaves(TREE), strict=True):
        assert a.dtype == b.dtype
        np.testing.assert_array_equal(a, b)


def test_leaves_of_one_shape_and_dtype_travel_as_one_array():
    pack, _ = make_packing(TREE)
    packed = pack(TREE)
    kinds = [(x.shape[1:], x.dtype) for x in packed]
    assert len(set(kinds)) == len(kinds)
    assert sum(len(x) for x in packed) == len(jax.tree.leaves(TREE))


def test_a_deeper_network_s_state_is_no_more_arrays(tiny_config, tiny_dataset):
    num_packed = []
    for depth in (14, 44):
        tiny_config.model.depth = depth
        state = jax.eval_shape(make_experiment(tiny_config, tiny_dataset).init_state)
        num_packed.append(len(jax.eval_shape(make_packing(state)[0], state)))
    assert num_packed[0] == num_packed[1]


def _chunks(config, dataset, dispatches, backend=CPU):
    experiment = make_experiment(config, dataset, backend)
    state, order = experiment.init_state(), experiment.epoch_order(0)
    for num_steps in dispatches:
        state = experiment.train_chunk(state, order, num_steps, partial_batch=False)
    return experiment, state


@pytest.mark.parametrize("dispatches", [(1, 1, 1, 1), (3, 1), (1, 3), (2, 2)])
def test_on_a_cpu_the_bits_do_not_depend_on_where_chunks_are_cut(
    tiny_config, tiny_dataset, dispatches
):
    tiny_config.batch_size = 8
    experiment, whole = _chunks(tiny_config, tiny_dataset, (4,))
    _, cut = _chunks(tiny_config, tiny_dataset, dispatches)
    jax.tree.map(np.testing.assert_array_equal, cut, whole)
    assert experiment.jitted_train_chunk._cache_size() == 1


def test_an_accelerator_s_chunk_equals_single_updates(tiny_config, tiny_dataset):
    tiny_config.batch_size = 8
    accelerator = Backend("cpu", CPU.options)
    _, chunk = _chunks(tiny_config, tiny_dataset, (2,), accelerator)
    _, singles = _chunks(tiny_config, tiny_dataset, (1, 1), accelerator)
    assert int(chunk.step) == int(singles.step) == 2
    jax.tree.map(
        lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-5), chunk, singles
    )
