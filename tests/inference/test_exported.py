"""Exported files, loaded without this package, compute the probabilities of the Classifier."""

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
from resnet_jax.inference.program import PLATFORMS, export_stablehlo
from resnet_jax.training.weights import find_weights
from resnet_jax.weights.file import to_safetensors
from tests.conftest import ROOT
from tests.support.networks import NETWORKS, random_images, random_network

NO_TORCH = "PyTorch is not installed (extra `torch`)"
SIZES = (1, 100)  # images per call
# Allowed differences of probabilities: rounding of activations of these dtypes.
ALLOWED = {"float32": 1e-5, "bfloat16": 2e-2}

LOAD_STABLEHLO = """
import sys
sys.modules |= dict.fromkeys(["resnet_jax", "flax"])  # as if they were not installed
from pathlib import Path
import jax, numpy as np
images = np.load("images.npy")
for path in Path().glob("*.stablehlo"):
    program = jax.export.deserialize(path.read_bytes())
    assert program.platforms == ("cpu", "cuda", "tpu")
    np.savez(path.stem, *(program.call(images[:int(size)]) for size in sys.argv[1:]))
"""


def load_stablehlo(folder, *sizes):
    """Call each program of a folder in another process; return {name: results by size}."""
    result = subprocess.run(
        [sys.executable, "-c", LOAD_STABLEHLO, *map(str, sizes)],
        cwd=folder, capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    return {path.stem: list(np.load(path).values()) for path in folder.glob("*.npz")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """NAME.safetensors of each model, and images.npy."""
    folder = tmp_path_factory.mktemp("exported")
    for name, settings in NETWORKS.items():
        weights = to_safetensors(random_network(**settings))
        (folder / f"{name}.safetensors").write_bytes(weights)
    np.save(folder / "images.npy", random_images(max(SIZES)))
    return folder


@pytest.fixture(scope="module")
def expected(folder):
    """The Classifier's probabilities, by model."""
    images = random_images(max(SIZES))
    results = {
        name: Classifier(find_weights(folder / f"{name}.safetensors"))(images) for name in NETWORKS
    }
    assert all(result.max() < 0.9 for result in results.values())  # of several classes
    return results


def export_to(out, format_, source):
    export.main(["--weights", str(source), "--format", format_, str(out)])
    return out


@pytest.mark.slow
def test_stablehlo_needs_only_jax_and_numpy(folder, expected):
    for name in NETWORKS:
        export_to(folder / f"{name}.stablehlo", "stablehlo", folder / f"{name}.safetensors")
    results = load_stablehlo(folder, *SIZES)
    assert results.keys() == NETWORKS.keys()
    for name, by_size in results.items():
        allowed = ALLOWED["bfloat16" if name == "bfloat16" else "float32"]
        for size, result in zip(SIZES, by_size, strict=True):
            assert result.dtype == np.float32
            wanted = expected[name][:size]
            np.testing.assert_allclose(result, wanted, atol=allowed, rtol=0, err_msg=name)


def test_stablehlo_uses_standard_operations_and_contains_no_local_paths():
    content = export_stablehlo(random_network())
    exported = jax.export.deserialize(bytearray(content))
    assert exported.platforms == PLATFORMS
    assert [str(aval) for aval in exported.in_avals] == ["uint8[N,32,32,3]"]
    assert [str(aval) for aval in exported.out_avals] == ["float32[N,10]"]
    module = exported.mlir_module()
    assert "f64" not in module
    assert module.count("custom_call") == module.count("custom_call @shape_assertion") == 1
    for path in (str(ROOT), sys.prefix, "/somewhere"):
        assert path.encode() not in content
    assert not re.search(rb"\w{3}\.py\b", content)  # shorter names occur in random weights
    assert jax.config.jax_hlo_source_file_canonicalization_regex is None


def torch_probabilities(tensors, metadata, images):
    """Run the reference program's model in PyTorch."""
    import torch
    from benchmarks.torch_reference import TorchResNet, torch_images

    config = metadata["config"]["model"]
    model = TorchResNet(config["depth"], config["shortcut"], len(tensors["fc.bias"])).eval()
    model.load_state_dict(tensors)
    mean, std = (np.float32(metadata[key]) for key in ("mean", "std"))
    normalized = (images / np.float32(255) - mean) / std
    temperature = metadata["card"].get("temperature", 1.0)
    with torch.no_grad():
        batches = torch.split(torch_images(normalized.astype(np.float32)), 500)
        return torch.cat([(model(batch) / temperature).softmax(1) for batch in batches]).numpy()


def export_for_torch(folder, source):
    """Export a model to safetensors and to torch; return both files' tensors, and the metadata."""
    torch = pytest.importorskip("torch", reason=NO_TORCH)
    out = export_to(folder / "again.pt", "torch", source)
    again = export_to(folder / "again.safetensors", "safetensors", source)
    with safe_open(again, "pt") as file:
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        metadata = json.loads(file.metadata()["resnet_jax"])
    return tensors, torch.load(out, weights_only=True), metadata


def test_safetensors_and_torch_need_only_pytorch(folder, expected, tmp_path):
    for name in ("conv3", "A", "B"):
        *state_dicts, metadata = export_for_torch(tmp_path, folder / f"{name}.safetensors")
        for state_dict in state_dicts:
            result = torch_probabilities(state_dict, metadata, random_images(8))
            np.testing.assert_allclose(result, expected[name][:8], atol=ALLOWED["float32"], rtol=0)


@pytest.mark.slow
@pytest.mark.real_data
def test_a_pretrained_model_is_the_same_in_every_format(cifar10_splits, tmp_path):
    """On a hundred of the official test images. ONNX: test_onnx.py."""
    images = cifar10_splits["test"][0][::100]
    expected = Classifier(find_weights("resnet44"))(images)
    tensors, state_dict, metadata = export_for_torch(tmp_path, "resnet44")
    assert state_dict.keys() == tensors.keys()
    for key, tensor in state_dict.items():
        np.testing.assert_array_equal(tensor, tensors[key], err_msg=key)
    np.save(tmp_path / "images.npy", images)
    export_to(tmp_path / "resnet44.stablehlo", "stablehlo", "resnet44")
    (stablehlo,) = load_stablehlo(tmp_path, len(images))["resnet44"]
    for result in (torch_probabilities(tensors, metadata, images), stablehlo):
        print(f"measured: {np.abs(result - expected).max():.1e} (allowed 1e-05)")
        np.testing.assert_array_equal(result.argmax(1), expected.argmax(1))
        np.testing.assert_allclose(result, expected, atol=1e-5, rtol=0)
