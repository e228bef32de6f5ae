from dataclasses import replace
from importlib.util import find_spec

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from safetensors.numpy import save_file

from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.inference.pytorch import to_state_dict
from resnet_jax.inference.restore import restore
from resnet_jax.models.resnet import ResNet
from resnet_jax.native import Native, load
from resnet_jax.training.backend import (
    CPU,
    CPU_OPTIONS,
    DETERMINISTIC_OPTION,
    GPU,
    GPU_OPTIONS,
    Backend,
    compiler_options,
    current_backend,
)
from resnet_jax.training.run import train
from tests.conftest import ROOT, run_module
from tests.support.runs import without_times


@pytest.fixture(autouse=True)
def no_flags_of_the_user(monkeypatch):
    monkeypatch.delenv("XLA_FLAGS", raising=False)


def test_each_backend_has_its_own():
    assert compiler_options(CPU) == compiler_options(CPU, deterministic=True) == CPU_OPTIONS
    # XLA has put convolutions into CUDA graphs since jax 0.10.2.
    expected = GPU_OPTIONS if jax.__version_info__ >= (0, 10, 2) else {}
    assert compiler_options(GPU) == expected
    assert compiler_options(GPU, deterministic=True) == {**expected, DETERMINISTIC_OPTION: True}


def test_a_network_of_bfloat16_is_finite_on_a_cpu():
    """XLA's newer library gives NaN in jaxlib 0.11.2."""
    model = ResNet(
        depth=8, shortcut="conv3", num_classes=10, dtype=jnp.bfloat16, ops=current_backend().ops
    )
    images = jax.random.normal(jax.random.key(0), (4, 32, 32, 3))
    variables = model.init(jax.random.key(1), images, train=False)
    options = compiler_options(CPU, dtype="bfloat16")
    assert options["xla_cpu_experimental_ynn_fusion_type"] == ""

    def apply(variables, images):
        return model.apply(variables, images, train=False)

    logits = jax.jit(apply, compiler_options=options)(variables, images)
    np.testing.assert_allclose(logits, apply(variables, images), atol=0.05)


@pytest.mark.parametrize("platform", ["tpu", "metal", "neuron"])
def test_any_other_backend_gets_no_options_of_a_gpu(monkeypatch, platform):
    monkeypatch.setattr(jax, "default_backend", lambda: platform)
    backend = current_backend()
    assert backend.platform == platform
    assert compiler_options(backend) == {}
    assert backend.max_chunk_steps(128) == GPU.max_chunk_steps(128)


def test_the_backend_is_that_of_the_default_device(monkeypatch):
    assert current_backend() == replace(CPU, ops="native" if load().is_loaded else "xla")
    monkeypatch.setattr("resnet_jax.training.backend.load", lambda: Native(False, "no compiler"))
    assert current_backend() is CPU
    monkeypatch.setattr(jax, "default_backend", lambda: "gpu")
    assert current_backend() is GPU


def test_an_option_that_xla_does_not_know_is_left_out(monkeypatch):
    backend = Backend("cpu", (("xla_cpu_of_yesterday", "x"), *CPU.options))
    assert compiler_options(backend) == CPU_OPTIONS
    monkeypatch.setattr("resnet_jax.training.backend.DETERMINISTIC_OPTION", "xla_gpu_of_yesterday")
    assert compiler_options(Backend("tpu"), deterministic=True) == {}


def test_the_user_s_flags_go_first(monkeypatch):
    mine, other = CPU_OPTIONS
    monkeypatch.setenv("XLA_FLAGS", f"--xla_cpu_multi_thread_eigen=true --{mine}=constant_folding")
    assert compiler_options(CPU) == {other: CPU_OPTIONS[other]}


def test_xla_knows_the_deterministic_option():
    """XLA reads GPU options on a CPU too, and refuses names that it does not know."""
    jax.jit(lambda x: x + 1, compiler_options={DETERMINISTIC_OPTION: True})(1.0)
    with pytest.raises(jax.errors.JaxRuntimeError):
        jax.jit(lambda x: x + 2, compiler_options={"xla_gpu_deterministic_opps": True})(1.0)


def test_a_platform_that_is_not_there_is_one_line(monkeypatch):
    def fail():
        raise RuntimeError("Unable to initialize backend 'cuda':\n no driver")

    monkeypatch.setattr(jax, "default_backend", fail)
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    with pytest.raises(InputError, match=r"^JAX_PLATFORMS=cuda: .*no driver[^\n]*$"):
        current_backend()


HAS_CUDA = any(find_spec(f"jax_cuda{major}_plugin") for major in (12, 13))


@pytest.mark.parametrize(
    "platform",
    ["tpu", "kuda", pytest.param("cuda", marks=pytest.mark.skipif(HAS_CUDA, reason="CUDA works"))],
)
def test_a_command_on_such_a_platform_is_one_line(platform, tmp_path):
    arguments = ["--config", "configs/quickstart.py", "--workdir", str(tmp_path / "run")]
    _expect_one_line(run_module("-m", "resnet_jax.train", *arguments, JAX_PLATFORMS=platform))
    assert not (tmp_path / "run").exists()


def test_every_command_on_such_a_platform_is_one_line(tmp_path):
    golden = ROOT / "tests" / "golden" / "run-306c3e6"
    weights, out = tmp_path / "weights.safetensors", tmp_path / "out"
    variables = restore(read_config(golden), golden, "latest").variables
    save_file(to_state_dict(variables), weights)
    pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    for command in (
        ["evaluate", "--workdir", str(golden)],
        ["export", "--workdir", str(golden), "--format", "torch", str(out)],
        ["import_weights", str(weights), "--workdir", str(out)],
    ):
        module = f"resnet_jax.{command[0]}"
        _expect_one_line(run_module("-m", module, *command[1:], JAX_PLATFORMS="kuda"))
    assert not out.exists()


def _expect_one_line(result):
    assert result.returncode == 2
    assert result.stderr.startswith("error: JAX_PLATFORMS=")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_does_not_depend_on_jax_s_settings(tmp_path, tiny_config):
    tiny_config.augment.brightness, tiny_config.augment.mixup_alpha = 0.2, 0.2
    train(tiny_config, tmp_path / "default")
    with (
        jax.threefry_partitionable(False),
        jax.enable_x64(True),
        jax.numpy_dtype_promotion("strict"),
        jax.numpy_rank_promotion("raise"),
    ):
        train(tiny_config, tmp_path / "other")
    assert without_times(tmp_path / "other") == without_times(tmp_path / "default")
