"""Trainings of two processes: the same run as of one, stopped, lost, resumed."""

import json
import re
import signal
import time

import pytest

from tests.support.group import HEARTBEAT_SECONDS, SLOW_STEPS, latest_step, start_training
from tests.support.runs import assert_same, leaves, metrics, run_config, train, without_times

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("tiny_load", "tiny_model")]


def config():
    config = run_config()
    config.batch_size, config.eval_batch_size = 20, 10
    config.schedule.learning_rate = 0.01
    return config


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The folder of a run, whole/run, that was never disturbed, and of what it printed."""
    folder = tmp_path_factory.mktemp("whole")
    processes = start_training(folder, folder / "run")
    assert processes.wait() == [0, 0], processes.printed(0) + processes.printed(1)
    return folder


def test_process_0_alone_writes_and_prints_what_one_process_computes(whole, tmp_path):
    run = {path.name for path in (whole / "run").iterdir()}
    assert run >= {"metrics.csv", "config.json", "provenance.json", "summary.json", "curves.png"}
    assert not [name for name in run if "shared" in name]
    (session,) = json.loads((whole / "run" / "provenance.json").read_text())["sessions"]
    assert session["num_processes"] == 2
    assert "test accuracy" in (whole / "0.out").read_text()
    printed = (whole / "1.out").read_text() + (whole / "1.err").read_text()
    assert not [line for line in printed.splitlines() if "[Gloo]" not in line]

    train(config(), tmp_path / "run")
    for ours, expected in zip(metrics(tmp_path / "run"), metrics(whole / "run"), strict=True):
        for key in ours.keys() - {"images_per_second", "seconds"}:
            # Two orders of adding up, over six steps at a high rate.
            assert float(ours[key]) == pytest.approx(float(expected[key]), rel=2e-3), key


def test_a_run_that_is_stopped_and_loses_a_process_ends_the_same(whole, tmp_path, tiny_dataset):
    run = tmp_path / "run"
    processes = start_training(tmp_path, run, prelude=SLOW_STEPS)
    processes.wait_until(lambda: latest_step(run) > 0)
    processes.processes[1].send_signal(signal.SIGTERM)
    assert processes.wait(60) == [143, 143], processes.printed(0) + processes.printed(1)
    for index in range(2):
        assert f"checkpoint is step {latest_step(run)} in" in processes.printed(index)
    assert re.search("^to resume: .* --num_processes 2 --process_id 0", processes.printed(0), re.M)

    processes = start_training(tmp_path, run, prelude=SLOW_STEPS)
    stopped_at = latest_step(run)
    processes.wait_until(lambda: latest_step(run) > stopped_at)
    processes.processes[1].kill()
    lost = time.monotonic()
    code, _ = processes.wait(60)
    assert code not in (0, 2)
    assert time.monotonic() - lost < 2 * HEARTBEAT_SECONDS
    assert "another task died" in processes.printed(0)

    processes = start_training(tmp_path, run)
    assert processes.wait() == [0, 0], processes.printed(0) + processes.printed(1)
    assert "resuming from the checkpoint at step " in processes.printed(0, "out")
    assert_same(leaves(run, config(), tiny_dataset), leaves(whole / "run", config(), tiny_dataset))
    assert without_times(run) == without_times(whole / "run")
