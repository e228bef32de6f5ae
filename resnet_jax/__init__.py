"""The CIFAR ResNets of He et al. (2015), section 4.2, in JAX.

Example:
  classifier = resnet_jax.load("resnet44_fast")  # a pretrained model, or a run directory
  probabilities = classifier("cat.jpg")  # float32 [1, 10]
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from resnet_jax.inference.classifier import load
    from resnet_jax.models import ResNet

__version__ = "0.2.0"
__all__ = ["ResNet", "__version__", "load"]


def __getattr__(name: str) -> Any:
    # Imported when asked for: JAX takes a second, and --help does not need it.
    if name == "load":
        from resnet_jax.inference.classifier import load

        return load
    if name == "ResNet":
        from resnet_jax.models import ResNet

        return ResNet
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
