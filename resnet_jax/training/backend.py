"""What depends on the backend, asked once: XLA's options, and the size of a dispatch."""

import os
from dataclasses import dataclass, replace
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
    """How training is cut into dispatches on one kind of device.

    Attributes:
      platform: "cpu", "gpu", "tpu", ...
      options: XLA's, by name, that speed up programs with convolutions.
      chunk_images: The most images of one dispatch, None for no limit.
      chunk_steps: The most updates of one dispatch, None for no limit.
      lookahead: Dispatches that the device has been given when the loss of an earlier one is read.
        With one, an accelerator does not wait for the host; on the CPU it would gain nothing, and a
        signal would wait for it.
      one_program: Whether every chunk runs the same program, whatever its number of updates, so
        that numbers do not depend on where chunks are cut.  An accelerator is given the number when
        the program is compiled: it would wait for the host after each update otherwise.
      ops: How the network is computed, a key of `models.ops.OPS`.
    """

    platform: str
    options: tuple[tuple[str, str], ...] = ()
    chunk_images: int | None = None
    chunk_steps: int | None = None
    lookahead: int = 1
    one_program: bool = False
    ops: str = "custom_vjp"

    def for_several_devices(self) -> "Backend":
        """The same where a program runs on several devices: XLA cannot divide native kernels."""
        return replace(self, ops="custom_vjp")

    def max_chunk_steps(self, batch_size: int) -> int | None:
        """The most updates of `batch_size` images in one dispatch; None for no limit.

        On the CPU that is some seconds (of a ResNet-44), for the program to answer a signal soon,
        and on a GPU a fraction of one.
        """
        if self.chunk_images is not None:
            return max(1, self.chunk_images // batch_size)
        return self.chunk_steps


# About 4 s of a ResNet-44 on two cores; on a GPU, not measured yet.
CPU = Backend("cpu", tuple(CPU_OPTIONS.items()), chunk_images=1152, lookahead=0, one_program=True)
GPU = Backend("gpu", tuple(GPU_OPTIONS.items()), chunk_steps=128)


def default_platform() -> str:
    """The platform of JAX's default device: "cpu", "gpu", "tpu", ...

    Raises:
      InputError: If JAX cannot use the platform that JAX_PLATFORMS asks for.
    """
    try:
        return jax.default_backend()
    # JAX only asserts where it knows the platform's name and no plugin for it is installed.
    except (RuntimeError, AssertionError) as error:
        wanted = os.environ.get("JAX_PLATFORMS", "")
        reason = " ".join(str(error).split())[:200] or "its plugin is not installed"
        raise InputError(
            f"JAX_PLATFORMS={wanted}: JAX has no such device here ({reason}); unset it, or install "
            "JAX for that device (pip install 'resnet_jax[cuda13]' for an NVIDIA GPU)"
        ) from error


def current_backend() -> Backend:
    """The backend of JAX's default device; a CPU's with the native kernels if they load.

    Raises:
      InputError: If JAX cannot use the platform that JAX_PLATFORMS asks for.
    """
    platform = default_platform()
    if platform == "cpu":
        return replace(CPU, ops="native") if load().is_loaded else CPU
    return GPU if platform == "gpu" else Backend(platform, chunk_steps=GPU.chunk_steps)


def compiler_options(
    backend: Backend, *, dtype: str = "float32", deterministic: bool = False
) -> CompilerOptions:
    """Options for jax.jit of a program with convolutions: they change speed and rounding alone.

    Args:
      backend: What the program is compiled for.
      dtype: Of the activations.
      deterministic: Only kernels that give the same bits each time; a CPU's all do.

    Returns:
      {option: value}, without what this XLA does not know, and what the user's XLA_FLAGS set.
    """
    wanted: CompilerOptions = dict(backend.options)
    if backend.platform == "cpu" and dtype == "bfloat16":
        wanted |= CPU_BFLOAT16_OPTIONS
    if deterministic and backend.platform != "cpu":
        wanted[DETERMINISTIC_OPTION] = True
    return {
        name: value
        for name, value in wanted.items()
        if f"--{name}=" not in os.environ.get("XLA_FLAGS", "") and _is_known(name, value)
    }


@cache
def _is_known(option: str, value: str | bool) -> bool:
    """Whether this XLA has the option: they come and go, and an unknown one is an error."""
    try:
        jax.jit(lambda: 0, compiler_options={option: value}).lower().compile()
    except jax.errors.JaxRuntimeError:
        return False
    return True
