"""Several processes on this machine: the same run, and what happens when one of them fails."""

import json
import shutil
import signal
import time

import pytest

from tests.support.group import SLOW_STEPS, Group, small_rate, start_and_send, tiny_arguments
from tests.support.runs import files_of, leaves, metrics, run_config

pytestmark = pytest.mark.slow
TIMES = {"images_per_second", "seconds"}
# Of the numbers in metrics.csv: two orders of adding up, over nine updates at a high rate.
ROUNDING = 2e-3


def rows(workdir):
    return [{key: float(row[key]) for key in row.keys() - TIMES} for row in metrics(workdir)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The folder of a group of two, whose run in whole/run was never disturbed.

    Process 0, where they meet, starts late.
    """
    folder = tmp_path_factory.mktemp("whole")
    group = Group(
        folder, 2, *tiny_arguments(folder / "run"), "--config.schedule.learning_rate=0.01"
    )
    group.start(1)
    time.sleep(5)
    group.start(0)
    assert group.wait() == [0, 0], group.said(0) + group.said(1)
    return folder


def last_leaves(workdir, dataset):
    config = run_config()
    config.schedule.learning_rate = 0.01
    return leaves(workdir, config, dataset)


def assert_same_bits(workdir, whole, dataset):
    ours, expected = last_leaves(workdir, dataset), last_leaves(whole / "run", dataset)
    assert ours.keys() == expected.keys()
    for name, leaf in expected.items():
        assert (ours[name] == leaf).all(), name
    assert rows(workdir) == rows(whole / "run")


def test_process_0_alone_writes_and_prints(whole):
    run = {path.name for path in (whole / "run").iterdir()}
    assert run >= {"metrics.csv", "config.json", "provenance.json", "summary.json", "curves.png"}
    assert not [name for name in run if name.startswith(".seen")]
    assert len(json.loads((whole / "run" / "provenance.json").read_text())["sessions"]) == 1
    assert "test accuracy" in (whole / "0.out").read_text()
    assert "2 of them" in (whole / "0.out").read_text()
    printed = (whole / "1.out").read_text().splitlines()
    assert not [line for line in printed if "[Gloo]" not in line]
    assert (whole / "1.err").read_text().replace("[Gloo]", "").count("error") == 0


def test_one_process_computes_the_same(whole, tmp_path):
    alone = Group(tmp_path, 1, *small_rate(tmp_path / "run")).start()
    assert alone.wait() == [0]
    for ours, expected in zip(rows(tmp_path / "run"), rows(whole / "run"), strict=True):
        assert ours == pytest.approx(expected, rel=ROUNDING)


def test_a_run_whose_process_0_is_stopped_and_killed_ends_the_same(whole, tmp_path, tiny_dataset):
    run = tmp_path / "run"
    group = start_and_send(signal.SIGTERM, 0, 2, run, tmp_path)
    assert group.wait(seconds=60) == [143, 143], group.said(0) + group.said(1)
    for each in range(2):
        saved = "error: stopped by SIGTERM; the last good checkpoint is step "
        assert saved in group.said(each)
    assert group.said(0).count("to resume: ") == 1
    assert "SIGTERM: stopping with a checkpoint" in group.said(0)

    group = start_and_send(signal.SIGKILL, 0, 2, run, tmp_path)
    # JAX itself, the first to notice, would abort process 1 in its own words.
    assert group.wait(seconds=60) == [-signal.SIGKILL, 1]
    assert "error: process 0 of 2 is gone; the same commands again resume" in group.said(1)

    again = Group(tmp_path, 2, *small_rate(run)).start()
    assert again.wait() == [0, 0]
    assert "resuming from the checkpoint at step " in again.said(0, "out")
    assert_same_bits(run, whole, tiny_dataset)


def test_four_processes_stopped_and_killed_and_then_one(whole, tmp_path):
    run = tmp_path / "run"
    group = start_and_send(signal.SIGTERM, 2, 4, run, tmp_path)
    assert group.wait(seconds=90) == [143] * 4, group.said(0)
    assert "SIGTERM: stopping with a checkpoint" in group.said(2)

    group = start_and_send(signal.SIGKILL, 3, 4, run, tmp_path)
    assert group.wait(seconds=90) == [1, 1, 1, -signal.SIGKILL], group.said(0)
    for each in range(3):
        assert "error: process 3 of 4 is gone; the same commands again resume" in group.said(each)

    assert Group(tmp_path, 1, *small_rate(run)).start().wait() == [0]
    for ours, expected in zip(rows(run), rows(whole / "run"), strict=True):
        assert ours == pytest.approx(expected, rel=ROUNDING)
    sessions = json.loads((run / "provenance.json").read_text())["sessions"]
    assert [session["num_processes"] for session in sessions] == [4, 4, 1]


def test_of_two_launches_on_one_folder_one_is_refused(whole, tmp_path, tiny_dataset):
    run = tmp_path / "run"
    groups = [
        Group(tmp_path / name, 2, *small_rate(run), prelude=SLOW_STEPS) for name in ("one", "other")
    ]
    for index in (0, 1):
        for group in groups:
            group.start(index)
    refused, went_on = sorted(groups, key=lambda group: group.wait(), reverse=True)
    assert refused.wait() == [2, 2]
    for index in (0, 1):
        assert f"workdir {run} is in use by process " in refused.said(index)
    assert went_on.wait() == [0, 0]
    assert_same_bits(run, whole, tiny_dataset)


KILLED_AT_THE_END = """
import os, signal
from resnet_jax.distributed.group import Processes
leave = Processes._leave
def killed(self):
    return os.kill(os.getpid(), signal.SIGKILL) if self.index == 1 else leave(self)
Processes._leave = killed
"""


def test_a_process_killed_when_the_run_has_ended(whole, tmp_path):
    run = shutil.copytree(whole / "run", tmp_path / "run")
    group = Group(tmp_path, 2, *small_rate(run), prelude=KILLED_AT_THE_END).start()
    assert group.wait() == [1, -signal.SIGKILL]
    assert "test accuracy" in group.said(0, "out")
    assert "error: process 1 of 2 is gone; the same commands again resume" in group.said(0)


def test_a_damaged_checkpoint_is_set_aside_by_process_0(whole, tmp_path, tiny_dataset):
    run = shutil.copytree(whole / "run", tmp_path / "run")
    for path in (run / "checkpoints" / "9").rglob("*"):
        if path.is_file() and "training" in path.parts:
            path.write_bytes(b"damaged")
    group = Group(tmp_path, 2, *small_rate(run)).start()
    assert group.wait() == [0, 0]
    assert "moved the damaged checkpoint 9" in group.said(0)
    assert "damaged" not in group.said(1)
    assert "resuming from the checkpoint at step 8" in group.said(0, "out")
    assert [path for path in files_of(run) if "damaged" in str(path)]
    assert_same_bits(run, whole, tiny_dataset)
