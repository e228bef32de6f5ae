"""The processes of a run on several machines or GPUs, on JAX's own distributed runtime.

Every process computes the same updates on its part of each batch; process 0 alone writes.  They
must take the same decisions in the same order, so whatever one process alone knows, that a signal
has come, that a disk is full, is exchanged before anybody acts on it.
"""

import atexit
import contextlib
import itertools
import json
import os
import socket
import threading
import time
import traceback
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NoReturn

import jax

# JAX has no public way to its store of keys and values; Orbax takes the same one.
from jax._src.distributed import global_state

from resnet_jax.errors import InputError, RunError, reason_of

HEARTBEAT_SECONDS = 30  # without a heartbeat, after which JAX ends the others, in its own words
# Without a sign of a process, after which the others end, in ours: less than half of JAX's, for the
# last heartbeat may have been half as long before.
SILENT_SECONDS = 12
EXCHANGE_SECONDS = 600  # that one process may be ahead of another
ANSWER_SECONDS = 5  # for those that live to say so, once one has failed
POLL_SECONDS = 0.5  # between looks for word of a failure
ASK_SECONDS = 1  # that process 0, which keeps what the others say, may take for an answer
MOST_SECONDS = 2  # that a look counts: more, and all stood still for a while, a suspended machine
LINGER_SECONDS = 3  # that process 0, which the others meet at, stays behind them
REFUSALS = 2  # in succession, after which process 0 is taken for gone
LEAVE_SECONDS = 30  # for the others to end too

PREFIX = "resnet_jax"
FAILED = f"{PREFIX}/failed"
SIGNS = f"{PREFIX}/signs/"
LEFT = "left"  # the last sign of a process that has ended well


class UnansweredError(Exception):
    """Another process did not answer in time."""


