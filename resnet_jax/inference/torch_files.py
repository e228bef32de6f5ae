"""State dicts of other PyTorch programs -> the reference program's keys.

Public CIFAR ResNets differ in wrappers (a state_dict among epochs and accuracies), prefixes
(DataParallel, torch.compile), and names of the stem, the head and the shortcut
(akamaster/pytorch_resnet_cifar10, kuangliu/pytorch-cifar, torchvision).
"""

from collections.abc import Mapping
from typing import Any

PREFIXES = ("module.", "_orig_mod.", "model.")
TOP_LEVEL_NAMES = {"conv1": "conv", "bn1": "bn", "linear": "fc"}


def unwrap(content: Any) -> Mapping[str, Any]:
    """Return the only state_dict in a file's content: the content itself, or one of its values.

    Args:
      content: The loaded content.

    Returns:
      A mapping of names to arrays (objects with a shape and a dtype).

    Raises:
      ValueError: If there is none, or more than one.
    """
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


def to_reference_names(state_dict: Mapping[str, Any]) -> dict[str, Any]:
    """Rename each array to the reference program's key.

    Args:
      state_dict: Arrays under the names of any of the programs above.

    Returns:
      The same arrays; unknown keys are unchanged.

    Raises:
      ValueError: If two keys map to the same key.
    """
    names = {key: key for key in state_dict}
    while prefix := next(
        (p for p in PREFIXES if all(name.startswith(p) for name in names.values())), None
    ):
        names = {key: name.removeprefix(prefix) for key, name in names.items()}
    renamed: dict[str, Any] = {}
    for key, name in names.items():
        first, dot, rest = name.partition(".")
        name = TOP_LEVEL_NAMES.get(first, first) + dot + rest.replace("downsample.", "shortcut.")
        if name in renamed:
            raise ValueError(f"key {key} and another key both map to {name}")
        renamed[name] = state_dict[key]
    return renamed
