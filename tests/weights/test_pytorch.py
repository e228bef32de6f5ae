"""Names, shapes and layouts of PyTorch's state_dict, without needing torch."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from resnet_jax.models.resnet import ResNet
from resnet_jax.weights.pytorch import architecture, from_state_dict, to_state_dict


def _variables(depth, shortcut, num_classes=10):
    model = ResNet(depth=depth, shortcut=shortcut, num_classes=num_classes)
    shapes = jax.eval_shape(
        lambda: model.init(jax.random.key(0), jnp.zeros((1, 32, 32, 3)), train=False)
    )
    rng = np.random.default_rng(0)
    return jax.tree.map(lambda x: rng.normal(size=x.shape).astype(np.float32), shapes)


@pytest.mark.parametrize(("depth", "shortcut"), [(8, "A"), (20, "B"), (26, "conv3")])
def test_there_and_back_is_exact(depth, shortcut):
    variables = _variables(depth, shortcut)
    state_dict = to_state_dict(variables)
    assert architecture(state_dict) == {"depth": depth, "shortcut": shortcut, "num_classes": 10}
    jax.tree.map(np.testing.assert_array_equal, variables, from_state_dict(state_dict))


def test_keys_layouts_and_dtypes():
    variables = _variables(14, "conv3", num_classes=7)
    state_dict = to_state_dict(variables, num_batches_tracked=5)
    assert state_dict["conv.weight"].shape == (16, 3, 3, 3)
    assert state_dict["layer2.0.conv1.weight"].shape == (32, 16, 3, 3)
    assert state_dict["layer2.0.shortcut.0.weight"].shape == (32, 16, 3, 3)
    assert state_dict["layer3.1.bn2.running_var"].shape == (64,)
    assert state_dict["fc.weight"].shape == (7, 64)
    assert state_dict["bn.num_batches_tracked"].dtype == np.int64
    assert state_dict["bn.num_batches_tracked"] == 5
    assert "layer3.2.conv1.weight" not in state_dict
    kernel = variables["params"]["layer1_1"]["conv2"]["kernel"]
    assert state_dict["layer1.1.conv2.weight"][4, 3, 2, 1] == kernel[2, 1, 3, 4]
    doubles = from_state_dict({key: value.astype(np.float64) for key, value in state_dict.items()})
    assert doubles["params"]["conv"]["kernel"].dtype == np.float64


def test_missing_misshapen_and_extra_keys_are_named():
    state_dict = to_state_dict(_variables(8, "conv3"))
    for key in ("conv.weight", "bn.bias", "layer1.0.conv1.weight", "layer2.0.shortcut.0.weight",
                "layer3.0.bn2.running_mean", "fc.weight", "fc.bias"):  # fmt: skip
        missing = {name: value for name, value in state_dict.items() if name != key}
        with pytest.raises(ValueError, match=f"missing key {key}$"):
            from_state_dict(missing)
        with pytest.raises(ValueError, match=rf"key {key} has shape \(2, 3, 5\)"):
            from_state_dict(state_dict | {key: np.zeros((2, 3, 5), np.float32)})
    for key in ("module.conv.weight", "layer1.0.bn3.weight", "layer4.0.conv1.weight"):
        with pytest.raises(ValueError, match=f"extra key {key}"):
            from_state_dict(state_dict | {key: np.zeros(3, np.float32)})
    with pytest.raises(ValueError, match=r"missing key layer1\.0\.conv1\.weight$"):
        from_state_dict({"fc.bias": np.zeros(10)})
