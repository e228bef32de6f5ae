from functools import cache, partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models import ResNet
from resnet_jax.models.layers import BatchNorm, subsample_and_pad
from resnet_jax.native import load

IMAGES = jax.random.normal(jax.random.key(1), (4, 8, 8, 3))
FULL_SIZE = jax.ShapeDtypeStruct((4, 32, 32, 3), jnp.float32)


def _abstract(model):
    return jax.eval_shape(partial(model.init, train=False), jax.random.key(0), FULL_SIZE)


# Compiles in half the time; what runs is tiny.
_jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})


@cache
def _init(model):
    return _jit(partial(model.init, train=False))(jax.random.key(0), IMAGES)


@partial(_jit, static_argnames=("model", "train"))
def _apply(model, variables, images, *, train):
    return model.apply(
        variables, images, train=train, capture_intermediates=True,
        mutable=["batch_stats", "intermediates"],
    )  # fmt: skip


def _count(tree):
    return sum(leaf.size for leaf in jax.tree.leaves(tree))


def _expected_parameters(depth, shortcut):
    """Count kernels, two numbers per BatchNorm channel, and the dense layer."""
    n = (depth - 2) // 6
    count = 9 * 3 * 16 + 2 * 16 + 64 * 10 + 10
    for channels in (16, 32, 64):
        count += (2 * n) * (9 * channels * channels + 2 * channels)
    for before, after in ((16, 32), (32, 64)):
        count -= 9 * after * (after - before)  # the first convolution has fewer input channels
        area = {"conv3": 9, "B": 1, "A": 0}[shortcut]
        count += area * before * after + (2 * after if area else 0)
    return count


@pytest.mark.parametrize("shortcut", ["conv3", "A", "B"])
def test_parameter_counts_and_shapes_at_each_stage(shortcut):
    depth = 14
    model = ResNet(depth=depth, shortcut=shortcut)
    variables = _abstract(model)
    assert _count(variables["params"]) == _expected_parameters(depth, shortcut)
    logits, captured = _apply.eval_shape(model, variables, FULL_SIZE, train=False)
    assert logits.shape == (4, 10)
    outputs = captured["intermediates"]
    blocks = (depth - 2) // 6
    assert outputs["bn"]["__call__"][0].shape == (4, 32, 32, 16)
    for stage, shape in {1: (4, 32, 32, 16), 2: (4, 16, 16, 32), 3: (4, 8, 8, 64)}.items():
        for block in range(blocks):
            assert outputs[f"layer{stage}_{block}"]["__call__"][0].shape == shape
    assert f"layer1_{blocks}" not in outputs


def test_the_counts_of_the_reference_program():
    variables = _abstract(ResNet(shortcut="A"))
    assert _count(variables["params"]) == 658_586
    assert _count(variables["batch_stats"]) == 3_168
    assert _expected_parameters(44, "conv3") == 681_818


def test_training_moves_statistics_and_inference_leaves_them_bit_equal():
    model = ResNet(depth=8)
    variables = _init(model)
    logits, updated = _apply(model, variables, IMAGES, train=True)
    stats = variables["batch_stats"]
    for before, after in zip(
        jax.tree.leaves(stats), jax.tree.leaves(updated["batch_stats"]), strict=True
    ):
        assert (before != after).all()
    # In training, the logits of an image depend on the others in the batch.
    others = IMAGES.at[2:].multiply(3)
    assert not np.allclose(_apply(model, variables, others, train=True)[0][:2], logits[:2], 1e-2)
    inference, kept = _apply(model, variables, IMAGES, train=False)
    jax.tree.map(np.testing.assert_array_equal, stats, kept["batch_stats"])
    alone, _ = _apply(model, variables, others, train=False)
    np.testing.assert_allclose(alone[:2], inference[:2], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("ops", "shortcut"),
    [
        ("native", "conv3"),
        pytest.param("native", "B", marks=pytest.mark.slow),
        pytest.param("custom_vjp", "A", marks=pytest.mark.slow),
    ],
)
def test_folding_changes_evaluation_by_rounding_only(ops, shortcut):
    load()
    model = ResNet(depth=8, shortcut=shortcut, ops=ops)
    folded = model.clone(fold_batch_norm=True)
    variables = _init(model)
    _, trained = _apply(model, variables, 3 + 2 * IMAGES, train=True)
    _, also_trained = _apply(folded, variables, 3 + 2 * IMAGES, train=True)
    jax.tree.map(np.testing.assert_array_equal, trained, also_trained)
    # No scale is 1, no bias 0.
    params = jax.tree.map(lambda x: x + 0.1 * jnp.cos(jnp.arange(x.size).reshape(x.shape)),
                          variables["params"])  # fmt: skip
    variables = {"params": params, "batch_stats": trained["batch_stats"]}
    expected, _ = _apply(model, variables, IMAGES, train=False)
    ours, _ = _apply(folded, variables, IMAGES, train=False)
    np.testing.assert_allclose(ours, expected, rtol=0, atol=1e-5 * np.abs(expected).max())


