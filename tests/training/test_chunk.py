import dataclasses
from functools import partial

import jax
import numpy as np

from resnet_jax.training.backend import CPU, Backend
from resnet_jax.training.experiment import make_experiment
from tests.support.tiny_model import TinyModel


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
