import json
import math

import pytest
from resnet_jax.studies.summaries import find_runs, read_run, spread

from resnet_jax.errors import InputError
from resnet_jax.studies.groups import group_runs
from resnet_jax.studies.plots import band
from resnet_jax.studies.tables import TITLE, WIDTH, duration, text_table
from tests.support.run_folders import changed_config, write_run


def test_spread_is_the_mean_and_the_sample_deviation():
    # Deviations -2, 0, 2: the sum of squares is 8, over n - 1 = 2.
    assert spread([1.0, 3.0, 5.0]) == (3.0, 2.0)
    assert spread([0.25]) == (0.25, None)
    assert spread([]) is None


def test_a_group_s_numbers_by_hand(tmp_path):
    write_run(tmp_path / "a", changed_config(seed=4), (0.5, 0.25), 0.5)
    write_run(tmp_path / "b", changed_config(seed=2), (0.25, 0.75), 0.75, commit="1")
    (group,) = group_runs(find_runs([tmp_path]))
    assert [run.config.seed for run in group.runs] == [2, 4]
    assert group.val_accuracy == pytest.approx((0.5, math.sqrt(0.125)))  # of 0.75 and 0.25
    assert group.best_val_accuracy == pytest.approx((0.625, math.sqrt(0.03125)))  # 0.75, 0.5
    assert group.test_accuracy == pytest.approx((0.625, math.sqrt(0.03125)))  # 0.75, 0.5
    assert group.training_seconds == (6.0, 0.0)
    assert group.commits == ["1", "c0ffee1" * 5]


def test_runs_are_found_at_any_depth_and_once(tmp_path):
    first = write_run(tmp_path / "x" / "y" / "a", changed_config(seed=1))
    write_run(first / "inside", changed_config(seed=2))  # a run's own folders are not looked into
    second = write_run(tmp_path / "b", changed_config(seed=3))
    assert [run.workdir for run in find_runs([first, tmp_path / "x" / ".."])] == [first, second]


def test_groups_differ_in_what_is_computed_alone(tmp_path):
    config = changed_config(seed=1, data_dir="elsewhere", eval_batch_size=7, profile=True)
    write_run(tmp_path / "a", changed_config())
    write_run(tmp_path / "b", config)
    (group,) = group_runs(find_runs([tmp_path]))
    assert (group.label, len(group.runs)) == (tmp_path.name, 2)


def test_labels_are_the_keys_that_differ(tmp_path):
    for name, changes in {"a": {}, "b": {"momentum": 0.5}, "c": {"num_epochs": 1}}.items():
        write_run(tmp_path / name, changed_config(**changes), (0.5,) * changes.get("num_epochs", 2))
    two = group_runs(find_runs([tmp_path / "a", tmp_path / "b"]))
    assert [group.label for group in two] == ["optimizer.momentum=0.9", "optimizer.momentum=0.5"]
    assert [group.label for group in group_runs(find_runs([tmp_path]))] == [
        "plain",
        "optimizer.momentum=0.5",
        "num_epochs=1",
    ]
    write_run(tmp_path / "d", changed_config(momentum=0.5, num_epochs=1), (0.5,))
    assert [group.label for group in group_runs(find_runs([tmp_path]))] == [
        "num_epochs=2, optimizer.momentum=0.9",
        "num_epochs=2, optimizer.momentum=0.5",
        "num_epochs=1, optimizer.momentum=0.9",
        "num_epochs=1, optimizer.momentum=0.5",
    ]
    (alone,) = group_runs(find_runs([tmp_path / "b"]))
    assert alone.label == "b"


def test_the_same_seed_twice_is_no_second_seed(tmp_path):
    for name in "ab":
        write_run(tmp_path / name, changed_config(seed=3))
    with pytest.raises(InputError, match="are both of seed 3 of the same config"):
        group_runs(find_runs([tmp_path]))


@pytest.mark.parametrize("changes", [{"num_epochs": 3}, {"num_steps": 30}])
def test_a_run_that_is_being_extended_is_not_finished(tmp_path, changes):
    """Its summary.json is that of the shorter run."""
    assert read_run(write_run(tmp_path, changed_config())).summary is not None
    assert read_run(write_run(tmp_path, changed_config(**changes))).summary is None


def test_num_steps_says_when_a_run_has_ended(tmp_path):
    config = changed_config(num_epochs=50, num_steps=20)
    assert read_run(write_run(tmp_path, config)).summary is not None


def test_unfinished_runs_count_only_where_none_is_finished(tmp_path):
    write_run(tmp_path / "a", changed_config(seed=0), (0.25,), None)
    (group,) = group_runs(find_runs([tmp_path]))
    assert group.val_accuracy == (0.25, None)
    assert group.test_accuracy is None
    write_run(tmp_path / "b", changed_config(seed=1), (0.5, 0.75), 0.5)
    (group,) = group_runs(find_runs([tmp_path]))
    assert group.val_accuracy == (0.75, None)
    assert group.best_val_accuracy == (0.75, None)


