"""The machine and software behind the numbers of a benchmark."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any


def environment() -> dict[str, str]:
    """Return the environment variables of XLA, JAX, OpenMP and PyTorch."""
    prefixes = ("XLA_", "JAX_", "OMP_", "MKL_", "TORCH", "CUDA_", "NVIDIA_")
    return {name: os.environ[name] for name in sorted(os.environ) if name.startswith(prefixes)}


def machine(flags: dict[str, str]) -> dict[str, Any]:
    """Return device, versions, flags and commit; `flags` is the result of `environment`."""
    from resnet_jax.runs.provenance import provenance
    from resnet_jax.training.backend import compiler_options, current_backend

    recorded = provenance()
    versions = recorded["versions"]
    for package in ("torch", "pillow"):
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            versions[package] = "not installed"
    options = compiler_options(current_backend())
    return {
        "device": f"{recorded['device']}; {_cpu()}",
        "versions": versions,
        "flags": flags | {f"compiler option {name}": value for name, value in options.items()},
        "git_commit": recorded["git_commit"],
    }


def _cpu() -> str:
    """Return the name of the processor and the number of cores this process may use."""
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text().splitlines()
        models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        name = models[0] if models else name
    usable = getattr(os, "sched_getaffinity", None)
    return f"{len(usable(0)) if usable else os.cpu_count()} cores of {name}"
