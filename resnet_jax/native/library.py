"""Compile the C++ kernels once for this machine, load them and register them with XLA."""

import contextlib
import ctypes
import hashlib
import logging
import os
import platform
import shlex
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import jax

from resnet_jax.models.ops.native import TARGETS
from resnet_jax.paths import cache_folder, is_private, make_private_folder

SWITCH = "RESNET_JAX_NATIVE"
_SOURCE = Path(__file__).parent / "xla_calls.cc"
_COMPILERS = ("g++", "clang++", "c++")
_FLAGS = ("-std=c++17", "-O3", "-march=native", "-fPIC", "-shared")
_TIMEOUT_SECONDS = 300
KEEP_DAYS = 30

log = logging.getLogger(__name__)


class BuildError(Exception):
    """Failure to build the library, with a one-line reason."""


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
        library = ctypes.CDLL(str(build(cache_folder() / "native")))
        library.resnet_jax_compiler.restype = ctypes.c_char_p
        compiler = library.resnet_jax_compiler().decode()
        description = f"{32 * library.resnet_jax_lanes()}-bit vectors, {compiler}"
        # Create the backend first: with a library of another version, creating it later would fail.
        jax.devices("cpu")
        for target in TARGETS:
            handler = jax.ffi.pycapsule(getattr(library, target))
            jax.ffi.register_ffi_target(target, handler, platform="cpu")
        return Native(True, description)
    except BuildError as error:
        reason = str(error)
    except (OSError, AttributeError, RuntimeError) as error:  # RuntimeError: JAX has no CPU here
        reason = "cannot load the compiled library: " + " ".join(str(error).split())[:200]
    log.warning("no native kernels (%s): using XLA's convolutions, about half as fast", reason)
    return Native(False, reason)


def build(cache: Path) -> Path:
    """Compile the library, or find it in the cache.

    The name of the library has two digests. One covers the sources, the flags, the version of
    jaxlib, CXX and the processor, so that machines with a shared home directory each have their own
    library. The other covers the content: a damaged library would crash the process or compute
    wrong results, and is rebuilt, as is one that another user could have written. Concurrent calls
    are safe.

    Args:
      cache: Directory of libraries, created if missing.

    Returns:
      Path of the library.

    Raises:
      BuildError: If there is no compiler, it fails, the library cannot be written, or the directory
        belongs to another user.
    """
    parts = [version("jaxlib"), os.environ.get("CXX", ""), *_FLAGS, _processor()]
    digest = hashlib.sha256("\0".join(parts).encode())
    for source in (_SOURCE, *sorted(_SOURCE.parent.glob("*.h"))):
        digest.update(source.read_bytes())
    prefix = f"resnet_jax_native-{digest.hexdigest()[:20]}-"
    try:
        make_private_folder(cache)
        for library in sorted(cache.glob(f"{prefix}*.so")):
            if is_private(library) and library.name == prefix + _content_digest(library):
                library.touch()
                return library
            library.unlink(missing_ok=True)
        _prune(cache)
        compiler = _find_compiler()
        with tempfile.TemporaryDirectory(dir=cache, prefix=".build-") as folder:
            part = Path(folder) / "library.so"
            include = f"-isystem{jax.ffi.include_dir()}"  # no warnings about XLA's headers
            _compile([*compiler, *_FLAGS, include, str(_SOURCE), "-o", str(part)])
            part.chmod(0o700)
            return part.replace(cache / (prefix + _content_digest(part)))
    except OSError as error:
        raise BuildError(f"{cache}: {error.strerror or error}") from error


def _processor() -> str:
    """Return what the compiler's -march=native depends on."""
    names = ("vendor_id", "cpu family", "model", "flags", "CPU implementer", "CPU part", "Features")
    with contextlib.suppress(OSError):
        first = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").split("\n\n")[0]
        lines = (line.split(":", 1) for line in first.splitlines())
        return "\n".join(" ".join(line) for line in lines if line[0].strip() in names)
    return platform.processor()


def _prune(cache: Path) -> None:
    """Delete what no program has used for KEEP_DAYS, and what a killed compiler left."""
    for path in cache.iterdir():
        if time.time() - path.lstat().st_mtime > KEEP_DAYS * 24 * 3600:
            with contextlib.suppress(OSError):
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _content_digest(library: Path) -> str:
    """Return the end of a library's file name."""
    return hashlib.sha256(library.read_bytes()).hexdigest()[:20] + ".so"


def _find_compiler() -> list[str]:
    """Return the command of the C++ compiler: CXX, or the first one that is installed."""
    if chosen := os.environ.get("CXX"):
        with contextlib.suppress(ValueError):  # unbalanced quotes
            command = shlex.split(chosen)
            if command and shutil.which(command[0]):
                return command
        raise BuildError(f"CXX={chosen}: no such compiler")
    for name in _COMPILERS:
        if shutil.which(name):
            return [name]
    raise BuildError(f"no C++ compiler found ({', '.join(_COMPILERS)}; set CXX to use another)")


def _compile(command: Sequence[str]) -> None:
    try:
        result = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"{command[0]}: {error}") from error
    if result.returncode:
        errors = [line for line in result.stderr.splitlines() if "error" in line.lower()]
        first = (errors or result.stderr.splitlines() or [""])[0].strip()
        raise BuildError(f"{command[0]} failed with exit code {result.returncode}: {first[:200]}")
