"""Integrity of checkpoints: digests of every leaf and of the record."""

import errno
import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

import jax
import numpy as np

# Errors of an absent or wrong file; every other system error is about reading, not the file.
_FILE_ERRORS = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR}


class DamagedCheckpointError(Exception):
    """A checkpoint differs from what was saved; the message says how."""


def leaf_digests(tree: Any) -> dict[str, str]:
    """Return {path of the leaf: "dtype[shape] sha256"} of a tree of arrays."""

    def digest(leaf: Any) -> str:
        array = np.asarray(leaf)
        return f"{array.dtype}{list(array.shape)} {hashlib.sha256(array.tobytes()).hexdigest()}"

    return {
        jax.tree_util.keystr(path): digest(leaf)
        for path, leaf in jax.tree_util.tree_leaves_with_path(tree)
    }


def seal(content: dict[str, Any]) -> dict[str, Any]:
    """Return a record of JSON values with its own digest."""
    text = json.dumps(content, sort_keys=True)
    return {"content": content, "sha256": hashlib.sha256(text.encode()).hexdigest()}


def unseal(record: Any, step: int) -> dict[str, Any]:
    """Return the content of a sealed record of a step.

    Raises:
      DamagedCheckpointError: If it is not what was sealed, or belongs to another step.
    """
    try:
        content = record["content"]
        if seal(content) == record and content["step"] == step:
            return content
    except (KeyError, TypeError, ValueError):
        pass
    raise DamagedCheckpointError("the record is not what was saved")


def check_digests(name: str, tree: Any, digests: dict[str, str]) -> None:
    """Check a restored tree of arrays, `name` in messages, against the `leaf_digests` of its save.

    Raises:
      DamagedCheckpointError: If a leaf differs; it names the first.
    """
    found = leaf_digests(tree)
    for path in sorted(found.keys() | digests.keys()):
        if found.get(path) != digests.get(path):
            raise DamagedCheckpointError(f"{name}{path} is not what was saved")


def find_mismatch(abstract: Any, digests: dict[str, str]) -> str | None:
    """Return how a saved tree differs from the one that is asked for, or None if it does not.

    Args:
      abstract: Tree of anything with a shape and a dtype.
      digests: The result of `leaf_digests` when the tree was saved.
    """
    wanted = {
        jax.tree_util.keystr(path): f"{leaf.dtype}{list(leaf.shape)}"
        for path, leaf in jax.tree_util.tree_leaves_with_path(abstract)
    }
    saved = {path: digest.rpartition(" ")[0] for path, digest in digests.items()}
    for path in sorted(saved.keys() | wanted.keys()):
        if saved.get(path) != wanted.get(path):
            return f"{path} is {saved.get(path, 'absent')}, must be {wanted.get(path, 'absent')}"
    return None


def is_damage(error: BaseException) -> bool:
    """Return whether a read error means a damaged file, not a failing disk or system.

    A damaged file makes Orbax and TensorStore raise nearly anything; a failing system shows in
    error codes that are not about a missing file (EIO, EMFILE, EACCES, ...), or as out of memory.
    """
    for cause in _causes(error):
        if isinstance(cause, MemoryError):
            return False
        codes = [int(code) for code in re.findall(r"\[os_error_code='(\d+)'\]", str(cause))]
        if isinstance(cause, OSError) and cause.errno is not None:
            codes.append(cause.errno)
        if any(code not in _FILE_ERRORS for code in codes):
            return False
        if "RESOURCE_EXHAUSTED" in str(cause):
            return False
    return True


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        if isinstance(error, BaseExceptionGroup):
            for inner in error.exceptions:
                yield from _causes(inner)
        error = error.__cause__ or error.__context__