@pytest.mark.parametrize("unbiased", [True, False])
def test_batch_norm_equals_its_definition(unbiased):
    x = 3 + 2 * np.random.default_rng(0).normal(size=(5, 4, 4, 3))
    norm = BatchNorm(unbiased_variance=unbiased, dtype=jnp.float32)
    variables = norm.init(jax.random.key(0), x, train=True)
    np.testing.assert_array_equal(variables["batch_stats"]["mean"], 0)  # not moved by init
    np.testing.assert_array_equal(variables["batch_stats"]["var"], 1)
    y, updated = norm.apply(variables, x, train=True, mutable=["batch_stats"])
    mean, var = x.mean((0, 1, 2)), x.var((0, 1, 2))
    np.testing.assert_allclose(y, (x - mean) / np.sqrt(var + 1e-5), rtol=1e-4, atol=1e-5)
    stored = x.var((0, 1, 2), ddof=int(unbiased))
    np.testing.assert_allclose(updated["batch_stats"]["mean"], 0.1 * mean, rtol=1e-5)
    np.testing.assert_allclose(updated["batch_stats"]["var"], 0.9 + 0.1 * stored, rtol=1e-5)


def test_the_variance_of_a_single_value_is_0():
    """Bessel's correction would divide by 0."""
    norm = BatchNorm(unbiased_variance=True, dtype=jnp.float32)
    x = jnp.full((1, 1, 1, 3), 7.0)
    variables = norm.init(jax.random.key(0), x, train=False)
    y, updated = norm.apply(variables, x, train=True, mutable=["batch_stats"])
    np.testing.assert_array_equal(y, 0)
    np.testing.assert_allclose(updated["batch_stats"]["var"], 0.9, rtol=1e-6)


def test_option_a_subsamples_and_pads_both_sides():
    x = np.arange(2 * 4 * 4 * 2, dtype=np.float32).reshape(2, 4, 4, 2)
    y = np.asarray(subsample_and_pad(x, 4))
    assert y.shape == (2, 2, 2, 4)
    np.testing.assert_array_equal(y[..., 1:3], x[:, ::2, ::2])
    np.testing.assert_array_equal(y[..., [0, 3]], 0)


def test_initializations():
    """ "torch" is uniform within the fan-in bound, "he" an untruncated normal."""
    params = _init(ResNet(depth=8))["params"]
    kernel = np.asarray(params["layer3_0"]["conv2"]["kernel"])
    bound = (9 * 64) ** -0.5
    assert np.abs(kernel).max() <= bound
    np.testing.assert_allclose(kernel.std(), bound / 3**0.5, rtol=0.02)
    for name in ("kernel", "bias"):
        assert 0.5 / 8 < np.abs(np.asarray(params["fc"][name])).max() <= 1 / 8
    params = _init(ResNet(depth=8, shortcut="A", kernel_init="he"))["params"]
    kernel = np.asarray(params["layer3_0"]["conv2"]["kernel"])
    sigma = (2 / (9 * 64)) ** 0.5
    np.testing.assert_allclose(kernel.std(), sigma, rtol=0.02)
    assert np.abs(kernel).max() > 3 * sigma
    np.testing.assert_array_equal(params["fc"]["bias"], 0)
    # With zero_init_residual, the last scale of each block is 0.
    params = jax.tree_util.tree_leaves_with_path(
        _init(ResNet(8, zero_init_residual=True))["params"]
    )
    for path, leaf in params:
        if path[-1].key == "scale":
            np.testing.assert_array_equal(leaf, path[-2].key != "bn2")


def test_bfloat16_activations_keep_float32_parameters_statistics_and_head():
    model = ResNet(depth=8, dtype=jnp.bfloat16)
    variables = _init(ResNet(depth=8))
    assert jax.tree.map(lambda leaf: leaf.dtype, variables) == jax.tree.map(
        lambda leaf: leaf.dtype, dict(_abstract(model))
    )
    logits, updated = _apply(model, variables, IMAGES, train=True)
    for leaf in jax.tree.leaves((variables, updated["batch_stats"], logits)):
        assert leaf.dtype == jnp.float32
    exact, _ = _apply(ResNet(depth=8), variables, IMAGES, train=True)
    np.testing.assert_allclose(logits, exact, atol=0.1)
    assert (logits != exact).any()
    (features,) = updated["intermediates"]["layer3_0"]["__call__"]
    assert features.dtype == jnp.bfloat16
    fc = variables["params"]["fc"]
    expected = np.asarray(features, np.float64).mean((1, 2)) @ fc["kernel"] + fc["bias"]
    np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-5)


def test_bad_arguments_are_named():
    for arguments, value in (
        ({"depth": 43}, "43"),
        ({"depth": 2}, "2"),
        ({"shortcut": "C"}, "'C'"),
        ({"kernel_init": "zero"}, "'zero'"),
        ({"ops": "fast"}, "'fast'"),
    ):
        with pytest.raises(ValueError, match=value):
            ResNet(**arguments)
    pixels = jax.ShapeDtypeStruct(FULL_SIZE.shape, jnp.uint8)
    with pytest.raises(TypeError, match="uint8"):
        jax.eval_shape(partial(ResNet(8).init, train=False), jax.random.key(0), pixels)
