"""The sweep command, with a stand-in for training that writes run directories."""

import csv
import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest
import report_results
from PIL import Image

from resnet_jax import compare, files, sweep
from resnet_jax.errors import InputError, RunError
from resnet_jax.runs.workdir import locked
from resnet_jax.studies import sweep as sweep_module
from resnet_jax.studies.jobs import End, Slot
from tests.conftest import ROOT, own_warnings
from tests.support.processes import read_until
from tests.support.sweep_program import train

QUICKSTART = str(ROOT / "configs" / "quickstart.py")
NUM_EPOCHS = "--config.num_epochs=2"


@pytest.fixture
def trained(monkeypatch):
    """The names of the jobs that ran, and the slots that they had."""
    names, all_slots = [], []

    def run_jobs(jobs, slots, *, is_stopped, on_start, on_end):
        all_slots[:] = slots
        for job in jobs:
            on_start(job)
            names.append(job.name)
            on_end(job, End(train(job.command), 3.0, "the loss is not finite"))

    monkeypatch.setattr(sweep_module, "run_jobs", run_jobs)
    return names, all_slots


@pytest.fixture
def run_sweep(tmp_path, trained, monkeypatch):
    """A function that runs a sweep into tmp_path / "out"."""
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    out = tmp_path / "out"

    def run(*arguments, is_plotted=False):
        if not is_plotted:  # which takes longer than all else
            monkeypatch.setattr(sweep_module, "plot_results", lambda path, groups: None)
        sweep.main([QUICKSTART, "--out", str(out), NUM_EPOCHS, *arguments])
        return out

    return run


def _rows(out):
    return list(csv.DictReader((out / "sweep.csv").read_text().splitlines()))


def test_every_variant_with_every_seed_and_its_numbers_by_hand(run_sweep, trained, capsys):
    override = "--config.schedule.boundaries=(5, 6)"
    out = run_sweep("--each", "model.depth=14", "--seeds", "0,2", override, is_plotted=True)
    names = [f"{name}/seed{seed}" for name in ("baseline", "model.depth=14") for seed in (0, 2)]
    assert trained[0] == names
    for name, depth, seed in zip(names, (8, 8, 14, 14), (0, 2, 0, 2), strict=True):
        config = json.loads((out / name / "config.json").read_text())
        assert (config["model"]["depth"], config["seed"]) == (depth, seed)
        assert config["schedule"]["boundaries"] == [5, 6]
    baseline, deeper = _rows(out)
    assert (baseline["arm"], baseline["n"]) == ("baseline", "2")
    # Last validation 1/16 and 3/16, best 1/2 and 1/2, test 2/16 and 6/16.
    by_hand = {"val": (2 / 16, 2**0.5 / 16), "best_val": (1 / 2, 0), "test": (4 / 16, 8**0.5 / 16)}
    for name, mean_and_std in by_hand.items():
        found = [float(baseline[f"{name}_accuracy_{kind}"]) for kind in ("mean", "std")]
        assert found == pytest.approx(mean_and_std)
    assert float(baseline["training_seconds_mean"]) == 6
    assert baseline["commits"] == "c0ffee1" * 5
    assert (deeper["arm"], float(deeper["test_accuracy_mean"])) == ("model.depth=14", 4 / 32)
    lines = capsys.readouterr().out.splitlines()
    for name in names:
        assert sum(line.startswith(f"started {name}") for line in lines) == 1
        assert sum(line.startswith(f"finished {name}") for line in lines) == 1
    row = next(line.split() for line in lines if line.startswith("baseline"))
    assert " ".join(row) == "baseline 2 2 12.50 ± 8.84 50.00 ± 0.00 25.00 ± 17.68 6 s"
    with Image.open(out / "sweep.png") as image:
        assert image.size[0] == 1280


