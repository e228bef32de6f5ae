"""Parts of the benchmark: compared programs compute the same, and no row is lost."""

import json
import re
import sys

import benchmark
import benchmark_kernels
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from benchmarks import start
from benchmarks.plain import PlainResNet
from benchmarks.table import table
from benchmarks.timing import Entry, Runner, measure

from resnet_jax.augment import pillow as pillow_ops
from resnet_jax.errors import InputError
from resnet_jax.models.resnet import ResNet
from resnet_jax.native import load
from tests.conftest import ROOT

TINY = ["--config.model.depth=8", "--config.validation_size=10", "--config.eval_batch_size=8"]
FAST = ["--images", "64", "--batch_size", "4", "--steps", "1", "--repeats", "2"]


def _random_variables(variables, seed=0):
    """Variables without initial values, so that every scale, bias and statistic has an effect."""
    rng = np.random.default_rng(seed)

    def draw(path, leaf):
        name = path[-1].key
        low, high = {"kernel": (-0.2, 0.2), "scale": (0.5, 1.5), "var": (0.5, 1.5)}.get(
            name, (-0.5, 0.5)
        )
        return jnp.asarray(rng.uniform(low, high, leaf.shape), leaf.dtype)

    return jax.tree_util.tree_map_with_path(draw, variables)


@pytest.mark.slow
@pytest.mark.parametrize("shortcut", ["conv3", "A", "B"])
@pytest.mark.parametrize("train", [False, True])
def test_plain_is_the_same_function(shortcut, train):
    images = np.random.default_rng(1).normal(size=(6, 32, 32, 3)).astype(np.float32)
    model = ResNet(8, shortcut)
    variables = _random_variables(model.init(jax.random.key(0), images, train=False))
    plain = PlainResNet(8, shortcut, 10)
    theirs = plain.init(jax.random.key(0), images, train=False)
    assert jax.tree.map(jnp.shape, theirs) == jax.tree.map(jnp.shape, variables)

    def logits(model):
        return model.apply(variables, images, train=train, mutable=["batch_stats"])

    (ours, our_stats), (theirs, their_stats) = logits(model), logits(plain)
    assert float(jnp.abs(ours).max()) > 0.1
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4)
    for path, mean in jax.tree_util.tree_leaves_with_path(their_stats):
        if path[-1].key == "mean":  # linen stores another variance
            ours = our_stats
            for part in path:
                ours = ours[part.key]
            np.testing.assert_allclose(ours, mean, rtol=1e-4, atol=1e-4)


@pytest.mark.slow
def test_pillow_pipeline_is_our_augmentation():
    pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    from benchmarks.pillow_images import pillow_augment
    from PIL import Image

    image = np.random.default_rng(0).integers(0, 256, (32, 32, 3), np.uint8)
    theirs = pillow_augment(
        Image.fromarray(image),
        crop=(4, 1, 6),
        flipped=True,
        degrees=7.5,
        scale=0.9,
        shear_degrees=-6.0,
        order=[2, 3, 0, 1],
        factors=[0.9, 1.1, 1.2],
    )
    images = jnp.asarray(image)[None]

    def batch(value):
        return jnp.asarray([value], jnp.float32)

    images = pillow_ops.pad_crop(images, jnp.array([[1, 6]]), 4)
    images = pillow_ops.flip(images, jnp.array([True]))
    images = pillow_ops.rotate(images, batch(7.5))
    images = pillow_ops.affine(images, batch(0.9), batch(-6.0))
    order = jnp.array([[2, 0, 1]])
    images = pillow_ops.color_jitter(images, batch(0.9), batch(1.1), batch(1.2), order)
    np.testing.assert_array_equal(images[0], np.asarray(theirs))


def test_rows_take_turns_and_failures_are_reported():
    calls = []

    def fail():
        raise RuntimeError("no such\ndevice")

    def fails_later():
        calls.append("late")
        if calls.count("late") == 2:
            fail()

    entries = [
        Entry("resnet_jax", lambda: Runner(lambda: calls.append("ours"), 10)),
        Entry("broken", fail),
        Entry("late", lambda: Runner(fails_later, 10)),
        Entry("plain", lambda: Runner(lambda: calls.append("plain"), 10, {"note": "a note"})),
    ]
    rows = measure("train_step", entries, batch_size=5, repeats=3)
    assert calls == ["ours", "late", "plain", "ours", "late", "plain", *["ours", "plain"] * 2]
    ours, broken, late, plain = rows
    assert broken["error"] == late["error"] == "RuntimeError: no such"
    assert "images_per_second" not in broken
    assert "images_per_second" not in late
    for row in (ours, plain):
        speed = row["images_per_second"]
        assert 0 < speed["min"] <= speed["median"] <= speed["max"]
        assert row["rounds"] == 3
    assert "resnet_jax_ratio" in plain
    assert "resnet_jax_ratio" not in ours
    text = table(rows)
    assert "cannot run: RuntimeError: no such" in text
    assert "a note" in text
    assert sum(line.startswith("train_step") for line in text.splitlines()) == 4

    def bad():
        raise InputError("bad")

    with pytest.raises(InputError):  # bad input is not a row
        measure("train_step", [Entry("resnet_jax", bad)], batch_size=1, repeats=1)


