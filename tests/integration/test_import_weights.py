"""PyTorch weights as public programs leave them: imported exactly, or refused in one line."""

import shlex

import jax
import numpy as np
import pytest

from resnet_jax import import_weights
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.inference.restore import restore
from resnet_jax.models import ResNet
from tests.conftest import run_module

torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")

from benchmarks.torch_reference import TorchResNet, random_statistics  # noqa: E402  (needs torch)


def _network(shortcut="A"):
    torch.manual_seed(0)
    return random_statistics(TorchResNet(8, shortcut)).eval()


def _without_trackers(state_dict):
    return {key: value for key, value in state_dict.items() if "num_batches" not in key}


def _renamed(state_dict, names):
    """Other names of the first part of each key."""
    return {
        names.get(first := key.split(".")[0], first) + key[len(first) :]: value
        for key, value in state_dict.items()
    }


AKAMASTER = {"conv": "conv1", "bn": "bn1", "fc": "linear"}
TORCHVISION = {"conv": "conv1", "bn": "bn1"}


def _prefixed(prefix, state_dict):
    return {prefix + key: value for key, value in state_dict.items()}


def _floats(state_dict, change):
    return {key: change(x) if x.is_floating_point() else x for key, x in state_dict.items()}


KINDS = {
    "plain": lambda s: s,
    "no trackers": _without_trackers,
    "DataParallel": lambda s: _prefixed("module.", s),
    "torch.compile": lambda s: _prefixed("_orig_mod.", s),
    "both": lambda s: _prefixed("module._orig_mod.", s),
    "state_dict beside": lambda s: {"state_dict": s, "epoch": 200, "best_prec1": 91.7},
    "net beside": lambda s: {"net": s, "acc": 91.7, "epoch": 200},
    "an optimizer beside": lambda s: {"model": s, "optimizer": {"state": {}, "param_groups": []}},
    "akamaster": lambda s: {
        "best_prec1": 91.7,
        "state_dict": _prefixed("module.", _renamed(_without_trackers(s), AKAMASTER)),
    },
    "torchvision": lambda s: {
        key.replace("shortcut.", "downsample."): x for key, x in _renamed(s, TORCHVISION).items()
    },
    "parameters": lambda s: _floats(s, torch.nn.Parameter),
    "bfloat16": lambda s: _floats(s, torch.Tensor.bfloat16),
    "float16": lambda s: _floats(s, torch.Tensor.half),
    "float64": lambda s: _floats(s, torch.Tensor.double),
}


@pytest.fixture
def import_file(tmp_path):
    def run(name, *arguments):
        import_weights.main([str(tmp_path / name), "--workdir", str(tmp_path / "run"), *arguments])
        config = read_config(tmp_path / "run")
        return config, restore(config, tmp_path / "run", "latest").variables

    return run


