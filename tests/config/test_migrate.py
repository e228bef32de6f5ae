"""config.json: what older versions wrote is read, what a newer one wrote is refused."""

import json

import pytest

from resnet_jax.config import migrate
from resnet_jax.config.keys import flatten
from resnet_jax.config.load import override
from resnet_jax.config.migrate import FORMAT_VERSION, read_config, to_json
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.files import write_json


def _write(folder, **changes):
    content = to_json(default_config()) | changes
    write_json(folder / "config.json", content)


def test_what_is_written_is_read(tmp_path):
    config = default_config()
    config.schedule.boundaries = (1, 2, 3)
    config.model.depth = 20
    write_json(tmp_path / "config.json", to_json(config))
    assert flatten(read_config(tmp_path)) == flatten(config)
    assert json.loads((tmp_path / "config.json").read_text())["format_version"] == FORMAT_VERSION


def test_a_config_without_a_version_is_the_first(tmp_path):
    content = to_json(default_config())
    del content["format_version"]
    write_json(tmp_path / "config.json", content)
    assert flatten(read_config(tmp_path)) == flatten(default_config())


@pytest.mark.parametrize("key", ["chunk_steps", "schedule.scheduler_first", "augment.crop_pad"])
def test_a_key_that_is_missing_gets_the_default(tmp_path, key):
    content = to_json(default_config())
    group, _, name = key.rpartition(".")
    del (content[group] if group else content)[name]
    write_json(tmp_path / "config.json", content)
    assert flatten(read_config(tmp_path)) == flatten(default_config())


def test_a_key_newer_than_the_file_gets_the_behavior_of_its_time(tmp_path):
    """mesh.data is -1 by default; runs from before the key used one device."""
    content = to_json(default_config())
    del content["mesh"]
    write_json(tmp_path / "config.json", content)
    assert read_config(tmp_path).mesh.data == 1


def test_a_renamed_key_is_read_by_its_former_name(tmp_path):
    content = to_json(default_config())
    del content["ema_decay"]
    write_json(tmp_path / "config.json", content | {"average_decay": 0.9})
    assert read_config(tmp_path).ema_decay == 0.9
    assert override(default_config(), ["--config.ema_decay=0.9"]).ema_decay == 0.9
    config = default_config()
    config.average_decay = 0.9
    assert config.ema_decay == 0.9


def test_a_newer_format_is_refused_in_one_line(tmp_path):
    _write(tmp_path, format_version=FORMAT_VERSION + 1)
    with pytest.raises(InputError, match=r"^.*newer version of resnet_jax \(format 3\).*$"):
        read_config(tmp_path)


@pytest.mark.parametrize("version", [0, -1, "2", None, 1.5, True])
def test_a_version_that_is_no_number_is_damage(tmp_path, version):
    _write(tmp_path, format_version=version)
    with pytest.raises(InputError, match=r"config\.json is damaged: format_version = "):
        read_config(tmp_path)


def test_an_unknown_key_is_named(tmp_path):
    _write(tmp_path, wat=1)
    with pytest.raises(InputError, match=r"config\.json is damaged: unknown config key wat"):
        migrate.read_config(tmp_path)
