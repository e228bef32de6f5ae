"""State dicts as other PyTorch programs leave them -> the reference program's keys.

What public CIFAR ResNets differ in: wrappers around the state_dict with epochs and accuracies
beside it, prefixes of DataParallel and torch.compile, and names of the stem, the head and the
shortcut (akamaster/pytorch_resnet_cifar10, kuangliu/pytorch-cifar, torchvision).
"""

from collections.abc import Mapping
from typing import Any

PREFIXES = ("module.", "_orig_mod.", "model.")
TOP_LEVEL_NAMES = {"conv1": "conv", "bn1": "bn", "linear": "fc"}


def unwrap(content: Any) -> Mapping[str, Any]:
    """The one state_dict in what a file holds: the content itself, or one of its values.

    Args:
      content: What was loaded.

    Returns:
      A mapping of names to arrays (anything with a shape and a dtype).

    Raises:
      ValueError: If there is none, or more than one; it says what there is.
    """
    if not isinstance(content, Mapping):
        raise ValueError(f"holds a {type(content).__name__}, must be a state_dict of tensors")
    if _is_state_dict(content):
        return content
    found = {key: value for key, value in content.items() if _is_state_dict(value)}
    if len(found) == 1:
        return next(iter(found.values()))
    keys = ", ".join(map(str, found or content)) or "nothing"
    if found:
        raise ValueError(f"holds several state_dicts ({keys}), must be one: save it by itself")
    raise ValueError(f"holds no state_dict of tensors, but {keys[:200]}")


def _is_state_dict(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and len(value) > 0
        and all(isinstance(key, str) and _is_array(item) for key, item in value.items())
    )


def _is_array(value: Any) -> bool:
    return hasattr(value, "shape") and hasattr(value, "dtype")


def to_reference_names(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """Gives each array the key that the reference program has for it.

    Args:
      state_dict: Of arrays, under the names of any of the programs above.

    Returns:
      The same arrays; keys that are not recognized stay as they are.

    Raises:
      ValueError: If two keys would become one.
    """
    names = {key: key for key in state_dict}
    while prefix := next((p for p in PREFIXES if _all_begin_with(names.values(), p)), None):
        names = {key: name.removeprefix(prefix) for key, name in names.items()}
    renamed: dict[str, Any] = {}
    for key, name in names.items():
        first, dot, rest = name.partition(".")
        name = TOP_LEVEL_NAMES.get(first, first) + dot + rest.replace("downsample.", "shortcut.")
        if name in renamed:
            raise ValueError(f"key {key} and another one both stand for {name}")
        renamed[name] = state_dict[key]
    return renamed


def _all_begin_with(names: Any, prefix: str) -> bool:
    return all(name.startswith(prefix) for name in names)
