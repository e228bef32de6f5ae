"""Small networks of random weights, to be exported, and images for them."""

import jax
import jax.numpy as jnp
import numpy as np

from resnet_jax.config.schema import default_config
from resnet_jax.training.factories import make_model
from resnet_jax.weights.file import Weights

# What is exported from each, by name: ResNet-8, whose statistics are not the initial ones.
NETWORKS = {
    "conv3": {},
    "A": {"shortcut": "A", "normalization": "pixel_mean"},
    "B": {"shortcut": "B", "num_classes": 7},
    "bfloat16": {"dtype": "bfloat16"},
}


def random_images(count):
    """The first of 500 images, uint8: noise that is darker in some images and colours."""
    rng = np.random.default_rng(1)
    highest = rng.integers(1, 256, (500, 1, 1, 3))
    return rng.integers(0, highest + 1, (500, 32, 32, 3)).astype(np.uint8)[:count]


def random_network(shortcut="conv3", num_classes=10, dtype="float32", normalization="reference"):
    """Weights that give every image several probable classes, and images several classes."""
    config = default_config()
    config.model.depth, config.model.shortcut, config.model.dtype = 8, shortcut, dtype
    config.normalization, config.data_dir = normalization, "/somewhere"
    model = make_model(config, num_classes)
    rng = np.random.default_rng(0)
    shapes = jax.eval_shape(
        lambda: model.init(jax.random.key(0), jnp.zeros((1, 32, 32, 3)), train=False)
    )

    def draw(path, leaf):
        shape, kind = leaf.shape, path[-1].key
        if kind == "kernel":
            values = rng.normal(0, np.prod(shape[:-1]) ** -0.5, shape)
        else:
            low, high = (0.5, 1.5) if kind in ("scale", "var") else (-0.2, 0.2)
            values = rng.uniform(low, high, shape)
        return values.astype(np.float32)

    per_pixel = normalization == "pixel_mean"
    return Weights(
        variables=jax.tree_util.tree_map_with_path(draw, shapes),
        config=config,
        class_names=tuple("abcdefghij"[:num_classes]),
        mean=rng.uniform(0.3, 0.6, (32, 32, 3) if per_pixel else 3).astype(np.float32),
        std=rng.uniform(0.2, 0.3, 3).astype(np.float32),
        card={"step": 5, "seed": 0, "test_accuracy": 0.5},
    )
