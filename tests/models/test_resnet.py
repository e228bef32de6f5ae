import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models import ResNet
from resnet_jax.models.layers import BatchNorm, subsample_and_pad

IMAGES = jax.random.normal(jax.random.key(1), (4, 32, 32, 3))


def _abstract(model):
    return jax.eval_shape(
        lambda: model.init(jax.random.key(0), jnp.zeros((1, 32, 32, 3)), train=False)
    )


def _count(tree):
    return sum(leaf.size for leaf in jax.tree.leaves(tree))


def _expected_parameters(depth, shortcut):
    """Counted by hand: kernels, two numbers per BatchNorm channel, the dense layer."""
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
@pytest.mark.parametrize("depth", [20, 32, 44, 56, 110])
def test_parameter_counts(depth, shortcut):
    variables = _abstract(ResNet(depth=depth, shortcut=shortcut))
    assert _count(variables["params"]) == _expected_parameters(depth, shortcut)


def test_the_spec_s_counts():
    assert _count(_abstract(ResNet())["params"]) == 681_818
    assert _count(_abstract(ResNet(shortcut="A"))["params"]) == 658_586
    assert _count(_abstract(ResNet(shortcut="A"))["batch_stats"]) == 3_168


@pytest.mark.parametrize("shortcut", ["conv3", "A", "B"])
@pytest.mark.parametrize("depth", [20, 32, 44, 56, 110])
def test_shapes_at_each_stage(depth, shortcut):
    model = ResNet(depth=depth, shortcut=shortcut)

    def intermediates():
        variables = model.init(jax.random.key(0), IMAGES, train=False)
        return model.apply(
            variables, IMAGES, train=False, capture_intermediates=True, mutable=["intermediates"]
        )

    logits, captured = jax.eval_shape(intermediates)
    assert logits.shape == (4, 10)
    outputs = captured["intermediates"]
    blocks = (depth - 2) // 6
    assert outputs["bn"]["__call__"][0].shape == (4, 32, 32, 16)
    stages = {1: (4, 32, 32, 16), 2: (4, 16, 16, 32), 3: (4, 8, 8, 64)}
    for stage, shape in stages.items():
        for block in range(blocks):
            assert outputs[f"layer{stage}_{block}"]["__call__"][0].shape == shape
    assert f"layer1_{blocks}" not in outputs


def test_training_moves_statistics_and_inference_leaves_them_bit_equal():
    model = ResNet(depth=8)
    variables = model.init(jax.random.key(0), IMAGES, train=False)
    logits, updated = model.apply(variables, IMAGES, train=True, mutable=["batch_stats"])
    for before, after in zip(
        jax.tree.leaves(variables["batch_stats"]),
        jax.tree.leaves(updated["batch_stats"]),
        strict=True,
    ):
        assert (before != after).all()
    # The batch's own statistics make the training logits of one image depend on the others.
    alone, _ = model.apply(variables, IMAGES[:2], train=True, mutable=["batch_stats"])
    assert not np.allclose(alone, logits[:2], rtol=1e-2)
    inference, kept = model.apply(variables, IMAGES, train=False, mutable=["batch_stats"])
    jax.tree.map(np.testing.assert_array_equal, variables["batch_stats"], kept["batch_stats"])
    np.testing.assert_allclose(
        model.apply(variables, IMAGES[:2], train=False), inference[:2], rtol=1e-4, atol=1e-5
    )


@pytest.mark.parametrize("unbiased", [True, False])
def test_batch_norm_equals_its_definition(unbiased):
    x = 3 + 2 * np.random.default_rng(0).normal(size=(5, 4, 4, 3))
    norm = BatchNorm(unbiased_variance=unbiased, dtype=jnp.float32)
    variables = norm.init(jax.random.key(0), x, train=False)
    y, updated = norm.apply(variables, x, train=True, mutable=["batch_stats"])
    mean, var = x.mean((0, 1, 2)), x.var((0, 1, 2))
    np.testing.assert_allclose(y, (x - mean) / np.sqrt(var + 1e-5), rtol=1e-4, atol=1e-5)
    stored = x.var((0, 1, 2), ddof=int(unbiased))
    np.testing.assert_allclose(updated["batch_stats"]["mean"], 0.1 * mean, rtol=1e-5)
    np.testing.assert_allclose(updated["batch_stats"]["var"], 0.9 + 0.1 * stored, rtol=1e-5)


