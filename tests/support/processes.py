"""Real processes that train on the tiny dataset."""

import os
import subprocess
import sys

from resnet_jax.config.keys import flatten
from tests.conftest import ROOT
from tests.support.runs import run_config

RUNNER = """
import sys, time
import pytest
from resnet_jax import cli, train
from resnet_jax.training.saving import Saving
from resnet_jax.training import run
from tests.conftest import make_dataset
from tests.support.tiny_model import use_tiny_model
if "resnet" in sys.argv:
    sys.argv.remove("resnet")
else:
    use_tiny_model(pytest.MonkeyPatch())
run.load = lambda name, data_dir: make_dataset()
if "slow" in sys.argv:
    sys.argv.remove("slow")
    Saving.wait = lambda self: time.sleep(600)
cli.run(train.main)
"""


def start(*arguments, cache=None):
    """Start a training; "resnet" among the arguments trains the config's model, not a tiny one."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if cache is not None:
        environment["JAX_COMPILATION_CACHE_DIR"] = str(cache)
    return subprocess.Popen(
        [sys.executable, "-c", RUNNER, *map(str, arguments)],
        cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def read_until(stream, text):
    """Reads lines up to the one that holds the text, and returns it."""
    lines = []
    for line in stream:
        lines.append(line)
        if text in line:
            return line
    raise AssertionError(f"ended without {text!r}: {''.join(lines)}")


TINY = [f"--config.{key}={value}" for key, value in flatten(run_config()).items() if value != ""]
