"""The machine beside a benchmark's numbers."""

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any


def environment() -> dict[str, str]:
    """The environment's settings of XLA, JAX, OpenMP and PyTorch."""
    prefixes = ("XLA_", "JAX_", "OMP_", "MKL_", "TORCH", "CUDA_", "NVIDIA_")
    return {name: os.environ[name] for name in sorted(os.environ) if name.startswith(prefixes)}


def machine(flags: dict[str, str]) -> dict[str, Any]:
    """device, versions, flags and commit: what the numbers depend on.  flags: of `environment`."""
    from resnet_jax.runs.provenance import provenance
    from resnet_jax.training.backend import compiler_options, current_backend

    made_with = provenance()
    versions = made_with["versions"]
    for package in ("torch", "pillow"):
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            versions[package] = "not installed"
    options = {
        f"compiler option {name}": value
        for name, value in compiler_options(current_backend()).items()
    }
    return {
        "device": f"{made_with['device']}; {_cpu()}",
        "versions": versions,
        "flags": {**flags, **options},
        "git_commit": made_with["git_commit"],
    }


def _cpu() -> str:
    """The processor's name and the cores that this process may use."""
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text().splitlines()
        models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        name = models[0] if models else name
    usable = getattr(os, "sched_getaffinity", None)
    return f"{len(usable(0)) if usable else os.cpu_count()} cores of {name}"
