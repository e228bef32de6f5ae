import pytest
import show_schedule

from resnet_jax.errors import InputError
from tests.conftest import ROOT

CONFIG = str(ROOT / "configs" / "resnet44_fast.py")


def test_draws_the_rates_of_configs(tmp_path, monkeypatch):
    from matplotlib.axes import Axes

    lines = []
    plot = Axes.plot
    monkeypatch.setattr(
        Axes, "plot", lambda self, x, y, **kw: lines.append((x, y)) or plot(self, x, y, **kw)
    )
    out = tmp_path / "rates.png"
    show_schedule.main([str(out), CONFIG, "--config.num_epochs=10", "--config.batch_size=450"])
    assert out.read_bytes().startswith(b"\x89PNG")
    ((epochs, rates),) = lines
    assert len(epochs) == len(rates) == 1000
    assert epochs[-1] == 9.99
    assert rates[499] == pytest.approx(0.1)  # the end of five epochs of warm-up
    assert rates[749] == pytest.approx(0.1 * 251 / 500)


def test_bad_input_is_one_line(tmp_path):
    with pytest.raises(InputError, match=r"must end in \.png"):
        show_schedule.main([str(tmp_path / "rates.pdf"), CONFIG])
    with pytest.raises(InputError, match="No such file"):
        show_schedule.main([str(tmp_path / "none" / "rates.png"), CONFIG])
