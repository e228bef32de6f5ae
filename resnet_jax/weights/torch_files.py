"""Files of PyTorch weights, as public CIFAR ResNets save them -> the reference program's keys.

Those programs differ in wrappers (a state_dict among epochs and accuracies; modules around layers,
as of torch.compile and FSDP), the prefix of the network (module., net., backbone., ...), and names
of the stem, the head and the shortcut (akamaster/pytorch_resnet_cifar10, kuangliu/pytorch-cifar,
torchvision).
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from resnet_jax.errors import InputError, reason_of

WRAPPERS = r"\b(_orig_mod|_fsdp_wrapped_module|_checkpoint_wrapped_module)\."
FIRST_BLOCK = "layer1.0.conv1.weight"  # what precedes it is the network's prefix
TOP_LEVEL_NAMES = {"conv1": "conv", "bn1": "bn", "linear": "fc", "classifier": "fc", "head": "fc"}
COUNTERS = ("n_averaged",)  # of torch.optim.swa_utils.AveragedModel


def load_state_dict(path: Path) -> dict[str, np.ndarray]:
    """Load weights under the reference program's keys.

    Args:
      path: A .safetensors file, or one that torch.save wrote.

    Returns:
      numpy arrays; half precision is converted to float32, exactly. Unknown keys are unchanged.

    Raises:
      InputError: If the file's format or contents are not supported, or a weight is not finite.
    """
    try:
        content = load_file(path) if path.suffix == ".safetensors" else _load_torch(path)
        named = _to_reference_names(_unwrap(content))
        arrays = {key: _to_numpy(value) for key, value in named.items()}
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except SafetensorError as error:
        raise InputError(f"{path}: not a safetensors file ({error})") from error
    except (ValueError, TypeError, RuntimeError) as error:  # sparse or quantized tensors
        raise InputError(f"{path}: {' '.join(str(error).split())}") from error
    for key, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            raise InputError(f"{path}: key {key} contains non-finite values")
    return arrays


def _load_torch(path: Path) -> Any:
    try:
        import torch
    except ImportError as error:
        raise ValueError("needs PyTorch to be read: pip install torch") from error
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except OSError:
        raise
    # A damaged or malicious file can raise almost anything.
    except Exception as error:
        raise ValueError(
            f"not a file of PyTorch weights ({reason_of(error)}); save weights with "
            "torch.save(model.state_dict(), FILE)"
        ) from error


def _unwrap(content: Any) -> Mapping[str, Any]:
    """Return the only state_dict in a file's content: the content itself, or one of its values."""
    if not isinstance(content, Mapping):
        raise ValueError(f"contains a {type(content).__name__}, must be a state_dict of tensors")
    if _is_state_dict(content):
        return content
    found = {key: value for key, value in content.items() if _is_state_dict(value)}
    if len(found) == 1:
        return next(iter(found.values()))
    keys = ", ".join(map(str, found or content)) or "nothing"
    if found:
        raise ValueError(f"contains several state_dicts ({keys}), must be one: save it separately")
    raise ValueError(f"contains no state_dict of tensors, only {keys[:200]}")


def _is_state_dict(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and len(value) > 0
        and all(isinstance(key, str) for key in value)
        and all(hasattr(item, "shape") and hasattr(item, "dtype") for item in value.values())
    )


def _to_reference_names(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    names = {key: re.sub(WRAPPERS, "", key) for key in state_dict if key not in COUNTERS}
    blocks = [name for name in names.values() if name.endswith(FIRST_BLOCK)]
    if len(blocks) > 1:
        raise ValueError(f"contains several networks ({', '.join(blocks)}), must be one")
    prefix = blocks[0].removesuffix(FIRST_BLOCK) if blocks else ""
    renamed: dict[str, Any] = {}
    for key, name in names.items():
        first, dot, rest = name.removeprefix(prefix).partition(".")
        name = TOP_LEVEL_NAMES.get(first, first) + dot + rest.replace("downsample.", "shortcut.")
        if name in renamed:
            raise ValueError(f"key {key} and another key both map to {name}")
        renamed[name] = state_dict[key]
    return renamed


def _to_numpy(value: Any) -> np.ndarray:
    if not isinstance(value, np.ndarray):
        value = value.detach()
        if value.is_floating_point() and value.itemsize < 4:  # numpy has no bfloat16
            value = value.float()
        value = value.numpy()
    # ml_dtypes' bfloat16 has the kind "V".
    is_half = value.dtype.itemsize < 4 and value.dtype.kind in "fV"
    return value.astype(np.float32) if is_half else value
