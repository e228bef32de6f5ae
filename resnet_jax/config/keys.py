"""The keys of a config by their dotted names: definitions, values, validation."""

import dataclasses
import difflib
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, NamedTuple, get_origin, get_type_hints

from resnet_jax.config.allowed import Check
from resnet_jax.config.schema import FORMER_VALUES, RENAMED, Config
from resnet_jax.errors import InputError

TYPE_NAMES = {
    bool: "true or false",
    int: "an integer",
    float: "a number",
    str: "a text",
    tuple: "a tuple, such as (16000, 24000) or ('mlflow', 'wandb')",
}


class Key(NamedTuple):
    """The definition of a key.

    Attributes:
      type: The type of its values: bool, int, float, str or tuple.
      default: The reference program's value.
      doc: Its meaning and unit, in one sentence.
      check: The check of a value of that type.
      absent: The value that describes what the program did before the key existed, for
        config.json files without it; None if it is the default.
      can_change: Whether a resumed run may have another value.
      is_length: Whether it sets how long a run is, so that it may change too, unless the schedule
        depends on the length.
    """

    type: type
    default: Any
    doc: str
    check: Check
    absent: Any = None
    can_change: bool = False
    is_length: bool = False


def keys(group: type = Config, prefix: str = "") -> Iterator[tuple[str, Key]]:
    """Yield (dotted name, definition) of every key, in the order of the definitions."""
    types = get_type_hints(group)
    for field in dataclasses.fields(group):
        name, kind = prefix + field.name, types[field.name]
        if isinstance(kind, type) and dataclasses.is_dataclass(kind):
            yield from keys(kind, f"{name}.")
        else:
            yield name, Key(get_origin(kind) or kind, field.default, **field.metadata)


def find_key(name: str) -> tuple[str, Key]:
    """Return the present name and the definition of a dotted key.

    Raises:
      InputError: If there is no such key; it names the nearest.
    """
    known = dict(keys())
    if name in FORMER_VALUES:  # all were bool
        return RENAMED[name], known[RENAMED[name]]._replace(type=bool)
    name = RENAMED.get(name, name)
    if name in known:
        return name, known[name]
    # The whole name or its last part may be near.
    key_of = {key.rsplit(".", 1)[-1]: key for key in known} | {key: key for key in known}
    nearest = difflib.get_close_matches(name, key_of, n=1)
    hint = f"did you mean {key_of[nearest[0]]}?" if nearest else f"the keys are {', '.join(known)}"
    shown = name if name.isprintable() else repr(name)
    raise InputError(f"unknown config key {shown}: {hint}")


def flatten(config: Config) -> dict[str, Any]:
    """Return {dotted key: value} of a config."""
    return {name: attrgetter(name)(config) for name, _ in keys()}


def set_value(config: Config, name: str, value: Any) -> None:
    """Set a dotted key; nothing is checked."""
    group, _, attribute = name.rpartition(".")
    setattr(attrgetter(group)(config) if group else config, attribute, value)


def validate(config: Config) -> None:
    """Check the type and range of every value, and that mixup and CutMix exclude each other.

    Checks that need the data (batch_size and validation_size against the training set) are made
    where the data is known.

    Raises:
      InputError: If one is wrong: its key, the value, what is allowed.
    """
    for name, key in keys():
        value = attrgetter(name)(config)
        # bool is a subclass of int, and an int is a fine float; nothing else is converted.
        if type(value) is not key.type and not (key.type is float and type(value) is int):
            raise InputError(f"config key {name} = {value!r}: must be {TYPE_NAMES[key.type]}")
        if wanted := key.check(value):
            raise InputError(f"config key {name} = {value!r}: must be {wanted}")
    if config.augment.mixup_alpha > 0 and config.augment.cutmix_alpha > 0:
        raise InputError(
            f"config key augment.cutmix_alpha = {config.augment.cutmix_alpha!r}: must be 0 if "
            "augment.mixup_alpha is not"
        )


# Keys that a resumed run may change: its length, and settings that change results by no more than
# rounding. SCHEDULED: those on which every schedule but "steps" depends (see runs.workdir).
LENGTH = {name for name, key in keys() if key.is_length}
SCHEDULED = {name for name, key in keys() if key.is_length and not key.can_change}
MAY_DIFFER = {name for name, key in keys() if key.can_change or key.is_length}
