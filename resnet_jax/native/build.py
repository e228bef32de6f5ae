"""Compile the C++ sources for this machine, once, into the user's cache."""

import contextlib
import hashlib
import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import jax

_SOURCE = Path(__file__).parent / "xla_calls.cc"
_COMPILERS = ("g++", "clang++", "c++")
_FLAGS = ("-std=c++17", "-O3", "-march=native", "-fPIC", "-shared")
_TIMEOUT_SECONDS = 300


class BuildError(Exception):
    """Failure to build the library, with a one-line reason."""


def build(cache: Path) -> Path:
    """Compile the library, or find it in the cache.

    The name of the library has two digests. One covers the sources, the flags, the version of
    jaxlib, the compiler and the processor, so that machines with a shared home directory each have
    their own library. The other covers the content: a damaged library would crash the process or
    compute wrong results, and is rebuilt. Concurrent calls are safe.

    Args:
      cache: Directory of libraries, created if missing.

    Returns:
      Path of the library.

    Raises:
      BuildError: If there is no compiler, it fails, or the library cannot be written.
    """
    compiler = _find_compiler()
    # Predefined macros identify the compiler and the processor behind -march=native.
    macros = _run([*compiler, *_FLAGS, "-dM", "-E", "-x", "c++", os.devnull])
    digest = hashlib.sha256("\0".join([version("jaxlib"), *compiler, *_FLAGS, macros]).encode())
    for source in (_SOURCE, *sorted(_SOURCE.parent.glob("*.h"))):
        digest.update(source.read_bytes())
    prefix = f"resnet_jax_native-{digest.hexdigest()[:20]}-"
    try:
        for library in sorted(cache.glob(f"{prefix}*.so")):
            if library.name == prefix + _content_digest(library):
                return library
            library.unlink(missing_ok=True)
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".build-") as folder:
            part = Path(folder) / "library.so"
            include = f"-isystem{jax.ffi.include_dir()}"  # no warnings about XLA's headers
            _run([*compiler, *_FLAGS, include, str(_SOURCE), "-o", str(part)])
            return part.replace(cache / (prefix + _content_digest(part)))
    except OSError as error:
        raise BuildError(f"{cache}: {error.strerror or error}") from error


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


def _run(command: Sequence[str]) -> str:
    """Run the compiler and return its output."""
    try:
        result = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{command[0]}: timed out after {_TIMEOUT_SECONDS} s") from error
    except OSError as error:
        raise BuildError(f"{command[0]}: {error.strerror or error}") from error
    if result.returncode:
        errors = [line for line in result.stderr.splitlines() if "error" in line.lower()]
        first = (errors or result.stderr.splitlines() or [""])[0].strip()
        raise BuildError(f"{command[0]} failed with exit code {result.returncode}: {first[:200]}")
    return result.stdout
