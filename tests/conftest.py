"""Fixtures: a tiny dataset, a tiny config, and the real CIFAR-10 where it is."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest
from PIL import Image

from resnet_jax.config.schema import AugmentConfig, default_config
from resnet_jax.data.catalog import class_names
from resnet_jax.data.cifar import source
from resnet_jax.data.cifar.official import DESCRIPTIONS
from resnet_jax.data.dataset import Dataset
from resnet_jax.files import locked
from resnet_jax.inference.classifier import Classifier
from resnet_jax.training.factories import initial_state, make_statistics
from resnet_jax.weights.file import Weights
from tests.support.tiny_model import use_dataset, use_tiny_model

pytest_plugins = ["tests.support.saved_runs"]

ROOT = Path(__file__).parents[1]


def pytest_collection_modifyitems(items):
    """Files with slow tests come first: the last of them would keep one of two processes alone."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session", autouse=True)
def _compilation_cache(pytestconfig):
    """Tests compile the same small programs over and over, and their processes do too."""
    folder = str(pytestconfig.cache.mkdir("compiled"))
    jax.config.update("jax_compilation_cache_dir", folder)
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0)
    os.environ["JAX_COMPILATION_CACHE_DIR"] = folder
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"


@pytest.fixture(autouse=True)
def _plain_curves(monkeypatch):
    """Runs in this process draw no curves, each of which takes as long as their training."""

    def draw_a_pixel(path, history, title):
        Image.new("RGB", (1, 1)).save(path)

    monkeypatch.setattr("resnet_jax.runs.record.plot_curves", draw_a_pixel)


@pytest.fixture(scope="session", autouse=True)
def _signals():
    """A background job and nohup ignore what the tests send, and children inherit that."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def own_warnings(caplog) -> list[str]:
    """What the package warned of; libraries warn too, once a process, of what they lack."""
    return [r.getMessage() for r in caplog.records if r.name.startswith("resnet_jax")]


def make_dataset(num_train=50, num_test=23, seed=0) -> Dataset:
    """Noise whose brightness tells the class, so that a network can learn it."""
    rng = np.random.default_rng(seed)

    def split(num):
        labels = rng.integers(0, 10, num).astype(np.int32)
        images = rng.integers(0, 60, (num, 32, 32, 3)) + 19 * labels[:, None, None, None]
        return images.astype(np.uint8), labels

    return Dataset(*split(num_train), *split(num_test), tuple("abcdefghij"))


@pytest.fixture(scope="session")
def tiny_dataset() -> Dataset:
    return make_dataset()


def make_config():
    """ResNet-8 on the tiny dataset: 40 training images, 3 updates an epoch, the last on 8."""
    config = default_config()
    config.dataset = "shapes32"
    config.validation_size = 10
    config.batch_size = 16
    config.eval_batch_size = 7
    config.num_epochs = 2
    config.model.depth = 8
    # Flips alone: the other transforms take longer to compile than the network.
    for name in set(AugmentConfig.__slots__) - {"flip_probability"}:
        setattr(config.augment, name, type(getattr(config.augment, name))(0))
    return config


@pytest.fixture
def tiny_config():
    return make_config()


@pytest.fixture
def tiny_load(monkeypatch, tiny_dataset):
    """Let the loop load the tiny dataset, whatever the config says."""
    use_dataset(monkeypatch, tiny_dataset)


@pytest.fixture
def tiny_model(monkeypatch):
    """Let every config build a model that traces in milliseconds."""
    use_tiny_model(monkeypatch)


@pytest.fixture(scope="session")
def random_classifier() -> Classifier:
    """A ResNet-8 for CIFAR-10 that was never trained."""
    config = default_config()
    config.model.depth = 8
    mean, std = make_statistics(config, lambda: pytest.fail("needs no dataset"))
    variables = initial_state(config, 10).variables
    card = {"step": 0, "test_accuracy": 0.125}
    return Classifier(Weights(variables, config, class_names("cifar10"), mean, std, card))


@pytest.fixture(scope="session")
def cifar10_python(tmp_path_factory) -> Path:
    """The folder that holds the official cifar-10-batches-py."""
    return _official_folder("CIFAR10_SOURCE", tmp_path_factory)


@pytest.fixture(scope="session")
def cifar10_splits(cifar10_python) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """The images and labels of each split of the official CIFAR-10, as `source.read` reads them."""
    return source.read(cifar10_python, DESCRIPTIONS["cifar10"]).content.splits


@pytest.fixture(scope="session")
def cifar100_python(tmp_path_factory) -> Path:
    """The folder that holds the official cifar-100-python."""
    return _official_folder("CIFAR100_SOURCE", tmp_path_factory)


def _official_folder(variable: str, tmp_path_factory) -> Path:
    """Return the folder that a variable names, or that the program it names writes, once a session.

    The processes of pytest-xdist share the parent of their temporary folders.
    """
    source = os.environ.get(variable)
    if not source:
        pytest.skip(f"the real dataset is not here: set {variable} to its folder")
    if Path(source).is_dir():
        return Path(source)
    root = tmp_path_factory.getbasetemp()
    root = root.parent if "PYTEST_XDIST_WORKER" in os.environ else root
    folder, done = root / variable, root / f"{variable}.done"
    with locked(root / f"{variable}.lock", lambda holder: None):
        if not done.exists():
            folder.mkdir()
            subprocess.run([sys.executable, source, str(folder)], check=True, capture_output=True)
            done.touch()
    return folder


def run_module(*arguments: str, timeout: float = 300, **environment: str):
    """Runs `python ARGUMENTS` in the repository's root; returns the CompletedProcess."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=timeout,
    )
