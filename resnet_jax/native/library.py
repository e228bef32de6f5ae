"""Loads the compiled library and registers its functions with XLA."""

import ctypes
import logging
import os
from functools import cache
from pathlib import Path
from typing import NamedTuple

import jax

from resnet_jax.models.ops.native import TARGETS
from resnet_jax.native.build import BuildError, build

SWITCH = "RESNET_JAX_NATIVE"

log = logging.getLogger(__name__)


class Native(NamedTuple):
    """Whether the native kernels can be used by programs for the CPU.

    Attributes:
      is_loaded: Whether `models.ops.native` may call them.
      description: What they are, or why there are none.
    """

    is_loaded: bool
    description: str

    @property
    def convolutions(self) -> str:
        """What computes a CPU's convolutions, and batch normalization with them, for records."""
        return f"native ({self.description})" if self.is_loaded else "XLA"


@cache
def load() -> Native:
    """Compiles the library where the cache has none, loads it and registers its functions.

    The environment's RESNET_JAX_NATIVE=0 says not to.  Where anything fails, a warning says what:
    programs then take XLA's operations.
    """
    if os.environ.get(SWITCH) == "0":
        return Native(False, f"{SWITCH}=0")
    try:
        return Native(True, _load(_cache_folder()))
    except BuildError as error:
        reason = str(error)
    except (OSError, AttributeError, jax.errors.JaxRuntimeError) as error:
        reason = "the compiled library cannot be used: " + " ".join(str(error).split())[:200]
    log.warning("no native kernels (%s): XLA's convolutions are used, about half as fast", reason)
    return Native(False, reason)


def _load(cache_folder: Path) -> str:
    """Compiles, loads and registers; returns what describes the library."""
    library = ctypes.CDLL(str(build(cache_folder)))
    library.resnet_jax_compiler.restype = ctypes.c_char_p
    description = f"{32 * library.resnet_jax_lanes()}-bit vectors, "
    description += library.resnet_jax_compiler().decode()
    # Otherwise XLA would refuse a library of another version when it makes its backend, and fail.
    jax.devices("cpu")
    for target in TARGETS:
        handler = jax.ffi.pycapsule(getattr(library, target))
        jax.ffi.register_ffi_target(target, handler, platform="cpu")
    return description


def _cache_folder() -> Path:
    try:
        cache_home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError as error:
        raise BuildError("there is no home folder to keep them in (XDG_CACHE_HOME)") from error
    return Path(cache_home) / "resnet_jax" / "native"
