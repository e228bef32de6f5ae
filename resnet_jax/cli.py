"""Common parts of the commands: arguments, exit codes, one-line errors."""

import argparse
import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from resnet_jax.config.keys import keys
from resnet_jax.errors import CommandError, InputError
from resnet_jax.files import cache_folder, make_private_folder
from resnet_jax.terminal.console import output_may_end, red

log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """argparse with one-line errors and without abbreviated flags."""

    def __init__(self, **kwargs: Any):
        super().__init__(
            allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **kwargs
        )
        self.add_argument(
            "--traceback", action="store_true", help="print the traceback of an error"
        )

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message} (see --help)")


def run(main: Callable[[Sequence[str]], None]) -> NoReturn:
    """Run a command's main and exit: 0, or a CommandError's code with its line on stderr.

    With --traceback among the arguments, the traceback is printed before that line.
    """
    # force: whatever an import has set up before.
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING, force=True)
    # Orbax and TFDS log internals, and asyncio logs the writes of Orbax that nobody waits for after
    # a failure; what matters arrives as exceptions.
    for name in ("absl", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    sys.unraisablehook = _report_unraisable
    exit_code = 0
    try:
        main(sys.argv[1:])
    except CommandError as error:
        exit_code = error.exit_code
        _print_error(str(error))
    except KeyboardInterrupt:
        exit_code = 128 + signal.SIGINT
        _print_error("interrupted")
    with output_may_end(sys.stdout):
        sys.stdout.flush()
    sys.exit(exit_code)


def _print_error(message: str) -> None:
    with output_may_end(sys.stderr):
        if "--traceback" in sys.argv:
            traceback.print_exc()
        print(f"{red('error:')} {message}", file=sys.stderr, flush=True)


def _report_unraisable(unraisable: Any) -> None:
    # Orbax closes its event loop at the first leaf that cannot be read; other reads of TensorStore,
    # still in progress then, find it closed.
    if str(unraisable.exc_value) != "Event loop is closed":
        sys.__unraisablehook__(unraisable)


def enable_compilation_cache() -> None:
    """Cache compiled programs in $XDG_CACHE_HOME/resnet_jax or ~/.cache/resnet_jax.

    JAX_COMPILATION_CACHE_DIR has precedence. Without a folder that only this user can write to,
    there is no cache.
    """
    import jax

    if "JAX_COMPILATION_CACHE_DIR" not in os.environ:
        try:
            make_private_folder(cache_folder())
        except (OSError, RuntimeError) as error:
            log.warning("no cache of compiled programs: %s", error)
        else:
            jax.config.update("jax_compilation_cache_dir", str(cache_folder()))


def config_help() -> str:
    """Return a table of every config key, for --help."""
    lines = ["config keys and their defaults, those of the reference (configs/resnet44.py):"]
    for name, key in keys():
        lines += [f"  {name} = {key.default!r}", f"      {key.doc}"]
    return "\n".join(lines)
