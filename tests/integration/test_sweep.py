"""Sweeps as a user types them, of a program in training's place that writes a run's folder."""

import csv
import json
import math
import os
import signal
import subprocess
import sys
import time

import pytest
from PIL import Image

from resnet_jax import sweep
from resnet_jax.errors import InputError, RunError
from resnet_jax.runs.lock import locked
from tests.conftest import ROOT, run_module
from tests.support.processes import read_until

QUICKSTART = str(ROOT / "configs" / "quickstart.py")
# Called as python is: SCRIPT -m resnet_jax.train --config FILE --config.KEY=VALUE... --workdir DIR.
TRAIN = f"""#!{sys.executable}
import os, sys, time
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from resnet_jax.config.load import parse_config
from tests.support.run_folders import write_run

module, config_flag, config_path, *overrides, workdir_flag, workdir = sys.argv[2:]
assert (module, config_flag, workdir_flag) == ("resnet_jax.train", "--config", "--workdir")
config, workdir = parse_config(config_path, overrides), Path(workdir)
print("trains on", os.environ.get("CUDA_VISIBLE_DEVICES"), flush=True)
if config.model.depth == 20 and not (workdir / "mended").exists():
    print("epoch 1")
    sys.exit("error: the loss is not finite")
if config.model.depth == 32:
    write_run(workdir, config, [0.125], None)
    print("waits", flush=True)
    time.sleep(600)
accuracy = (config.seed + 1) / (16 if config.model.depth == 8 else 32)
write_run(workdir, config, [0.5, accuracy], 2 * accuracy)
"""
NUM_EPOCHS = "--config.num_epochs=2"


@pytest.fixture
def program(tmp_path):
    path = tmp_path / "train"
    path.write_text(TRAIN)
    path.chmod(0o755)
    return path


@pytest.fixture
def run_sweep(tmp_path, program, monkeypatch):
    """A function that runs a sweep into tmp_path / "out"."""
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")

    def run(*arguments):
        sweep.main([QUICKSTART, "--out", str(tmp_path / "out"), NUM_EPOCHS, *arguments])
        return tmp_path / "out"

    return run


def _num_starts(out):
    return {
        str(log.relative_to(out)): log.read_text().count("trains on") for log in out.rglob("*.log")
    }


def _rows(out):
    with (out / "sweep.csv").open() as file:
        return list(csv.DictReader(file))


def test_every_arm_with_every_seed_and_its_numbers_by_hand(run_sweep, capsys):
    out = run_sweep("--each", "model.depth=14", "--seeds", "0,2")
    for arm, depth in (("plain", 8), ("model.depth=14", 14)):
        for seed in (0, 2):
            config = json.loads((out / arm / f"seed{seed}" / "config.json").read_text())
            assert (config["model"]["depth"], config["seed"]) == (depth, seed)
    plain, deeper = _rows(out)
    assert (plain["arm"], deeper["arm"], plain["n"], deeper["n"]) == (
        *("plain", "model.depth=14"),
        *("2", "2"),
    )
    # Last validation 1/16 and 3/16, best 1/2 and 1/2, test 2/16 and 6/16.
    numbers = {key: float(value) for key, value in plain.items() if key.endswith(("mean", "std"))}
    assert numbers == pytest.approx(
        {
            "val_accuracy_mean": 2 / 16,
            "val_accuracy_std": math.sqrt(2) / 16,
            "best_val_accuracy_mean": 1 / 2,
            "best_val_accuracy_std": 0,
            "test_accuracy_mean": 4 / 16,
            "test_accuracy_std": math.sqrt(8) / 16,
            "training_seconds_mean": 6,
        }
    )
    assert plain["commits"] == "c0ffee1" * 5
    assert float(deeper["test_accuracy_mean"]) == 4 / 32
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "4 runs, 0 of them finished before; 1 at a time"
    assert lines[1] == f"started plain/seed0 (1 of 4), log {out}/plain/seed0.log"
    assert lines[2].startswith("finished plain/seed0: test accuracy 12.50 %, ")
    assert "choose by validation" in lines[9]
    row = " ".join(lines[11].split())
    assert row == "plain 2 2 12.50 ± 8.84 50.00 ± 0.00 25.00 ± 17.68 6 s"
    assert max(map(len, lines[9:13])) <= 100
    with Image.open(out / "sweep.png") as image:
        assert image.size[0] == 1280


