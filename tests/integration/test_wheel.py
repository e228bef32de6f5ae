"""The package as installed from a wheel, outside the checkout."""

import os
import shutil
import subprocess
import sys
import sysconfig

import pytest

from tests.conftest import ROOT
from tests.support.pictures import noise

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """The interpreter of an environment that contains the wheel, and this one's libraries."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"  # setuptools writes next to what it builds, and reuses what it finds
    for name in ("resnet_jax", "configs"):
        shutil.copytree(ROOT / name, source / name, symlinks=True)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", folder, source], check=True)
    (wheel,) = folder.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "env"], check=True)
    python = folder / "env" / "bin" / "python"
    subprocess.run([*pip, "--python", python, "install", "--no-deps", wheel], check=True)
    (packages,) = (folder / "env" / "lib").glob("*/site-packages")
    # A path in a .pth file only: those of the libraries' own folder, such as that of an editable
    # install of this package, are not read.
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib"))
    return python


def test_the_package_works_away_from_its_checkout(python, tmp_path):
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    def run(*arguments):
        return subprocess.run(
            [python, "-P", *arguments], cwd=tmp_path, env=environment, text=True,
            capture_output=True, check=True,
        ).stdout  # fmt: skip

    where = run("-c", "import resnet_jax; print(resnet_jax.__file__)")
    assert str(python.parents[1]) in where
    image = ROOT / "docs" / "pictures" / "cat_3.png"
    assert "cat" in run("-m", "resnet_jax.predict", str(image))
    for number in range(24):
        folder = tmp_path / "photos" / ("wide" if number % 2 else "high")
        folder.mkdir(parents=True, exist_ok=True)
        noise(40, 40, seed=number).save(folder / f"{number}.png")
    run("-m", "resnet_jax.prepare", "folder", "photos", "--name", "mine", "--data_dir", "data")
    output = run(
        "-m", "resnet_jax.train", "--config", "resnet20", "--workdir", "run",
        "--config.dataset=mine", "--config.data_dir=data", "--config.validation_size=4",
        "--config.batch_size=8", "--config.model.depth=8", "--config.num_steps=2",
    )  # fmt: skip
    assert "test accuracy" in output
