"""Equality with PyTorch from equal weights: logits, gradients, statistics, trajectories.

The differences are printed too: docs/fidelity.md quotes what `pytest -s` shows. Fast tests take a
ResNet-8 on two images; test_golden.py compares its conv3 shortcuts. Slow ones take the depths in
use.
"""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.normalize import normalize
from resnet_jax.data.statistics import REFERENCE_MEAN, REFERENCE_STD
from resnet_jax.models import ResNet
from resnet_jax.native import load
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.training.losses import cross_entropy
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.step import make_train_step
from resnet_jax.weights.pytorch import from_state_dict, to_state_dict

torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
from benchmarks.torch_reference import (  # noqa: E402
    TorchResNet,
    arrays,
    random_statistics,
    torch_images,
)

NATIVE = pytest.param(
    "native", marks=pytest.mark.skipif(not load().is_loaded, reason=load().description)
)
# Allowed differences of logits and of gradients. In float32, rounding decides whether a ReLU whose
# input is near 0 passes a gradient.
ALLOWED = {"float32": (1e-5, 2e-2), "float64": (1e-12, 1e-9)}


def _batch(size):
    """Realistic normalized images (smooth shapes, edges, noise) in float64, and labels."""
    from resnet_jax.data.shapes32 import draw

    images, labels = draw(0, "train", size)
    mean, std = np.array(REFERENCE_MEAN), np.array(REFERENCE_STD)
    return (images / 255 - mean) / std, labels.astype(np.int64)


def _torch_model(depth, shortcut, dtype):
    torch.manual_seed(depth)
    return random_statistics(TorchResNet(depth, shortcut)).to(getattr(torch, dtype))


