"""Console output (lines, bars, colors) and the common style of plots."""
