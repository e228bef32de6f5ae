"""Parts of the benchmark: compared programs compute the same, and no row is lost."""

import itertools
import json
import re
import sys
import time

import benchmark
import benchmark_kernels
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from benchmarks import start
from benchmarks.plain import PlainResNet
from benchmarks.timing import Entry, Runner, measure, table

from resnet_jax import augment
from resnet_jax.errors import InputError
from resnet_jax.models.resnet import ResNet
from resnet_jax.native import load
from tests.support.networks import random_network

SLOW_TO_COMPILE = (
    *("rotation_degrees", "scale", "shear_degrees", "brightness", "contrast", "saturation"),
)
TINY = [
    *("--config.model.depth=8", "--config.validation_size=10", "--config.eval_batch_size=8"),
    *(f"--config.augment.{name}=0" for name in SLOW_TO_COMPILE),
]
FAST = ["--images", "64", "--batch_size", "4", "--steps", "1", "--repeats", "2"]


@pytest.mark.slow
@pytest.mark.parametrize(("shortcut", "train"), [("A", False), ("B", True)])
def test_plain_is_the_same_function(shortcut, train):
    images = np.random.default_rng(1).normal(size=(6, 32, 32, 3)).astype(np.float32)
    model, plain = ResNet(8, shortcut), PlainResNet(8, shortcut, 10)
    variables = random_network(shortcut).variables
    theirs = jax.eval_shape(lambda: plain.init(jax.random.key(0), images, train=False))
    assert jax.tree.map(jnp.shape, theirs) == jax.tree.map(jnp.shape, variables)
    (ours, our_stats), (theirs, their_stats) = (
        network.apply(variables, images, train=train, mutable=["batch_stats"])
        for network in (model, plain)
    )
    assert float(jnp.abs(ours).max()) > 0.1
    np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-4)
    our_leaves = dict(jax.tree_util.tree_leaves_with_path(our_stats))
    for path, mean in jax.tree_util.tree_leaves_with_path(their_stats):
        if path[-1].key == "mean":  # linen stores another variance
            np.testing.assert_allclose(our_leaves[path], mean, rtol=1e-4, atol=1e-4)


@pytest.mark.slow
def test_pillow_pipeline_is_our_augmentation():
    pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    from benchmarks.pillow_images import pillow_augment
    from PIL import Image

    image = np.random.default_rng(0).integers(0, 256, (32, 32, 3), np.uint8)
    theirs = pillow_augment(
        Image.fromarray(image), crop=(4, 1, 6), flipped=True, degrees=7.5, scale=0.9,
        shear_degrees=-6.0, order=[2, 3, 0, 1], factors=[0.9, 1.1, 1.2],
    )  # fmt: skip
    images = augment.pad_crop(jnp.asarray(image)[None], jnp.array([[1, 6]]), 4)
    images = augment.flip(images, jnp.array([True]))
    images = augment.rotate(images, jnp.array([7.5]))
    images = augment.affine(images, jnp.array([0.9]), jnp.array([-6.0]))
    factors = [jnp.array([factor]) for factor in (0.9, 1.1, 1.2)]
    images = augment.color_jitter(images, *factors, jnp.array([[2, 0, 1]]))
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
    turns = ["ours", "ours", "late", "plain", "plain"], *[["ours", "ours", "plain", "plain"]] * 2
    assert calls == ["ours", "late", "plain", *itertools.chain(*turns)]
    ours, broken, late, plain = rows
    assert broken["error"] == late["error"] == "RuntimeError: no such"
    assert not {"images_per_second"} & {*broken, *late}
    for row in (ours, plain):
        speed = row["images_per_second"]
        assert 0 < speed["min"] <= speed["median"] <= speed["max"]
        assert row["rounds"] == 3
    assert ("resnet_jax_ratio" in ours, "resnet_jax_ratio" in plain) == (False, True)
    text = table(rows)
    assert "cannot run: RuntimeError: no such" in text
    assert "a note" in text
    assert sum(line.startswith("train_step") for line in text.splitlines()) == 4

    def bad():
        raise InputError("bad")

    with pytest.raises(InputError):  # bad input is not a row
        measure("train_step", [Entry("resnet_jax", bad)], batch_size=1, repeats=1)


