"""Faults: damaged checkpoints, caches and configs, full and read-only disks, signals.

Each ends in one of three ways: exactly what was saved, the newest older checkpoint that verifies
with a warning that names the step and the reason, or an error of one line.  Kills at random
moments are `scripts/stress/torture.py`.
"""

import contextlib
import functools
import logging
import math
import os
import resource
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time

import jax
import numpy as np
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from ml_collections import ConfigDict

from resnet_jax import cli
from resnet_jax.config.schema import SCHEMA, default_config, fields, flatten, validate
from resnet_jax.data import dataset as data
from resnet_jax.errors import CommandError, InputError, RunError
from resnet_jax.inference import restore as inference
from resnet_jax.runs.checkpoints import Checkpoints
from resnet_jax.runs.workdir import read_config
from resnet_jax.training import run as loop
from resnet_jax.training.experiment import Experiment
from tests.conftest import ROOT, make_config, make_dataset
from tests.training.test_run import _assert_same, _leaves, _metrics, _without_times

pytestmark = pytest.mark.slow


def _fuzz(max_examples):
    """The same examples every time, however long they take."""
    checks = list(HealthCheck)
    return settings(
        max_examples=max_examples, deadline=None, derandomize=True, suppress_health_check=checks
    )


def _trees(step):
    rng = np.random.default_rng(step)
    kernels = {name: rng.normal(size=(3, 4)).astype(np.float32) for name in "ab"}
    variables = {"params": kernels, "batch_stats": {"mean": np.full(5, step, np.float32)}}
    return variables, {"step": np.int32(step), "trace": np.arange(5.0) + step}


