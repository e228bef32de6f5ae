"""Exceptions that end a command with one line instead of a traceback, and an exit code."""

import os
import re


class CommandError(Exception):
    """Error with a one-line message for stderr and the exit code of the process."""

    exit_code = 1

    def _render_traceback_(self) -> list[str]:
        """Return what IPython shows in place of a traceback."""
        return [f"{type(self).__name__}: {self}"]


class InputError(CommandError):
    """Bad input: a config value, a path, a file. The message names it and what is allowed."""

    exit_code = 2


class RunError(CommandError):
    """A run cannot continue: a full disk, no memory, a loss that is not finite.

    Attributes:
      can_resume: Whether the same command may succeed later.
    """

    def __init__(self, message: str, *, can_resume: bool = True):
        super().__init__(message)
        self.can_resume = can_resume


class Interrupted(CommandError):
    """A signal stopped the run, with a checkpoint."""

    def __init__(self, message: str, signal_number: int):
        super().__init__(message)
        self.exit_code = 128 + signal_number


class SavedInterrupt(KeyboardInterrupt):
    """An interrupt that stopped the run, with a checkpoint."""

    _render_traceback_ = CommandError._render_traceback_


def reason_of(error: BaseException) -> str:
    """Return one line that says why the disk or Orbax failed.

    TensorStore names every layer and path, and somewhere what happened: "[os_error_code='28']".
    """
    text = str(error).strip() or type(error).__name__
    system = re.search(r"\[os_error_code='(\d+)'\]", text)
    return os.strerror(int(system[1])) if system else text.splitlines()[0][:300]
