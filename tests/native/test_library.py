"""Whatever is wrong with compilers and caches, programs run: with XLA's convolutions."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from resnet_jax.native import load
from tests.conftest import ROOT

PROGRAM = """
import logging, json, jax, jax.numpy as jnp
logging.basicConfig(format="%(levelname)s: %(message)s")
from resnet_jax.native import load
from resnet_jax.training.backend import current_backend
native, ops = load(), current_backend().ops
from resnet_jax.models.ops import OPS
images, kernel = jnp.ones((2, 4, 4, 16)), jnp.ones((3, 3, 16, 16))
result = float(OPS[ops].conv2d(images, kernel, 1)[0, 1, 1, 0])
print(json.dumps([native.is_loaded, native.description, ops, result]))
"""


def start(cache, **environment):
    """Runs PROGRAM in a process of its own; gives what it printed, and its stderr."""
    names = ("RESNET_JAX_NATIVE", "CXX")
    inherited = {name: value for name, value in os.environ.items() if name not in names}
    environment = inherited | {"XDG_CACHE_HOME": str(cache)} | environment
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    is_loaded, description, ops, value = json.loads(result.stdout)
    assert value == pytest.approx(144, rel=1e-5)
    assert ops == ("native" if is_loaded else "xla")
    warnings = [line for line in result.stderr.splitlines() if line.startswith("WARNING")]
    return is_loaded, description, warnings


def libraries(cache):
    return sorted((cache / "resnet_jax" / "native").glob("*"))


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """A cache with the library in it."""
    folder = tmp_path_factory.mktemp("cache")
    is_loaded, description, warnings = start(folder)
    if not is_loaded:
        pytest.skip(f"no native kernels here: {description}")
    assert not warnings
    assert "-bit vectors" in description
    return folder


def test_it_is_compiled_once(cache):
    (library,) = libraries(cache)
    before = library.stat()
    assert start(cache, PATH=_without_compiler(cache))[0] is False
    assert start(cache)[0]
    assert libraries(cache) == [library]
    assert library.stat().st_mtime_ns == before.st_mtime_ns


def test_the_switch(cache):
    assert start(cache, RESNET_JAX_NATIVE="0") == (False, "RESNET_JAX_NATIVE=0", [])


def _without_compiler(folder):
    empty = folder / "empty"
    empty.mkdir(exist_ok=True)
    return str(empty)


def _failing_compiler(folder):
    """Tells its macros, and cannot compile."""
    script = folder / "compiler"
    script.write_text(
        "#!/bin/sh\ncase \"$*\" in *-dM*) echo macros;; *) echo 'x: error: no' >&2; exit 3;; esac\n"
    )
    script.chmod(0o755)
    return str(script)


@pytest.mark.parametrize(
    ("environment", "reason"),
    [
        (lambda folder: {"PATH": _without_compiler(folder)}, "no C++ compiler is installed"),
        (
            lambda folder: {"CXX": "no-such-compiler -x"},
            "CXX=no-such-compiler -x: no such compiler",
        ),
        (lambda folder: {"CXX": "'"}, "CXX=': no such compiler"),
        (lambda folder: {"CXX": _failing_compiler(folder)}, "failed, exit code 3: x: error: no"),
        (lambda folder: {"CXX": str(folder)}, "no such compiler"),
    ],
    ids=["none", "unknown", "quote", "failing", "folder"],
)
def test_without_a_compiler_xla_s_are_used(tmp_path, environment, reason):
    is_loaded, description, (warning,) = start(tmp_path / "cache", **environment(tmp_path))
    assert not is_loaded
    assert reason in description
    assert description in warning
    assert "XLA's convolutions are used" in warning
    assert libraries(tmp_path / "cache") == []


def test_a_cache_that_cannot_be_written(tmp_path):
    (tmp_path / "resnet_jax").write_text("a file where the folder belongs")
    is_loaded, description, (warning,) = start(tmp_path)
    assert not is_loaded
    assert "Not a directory" in description
    assert "XLA's convolutions are used" in warning


def test_no_home_folder(monkeypatch):
    def no_home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.delenv("RESNET_JAX_NATIVE", raising=False)
    native = load.__wrapped__()
    assert not native.is_loaded
    assert "no home folder" in native.description


@pytest.mark.parametrize(
    "content",
    [
        lambda whole: whole[:1000],
        lambda whole: whole[:9000] + b"altered" + whole[9007:],
    ],
    ids=["cut", "altered"],
)
def test_a_damaged_library_is_compiled_anew(tmp_path, cache, content):
    (library,) = libraries(cache)
    folder = tmp_path / "resnet_jax" / "native"
    folder.mkdir(parents=True)
    whole = library.read_bytes()
    (folder / library.name).write_bytes(content(whole))
    is_loaded, _, warnings = start(tmp_path)
    assert is_loaded
    assert not warnings
    (replaced,) = libraries(tmp_path)
    assert len(replaced.read_bytes()) == len(whole)


def test_a_library_that_xla_cannot_use(tmp_path):
    """Such as one whose functions another compiler's flags have hidden."""
    compiler = tmp_path / "compiler"
    compiler.write_text('#!/bin/sh\nexec g++ "$@" -fvisibility=hidden\n')
    compiler.chmod(0o755)
    is_loaded, description, (warning,) = start(tmp_path / "cache", CXX=str(compiler))
    assert not is_loaded
    assert "the compiled library cannot be used: " in description
    assert "undefined symbol" in description
    assert "XLA's convolutions are used" in warning


def test_processes_that_compile_at_once(tmp_path):
    with ThreadPoolExecutor(3) as pool:
        results = list(pool.map(lambda _: start(tmp_path), range(3)))
    assert all(is_loaded and not warnings for is_loaded, _, warnings in results)
    assert len(libraries(tmp_path)) == 1
