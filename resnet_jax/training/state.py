"""The state of a training run: arrays only, so that saving it saves everything."""

from typing import Any

import flax.linen as nn
import flax.struct
import jax
import jax.numpy as jnp
import optax


@flax.struct.dataclass
class TrainState:
    """What one update takes and gives.

    Attributes:
      step: int32 [], completed updates.
      params: The model's parameters.
      batch_stats: The model's running statistics.
      opt_state: Of the Optax chain.
      epoch_sums: loss_sum float32 [], correct int32 [], count int32 [], over the images that the
        current epoch has trained on so far; a resumed run reports the same means.
    """

    step: jax.Array
    params: Any
    batch_stats: Any
    opt_state: Any
    epoch_sums: dict[str, jax.Array]

    @property
    def variables(self) -> dict[str, Any]:
        """What `model.apply` takes."""
        return {"params": self.params, "batch_stats": self.batch_stats}

    @property
    def training(self) -> dict[str, Any]:
        """What a checkpoint holds beside the variables, for training alone."""
        return {"step": self.step, "opt_state": self.opt_state, "epoch_sums": self.epoch_sums}


def zero_epoch_sums() -> dict[str, jax.Array]:
    """The epoch_sums of an epoch that has not begun."""
    return {
        "loss_sum": jnp.zeros((), jnp.float32),
        "correct": jnp.zeros((), jnp.int32),
        "count": jnp.zeros((), jnp.int32),
    }


def init_state(
    init_key: jax.Array,
    model: nn.Module,
    tx: optax.GradientTransformation,
    image_shape: tuple[int, ...] = (32, 32, 3),
) -> TrainState:
    """A fresh state at step 0.

    Args:
      init_key: Typed key of the initial weights.
      model: Called as `models.ResNet` is.
      tx: The optimizer.
      image_shape: (H, W, C) of an image.
    """
    variables = model.init(init_key, jnp.zeros((1, *image_shape)), train=False)
    return TrainState(
        step=jnp.zeros((), jnp.int32),
        params=variables["params"],
        batch_stats=variables["batch_stats"],
        opt_state=tx.init(variables["params"]),
        epoch_sums=zero_epoch_sums(),
    )
