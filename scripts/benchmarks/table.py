"""The rows of a benchmark as an aligned table, and conclusions from them."""

from collections.abc import Sequence
from typing import Any

HEADER = ("case", "implementation", "batch", "median", "min - max", "", "ms/batch", "cores",
          "ours/this", "")  # fmt: skip
LEFT_ALIGNED = (0, 1, 5, 9)


def table(rows: Sequence[dict[str, Any]]) -> str:
    """Format rows as an aligned table, with notes below it.

    The column `cores` is processor time by wall time; `ours/this` is the speed of the first row of
    the case by the speed of this row, per round.
    """
    notes: list[str] = []
    lines = [HEADER]
    for row in rows:
        note = f"cannot run: {row['error']}" if "error" in row else row.get("note", "")
        if note and note not in notes:
            notes.append(note)
        mark = f"[{notes.index(note) + 1}]" if note else ""
        name = row["case"] + (f", {row['variant']}" if "variant" in row else "")
        start = (name, row["implementation"], str(row["batch_size"]))
        lines += [(*start, *cells, mark) for cells in _cells(row)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    text = []
    for line in lines:
        cells = [
            cell.ljust(width) if column in LEFT_ALIGNED else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        text.append("  ".join(cells).rstrip())
    text.insert(1, "-" * max(map(len, text)))
    return "\n".join(text + [f"[{number}] {note}" for number, note in enumerate(notes, start=1)])


def _cells(row: dict[str, Any]) -> list[tuple[str, ...]]:
    """Return (median, min - max, unit, ms/batch, cores, ours/this), one tuple per quantity."""
    if "error" in row:
        return [("-", "-", "", "", "", "")]
    if "seconds" in row:
        return [(*_spread(row["seconds"]), "s", "", "", "")]
    if "host_bytes" in row:
        places = (("host", row["host_bytes"]), ("device", row["device_bytes"]))
        return [
            (f"{size / 1e6:,.0f}" if size else "-", "", f"MB {place}", "", "", "")
            for place, size in places
        ]
    ratio = row.get("resnet_jax_ratio")
    milliseconds = _number(1000 * row["seconds_per_batch"]["median"])
    cores = f"{row['cores_used']['median']:.1f}"
    ratio = f"{ratio['median']:.2f}" if ratio else ""
    return [(*_spread(row["images_per_second"]), "images/s", milliseconds, cores, ratio)]


def _spread(spread: dict[str, float]) -> tuple[str, str]:
    return _number(spread["median"]), f"{_number(spread['min'])} - {_number(spread['max'])}"


def _number(value: float) -> str:
    """Format with at least three digits."""
    decimals = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{decimals}f}"


def conclusions(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Return lines with the share of input work in a training step."""
    speeds = {
        (row["batch_size"], row["case"]): row["images_per_second"]["median"]
        for row in rows
        if row["implementation"] == "resnet_jax" and "images_per_second" in row
    }
    return [
        f"batch {size}: {case} alone takes {100 * speeds[size, 'train_step'] / speed:.1f}% of the "
        "time of a training step of resnet_jax"
        for (size, case), speed in sorted(speeds.items())
        if case in ("augment", "input") and (size, "train_step") in speeds
    ]
