import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.training.chunk import make_packing
from resnet_jax.training.experiment import Experiment

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


def test_one_array_for_each_shape_and_dtype():
    pack, _ = make_packing(TREE)
    found = sorted((x.shape, str(x.dtype)) for x in pack(TREE))
    expected = [((1, 3, 3), "bfloat16"), ((1, 5), "float32"), ((1, 5), "int32")]
    assert found == [*expected, ((2,), "int32"), ((4, 3, 3), "float32")]


def test_a_training_state_is_few_arrays(tiny_config, tiny_dataset):
    tiny_config.model.depth = 44
    state = jax.eval_shape(Experiment(tiny_config, tiny_dataset).init_state)
    pack, _ = make_packing(state)
    assert len(jax.tree.leaves(state)) > 360
    assert len(jax.eval_shape(pack, state)) == 13
