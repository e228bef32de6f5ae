"""The C++ kernels without XLA, with every installed compiler, and with sanitizers."""

import shutil
import subprocess

import pytest

from tests.conftest import ROOT

SOURCE = ROOT / "tests" / "native" / "kernels_test.cc"
COMMON = ["-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror", "-pthread"]
# Little optimization, which takes most of the compile time.
SANITIZED = ["-march=native", "-g", "-O1"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("compiler", "flags", "runner", "lanes"),
    [
        ("g++", [], [], "4 "),
        ("g++", ["-mavx2", "-mfma"], [], "8 "),
        ("clang++", ["-march=native"], [], ""),
        ("aarch64-linux-gnu-g++", ["-static"], ["qemu-aarch64"], ""),  # 32 registers of four lanes
        ("g++", [*SANITIZED, "-fsanitize=address,undefined"], [], ""),
        ("g++", [*SANITIZED, "-fsanitize=thread"], [], ""),
    ],
    ids=str,
)
def test_kernels(tmp_path, compiler, flags, runner, lanes):
    for program in (compiler, *runner):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    include = f"-I{ROOT / 'resnet_jax' / 'native'}"
    program = tmp_path / "kernels_test"
    subprocess.run([compiler, *COMMON, *flags, include, SOURCE, "-o", program], check=True)
    cases = ["10", "30"] if "-g" in flags else ["60", "200"]
    result = subprocess.run([*runner, program, *cases], capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stdout + result.stderr[-3000:]
    assert result.stdout.strip().endswith(f"{lanes}lanes: ok")
