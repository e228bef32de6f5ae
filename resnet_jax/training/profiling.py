"""Profiler traces of the device, for TensorBoard or Perfetto."""

from pathlib import Path

import jax


class DeviceTrace:
    """A profiler trace of two dispatches."""

    FIRST, LAST = 1, 3  # after what is compiled, and short enough to look at

    def __init__(self, folder: Path | None):
        """Trace to `folder`, unless it is None or contains a trace already."""
        self._folder = None if folder and folder.exists() else folder
        self._num_dispatches, self._is_tracing = 0, False

    def after_dispatch(self) -> None:
        """Count a dispatch, and start or stop the trace after it."""
        self._num_dispatches += 1
        if self._folder and self._num_dispatches == self.FIRST:
            jax.profiler.start_trace(self._folder, create_perfetto_trace=True)
            self._is_tracing = True
        elif self._num_dispatches == self.LAST:
            self.close()

    def close(self) -> None:
        """Stop and write the trace, if one has started."""
        if self._is_tracing:
            jax.profiler.stop_trace()
            self._is_tracing = False