def _history(step):
    return [{"epoch": n, "step": 10 * n, "val_accuracy": n / 10} for n in range(1, step // 10 + 1)]


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """A folder with the checkpoints 10 and 20."""
    folder = tmp_path_factory.mktemp("saved") / "checkpoints"
    with Checkpoints(folder, *_trees(0)) as checkpoints:
        for step in (10, 20):
            checkpoints.save(step, *_trees(step), _history(step))
    return folder


@pytest.fixture
def folder(saved, tmp_path):
    """A copy of it to damage."""
    return shutil.copytree(saved, tmp_path / "checkpoints")


def _restore(folder, *, read_only=False):
    """Restores the newest step that verifies, checks that every value is exact; returns it."""
    with Checkpoints(folder, *_trees(0), read_only=read_only) as checkpoints:
        restored = checkpoints.restore_first(checkpoints.steps())
    found = jax.tree_util.tree_leaves_with_path((restored.variables, restored.training))
    expected = jax.tree_util.tree_leaves_with_path(_trees(restored.step))
    for (path, leaf), (expected_path, expected_leaf) in zip(found, expected, strict=True):
        assert path == expected_path
        assert (leaf.dtype, leaf.shape) == (expected_leaf.dtype, expected_leaf.shape)
        np.testing.assert_array_equal(leaf, expected_leaf)
    assert restored.history == _history(restored.step)
    return restored.step


def _files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


DAMAGE = {
    "one bit flipped": _flip,
    "truncated": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "zeroed": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "emptied": lambda path: path.write_bytes(b""),
    "deleted": lambda path: path.unlink(),
    "a folder instead": lambda path: (path.unlink(), path.mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_each_file_of_a_checkpoint_damaged_in_turn(saved, tmp_path, damage, caplog):
    """Either nothing needed was hit, and all is exact, or the older one is restored, and said."""
    walked_back = 0
    for number, path in enumerate(_files(saved / "20")):
        folder = shutil.copytree(saved, tmp_path / str(number))
        DAMAGE[damage](folder / path.relative_to(saved))
        caplog.clear()
        with caplog.at_level(logging.WARNING, "resnet_jax"):
            step = _restore(folder)
        assert (folder / "20").is_dir()
        if step == 10:
            walked_back += 1
            assert "checkpoint 20 in" in caplog.text
            assert " is damaged: " in caplog.text
    assert walked_back >= 5  # variables, training: metadata and data; the record


@pytest.mark.parametrize("damage", DAMAGE)
def test_where_none_verifies_it_is_an_error_and_nothing_is_deleted(folder, damage, caplog):
    for path in _files(folder):
        if "record" in path.parts:
            DAMAGE[damage](path)
    before = sorted(folder.rglob("*"))
    with pytest.raises(InputError, match=r"none of the steps \[20, 10\] verifies") as error:
        _restore(folder)
    assert len(str(error.value).splitlines()) == 1
    assert "checkpoint 20" in caplog.text
    assert "checkpoint 10" in caplog.text
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("name", ["30", "30.orbax-checkpoint-tmp", "notes", "7.part"])
@pytest.mark.parametrize("kind", ["empty", "file", "half a checkpoint"])
def test_what_else_lies_there_does_no_harm(folder, name, kind):
    path = folder / name
    if kind == "file":
        path.write_text("30")
    else:
        path.mkdir()
    if kind == "half a checkpoint":
        shutil.copytree(folder / "20" / "variables", path / "variables")
    assert _restore(folder, read_only=True) == 20
    assert path.exists()
    assert _restore(folder) == 20
    # A folder under Orbax's temporary name is what a kill leaves; the next run removes it, in the
    # background.
    assert path.exists() or (name == "30.orbax-checkpoint-tmp" and kind != "file")


OTHER_TREES = {
    "float16": lambda trees: jax.tree.map(lambda x: x.astype(np.float16), trees),
    "float64": lambda trees: jax.tree.map(lambda x: x.astype(np.float64), trees),
    "one more axis": lambda trees: jax.tree.map(lambda x: x[None], trees),
    "transposed": lambda trees: jax.tree.map(lambda x: x.T.copy(), trees),
    "longer": lambda trees: jax.tree.map(lambda x: np.tile(np.atleast_1d(x), 2), trees),
    "a leaf less": lambda trees: ({**trees[0], "batch_stats": {}}, trees[1]),
    "a leaf more": lambda trees: (trees[0], {**trees[1], "more": np.zeros(3)}),
}


@pytest.mark.parametrize("name", OTHER_TREES)
def test_a_checkpoint_of_other_types_or_shapes_is_not_restored(folder, name, caplog):
    other = OTHER_TREES[name](_trees(30))
    with Checkpoints(folder, *other) as checkpoints:
        checkpoints.save(30, *other, _history(30))
    with caplog.at_level(logging.WARNING, "resnet_jax"):
        assert _restore(folder) == 20
    assert "checkpoint 30 in" in caplog.text


def test_a_scalar_is_not_a_vector_of_one(folder, caplog):
    variables, training = _trees(30)
    training = {**training, "step": training["step"][None]}
    with Checkpoints(folder, variables, training) as checkpoints:
        checkpoints.save(30, variables, training, _history(30))
    with caplog.at_level(logging.WARNING, "resnet_jax"):
        assert _restore(folder) == 20


EDITS = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=4
)
CUTS = st.none() | st.floats(0, 1)


def _mutated(content, edits, cut):
    """The bytes with some of them replaced, at fractions of the length, and cut there."""
    content = bytearray(content)
    for where, value in edits:
        if content:
            content[int(where * len(content))] = value
    return bytes(content if cut is None else content[: round(cut * len(content))])


@_fuzz(50)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), EDITS, CUTS), min_size=1, max_size=3))
def test_fuzz_files_of_a_checkpoint(saved, tmp_path_factory, damages):
    folder = shutil.copytree(saved, tmp_path_factory.mktemp("fuzz") / "checkpoints")
    files = _files(folder / "20")
    for which, edits, cut in damages:
        path = files[int(which * len(files))]
        path.write_bytes(_mutated(path.read_bytes(), edits, cut))
    assert _restore(folder) in (10, 20)
    shutil.rmtree(folder.parent)


# Through the loop: a run of three epochs, of three updates each, with a checkpoint after each.


@pytest.fixture(scope="module", autouse=True)
def _tiny_data():
    """Lets the loop load the tiny data set, whatever the config says."""
    with pytest.MonkeyPatch.context() as patch:
        dataset = make_dataset()
        for module in (loop, inference):
            patch.setattr(module, "load", lambda name, data_dir: dataset)
        yield


