"""The schema of a config: each key's default, meaning, unit and check.

The defaults are the reference program (configs/resnet44.py); every other config states only what
differs. A config is an `ml_collections.ConfigDict`; `validate` is the one place where its values
are checked, and its errors name the key, the value and what is allowed.
"""

import difflib
import itertools
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, cast

from ml_collections import ConfigDict

from resnet_jax.config.types import Config
from resnet_jax.errors import InputError

Check = Callable[[Any], str | None]  # value -> what is allowed, or None where the value is fine


class Field(NamedTuple):
    """One key: its reference value, the check of its range, its meaning and unit.

    absent: What the program did before the key existed, for config.json files that lack it; None
    where that is the default.
    """

    default: Any
    check: Check
    doc: str
    absent: Any = None


INT_MAX = 2**31 - 1  # steps are int32 on the device
FLOAT_MAX = 3.4028234e38  # and numbers float32


def _number(low: float, high: float, *, open_low: bool = False) -> Check:
    """Accepts numbers in [low, high], or in (low, high] where `open_low`; no nan, no infinity."""

    def check(value: Any) -> str | None:
        if (value > low if open_low else value >= low) and value <= high:
            return None
        bound = f"above {low}" if open_low else f"at least {low}"
        return bound if value < high else f"{bound} and at most {high:g}"

    return check


def _whole(low: int, high: int = INT_MAX) -> Check:
    return _number(low, high)


def _real(low: float, high: float = FLOAT_MAX, *, open_low: bool = False) -> Check:
    return _number(low, high, open_low=open_low)


def _one_of(*choices: str) -> Check:
    allowed = "one of " + ", ".join(choices)
    return lambda value: None if value in choices else allowed


def _dataset(value: str) -> str | None:
    # Which names there are is known where the data lies: see data/catalog.py.
    if re.fullmatch("[a-z][a-z0-9_]{0,63}", value):
        return None
    return "lower case letters, digits and _, at most 64, a letter first"


def _depth(value: int) -> str | None:
    if 8 <= value <= 1202 and (value - 2) % 6 == 0:  # 1202 is the deepest of He et al. 2015
        return None
    return "6n + 2 from 8 to 1202 (20, 32, 44, 56, 110)"


def _devices(value: int) -> str | None:
    return None if value == -1 or 1 <= value <= INT_MAX else "-1, or at least 1"


def _boundaries(value: tuple) -> str | None:
    steps_are_ints = all(type(step) is int and 0 < step <= INT_MAX for step in value)
    increasing = all(a < b for a, b in itertools.pairwise(value)) if steps_are_ints else 0
    return None if steps_are_ints and increasing else "increasing whole numbers from 1 to 2**31 - 1"


def normalization_constants(value: str) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """Mean and standard deviation given as numbers: "0.485,0.456,0.406/0.229,0.224,0.225".

    Returns:
      ((R, G, B), (R, G, B)) in units of the full scale (255), or None if `value` is no such text.
      The means are in [0, 1], the standard deviations in (0, 1].
    """
    try:
        mean, std = (tuple(map(float, part.split(","))) for part in value.split("/"))
    except ValueError:
        return None
    in_range = all(0 <= m <= 1 for m in mean) and all(0 < s <= 1 for s in std)
    return (mean, std) if len(mean) == len(std) == 3 and in_range else None


def _normalization(value: str) -> str | None:
    named = _one_of("reference", "per_image_std", "pixel_std", "pixel_mean")(value)
    if named is None or normalization_constants(value):
        return None
    return f"{named}, or means in [0, 1] and stds in (0, 1] as R,G,B/R,G,B"


def _any(_value: Any) -> str | None:
    return None


_SEED_MAX = 2**32 - 1  # numpy's legacy generator takes no larger seed

