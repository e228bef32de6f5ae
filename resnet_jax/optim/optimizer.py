"""The Optax chain: SGD with coupled weight decay and momentum, as PyTorch's SGD computes it."""

import optax


def make_optimizer(
    schedule: optax.Schedule, *, momentum: float, weight_decay: float
) -> optax.GradientTransformation:
    """gradient + decay * parameter -> momentum -> times -schedule(step).

    schedule: int32 [] completed updates -> learning rate.  The decay is added to the gradient of
    every parameter, BatchNorm's and the bias included, before the momentum sees it.
    """
    return optax.chain(
        optax.add_decayed_weights(weight_decay),
        optax.trace(decay=momentum),
        optax.scale_by_learning_rate(schedule),
    )
