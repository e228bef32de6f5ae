"""Training state: arrays only, so that saving it saves everything."""

from typing import Any

import flax.linen as nn
import flax.struct
import jax
import jax.numpy as jnp
import optax

HEAD = "fc"  # the last layer's parameters


@flax.struct.dataclass
class TrainState:
    """Training state.

    Attributes:
      step: int32 [], number of completed steps.
      params: Model parameters.
      batch_stats: Running statistics of BatchNorm.
      opt_state: State of the Optax chain.
      epoch_sums: loss_sum float32 [], correct int32 [], count int32 [], sums over the images that
        the current epoch has trained on so far; a resumed run reports the same means.
      ema: {"params": ..., "batch_stats": ...}, exponential moving average of both, or None if the
        run keeps none (see `optim.update_ema`).
    """

    step: jax.Array
    params: Any
    batch_stats: Any
    opt_state: Any
    epoch_sums: dict[str, jax.Array]
    ema: Any = None

    @property
    def trained(self) -> dict[str, Any]:
        """Parameters and running statistics of the last step, without the EMA."""
        return {"params": self.params, "batch_stats": self.batch_stats}

    @property
    def variables(self) -> dict[str, Any]:
        """Variables for evaluation: the EMA if there is one."""
        return self.trained if self.ema is None else self.ema

    @property
    def num_parameters(self) -> int:
        """Number of trained parameters."""
        return sum(leaf.size for leaf in jax.tree.leaves(self.params))

    @property
    def training(self) -> dict[str, Any]:
        """Part of a checkpoint that only training needs, stored beside the variables."""
        training = {"step": self.step, "opt_state": self.opt_state, "epoch_sums": self.epoch_sums}
        return training if self.ema is None else {**training, "trained": self.trained}


def from_checkpoint(variables: dict[str, Any], training: dict[str, Any]) -> TrainState:
    """Rebuild the state from the `variables` and `training` of a checkpoint."""
    trained = training.get("trained")
    rest = {key: value for key, value in training.items() if key != "trained"}
    if trained is None:
        return TrainState(**variables, **rest)
    return TrainState(**trained, **rest, ema=variables)


def trainable(params: dict[str, Any], *, head_only: bool) -> dict[str, Any]:
    """Return the parameters by layer that the optimizer trains: all, or those of the head."""
    return {HEAD: params[HEAD]} if head_only else params


def zero_epoch_sums() -> dict[str, jax.Array]:
    """Return the epoch_sums at the start of an epoch."""
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
    has_ema: bool = False,
    head_only: bool = False,
    pretrained: dict[str, Any] | None = None,
) -> TrainState:
    """Initialize the state at step 0.

    Args:
      init_key: Typed key for the initial weights.
      model: Module with the call signature of `models.ResNet`.
      tx: Optimizer.
      image_shape: (H, W, C) of one image.
      has_ema: True also keeps an EMA of the variables.
      head_only: True trains only the head (see `trainable`).
      pretrained: {"params": ..., "batch_stats": ...} to start from, by layer; layers that it lacks,
        such as the head, are initialized at random. None initializes all.

    Returns:
      A state whose leaves are distinct arrays, so that it can be donated.
    """
    variables: Any = model.init(init_key, jnp.zeros((1, *image_shape)), train=False)
    variables = {
        key: variables[key] | (pretrained[key] if pretrained else {})
        for key in ("params", "batch_stats")
    }
    return TrainState(
        step=jnp.zeros((), jnp.int32),
        **variables,
        opt_state=tx.init(trainable(variables["params"], head_only=head_only)),
        epoch_sums=zero_epoch_sums(),
        # Copies: the state is donated, and no array can be donated twice.
        ema=jax.tree.map(jnp.copy, variables) if has_ema else None,
    )
