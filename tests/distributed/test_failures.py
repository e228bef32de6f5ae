"""Several processes of which one cannot go on, or not begin: all end, with a line."""

import signal

import pytest

from tests.support.group import SLOW_STEPS, Group, latest_step, small_rate

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("hung", [0, 1])
def test_a_process_that_hangs_ends_the_others(tmp_path, hung):
    group = Group(tmp_path, 2, *small_rate(tmp_path / "run"), prelude=SLOW_STEPS).start()
    group.wait_until(lambda: latest_step(tmp_path / "run") > 0)
    group.processes[hung].send_signal(signal.SIGSTOP)
    try:
        assert group.processes[1 - hung].wait(60) == 1
    finally:
        group.processes[hung].kill()
    said = group.said(1 - hung)
    assert f"error: process {hung} of 2 is gone; the same commands again resume" in said


def test_bad_input_of_one_ends_all_with_one_line(tmp_path):
    """A config that differs."""
    group = Group(tmp_path, 2, *small_rate(tmp_path / "run"))
    group.start(0)
    group.start(1, arguments=["--config.seed=1"])
    assert group.wait() == [2, 2]
    for index in range(2):
        assert "error: the config of process 1 is not that of process 0" in group.said(index)
    assert not (tmp_path / "run").exists()


OTHER_IMAGES = """
import sys
from tests import conftest
make = conftest.make_dataset
if sys.argv[sys.argv.index("--process_id") + 1] == "1":
    conftest.make_dataset = lambda: make(seed=1)
"""


def test_images_that_differ_are_refused(tmp_path):
    group = Group(tmp_path, 2, *small_rate(tmp_path / "run"), prelude=OTHER_IMAGES).start()
    assert group.wait() == [2, 2]
    for index in range(2):
        assert "error: the dataset of process 1 is not that of process 0" in group.said(index)
    assert not (tmp_path / "run").exists()


NO_DEVICE = """
import sys
import jax
process_count = jax.process_count
def broken():
    if sys.argv[sys.argv.index("--process_id") + 1] == "1":
        raise RuntimeError("no device")
    return process_count()
jax.process_count = broken
"""


def test_a_process_without_a_device_ends_all(tmp_path):
    group = Group(tmp_path, 2, *small_rate(tmp_path / "run"), prelude=NO_DEVICE).start()
    assert group.wait(seconds=60) == [1, 1]
    for index in range(2):
        assert "error: process 1 of 2: no device; the same commands again" in group.said(index)
    assert not (tmp_path / "run").exists()


NOT_SHARED = """
import pathlib
exists = pathlib.Path.exists
pathlib.Path.exists = lambda path: ".seen-by" not in path.name and exists(path)
"""


def test_a_folder_that_is_not_shared_is_refused(tmp_path):
    run = tmp_path / "run"
    group = Group(tmp_path, 2, *small_rate(run), prelude=NOT_SHARED).start()
    assert group.wait() == [2, 2]
    assert f"workdir {run}: is not the folder that process 0 has on " in group.said(1)
    assert not list(run.glob(".seen*"))


def test_a_process_that_never_comes(tmp_path):
    group = Group(tmp_path, 2, *small_rate(tmp_path / "run"), join=5).start(1)
    assert group.processes[1].wait(60) == 2
    expected = f"error: not all 2 processes have come together at localhost:{group.port} within 5 s"
    assert expected in group.said(1)


def test_a_disk_that_fills_up_ends_all(tmp_path):
    """Where process 0 cannot write, the others are told."""
    group = Group(tmp_path, 2, *small_rate(tmp_path / "run"), prelude=FULL).start()
    assert group.wait() == [1, 1]
    assert "No space left on device" in group.said(0)
    assert "process 0 of 2, on " in group.said(1)
    assert "No space left on device" in group.said(1)


FULL = """
import errno
from resnet_jax.runs.record import RunRecord
def write(self, history, *, plot=False):
    if len(history) == 2:
        raise OSError(errno.ENOSPC, "No space left on device")
RunRecord.write = write
"""
