from dataclasses import replace

import jax
import pytest
from safetensors.numpy import save_file

from resnet_jax import evaluate, export, import_weights, train
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.native import Native, load
from resnet_jax.training import run
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
from resnet_jax.training.restore import restore
from resnet_jax.weights.pytorch import to_state_dict
from tests.conftest import ROOT, run_module
from tests.support.runs import without_times


@pytest.fixture(autouse=True)
def no_flags_of_the_user(monkeypatch):
    monkeypatch.delenv("XLA_FLAGS", raising=False)


def test_each_backend_has_its_own_options(monkeypatch):
    assert compiler_options(CPU) == compiler_options(CPU, deterministic=True) == CPU_OPTIONS
    # XLA's newer library gives NaN in jaxlib 0.11.2.
    bfloat16 = compiler_options(CPU.for_model("bfloat16"))
    assert bfloat16["xla_cpu_experimental_ynn_fusion_type"] == ""
    # XLA has put convolutions into CUDA graphs since jax 0.10.2.
    expected = GPU_OPTIONS if jax.__version_info__ >= (0, 10, 2) else {}
    assert compiler_options(GPU) == expected
    assert compiler_options(GPU, deterministic=True) == {**expected, DETERMINISTIC_OPTION: True}
    # The user's flags go first.
    mine, other = CPU_OPTIONS
    monkeypatch.setenv("XLA_FLAGS", f"--xla_cpu_multi_thread_eigen=true --{mine}=constant_folding")
    assert compiler_options(CPU) == {other: CPU_OPTIONS[other]}


def test_the_backend_is_that_of_the_default_device(monkeypatch):
    assert current_backend() == replace(CPU, ops="native" if load().is_loaded else "xla")
    monkeypatch.setattr("resnet_jax.training.backend.load", lambda: Native(False, "no compiler"))
    assert current_backend() is CPU
    for platform in ("gpu", "tpu", "metal", "neuron"):
        monkeypatch.setattr(jax, "default_backend", lambda name=platform: name)
        backend = current_backend()
        assert backend.platform == platform
        assert backend.max_chunk_steps(128) == GPU.max_chunk_steps(128)
        assert (backend is GPU) == (platform == "gpu")
        assert platform == "gpu" or compiler_options(backend) == {}


def test_an_option_that_xla_does_not_know_is_left_out(monkeypatch):
    backend = Backend("cpu", {"xla_cpu_of_yesterday": "x", **CPU.options})
    assert compiler_options(backend) == CPU_OPTIONS
    monkeypatch.setattr("resnet_jax.training.backend.DETERMINISTIC_OPTION", "xla_gpu_of_yesterday")
    assert compiler_options(Backend("tpu"), deterministic=True) == {}


def test_a_platform_that_is_not_there_is_one_line_of_every_command(tmp_path, monkeypatch):
    golden = ROOT / "tests" / "golden" / "run-306c3e6"
    weights, out = tmp_path / "weights.safetensors", tmp_path / "out"
    save_file(to_state_dict(restore(read_config(golden), golden, "latest").variables), weights)

    def fail():
        raise RuntimeError("Unable to initialize backend 'cuda':\n no driver")

    monkeypatch.setattr(jax, "default_backend", fail)
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    for main, arguments in (
        (train.main, ["--config", "quickstart", "--workdir", str(out)]),
        (evaluate.main, ["--workdir", str(golden)]),
        (export.main, ["--workdir", str(golden), "--format", "stablehlo", str(out)]),
        (import_weights.main, [str(weights), "--workdir", str(out)]),
    ):
        with pytest.raises(InputError, match=r"^JAX_PLATFORMS=cuda: .*no driver[^\n]*$"):
            main(arguments)
    assert not out.exists()


@pytest.mark.slow
def test_jax_reports_such_a_platform_so(tmp_path):
    arguments = ["--config", "quickstart", "--workdir", str(tmp_path / "run")]
    result = run_module("-m", "resnet_jax.train", *arguments, JAX_PLATFORMS="kuda")
    assert result.returncode == 2
    assert result.stderr.startswith("error: JAX_PLATFORMS=")
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "run").exists()


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load", "tiny_model")
def test_a_run_does_not_depend_on_jax_s_settings(tmp_path, tiny_config):
    tiny_config.augment.mixup_alpha, tiny_config.num_epochs = 0.2, 1
    run.train(tiny_config, tmp_path / "default")
    with (
        jax.default_prng_impl("rbg"),
        jax.threefry_partitionable(False),
        jax.enable_x64(True),
        jax.numpy_dtype_promotion("strict"),
        jax.numpy_rank_promotion("raise"),
    ):
        run.train(tiny_config, tmp_path / "other")
    assert without_times(tmp_path / "other") == without_times(tmp_path / "default")
