"""One seed on 1, 2, 4 and 8 devices: the same run, but for rounding."""

import json
import subprocess
import sys

import jax
import pytest

from resnet_jax.distributed.mesh import make_mesh
from resnet_jax.errors import InputError
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def found():
    """What tests/support/mesh_program.py prints."""
    cache = str(jax.config.jax_compilation_cache_dir)
    result = subprocess.run(
        [sys.executable, "-m", "tests.support.mesh_program", cache],
        cwd=ROOT, capture_output=True, text=True,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("kind", "num_devices"), [("even", "2"), ("even", "4"), ("even", "8"), ("uneven", "8")]
)
def test_the_same_run_on_several_devices(found, kind, num_devices):
    differences = found[kind][num_devices]
    assert differences["order"]
    assert differences["images"]
    assert differences["correct"]
    # Uneven ones come out 20 times further apart on some processors than on others.
    assert differences["loss"] < (1e-5 if kind == "even" else 1e-4)
    assert differences["weights"] < (1e-4 if kind == "even" else 1e-3)


@pytest.mark.parametrize(("batch_size", "images"), [("16", 2), ("12", 3), ("15", 15)])
def test_each_device_computes_its_part(found, batch_size, images):
    """Of 12 images four devices of eight each have 3, and four do the same; of 15 all do all."""
    program = found["program"][batch_size]
    assert program["images"] == [images]
    # Three for each of eight layers, of BatchNorm's sums, and one of all gradients.
    assert program["all-reduce"] == (0 if batch_size == "15" else 25)
    assert program["all-gather"] == program["all-to-all"] == program["collective-permute"] == 0


def test_a_run_goes_on_on_another_number_of_devices(found):
    alone = found["moved"].pop("1 1 1 1")
    assert len(alone) == 4
    for losses in found["moved"].values():
        assert losses == pytest.approx(alone, rel=1e-2)


def test_all_devices_are_taken_and_no_more(found):
    assert found["all"] == 8
    assert found["too many"] == (
        "config key mesh.data = 9: must be -1 or 1 to 8, the number of devices here (cpu)"
    )


def test_one_device_here():
    assert make_mesh(-1).size == 1
    with pytest.raises(InputError, match=r"mesh\.data = 2: must be -1 or 1 to 1"):
        make_mesh(2)
