"""The variants of a sweep, and its random seeds."""

from pathlib import Path

import pytest

from resnet_jax.config.keys import flatten
from resnet_jax.errors import InputError
from resnet_jax.studies.sweep import make_runs
from resnet_jax.studies.variants import each, grid, parse_seeds


def _runs(changes, *overrides):
    return make_runs("quickstart", overrides, changes, [0], Path("out"))  # model.depth = 8


def _values(runs, *keys):
    return [tuple(flatten(run.config)[key] for key in keys) for run in runs]


def _folders(runs):
    return [run.workdir.parent.name for run in runs]


def test_a_grid_is_every_combination():
    runs = _runs(grid(["model.depth=8,14", "optimizer.momentum=0.5,0.90"]))
    expected = [(8, 0.5), (8, 0.9), (14, 0.5), (14, 0.9)]
    assert _values(runs, "model.depth", "optimizer.momentum") == expected
    assert _folders(runs)[1] == "model.depth=8,optimizer.momentum=0.9"


def test_each_is_the_baseline_and_one_change_at_a_time():
    options = ["model.depth=14", "augment.crop_pad=4  optimizer.momentum=0"]
    runs = _runs(each(options), "--config.batch_size=32")
    keys = ("model.depth", "augment.crop_pad", "optimizer.momentum", "batch_size")
    assert _values(runs, *keys) == [(8, 0, 0.9, 32), (14, 0, 0.9, 32), (8, 4, 0.0, 32)]
    changed = "augment.crop_pad=4,optimizer.momentum=0.0"
    assert _folders(runs) == ["baseline", "model.depth=14", changed]


def test_parentheses_keep_a_value_together_and_names_are_safe_in_paths():
    key = "schedule.boundaries"
    runs = _runs(grid([f"{key}=(100,200),(5, 6),(7,)"]))
    assert _values(runs, key) == [((100, 200),), ((5, 6),), ((7,),)]
    assert _folders(runs)[0] == runs[0].label == "schedule.boundaries=(100,200)"
    (_, run) = _runs(each([f"{key}=(5, 6) model.depth=14"]))
    assert _values([run], key, "model.depth") == [((5, 6), 14)]
    # The present name of a key, and a path's separator.
    options = ["normalization=0.5,0.5,0.5/0.1,0.1,0.1", "average_decay=0.50"]
    names = ["normalization=0.5,0.5,0.5_0.1,0.1,0.1", "ema_decay=0.5"]
    assert _folders(_runs(each(options)))[1:] == names


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (lambda: grid(["model.depth"]), "model.depth: must be KEY="),
        (lambda: each(["model.depth=14 A"]), "A: must be KEY="),
        (lambda: grid(["model.dept=8,14"]), r"model.dept: did you mean model.depth\?"),
        (lambda: grid(["model.depth=8,9"]), "model.depth = 9: must be"),
        (lambda: grid(["model.depth=14,14"]), "model.depth=14 and model.depth=14 are equal"),
        (lambda: each(["model.depth=8"]), "baseline and model.depth=8 are equal"),
        (lambda: each(["profile=True"]), "baseline and profile=True are equal"),
        (lambda: each(["ema_decay=0.5 average_decay=0.9"]), "ema_decay: .* at most once"),
        (lambda: grid(["seed=1,2"]), "seed: .* --seeds"),
    ],
)
def test_bad_variants_are_named(changes, message):
    with pytest.raises(InputError, match=message) as error:
        _runs(changes())
    assert "\n" not in str(error.value)


def test_seeds_are_a_number_or_a_list():
    assert parse_seeds("1") == [0]
    assert parse_seeds("5") == [0, 1, 2, 3, 4]
    assert parse_seeds("7,0,3") == [7, 0, 3]
    assert parse_seeds("7,") == [7]
    for text in ("0", "-1", "", ",", "1,1", "1.5", "a", "99999", "0, 1"):
        with pytest.raises(InputError, match=f"--seeds {text}: must be"):
            parse_seeds(text)
