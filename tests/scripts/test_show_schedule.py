import pytest
import show_schedule

from resnet_jax.errors import InputError
from tests.conftest import ROOT

CONFIG = str(ROOT / "configs" / "resnet44_fast.py")


def test_it_plots_rates_over_the_epochs_of_the_config_s_dataset(tmp_path, monkeypatch):
    from matplotlib.axes import Axes

    lines, plot = [], Axes.plot
    monkeypatch.setattr(
        Axes, "plot", lambda self, x, y, **kw: lines.append((x, y)) or plot(self, x, y, **kw)
    )
    out = tmp_path / "rates.png"
    show_schedule.main([str(out), CONFIG, "--config.num_epochs=10", "--config.batch_size=450"])
    assert out.read_bytes().startswith(b"\x89PNG")
    show_schedule.main([str(out), str(ROOT / "configs" / "quickstart.py")])
    (epochs, rates), (quick_epochs, quick_rates) = lines
    assert len(epochs) == len(rates) == 1000
    assert epochs[-1] == 9.99
    assert rates[499] == pytest.approx(0.1)  # the end of five epochs of warmup
    assert rates[749] == pytest.approx(0.1 * 251 / 500)
    # shapes32 has 4,500 training images: 71 steps of 64 per epoch, and the drop at step 500.
    assert len(quick_epochs) == 710
    assert quick_epochs[quick_rates < 0.05][0] == pytest.approx(499 / 71)


def test_two_files_of_one_name_are_two_lines(tmp_path, monkeypatch):
    copy = tmp_path / "resnet44_fast.py"
    copy.write_text((ROOT / "configs" / "resnet44_fast.py").read_text())
    plotted = []
    monkeypatch.setattr(
        show_schedule, "plot_schedules", lambda out, configs: plotted.append(configs)
    )
    paper = str(ROOT / "configs" / "resnet44_paper.py")
    show_schedule.main([str(tmp_path / "rates.png"), CONFIG, str(copy), paper])
    assert list(plotted[0]) == [CONFIG, str(copy), "resnet44_paper"]


def test_bad_input_is_named(tmp_path):
    for name, override, message in (
        ("rates.gif", [], "rates.gif"),
        ("rates.png", ["--config.dataset=mine"], "dataset = 'mine'"),
        ("none/rates.png", [], "none"),
    ):
        with pytest.raises(InputError, match=message) as error:
            show_schedule.main([str(tmp_path / name), CONFIG, *override])
        assert "\n" not in str(error.value)
