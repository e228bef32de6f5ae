"""Commands that are interrupted: one line, exit code 130, nothing left half-written."""

import contextlib
import gc
import signal
import subprocess
import sys
import time

import pytest

from resnet_jax import cli
from tests.conftest import ROOT


def _turned_into_another_error():
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt as error:  # as in the import of a C extension
        raise ImportError("initialization failed") from error


def _swallowed():
    with contextlib.suppress(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    time.sleep(60)


def _swallowed_by_a_garbage_collection():
    gc.callbacks.append(lambda phase, _: phase == "start" and signal.raise_signal(signal.SIGINT))
    gc.collect()
    gc.callbacks.pop()
    time.sleep(60)


def _during_a_long_cleanup():
    try:
        signal.raise_signal(signal.SIGINT)
    finally:
        time.sleep(0.5)
        print("all is deleted")


@pytest.mark.parametrize(
    ("body", "output"),
    [
        (_turned_into_another_error, ""),
        (_swallowed, ""),
        (_swallowed_by_a_garbage_collection, ""),
        (_during_a_long_cleanup, "all is deleted\n"),
    ],
)
def test_an_interrupt_in_a_library(body, output, monkeypatch, capsys):
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    previous = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGALRM)}
    try:
        with pytest.raises(SystemExit) as exit_request:
            cli.run(lambda _: body())
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    assert exit_request.value.code == 130
    assert capsys.readouterr() == (output, "error: interrupted\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    ["export --weights=resnet44 --format=stablehlo OUT", "predict" + 50 * " docs/pictures"],
)
def test_an_interrupt_is_one_line(arguments, tmp_path):
    command, *rest = arguments.replace("OUT", str(tmp_path / "out")).split()
    # Within an import, libraries turn an interrupt into errors of their own.
    code = (
        "from resnet_jax.inference import classifier, plots, program\n"
        f"from resnet_jax import cli, {command}; print(flush=True); cli.run({command}.main)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, *rest],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdout.readline()
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=300)
    assert (process.returncode, errors) == (130, "error: interrupted\n")
    assert list(tmp_path.iterdir()) == []
