"""The Optax chain: SGD with coupled weight decay and momentum, as PyTorch's SGD computes it."""

from typing import Any

import jax
import optax
import optax.contrib


def make_optimizer(
    schedule: optax.Schedule,
    *,
    momentum: float,
    weight_decay: float,
    nesterov: bool = False,
    decay_kernels_only: bool = False,
    clip_norm: float = 0.0,
    sam_rho: float = 0.0,
) -> optax.GradientTransformation:
    """Builds SGD: gradient + weight_decay * parameter, then momentum, then times -learning rate.

    The decay is added to the gradient before the momentum sees it.

    Args:
      schedule: Completed updates, int32 [] -> learning rate of the next update.
      momentum: What is kept of the velocity in each update, in [0, 1).
      weight_decay: At least 0; half of it times the squared parameters is added to the loss.
      nesterov: Whether an update looks ahead along the velocity (Nesterov, 1983; Sutskever et al.,
        2013).
      decay_kernels_only: Whether BatchNorm's scales and biases, and the dense layer's bias, are
        left without decay (He et al., 2018, "Bag of Tricks", section 3.1).
      clip_norm: The largest global norm of the gradient, decay not included: a longer one is
        scaled down to it (Pascanu et al., 2012); 0 for none.
      sam_rho: How far the parameters move along the normalized gradient before the gradient that
        counts is taken there (Foret et al., 2020, "Sharpness-Aware Minimization"); 0 for none.
        `update` then needs grad_fn: (parameters, int) -> gradients.

    Returns:
      An Optax transformation, whose `update` needs the params.

    References:
      torch.optim.SGD(momentum=..., weight_decay=..., nesterov=...), which this equals; He et al.,
      2015, section 4.2.
    """
    clip = [optax.clip_by_global_norm(clip_norm)] if clip_norm else []
    sgd = optax.chain(
        *clip,
        optax.add_decayed_weights(weight_decay, is_kernel if decay_kernels_only else None),
        optax.trace(decay=momentum, nesterov=nesterov),
        optax.scale_by_learning_rate(schedule),
    )
    if not sam_rho:
        return sgd
    ascent = optax.chain(optax.contrib.normalize(), optax.sgd(sam_rho))
    # Opaque: one update is one of the run's, and the statistics move once.
    return optax.contrib.sam(sgd, ascent, opaque_mode=True)


def is_kernel(params: Any) -> Any:
    """Tells for each leaf of the parameters whether it is a convolution's or dense layer's kernel.

    Args:
      params: A tree of dicts, whose innermost keys are the leaves' names.

    Returns:
      A tree of bool.
    """
    return jax.tree_util.tree_map_with_path(lambda path, _: path[-1].key == "kernel", params)