def _relative(ours, theirs):
    """The largest difference, relative to the largest magnitude."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    return np.abs(ours - theirs).max() / np.abs(theirs).max()


def _assert_below(allowed, name, difference):
    print(f"measured {name}: {difference:.1e} (allowed {allowed:.0e})")
    assert difference < allowed, name


def _largest(ours, theirs, part):
    """The largest relative difference over the keys that contain `part`, except counters."""
    keys = [key for key in theirs if part in key and "num_batches" not in key]
    assert keys
    return np.max([_relative(ours[key], theirs[key]) for key in keys])  # NaN stays NaN


@pytest.mark.parametrize(
    ("depth", "shortcut", "dtype", "ops"),
    [
        (8, "A", "float64", "custom_vjp"),
        (8, "B", "float64", "custom_vjp"),
        pytest.param(8, "conv3", "float32", *NATIVE.values, marks=NATIVE.marks),
        *[
            pytest.param(
                *(depth, shortcut, dtype, ops),
                marks=[pytest.mark.slow, *(NATIVE.marks if ops == "native" else [])],
            )
            for depth, dtype in ((14, "float64"), (14, "float32"), (20, "float32"), (44, "float32"))
            for shortcut in ("conv3", "A", "B")
            for ops in ("custom_vjp", "native")
            if dtype == "float32" or (ops, shortcut) == ("custom_vjp", "conv3")
        ],
    ],
)
def test_logits_gradients_and_statistics(depth, shortcut, dtype, ops):
    allowed, allowed_of_gradients = ALLOWED[dtype]
    # In float32, the more layers, the more ReLUs whose input is 0 but for rounding.
    has_gradients = dtype == "float64" or depth <= 14
    with jax.enable_x64(dtype == "float64"):
        torch_model = _torch_model(depth, shortcut, dtype)
        variables = from_state_dict(arrays(torch_model))
        images, labels = _batch(2 if depth == 8 else 8)
        images = images.astype(dtype)
        model = ResNet(depth, shortcut, dtype=jnp.dtype(dtype), ops=ops)

        # Compiles in half the time.
        @partial(jax.jit, compiler_options={"xla_backend_optimization_level": 0})
        def run(params, batch_stats, images, labels):
            def loss_fn(params):
                variables = {"params": params, "batch_stats": batch_stats}
                training, updated = model.apply(
                    variables, images, train=True, mutable=["batch_stats"]
                )
                evaluation = model.apply(variables, images, train=False)
                return cross_entropy(training, labels).mean(), (training, evaluation, updated)

            if has_gradients:
                return jax.grad(loss_fn, has_aux=True)(params)
            return {}, loss_fn(params)[1]  # which compiles sooner

        grads, (training, evaluation, updated) = run(**variables, images=images, labels=labels)
        assert evaluation.dtype == dtype
        with torch.no_grad():
            expected = torch_model.eval()(torch_images(images)).numpy()
        name = f"{dtype}, {ops}, ResNet-{depth}, {shortcut}"
        _assert_below(allowed, f"{name}, evaluation, logits", _relative(evaluation, expected))
        theirs = torch_model.train()(torch_images(images))
        torch.nn.functional.cross_entropy(theirs, torch.from_numpy(labels)).backward()
        difference = _relative(training, theirs.detach().numpy())
        _assert_below(allowed, f"{name}, training, logits", difference)
        ours = to_state_dict({"params": grads or variables["params"], **updated})
        if has_gradients:
            expected = {key: value.grad.numpy() for key, value in torch_model.named_parameters()}
            _assert_below(allowed_of_gradients, f"{name}, gradients", _largest(ours, expected, ""))
        statistics = arrays(torch_model)
        _assert_below(allowed, f"{name}, statistics", _largest(ours, statistics, "running"))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Detected call of `lr_scheduler.step")  # intended here
def test_float64_trajectory_across_a_learning_rate_drop():
    """24 steps with momentum and decay; the reference steps its scheduler first."""
    num_steps, drop, batch_size = 24, 14, 2
    with jax.enable_x64(True):
        model = _torch_model(8, "conv3", "float64").train()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-4)
        scheduler = torch.optim.lr_scheduler.MultiStepLR(optimizer, [drop], gamma=0.1)
        schedule = piecewise_constant(0.05, (drop,), 0.1, scheduler_first=True)
        tx = make_optimizer(schedule, momentum=0.9, weight_decay=1e-4)
        variables = jax.tree.map(jnp.asarray, from_state_dict(arrays(model)))
        state = TrainState(
            step=jnp.int32(0),
            params=variables["params"],
            batch_stats=variables["batch_stats"],
            opt_state=tx.init(variables["params"]),
            epoch_sums=zero_epoch_sums(),
        )
        train_step = jax.jit(make_train_step(ResNet(8, dtype=jnp.float64), tx))
        images, labels = _batch(num_steps * batch_size)
        for step in range(num_steps):
            batch = slice(step * batch_size, (step + 1) * batch_size)
            state = train_step(state, images[batch], labels[batch])
            scheduler.step()
            optimizer.zero_grad()
            logits = model(torch_images(images[batch]))
            torch.nn.functional.cross_entropy(logits, torch.from_numpy(labels[batch])).backward()
            optimizer.step()
            if step in (0, num_steps - 1):
                ours = to_state_dict(jax.tree.map(np.asarray, state.variables))
                _assert_below(
                    1e-6 if step else 1e-9,
                    f"float64, ResNet-8, after {step + 1} steps, weights and statistics",
                    _largest(ours, arrays(model), ""),
                )
        assert optimizer.param_groups[0]["lr"] == pytest.approx(0.005)


def test_float32_normalization_is_bit_equal():
    """torchvision: to_tensor divides by 255 in float32; normalize subtracts, then divides."""
    images = np.arange(256, dtype=np.uint8).repeat(12).reshape(1, 32, 32, 3)
    ours = jax.jit(normalize)(images, np.float32(REFERENCE_MEAN), np.float32(REFERENCE_STD))
    tensor = torch_images(images).to(torch.float32).div(255)
    mean = torch.tensor(REFERENCE_MEAN).view(3, 1, 1)
    std = torch.tensor(REFERENCE_STD).view(3, 1, 1)
    theirs = tensor.sub_(mean).div_(std).numpy().transpose(0, 2, 3, 1)
    np.testing.assert_array_equal(ours, theirs)
