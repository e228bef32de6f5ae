"""CIFAR ResNets in JAX: the reference implementation of He et al. (2015), section 4.2."""

__version__ = "0.1.0"
