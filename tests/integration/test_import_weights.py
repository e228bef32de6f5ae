"""PyTorch weights as public programs save them: imported exactly, or rejected in one line."""

import os
import shlex

import import_torch
import jax
import numpy as np
import pytest

from resnet_jax import import_weights
from resnet_jax.config.migrate import read_config
from resnet_jax.errors import InputError
from resnet_jax.models import ResNet
from resnet_jax.training.restore import restore
from resnet_jax.weights.pytorch import from_state_dict
from resnet_jax.weights.torch_files import load_state_dict

torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra `torch`)")

from benchmarks.torch_reference import TorchResNet, random_statistics  # noqa: E402  (needs torch)
from safetensors.torch import save_file  # noqa: E402


def _network(shortcut="A"):
    torch.manual_seed(0)
    return random_statistics(TorchResNet(8, shortcut)).eval()


def _without_trackers(state_dict):
    return {key: value for key, value in state_dict.items() if "num_batches" not in key}


def _renamed(state_dict, names):
    """Rename the first part of each key."""
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
    "both prefixes": lambda s: _prefixed("module._orig_mod.", _without_trackers(s)),
    "Lightning": lambda s: {"state_dict": _prefixed("net.", s), "epoch": 7},
    "timm's EMA": lambda s: _prefixed("ema_model.module.", s),
    "SWA": lambda s: _prefixed("module.", s) | {"n_averaged": torch.tensor(3)},
    "FSDP": lambda s: {
        f"_fsdp_wrapped_module.{key.replace('.0.', '.0._fsdp_wrapped_module.')}": x
        for key, x in s.items()
    },
    "a head beside": lambda s: {
        f"head{key[2:]}" if key.startswith("fc.") else f"backbone.{key}": x for key, x in s.items()
    },
    "a classifier": lambda s: _prefixed("model.", _renamed(s, {"fc": "classifier"})),
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
    "float64": lambda s: _floats(s, torch.Tensor.double),
}


def test_each_usual_kind_is_read(tmp_path):
    original = _network("B").state_dict()
    for kind, make in KINDS.items():
        torch.save(make(original), tmp_path / "in.pth")
        read = load_state_dict(tmp_path / "in.pth")
        state_dict = original
        if kind == "bfloat16":  # what is saved is the rounded network
            state_dict = _floats(original, lambda x: x.bfloat16().float())
        for key, tensor in _without_trackers(state_dict).items():
            np.testing.assert_array_equal(read[key], tensor.numpy(), err_msg=f"{kind}: {key}")
        from_state_dict(read)


def _import(tmp_path, name, *arguments):
    import_weights.main([str(tmp_path / name), "--workdir", str(tmp_path / "run"), *arguments])
    return read_config(tmp_path / "run")


@pytest.mark.parametrize(("dtype", "shortcut"), [("float32", "A"), ("bfloat16", "conv3")])
def test_the_imported_model_computes_the_same_logits(tmp_path, dtype, shortcut):
    network, half = _network(shortcut), getattr(torch, dtype)
    network.load_state_dict(_floats(network.state_dict(), lambda x: x.to(half).float()))
    weights = _floats(network.state_dict(), lambda x: x.to(half))
    save_file(weights, tmp_path / "in.safetensors")
    config = _import(tmp_path, "in.safetensors")
    assert (config.model.depth, config.model.shortcut) == (8, shortcut)
    variables = restore(config, tmp_path / "run", "latest").variables
    images = np.random.default_rng(0).normal(size=(4, 32, 32, 3)).astype(np.float32)
    with torch.no_grad():
        expected = network(torch.from_numpy(images.transpose(0, 3, 1, 2).copy())).numpy()
    model = ResNet(depth=8, shortcut=shortcut)
    logits = jax.jit(lambda v, x: model.apply(v, x, train=False))(variables, images)
    np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-4)


class Evil:
    def __reduce__(self):
        return os.system, ("touch evil_was_here",)


REJECTED = {
    "nan": (lambda s: s | {"fc.bias": s["fc.bias"] * np.nan}, "key fc.bias .*non-finite"),
    "numpy scalar": (
        lambda s: {"state_dict": s, "best_acc": np.float64(91.7)},
        "not a file of PyTorch weights",
    ),
    "module": (lambda s: torch.nn.Linear(2, 2), r"torch.save\(model.state_dict\(\), FILE\)"),
    "list": (lambda s: [1, 2], "contains a list, must be a state_dict"),
    "empty": (lambda s: {}, "only nothing"),
    "numbers": (lambda s: {"epoch": 1, "acc": 0.5}, "only epoch, acc$"),
    "two": (lambda s: {"model": s, "ema": s}, r"several state_dicts \(model, ema\)"),
    "a layer more": (lambda s: s | {"layer4.0.w": torch.zeros(3)}, "extra key layer4.0.w"),
    "a layer less": (
        lambda s: {k: v for k, v in s.items() if k != "layer2.0.bn1.bias"},
        "missing key layer2.0.bn1.bias",
    ),
    "a loss beside": (
        lambda s: _prefixed("model.", s) | {"criterion.weight": torch.ones(10)},
        "extra key criterion.weight",
    ),
    "another head": (
        lambda s: _renamed(s, {"fc": "out"}),
        "missing key fc.bias; unknown keys: out.weight, out.bias",
    ),
    "another network": (
        lambda s: {key.replace("layer", "stage"): x for key, x in s.items()},
        r"missing key layer1.0.conv1.weight; unknown keys: stage1\.0",
    ),
    "two in one": (
        lambda s: _prefixed("model.", s) | _prefixed("ema.", s),
        r"several networks \(model\.layer1\S+, ema\.layer1",
    ),
    "twice": (lambda s: s | {"linear.bias": s["fc.bias"]}, "key linear.bias .* fc.bias"),
    "evil": (lambda s: s | {"conv.weight": Evil()}, "not a file of PyTorch weights"),
}


def test_ambiguous_and_bad_files_are_rejected_in_one_line(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    state_dict = _network().state_dict()
    messages = {f"{kind}.pt": message for kind, (_, message) in REJECTED.items()}
    for kind, (make, _) in REJECTED.items():
        torch.save(make(state_dict), tmp_path / f"{kind}.pt")
    for name in ("noise.pt", "noise.safetensors"):
        (tmp_path / name).write_bytes(b"\0\1\2" * 100)
        messages[name] = "not a "
    messages |= dict.fromkeys(("missing.pt", "missing.safetensors"), "No such file")
    for name, message in messages.items():
        with pytest.raises(InputError, match=f"{name}: .*{message}") as error:
            _import(tmp_path, name)
        assert "\n" not in str(error.value)
    assert not (tmp_path / "run").exists()
    assert not (tmp_path / "evil_was_here").exists()


def test_normalization_and_the_quoted_next_command_are_printed(tmp_path, capsys):
    torch.save(_network().state_dict(), tmp_path / "in.pt")
    workdir = tmp_path / "my run"
    numbers = "0.485,0.456,0.406/0.229,0.224,0.225"
    import_torch.main(  # the command's earlier name
        [str(tmp_path / "in.pt"), "--workdir", str(workdir), f"--config.normalization={numbers}"]
    )
    first, command = capsys.readouterr().out.splitlines()
    assert numbers in first
    assert shlex.split(command)[-1] == str(workdir)
    assert read_config(workdir).normalization == numbers
    with pytest.raises(InputError, match=r"my run: must be new or empty"):
        import_weights.main([str(tmp_path / "in.pt"), "--workdir", str(workdir)])
