"""The variants of a sweep, and its random seeds."""

import pytest

from resnet_jax.config.keys import flatten
from resnet_jax.errors import InputError
from resnet_jax.studies.variants import each, grid, make_variants, parse_seeds
from tests.conftest import ROOT

QUICKSTART = str(ROOT / "configs" / "quickstart.py")  # model.depth = 8


def _values(variants, *keys):
    return [tuple(flatten(variant.config)[key] for key in keys) for variant in variants]


def test_a_grid_is_every_combination():
    options = ["model.depth=8,14", "optimizer.momentum=0.5,0.90"]
    variants = make_variants(QUICKSTART, [], grid(options))
    expected = [(8, 0.5), (8, 0.9), (14, 0.5), (14, 0.9)]
    assert _values(variants, "model.depth", "optimizer.momentum") == expected
    assert variants[1].name == "model.depth=8,optimizer.momentum=0.9"


def test_each_is_the_baseline_and_one_change_at_a_time():
    options = ["model.depth=14", "augment.crop_pad=4  optimizer.momentum=0"]
    variants = make_variants(QUICKSTART, ["--config.batch_size=32"], each(options))
    keys = ("model.depth", "augment.crop_pad", "optimizer.momentum", "batch_size")
    assert _values(variants, *keys) == [(8, 0, 0.9, 32), (14, 0, 0.9, 32), (8, 4, 0.0, 32)]
    changed = "augment.crop_pad=4,optimizer.momentum=0.0"
    assert [variant.name for variant in variants] == ["baseline", "model.depth=14", changed]


def test_parentheses_keep_a_value_together_and_names_are_safe_in_paths():
    key = "schedule.boundaries"
    variants = make_variants(QUICKSTART, [], grid([f"{key}=(100,200),(5, 6),(7,)"]))
    assert _values(variants, key) == [((100, 200),), ((5, 6),), ((7,),)]
    assert variants[0].name == variants[0].label == "schedule.boundaries=(100,200)"
    (_, variant) = make_variants(QUICKSTART, [], each([f"{key}=(5, 6) model.depth=14"]))
    assert _values([variant], key, "model.depth") == [((5, 6), 14)]
    variants = make_variants(QUICKSTART, [], each(["normalization=0.5,0.5,0.5/0.1,0.1,0.1"]))
    assert variants[1].name == "normalization=0.5,0.5,0.5_0.1,0.1,0.1"
    (_, variant) = make_variants(QUICKSTART, [], each(["average_decay=0.50"]))
    assert variant.name == "ema_decay=0.5"  # the key's present name


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
        make_variants(QUICKSTART, [], changes())
    assert "\n" not in str(error.value)


def test_seeds_are_a_number_or_a_list():
    assert parse_seeds("1") == [0]
    assert parse_seeds("5") == [0, 1, 2, 3, 4]
    assert parse_seeds("7,0,3") == [7, 0, 3]
    for text in ("0", "-1", "", "3,", "1,1", "1.5", "a", "99999", "0, 1"):
        with pytest.raises(InputError, match=f"--seeds {text}: must be"):
            parse_seeds(text)
