"""Programs run whatever is wrong with compilers and caches: with XLA's convolutions."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import Mock

import pytest

from resnet_jax.native import library, load
from resnet_jax.native.library import BuildError, build
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
    """Run PROGRAM in a new process; return (is_loaded, description, warnings)."""
    names = ("RESNET_JAX_NATIVE", "CXX")
    inherited = {name: value for name, value in os.environ.items() if name not in names}
    environment = inherited | {"XDG_CACHE_HOME": str(cache)} | environment
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    is_loaded, description, ops, value = json.loads(result.stdout)
    assert value == pytest.approx(144, rel=1e-5)
    assert ops == ("native" if is_loaded else "custom_vjp")
    warnings = [line for line in result.stderr.splitlines() if line.startswith("WARNING")]
    return is_loaded, description, warnings


def _script(path, text):
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return str(path)


FAKE = """for out; do :; done
echo run >> "$(dirname "$0")/runs"
echo library > "$out"
"""


@pytest.fixture
def fake(tmp_path, monkeypatch):
    """A cache whose compiler writes a file at once; the file in which it counts its runs."""
    monkeypatch.setenv("CXX", _script(tmp_path / "fake", FAKE))
    return tmp_path / "cache", tmp_path / "runs"


def test_reasons_why_there_is_no_library(fake, tmp_path, monkeypatch):
    """In this process: `build` raises BuildError, in one line."""
    cache, _ = fake
    (tmp_path / "file").touch()
    with pytest.raises(BuildError, match="Not a directory"):
        build(tmp_path / "file" / "cache")
    for command, reason in (
        ("no-such-compiler -x", "no-such-compiler -x"),
        ("'", "CXX='"),
        (str(tmp_path), "no such compiler"),
        (_script(tmp_path / "failing", "echo 'x: error: no' >&2; exit 3"), "code 3: x: error: no"),
    ):
        monkeypatch.setenv("CXX", command)
        with pytest.raises(BuildError, match=reason) as error:
            build(cache)
        assert "\n" not in str(error.value)
        assert list(cache.glob("*")) == []
    monkeypatch.delenv("CXX")
    monkeypatch.setenv("PATH", str(cache))
    with pytest.raises(BuildError, match="CXX"):
        build(cache)


def test_a_library_is_compiled_once_and_again_when_damaged_or_outdated(fake, monkeypatch):
    cache, runs = fake
    path = build(cache)
    assert build(cache) == path
    assert runs.read_text() == "run\n"
    for content in ("cut", "other content"):
        path.write_text(content)
        assert build(cache) == path
        assert path.read_text() == "library\n"
    assert runs.read_text() == 3 * "run\n"
    assert list(cache.glob("*")) == [path]
    monkeypatch.setattr(library, "_FLAGS", ("-O0", *library._FLAGS))
    assert build(cache) != path


def test_a_library_that_others_could_have_written_is_not_loaded(fake):
    cache, runs = fake
    umask = os.umask(0)
    try:
        path = build(cache)
    finally:
        os.umask(umask)
    assert (cache.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (0o700, 0o700)
    for mode in (0o720, 0o702):
        path.chmod(mode)
        cache.chmod(0o777)
        assert build(cache) == path
    assert runs.read_text() == 3 * "run\n"
    assert cache.stat().st_mode & 0o777 == 0o700
    path.unlink()
    os.mkfifo(path)
    assert build(cache) == path
    assert path.is_file()
    if os.getuid() == 0:
        os.chown(cache, 12345, -1)
        with pytest.raises(BuildError, match="another user"):
            build(cache)


def test_old_libraries_and_what_a_killed_compiler_left_are_deleted(fake, monkeypatch):
    cache, _ = fake
    for name in (".build-old", ".build-new"):
        (cache / name).mkdir(parents=True)
    (cache / "resnet_jax_native-old.so").touch()
    for name in (".build-old", "resnet_jax_native-old.so"):
        os.utime(cache / name, (0, 0))
    path = build(cache)
    assert sorted(cache.iterdir()) == [cache / ".build-new", path]
    # A library in use stays, for it is touched at each start.
    os.utime(path, (0, 0))
    build(cache)
    monkeypatch.setattr(library, "_FLAGS", ("-O0", *library._FLAGS))
    build(cache)
    assert path.exists()


@pytest.mark.usefixtures("fake")
def test_failures_are_a_warning_and_xla_s_operations_are_used(monkeypatch, caplog, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("RESNET_JAX_NATIVE", "0")
    assert load.__wrapped__() == (False, "RESNET_JAX_NATIVE=0")
    assert not caplog.records  # as requested
    monkeypatch.delenv("RESNET_JAX_NATIVE")
    native = load.__wrapped__()
    assert not native.is_loaded
    assert "library" in native.description
    (record,) = caplog.records
    assert native.description in record.getMessage()
    assert "XLA" in native.convolutions
    # Nor is there a cache without a home.
    error = RuntimeError("Could not determine home directory.")
    monkeypatch.setattr(Path, "home", Mock(side_effect=error))
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    native = load.__wrapped__()
    assert not native.is_loaded
    assert "home" in native.description


@pytest.mark.slow
def test_programs_in_processes_of_their_own(tmp_path):
    """A real compiler, by two processes at once; then without it; then a useless library."""
    # Without optimization, which takes most of the time.
    mine = {"CXX": _script(tmp_path / "compiler", 'exec g++ "$@" -O0\n')}
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda _: start(tmp_path, **mine), range(2)))
    if not results[0][0]:
        pytest.skip(f"no native kernels here: {results[0][1]}")
    assert all(is_loaded and not warnings for is_loaded, _, warnings in results)
    cache = tmp_path / "resnet_jax" / "native"
    (library,) = cache.glob("*")
    before = library.stat()

    (tmp_path / "empty").mkdir()
    mine_alone = mine | {"PATH": str(tmp_path / "empty")}
    assert start(tmp_path, **mine_alone)[::2] == (True, [])
    assert library.stat().st_ino == before.st_ino
    none = start(tmp_path / "new", **mine_alone)
    assert not none[0]
    assert none[1] in none[2][0]

    whole = library.read_bytes()
    library.unlink()
    library.write_bytes(whole[:9000] + b"altered" + whole[9007:])
    assert start(tmp_path, **mine)[::2] == (True, [])
    assert list(cache.glob("*")) == [library]

    hiding = _script(tmp_path / "hiding", 'exec g++ "$@" -O0 -fvisibility=hidden\n')
    is_loaded, description, (warning,) = start(tmp_path / "other", CXX=hiding)
    assert not is_loaded
    assert "undefined symbol" in description
    assert description in warning
