"""Weights, images and labels of tests/golden/resnet8.npz, made without PyTorch."""

from pathlib import Path

import numpy as np

from resnet_jax.weights.pytorch import to_state_dict

PATH = Path(__file__).parents[1] / "golden" / "resnet8.npz"
DEPTH, SHORTCUT = 8, "conv3"
BATCH_SIZE, NUM_STEPS = 6, 5
LEARNING_RATE, MOMENTUM, WEIGHT_DECAY, DROP_STEP = 0.05, 0.9, 1e-4, 3


def variables(shapes):
    """Return float64 weights and running statistics that no initializer gives.

    shapes: Tree of the variables, of anything with a shape.
    """
    rng = np.random.default_rng(8)

    def fill(tree):
        filled = {}
        for name, value in sorted(tree.items()):
            if isinstance(value, dict):
                filled[name] = fill(value)
            elif name in ("scale", "var"):
                filled[name] = rng.uniform(0.5, 1.5, value.shape)
            else:
                bound = np.prod(value.shape[:-1]) ** -0.5 if len(value.shape) > 1 else 0.5
                filled[name] = rng.uniform(-bound, bound, value.shape)
        return filled

    return fill(shapes)


def batches():
    """Return images, float64 [NUM_STEPS, BATCH_SIZE, 32, 32, 3], and labels, int64."""
    rng = np.random.default_rng(80)
    rows, columns = np.mgrid[:32, :32] / 32
    shape = (NUM_STEPS, BATCH_SIZE, 1, 1, 3)
    waves = np.sin(
        rng.uniform(2, 12, shape) * rows[..., None] + rng.uniform(2, 12, shape) * columns[..., None]
    )
    images = waves + rng.normal(0, 0.3, (NUM_STEPS, BATCH_SIZE, 32, 32, 3))
    return images, rng.integers(0, 10, (NUM_STEPS, BATCH_SIZE))


def fingerprint(array):
    """Summarize an array by 65 numbers: 63 evenly spaced entries, the sum, the norm."""
    flat = np.asarray(array, np.float64).ravel()
    entries = flat[np.linspace(0, flat.size - 1, 63).astype(int)]
    return np.concatenate([entries, [flat.sum(), np.sqrt(np.square(flat).sum())]])


def fingerprints(prefix, tree):
    """Return {prefix/key of the state_dict: fingerprint} for variables in our layout."""
    return {
        f"{prefix}/{key}": fingerprint(value)
        for key, value in to_state_dict(tree).items()
        if "num_batches" not in key
    }
