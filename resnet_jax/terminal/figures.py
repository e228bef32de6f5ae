"""The common style of plots: size, distinguishable lines, file formats."""

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resnet_jax.errors import InputError
from resnet_jax.files import write_atomically
from resnet_jax.paths import is_folder

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.ticker import Locator

FORMATS = ("png", "svg", "pdf")
WIDTH = 6.4  # inches: the text width of a page, so that a thesis need not scale it
DPI = 200  # of a PNG
# They distinguish lines in gray too; as their numbers are coprime, 20 lines differ.
LINE_STYLES = ("-", "--", "-.", ":")
MARKERS = ("o", "s", "^", "D", "v")
FEW_POINTS = 30  # a shorter line has a marker at each
NUM_MARKERS = 8  # of a longer line


@contextlib.contextmanager
def new_figure(path: Path, height: float) -> Iterator["Figure"]:
    """Yield an empty figure of WIDTH by `height` inches, and write what the body draws.

    The body has Matplotlib's defaults and our font size, whatever a matplotlibrc says. The suffix
    of the path is one of FORMATS.

    Raises:
      OSError: If the file cannot be written.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure
    from matplotlib.ticker import LogFormatter

    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams["font.size"] = 8
        mpl.rcParams["text.parse_math"] = False  # names of classes and files contain dollar signs
        mpl.rcParams["svg.hashsalt"] = "resnet_jax"  # the same bytes each time
        # The figure's own canvas: pyplot would need a display.
        figure = Figure(figsize=(WIDTH, height), layout="constrained")
        yield figure
        for axis in (axis for axes in figure.axes for axis in (axes.xaxis, axes.yaxis)):
            if axis.get_scale() == "log":  # 1e-05, not mathematical text
                axis.set_major_formatter(LogFormatter())
                axis.set_minor_formatter(LogFormatter())
        # No date inside, for the same bytes each time.
        dated = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}
        kind = path.suffix.removeprefix(".")
        data = io.BytesIO()
        figure.savefig(data, format=kind, dpi=DPI, metadata=dated.get(kind))
    write_atomically(path, data.getvalue())


def line_style(number: int, num_points: int) -> dict[str, Any]:
    """Return the style of one of several lines, which differ without colors too.

    Args:
      number: Number of the line, from 0.
      num_points: Points of the line.
    """
    shape = number % len(MARKERS)
    every = 1 if num_points < FEW_POINTS else num_points // NUM_MARKERS
    return {
        "color": f"C{number % 10}",
        "linestyle": LINE_STYLES[number % len(LINE_STYLES)],
        "marker": MARKERS[shape],
        "markersize": 3,
        # Not all at the same places, where they would hide each other.
        "markevery": (every * shape // len(MARKERS), every),
    }


def epoch_locator() -> "Locator":
    """Return a locator of ticks at round epochs."""
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(integer=True, min_n_ticks=1, steps=[1, 2, 5, 10])


def check_figure_path(path: Path, argument: str) -> None:
    """Check that a figure can be written to a path given as `argument`.

    Raises:
      InputError: If its format is unknown or its folder is missing.
    """
    if path.suffix.removeprefix(".") not in FORMATS:
        raise InputError(f"{argument} {path}: must end in one of .{', .'.join(FORMATS)}")
    if not is_folder(path.absolute().parent):
        raise InputError(f"{argument} {path}: {path.parent} is not a folder")
    if is_folder(path):
        raise InputError(f"{argument} {path}: is a folder")
