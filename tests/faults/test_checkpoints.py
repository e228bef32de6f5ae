"""Damaged checkpoints: what was saved, or the newest older one that verifies, or one line."""

import logging
import shutil

import jax
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resnet_jax.checkpoints.selection import restore_first
from resnet_jax.checkpoints.store import CheckpointStore
from resnet_jax.errors import InputError
from tests.conftest import make_config
from tests.support.fuzz import CUTS, EDITS, fuzz, mutated
from tests.support.runs import assert_same_run, files_of, flip, metrics, run_config, train

pytestmark = pytest.mark.slow


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
    with CheckpointStore(folder, *_trees(0)) as store:
        for step in (10, 20):
            store.save(step, *_trees(step), _history(step))
    return folder


@pytest.fixture
def folder(saved, tmp_path):
    """A copy of it to damage."""
    return shutil.copytree(saved, tmp_path / "checkpoints")


def _restore(folder, *, read_only=False):
    """Restores the newest step that verifies, checks that every value is exact; returns it."""
    with CheckpointStore(folder, *_trees(0), read_only=read_only) as store:
        restored = restore_first(store, store.steps())
    found = jax.tree_util.tree_leaves_with_path((restored.variables, restored.training))
    expected = jax.tree_util.tree_leaves_with_path(_trees(restored.step))
    for (path, leaf), (expected_path, expected_leaf) in zip(found, expected, strict=True):
        assert path == expected_path
        assert (leaf.dtype, leaf.shape) == (expected_leaf.dtype, expected_leaf.shape)
        np.testing.assert_array_equal(leaf, expected_leaf)
    assert restored.history == _history(restored.step)
    return restored.step


DAMAGE = {
    "one bit flipped": flip,
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
    for number, path in enumerate(files_of(saved / "20")):
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
    for path in files_of(folder):
        if "record" in path.parts:
            DAMAGE[damage](path)
    before = sorted(folder.rglob("*"))
    with pytest.raises(InputError, match=r"none of the steps \[20, 10\] verifies") as error:
        _restore(folder)
    assert len(str(error.value).splitlines()) == 1
    assert "checkpoint 20" in caplog.text
    assert "checkpoint 10" in caplog.text
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("kind", ["empty", "file", "half a checkpoint"])
def test_what_else_lies_there_does_no_harm(folder, kind):
    names = ("30", "30.orbax-checkpoint-tmp", "notes", "7.part")
    for name in names:
        path = folder / name
        if kind == "file":
            path.write_text("30")
        else:
            path.mkdir()
        if kind == "half a checkpoint":
            shutil.copytree(folder / "20" / "variables", path / "variables")
    assert _restore(folder, read_only=True) == 20
    assert all((folder / name).exists() for name in names)
    assert _restore(folder) == 20
    # A folder under Orbax's temporary name is what a kill leaves; the next run removes it, in the
    # background.
    for name in names:
        is_temporary = name == "30.orbax-checkpoint-tmp" and kind != "file"
        assert (folder / name).exists() or is_temporary


def _map(function):
    return lambda trees: jax.tree.map(function, trees)


OTHER_TREES = {
    "float16": _map(lambda x: x.astype(np.float16)),
    "float64": _map(lambda x: x.astype(np.float64)),
    "one more axis": _map(lambda x: x[None]),
    "transposed": _map(lambda x: x.T.copy()),
    "longer": _map(lambda x: np.tile(np.atleast_1d(x), 2)),
    "a scalar as a vector": lambda trees: (trees[0], {**trees[1], "step": trees[1]["step"][None]}),
    "a leaf less": lambda trees: ({**trees[0], "batch_stats": {}}, trees[1]),
    "a leaf more": lambda trees: (trees[0], {**trees[1], "more": np.zeros(3)}),
}


@pytest.mark.parametrize("change", OTHER_TREES.values(), ids=OTHER_TREES)
def test_a_checkpoint_of_other_types_or_shapes_does_not_fit_and_is_not_called_damaged(
    folder, change, caplog
):
    other = change(_trees(30))
    with CheckpointStore(folder, *other) as store:
        store.save(30, *other, _history(30))
    with (
        caplog.at_level(logging.WARNING, "resnet_jax"),
        pytest.raises(InputError, match=r"checkpoint 30 in .* does not fit this config"),
    ):
        _restore(folder)
    assert not caplog.text
    assert (folder / "30").is_dir()


@fuzz(50)
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), EDITS, CUTS), min_size=1, max_size=3))
def test_fuzz_files_of_a_checkpoint(saved, tmp_path_factory, damages):
    folder = shutil.copytree(saved, tmp_path_factory.mktemp("fuzz") / "checkpoints")
    files = files_of(folder / "20")
    for which, edits, cut in damages:
        path = files[int(which * len(files))]
        path.write_bytes(mutated(path.read_bytes(), edits, cut))
    assert _restore(folder) in (10, 20)
    shutil.rmtree(folder.parent)


@pytest.mark.usefixtures("tiny_model")
@pytest.mark.parametrize("part", ["record/metadata", "training/d", "variables/manifest.ocdbt", ""])
def test_a_run_goes_on_from_the_older_checkpoint_to_the_same_bits(workdir, whole, part, caplog):
    path = workdir / "checkpoints" / "9" / part
    if path.is_dir():
        shutil.rmtree(path)
        path.mkdir()
    else:
        flip(path)
    train(run_config(), workdir)
    assert "checkpoint 9" in caplog.text
    assert_same_run(workdir, whole)
    assert (workdir / "damaged" / "9").is_dir()


@pytest.mark.usefixtures("tiny_model")
def test_a_run_with_nothing_left_to_restore_ends_and_deletes_nothing(workdir):
    for path in files_of(workdir / "checkpoints"):
        path.write_bytes(b"")
    before = sorted(path for path in workdir.rglob("*") if path.name != ".lock")
    with pytest.raises(InputError, match="none of the steps"):
        train(run_config(), workdir)
    assert sorted(path for path in workdir.rglob("*") if path.name != ".lock") == before


@pytest.mark.usefixtures("tiny_model")
@pytest.mark.parametrize("damage", [flip, lambda path: path.unlink()])
def test_the_best_checkpoint_damaged_costs_the_run_no_more_than_that(tmp_path, damage, caplog):
    config = make_config()
    config.num_epochs, config.seed = 5, 2
    first = train(config, tmp_path)
    best = first["best_epoch"] * 3
    assert best < 12, "the best must not be one of the two latest"
    for path in files_of(tmp_path / "checkpoints" / str(best)):
        damage(path)
    summary = train(config, tmp_path)
    assert f"checkpoint {best} " in caplog.text
    assert summary["test_loss"] == first["test_loss"]
    rows = {int(row["epoch"]): row for row in metrics(tmp_path)}
    assert 3 * summary["best_epoch"] in {12, 15}
    assert summary["best_val_accuracy"] == float(rows[summary["best_epoch"]]["val_accuracy"])
