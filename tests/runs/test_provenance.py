import json
import logging
import re

import pytest

from resnet_jax.config.migrate import read_config
from resnet_jax.native import load
from resnet_jax.runs import provenance as module
from resnet_jax.runs.provenance import begin_session, git_commit, provenance
from resnet_jax.runs.summary import read_sessions

FILE = "provenance.json"


def test_each_session_is_recorded(tmp_path, tiny_config):
    current = provenance()
    tiny_config.num_steps = 30
    begin_session(tmp_path, tiny_config, 0, current)
    tiny_config.num_steps = 45
    begin_session(tmp_path, tiny_config, 30, current)
    assert read_config(tmp_path) == tiny_config
    content = json.loads((tmp_path / FILE).read_text())
    assert content["format_version"] == 1
    first, second = content["sessions"]
    assert (first["step"], second["step"]) == (0, 30)
    assert second["config_changes"] == {"num_steps": [30, 45]}
    assert {"python", "jax", "jaxlib", "numpy", "resnet_jax"} <= first["versions"].keys()
    assert first["device"].startswith("cpu")
    assert first["started"].endswith("+00:00")


def test_differences_from_the_session_before_are_warnings_but_not_at_step_0(
    tmp_path, tiny_config, caplog
):
    current = provenance()
    changes = {
        "device": "gpu: H100",
        "git_commit": "abc",
        "convolutions": "native (8-bit)",
        "matmul_precision": "bfloat16",
        "num_devices": 8,
        "num_processes": 2,
    }
    versions = current["versions"] | {"jax": "0.1"}
    earlier = current | changes | {"versions": versions, "xla_flags": "--xla_a=b"}
    begin_session(tmp_path, tiny_config, 0, current)
    begin_session(tmp_path, tiny_config, 0, earlier)
    assert not caplog.records  # a run of imported weights, of which nothing has been computed
    with caplog.at_level(logging.WARNING, "resnet_jax"):
        begin_session(tmp_path, tiny_config, 30, current)
    shown = changes | {"jax": "0.1", "XLA_FLAGS": "--xla_a=b"}
    assert len(caplog.records) == len(shown)
    for name, before in shown.items():
        warning = rf"resuming with {name} .*; the steps before 30 used {re.escape(str(before))}"
        assert re.search(warning, caplog.text)


def test_a_session_older_than_native_convolutions_had_xla_s(tmp_path, tiny_config, caplog):
    current = provenance() | {"convolutions": "native (8-bit)"}
    later = {"num_devices", "num_processes", "convolutions"}
    older = {key: value for key, value in current.items() if key not in later}
    begin_session(tmp_path, tiny_config, 0, older)
    begin_session(tmp_path, tiny_config, 30, current)
    assert "resuming with convolutions native (8-bit); the steps before 30 used XLA" in caplog.text


@pytest.mark.parametrize("content", ['{"sessions"', '{"sessions": ["a"]}'])
def test_a_damaged_file_begins_anew_with_a_warning(tmp_path, tiny_config, caplog, content):
    (tmp_path / FILE).write_text(content)
    begin_session(tmp_path, tiny_config, 3, provenance())
    assert f"{FILE} is damaged" in caplog.text
    assert [session["step"] for session in read_sessions(tmp_path)] == [3]


@pytest.mark.parametrize("script", ["sleep 60", r"printf '\377\376'"], ids=["hangs", "no UTF-8"])
def test_a_git_that_does_not_work_leaves_the_commit_unknown(tmp_path, monkeypatch, script):
    (tmp_path / "git").write_text(f"#!/bin/sh\nexec {script}\n")
    (tmp_path / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(module, "GIT_SECONDS", 0.2)
    assert git_commit() is None


def test_the_convolutions_are_those_that_were_used():
    assert provenance("native")["convolutions"] == load().convolutions
    assert provenance("custom_vjp", num_devices=8)["convolutions"] == "XLA"