@pytest.mark.slow
def test_json(tmp_path, capsys, monkeypatch):
    starts = iter([3.0, 1.0])
    memory = {"host_bytes": 2_000_000, "device_bytes": None}
    monkeypatch.setattr(start, "_start", lambda *_: (next(starts), memory))
    monkeypatch.setitem(sys.modules, "torch", None)  # as if PyTorch were not installed
    monkeypatch.setenv("XLA_PYTHON_CLIENT_MEM_FRACTION", "0.5")  # main's own, undone afterwards
    monkeypatch.delitem(sys.modules, "benchmarks.torch_programs", raising=False)
    out = tmp_path / "out.json"
    benchmark.main([*FAST, *TINY, "--compare", "plain,torch", "--json", str(out)])
    result = json.loads(out.read_text())
    assert set(result) >= {"device", "versions", "flags", "cases", "config", "warnings"}
    assert result["versions"]["jax"] == jax.__version__
    assert result["config"]["model"]["depth"] == 8
    rows = [(row["case"], row["implementation"]) for row in result["cases"] if "error" not in row]
    assert rows == [
        *[(case, "resnet_jax") for case in ("time_to_first_step", "time_to_first_step")],
        *[("peak_memory", "resnet_jax"), ("train_step", "resnet_jax"), ("train_step", "plain")],
        *[(case, "resnet_jax") for case in ("train_chunk", "train_chunk", "augment", "input")],
        *[("evaluate", "resnet_jax"), ("evaluate", "plain")],
    ]
    failed = [row for row in result["cases"] if "error" in row]
    assert all("torch" in row["error"] for row in failed)
    assert [row["implementation"] for row in failed] == [
        *("torch_eager", "torch_best", "reference_program", "reference_program"),
        *("torch_eager", "torch_best"),
    ]
    assert result["cases"][0]["seconds"]["median"] == 3.0
    printed = capsys.readouterr().out
    assert "cannot run: " in printed
    assert "ours/this" in printed


@pytest.mark.slow
def test_torch_rows(tmp_path, monkeypatch):
    """A mode of torch.compile that fails is reported, and the best is chosen among the others."""
    pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    monkeypatch.setenv("XLA_PYTHON_CLIENT_MEM_FRACTION", "0.5")
    out = tmp_path / "out.json"
    arguments = ["--compare", "torch", "--cases", "train_step,evaluate", "--json", str(out)]
    benchmark.main([*FAST, *TINY, *arguments, "--torch_compile", "no-such-mode"])
    rows = json.loads(out.read_text())["cases"]
    assert [row["implementation"] for row in rows] == [
        *("resnet_jax", "torch_eager", "torch_best", "reference_program"),
        *("resnet_jax", "torch_eager", "torch_best"),
    ]
    for row in rows:
        assert row["images_per_second"]["median"] > 0, row
        if row["implementation"] == "torch_best":
            assert "no-such-mode failed: " in row["note"]
            assert "not compiled" in row["note"]


@pytest.mark.slow
def test_a_process_reports_its_first_step_and_memory(capsys):
    config = str(ROOT / "configs" / "resnet44.py")
    start.main([config, "64", *TINY, "--config.batch_size=4"])
    first, memory = capsys.readouterr().out.splitlines()
    assert first == start.FIRST_STEP_DONE
    assert json.loads(memory)["host_bytes"] > 1_000_000


def test_a_process_that_cannot_start_is_a_row(monkeypatch):
    def fail(*_):
        raise RuntimeError("exit code 2: no such file")

    monkeypatch.setattr(start, "_start", fail)
    rows = start.measure_starts("no/such/file.py", [], batch_size=4, num_images=64, repeats=1)
    assert len(rows) == 3
    assert all("no such file" in row["error"] for row in rows)


def test_bad_arguments_are_named():
    for arguments, message in (
        (["--batch_size", "0"], "--batch_size 0"),
        (["--batch_size", "128,x"], "--batch_size x"),
        (["--batch_size", "45001"], "--batch_size 45001"),
        (["--images", "5000"], "--images 5000"),
        (["--compare", "tensorflow"], "--compare tensorflow"),
        (["--cases", "lunch"], "--cases lunch"),
        (["--repeats", "0"], "--repeats 0"),
        (["--config.model.depth=9"], "model.depth = 9"),
        (["--json", "no/such/folder/out.json"], "no/such/folder"),
        (["--lunch"], "--lunch"),
        # The other programs have no such option.
        (["--compare", "plain", "--config.optimizer.sam_rho=0.05"], "optimizer.sam_rho = 0.05"),
    ):
        with pytest.raises(InputError, match=message):
            benchmark.main(arguments)


@pytest.mark.slow
def test_the_kernels_alone(capsys):
    if not load().is_loaded:
        pytest.skip(f"no native kernels here: {load().description}")
    benchmark_kernels.main(["--batch_size", "1", "--repeats", "1"])
    lines = capsys.readouterr().out.splitlines()
    rows = [line.split() for line in lines if re.search(r"\d\.\d\d$", line)]
    assert len(rows) == 3 * len(benchmark_kernels.CONVOLUTIONS) - 1 + 6
    assert all(float(row[-1]) > 0 for row in rows)
    with pytest.raises(InputError, match="--repeats 0"):
        benchmark_kernels.main(["--repeats", "0"])
