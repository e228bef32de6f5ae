"""BatchNorm's statistics, recomputed for given weights."""

import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import recompute_statistics

from resnet_jax.inference.evaluate import evaluate_split
from resnet_jax.models import ResNet
from resnet_jax.terminal.console import percent
from tests.conftest import make_config
from tests.support.networks import random_network


def test_they_are_the_means_over_batches():
    """Those of the stem, against the sums written out."""
    model = ResNet(depth=8, shortcut="A", num_classes=10, dtype=jnp.float32, ops="plain")
    variables = random_network("A").variables
    images = jnp.asarray(np.random.default_rng(0).normal(2, 3, (12, 32, 32, 3)), jnp.float32)
    batches = np.arange(12, dtype=np.int32).reshape(3, 4)
    found = recompute_statistics.recompute(
        model, variables, list(batches), lambda indices: images[indices]
    )
    kernel = variables["params"]["conv"]["kernel"]
    outputs = jax.lax.conv_general_dilated(
        images, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    ).reshape(3, -1, 16)
    np.testing.assert_allclose(found["bn"]["mean"], outputs.mean(axis=(0, 1)), rtol=1e-4)
    variances = outputs.var(axis=1, ddof=1).mean(axis=0)
    np.testing.assert_allclose(found["bn"]["var"], variances, rtol=1e-3)


@pytest.mark.slow
@pytest.mark.usefixtures("tiny_load")
def test_the_command_prints_each_source_of_statistics(saved_run, tiny_dataset, monkeypatch, capsys):
    monkeypatch.setattr("resnet_jax.data.dataset.load", lambda name, data_dir: tiny_dataset)
    recompute_statistics.main([str(saved_run)])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines if not line.startswith(" ")] == ["latest", "best"]
    assert len(lines) == 8
    # The statistics of the run give the losses that evaluation gives.
    for line, checkpoint in zip(lines[1::4], ("latest", "best"), strict=True):
        record = evaluate_split(make_config(), saved_run, "validation", checkpoint).record
        loss = re.search(r"loss ([\d.]+), ", line)[1]
        assert float(loss) == pytest.approx(record["loss"], rel=1e-5)  # BatchNorm is folded
        assert f", accuracy {percent(record['accuracy'])}" in line