SCHEMA: dict[str, Any] = {
    "seed": Field(0, _whole(0, _SEED_MAX), "of the initial weights, the order and augmentation"),
    "dataset": Field(
        "cifar10", _dataset, "cifar10, cifar100, shapes32, or one that prepare_folder.py has made"
    ),
    "data_dir": Field("", _any, "where TFDS keeps its datasets (empty: TFDS's own default)"),
    "validation_size": Field(5000, _whole(1), "training images held out for validation"),
    "split_seed": Field(0, _whole(0, _SEED_MAX), "of the shuffle that picks them"),
    "normalization": Field(
        "reference",
        _normalization,
        'mean and std subtracted and divided by: see data/statistics.py, or "R,G,B/R,G,B"',
    ),
    "batch_size": Field(128, _whole(1), "images per update; the last, partial batch is kept"),
    "microbatch_size": Field(
        0, _whole(0), "images per pass, whose gradients are averaged (0: batch_size)"
    ),
    "eval_batch_size": Field(500, _whole(1), "images per evaluation batch"),
    "num_epochs": Field(50, _whole(1), "passes over the training split"),
    "num_steps": Field(0, _whole(0), "updates to stop at exactly (0: as num_epochs says)"),
    "chunk_steps": Field(0, _whole(0), "updates per dispatch (0: automatic)"),
    "checkpoint_every_steps": Field(0, _whole(0), "updates between checkpoints within an epoch"),
    "checkpoint_every_seconds": Field(0.0, _real(0), "seconds between them (0: none within)"),
    "mesh": {
        "data": Field(-1, _devices, "devices that share each batch (-1: all there are)", absent=1),
    },
    "deterministic": Field(
        False, _any, "the same bits on a GPU too, slower; a CPU gives them anyway"
    ),
    "profile": Field(False, _any, "write a trace of a few steps to profile/ in the run's folder"),
    "tensorboard": Field(
        False, _any, "write the run to tensorboard/ in its folder too (needs tensorboardX)"
    ),
    "label_smoothing": Field(0.0, _real(0, 1), "share of a label given to all classes (0: off)"),
    "average_decay": Field(
        0.0, _real(0, 0.999999), "of a moving average of the weights, which is evaluated (0: off)"
    ),
    "model": {
        "depth": Field(44, _depth, "layers, 6n + 2"),
        "shortcut": Field("conv3", _one_of("conv3", "A", "B"), "where a block changes the shape"),
        "init": Field("torch", _one_of("torch", "he"), "PyTorch's defaults, or He et al. normal"),
        "unbiased_variance": Field(True, _any, "running variances as PyTorch stores them"),
        "zero_init_residual": Field(False, _any, "blocks begin as the identity: last scale 0"),
        "dtype": Field("float32", _one_of("float32", "bfloat16"), "of the activations"),
    },
    "augment": {
        "flip_probability": Field(0.5, _real(0, 1), "of a horizontal flip"),
        "rotation_degrees": Field(10.0, _real(0, 45), "largest rotation, either way (0: off)"),
        "scale": Field(0.2, _real(0, 0.9), "scale from U(1 - scale, 1 + scale) (0: off)"),
        "shear_degrees": Field(10.0, _real(0, 45), "largest x-shear, either way (0: off)"),
        "brightness": Field(0.2, _real(0, 1), "factor from U(1 - b, 1 + b) (0: off)"),
        "contrast": Field(0.2, _real(0, 1), "likewise"),
        "saturation": Field(0.2, _real(0, 1), "likewise"),
        "crop_pad": Field(0, _whole(0, 16), "black pixels on each side before a random crop"),
        "alternating_flip": Field(
            False, _any, "flip each image in every second epoch, in place of flip_probability"
        ),
        "cutout_size": Field(0, _whole(0, 32), "pixels a side of an erased square (0: off)"),
        "erasing_probability": Field(0.0, _real(0, 1), "of an erased rectangle of random size"),
        "mixup_alpha": Field(0.0, _real(0, 100), "weights of mixtures from Beta(a, a) (0: off)"),
        "cutmix_alpha": Field(0.0, _real(0, 100), "areas of pastes from Beta(a, a) (0: off)"),
    },
    "optimizer": {
        "momentum": Field(0.9, _real(0, 1), "of SGD"),
        "weight_decay": Field(1e-4, _real(0), "added to the gradient of every parameter"),
        "nesterov": Field(False, _any, "Nesterov's momentum"),
        "decay_kernels_only": Field(False, _any, "no weight decay for BatchNorm and the bias"),
        "clip_norm": Field(0.0, _real(0), "largest norm of the gradient (0: off)"),
        "sam_rho": Field(0.0, _real(0), "radius of SAM, two passes an update (0: off)"),
    },
    "schedule": {
        "name": Field("steps", _one_of("steps", "cosine", "linear"), "how the rate falls"),
        "learning_rate": Field(0.1, _real(0, open_low=True), "the highest"),
        "unit": Field("steps", _one_of("steps", "epochs"), "of warmup and boundaries"),
        "warmup": Field(0.0, _real(0), "length of the line up to learning_rate (0: none)"),
        "boundaries": Field((32_000, 48_000), _boundaries, "where the rate drops"),
        "drop_factor": Field(0.1, _real(0, 1, open_low=True), "what each drop multiplies by"),
        "scheduler_first": Field(
            True, _any, "drops apply one update earlier, as where the scheduler steps first"
        ),
    },
}

