"""ONNX models, run by onnxruntime, in a separate environment with jax2onnx.

python -m venv .venv-onnx
.venv-onnx/bin/pip install jax2onnx onnxruntime safetensors pillow pytest-xdist
.venv-onnx/bin/pip install --no-deps .
.venv-onnx/bin/python -m pytest tests/inference/test_onnx.py -m ""
"""

import json

import numpy as np
import pytest

from resnet_jax import export
from resnet_jax.inference.classifier import Classifier
from resnet_jax.weights.file import to_safetensors
from tests.support.networks import NETWORKS, random_images, random_network

WHERE = "it conflicts with this Orbax: see the docstring of this file"
pytest.importorskip("jax2onnx", reason=f"jax2onnx is not installed; {WHERE}")
onnxruntime = pytest.importorskip("onnxruntime", reason=f"onnxruntime is not installed; {WHERE}")
onnx = pytest.importorskip("onnx")


def _session(out, source):
    """Export a model and open it with onnxruntime."""
    export.main(["--weights", str(source), "--format", "onnx", str(out)])
    return onnxruntime.InferenceSession(str(out), providers=["CPUExecutionProvider"])


def _run(session, images):
    (probabilities,) = session.run(["probabilities"], {"images": images})
    assert probabilities.dtype == np.float32
    return probabilities


@pytest.mark.parametrize("name", NETWORKS)
def test_onnx_needs_only_onnxruntime(name, tmp_path):
    weights = random_network(**NETWORKS[name])
    (tmp_path / "net.safetensors").write_bytes(to_safetensors(weights))
    session = _session(tmp_path / "net.onnx", tmp_path / "net.safetensors")
    onnx.checker.check_model(str(tmp_path / "net.onnx"), full_check=True)
    assert [(x.name, x.type, x.shape) for x in session.get_inputs()] == [
        ("images", "tensor(uint8)", ["N", 32, 32, 3])
    ]
    metadata = session.get_modelmeta().custom_metadata_map
    assert json.loads(metadata["class_names"]) == list(weights.class_names)
    assert json.loads(metadata["card"])["step"] == 5
    assert b"/somewhere" not in (tmp_path / "net.onnx").read_bytes()
    # The ONNX model computes in float32, the Classifier in the config's dtype.
    allowed = 2e-2 if name == "bfloat16" else 1e-5
    images = random_images(8)
    expected = Classifier(weights)(images)
    assert expected.max() < 0.9
    for size in (1, 3, 8):
        result = _run(session, images[:size])
        np.testing.assert_allclose(result, expected[:size], atol=allowed, rtol=0)
