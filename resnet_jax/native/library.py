"""Load the compiled library and register its functions with XLA."""

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
    """Availability of the native kernels for programs on the CPU.

    Attributes:
      is_loaded: True if `models.ops.native` can call the kernels.
      description: Vector width and compiler, or the reason why there are no kernels.
    """

    is_loaded: bool
    description: str

    @property
    def convolutions(self) -> str:
        """Implementation of convolution and BatchNorm on a CPU, for provenance records."""
        return f"native ({self.description})" if self.is_loaded else "XLA"


@cache
def load() -> Native:
    """Compile the library if the cache has none, load it and register its functions.

    RESNET_JAX_NATIVE=0 in the environment disables it. Failures are logged as a warning, and
    programs use XLA's operations.
    """
    if os.environ.get(SWITCH) == "0":
        return Native(False, f"{SWITCH}=0")
    try:
        return Native(True, _load(_cache_folder()))
    except BuildError as error:
        reason = str(error)
    except (OSError, AttributeError, jax.errors.JaxRuntimeError) as error:
        reason = "cannot load the compiled library: " + " ".join(str(error).split())[:200]
    log.warning("no native kernels (%s): using XLA's convolutions, about half as fast", reason)
    return Native(False, reason)


def _load(cache_folder: Path) -> str:
    """Compile, load and register the library; return its description."""
    library = ctypes.CDLL(str(build(cache_folder)))
    library.resnet_jax_compiler.restype = ctypes.c_char_p
    description = f"{32 * library.resnet_jax_lanes()}-bit vectors, "
    description += library.resnet_jax_compiler().decode()
    # Create the backend first: with a library of another version, creating it later would fail.
    jax.devices("cpu")
    for target in TARGETS:
        handler = jax.ffi.pycapsule(getattr(library, target))
        jax.ffi.register_ffi_target(target, handler, platform="cpu")
    return description


def _cache_folder() -> Path:
    try:
        cache_home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError as error:
        raise BuildError("no home directory for the cache; set XDG_CACHE_HOME") from error
    return Path(cache_home) / "resnet_jax" / "native"
