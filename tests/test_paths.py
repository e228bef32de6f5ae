from pathlib import Path

import pytest

from resnet_jax.errors import InputError
from resnet_jax.paths import expand_home, walk


def _walked(root):
    return [str((folder / name).relative_to(root)) for folder, _, names in walk(root)
            for name in names]  # fmt: skip


def test_one_rule_for_walking_folders(tmp_path, monkeypatch):
    for name in ("a/1", "b/2", "b/c/3", ".git/x", "a/._1", "@eaDir/1/x", "b/__MACOSX/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert _walked(tmp_path) == ["a/1", "b/2", "b/c/3"]
    assert _walked(tmp_path / ".git") == ["x"]  # what is named is meant
    (tmp_path / "a" / "to_b").symlink_to(tmp_path / "b")
    (tmp_path / "b" / "to_a").symlink_to(tmp_path / "a")
    (tmp_path / "b" / "up").symlink_to("..")
    found = ["a/1", "a/to_b/2", "a/to_b/c/3", "b/2", "b/c/3", "b/to_a/1"]
    assert [name for name in _walked(tmp_path) if "up" not in name] == found
    monkeypatch.chdir(tmp_path / "b" / "c")
    assert "c/3" in _walked(Path(".."))
    with pytest.raises(InputError, match=r"nowhere: .*No such"):
        _walked(tmp_path / "nowhere")


def test_a_home_folder_is_expanded_only_at_the_start(monkeypatch):
    monkeypatch.setenv("HOME", "/home/me")
    assert expand_home("~/runs") == Path("/home/me/runs")
    assert expand_home("./~x") == Path("~x")
    with pytest.raises(RuntimeError):
        expand_home("~nobody-of-that-name/runs")
