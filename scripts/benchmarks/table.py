"""The rows of a benchmark as an aligned table, and what follows from them."""

from collections.abc import Sequence
from typing import Any

HEADER = (
    "case",
    "implementation",
    "batch",
    "median",
    "min - max",
    "",
    "ms/batch",
    "cores",
    "ours/this",
    "",
)


def table(rows: Sequence[dict[str, Any]]) -> str:
    """An aligned table of every row, with the notes below it.

    cores: processor time by wall time.  ours/this: how many times as fast as the row the first row
    of its case is, round by round.
    """
    notes: list[str] = []
    lines = [HEADER]
    for row in rows:
        told = f"cannot run: {row['error']}" if "error" in row else row.get("note", "")
        if "warning" in row:
            told += f"; WARNING: {row['warning']}"
        if told and told not in notes:
            notes.append(told)
        mark = f"[{notes.index(told) + 1}]" if told else ""
        name = row["case"] + (f", {row['variant']}" if "variant" in row else "")
        beginning = (name, row["implementation"], str(row["batch_size"]))
        lines += [(*beginning, *cells, mark) for cells in _cells(row)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    text = []
    for line in lines:
        cells = [
            cell.ljust(width) if column in (0, 1, 5, 9) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        text.append("  ".join(cells).rstrip())
    text.insert(1, "-" * max(map(len, text)))
    text += [f"[{number}] {note}" for number, note in enumerate(notes, start=1)]
    return "\n".join(text)


def _cells(row: dict[str, Any]) -> list[tuple[str, ...]]:
    """(median, min - max, unit, ms/batch, cores, ours/this) of a row, one line a quantity."""
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
    milliseconds = 1000 * row["seconds_per_batch"]["median"]
    return [
        (
            *_spread(row["images_per_second"]),
            "images/s",
            _number(milliseconds),
            f"{row['cores_used']['median']:.1f}",
            f"{ratio['median']:.2f}" if ratio else "",
        )
    ]


def _spread(spread: dict[str, float]) -> tuple[str, str]:
    return _number(spread["median"]), f"{_number(spread['min'])} - {_number(spread['max'])}"


def _number(value: float) -> str:
    """At least three digits."""
    decimals = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{decimals}f}"


def conclusions(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Lines for people: augmentation's part of a step, and the reference program's two limits."""

    def speed(case: str, implementation: str, batch_size: int) -> float | None:
        for row in rows:
            if (row["case"], row["implementation"], row["batch_size"]) == (
                case,
                implementation,
                batch_size,
            ):
                return row.get("images_per_second", {}).get("median")
        return None

    lines = []
    for batch_size in sorted({row["batch_size"] for row in rows if row["case"] == "train_step"}):
        ours = speed("train_step", "resnet_jax", batch_size)
        for case in ("augment", "input"):
            alone = speed(case, "resnet_jax", batch_size)
            if ours and alone:
                lines.append(
                    f"batch {batch_size}: {case} alone takes {100 * ours / alone:.1f} % of the "
                    "time of a training step of resnet_jax"
                )
        loaded = speed("input", "reference_program", batch_size)
        stepped = speed("train_step", "torch_eager", batch_size)
        if ours and loaded and stepped:
            limit = min(loaded, stepped)
            lines.append(
                f"batch {batch_size}: the reference program can reach at most "
                f"{_number(limit)} images/s, the slower of its input ({_number(loaded)}) and its "
                f"step ({_number(stepped)}), where they do not disturb each other: resnet_jax is "
                f"{ours / limit:.2f} times that"
            )
    return lines
