"""Settings that depend on the backend: XLA options, dispatch size, operations."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

import jax

from resnet_jax.errors import InputError
from resnet_jax.native import load
from resnet_jax.training.step import CompilerOptions

CPU_OPTIONS = {
    # XLA removes optimization barriers before it fuses. Without them it fuses whole chains of
    # blocks into the transposes that conv's kernel gradient needs, and computes them again there,
    # element by strided element.
    "xla_disable_hlo_passes": "cse_barrier_expander",
    # XLA's newer library (YNN) keeps the sums, and leaves the convolutions to the older one
    # (Eigen), which is up to 2.5 times as fast at these shapes.
    "xla_cpu_experimental_ynn_fusion_type": "LIBRARY_FUSION_TYPE_REDUCE",
}
# XLA's newer library gives NaN for fused programs of bfloat16 in jaxlib 0.11.2.
CPU_BFLOAT16_OPTIONS = {"xla_cpu_experimental_ynn_fusion_type": ""}
GPU_OPTIONS = {
    # What XLA puts into CUDA graphs: its default and the convolutions, so that a whole update is
    # one graph. Without them each convolution cuts the graph in two.
    "xla_gpu_enable_command_buffer": (
        "FUSION,CUBLAS,CUBLASLT,CUDNN,CUSTOM_CALL,DYNAMIC_SLICE_FUSION,CONDITIONAL,CONVOLUTION"
    ),
}
DETERMINISTIC_OPTION = "xla_gpu_deterministic_ops"


@dataclass(frozen=True)
class Backend:
    """How training runs on one kind of device.

    Attributes:
      platform: "cpu", "gpu", "tpu", ...
      options: XLA options that speed up programs with convolutions.
      chunk_images: Maximum images per dispatch; None for no limit.
      chunk_steps: Maximum steps per dispatch; None for no limit.
      lookahead: Dispatches in flight when the loss of an earlier one is read. With one, an
        accelerator does not wait for the host; on the CPU it would gain nothing, and a signal would
        wait for it.
      one_program: Whether every chunk runs the same program, whatever its number of steps, so that
        numbers do not depend on where chunks are cut. On an accelerator the number is compiled in:
        otherwise it would wait for the host after each step.
      ops: The implementation of the model's operations, a key of `models.ops.OPS`.
    """

    platform: str
    options: Mapping[str, str] = field(default_factory=dict)
    chunk_images: int | None = None
    chunk_steps: int | None = None
    lookahead: int = 1
    one_program: bool = False
    ops: str = "custom_vjp"

    def for_model(self, dtype: str, num_devices: int = 1) -> "Backend":
        """Return the backend for a model: its operations and options are those for its dtype.

        Native kernels are for float32 on one device.

        Args:
          dtype: Activation dtype.
          num_devices: Number of devices that share a batch: XLA cannot partition those kernels.
        """
        backend = self
        if self.ops == "native" and (dtype != "float32" or num_devices > 1):
            backend = replace(backend, ops="custom_vjp")
        if self.platform == "cpu" and dtype == "bfloat16":
            backend = replace(backend, options={**self.options, **CPU_BFLOAT16_OPTIONS})
        return backend

    def max_chunk_steps(self, batch_size: int) -> int | None:
        """Return the maximum steps of `batch_size` images per dispatch; None for no limit.

        They take some seconds of a ResNet-44 on the CPU, so that the program answers signals
        soon, and a fraction of a second on a GPU.
        """
        if self.chunk_images is not None:
            return max(1, self.chunk_images // batch_size)
        return self.chunk_steps


# About 4 s of a ResNet-44 on two cores; not measured on a GPU.
CPU = Backend("cpu", CPU_OPTIONS, chunk_images=1152, lookahead=0, one_program=True)
GPU = Backend("gpu", GPU_OPTIONS, chunk_steps=128)


def default_platform() -> str:
    """Return the platform of JAX's default device: "cpu", "gpu", "tpu", ...

    Raises:
      InputError: If JAX cannot use the platform that JAX_PLATFORMS asks for.
    """
    try:
        return jax.default_backend()
    # JAX only asserts if it knows the platform's name and no plugin for it is installed.
    except (RuntimeError, AssertionError) as error:
        wanted = os.environ.get("JAX_PLATFORMS", "")
        reason = " ".join(str(error).split())[:200] or "its plugin is not installed"
        raise InputError(
            f"JAX_PLATFORMS={wanted}: JAX has no such device here ({reason}); unset it, or install "
            "JAX for that device (pip install 'resnet_jax[cuda13]' for an NVIDIA GPU)"
        ) from error


def current_backend() -> Backend:
    """Return the backend of JAX's default device, with native kernels on a CPU if they load.

    Raises:
      InputError: If JAX cannot use the platform that JAX_PLATFORMS asks for.
    """
    platform = default_platform()
    if platform == "cpu":
        return replace(CPU, ops="native") if load().is_loaded else CPU
    return GPU if platform == "gpu" else Backend(platform, chunk_steps=GPU.chunk_steps)


def compiler_options(backend: Backend, *, deterministic: bool = False) -> CompilerOptions:
    """Return the options for jax.jit of a program with convolutions.

    They change only speed and rounding.

    Args:
      backend: The backend to compile for; for a model, the result of `Backend.for_model`.
      deterministic: Whether to use only deterministic kernels; those of a CPU all are.

    Returns:
      {option: value}, without those that this XLA does not know or the user's XLA_FLAGS set.
    """
    wanted: CompilerOptions = dict(backend.options)
    if deterministic and backend.platform != "cpu":
        wanted[DETERMINISTIC_OPTION] = True
    return {
        name: value
        for name, value in wanted.items()
        if f"--{name}=" not in os.environ.get("XLA_FLAGS", "") and _is_known(name, value)
    }


@cache
def _is_known(option: str, value: str | bool) -> bool:
    """Return whether this XLA has an option: they come and go, and an unknown one is an error."""
    try:
        jax.jit(lambda: 0, compiler_options={option: value}).lower().compile()
    except jax.errors.JaxRuntimeError:
        return False
    return True