def test_initialization_leaves_the_statistics_at_their_start():
    norm = BatchNorm(unbiased_variance=True, dtype=jnp.float32)
    stats = norm.init(jax.random.key(0), 3 + IMAGES, train=True)["batch_stats"]
    np.testing.assert_array_equal(stats["mean"], 0)
    np.testing.assert_array_equal(stats["var"], 1)


def test_the_variance_of_a_single_value_is_0():
    """Bessel's correction would divide it by 0."""
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


def test_torch_init_is_uniform_within_the_fan_in_bound():
    params = ResNet().init(jax.random.key(0), IMAGES, train=False)["params"]
    kernel = np.asarray(params["layer3_3"]["conv1"]["kernel"])
    bound = (9 * 64) ** -0.5
    assert np.abs(kernel).max() <= bound
    np.testing.assert_allclose(kernel.std(), bound / 3**0.5, rtol=0.02)
    for name in ("kernel", "bias"):
        assert 0.5 / 8 < np.abs(np.asarray(params["fc"][name])).max() <= 1 / 8


def test_he_init_is_an_untruncated_normal():
    params = ResNet(kernel_init="he").init(jax.random.key(0), IMAGES, train=False)["params"]
    kernel = np.asarray(params["layer3_3"]["conv1"]["kernel"])
    sigma = (2 / (9 * 64)) ** 0.5
    np.testing.assert_allclose(kernel.std(), sigma, rtol=0.02)
    assert np.abs(kernel).max() > 3 * sigma
    np.testing.assert_array_equal(params["fc"]["bias"], 0)


def test_bfloat16_activations_keep_float32_parameters_statistics_and_logits():
    model = ResNet(depth=8, dtype=jnp.bfloat16)
    variables = model.init(jax.random.key(0), IMAGES, train=False)
    logits, updated = model.apply(variables, IMAGES, train=True, mutable=["batch_stats"])
    for leaf in jax.tree.leaves((variables, updated, logits)):
        assert leaf.dtype == jnp.float32
    exact, _ = ResNet(depth=8).apply(variables, IMAGES, train=True, mutable=["batch_stats"])
    np.testing.assert_allclose(logits, exact, atol=0.1)
    assert (logits != exact).any()


def test_the_head_of_bfloat16_activations_is_computed_in_float32():
    model = ResNet(depth=8, dtype=jnp.bfloat16)
    variables = model.init(jax.random.key(0), IMAGES, train=False)
    logits, captured = model.apply(
        variables, IMAGES, train=False, capture_intermediates=True, mutable=["intermediates"]
    )
    (features,) = captured["intermediates"]["layer3_0"]["__call__"]
    assert features.dtype == jnp.bfloat16
    fc = variables["params"]["fc"]
    expected = np.asarray(features, np.float64).mean((1, 2)) @ fc["kernel"] + fc["bias"]
    np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("arguments", "value"),
    [
        ({"depth": 43}, "43"),
        ({"depth": 2}, "2"),
        ({"shortcut": "C"}, "'C'"),
        ({"kernel_init": "zero"}, "'zero'"),
    ],
)
def test_bad_arguments_are_named(arguments, value):
    with pytest.raises(ValueError, match=value):
        ResNet(**arguments)


def test_pixels_that_were_not_normalized_are_refused():
    model = ResNet(depth=8, shortcut="A")
    images = jnp.zeros((2, 32, 32, 3), jnp.uint8)
    with pytest.raises(TypeError, match=r"images of uint8: must be floats, .*load\(\.\.\.\)"):
        model.init(jax.random.key(0), images, train=False)
