"""ResNet(ops="autodiff"): the function and gradients of the default, and forward mode.

In float64 on small images, so that a wrong term cannot hide in a tolerance.
"""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models import ResNet
from resnet_jax.training.losses import cross_entropy

BATCH_SIZE = 3
LABELS = np.arange(BATCH_SIZE)
# Compiles in half the time; what runs is tiny.
_jit = partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})


@pytest.fixture(scope="module", autouse=True)
def _float64():
    with jax.enable_x64(True):
        yield


def _model(ops, shortcut="conv3"):
    return ResNet(8, shortcut, dtype=jnp.float64, ops=ops)


def _like(tree, seed):
    """Normal numbers in a tree's shapes."""
    rng = np.random.default_rng(seed)
    return jax.tree.map(lambda leaf: jnp.asarray(rng.normal(size=leaf.shape)), tree)


@pytest.fixture(scope="module")
def images(_float64):
    return jnp.asarray(np.random.default_rng(0).normal(size=(BATCH_SIZE, 8, 8, 3)))


def _shapes(model, images):
    return jax.eval_shape(partial(model.init, train=False), jax.random.key(0), images)


def _draw_variables(shapes):
    """Variables that no initializer gives, with kernels of the usual size, positive variances."""
    variables = _like(shapes, 1)
    return {
        "params": jax.tree.map(
            lambda leaf: leaf * np.prod(leaf.shape[:-1]) ** -0.5, variables["params"]
        ),
        "batch_stats": jax.tree.map(lambda leaf: 0.5 + jnp.abs(leaf), variables["batch_stats"]),
    }


@pytest.fixture(scope="module")
def variables(images):
    return _draw_variables(_shapes(_model("autodiff"), images))


def _logits(params, images, *, variables, ops, train):
    return _model(ops).apply(
        {**variables, "params": params}, images, train=train, mutable=["batch_stats"]
    )[0]


def _loss(params, images, labels, **settings):
    return cross_entropy(_logits(params, images, **settings), labels).mean()


def _assert_close(ours, expected, tolerance):
    """Compare relative to the largest magnitude in each array."""
    assert jax.tree.structure(ours) == jax.tree.structure(expected)
    for a, b in zip(jax.tree.leaves(ours), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(a, b, rtol=0, atol=tolerance * np.abs(b).max())


def _dot(a, b):
    return sum(jax.tree.leaves(jax.tree.map(jnp.vdot, a, b)))


def test_the_old_names_are_aliases():
    assert _model("xla") == _model("custom_vjp") != _model("autodiff") == _model("plain")
    assert ResNet().ops == "custom_vjp"


@pytest.mark.slow
@pytest.mark.parametrize(("shortcut", "train"), [("conv3", True), ("A", False), ("B", True)])
def test_values_and_gradients_equal_the_default_s(shortcut, train, images):
    shapes = _shapes(_model("autodiff", shortcut), images)
    assert shapes == _shapes(_model("custom_vjp", shortcut), images)
    variables = _draw_variables(shapes)

    @partial(_jit, static_argnums=0)
    def everything(ops, variables):
        def loss(params, images):
            logits, updated = _model(ops, shortcut).apply(
                {**variables, "params": params}, images, train=train, mutable=["batch_stats"]
            )
            return cross_entropy(logits, LABELS).mean(), (logits, updated)

        return jax.value_and_grad(loss, (0, 1), has_aux=True)(variables["params"], images)

    _assert_close(everything("autodiff", variables), everything("custom_vjp", variables), 1e-11)


@pytest.mark.slow
def test_jvp_is_the_adjoint_of_the_default_s_vjp(images, variables):
    logits = partial(_logits, variables=variables, train=True)
    primals = variables["params"], images
    tangents, g = _like(primals, 2), _like(jnp.zeros((BATCH_SIZE, 10)), 3)

    @_jit
    def forward(primals, tangents):
        return jax.jvp(partial(logits, ops="autodiff"), primals, tangents)

    @_jit
    def reverse(primals, g):
        values, pull_back = jax.vjp(partial(logits, ops="custom_vjp"), *primals)
        return values, pull_back(g)

    values, tangent = forward(primals, tangents)
    expected, gradients = reverse(primals, g)
    _assert_close(values, expected, 1e-12)
    np.testing.assert_allclose(_dot(g, tangent), _dot(gradients, tangents), rtol=1e-10)


@pytest.mark.slow
def test_hessian_vector_products(images, variables):
    def gradient(params, ops):
        loss = partial(_loss, variables=variables, ops=ops, train=True)
        return jax.grad(loss)(params, images, LABELS)

    @_jit
    def forward_over_reverse(params, direction):
        return jax.jvp(partial(gradient, ops="autodiff"), (params,), (direction,))[1]

    @_jit
    def shifted(step):
        moved = jax.tree.map(lambda p, d: p + step * d, params, direction)
        return gradient(moved, ops="custom_vjp")

    params, epsilon = variables["params"], 1e-6
    direction = jax.tree.map(lambda x: x / 10, _like(params, 4))
    product = forward_over_reverse(params, direction)
    differences = jax.tree.map(
        lambda after, before: (after - before) / (2 * epsilon), shifted(epsilon), shifted(-epsilon)
    )
    _assert_close(product, differences, 1e-5)


@pytest.mark.slow
def test_the_default_supports_reverse_over_reverse(images, variables):
    params = variables["params"]
    direction = _like(params, 4)

    def along_the_direction(params, ops):
        loss = partial(_loss, variables=variables, ops=ops, train=True)
        return _dot(jax.grad(loss)(params, images, LABELS), direction)

    ours, theirs = (
        _jit(jax.grad(partial(along_the_direction, ops=ops)))(params)
        for ops in ("custom_vjp", "autodiff")
    )
    _assert_close(ours, theirs, 1e-9)


@pytest.mark.slow
def test_gradients_of_each_example_equal_a_loop(images, variables):
    """In evaluation mode: in training, BatchNorm makes each example's loss depend on the others."""
    loss = partial(_loss, variables=variables, ops="custom_vjp", train=False)

    def of_one(params, image, label):
        return jax.grad(loss)(params, image[None], label[None])

    params = variables["params"]
    together = _jit(jax.vmap(of_one, (None, 0, 0)))(params, images, LABELS)
    one = _jit(of_one)
    for index in range(BATCH_SIZE):
        mine = jax.tree.map(lambda leaf, index=index: leaf[index], together)
        _assert_close(mine, one(params, images[index], LABELS[index]), 1e-11)


@pytest.mark.slow
def test_forward_mode_needs_autodiff(images, variables):
    params, shared = variables["params"], {"variables": variables, "train": True}

    def lower(ops, transform):
        function = transform(partial(_loss, images=images, labels=LABELS, ops=ops, **shared))
        return jax.jit(lambda p: jax.jvp(function, (p,), (p,))).lower(params)

    lower("autodiff", jax.grad)
    for transform in (lambda loss: loss, jax.grad):
        with pytest.raises(TypeError, match="forward-mode"):
            lower("custom_vjp", transform)
