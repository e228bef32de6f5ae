"""The functions in a real Jupyter kernel; the page itself is executed when the docs are built."""

import queue
import time

import pytest

pytestmark = pytest.mark.slow

SETUP = """
from pathlib import Path
from resnet_jax.configs import quickstart
from resnet_jax.training.run import train

config = quickstart.get_config()
config.num_epochs, config.validation_size, config.chunk_steps = 3, 3000, 1
"""


@pytest.fixture
def kernel(tmp_path):
    jupyter = pytest.importorskip("jupyter_client.manager", reason="needs the extra docs")
    pytest.importorskip("ipykernel", reason="needs the extra docs")
    manager, client = jupyter.start_new_kernel(cwd=str(tmp_path))
    yield manager, client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def _execute(client, code, on_text=lambda text: None):
    """Execute a cell; return its printed text and its error as shown."""
    printed, error = "", None
    request = client.execute(code)
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        try:
            message = client.get_iopub_msg(timeout=5)
        except queue.Empty:
            continue
        if message["parent_header"].get("msg_id") != request:
            continue
        content = message["content"]
        if message["msg_type"] == "stream":
            printed += content["text"]
            on_text(printed)
        elif message["msg_type"] == "error":
            error = content["traceback"]
        elif content.get("execution_state") == "idle":
            return printed, error
    raise TimeoutError(code)


def test_an_interrupted_cell_resumes_and_bad_input_is_one_line(kernel):
    manager, client = kernel
    assert _execute(client, SETUP) == ("", None)
    interrupted = []

    def interrupt(printed):
        # The bar of the second epoch, after its first steps.
        if not interrupted and "\repoch 2:" in printed and "loss" in printed.split("epoch 2:")[-1]:
            interrupted.append(True)
            manager.interrupt_kernel()

    cell = "train(config, Path('run'))"
    _, error = _execute(client, cell, interrupt)
    (line,) = error
    assert line.startswith("SavedInterrupt: stopped by SIGINT; the latest checkpoint is step ")
    step = int(line.split(" step ")[1].split()[0])
    assert 32 < step < 64  # in the second epoch of 32 steps
    printed, error = _execute(client, cell)
    assert error is None
    assert f"resuming from the checkpoint at step {step}\n" in printed

    _, error = _execute(client, f"config.model.depth = 9\n{cell}")
    (line,) = error
    assert line.startswith("InputError: config key model.depth = 9: must be 6n + 2 from 8 to ")
