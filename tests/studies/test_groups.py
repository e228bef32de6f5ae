"""Runs read back, grouped over random seeds, and written as a table."""

import json
import math

import pytest

from resnet_jax.errors import InputError
from resnet_jax.runs.summary import find_runs, read_run
from resnet_jax.studies.groups import WIDTH, group_runs, text_table
from resnet_jax.studies.plots import values_by_epoch
from tests.support.run_folders import changed_config, write_run


def _labels(*folders):
    return [group.label for group in group_runs(find_runs(folders))]


def test_a_group_s_numbers_by_hand(tmp_path):
    """Unfinished runs count only if none has finished."""
    write_run(tmp_path / "c", changed_config(seed=0), (0.25,), None)
    (group,) = group_runs(find_runs([tmp_path]))
    assert (group.val_accuracy, group.test_accuracy) == ((0.25, None), None)
    write_run(tmp_path / "a", changed_config(seed=4), (0.5, 0.25), 0.5)
    write_run(tmp_path / "b", changed_config(seed=2), (0.25, 0.75), 0.75, commit="1")
    (group,) = group_runs(find_runs([tmp_path]))
    assert [run.config.seed for run in group.runs] == [0, 2, 4]
    assert group.val_accuracy == pytest.approx((0.5, math.sqrt(0.125)))  # 0.75 and 0.25
    assert group.best_val_accuracy == pytest.approx((0.625, math.sqrt(0.03125)))  # 0.75, 0.5
    assert group.test_accuracy == pytest.approx((0.625, math.sqrt(0.03125)))  # 0.75, 0.5
    assert group.training_seconds == (6.0, 0.0)
    assert group.distinct("commits") == ["1", "c0ffee1" * 5]
    values = values_by_epoch(group.runs, "val_accuracy")  # of all runs that reached the epoch
    assert values == {1: [0.25, 0.25, 0.5], 2: [0.75, 0.25]}


def test_runs_are_found_at_any_depth_and_once(tmp_path):
    first = write_run(tmp_path / "x" / "y" / "a", changed_config(seed=1))
    write_run(first / "inside", changed_config(seed=2))  # runs do not contain runs
    second = write_run(tmp_path / "b", changed_config(seed=3))
    assert [run.workdir for run in find_runs([first, tmp_path / "x" / ".."])] == [first, second]
    (tmp_path / "b").rename(tmp_path / "x" / ".Trash-0")  # found by its links, not in the trash
    (tmp_path / "b").symlink_to(tmp_path / "x" / ".Trash-0")
    found = [run.workdir for run in find_runs([tmp_path, second])]
    assert found == [tmp_path / "x" / ".Trash-0", first]
    (tmp_path / "empty").mkdir()
    for folder, message in (("empty", "no run found"), ("nowhere", "no such folder")):
        with pytest.raises(InputError, match=f"{folder}: {message}"):
            find_runs([tmp_path / folder])


def test_labels_are_the_keys_that_differ(tmp_path):
    for name, changes in {"a": {}, "b": {"momentum": 0.5}, "c": {"num_epochs": 1}}.items():
        write_run(tmp_path / name, changed_config(**changes), (0.5,) * changes.get("num_epochs", 2))
    two = _labels(tmp_path / "a", tmp_path / "b")
    assert two == ["optimizer.momentum=0.9", "optimizer.momentum=0.5"]
    assert _labels(tmp_path) == ["baseline", "optimizer.momentum=0.5", "num_epochs=1"]
    write_run(tmp_path / "d", changed_config(momentum=0.5, num_epochs=1), (0.5,))
    lengths, momenta = ("num_epochs=2", "num_epochs=1"), ("0.9", "0.5")
    expected = [f"{length}, optimizer.momentum={m}" for length in lengths for m in momenta]
    assert _labels(tmp_path) == expected
    assert _labels(tmp_path / "b") == ["b"]