def _assert_equal_logits(config, variables, network):
    images = np.random.default_rng(0).normal(size=(4, 32, 32, 3)).astype(np.float32)
    with torch.no_grad():
        expected = network(torch.from_numpy(images.transpose(0, 3, 1, 2).copy())).numpy()
    model = ResNet(depth=config.model.depth, shortcut=config.model.shortcut)
    logits = jax.jit(lambda v, x: model.apply(v, x, train=False))(variables, images)
    np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("shortcut", ["A", "B"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_usual_kind_is_imported(tmp_path, import_file, kind, shortcut):
    network = _network(shortcut)
    if kind in ("bfloat16", "float16"):  # what is saved is the rounded network
        half = getattr(torch, kind)
        network.load_state_dict(_floats(network.state_dict(), lambda x: x.to(half).float()))
    torch.save(KINDS[kind](network.state_dict()), tmp_path / "in.pth")
    config, variables = import_file("in.pth")
    assert (config.model.depth, config.model.shortcut) == (8, shortcut)
    expected = network.state_dict()["layer2.0.conv1.weight"].numpy().transpose(2, 3, 1, 0)
    np.testing.assert_array_equal(variables["params"]["layer2_0"]["conv1"]["kernel"], expected)
    _assert_equal_logits(config, variables, network)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
def test_safetensors_are_imported(tmp_path, import_file, dtype):
    safetensors = pytest.importorskip("safetensors.torch", reason="the extra `safetensors`")
    network = _network("conv3")
    half = getattr(torch, dtype)
    network.load_state_dict(_floats(network.state_dict(), lambda x: x.to(half).float()))
    weights = _floats(network.state_dict(), lambda x: x.to(half))
    safetensors.save_file(weights, tmp_path / "in.safetensors")
    _assert_equal_logits(*import_file("in.safetensors"), network)


class Evil:
    def __reduce__(self):
        import os

        return os.system, ("touch evil_was_here",)


def _poisoned(value):
    def make(state_dict):
        return state_dict | {"fc.bias": torch.full((10,), value)}

    return make


REFUSED = {
    "nan": (_poisoned(float("nan")), "key fc.bias has values that are not finite"),
    "inf": (_poisoned(float("inf")), "key fc.bias has values that are not finite"),
    "numpy scalar": (
        lambda s: {"state_dict": s, "best_acc": np.float64(91.7)},
        "not a file of PyTorch weights",
    ),
    "module": (lambda s: torch.nn.Linear(2, 2), r"torch.save\(model.state_dict\(\), FILE\)"),
    "list": (lambda s: [1, 2], "holds a list, must be a state_dict of tensors"),
    "empty": (lambda s: {}, "holds no state_dict of tensors, but nothing"),
    "numbers": (lambda s: {"epoch": 1, "acc": 0.5}, "but epoch, acc$"),
    "two": (lambda s: {"model": s, "ema": s}, r"holds several state_dicts \(model, ema\)"),
    "a layer more": (lambda s: s | {"layer4.0.w": torch.zeros(3)}, "extra key layer4.0.w"),
    "a layer less": (
        lambda s: {k: v for k, v in s.items() if k != "layer2.0.bn1.bias"},
        "missing key layer2.0.bn1.bias",
    ),
    "wide": (lambda s: s | {"conv.weight": torch.zeros(64, 3, 3, 3)}, "key conv.weight has shape"),
    "twice": (lambda s: s | {"linear.bias": s["fc.bias"]}, "key linear.bias and another one"),
    "evil": (lambda s: s | {"conv.weight": Evil()}, "not a file of PyTorch weights"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_ambiguous_or_wrong_is_refused_in_one_line(
    tmp_path, import_file, kind, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    make, message = REFUSED[kind]
    torch.save(make(_network().state_dict()), tmp_path / "in.pt")
    with pytest.raises(InputError, match=rf"in\.pt: .*{message}") as refusal:
        import_file("in.pt")
    assert len(str(refusal.value).splitlines()) == 1
    assert not (tmp_path / "run").exists()
    assert not (tmp_path / "evil_was_here").exists()


@pytest.mark.parametrize(
    "name", ["noise.pt", "noise.safetensors", "missing.pt", "missing.safetensors"]
)
def test_a_file_of_something_else_is_named(tmp_path, import_file, name):
    if name.startswith("noise"):
        (tmp_path / name).write_bytes(b"\0\1\2" * 100)
    with pytest.raises(InputError, match=name) as refusal:
        import_file(name)
    assert len(str(refusal.value).splitlines()) == 1
    assert not (tmp_path / "run").exists()


def test_the_next_command_is_quoted_and_the_normalization_said(tmp_path, capsys):
    torch.save(_network().state_dict(), tmp_path / "in.pt")
    workdir = tmp_path / "my run"
    numbers = "0.485,0.456,0.406/0.229,0.224,0.225"
    import_weights.main(
        [str(tmp_path / "in.pt"), "--workdir", str(workdir), f"--config.normalization={numbers}"]
    )
    said, command = capsys.readouterr().out.splitlines()
    assert f"images are normalized by {numbers} " in said
    assert shlex.split(command)[-1] == str(workdir)
    assert read_config(workdir).normalization == numbers


def test_the_earlier_name_of_the_command_works(tmp_path):
    torch.save(_network().state_dict(), tmp_path / "in.pt")
    arguments = [str(tmp_path / "in.pt"), "--workdir", str(tmp_path / "run")]
    assert run_module("scripts/import_torch.py", *arguments).returncode == 0
    assert (tmp_path / "run" / "config.json").exists()
