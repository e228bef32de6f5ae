"""Reads one batch file of CIFAR's python version, a pickle, without trusting it.

A pickle is a program, and `pickle.load` runs it. Three things keep these bytes from doing anything:
only the few opcodes of a CIFAR batch pass, in bounded number; only the names that such a batch uses
pass; and those names stand for inert records, so that not even NumPy's constructors run on the
pickle's behalf. The array is then made here, from the pickled bytes.
"""

import io
import pickle
import pickletools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from resnet_jax.errors import InputError

_NUM_PIXEL_BYTES = 3 * 32 * 32

# An opcode a label and two a file name make the bulk of an official batch (30,094 in all for
# 10,000 images with one label); of the others it has 29. The bounds keep nesting, the memo and the
# time small.
_BULK_OPCODES = {
    *("SHORT_BINSTRING", "BININT1", "BINPUT", "LONG_BINPUT", "BINGET", "LONG_BINGET"),
    *("MARK", "APPENDS"),
}
_RARE_OPCODES = {
    *("PROTO", "STOP", "EMPTY_DICT", "SETITEMS", "EMPTY_LIST", "BINSTRING", "NONE", "NEWFALSE"),
    *("BININT", "BININT2", "TUPLE", "TUPLE1", "TUPLE2", "TUPLE3", "GLOBAL", "REDUCE", "BUILD"),
}
_MAX_RARE_OPCODES = 50

# NumPy 2 moved the module; both spellings mean the same, and neither is imported.
_ADMITTED_NAMES = {
    ("numpy.core.multiarray", "_reconstruct"): "_reconstruct",
    ("numpy._core.multiarray", "_reconstruct"): "_reconstruct",
    ("numpy", "ndarray"): "ndarray",
    ("numpy", "dtype"): "dtype",
}


class _Record:
    """What calling an admitted name gives: the call and the state, written down, nothing done."""

    __slots__ = ("args", "name", "state")

    def __init__(self, name: str, args: tuple[Any, ...]):
        self.name = name
        self.args = args
        self.state: Any = ()

    def __setstate__(self, state: Any) -> None:
        self.state = state


class _Name:
    """Stands for an admitted name of NumPy. Has no `__dict__` that a pickle could fill."""

    __slots__ = ("name",)

    def __init__(self, name: str):
        self.name = name

    def __call__(self, *args: Any) -> _Record:
        return _Record(self.name, args)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str) -> _Name:
        name = _ADMITTED_NAMES.get((module_name, global_name))
        if name is None:
            raise pickle.UnpicklingError("it names something that no CIFAR batch needs")
        return _Name(name)


def parse(
    data: bytes, num_images: int, *, num_classes: Mapping[bytes, int], name: str | Path
) -> tuple[np.ndarray, np.ndarray]:
    """Decodes one batch; no content runs code.

    Args:
      data: The file's bytes.
      num_images: How many images it must hold.
      num_classes: {key of a list of labels in the pickle: number of classes}.
      name: The file's name, for messages.

    Returns:
      Images, uint8 [num_images, 32, 32, 3], and labels, int32 [num_images, len(num_classes)], in
      the order of the keys.

    Raises:
      InputError: For every other content.
    """
    max_opcodes = (len(num_classes) + 3) * num_images + 10_000
    try:
        _check_opcodes(data, max_opcodes)
        # Python 2 wrote these files: its strings are bytes.
        batch = _Unpickler(io.BytesIO(data), encoding="bytes").load()
        pixels = _array_bytes(batch, num_images)
        labels = [_labels(batch, key, num_images, count) for key, count in num_classes.items()]
    # A malformed pickle can raise nearly anything: the documentation of `pickle` says so.
    except Exception as error:
        reason = str(error) if isinstance(error, pickle.UnpicklingError) else "malformed"
        raise InputError(f"{name}: not a CIFAR batch of the python version: {reason}") from error
    planes = np.frombuffer(pixels, np.uint8).reshape(num_images, 3, 32, 32)
    return np.ascontiguousarray(planes.transpose(0, 2, 3, 1)), np.array(labels, np.int32).T


def _check_opcodes(data: bytes, max_opcodes: int) -> None:
    num_rare = last_position = 0
    for num_opcodes, (opcode, argument, position) in enumerate(pickletools.genops(data), start=1):
        if opcode.name in _RARE_OPCODES:
            num_rare += 1
        elif opcode.name not in _BULK_OPCODES:
            raise pickle.UnpicklingError(f"it has the opcode {opcode.name}, which no batch needs")
        # The C unpickler allocates its memo up to the largest index.
        memo_index = (argument or 0) if opcode.name == "LONG_BINPUT" else 0
        if max(num_opcodes, memo_index) > max_opcodes or num_rare > _MAX_RARE_OPCODES:
            raise pickle.UnpicklingError("it is more intricate than any CIFAR batch")
        last_position = position or 0
    if last_position != len(data) - 1:
        raise pickle.UnpicklingError("something follows the pickle")


def _array_bytes(batch: Any, num_images: int) -> bytes:
    shape = (num_images, _NUM_PIXEL_BYTES)
    array = batch[b"data"]
    _, array_shape, dtype, is_fortran, pixels = array.state
    if (
        (array.name, dtype.name, dtype.args[0]) != ("_reconstruct", "dtype", b"u1")
        or array_shape != shape
        or is_fortran is not False
        or type(pixels) is not bytes
        or len(pixels) != num_images * _NUM_PIXEL_BYTES
    ):
        raise pickle.UnpicklingError(f"'data' must be a C-ordered uint8 array {list(shape)}")
    return pixels


def _labels(batch: Any, key: bytes, num_images: int, num_classes: int) -> list[int]:
    labels = batch[key]
    if type(labels) is not list or len(labels) != num_images:
        raise pickle.UnpicklingError(f"{key.decode()!r} must be a list of {num_images:,} numbers")
    for index, label in enumerate(labels):
        if type(label) is not int or not 0 <= label < num_classes:
            shown = label if type(label) is int else "not a number"
            raise pickle.UnpicklingError(
                f"label of image {index} is {shown}; allowed are 0..{num_classes - 1}"
            )
    return labels
