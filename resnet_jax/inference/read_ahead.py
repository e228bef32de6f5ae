"""Items that a thread reads ahead, in lists of those that are ready."""

import contextlib
import queue
import threading
import time
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

Item = TypeVar("Item")


def read_ahead(items: Iterable[Item], size: int, max_seconds: float) -> Iterator[list[Item]]:
    """Read items in a thread while the caller works on those before.

    Args:
      items: The items; at most three times `size` are read ahead.
      size: The most items in a list.
      max_seconds: The time to wait for the rest of a list after its first item.

    Yields:
      At least one and at most `size` items, in order.

    Raises:
      BaseException: What reading raises, after the items before.
    """
    ready: queue.Queue[Any] = queue.Queue(2 * size)
    end, errors = object(), []

    def read() -> None:
        try:
            for item in items:
                ready.put(item)
        except BaseException as error:
            errors.append(error)
        ready.put(end)

    # A daemon, for which an interrupted process does not wait: a read may take forever.
    threading.Thread(target=read, daemon=True).start()
    is_over = False
    while not is_over:
        batch = [ready.get()]
        deadline = time.monotonic() + max_seconds
        with contextlib.suppress(queue.Empty):
            while len(batch) < size and batch[-1] is not end:
                batch.append(ready.get(timeout=max(0, deadline - time.monotonic())))
        if is_over := batch[-1] is end:
            batch.pop()
        if batch:
            yield batch
    if errors:
        raise errors[0]
