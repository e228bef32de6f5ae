"""The CIFAR ResNets of He et al. (2015), section 4.2, in JAX."""

__version__ = "0.1.0"
