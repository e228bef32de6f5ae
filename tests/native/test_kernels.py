"""The C++ kernels without XLA, with every installed compiler, and with sanitizers."""

import shutil
import subprocess

import pytest

from tests.conftest import ROOT

SOURCE = ROOT / "tests" / "native" / "kernels_test.cc"
COMMON = ["-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror", "-pthread"]


def _run_test(tmp_path, compiler, flags, runner=(), cases=("60", "200")):
    for program in (compiler, *runner):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    include = f"-I{ROOT / 'resnet_jax' / 'native'}"
    program = tmp_path / "kernels_test"
    subprocess.run([compiler, *COMMON, *flags, include, SOURCE, "-o", program], check=True)
    command = [*runner, program, *cases]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stdout + result.stderr[-3000:]
    return result.stdout.strip()


@pytest.mark.slow
def test_for_this_processor(tmp_path):
    assert _run_test(tmp_path, "g++", ["-march=native"]).endswith("lanes: ok")


@pytest.mark.slow
@pytest.mark.parametrize(
    "flags", [["-fsanitize=address,undefined"], ["-fsanitize=thread"]], ids=str
)
def test_with_sanitizers(tmp_path, flags):
    # Little optimization, which takes most of the compile time.
    _run_test(tmp_path, "g++", ["-march=native", "-g", "-O1", *flags], cases=("20", "60"))


@pytest.mark.slow
@pytest.mark.parametrize("flags", [[], ["-mavx2", "-mfma"]], ids=str)
def test_for_older_processors(tmp_path, flags):
    assert _run_test(tmp_path, "g++", flags) == f"{8 if flags else 4} lanes: ok"


@pytest.mark.slow
def test_with_clang(tmp_path):
    _run_test(tmp_path, "clang++", ["-march=native"])


@pytest.mark.slow
def test_for_arm(tmp_path):
    """With 32 registers of four lanes, in an emulator."""
    _run_test(tmp_path, "aarch64-linux-gnu-g++", ["-static"], runner=["qemu-aarch64"])
