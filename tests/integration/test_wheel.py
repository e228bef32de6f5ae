"""The package as installed from a wheel, outside the checkout."""

import os
import shutil
import subprocess
import sys
import sysconfig

import pytest

from tests.conftest import ROOT

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
            [python, "-P", "-m", *arguments], cwd=tmp_path, env=environment, text=True,
            capture_output=True, check=True,
        ).stdout  # fmt: skip

    where = subprocess.run(
        [python, "-P", "-c", "import resnet_jax; print(resnet_jax.__file__)"],
        cwd=tmp_path, env=environment, text=True, capture_output=True, check=True,
    ).stdout  # fmt: skip
    assert str(python.parents[1]) in where
    image = ROOT / "docs" / "pictures" / "cat_3.png"
    assert "cat" in run("resnet_jax.predict", str(image))
    for name, folder in (("circles", "round"), ("squares", "angular")):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(12):
            copy = tmp_path / "photos" / name / f"{folder}_{number}.png"
            _draw(copy, number, is_round=name == "circles")
    run("resnet_jax.prepare", "folder", "photos", "--name", "mine", "--data_dir", "data")
    output = run(
        "resnet_jax.train", "--config", "resnet20", "--workdir", "run", "--config.dataset=mine",
        "--config.data_dir=data", "--config.validation_size=4", "--config.batch_size=8",
        "--config.model.depth=8", "--config.num_steps=2",
    )  # fmt: skip
    assert "test accuracy" in output


def _draw(path, number, *, is_round):
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (40, 40), (number, 2 * number, 90))
    draw = ImageDraw.Draw(image)
    (draw.ellipse if is_round else draw.rectangle)((8, 8, 20 + number, 20 + number), fill="white")
    image.save(path)