# What a resumed run may change: how long it is, and what takes no part in the computation.
LENGTH = {"num_epochs", "num_steps"}
MAY_DIFFER = LENGTH | {
    "eval_batch_size",
    "checkpoint_every_steps",
    "checkpoint_every_seconds",
    "data_dir",
    "profile",
    "tensorboard",
    "mesh.data",
}


def fields(schema: dict[str, Any] = SCHEMA, prefix: str = "") -> Iterator[tuple[str, Field]]:
    """Yields (dotted key, Field) for every key, in the schema's order."""
    for key, value in schema.items():
        if isinstance(value, Field):
            yield prefix + key, value
        else:
            yield from fields(value, prefix + key + ".")


def default_config() -> Config:
    """The reference program's config, ready for a variant to change what differs."""

    def defaults(schema: dict[str, Any]) -> dict[str, Any]:
        return {
            key: value.default if isinstance(value, Field) else defaults(value)
            for key, value in schema.items()
        }

    return cast(Config, ConfigDict(defaults(SCHEMA)))


def flatten(config: ConfigDict) -> dict[str, Any]:
    """{dotted key: value} of a config, in its own order."""
    flat: dict[str, Any] = {}
    for key, value in config.items():
        if isinstance(value, ConfigDict):
            flat.update({f"{key}.{name}": inner for name, inner in flatten(value).items()})
        else:
            flat[key] = value
    return flat


def check_key(key: str) -> Field:
    """The schema's field of a dotted key.  Raises InputError, with the nearest real key."""
    known = dict(fields())
    if key in known:
        return known[key]
    if not (isinstance(key, str) and key.isprintable()):
        raise InputError(f"unknown config key {key!r}: the keys are {', '.join(known)}")
    last_parts = {name.rsplit(".", 1)[-1]: name for name in known}
    nearest = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    nearest = nearest or [
        last_parts[part] for part in difflib.get_close_matches(key.rsplit(".", 1)[-1], last_parts)
    ]
    hint = f"did you mean {nearest[0]}?" if nearest else f"the keys are {', '.join(known)}"
    raise InputError(f"unknown config key {key}: {hint}")


def _check_type(key: str, value: Any, default: Any) -> None:
    wanted = type(default)
    # bool is a subclass of int, and an int is a fine float; nothing else is converted.
    fits = type(value) is wanted or (wanted is float and type(value) is int)
    if not fits:
        raise InputError(f"config key {key} = {value!r}: must be of type {wanted.__name__}")


def validate(config: ConfigDict) -> None:
    """Checks that a config has exactly the schema's keys, each with a value of its type and range.

    Checks that need the data (batch_size and validation_size against the training set) are made
    where the data is known.  Raises InputError with one line: the key, the value, what is allowed.
    """
    try:
        flat = flatten(config)
    except TypeError as error:  # ConfigDict sorts its keys
        raise InputError("a config's keys must all be strings") from error
    for key, value in flat.items():
        field = check_key(key)
        _check_type(key, value, field.default)
        allowed = field.check(value)
        if allowed:
            raise InputError(f"config key {key} = {value!r}: must be {allowed}")
    missing = [key for key, _ in fields() if key not in flat]
    if missing:
        raise InputError(f"config lacks {', '.join(missing)}: start from default_config()")
    if flat["augment.mixup_alpha"] > 0 and flat["augment.cutmix_alpha"] > 0:
        raise InputError(
            f"config key augment.cutmix_alpha = {flat['augment.cutmix_alpha']!r}: must be 0 where "
            "augment.mixup_alpha is not"
        )
