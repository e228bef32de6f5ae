from PIL import Image

from resnet_jax.runs.metrics import METRICS_COLUMNS
from resnet_jax.runs.plots import plot_curves


def _row(epoch, **changes):
    row = dict.fromkeys(METRICS_COLUMNS, 0.1) | {"epoch": epoch, "step": 3 * epoch}
    return row | changes


def test_curves_are_a_picture(tmp_path):
    plot_curves(tmp_path / "curves.png", [_row(1), _row(2)], "ResNet-8 on shapes32")
    with Image.open(tmp_path / "curves.png") as image:
        assert image.size == (1200, 480)
