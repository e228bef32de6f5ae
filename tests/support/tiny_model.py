"""A model that compiles at once, for tests of training that do not depend on the model."""

from typing import Any

import flax.linen as nn
import jax.numpy as jnp


class TinyModel(nn.Module):
    """Two dense layers with BatchNorm, called like `models.ResNet`."""

    dtype: Any = jnp.float32

    @nn.compact
    def __call__(self, images, *, train):
        types = {"dtype": self.dtype, "param_dtype": self.dtype}
        x = nn.Dense(8, **types)(images[:, ::4, ::4].reshape(len(images), -1))
        x = nn.BatchNorm(use_running_average=not train, momentum=0.9, **types)(x)
        return nn.Dense(10, **types)(nn.relu(x))
