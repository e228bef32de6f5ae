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
      average: {"params": ..., "batch_stats": ...}, the moving average of both, or None where there
        is none (see `optim.update_average`).
      epoch_sums: loss_sum float32 [], correct int32 [], count int32 [], over the images that the
        current epoch has trained on so far; a resumed run reports the same means.
    """

    step: jax.Array
    params: Any
    batch_stats: Any
    opt_state: Any
    epoch_sums: dict[str, jax.Array]
    average: Any = None

    @property
    def trained(self) -> dict[str, Any]:
        """The variables that are trained."""
        return {"params": self.params, "batch_stats": self.batch_stats}

    @property
    def variables(self) -> dict[str, Any]:
        """The variables that are evaluated: the average where there is one."""
        return self.trained if self.average is None else self.average

    @property
    def num_parameters(self) -> int:
        """How many numbers are trained."""
        return sum(leaf.size for leaf in jax.tree.leaves(self.params))

    @property
    def training(self) -> dict[str, Any]:
        """What a checkpoint holds beside the variables, for training alone."""
        training = {"step": self.step, "opt_state": self.opt_state, "epoch_sums": self.epoch_sums}
        return training if self.average is None else {**training, "trained": self.trained}


def from_checkpoint(variables: dict[str, Any], training: dict[str, Any]) -> TrainState:
    """The state whose `variables` and `training` a checkpoint holds."""
    trained = training.get("trained")
    rest = {key: value for key, value in training.items() if key != "trained"}
    if trained is None:
        return TrainState(**variables, **rest)
    return TrainState(**trained, **rest, average=variables)


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
    *,
    is_averaged: bool = False,
) -> TrainState:
    """A fresh state at step 0.

    Args:
      init_key: Typed key of the initial weights.
      model: Called as `models.ResNet` is.
      tx: The optimizer.
      image_shape: (H, W, C) of an image.
      is_averaged: Whether an average of the variables is kept.
    """
    variables = model.init(init_key, jnp.zeros((1, *image_shape)), train=False)
    variables = {key: variables[key] for key in ("params", "batch_stats")}
    return TrainState(
        step=jnp.zeros((), jnp.int32),
        **variables,
        opt_state=tx.init(variables["params"]),
        epoch_sums=zero_epoch_sums(),
        # Arrays of its own: the state is donated, and nothing can be donated twice.
        average=jax.tree.map(jnp.copy, variables) if is_averaged else None,
    )
