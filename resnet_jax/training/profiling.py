"""Traces of what the device does, for TensorBoard or Perfetto."""

from pathlib import Path

import jax


class DeviceTrace:
    """A trace of two calls of the device, for TensorBoard or Perfetto.

    folder: where to; None traces nothing, and so does a folder that holds a trace already.
    """

    FIRST_CALL, LAST_CALL = 1, 3  # after what is compiled, and short enough to look at

    def __init__(self, folder: Path | None):
        self._folder = None if folder and folder.exists() else folder
        self._num_calls, self._is_tracing = 0, False

    def after_call(self) -> None:
        self._num_calls += 1
        if self._folder and self._num_calls == self.FIRST_CALL:
            jax.profiler.start_trace(self._folder, create_perfetto_trace=True)
            self._is_tracing = True
        elif self._num_calls == self.LAST_CALL:
            self.close()

    def close(self) -> None:
        if self._is_tracing:
            jax.profiler.stop_trace()
            self._is_tracing = False
