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
from resnet_jax.runs import record
from resnet_jax.training.saving import Saving
from tests.conftest import make_dataset
from tests.support.tiny_model import use_dataset, use_tiny_model
if "resnet" in sys.argv:
    sys.argv.remove("resnet")
else:
    use_tiny_model(pytest.MonkeyPatch())
use_dataset(pytest.MonkeyPatch(), make_dataset())
record.plot_curves = lambda path, history, title: path.touch()  # drawn in a second, each time
if "slow" in sys.argv:
    sys.argv.remove("slow")
    Saving.wait = lambda self: time.sleep(600)
cli.run(train.main)
"""
TINY = [f"--config.{key}={value}" for key, value in flatten(run_config()).items() if value != ""]


def start(*arguments, **environment):
    """Start a training.

    Args:
      arguments: Those of `resnet_jax.train`. "resnet" among them trains the config's model, not a
        tiny one; "slow" lets a checkpoint take ten minutes.
      environment: Changes to the environment.
    """
    return subprocess.Popen(
        [sys.executable, "-c", RUNNER, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | {k: str(v) for k, v in environment.items()},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def read_until(stream, text):
    """Reads lines up to the one that holds the text, and returns it."""
    lines = []
    for line in stream:
        lines.append(line)
        if text in line:
            return line
    raise AssertionError(f"ended without {text!r}: {''.join(lines)}")