def test_a_band_is_of_the_runs_that_reached_an_epoch(tmp_path):
    write_run(tmp_path / "a", changed_config(seed=0), (0.25, 0.5))
    write_run(tmp_path / "b", changed_config(seed=1), (0.75,), None)
    runs = find_runs([tmp_path])
    assert band(runs, "val_accuracy") == ([1, 2], [0.5, 0.5], [0.25, 0.5], [0.75, 0.5])
    assert band(runs, "train_loss").means == [2.0, 1.0]


def test_the_table_by_hand(tmp_path):
    write_run(tmp_path / "a", changed_config(seed=0), (0.5, 0.25), 0.875)
    write_run(tmp_path / "b", changed_config(seed=1), (0.25, 0.75), 0.625)
    write_run(tmp_path / "c", changed_config(seed=2), (0.25,), None)
    write_run(tmp_path / "d", changed_config(momentum=0.5), (0.125,), None)
    text = text_table(group_runs(find_runs([tmp_path])))
    assert text.splitlines() == [
        TITLE,
        "                             n  epoch     validation      best val.           test  time",
        "optimizer.momentum=0.9  2 of 3      2  50.00 ± 35.36  62.50 ± 17.68  75.00 ± 17.68   6 s",
        "optimizer.momentum=0.5  0 of 1      1          12.50          12.50   not finished   3 s",
    ]
    assert "choose by validation" in TITLE


def test_the_table_is_never_too_wide(tmp_path):
    changes = {"momentum": 0.123456789, "normalization": "0.1,0.1,0.1/0.1,0.1,0.1"}
    write_run(tmp_path / "a", changed_config(num_epochs=1, batch_size=17, **changes), (0.5,))
    write_run(tmp_path / "b", changed_config())
    write_run(tmp_path / "c", changed_config(seed=1), (0.1,), None)
    lines = text_table(group_runs(find_runs([tmp_path]))).splitlines()
    assert len(lines) > 4
    assert max(map(len, lines)) <= WIDTH


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(34.4, "34 s"), (119, "119 s"), (150, "2 min"), (3599, "1 h 00 min"), (15890, "4 h 25 min")],
)
def test_durations_read_well(seconds, text):
    assert duration(seconds) == text


DAMAGE = {
    "config.json": "{",
    "metrics.csv": "epoch,step,train_loss,val_accuracy,seconds\n1,10,1,nan,3\n2,20,1,0,3\n",
    "summary.json": '{"step": 20, "epoch": 2, "test_accuracy": "0.9"}',
    "provenance.json": '{"sessions": 3}',
}


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_named_in_one_line(tmp_path, name):
    workdir = write_run(tmp_path / "run", changed_config())
    (workdir / name).write_text(DAMAGE[name])
    with pytest.raises(InputError, match=f"{name} is damaged") as error:
        read_run(workdir)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("content", ["", "epoch,step\n1,10\n", "\0", "a\n1\n", "epoch,step,tr"])
def test_damaged_metrics_are_named(tmp_path, content):
    workdir = write_run(tmp_path / "run", changed_config())
    (workdir / "metrics.csv").write_text(content)
    with pytest.raises(InputError, match=r"metrics\.csv is damaged"):
        read_run(workdir)


def test_metrics_that_miss_the_last_epoch_are_named(tmp_path):
    workdir = write_run(tmp_path, changed_config())
    rows = (workdir / "metrics.csv").read_text().splitlines()
    (workdir / "metrics.csv").write_text("\n".join(rows[:-1]) + "\n")
    with pytest.raises(InputError, match="its last row is not that of step 20"):
        read_run(workdir)


def test_a_folder_that_is_no_run_is_named(tmp_path):
    with pytest.raises(InputError, match="no run here"):
        find_runs([tmp_path])
    with pytest.raises(InputError, match="no such folder"):
        find_runs([tmp_path / "nowhere"])


def test_a_run_older_than_provenance_json_has_its_summary_s(tmp_path):
    workdir = write_run(tmp_path, changed_config(), commit="abc")
    (workdir / "provenance.json").unlink()
    assert read_run(workdir).commits == ("abc",)


def test_every_session_s_commit_and_device_count(tmp_path):
    workdir = write_run(tmp_path, changed_config(), commit="b")
    sessions = [{"git_commit": name, "device": "gpu"} for name in ("a", "b", "a", None)]
    sessions.append({"git_commit": "b", "device": "gpu", "num_devices": 8})
    (workdir / "provenance.json").write_text(json.dumps({"sessions": sessions}))
    run = read_run(workdir)
    assert (run.commits, run.devices) == (("a", "b"), ("gpu", "8 x gpu", "cpu: cpu"))
