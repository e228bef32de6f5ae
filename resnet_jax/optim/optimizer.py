"""The Optax chain: SGD with coupled weight decay and momentum, as PyTorch's SGD computes it."""

import optax


def make_optimizer(
    schedule: optax.Schedule, *, momentum: float, weight_decay: float
) -> optax.GradientTransformation:
    """Builds SGD: gradient + weight_decay * parameter, then momentum, then times -learning rate.

    The decay is added to the gradient of every parameter, BatchNorm's and the bias included, before
    the momentum sees it.

    Args:
      schedule: Completed updates, int32 [] -> learning rate of the next update.
      momentum: What is kept of the velocity in each update, in [0, 1).
      weight_decay: At least 0; half of it times the squared parameters is added to the loss.

    Returns:
      An Optax transformation, whose `update` needs the params.

    References:
      torch.optim.SGD(momentum=..., weight_decay=...), which this equals; He et al., 2015,
      section 4.2.
    """
    return optax.chain(
        optax.add_decayed_weights(weight_decay),
        optax.trace(decay=momentum),
        optax.scale_by_learning_rate(schedule),
    )
