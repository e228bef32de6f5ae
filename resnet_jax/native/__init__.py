"""C++ kernels for the CPU, compiled on first use and called through XLA's FFI."""

from resnet_jax.native.library import Native, load

__all__ = ["Native", "load"]