@pytest.mark.slow
def test_every_case_at_its_smallest(tmp_path, monkeypatch, tiny_model):
    starts = iter([3.0, 1.0])
    memory = {"host_bytes": 2_000_000, "device_bytes": None}
    monkeypatch.setattr(start, "_start", lambda *_: {"seconds": next(starts), **memory})
    monkeypatch.setitem(sys.modules, "torch", None)  # as if PyTorch were not installed
    monkeypatch.setenv("XLA_PYTHON_CLIENT_MEM_FRACTION", "0.5")  # main's own, undone afterwards
    monkeypatch.delitem(sys.modules, "benchmarks.torch_programs", raising=False)
    out = tmp_path / "out.json"
    benchmark.main([*FAST, *TINY, "--compare", "torch", "--json", str(out)])
    result = json.loads(out.read_text())
    assert result["versions"]["jax"] == jax.__version__
    assert result["config"]["model"]["depth"] == 8
    assert (result["num_devices"], result["convolutions"]) == (
        jax.device_count(), load().convolutions if jax.device_count() == 1 else "XLA"
    )  # fmt: skip
    measured = [row for row in result["cases"] if "error" not in row]
    assert measured[0]["seconds"]["median"] == 3.0
    assert [row["case"] for row in measured if row["implementation"] == "resnet_jax"] == [
        *("time_to_first_step", "time_to_first_step", "peak_memory"),
        *("train_step", "train_chunk", "train_chunk", "augment", "input", "evaluate"),
    ]
    failed = [row["implementation"] for row in result["cases"] if "torch" in row.get("error", "")]
    torch_rows = ["torch_eager", "torch_best", "reference_program"]
    assert failed == [*torch_rows, "reference_program", "torch_eager", "torch_best"]


@pytest.mark.slow
def test_rows_of_other_programs(tmp_path, monkeypatch):
    """A mode of torch.compile that fails is reported, and the best is chosen among the others."""
    pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    from benchmarks import torch_programs

    monkeypatch.setenv("XLA_PYTHON_CLIENT_MEM_FRACTION", "0.5")
    monkeypatch.setitem(torch_programs.MODES, "cpu", "no-such-mode")
    out = tmp_path / "out.json"
    arguments = [
        *("--compare", "plain,torch", "--cases", "train_step,evaluate", "--json", str(out)),
    ]
    benchmark.main([*FAST, *TINY, *arguments])
    rows = json.loads(out.read_text())["cases"]
    plain = [row["case"] for row in rows if row["implementation"] == "plain"]
    assert (len(rows), plain) == (9, ["train_step", "evaluate"])
    for row in rows:
        assert row["images_per_second"]["median"] > 0, row
        if row["implementation"] == "torch_best":
            assert "no-such-mode failed: " in row["note"]
            assert "not compiled" in row["note"]


@pytest.mark.slow
def test_a_process_reports_its_first_step_and_memory_or_why_it_cannot_start(capsys):
    start.main(["0", "resnet44", "64", *TINY, "--config.batch_size=4"])
    measured = json.loads(capsys.readouterr().out)
    assert measured["host_bytes"] > 1_000_000
    assert 0 <= time.time() - measured["seconds"] < 600
    rows = start.measure_starts("no/such/file.py", [], 4, 64)
    assert len(rows) == 3
    assert all("no/such/file.py" in row["error"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--batch_size", "128,x"], "--batch_size x"),
        (["--batch_size", "45001"], "--batch_size 45001"),
        (["--cases", "lunch"], "--cases lunch"),
        (["--repeats", "0"], "--repeats 0"),
        (["--json", "no/such/folder/out.json"], "no/such/folder"),
        (["--lunch"], "--lunch"),
        # The other programs have no such option.
        (["--compare", "plain", "--config.optimizer.sam_rho=0.05"], "optimizer.sam_rho = 0.05"),
    ],
)
def test_bad_arguments_are_named(arguments, message):
    with pytest.raises(InputError, match=message):
        benchmark.main(arguments)


@pytest.mark.slow
def test_the_kernels_alone(capsys):
    if not load().is_loaded:
        pytest.skip(f"no native kernels here: {load().description}")
    benchmark_kernels.main(["--batch_size", "1", "--repeats", "1"])
    rows = re.findall(r" (\d+\.\d\d)$", capsys.readouterr().out, re.M)
    assert len(rows) == 3 * len(benchmark_kernels.CONVOLUTIONS) - 1 + 6
    assert all(float(ratio) > 0 for ratio in rows)
