"""Configs: any value is valid or refused in one line, and what is valid trains or says why not."""

import math
import shutil

import jax
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resnet_jax.config.keys import flatten, keys, set_value, validate
from resnet_jax.config.load import override
from resnet_jax.config.migrate import read_config
from resnet_jax.config.schema import default_config
from resnet_jax.errors import CommandError, RunError
from resnet_jax.training import experiment
from resnet_jax.training.experiment import make_experiment
from resnet_jax.training.run import train
from tests.conftest import make_config
from tests.support.fuzz import CUTS, EDITS, fuzz, is_one_line_or_valid, mutated
from tests.support.tiny_model import use_tiny_model

pytestmark = pytest.mark.slow

COMPILE_FAST = {"xla_backend_optimization_level": 0}
DEFINITIONS = dict(keys())
KEYS = list(DEFINITIONS)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**300)
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=4)
    | st.sampled_from([key.default for key in DEFINITIONS.values()]),
    lambda values: (
        st.lists(values, max_size=3)
        | st.lists(values, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=4), values, max_size=2)
        | st.dictionaries(st.integers(), values, max_size=2)
    ),
    max_leaves=4,
)


def _is_valid(config):
    """Whether every value has its key's type and range: what `validate` promises."""
    return all(
        (type(value) is key.type or (key.type, type(value)) == (float, int))
        and key.check(value) is None
        for value, key in zip(flatten(config).values(), DEFINITIONS.values(), strict=True)
    )


@fuzz(300)
@given(st.sampled_from(KEYS), ANYTHING)
def test_fuzz_values_of_a_config(key, value):
    config = default_config()
    set_value(config, key, value)
    assert is_one_line_or_valid(validate, config) == _is_valid(config)


@fuzz(300)
@given(
    st.sampled_from(KEYS) | st.text(max_size=6),
    ANYTHING.map(str) | st.text(max_size=12) | st.integers(1, 10**500).map(str),
)
def test_fuzz_overrides(key, value):
    arguments = [f"--config.{key}={value}"]
    if is_one_line_or_valid(override, default_config(), arguments):
        config = override(default_config(), arguments)
        assert _is_valid(config)
        assert key in KEYS


@fuzz(300)
@given(
    st.tuples(EDITS, CUTS) | st.sampled_from(["[" * 10**5, '{"a.b": 1, "schedule": {}}', '{"": 1}'])
)
def test_fuzz_config_json(whole, tmp_path_factory, damage):
    content = (whole / "config.json").read_bytes()
    content = damage.encode() if isinstance(damage, str) else mutated(content, *damage)
    folder = tmp_path_factory.mktemp("config")
    (folder / "config.json").write_bytes(content)
    is_one_line_or_valid(read_config, folder)
    shutil.rmtree(folder)


def _extreme(which):
    """The tiny config with every number at the lowest or highest value that validates."""
    config = make_config()
    for name, key in DEFINITIONS.items():
        if key.type in (int, float) and name not in ("model.depth", "validation_size"):
            candidates = [0, 1, 2**31 - 1, 2**32 - 1, 2**63, 3e38, 1e308, 0.9, 16, 45]
            candidates = [key.type(x) for x in candidates if math.isfinite(x)]
            set_value(config, name, which(x for x in candidates if key.check(x) is None))
    config.num_steps = 1
    # Each alone has any value: not beside CutMix, and not longer than the run.
    config.augment.mixup_alpha = config.schedule.warmup = 0.0
    config.mesh.data = -1  # as many devices as here, which no number can say
    return config


@pytest.mark.parametrize("which", [min, max], ids=["lowest", "highest"])
def test_a_config_at_its_bounds_trains_or_says_why_not(tmp_path, which, tiny_model):
    config = _extreme(which)
    config.batch_size = which(1, 40)
    validate(config)
    if which is min:
        assert train(config, tmp_path)["step"] == 1
    else:  # a rate and a decay of 3e38 overflow
        with pytest.raises(RunError, match=r"^the loss or a weight is not finite by step 1, .*$"):
            train(config, tmp_path)


NUMBERS = [-1, 0, 1, 2, 7, 16, 45, 2**31 - 1, 2**31, 1e-9, 0.3, 1.0, 50.0, 3e38, math.inf, math.nan]
WORDS = ["conv3", "A", "B", "torch", "he", "float32", "bfloat16", "reference", "pixel_mean", "x"]


def _plausible(key, default):
    """Values of the key's type, of which about half are valid."""
    if key == "model.depth":
        return st.sampled_from([-4, 0, 8, 9, 14])  # a deeper network takes minutes to compile
    if isinstance(default, bool):
        return st.booleans()
    if isinstance(default, tuple):
        return st.lists(st.integers(-1, 9) | st.just(2**31), max_size=3).map(tuple)
    if isinstance(default, str):
        return st.sampled_from(WORDS)
    return st.sampled_from(NUMBERS).map(lambda x: type(default)(x) if math.isfinite(x) else x)


@fuzz(25)
@given(
    st.dictionaries(st.sampled_from(KEYS), st.none(), min_size=1, max_size=4).flatmap(
        lambda names: st.fixed_dictionaries(
            {name: _plausible(name, DEFINITIONS[name].default) for name in names}
        )
    )
)
def test_fuzz_configs_that_train_one_step_or_say_why_not(tmp_path_factory, values):
    config = make_config()
    for key, value in (values | {"num_steps": 1}).items():
        set_value(config, key, value)
    if not is_one_line_or_valid(validate, config):
        return
    folder = tmp_path_factory.mktemp("fuzz")
    with pytest.MonkeyPatch.context() as patch:
        # Compiling takes nearly all of the time.
        patch.setattr(experiment, "compiler_options", lambda *_, **__: COMPILE_FAST)
        if not any(key.startswith("model.") for key in values):
            use_tiny_model(patch)
        is_one_line_or_valid(train, config, folder, error_type=CommandError)
    shutil.rmtree(folder)


def test_a_boundary_has_a_schedule_or_is_refused(tiny_dataset):
    for boundary in (2**31 - 1, 2**31, 2**31 + 1, 10**10, 10**30):
        config = make_config()
        config.schedule.boundaries = (5, boundary)
        if is_one_line_or_valid(validate, config):
            schedule = make_experiment(config, tiny_dataset).schedule
            jax.eval_shape(schedule, jax.ShapeDtypeStruct((), np.int32))
            schedule(0)
