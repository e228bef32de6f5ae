"""What the repository tracks: nothing that a build, a test or a run leaves behind."""

import ast
import subprocess

import pytest

from tests.conftest import ROOT

TOP_LEVEL = {
    *(".ci", ".github", ".gitignore"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"),
    *("Makefile", "pyproject.toml", "constraints.txt"),
    *("configs", "docs", "resnet_jax", "scripts", "tests"),
}
MAX_TRACKED_BYTES = 4 * 2**20
MAX_FILE_BYTES = 2**20
MAX_WEIGHTS_BYTES = 3_000_000


@pytest.fixture(scope="module")
def tracked():
    git = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if git.returncode:
        pytest.skip("this is no git checkout: what is tracked cannot be told")
    return [path for path in git.stdout.split("\0") if path]


def test_every_top_level_entry_is_meant(tracked):
    assert {path.split("/")[0] for path in tracked} <= TOP_LEVEL


def test_the_checkout_is_small(tracked):
    sizes = {path: (ROOT / path).stat().st_size for path in tracked if (ROOT / path).is_file()}
    weights = {path: size for path, size in sizes.items() if path.endswith(".safetensors")}
    assert all(path.startswith("resnet_jax/pretrained/") for path in weights)
    assert all(size < MAX_WEIGHTS_BYTES for size in weights.values())
    others = {path: size for path, size in sizes.items() if path not in weights}
    assert not {path: size for path, size in others.items() if size > MAX_FILE_BYTES}
    assert sum(others.values()) < MAX_TRACKED_BYTES


def test_text_files_are_utf_8_whatever_the_locale():
    """Every call that opens a file as text names its encoding."""
    for folder in ("resnet_jax", "scripts"):
        for path in (ROOT / folder).rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(call, ast.Call):
                    continue
                function = ast.unparse(call.func)
                modes = [ast.unparse(value) for value in [*call.args, *call.keywords]]
                is_text = function.endswith((".read_text", ".write_text")) or (
                    function.endswith(".open")
                    and not function.startswith(("Image.", "os.", "tarfile.", "archive."))
                    and not any("b'" in mode for mode in modes)
                )
                names = {keyword.arg for keyword in call.keywords}
                # None: **options, which the code beside it names.
                assert not is_text or names & {"encoding", None}, f"{path}:{call.lineno}"
