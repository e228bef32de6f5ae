import pytest

from resnet_jax.config.allowed import normalization_constants
from resnet_jax.config.load import override
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError


def test_normalization_by_numbers():
    text = "0.485,0.456,0.406/0.229,0.224,0.225"
    expected = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
    assert normalization_constants(text) == expected
    assert override(default_config(), [f"--config.normalization={text}"]).normalization == text
    for text in (
        "imagenet",
        "0.5/0.5",
        "0,0,0/0,1,1",
        "0,0,0/1,1",
        "0,0,2/1,1,1",
        "0,0,0/1,1,1/1",
        "nan,0,0/1,1,1",
    ):
        with pytest.raises(InputError, match=r"normalization = .* as R,G,B/R,G,B$"):
            override(default_config(), [f"--config.normalization={text}"])
