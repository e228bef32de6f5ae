"""config.json: what older versions wrote is read, what a newer one wrote is refused."""

import re

import pytest

from resnet_jax.config.keys import flatten
from resnet_jax.config.load import override
from resnet_jax.config.migrate import FORMAT_VERSION, read_config, to_json
from resnet_jax.config.schema import default_config
from resnet_jax.errors import InputError
from resnet_jax.files import write_json
from resnet_jax.runs.workdir import check_workdir, keep_split


def _read(folder, content):
    write_json(folder / "config.json", content)
    return read_config(folder)


def test_what_is_written_is_read_and_a_missing_key_gets_the_default(tmp_path):
    config = default_config()
    config.schedule.boundaries = (1, 2, 3)
    config.model.depth = 20
    assert to_json(config)["format_version"] == FORMAT_VERSION
    assert flatten(_read(tmp_path, to_json(config))) == flatten(config)
    for key in ("format_version", "chunk_steps", "schedule", "augment.crop_pad"):
        content = to_json(default_config())
        group, _, name = key.rpartition(".")
        del (content[group] if group else content)[name]
        assert flatten(_read(tmp_path, content)) == flatten(default_config()), key


def test_a_key_newer_than_the_file_gets_the_behavior_of_its_time(tmp_path):
    """Runs from before mesh.data used one device; splits of own images were not stratified."""
    content = to_json(default_config())
    del content["mesh"], content["stratified_split"]
    assert _read(tmp_path, content).mesh.data == 1
    assert not read_config(tmp_path).stratified_split
    # Such a run resumes with its own split, by the same command.
    check_workdir(tmp_path, default_config())
    assert not keep_split(tmp_path, default_config()).stratified_split
    assert keep_split(tmp_path / "new", default_config()).stratified_split


def test_a_renamed_key_is_read_by_its_former_name(tmp_path):
    content = to_json(default_config())
    del content["ema_decay"]
    assert _read(tmp_path, content | {"average_decay": 0.9}).ema_decay == 0.9
    assert override(default_config(), ["--config.average_decay=0.9"]).ema_decay == 0.9
    config = default_config()
    config.average_decay = 0.9
    assert config.ema_decay == 0.9


@pytest.mark.parametrize(("text", "is_on"), [("True", True), ("1", True), ("false", False)])
def test_tensorboard_was_a_key_of_its_own(tmp_path, text, is_on):
    content = to_json(default_config())
    del content["trackers"]
    trackers = ("tensorboard",) if is_on else ()
    assert _read(tmp_path, content | {"tensorboard": is_on}).trackers == trackers
    assert override(default_config(), [f"--config.tensorboard={text}"]).trackers == trackers
    config = default_config()
    config.tensorboard = is_on
    assert config.trackers == trackers
    check_workdir(tmp_path, config)


def test_what_tensorboard_s_key_did_not_allow_is_refused(tmp_path):
    content = to_json(default_config())
    del content["trackers"]
    with pytest.raises(InputError, match="trackers"):
        _read(tmp_path, content | {"tensorboard": "yes"})
    with pytest.raises(InputError, match="tensorboard = 'yes': must be true or false"):
        override(default_config(), ["--config.tensorboard=yes"])


@pytest.mark.parametrize("text", ["mlflow,wandb", "('mlflow', 'wandb')"])
def test_names_need_no_quotes(text):
    config = override(default_config(), [f"--config.trackers={text}"])
    assert config.trackers == ("mlflow", "wandb")
    assert override(config, ["--config.trackers=()"]).trackers == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format_version": FORMAT_VERSION + 1}, "newer version of resnet_jax (format 3)"),
        *(
            ({"format_version": version}, f"is damaged: format_version = {version!r}")
            for version in (0, "2", None, 1.5, True)
        ),
        ({"wat": 1}, "is damaged: unknown config key wat"),
        ({"schedule": {"boundaries": 3}}, "is damaged: "),
        ({"batch_size": 0}, "is damaged: config key batch_size = 0"),
    ],
)
def test_other_content_is_refused_in_one_line(tmp_path, change, message):
    with pytest.raises(InputError, match=rf"^.*config\.json.*{re.escape(message)}.*$"):
        _read(tmp_path, to_json(default_config()) | change)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"seed": 1}'])
def test_a_damaged_file_is_named(tmp_path, text):
    (tmp_path / "config.json").write_text(text)
    with pytest.raises(InputError, match=r"config\.json is damaged"):
        read_config(tmp_path)
