import jax
import pytest

from resnet_jax.training import backend as compilation
from resnet_jax.training.backend import CPU_OPTIONS, GPU_OPTIONS, compiler_options


@pytest.fixture(autouse=True)
def no_flags_of_the_user(monkeypatch):
    monkeypatch.delenv("XLA_FLAGS", raising=False)


def test_each_backend_has_its_own(monkeypatch):
    assert compiler_options() == compiler_options(deterministic=True) == CPU_OPTIONS
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    # XLA has put convolutions into CUDA graphs since jax 0.10.2.
    expected = GPU_OPTIONS if jax.__version_info__ >= (0, 10, 2) else {}
    assert compiler_options() == expected
    expected = {**expected, "xla_gpu_deterministic_ops": True}
    assert compiler_options(deterministic=True) == expected


def test_an_option_that_xla_does_not_know_is_left_out(monkeypatch):
    monkeypatch.setattr(compilation, "CPU_OPTIONS", CPU_OPTIONS | {"xla_cpu_of_yesterday": "x"})
    assert compiler_options() == CPU_OPTIONS


def test_the_user_s_flags_go_first(monkeypatch):
    mine, other = CPU_OPTIONS
    monkeypatch.setenv("XLA_FLAGS", f"--xla_cpu_multi_thread_eigen=true --{mine}=constant_folding")
    assert compiler_options() == {other: CPU_OPTIONS[other]}


def test_xla_knows_the_deterministic_option():
    """XLA reads GPU options on a CPU too, and refuses names that it does not know."""
    jax.jit(lambda x: x + 1, compiler_options={"xla_gpu_deterministic_ops": True})(1.0)
    with pytest.raises(jax.errors.JaxRuntimeError):
        jax.jit(lambda x: x + 2, compiler_options={"xla_gpu_deterministic_opps": True})(1.0)