def test_one_seed_has_no_deviation(run_sweep):
    (row,) = _rows(run_sweep())
    assert (row["arm"], row["n"], row["test_accuracy_std"]) == ("plain", "1", "")
    assert float(row["test_accuracy_mean"]) == 2 / 16


def test_again_it_trains_what_is_missing_alone(run_sweep, capsys):
    out = run_sweep("--seeds", "3")
    (out / "plain" / "seed1" / "summary.json").unlink()
    (out / "plain" / "seed2" / "config.json").write_text("{")
    capsys.readouterr()
    run_sweep("--seeds", "4", "--config.profile=True")  # profile takes no part in the computation
    assert _num_starts(out) == {
        "plain/seed0.log": 1,
        "plain/seed1.log": 2,
        "plain/seed2.log": 2,
        "plain/seed3.log": 1,
    }
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        "4 runs, 1 of them finished before; 1 at a time",
        f"started plain/seed1 (2 of 4), log {out}/plain/seed1.log",
    ]
    assert _rows(out)[0]["n"] == "4"


@pytest.mark.parametrize("change", ["--config.num_epochs=3", "--config.batch_size=32"])
def test_a_finished_run_of_another_config_is_not_this_sweep_s(run_sweep, change):
    out = run_sweep()
    run_sweep("--seeds", "1")
    assert _num_starts(out) == {"plain/seed0.log": 1}
    if "num_epochs" in change:  # the program trains two epochs, and says so
        with pytest.raises(RunError, match=r"1 of 1 runs failed: plain/seed0"):
            run_sweep(change)
        assert [*_rows(out)[0].values()] == ["plain", "0", "", "", "", "", "", "", "", ""]
    else:
        run_sweep(change)
    assert _num_starts(out) == {"plain/seed0.log": 2}


def test_a_failed_run_does_not_end_the_others(run_sweep, capsys):
    with pytest.raises(RunError, match=r"2 of 6 runs failed: model\.depth=20/seed0, model"):
        run_sweep("--grid", "model.depth=8,20,14", "--seeds", "2")
    output = capsys.readouterr()
    line = "failed model.depth=20/seed1: exit code 1: the loss is not finite"
    assert line in output.out.splitlines()
    assert "to resume: python -m resnet_jax.sweep " in output.err
    out = run_sweep("--grid", "model.depth=8,14", "--seeds", "2")
    assert [row["n"] for row in _rows(out)] == ["2", "2"]
    for seed in (0, 1):
        (out / "model.depth=20" / f"seed{seed}").mkdir()
        (out / "model.depth=20" / f"seed{seed}" / "mended").touch()
    run_sweep("--grid", "model.depth=8,20,14", "--seeds", "2")
    assert [row["n"] for row in _rows(out)] == ["2", "2", "2"]
    assert _num_starts(out)["model.depth=8/seed0.log"] == 1


def test_each_job_has_a_gpu_of_its_own(run_sweep, monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,6")
    out = run_sweep("--seeds", "2")
    gpus = {log.read_text().split()[2] for log in out.rglob("*.log")}
    assert gpus == {"4", "6"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--grid", "a=1", "--each", "b=1"], "argument --each: not allowed with argument --grid"),
        (["--grid", "model.depth=8,9"], "model.depth = 9: must be"),
        (["--config.sede=1"], r"unknown config key sede: did you mean seed\?"),
        (["--seeds", "0,4294967296"], "seed = 4294967296: must be"),
        (["--jobs", "0"], "--jobs 0: must be at least 1"),
        (["--wat"], "unrecognized arguments: --wat"),
        (["more"], "unrecognized arguments: more"),
        (["--out", "s3://bucket"], "must be a folder of a file system"),
    ],
)
def test_bad_arguments_end_it_before_anything_starts(run_sweep, tmp_path, arguments, message):
    with pytest.raises(InputError, match=message) as error:
        run_sweep(*arguments)
    assert "\n" not in str(error.value)
    assert not (tmp_path / "out").exists()


