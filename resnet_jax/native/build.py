"""Compiles the C++ sources for this machine, once, into the user's cache."""

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
    """Why there is no library, in one line."""


def build(cache: Path) -> Path:
    """Compiles the library, or finds it in the cache.

    Its name has a digest of the sources, the flags, jaxlib's version, and the compiler with all
    that it knows of this processor: a home folder that several machines share has one for each.
    And a digest of its content: one that is cut or altered would end the process, or compute
    something else; it is replaced.  Processes may do this at once.

    Args:
      cache: The folder of libraries, made where it is missing.

    Returns:
      The library's path.

    Raises:
      BuildError: If there is no compiler, it fails, or the library cannot be written.
    """
    compiler = _find_compiler()
    # The predefined macros: the compiler's version, and what -march=native stands for here.
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
            include = f"-isystem{jax.ffi.include_dir()}"  # their warnings are not ours to mend
            _run([*compiler, *_FLAGS, include, str(_SOURCE), "-o", str(part)])
            return part.replace(cache / (prefix + _content_digest(part)))
    except OSError as error:
        raise BuildError(f"{cache}: {error.strerror or error}") from error


def _content_digest(library: Path) -> str:
    """The end of a library's name."""
    return hashlib.sha256(library.read_bytes()).hexdigest()[:20] + ".so"


def _find_compiler() -> list[str]:
    """The C++ compiler's command: that of CXX, or the first that is installed."""
    if chosen := os.environ.get("CXX"):
        with contextlib.suppress(ValueError):  # quotes that do not close
            command = shlex.split(chosen)
            if command and shutil.which(command[0]):
                return command
        raise BuildError(f"CXX={chosen}: no such compiler")
    for name in _COMPILERS:
        if shutil.which(name):
            return [name]
    raise BuildError(f"no C++ compiler is installed ({', '.join(_COMPILERS)}; CXX names another)")


def _run(command: Sequence[str]) -> str:
    """Runs the compiler and returns its output."""
    try:
        result = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=_TIMEOUT_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{command[0]}: not done after {_TIMEOUT_SECONDS} s") from error
    except OSError as error:
        raise BuildError(f"{command[0]}: {error.strerror or error}") from error
    if result.returncode:
        errors = [line for line in result.stderr.splitlines() if "error" in line.lower()]
        first = (errors or result.stderr.splitlines() or [""])[0].strip()
        raise BuildError(f"{command[0]} failed, exit code {result.returncode}: {first[:200]}")
    return result.stdout