def _run_config():
    config = make_config()
    config.num_epochs = 3
    config.checkpoint_every_steps = 1
    return config


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The folder of a run that was never disturbed."""
    workdir = tmp_path_factory.mktemp("whole") / "run"
    loop.train(_run_config(), workdir)
    return workdir


@pytest.fixture
def workdir(whole, tmp_path):
    """A copy of it to damage."""
    return shutil.copytree(whole, tmp_path / "run")


def _assert_same_run(workdir, whole, dataset):
    config = _run_config()
    _assert_same(_leaves(workdir, config, dataset), _leaves(whole, config, dataset))
    assert _without_times(workdir) == _without_times(whole)


@pytest.mark.parametrize("part", ["record/metadata", "training/d", "variables/manifest.ocdbt", ""])
def test_a_run_goes_on_from_the_older_checkpoint_to_the_same_bits(
    workdir, whole, tiny_dataset, part, caplog
):
    path = workdir / "checkpoints" / "9" / part
    if path.is_dir():
        shutil.rmtree(path)
        path.mkdir()
    else:
        _flip(path)
    loop.train(_run_config(), workdir)
    assert "checkpoint 9" in caplog.text
    _assert_same_run(workdir, whole, tiny_dataset)
    assert (workdir / "damaged" / "9").is_dir()


def test_a_run_with_nothing_left_to_restore_ends_and_deletes_nothing(workdir):
    for path in _files(workdir / "checkpoints"):
        path.write_bytes(b"")
    before = sorted(path for path in workdir.rglob("*") if path.name != ".lock")
    with pytest.raises(InputError, match="none of the steps"):
        loop.train(_run_config(), workdir)
    assert sorted(path for path in workdir.rglob("*") if path.name != ".lock") == before


@pytest.mark.parametrize("damage", ["flipped", "deleted"])
def test_the_best_checkpoint_damaged_costs_the_run_no_more_than_that(tmp_path, damage, caplog):
    config = make_config()
    config.num_epochs = 5
    first = loop.train(config, tmp_path)
    best = first["best_epoch"] * 3
    assert best < 12, "the best must not be one of the two latest"
    folder = tmp_path / "checkpoints" / str(best)
    if damage == "deleted":
        shutil.rmtree(folder)
    else:
        for path in _files(folder):
            _flip(path)
    summary = loop.train(config, tmp_path)
    assert f"checkpoint {best} " in caplog.text
    assert summary["test_loss"] == first["test_loss"]
    rows = {int(row["epoch"]): row for row in _metrics(tmp_path)}
    assert 3 * summary["best_epoch"] in {12, 15}
    assert summary["best_val_accuracy"] == float(rows[summary["best_epoch"]]["val_accuracy"])


# Disks.


@contextlib.contextmanager
def _file_size_limit(num_bytes):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (num_bytes, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextlib.contextmanager
def _stopping_after(monkeypatch, num_steps):
    """Ends a run after a step, as a kill would."""
    train_chunk = Experiment.train_chunk

    def mortal(self, state, *args, **kwargs):
        if int(state.step) == num_steps:
            raise KeyboardInterrupt
        return train_chunk(self, state, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Experiment, "train_chunk", mortal)
        yield


def test_a_file_size_limit_ends_the_run_with_an_error_and_it_goes_on_after(
    tmp_path, whole, tiny_dataset, monkeypatch
):
    workdir = tmp_path / "run"
    with _stopping_after(monkeypatch, 5), pytest.raises(KeyboardInterrupt):
        loop.train(_run_config(), workdir)
    metrics = (workdir / "metrics.csv").read_bytes()
    with _file_size_limit(40_000), pytest.raises(RunError) as error:
        loop.train(_run_config(), workdir)
    assert len(str(error.value).splitlines()) == 1
    assert "the last good checkpoint is step 5" in str(error.value)
    # A row may be there already whose checkpoint failed: it is made anew.
    assert (workdir / "metrics.csv").read_bytes().startswith(metrics)
    loop.train(_run_config(), workdir)
    _assert_same_run(workdir, whole, tiny_dataset)


@pytest.fixture
def disk(tmp_path):
    """A file system of its own, of 2 MB; a function that changes its options."""
    folder = tmp_path / "disk"
    folder.mkdir()

    def mount(options):
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    made = mount("size=2m")
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr.strip()}")
    try:
        yield folder, lambda options: mount(f"remount,{options}").check_returncode()
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_ends_the_run_with_an_error_and_it_goes_on_after(disk, whole, tiny_dataset):
    folder, remount = disk
    workdir = folder / "run"
    for _ in range(2):
        with pytest.raises(CommandError) as error:
            loop.train(_run_config(), workdir)
        assert len(str(error.value).splitlines()) == 1
    inference.restore(_run_config(), workdir, "latest")
    remount("size=64m")
    loop.train(_run_config(), workdir)
    _assert_same_run(workdir, whole, tiny_dataset)
    assert not list(workdir.rglob("*.part"))


def test_a_read_only_disk_is_an_error_and_the_run_can_still_be_read(disk, whole):
    folder, remount = disk
    remount("size=64m")
    workdir = shutil.copytree(whole, folder / "run")
    (workdir / "checkpoints" / "10.orbax-checkpoint-tmp").mkdir()
    remount("ro")
    for path in (workdir, folder / "other"):
        with pytest.raises(InputError, match="is not writable"):
            loop.train(_run_config(), path)
    evaluated = inference.evaluate(_run_config(), workdir, "test", "latest")
    assert evaluated["step"] == 9


# Real processes.

RUNNER = """
import sys, time
from resnet_jax import cli, train
from resnet_jax.runs import checkpoints as checkpoint
from resnet_jax.training import run as loop
from tests.conftest import make_dataset
loop.load = lambda name, data_dir: make_dataset()
if "slow" in sys.argv:
    sys.argv.remove("slow")
    checkpoint.Checkpoints.wait = lambda self: time.sleep(600)