def test_an_override_with_a_space_is_no_other_argument(run_sweep):
    out = run_sweep("--each", "model.depth=14", "--config.schedule.boundaries=(5, 6)")
    config = json.loads((out / "plain" / "seed0" / "config.json").read_text())
    assert config["schedule"]["boundaries"] == [5, 6]


def test_a_folder_that_cannot_be_made_is_named(run_sweep, tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(InputError, match=f"--out {tmp_path / 'out'}: File exists"):
        run_sweep()


def test_two_sweeps_do_not_share_a_folder(run_sweep, tmp_path):
    (tmp_path / "out").mkdir()
    with (
        locked(tmp_path / "out"),
        pytest.raises(InputError, match=f"in use by process {os.getpid()}"),
    ):
        run_sweep()
    assert not list((tmp_path / "out").rglob("*.log"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_what_runs_and_says_how_to_resume(tmp_path, program, number):
    out = tmp_path / "out"
    code = (
        f"import sys; sys.executable = {str(program)!r}\n"
        "from resnet_jax import cli, sweep; cli.run(sweep.main)"
    )
    arguments = [QUICKSTART, "--out", str(out), NUM_EPOCHS, "--grid", "model.depth=8,32,14"]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT, env={**os.environ, "CUDA_VISIBLE_DEVICES": ""}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    read_until(process.stdout, "started model.depth=32/seed0")
    assert [row["n"] for row in _rows(out)] == ["1", "0", "0"]  # not at the end alone
    log = out / "model.depth=32" / "seed0.log"
    while not (log.exists() and "waits" in log.read_text()):
        time.sleep(0.05)
    os.killpg(process.pid, number)  # to all of its group, as a terminal's Ctrl-C
    stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert stdout.startswith("stopped model.depth=32/seed0\n")
    noted, resume, error = stderr.splitlines()
    assert noted.startswith(f"{number.name}: stopping with a checkpoint")
    assert resume == f"to resume: python -m resnet_jax.sweep {' '.join(arguments)}"
    assert error == f"error: stopped by {number.name}; 1 of 3 runs have finished"
    assert _num_starts(out) == {"model.depth=8/seed0.log": 1, "model.depth=32/seed0.log": 1}


@pytest.mark.slow
def test_a_real_sweep_is_trained_compared_and_reported(tmp_path):
    out, docs = tmp_path / "out", tmp_path / "results.md"
    trained = run_module(
        "-m", "resnet_jax.sweep", "configs/quickstart.py", "--out", str(out), "--seeds", "2",
        "--each", "schedule.learning_rate=1e9", f"--config.data_dir={tmp_path / 'data'}",
        "--config.num_steps=3", CUDA_VISIBLE_DEVICES="",
    )  # fmt: skip
    assert trained.returncode == 1, trained.stderr
    assert "2 of 4 runs failed: schedule.learning_rate=1000000000.0/seed0" in trained.stderr
    assert "is not finite by step" in trained.stdout
    accuracies = [
        json.loads((out / "plain" / f"seed{seed}" / "summary.json").read_text())["test_accuracy"]
        for seed in (0, 1)
    ]
    plain, failed = _rows(out)
    assert float(plain["test_accuracy_mean"]) == pytest.approx(sum(accuracies) / 2)
    assert failed["n"] == "0"
    compared = run_module(
        "-m", "resnet_jax.compare", str(out / "plain"), "--out", str(out / "c.png")
    )
    assert compared.returncode == 0, compared.stderr
    docs.write_text("<!-- results: begin -->\n<!-- results: end -->\n")
    reported = run_module("scripts/report_results.py", str(out / "plain"), "--docs", str(docs))
    assert reported.returncode == 0, reported.stderr
    assert f"{50 * sum(accuracies):.2f} ± " in docs.read_text()
