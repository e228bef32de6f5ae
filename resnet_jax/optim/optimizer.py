"""SGD with momentum and coupled weight decay as an Optax chain, equal to PyTorch's SGD."""

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
    """Build SGD: gradient + weight_decay * parameter, then momentum, then times -learning rate.

    Args:
      schedule: Function from completed steps, int32 [], to the learning rate of the next step.
      momentum: Momentum in [0, 1).
      weight_decay: L2 weight decay, at least 0, added to the gradient before momentum.
      nesterov: True uses Nesterov momentum (Nesterov, 1983; Sutskever et al., 2013).
      decay_kernels_only: True exempts BatchNorm's scales and biases and the bias of the dense
        layer from weight decay (He et al., 2018, "Bag of Tricks", section 3.1).
      clip_norm: Maximum global gradient norm, before weight decay (Pascanu et al., 2012); 0
        disables clipping.
      sam_rho: SAM radius (Foret et al., 2020, "Sharpness-Aware Minimization"); 0 disables it.
        Otherwise `update` needs grad_fn, a function (params, int) -> gradients.

    Returns:
      An Optax transformation whose `update` needs the params.

    References:
      torch.optim.SGD(momentum=..., weight_decay=..., nesterov=...); He et al., 2015, section 4.2.
    """
    sgd = optax.chain(
        *([optax.clip_by_global_norm(clip_norm)] if clip_norm else []),
        optax.add_decayed_weights(weight_decay, is_kernel if decay_kernels_only else None),
        optax.trace(decay=momentum, nesterov=nesterov),
        optax.scale_by_learning_rate(schedule),
    )
    if not sam_rho:
        return sgd
    ascent = optax.chain(optax.contrib.normalize(), optax.sgd(sam_rho))
    # Opaque: both passes are one step, and running statistics move once.
    return optax.contrib.sam(sgd, ascent, opaque_mode=True)


def is_kernel(params: Any) -> Any:
    """Mark the kernels of convolutions and dense layers.

    Args:
      params: Tree of dicts whose innermost keys are parameter names.

    Returns:
      Tree of bool, true for kernels.
    """
    return jax.tree_util.tree_map_with_path(lambda path, _: path[-1].key == "kernel", params)
