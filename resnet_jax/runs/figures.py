"""What all plots share: their size, how lines are told apart, how they are written."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from resnet_jax.errors import InputError
from resnet_jax.runs.files import write_atomically

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FORMATS = ("png", "svg", "pdf")
WIDTH = 6.4  # inches: the text of a page, so that a thesis need not shrink it
DPI = 200  # of a PNG
LINE_STYLES = ("-", "--", "-.", ":")  # tell lines apart in grey too
FEW_EPOCHS = 30  # below it each epoch has a marker


def make_figure(height: float) -> "Figure":
    """An empty figure of WIDTH inches."""
    # The figure's own canvas: no pyplot, so no global state and no display.
    import matplotlib as mpl
    from matplotlib.figure import Figure

    mpl.rcParams["font.size"] = 8
    mpl.rcParams["svg.hashsalt"] = "resnet_jax"  # the same bytes each time
    return Figure(figsize=(WIDTH, height), layout="constrained")


def check_figure_path(path: Path, flag: str) -> None:
    """Checks that a figure can be written to a path that a user gave with `flag`.

    Raises:
      InputError: If its format is unknown or its folder is not there.
    """
    if path.suffix.removeprefix(".") not in FORMATS:
        raise InputError(f"{flag} {path}: must end in .{', .'.join(FORMATS)}")
    if not path.absolute().parent.is_dir():
        raise InputError(f"{flag} {path}: {path.parent} is not a folder")


def save_figure(path: Path, figure: "Figure") -> None:
    """Writes a figure in the format of the path's suffix.

    Raises:
      OSError: If it cannot be written.
    """
    # No date inside, for the same bytes each time.
    dated = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}
    kind = path.suffix.removeprefix(".")
    data = io.BytesIO()
    figure.savefig(data, format=kind, dpi=DPI, metadata=dated.get(kind))
    write_atomically(path, data.getvalue())
