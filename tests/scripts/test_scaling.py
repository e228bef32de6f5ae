"""scripts/scaling.py: it counts what the real network has, and the docs show its table."""

import jax
import pytest
import scaling

from resnet_jax.errors import InputError
from resnet_jax.training.factories import abstract_state, make_model
from tests.conftest import ROOT, make_config, run_module


def test_parameters_and_operations_are_the_network_s():
    config = make_config()
    config.model.depth = depth = 14
    model, state = make_model(config, 10), abstract_state(config, 10)
    assert scaling.num_parameters(depth) == state.num_parameters

    def forward(variables, images):
        return model.apply(variables, images, train=False)

    image = jax.ShapeDtypeStruct((1, 32, 32, 3), "float32")
    counted = jax.jit(forward).lower(state.variables, image).cost_analysis()["flops"]
    # XLA leaves out what falls on the zeros around the images.
    assert 0.9 < counted / scaling.forward_flops(depth) < 1


def test_the_docs_have_the_table():
    assert scaling.table(44) in (ROOT / "docs" / "scaling.md").read_text()


def test_a_ring_all_reduce():
    """Each of 4 devices sends 3 quarters of the array twice."""
    link = scaling.Link("", scaling.H100, 4, 1e-6, 100.0)
    assert scaling.all_reduce_seconds(400, link) == pytest.approx(1e-6 + 2 * 3 * 100 / 100)


def test_bad_arguments():
    for argument in ("--depth 21", "--depth 2", "--measure 1"):
        with pytest.raises(InputError, match=f"{argument}: "):
            scaling.main(argument.split())


@pytest.mark.slow
def test_measures_all_reduces():
    result = run_module("scripts/scaling.py", "--depth=8", "--measure=2")
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0].startswith("2 CPU devices: ")
    sizes = [line.split(" | ")[0] for line in lines[3:]]
    assert sizes[:-1] == [f"| {size:,}" for size in scaling.SIZES]
    assert sizes[-1] == "| a step of a ResNet-8: 24 of 256, 1 of 394,088"
