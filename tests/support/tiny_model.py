"""A model that compiles at once, for tests of everything around the model."""

from typing import Any

import flax.linen as nn
import jax.numpy as jnp

from resnet_jax.inference import evaluate
from resnet_jax.training import experiment, factories


class TinyModel(nn.Module):
    """Two dense layers with BatchNorm, called like `models.ResNet`, with a stage and a head."""

    num_classes: int = 10
    dtype: Any = jnp.float32

    @nn.compact
    def __call__(self, images, *, train):
        types = {"dtype": self.dtype, "param_dtype": self.dtype}
        inputs = images[:, ::4, ::4].reshape(len(images), -1)
        x = nn.Dense(8, **types, name="layer1_0")(inputs)
        norm = nn.BatchNorm(use_running_average=not train, momentum=0.9, **types, name="layer1_1")
        x = norm(x)
        return nn.Dense(self.num_classes, **types, name="fc")(nn.relu(x))


def use_tiny_model(patch):
    """Let every config build a TinyModel; `patch` is a MonkeyPatch."""

    def make_model(config, num_classes, ops="custom_vjp", *, for_inference=False):
        return TinyModel(num_classes)

    for module in (factories, experiment, evaluate):
        patch.setattr(module, "make_model", make_model)


def use_dataset(patch, dataset):
    """Let the loop load a dataset, whatever the config says."""
    for module in ("training.run", "inference.evaluate"):
        patch.setattr(f"resnet_jax.{module}.load", lambda name, data_dir: dataset)
