import dataclasses
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.training.backend import CPU, Backend
from resnet_jax.training.chunk import make_packing
from resnet_jax.training.experiment import make_experiment
from tests.support.tiny_model import TinyModel

TREE = {
    "kernels": [jnp.full((3, 3), i, jnp.float32) for i in range(4)],
    "half": jnp.ones((3, 3), jnp.bfloat16),
    "scale": jnp.arange(5.0),
    "step": jnp.int32(7),
    "counts": (jnp.int32(8), jnp.arange(5)),
}


def test_pack_stacks_leaves_of_one_shape_and_dtype_and_unpack_undoes_it():
    pack, unpack = make_packing(jax.eval_shape(lambda: TREE))
    packed = pack(TREE)
    kinds = [(x.shape[1:], x.dtype) for x in packed]
    assert len(set(kinds)) == len(kinds)
    assert sum(len(x) for x in packed) == len(jax.tree.leaves(TREE))
    again = unpack(packed)
    assert jax.tree.structure(again) == jax.tree.structure(TREE)
    for a, b in zip(jax.tree.leaves(again), jax.tree.leaves(TREE), strict=True):
        assert a.dtype == b.dtype
        np.testing.assert_array_equal(a, b)


def _run_chunks(config, dataset, backend, all_dispatches):
    """The experiment, and the state after each series of dispatches."""
    config.batch_size = 8
    experiment = make_experiment(config, dataset, backend)
    experiment = dataclasses.replace(experiment, model=TinyModel())
    states = []
    for dispatches in all_dispatches:
        state, order = experiment.init_state(), experiment.epoch_order(0)
        for num_steps in dispatches:
            state = experiment.train_chunk(state, order, num_steps, partial_batch=False)
        states.append(state)
    return experiment, *states


def test_on_a_cpu_the_bits_do_not_depend_on_where_chunks_are_cut(tiny_config, tiny_dataset):
    all_dispatches = (4,), (1, 1, 1, 1), (3, 1), (1, 3)
    experiment, whole, *cut = _run_chunks(tiny_config, tiny_dataset, CPU, all_dispatches)
    for state in cut:
        jax.tree.map(np.testing.assert_array_equal, state, whole)
    assert experiment.jitted_train_chunk._cache_size() == 1


def test_an_accelerator_s_chunk_equals_single_steps(tiny_config, tiny_dataset):
    backend = Backend("cpu", CPU.options)
    _, chunk, singles = _run_chunks(tiny_config, tiny_dataset, backend, ((2,), (1, 1)))
    assert int(chunk.step) == int(singles.step) == 2
    assert_close = partial(np.testing.assert_allclose, rtol=1e-3, atol=1e-5)
    jax.tree.map(assert_close, chunk, singles)