class Processes:
    """The processes of a run, seen from one of them.

    Attributes:
      index: Of this one, from 0.
      count: Of all.
      fail_together: Whether `together` has failed, in all of them.
    """

    def __init__(self, index: int = 0, count: int = 1, client: Any = None, coordinator: str = ""):
        """client: JAX's, of the distributed runtime; coordinator: "HOST:PORT" of process 0.

        For one process neither is needed.
        """
        self.index, self.count = index, count
        self._client, self._round = client, 0
        self.fail_together = False
        self._error: BaseException | None = None
        self._is_leaving, self._have_all_left = threading.Event(), threading.Event()
        self._has_ended, self._line = threading.Event(), threading.Lock()
        self._since_look = 0.0  # seconds, at least, since what the others say was read
        if count > 1:
            self._watcher = threading.Thread(target=self._watch, daemon=True)
            self._watcher.start()
            if not self.is_first:
                threading.Thread(
                    target=self._watch_coordinator, args=[_resolve(coordinator)], daemon=True
                ).start()
            # Before JAX's own: an interpreter that ends while a thread is in JAX aborts.
            atexit.register(self._leave)

    @property
    def is_first(self) -> bool:
        """Whether this is process 0, which alone writes."""
        return self.index == 0

    def exchange(self, text: str) -> list[str]:
        """Gives every process's text to every process, in their order.  All have to call it.

        Raises:
          UnansweredError: If another process does not within EXCHANGE_SECONDS.
        """
        if self.count == 1:
            return [text]
        self._round += 1
        folder = f"{PREFIX}/{self._round}/"
        self._client.key_value_set(f"{folder}{self.index}", text)
        try:
            self._client.wait_at_barrier(folder, 1000 * EXCHANGE_SECONDS)
        except jax.errors.JaxRuntimeError as error:
            missing = set(range(self.count)) - self._read(folder).keys()
            raise UnansweredError(
                f"no answer from {_names(missing)} within {EXCHANGE_SECONDS} s"
            ) from error
        texts = self._read(folder)
        if self.is_first:  # whoever is in this round has read the one before
            self._client.key_value_delete(f"{PREFIX}/{self._round - 1}/")
        return [texts[index] for index in range(self.count)]

    def _read(self, folder: str) -> dict[int, str]:
        """{process: its text}, of those that have set one."""
        return {
            int(key.rsplit("/", 1)[1]): text for key, text in self._client.key_value_dir_get(folder)
        }

    def agree(self, number: int) -> int:
        """The largest of the numbers that the processes have.  All have to call it."""
        return max(map(int, self.exchange(str(int(number)))))

    def check_same(self, what: str, text: str) -> None:
        """Checks that a text is the same in all processes.  All have to call it.

        Raises:
          InputError: If it is not; in all of them.
        """
        texts = self.exchange(text)
        differing = [index for index, other in enumerate(texts) if other != texts[0]]
        if differing:
            raise InputError(f"{what} of {_names(differing)} is not that of process 0")

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Runs the body in each process, and fails in all of them where it fails in one.

        Raises:
          Exception: What the body raised.  In the others InputError or RunError, with its message.
        """
        if self.count == 1:
            yield
            return
        error = None
        try:
            yield
        except Exception as raised:
            error = raised
        failure = None
        if error is not None:
            failure = [reason_of(error), isinstance(error, InputError), socket.gethostname()]
        failures = [json.loads(text) for text in self.exchange(json.dumps(failure))]
        self.fail_together = any(failures)
        if error is not None:
            raise error
        for index, failure in enumerate(failures):
            if failure is not None:
                reason, is_input, host = failure
                kind = InputError if is_input else RunError
                raise kind(f"process {index} of {self.count}, on {host}: {reason}")

    def abandon(self, error: BaseException) -> NoReturn:
        """Ends all processes, for this one cannot go on and the others would wait for it.

        Which of them is gone, or what has failed, is said by each; the exit code is 1.
        """
        self._error = error
        with contextlib.suppress(jax.errors.JaxRuntimeError):  # another was first, or 0 is gone
            self._client.key_value_set(FAILED, json.dumps([self.index, reason_of(error)]))
        time.sleep(HEARTBEAT_SECONDS)  # the thread ends this process before
        self._end(_are_gone([0], self.count))

    def _watch(self) -> None:
        """A thread's: gives signs of life, and ends this process when another fails or is gone."""
        # {process: its last sign, and for how many seconds it has given no other}
        heard: dict[int, tuple[str, float]] = dict.fromkeys(range(self.count), ("", 0.0))
        before = time.monotonic()
        for count in itertools.count():
            if self._has_ended.wait(POLL_SECONDS):
                return
            signs = self._exchange_signs(LEFT if self._is_leaving.is_set() else str(count))
            self._since_look, now = 0.0, time.monotonic()
            passed, before = min(now - before, MOST_SECONDS), now
            for index, (last, seconds) in heard.items():
                if signs is None:  # nothing is known of the others
                    sign, is_silent = last, index == 0
                else:
                    sign = signs.get(index, "")
                    is_silent = sign == last != LEFT
                heard[index] = (sign, seconds + passed if is_silent else 0)
            if signs is not None and all(signs.get(index) == LEFT for index in heard):
                self._have_all_left.set()
            silent = [i for i, (_, seconds) in heard.items() if seconds > SILENT_SECONDS]
            if silent:
                self._end(_are_gone(silent, self.count))

    def _watch_coordinator(self, addresses: Sequence[Any]) -> None:
        """A thread's: ends this process as soon as process 0 is gone; see `launch.delay_abort`.

        It asks the operating system, and counts for how long the other thread has waited for JAX:
        a question to JAX may have no answer any more, and most have no time limit.
        """
        refusals = 0
        while not self._has_ended.wait(POLL_SECONDS):
            refusals = refusals + 1 if _does_refuse(addresses) else 0
            self._since_look += POLL_SECONDS
            if refusals == REFUSALS or self._since_look > SILENT_SECONDS:
                self._end(_are_gone([0], self.count))

    def _exchange_signs(self, sign: str) -> dict[int, str] | None:
        """Gives a sign of life and returns those of all; None where process 0 does not answer.

        Ends this process where one has failed.
        """
        try:
            if not self.is_first:  # this question alone has a time limit
                self._client.blocking_key_value_get(f"{SIGNS}0", 1000 * ASK_SECONDS)
            self._client.key_value_set(f"{SIGNS}{self.index}", sign, allow_overwrite=True)
            word = self._word_of_failure()
            if word is not None:
                self._end_after(*json.loads(word))
            return self._read(SIGNS)
        except jax.errors.JaxRuntimeError:
            return None

    def _word_of_failure(self) -> str | None:
        with contextlib.suppress(jax.errors.JaxRuntimeError):  # there is none
            return self._client.key_value_try_get(FAILED)

    def _end_after(self, failed: int, reason: str) -> None:
        """Ends this process because one has failed, or because one that is gone made it fail."""
        try:
            folder = f"{PREFIX}/alive/"
            self._client.key_value_set(f"{folder}{self.index}", "")
            deadline = time.monotonic() + ANSWER_SECONDS
            while len(self._read(folder)) < self.count and time.monotonic() < deadline:
                time.sleep(0.05)
            missing = set(range(self.count)) - self._read(folder).keys()
        except jax.errors.JaxRuntimeError:  # process 0 is gone, which the other thread says
            return
        # A collective fails where a process is gone: that says nothing.
        is_collective = isinstance(self._error, jax.errors.JaxRuntimeError)
        if self._error is not None and self.index == failed and not (missing and is_collective):
            traceback.print_exception(self._error)
        if missing:
            self._end(_are_gone(missing, self.count))
        self._end(f"process {failed} of {self.count}: {reason}")

    def _leave(self) -> None:
        """Ends the thread, once all have come to their end: one of them may still be killed."""
        self._is_leaving.set()
        self._have_all_left.wait(LEAVE_SECONDS)
        self._has_ended.set()
        self._watcher.join()

    def _end(self, message: str) -> NoReturn:
        self._line.acquire()  # never released: one thread alone says why
        line = f"error: {message}; the same commands again resume the run\n"
        with contextlib.suppress(OSError):
            os.write(2, line.encode())
        if self.is_first:
            time.sleep(LINGER_SECONDS)
        # Not sys.exit: at a usual end JAX waits for those that are gone.
        os._exit(1)


ALONE = Processes()


def runtime_processes() -> Processes:
    """Those of JAX's distributed runtime, which `jax.distributed.initialize` has started."""
    state = global_state
    assert state.num_processes is not None
    assert state.coordinator_address is not None
    return Processes(state.process_id, state.num_processes, state.client, state.coordinator_address)


def _resolve(address: str) -> list[Any]:
    """What "HOST:PORT" stands for, as `socket.getaddrinfo` gives it."""
    host, port = address.rsplit(":", 1)
    return socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)


def _does_refuse(addresses: Sequence[Any]) -> bool:
    """Whether an address is refused, on a machine that answers, and none is served."""
    is_refused = False
    for family, kind, protocol, _, address in addresses:
        with socket.socket(family, kind, protocol) as connection:
            connection.settimeout(ASK_SECONDS)
            try:
                connection.connect(address)
            except ConnectionRefusedError:
                is_refused = True
            except OSError:  # no answer; it may come yet
                pass
            else:
                return False
    return is_refused


def _names(indices: Collection[int]) -> str:
    noun = "process" if len(indices) == 1 else "processes"
    return f"{noun} {', '.join(map(str, sorted(indices)))}"


def _are_gone(indices: Collection[int], count: int) -> str:
    return f"{_names(indices)} of {count} {'is' if len(indices) == 1 else 'are'} gone"
