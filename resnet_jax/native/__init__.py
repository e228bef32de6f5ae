"""Kernels of our own for the CPU, in C++: compiled on first use, called through XLA's FFI."""

from resnet_jax.native.library import Native, load

__all__ = ["Native", "load"]
