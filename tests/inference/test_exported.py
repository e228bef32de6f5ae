"""Exported files, loaded where this package is not, give the probabilities of the Classifier."""

import json
import re
import subprocess
import sys

import jax
import numpy as np
import pytest
from safetensors import safe_open

from resnet_jax import export
from resnet_jax.inference.classifier import Classifier
from resnet_jax.inference.load import find_weights
from resnet_jax.inference.stablehlo import PLATFORMS, export_stablehlo
from resnet_jax.inference.weights import save_weights
from tests.conftest import ROOT
from tests.support.networks import NETWORKS, random_images, random_network

# How far a probability may be off: rounding alone, of activations of these dtypes.
ALLOWED = {"float32": 1e-5, "bfloat16": 2e-2}

LOAD_STABLEHLO = """
import sys
sys.modules |= dict.fromkeys(["resnet_jax", "flax"])  # as if they were not installed
from pathlib import Path
import jax, numpy as np
images = np.load("images.npy")
for path in Path().glob("*.stablehlo"):
    program = jax.export.deserialize(path.read_bytes())
    print(path.stem, *program.platforms, jax.default_backend())
    sizes = map(int, sys.argv[1:]) if path.stem == "conv3" else [3]
    np.savez(path.stem, *(
        np.concatenate([program.call(images[i : min(i + 500, size)]) for i in range(0, size, 500)])
        for size in sizes
    ))
"""


def load_stablehlo(folder, *sizes):
    """Calls each program of a folder in a process of its own; returns what that prints."""
    result = subprocess.run(
        [sys.executable, "-c", LOAD_STABLEHLO, *map(str, sizes)],
        cwd=folder, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """NAME.safetensors of each network, and images.npy."""
    folder = tmp_path_factory.mktemp("exported")
    for name, settings in NETWORKS.items():
        save_weights(folder / f"{name}.safetensors", random_network(**settings))
    np.save(folder / "images.npy", random_images(500))
    return folder


@pytest.fixture(scope="module")
def expected(folder):
    """The Classifier's probabilities by network, of 500 images or of 8."""
    results = {
        name: Classifier(find_weights(folder / f"{name}.safetensors"))(
            random_images(500 if name == "conv3" else 8)
        )
        for name in NETWORKS
    }
    assert all(result.max() < 0.9 for result in results.values())  # of several classes
    return results


def export_to(out, format_, source):
    export.main(["--weights", str(source), "--format", format_, str(out)])
    return out


def test_stablehlo_needs_jax_and_numpy_alone(folder, expected):
    for name in NETWORKS:
        export_to(folder / f"{name}.stablehlo", "stablehlo", folder / f"{name}.safetensors")
    lines = load_stablehlo(folder, 1, 3, 500)
    assert sorted(lines) == sorted(f"{name} cpu cuda tpu cpu" for name in NETWORKS)
    for name in NETWORKS:
        allowed = ALLOWED["bfloat16" if name == "bfloat16" else "float32"]
        with np.load(folder / f"{name}.npz") as results:
            sizes = [len(result) for result in results.values()]
            assert sizes == ([1, 3, 500] if name == "conv3" else [3])
            for size, result in zip(sizes, results.values(), strict=True):
                assert result.dtype == np.float32
                np.testing.assert_allclose(
                    result, expected[name][:size], atol=allowed, rtol=0, err_msg=name
                )


def test_stablehlo_is_for_every_platform_and_tells_nothing_of_this_machine():
    content = export_stablehlo(random_network())
    exported = jax.export.deserialize(bytearray(content))
    assert exported.platforms == PLATFORMS == ("cpu", "cuda", "tpu")
    assert [str(aval) for aval in exported.in_avals] == ["uint8[N,32,32,3]"]
    assert [str(aval) for aval in exported.out_avals] == ["float32[N,10]"]
    module = exported.mlir_module()
    assert "f64" not in module
    assert module.count("custom_call") == module.count("custom_call @shape_assertion") == 1
    for path in (str(ROOT), sys.prefix, "/somewhere"):  # of this machine
        assert path.encode() not in content
    # Shorter ones are in random weights.
    assert not re.search(rb"\w{3}\.py\b", content)
    assert jax.config.jax_hlo_source_file_canonicalization_regex is None


def torch_probabilities(state_dict, shortcut, mean, std, images, depth=8):
    """What PyTorch computes with a state_dict, by the reference program's network."""
    import torch
    from benchmarks.torch_reference import TorchResNet, torch_images

    model = TorchResNet(depth, shortcut, len(state_dict["fc.bias"])).eval()
    model.load_state_dict(state_dict)
    normalized = (images / np.float32(255) - mean) / std
    with torch.no_grad():
        batches = torch.split(torch_images(normalized.astype(np.float32)), 500)
        return torch.cat([model(batch).softmax(1) for batch in batches]).numpy()


def read_safetensors(path):
    """The tensors, for PyTorch, and what the metadata say."""
    with safe_open(path, "pt") as file:
        metadata = json.loads(file.metadata()["resnet_jax"])
        return {key: file.get_tensor(key) for key in file.keys()}, metadata  # noqa: SIM118


@pytest.mark.parametrize("name", ["conv3", "A", "B"])
def test_safetensors_and_torch_need_pytorch_alone(folder, expected, name):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    source = folder / f"{name}.safetensors"
    tensors, metadata = read_safetensors(
        export_to(folder / f"{name}-again.safetensors", "safetensors", source)
    )
    out = export_to(folder / f"{name}.pt", "torch", source)
    images, shortcut = random_images(8), metadata["config"]["model"]["shortcut"]
    mean, std = (np.float32(metadata[key]) for key in ("mean", "std"))
    for state_dict in (tensors, torch.load(out, weights_only=True)):
        result = torch_probabilities(state_dict, shortcut, mean, std, images)
        np.testing.assert_allclose(result, expected[name][:8], atol=ALLOWED["float32"], rtol=0)


@pytest.mark.slow
@pytest.mark.real_data
def test_what_ships_is_the_same_network_in_every_format(cifar10_python, tmp_path):
    """On every tenth of the official test images. ONNX: test_onnx.py."""
    torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")
    from resnet_jax.data.cifar import source
    from resnet_jax.data.cifar.official import CIFAR10

    images = source.read(cifar10_python, CIFAR10).content.splits["test"][0][::10]
    expected = Classifier(find_weights("resnet44"))(images)

    out = {
        name: export_to(tmp_path / f"conv3.{name}", name, "resnet44")
        for name in ("stablehlo", "safetensors", "torch")
    }
    tensors, metadata = read_safetensors(out["safetensors"])
    mean, std = (np.float32(metadata[key]) for key in ("mean", "std"))
    state_dict = torch.load(out["torch"], weights_only=True)
    assert state_dict.keys() == tensors.keys()
    for key, tensor in state_dict.items():
        np.testing.assert_array_equal(tensor, tensors[key], err_msg=key)
    results = {"torch": torch_probabilities(tensors, "conv3", mean, std, images, depth=44)}
    np.save(tmp_path / "images.npy", images)
    load_stablehlo(tmp_path, len(images))
    with np.load(tmp_path / "conv3.npz") as result:
        results["stablehlo"] = result["arr_0"]
    for name, result in results.items():
        print(f"measured {name}: {np.abs(result - expected).max():.1e} (allowed 1e-05)")
        np.testing.assert_array_equal(result.argmax(1), expected.argmax(1), err_msg=name)
        np.testing.assert_allclose(result, expected, atol=1e-5, rtol=0, err_msg=name)
