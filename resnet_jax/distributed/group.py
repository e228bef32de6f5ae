"""The process group: what the processes of one training run tell each other.

Every process computes the same steps on its part of each batch, and process 0 writes to disk. What
only one process can see (a signal, a full disk) is shared with all before any of them acts on it.
A process that dies or hangs is detected by JAX's runtime; see `launch.HEARTBEAT_SECONDS`.
"""

import contextlib
import hashlib
import json
import socket
from collections.abc import Iterator

import numpy as np

from resnet_jax.errors import InputError, RunError, reason_of

TEXT_BLOCK = 1024  # bytes; texts are padded to a multiple of it, because each new shape is compiled


class ProcessGroup:
    """The processes of a training run, seen from one of them.

    Every method is a collective: all processes must call it, in the same order. With a single
    process each returns at once.

    Attributes:
      index: Number of this process, from 0.
      count: Number of processes.
    """

    def __init__(self, index: int = 0, count: int = 1):
        self.index, self.count = index, count

    @property
    def is_first(self) -> bool:
        """Whether this is process 0, the only one that prints and writes."""
        return self.index == 0

    def all_gather(self, text: str) -> list[str]:
        """Return the text of every process, in the order of the processes."""
        if self.count == 1:
            return [text]
        content = np.frombuffer(text.encode(), np.uint8)
        lengths = self._gather_array(np.asarray(len(content), np.int32))
        padded = np.zeros((lengths.max() // TEXT_BLOCK + 1) * TEXT_BLOCK, np.uint8)
        padded[: len(content)] = content
        rows = self._gather_array(padded)
        return [row[:length].tobytes().decode() for row, length in zip(rows, lengths, strict=True)]

    def broadcast(self, text: str) -> str:
        """Return the text of process 0; those of the others are ignored."""
        return self.all_gather(text)[0]

    def all_reduce_max(self, number: int) -> int:
        """Return the largest of the processes' numbers, each in the range of int32."""
        if self.count == 1:
            return int(number)
        return int(self._gather_array(np.asarray(number, np.int32)).max())

    def check_same(self, name: str, text: str) -> None:
        """Check that a text, `name` in messages, is the same in all processes.

        Raises:
          InputError: If it differs; in all processes.
        """
        if self.count == 1:
            return
        digests = self.all_gather(hashlib.sha256(text.encode()).hexdigest())
        differing = [str(index) for index in range(self.count) if digests[index] != digests[0]]
        if differing:
            raise InputError(
                f"{name} of process {', '.join(differing)} differs from that of process 0: start "
                "all processes with the same command and data"
            )

    @contextlib.contextmanager
    def raise_in_all(self) -> Iterator[None]:
        """Run the body in every process; if it raises in one of them, raise in all.

        Raises:
          Exception: Whatever the body raised in this process.
          InputError, RunError: If the body raised in another process only; names that process.
        """
        if self.count == 1:
            yield
            return
        error = None
        try:
            yield
        except Exception as raised:
            error = raised
        failure = error and [reason_of(error), isinstance(error, InputError), socket.gethostname()]
        failures = [json.loads(text) for text in self.all_gather(json.dumps(failure))]
        if error is not None:
            raise error
        for index, failure in enumerate(failures):
            if failure:
                reason, is_input, host = failure
                kind = InputError if is_input else RunError
                raise kind(f"process {index} of {self.count}, on {host}: {reason}")

    def _gather_array(self, array: np.ndarray) -> np.ndarray:
        """Stack the arrays of all processes, of one shape and dtype: [count, ...]."""
        from jax.experimental import multihost_utils

        return multihost_utils.process_allgather(array)


SINGLE_PROCESS = ProcessGroup()