def test_keys_without_effect_on_results_do_not_split_a_group(tmp_path):
    config = changed_config(seed=1, data_dir="elsewhere", eval_batch_size=7, profile=True)
    write_run(tmp_path / "a", changed_config())
    write_run(tmp_path / "b", config)
    (group,) = group_runs(find_runs([tmp_path]))
    assert (group.label, len(group.runs)) == (tmp_path.name, 2)
    write_run(tmp_path / "c", config)
    with pytest.raises(InputError, match=r"/b and .*/c have the same config and .* seed 1"):
        group_runs(find_runs([tmp_path]))


def test_a_run_has_finished_if_its_summary_is_of_its_config_s_length(tmp_path):
    def is_finished(**changes):
        return read_run(write_run(tmp_path, changed_config(**changes))).summary is not None

    assert is_finished()
    assert not is_finished(num_epochs=3)  # it is being extended
    assert not is_finished(num_steps=30)
    assert is_finished(num_epochs=50, num_steps=20)
    stopped = write_run(tmp_path / "stopped", changed_config(num_epochs=9, patience=1), (0.5, 0.25))
    assert read_run(stopped).summary is not None
    write_run(stopped, changed_config(num_epochs=9, patience=2), (0.5, 0.25))  # it goes on
    assert read_run(stopped).summary is None


def test_the_table_by_hand(tmp_path):
    write_run(tmp_path / "a", changed_config(seed=0), (0.5, 0.25), 0.875)
    write_run(tmp_path / "b", changed_config(seed=1), (0.25, 0.75), 0.625)
    write_run(tmp_path / "c", changed_config(seed=2), (0.25,), None)
    write_run(tmp_path / "d", changed_config(momentum=0.5), (0.125,), None)
    text = text_table(group_runs(find_runs([tmp_path])))
    assert text.splitlines()[1:] == [
        "                             n  epoch     validation      best val.           test  time",
        "optimizer.momentum=0.9  2 of 3      2  50.00 ± 35.36  62.50 ± 17.68  75.00 ± 17.68   6 s",
        "optimizer.momentum=0.5  0 of 1      1          12.50          12.50   not finished   3 s",
    ]
    long = {"num_epochs": 1, "batch_size": 17, "normalization": "0.1,0.1,0.1/0.1,0.1,0.1"}
    write_run(tmp_path / "e", changed_config(**long, momentum=0.123456789), (0.5,))
    lines = text_table(group_runs(find_runs([tmp_path]))).splitlines()
    assert len(lines) > 5  # the last row is wrapped
    assert max(map(len, lines)) <= WIDTH


HEADER = "epoch,step,train_loss,val_loss,val_accuracy,learning_rate,seconds\n"


def test_damage_is_named_in_one_line(tmp_path):
    for name, content in (
        ("provenance.json", '{"sessions": ["a"]}'),
        ("provenance.json", "[" * 100_000),
        ("summary.json", '{"step": 20, "epoch": 2, "test_accuracy": "0.9"}'),
        ("summary.json", "[]"),
        ("metrics.csv", ""),
        ("metrics.csv", "epoch,step\n1,10\n"),
        ("metrics.csv", HEADER + "2,20,1,1,nan,1,3\n"),
        ("metrics.csv", HEADER + "1,10,1,1,0,1,3\n"),  # without the last epoch
        ("metrics.csv", "\0"),
        ("config.json", "{"),
    ):
        workdir = write_run(tmp_path, changed_config())
        (workdir / name).write_text(content)
        with pytest.raises(InputError, match=f"{name} is damaged") as error:
            read_run(workdir)
        assert "\n" not in str(error.value)


def test_commits_and_devices_are_those_of_all_sessions(tmp_path):
    workdir = write_run(tmp_path, changed_config(), commit="b")
    sessions = [{"git_commit": name, "device": "gpu"} for name in ("a", "b", "a", None)]
    sessions.append({"git_commit": "b", "device": "gpu", "num_devices": 8})
    (workdir / "provenance.json").write_text(json.dumps({"sessions": sessions}))
    run = read_run(workdir)
    assert (run.commits, run.devices) == (("a", "b"), ("gpu", "8 x gpu", "cpu: cpu"))
    (workdir / "provenance.json").unlink()  # as in runs older than it
    assert read_run(workdir).commits == ("b",)
