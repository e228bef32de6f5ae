"""Exceptions that end a command with one line, not with a traceback, and a code of their own."""

import re


class CommandError(Exception):
    """The message is one line for stderr; `exit_code` is what the process exits with."""

    exit_code = 1


class InputError(CommandError):
    """Bad input: a config value, a path, a file.  It names the value and what is allowed."""

    exit_code = 2


class RunError(CommandError):
    """A run cannot go on: a full disk, no memory, a loss that is not finite.

    The message says which checkpoint is the last good one.
    """


class Interrupted(CommandError):
    """A signal asked the run to stop, and it did, with a checkpoint."""

    def __init__(self, message: str, signal_number: int):
        super().__init__(message)
        self.exit_code = 128 + signal_number


def reason_of(error: BaseException) -> str:
    """One line that says why the disk or Orbax failed.

    TensorStore names every layer and path first, and what happened last: "...: No space left on
    device [os_error_code='28'] [...]".
    """
    text = str(error).strip() or type(error).__name__
    system = re.search(r"([^:]*) \[os_error_code='\d+'\]", text)
    return system[1].strip() if system else text.splitlines()[0][:300]
