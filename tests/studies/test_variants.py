import pytest

from resnet_jax.config.schema import flatten
from resnet_jax.errors import InputError
from resnet_jax.studies.variants import each, grid, make_arms, parse_seeds
from tests.conftest import ROOT

QUICKSTART = str(ROOT / "configs" / "quickstart.py")  # model.depth = 8


def _changed(arm, *keys):
    flat = flatten(arm.config)
    return tuple(flat[key] for key in keys)


def test_a_grid_is_every_combination():
    arms = make_arms(QUICKSTART, [], grid(["model.depth=8,14", "optimizer.momentum=0.5,0.90"]))
    keys = ("model.depth", "optimizer.momentum")
    assert [_changed(arm, *keys) for arm in arms] == [(8, 0.5), (8, 0.9), (14, 0.5), (14, 0.9)]
    assert [arm.name for arm in arms][:2] == [
        "model.depth=8,optimizer.momentum=0.5",
        "model.depth=8,optimizer.momentum=0.9",
    ]


def test_each_is_the_plain_config_and_each_change_alone():
    arms = make_arms(
        QUICKSTART,
        ["--config.batch_size=32"],
        each(["model.depth=14", "augment.crop_pad=4  optimizer.momentum=0"]),
    )
    keys = ("model.depth", "augment.crop_pad", "optimizer.momentum", "batch_size")
    assert [_changed(arm, *keys) for arm in arms] == [
        (8, 0, 0.9, 32),
        (14, 0, 0.9, 32),
        (8, 4, 0.0, 32),
    ]
    assert [arm.name for arm in arms] == [
        "plain",
        "model.depth=14",
        "augment.crop_pad=4,optimizer.momentum=0.0",
    ]


def test_parentheses_hold_a_value_together():
    key = "schedule.boundaries"
    arms = make_arms(QUICKSTART, [], grid([f"{key}=(100,200),(5, 6),(7,)"]))
    assert [_changed(arm, key) for arm in arms] == [((100, 200),), ((5, 6),), ((7,),)]
    assert arms[0].name == arms[0].label == "schedule.boundaries=(100,200)"
    (_, arm) = make_arms(QUICKSTART, [], each([f"{key}=(5, 6) model.depth=14"]))
    assert _changed(arm, key, "model.depth") == ((5, 6), 14)


def test_names_are_safe_in_paths():
    arms = make_arms(QUICKSTART, [], each(["normalization=0.5,0.5,0.5/0.1,0.1,0.1"]))
    assert arms[1].name == "normalization=0.5,0.5,0.5_0.1,0.1,0.1"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (lambda: grid(["model.depth"]), "--grid model.depth: must be KEY=V1,V2"),
        (lambda: each(["model.depth=14 A"]), "--each model.depth=14 A: must be KEY=VALUE"),
        (lambda: grid(["model.dept=8,14"]), r"model.dept: did you mean model.depth\?"),
        (lambda: grid(["model.depth=8,9"]), "model.depth = 9: must be"),
        (lambda: grid(["model.depth=14,14"]), "the arms model.depth=14 and model.depth=14 are"),
        (lambda: each(["model.depth=8"]), "the arms plain and model.depth=8 are the same"),
        (lambda: each(["profile=True"]), "the arms plain and profile=True are the same"),
        (lambda: grid(["model.depth=8", "model.depth=14"]), "model.depth: changed more than once"),
        (lambda: grid(["seed=1,2"]), "with --seeds"),
        (lambda: each(["data_dir=" + 300 * "a"]), "named by at most 255 characters"),
    ],
)
def test_bad_arms_are_named(changes, message):
    with pytest.raises(InputError, match=message) as error:
        make_arms(QUICKSTART, [], changes())
    assert "\n" not in str(error.value)


def test_a_seed_for_every_arm_is_refused():
    with pytest.raises(InputError, match="with --seeds"):
        make_arms(QUICKSTART, ["--config.seed=3"], each([]))


def test_seeds_are_a_number_or_a_list():
    assert parse_seeds("1") == [0]
    assert parse_seeds("5") == [0, 1, 2, 3, 4]
    assert parse_seeds("7,0,3") == [7, 0, 3]


@pytest.mark.parametrize("text", ["0", "-1", "", "3,", "1,1", "1.5", "a", "99999", "0, 1"])
def test_bad_seeds_are_named(text):
    with pytest.raises(InputError, match=f"--seeds {text}: must be"):
        parse_seeds(text)
