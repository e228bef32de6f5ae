"""XLA's options for the compiled programs, by backend: they change speed and rounding alone."""

import os
from functools import cache

import jax

CPU_OPTIONS = {
    # XLA removes optimization barriers before it fuses. Without them it fuses whole chains of
    # blocks into the transposes that conv's kernel gradient needs, and computes them again there,
    # element by strided element.
    "xla_disable_hlo_passes": "cse_barrier_expander",
    # XLA's newer library (YNN) keeps the sums, and leaves the convolutions to the older one
    # (Eigen), which is up to 2.5 times as fast at these shapes.
    "xla_cpu_experimental_ynn_fusion_type": "LIBRARY_FUSION_TYPE_REDUCE",
}
GPU_OPTIONS = {
    # What XLA puts into CUDA graphs: its default and the convolutions, so that a whole update is
    # one graph. Without them each convolution cuts the graph in two.
    "xla_gpu_enable_command_buffer": (
        "FUSION,CUBLAS,CUBLASLT,CUDNN,CUSTOM_CALL,DYNAMIC_SLICE_FUSION,CONDITIONAL,CONVOLUTION"
    ),
}


def compiler_options(*, deterministic: bool = False) -> dict[str, str | bool]:
    """Options for jax.jit of a program with convolutions, for the default backend.

    deterministic: on a GPU, only kernels that give the same bits each time; a CPU's all do.
    Left out: options that this XLA does not know, and those that the user's XLA_FLAGS set.
    """
    on_cpu = jax.default_backend() == "cpu"
    options: dict[str, str | bool] = {
        name: value
        for name, value in (CPU_OPTIONS if on_cpu else GPU_OPTIONS).items()
        if f"--{name}=" not in os.environ.get("XLA_FLAGS", "") and _is_known(name, value)
    }
    if deterministic and not on_cpu:
        options["xla_gpu_deterministic_ops"] = True
    return options


@cache
def _is_known(option: str, value: str) -> bool:
    """Whether this XLA has the option: they come and go, and an unknown one is an error."""
    try:
        jax.jit(lambda: 0, compiler_options={option: value}).lower().compile()
    except jax.errors.JaxRuntimeError:
        return False
    return True
