"""Common parts of the commands: arguments, exit codes, one-line errors."""

import argparse
import contextlib
import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from resnet_jax.config.keys import keys
from resnet_jax.errors import CommandError, InputError, RunError
from resnet_jax.paths import cache_folder, make_private_folder
from resnet_jax.terminal.console import lost_output, output_may_end, prepare_streams, red, say

log = logging.getLogger(__name__)


class Parser(argparse.ArgumentParser):
    """argparse with one-line errors, without abbreviated flags, and with common arguments."""

    def __init__(self, **kwargs: Any):
        super().__init__(
            allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **kwargs
        )
        self.add_argument(
            "--traceback", action="store_true", help="print the traceback of an error"
        )

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message} (see --help)")

    def parse_with_overrides(self, argv: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
        """Return the arguments, and a list of unknown ones and of overrides, --config.KEY=VALUE."""
        # Extracted first: argparse would take one that contains a space for a positional argument.
        overrides = [argument for argument in argv if argument.startswith("--config.")]
        rest = [argument for argument in argv if argument not in overrides]
        args, unknown = self.parse_known_args(rest)
        return args, unknown + overrides

    def print_help(self, file: Any = None) -> None:
        say(self.format_help().rstrip())  # argparse ignores that it cannot be written

    def add_config(self, *, was_positional: bool = False) -> None:
        """Add --config; `was_positional` accepts it without the flag, as earlier versions did."""
        parser = self.add_mutually_exclusive_group(required=True) if was_positional else self
        parser.add_argument(
            "--config",
            required=not was_positional,
            metavar="NAME",
            help="config name (quickstart, resnet20_fast, resnet44_fast, ...) or path of a config "
            "file",
        )
        if was_positional:
            hidden = argparse.SUPPRESS
            parser.add_argument("config", nargs="?", default=hidden, help=hidden)

    def add_weights(self, *aliases: str, default: str | None = None) -> None:
        """Add --weights, under other names too and required without a default; and --checkpoint."""
        self.add_argument(
            "--weights",
            *aliases,
            default=default,
            required=default is None,
            metavar="NAME|DIR|FILE",
            help="trained model: a pretrained one by name (python -m resnet_jax.pretrained lists "
            "them), a run directory, a .safetensors file, or hf://USER/NAME[@REVISION]"
            + (" (default: %(default)s)" if default else ""),
        )
        self.add_checkpoint()

    def add_checkpoint(self) -> None:
        """Add --checkpoint."""
        self.add_argument(
            "--checkpoint",
            default="best",
            metavar="best|latest|STEP",
            help="checkpoint of a run directory to use: best by validation accuracy (default), "
            "latest, or a step, the name of a folder in DIR/checkpoints",
        )

    def add_data_dir(self) -> None:
        """Add --data_dir."""
        self.add_argument(
            "--data_dir",
            default="",
            metavar="DIR",
            help="dataset directory (default: $TFDS_DATA_DIR or ~/tensorflow_datasets)",
        )


def run(main: Callable[[Sequence[str]], None]) -> NoReturn:
    """Run a command's main and exit: 0, or a CommandError's code with its line on stderr.

    With --traceback among the arguments, the traceback is printed before that line. A command whose
    output was lost, as on a full disk, exits with 1 at least.
    """
    prepare_streams()
    # Figures have a canvas of their own, and Matplotlib cannot be imported if this names nothing.
    os.environ.pop("MPLBACKEND", None)
    # force: whatever an import has set up before.
    logging.basicConfig(format="%(levelname)s: %(message)s", level=logging.WARNING, force=True)
    # Orbax and TFDS log internals, asyncio the writes of Orbax that nobody waits for after a
    # failure, urllib3 the retries of trackers; what matters arrives as exceptions.
    for name in ("absl", "asyncio", "urllib3"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("huggingface_hub").propagate = False  # it has a handler of its own
    sys.unraisablehook = _report_unraisable
    exit_code = 0
    is_interrupted = False

    def interrupt(number: int, frame: Any) -> None:
        nonlocal is_interrupted
        is_interrupted = True
        # C++ code swallows a KeyboardInterrupt in its callbacks, such as JAX's at each garbage
        # collection: raise it again until it arrives, but not during cleanups on its way.
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        if number == signal.SIGINT or sys.exception() is None:
            signal.default_int_handler(number, frame)

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, interrupt)
        signal.signal(signal.SIGALRM, interrupt)
    try:
        main(sys.argv[1:])
    except CommandError as error:
        exit_code = error.exit_code
        _print_error(str(error))
    except SystemExit as request:  # --help, or a config file's
        exit_code = request.code
    except BaseException:
        # A library that is being imported may turn KeyboardInterrupt into an error of its own.
        if not is_interrupted:
            raise
        exit_code = 128 + signal.SIGINT
        _print_error("interrupted")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    with output_may_end(sys.stdout):
        sys.stdout.flush()
    if lost_output and not exit_code:
        exit_code = RunError.exit_code
        _print_error(f"output was lost: {lost_output[0]}")
    sys.exit(exit_code)


def _print_error(message: str) -> None:
    with output_may_end(sys.stderr):
        if "--traceback" in sys.argv:
            traceback.print_exc()
        print(f"{red('error:')} {message}", file=sys.stderr, flush=True)


def _report_unraisable(unraisable: Any) -> None:
    """Report an exception in a callback of C code, except of two kinds.

    An interrupt is raised again. Orbax closes its asyncio loop at the first leaf of a damaged
    checkpoint that cannot be read, and raises. TensorStore's other reads end later, in its own
    threads, and find the loop closed, which asyncio reports as a plain RuntimeError.
    """
    is_late_read = unraisable.object is None and isinstance(unraisable.exc_value, RuntimeError)
    is_late_read &= str(unraisable.exc_value) == "Event loop is closed"
    if not is_late_read and unraisable.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(unraisable)


@contextlib.contextmanager
def writing(path: Path, argument: str = "") -> Iterator[None]:
    """Report that the body cannot write a file, given as `argument`, as an InputError."""
    try:
        yield
    except OSError as error:
        raise InputError(f"{argument} {path}: {error.strerror or error}".lstrip()) from error


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