cli.run(train.main)
"""


def _start(*arguments, cache=None):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "JAX_COMPILATION_CACHE_DIR": str(cache or jax.config.jax_compilation_cache_dir),
    }
    return subprocess.Popen(
        [sys.executable, "-c", RUNNER, *map(str, arguments)],
        cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def _read_until(stream, text):
    """Reads lines up to the one that holds the text, and returns it."""
    lines = []
    for line in stream:
        lines.append(line)
        if text in line:
            return line
    raise AssertionError(f"ended without {text!r}: {''.join(lines)}")


TINY = [f"--config.{key}={value}" for key, value in flatten(_run_config()).items() if value != ""]


def test_signals_and_a_second_process(tmp_path):
    arguments = ["--config", ROOT / "configs" / "quickstart.py", "--workdir", tmp_path / "run",
                 *TINY, "--config.num_epochs=5000"]  # fmt: skip
    first = _start(*arguments)
    _read_until(first.stdout, "epoch    1/5000")

    second = _start(*arguments)
    _, stderr = second.communicate(timeout=120)
    assert second.returncode == 2
    owner = f"process {first.pid} on {socket.gethostname()}"
    assert stderr == f"error: workdir {tmp_path / 'run'} is in use by {owner}\n"

    first.send_signal(signal.SIGTERM)
    _, stderr = first.communicate(timeout=120)
    assert first.returncode == 128 + signal.SIGTERM
    noted, go_on, error = stderr.splitlines()
    assert noted.startswith("SIGTERM: stopping with a checkpoint")
    assert error.startswith("error: stopped by SIGTERM; the last good checkpoint is step ")

    command = shlex.split(go_on.removeprefix("to go on: "))
    assert command[:3] == ["python", "-m", "resnet_jax.train"]
    again = _start(*command[3:], "slow")  # its checkpoint takes ten minutes
    step = error.split("step ")[1].split()[0]
    _read_until(again.stdout, f"going on from the checkpoint at step {step}")
    _read_until(again.stdout, "epoch ")
    again.send_signal(signal.SIGINT)
    _read_until(again.stderr, "SIGINT: stopping")
    again.send_signal(signal.SIGINT)
    again.communicate(timeout=120)
    assert again.returncode in (-signal.SIGINT, 128 + signal.SIGINT)


def test_a_signal_before_anything_was_trained_ends_at_once(tmp_path):
    """While the first program is compiled, which takes longer than is waited here."""
    process = _start("--config", ROOT / "configs" / "quickstart.py", "--workdir", tmp_path / "run",
                     *TINY, "--config.model.depth=44", cache=tmp_path / "empty")  # fmt: skip
    _read_until(process.stdout, "run folder")
    time.sleep(1)
    process.send_signal(signal.SIGTERM)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 128 + signal.SIGTERM
    line = "SIGTERM: stopping at once, nothing to save yet; give the same command again\n"
    assert stderr == line
    assert not list((tmp_path / "run").glob("checkpoints/*"))


def test_a_full_disk_says_so_in_two_lines(disk):
    folder, _ = disk
    arguments = ["--config", ROOT / "configs" / "quickstart.py", "--workdir", folder / "run", *TINY]
    process = _start(*arguments)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 1
    go_on, error = stderr.splitlines()
    assert go_on.startswith("to go on: python -m resnet_jax.train ")
    # What meets the full disk first is a matter of time: a checkpoint, or metrics.csv.
    assert error.startswith("error: ")
    assert "last good checkpoint is step" in error


# Configs.

KEYS = [key for key, _ in fields()]
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**300)
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=4)
    | st.sampled_from([value for _, field in fields() for value in (field.default,)]),
    lambda values: (
        st.lists(values, max_size=3)
        | st.lists(values, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=4), values, max_size=2)
        | st.dictionaries(st.integers(), values, max_size=2)
    ),
    max_leaves=4,
)


def _is_one_line_or_valid(function, *arguments, error_type=InputError):
    """Calls it; returns whether it raised no such error, whose message must be one line."""
    message = None
    try:
        function(*arguments)
    except error_type as error:
        message = str(error)
    assert message is None or len(message.splitlines()) == 1
    return message is None


def _nested(key, value):
    for name in reversed(key.split(".")):
        value = {name: value}
    return value


@_fuzz(300)
@given(st.sampled_from([*KEYS, "model", "more"]) | st.text(max_size=6), ANYTHING)
def test_fuzz_values_of_a_config(key, value):
    content = default_config().to_dict()
    inner = _nested(key, value)
    for name, part in inner.items():
        is_group = isinstance(part, dict) and isinstance(content.get(name), dict)
        content[name] = {**content[name], **part} if is_group else part
    try:
        config = ConfigDict(content)
    except Exception:  # then the config file raises, and never gets as far as here
        reject()
    _is_one_line_or_valid(validate, config)


@_fuzz(300)
@given(
    st.sampled_from(KEYS) | st.text(max_size=6),
    ANYTHING.map(str) | st.text(max_size=12) | st.integers(1, 10**500).map(str),
)
def test_fuzz_overrides(key, value):
    _is_one_line_or_valid(cli.override, default_config(), [f"--config.{key}={value}"])


@_fuzz(300)
@given(
    st.tuples(EDITS, CUTS) | st.sampled_from(["[" * 10**5, '{"a.b": 1, "schedule": {}}', '{"": 1}'])
)
def test_fuzz_config_json(whole, tmp_path_factory, damage):
    content = (whole / "config.json").read_bytes()
    content = damage.encode() if isinstance(damage, str) else _mutated(content, *damage)
    folder = tmp_path_factory.mktemp("config")
    (folder / "config.json").write_bytes(content)
    _is_one_line_or_valid(read_config, folder)
    shutil.rmtree(folder)


def _extreme(which):
    """The tiny config with every number at the lowest or highest value that validates."""
    config = make_config()
    for key, field in fields():
        value = field.default
        if type(value) in (int, float) and key not in ("model.depth", "validation_size"):
            candidates = [0, 1, 2**31 - 1, 2**32 - 1, 2**63, 3e38, 1e308, 0.9, 16, 45]
            candidates = [type(value)(x) for x in candidates if math.isfinite(x)]
            valid = [x for x in candidates if field.check(x) is None]
            config.update(_nested(key, which(valid)))
    config.num_steps = 1
    return config


@pytest.mark.parametrize("which", [min, max], ids=["lowest", "highest"])
def test_a_config_at_its_bounds_trains_or_says_why_not(tmp_path, which):
    config = _extreme(which)
    config.batch_size = which(1, 40)
    validate(config)
    with contextlib.suppress(CommandError):
        loop.train(config, tmp_path)


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


@_fuzz(40)
@given(
    st.dictionaries(st.sampled_from(KEYS), st.none(), min_size=1, max_size=4).flatmap(
        lambda keys: st.fixed_dictionaries(
            {key: _plausible(key, dict(fields())[key].default) for key in keys}
        )
    )
)
def test_fuzz_configs_that_train_one_step_or_say_why_not(tmp_path_factory, values):
    config = make_config()
    content = config.to_dict()
    for key, value in values.items():
        group, _, name = key.rpartition(".")
        (content[group] if group else content)[name] = value
    content["num_steps"] = 1
    config = ConfigDict(content)
    if not _is_one_line_or_valid(validate, config):
        return
    folder = tmp_path_factory.mktemp("fuzz")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "load", lambda name, data_dir: make_dataset())
        _is_one_line_or_valid(loop.train, config, folder, error_type=CommandError)
    shutil.rmtree(folder)


@pytest.mark.parametrize("boundary", [2**31 - 1, 2**31, 2**31 + 1, 10**10, 10**30])
def test_a_boundary_has_a_schedule_or_is_refused(tiny_dataset, boundary):
    config = make_config()
    config.schedule.boundaries = (5, boundary)
    if _is_one_line_or_valid(validate, config):
        schedule = Experiment(config, tiny_dataset).schedule
        jax.eval_shape(schedule, jax.ShapeDtypeStruct((), np.int32))
        schedule(0)


# The decoded cache.


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A data_dir with a cache, whose shards decode to the same data set; its cache's bytes."""
    dataset = make_dataset(6, 3)
    data_dir = tmp_path_factory.mktemp("tfds")
    folder = data_dir / "shapes32" / data.VERSIONS["shapes32"]
    folder.mkdir(parents=True)
    (folder / "dataset_info.json").write_text("{}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "_read_tfds", lambda name, folder: dataset)
        data.load("shapes32", str(data_dir))
        yield data_dir, folder / data.CACHE_NAME, (folder / data.CACHE_NAME).read_bytes(), dataset


@functools.lru_cache
def _header_offsets(content):
    """Where the headers of an .npz lie: what lies between is covered by checksums."""
    signatures = (b"PK\3\4", b"PK\1\2", b"PK\5\6", b"\x93NUMPY")
    return [
        start + offset
        for signature in signatures
        for start in range(len(content))
        if content.startswith(signature, start)
        for offset in range(min(46, len(content) - start))
    ]


@_fuzz(200)
@given(EDITS, CUTS, st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255))))
def test_fuzz_the_cache(prepared, edits, cut, header_edits):
    data_dir, cache, content, dataset = prepared
    damaged = bytearray(content)
    offsets = _header_offsets(content)
    for where, value in header_edits[:3]:
        damaged[offsets[int(where * len(offsets))]] = value
    cache.write_bytes(_mutated(damaged, [] if header_edits else edits, cut))
    loaded = data.load("shapes32", str(data_dir))
    for ours, expected in zip(loaded, dataset, strict=True):
        np.testing.assert_array_equal(ours, expected)
    assert cache.read_bytes() == content or loaded.class_names == dataset.class_names


@pytest.mark.parametrize("bit", range(16))
def test_a_bit_of_the_cache_s_zip_flags(prepared, bit):
    data_dir, cache, content, dataset = prepared
    damaged = bytearray(content)
    for start in range(len(content)):
        if content.startswith(b"PK\1\2", start):
            damaged[start + 8 + bit // 8] ^= 1 << bit % 8
    cache.write_bytes(damaged)
    np.testing.assert_array_equal(data.load("shapes32", str(data_dir))[0], dataset[0])


def test_the_schema_is_what_is_fuzzed():
    assert len(KEYS) == len(set(KEYS)) > 25
    assert set(SCHEMA) == {key.split(".")[0] for key in KEYS}
