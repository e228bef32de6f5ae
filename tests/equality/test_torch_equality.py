"""The same numbers as PyTorch, from equal weights: logits, gradients, statistics, trajectories."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.augment.normalize import normalize
from resnet_jax.data.statistics import REFERENCE_MEAN, REFERENCE_STD
from resnet_jax.inference.pytorch import from_state_dict, to_state_dict
from resnet_jax.models import ResNet
from resnet_jax.native import load
from resnet_jax.optim import make_optimizer, piecewise_constant
from resnet_jax.training.state import TrainState, zero_epoch_sums
from resnet_jax.training.step import make_train_step

torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
from benchmarks.torch_reference import (  # noqa: E402
    TorchResNet,
    arrays,
    random_statistics,
    torch_images,
)

SHORTCUTS = ("conv3", "A", "B")
NATIVE = pytest.param(
    "native", marks=pytest.mark.skipif(not load().is_loaded, reason=load().description)
)
OPS = ("xla", NATIVE)


def _batch(size, seed=0):
    """Images that look real (smooth shapes, edges, noise), normalized; float64."""
    from resnet_jax.data.shapes32 import draw

    images, labels = draw(seed, "train", size)
    mean, std = np.array(REFERENCE_MEAN), np.array(REFERENCE_STD)
    return (images / 255 - mean) / std, labels.astype(np.int64)


def _torch_model(depth, shortcut, dtype):
    torch.manual_seed(depth)
    return random_statistics(TorchResNet(depth, shortcut)).to(dtype)


def _relative(ours, theirs):
    """The largest difference, relative to the largest magnitude."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    return np.abs(ours - theirs).max() / np.abs(theirs).max()


def _assert_below(allowed, what, difference):
    """Prints the difference too: docs/fidelity.md quotes what `pytest -s` shows."""
    print(f"measured {what}: {difference:.1e} (allowed {allowed:.0e})")
    assert difference < allowed, what


def _largest(ours, theirs, part):
    """The largest relative difference over the keys that hold `part`, but for the counters."""
    keys = [key for key in theirs if part in key and "num_batches" not in key]
    assert keys
    return np.max([_relative(ours[key], theirs[key]) for key in keys])  # NaN stays NaN


@pytest.mark.parametrize("shortcut", SHORTCUTS)
@pytest.mark.parametrize("depth", [20, 44])
@pytest.mark.parametrize("train", [False, True])
@pytest.mark.parametrize("ops", OPS)
def test_float32_logits(depth, shortcut, train, ops):
    model = _torch_model(depth, shortcut, torch.float32)
    variables = from_state_dict(arrays(model))
    images, _ = _batch(16)
    images = images.astype(np.float32)
    ours, updated = ResNet(depth, shortcut, ops=ops).apply(
        variables, images, train=train, mutable=["batch_stats"]
    )
    with torch.no_grad():
        theirs = model.train(train)(torch_images(images)).numpy()
    mode = "training" if train else "evaluation"
    name = f"float32, {ops}, ResNet-{depth}, {shortcut}, {mode}"
    _assert_below(1e-5, f"{name}, logits", _relative(ours, theirs))
    if train:
        ours = to_state_dict({"params": variables["params"], **updated})
        _assert_below(1e-5, f"{name}, statistics", _largest(ours, arrays(model), "running"))


# Of the gradients in float32: a ReLU whose input is 0 but for rounding passes one or does not.
ALLOWED = {"float32": (1e-5, 2e-2), "float64": (1e-12, 1e-9)}


@pytest.mark.parametrize("shortcut", SHORTCUTS)
@pytest.mark.parametrize(
    ("dtype", "ops"),
    [
        ("float64", "xla"),
        ("float32", "xla"),
        pytest.param("float32", *NATIVE.values, marks=NATIVE.marks),
    ],
)
def test_logits_gradients_and_statistics(shortcut, dtype, ops):
    allowed, allowed_of_gradients = ALLOWED[dtype]
    with jax.enable_x64(dtype == "float64"):
        model = _torch_model(14, shortcut, getattr(torch, dtype))
        variables = from_state_dict(arrays(model))
        images, labels = _batch(8)
        images = images.astype(dtype)
        ours_model = ResNet(14, shortcut, dtype=jnp.dtype(dtype), ops=ops)

        def loss_fn(params):
            logits, updated = ours_model.apply(
                {**variables, "params": params}, images, train=True, mutable=["batch_stats"]
            )
            picked = jnp.take_along_axis(jax.nn.log_softmax(logits), labels[:, None], axis=1)
            return -picked.mean(), (logits, updated)

        inference = ours_model.apply(variables, images, train=False)
        assert inference.dtype == dtype
        grads, (logits, updated) = jax.grad(loss_fn, has_aux=True)(variables["params"])
        with torch.no_grad():
            expected = model.eval()(torch_images(images)).numpy()
        name = f"{dtype}, {ops}, ResNet-14, {shortcut}"
        _assert_below(allowed, f"{name}, evaluation, logits", _relative(inference, expected))
        theirs = model.train()(torch_images(images))
        torch.nn.functional.cross_entropy(theirs, torch.from_numpy(labels)).backward()
        difference = _relative(logits, theirs.detach().numpy())
        _assert_below(allowed, f"{name}, training, logits", difference)
        ours = to_state_dict({"params": grads, **updated})
        expected = {key: value.grad.numpy() for key, value in model.named_parameters()}
        _assert_below(allowed_of_gradients, f"{name}, gradients", _largest(ours, expected, ""))
        _assert_below(allowed, f"{name}, statistics", _largest(ours, arrays(model), "running"))


@pytest.mark.filterwarnings("ignore:Detected call of `lr_scheduler.step")  # the point here
def test_float64_trajectory_across_a_learning_rate_drop():
    """50 updates with momentum and decay; the reference steps its scheduler first."""
    num_steps, drop, batch_size = 50, 30, 4
    with jax.enable_x64(True):
        model = _torch_model(8, "conv3", torch.float64).train()
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
            ours = to_state_dict(jax.tree.map(np.asarray, state.variables))
            if step in (0, num_steps - 1):
                _assert_below(
                    1e-6 if step else 1e-9,
                    f"float64, ResNet-8, after {step + 1} updates, weights and statistics",
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