def test_the_same_command_trains_what_is_missing(run_sweep, trained, monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,6")
    out = run_sweep("--seeds", "3")
    assert trained[1] == [Slot({"CUDA_VISIBLE_DEVICES": gpu}) for gpu in ("4", "6")]
    (out / "baseline" / "seed1" / "summary.json").unlink()
    (out / "baseline" / "seed2" / "config.json").write_text("{")
    trained[0].clear()
    run_sweep("--seeds", "4", "--config.profile=True")  # profile does not affect results
    assert trained[0] == ["baseline/seed1", "baseline/seed2", "baseline/seed3"]
    assert _rows(out)[0]["n"] == "4"


def test_runs_of_an_earlier_version_count_and_those_of_another_config_do_not(run_sweep, trained):
    out = run_sweep()
    (row,) = _rows(out)
    assert (row["arm"], row["n"], row["test_accuracy_std"]) == ("baseline", "1", "")
    (out / "baseline").rename(out / "plain")  # its earlier name
    run_sweep("--seeds", "2")
    assert trained[0] == ["baseline/seed0", "plain/seed1"]
    (out / "plain").rename(out / "baseline")
    run_sweep("--config.batch_size=32")
    assert trained[0][2:] == ["baseline/seed0"]
    with pytest.raises(RunError, match=r"1 of 1 runs failed: baseline/seed0"):
        run_sweep("--config.num_epochs=3")  # the stand-in always trains two
    assert [*_rows(out)[0].values()] == ["baseline", "0", "", "", "", "", "", "", "", ""]


def test_a_failed_run_does_not_end_the_others(run_sweep, trained, capsys):
    arguments = ["--grid", "model.depth=8,20,14", "--seeds", "2"]
    with pytest.raises(RunError, match=r"2 of 6 runs failed: model\.depth=20/seed0, model"):
        run_sweep(*arguments)
    output = capsys.readouterr()
    line = "failed model.depth=20/seed1: exit code 1: the loss is not finite"
    assert line in output.out.splitlines()
    assert "to resume: python -m resnet_jax.sweep " in output.err
    out = run_sweep("--grid", "model.depth=8,14", "--seeds", "2")
    assert [row["n"] for row in _rows(out)] == ["2", "2"]
    for seed in (0, 1):
        (out / "model.depth=20" / f"seed{seed}").mkdir(parents=True)
        (out / "model.depth=20" / f"seed{seed}" / "mended").touch()
    run_sweep(*arguments)
    assert [row["n"] for row in _rows(out)] == ["2", "2", "2"]
    assert trained[0].count("model.depth=8/seed0") == 1


@pytest.mark.parametrize("name", ["sweep.csv", "sweep.png"])
def test_results_that_cannot_be_written_do_not_end_the_runs(
    run_sweep, trained, tmp_path, caplog, capsys, name
):
    (tmp_path / "out" / name).mkdir(parents=True)
    with pytest.raises(RunError, match=name):
        run_sweep("--seeds", "2", is_plotted=True)
    assert trained[0] == ["baseline/seed0", "baseline/seed1"]
    assert [name in warning for warning in own_warnings(caplog)] == [True, True]
    assert "baseline  2" in capsys.readouterr().out  # the table


def test_a_folder_that_is_a_file_or_in_use_is_named(run_sweep, trained, tmp_path):
    out = tmp_path / "out"
    out.write_text("")
    with pytest.raises(InputError, match=f"--out {out}: File exists"):
        run_sweep()
    out.unlink()
    out.mkdir()
    with locked(out), pytest.raises(InputError, match=f"in use by process {os.getpid()}"):
        run_sweep()
    assert trained[0] == []


GRID = ("--grid", "model.depth=8,20", "--seeds", "2")


def test_the_numbered_runs_are_printed_and_other_numbers_refused(run_sweep, trained, capsys):
    run_sweep(*GRID, "--list")
    names = [f"model.depth={depth}/seed{seed}" for depth in (8, 20) for seed in (0, 1)]
    assert capsys.readouterr().out.splitlines() == [f"{i}  {n}" for i, n in enumerate(names)]
    for index in ("4", "-1"):
        with pytest.raises(InputError, match=f"--index {index}: must be from 0 to 3"):
            run_sweep(*GRID, "--index", index)
    with pytest.raises(InputError, match="not allowed with argument --index"):
        run_sweep(*GRID, "--index", "0", "--collect")
    assert trained[0] == []


def test_results_of_a_run_that_ended_meanwhile_are_not_overwritten(run_sweep, tmp_path):
    """A task reads the runs when no other is about to write its results."""
    out = run_sweep("--seeds", "2")
    (out / "baseline" / "seed1").rename(tmp_path / "seed1")
    with files.locked(out / sweep_module.RESULTS_LOCK, on_busy=lambda owner: None):
        collecting = threading.Thread(target=run_sweep, args=("--seeds", "2", "--collect"))
        collecting.start()
        collecting.join(timeout=0.5)
        (tmp_path / "seed1").rename(out / "baseline" / "seed1")
    collecting.join()
    assert [row["n"] for row in _rows(out)] == ["2"]


PROGRAM = f"""#!{sys.executable}
import sys, time
sys.path.insert(0, {str(ROOT)!r})
if "--config.model.depth=32" in sys.argv:
    print("waits", flush=True)
    time.sleep(600)
from tests.support.sweep_program import train
sys.exit(train(sys.argv))
"""


@pytest.fixture
def start(tmp_path):
    """A function that starts a sweep whose training is a stand-in."""
    program = tmp_path / "train"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    code = (
        f"import sys; sys.executable = {str(program)!r}\n"
        "from resnet_jax import cli, sweep; cli.run(sweep.main)"
    )

    def start(*arguments):
        return subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT, env={**os.environ, "CUDA_VISIBLE_DEVICES": ""}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip

    return start


@pytest.mark.slow
def test_a_task_that_fails_leaves_the_others_alone(start, tmp_path):
    out = tmp_path / "out"
    arguments = ["--out", str(out), NUM_EPOCHS, "--grid", "model.depth=8,20,14"]
    arguments = [f"--config={QUICKSTART}", *arguments]
    tasks = [start(*arguments, "--index", str(index)) for index in range(3)]
    printed = [task.communicate(timeout=300) for task in tasks]
    assert [task.returncode for task in tasks] == [0, 1, 0], printed
    assert printed[1][0] == "run 1 of 0-2: model.depth=20/seed0\n"
    collected, _ = start(*arguments, "--collect").communicate()
    assert "1 of 3 runs have not finished: model.depth=20/seed0" in collected
    assert "started" not in collected
    assert [row["n"] for row in _rows(out)] == ["1", "0", "1"]


def test_a_signal_stops_the_runs_and_prints_how_to_resume(start, tmp_path):
    out = tmp_path / "out"
    arguments = [QUICKSTART, "--out", str(out), NUM_EPOCHS, "--grid", "model.depth=8,32,14"]
    process = start(*arguments)
    read_until(process.stdout, "started model.depth=32/seed0")
    assert [row["n"] for row in _rows(out)] == ["1", "0", "0"]  # written after each run
    log = out / "model.depth=32" / "seed0.log"
    while not (log.exists() and "waits" in log.read_text()):
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)  # to its whole group, as a terminal's Ctrl-C
    stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 128 + signal.SIGINT
    assert stdout.startswith("stopped model.depth=32/seed0\n")
    _, resume, error = stderr.splitlines()
    assert resume == f"to resume: python -m resnet_jax.sweep {' '.join(arguments)}"
    assert error.startswith("error: stopped by SIGINT; 1 of 3 runs")
    assert not (out / "model.depth=14").exists()


@pytest.mark.slow
def test_a_real_sweep_is_trained_compared_and_reported(tmp_path, monkeypatch, capsys):
    out, docs = tmp_path / "out", tmp_path / "results.md"
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    with pytest.raises(RunError, match=r"1 of 2 runs failed: schedule\.learning_rate=1000000000"):
        sweep.main(
            ["--config", QUICKSTART, "--out", str(out), "--each", "schedule.learning_rate=1e9",
             f"--config.data_dir={tmp_path / 'data'}", "--config.num_steps=3"]
        )  # fmt: skip
    assert "is not finite by step" in capsys.readouterr().out
    workdir = out / "baseline" / "seed0"
    accuracy = json.loads((workdir / "summary.json").read_text())["test_accuracy"]
    baseline, failed = _rows(out)
    assert (float(baseline["test_accuracy_mean"]), failed["n"]) == (accuracy, "0")
    compare.main([str(workdir), "--out", str(out / "c.png")])
    docs.write_text("<!-- results: begin -->\n<!-- results: end -->\n")
    report_results.main([str(workdir), "--docs", str(docs)])
    assert f"{100 * accuracy:.2f}" in docs.read_text()
