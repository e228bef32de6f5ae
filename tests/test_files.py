import os
import time
from pathlib import Path

import pytest

from resnet_jax.errors import reason_of
from resnet_jax.files import locked, remove_parts, write_atomically, write_json, write_together


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "summary.json"
    write_json(path, {"step": 1})

    with pytest.raises(TypeError):
        write_json(path, {"step": object()})
    assert '"step": 1' in path.read_text()
    for number in (float("nan"), float("inf"), float("-inf")):  # JSON is strict
        with pytest.raises(ValueError, match="JSON"):
            write_json(tmp_path / "loss.json", {"loss": number})
    assert list(tmp_path.iterdir()) == [path]


def test_files_that_belong_together_are_all_new_or_all_old(tmp_path, monkeypatch):
    paths = [tmp_path / "a", tmp_path / "b"]
    write_together(dict.fromkeys(paths, b"old"))
    synced = []

    def fail_at_the_second(descriptor):
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", fail_at_the_second)
    with pytest.raises(OSError, match="full"):
        write_together(dict.fromkeys(paths, b"new"))
    assert sorted(tmp_path.iterdir()) == paths
    assert [path.read_bytes() for path in paths] == [b"old", b"old"]
    write_together(dict.fromkeys(paths, b"new"))
    assert [path.read_bytes() for path in paths] == [b"new", b"new"]
    (tmp_path / "c").mkdir()
    with pytest.raises(IsADirectoryError):
        write_together(dict.fromkeys([*paths, tmp_path / "c"], b"newer"))
    assert [path.read_bytes() for path in paths] == [b"new", b"new"]


def test_two_writers_of_one_file_do_not_disturb_each_other(tmp_path, monkeypatch):
    fsync, path = os.fsync, tmp_path / "evaluation.json"

    def write_meanwhile(descriptor):
        monkeypatch.setattr(os, "fsync", fsync)
        write_json(path, {"writer": 2})

    monkeypatch.setattr(os, "fsync", write_meanwhile)
    write_json(path, {"writer": 1})
    assert '"writer": 1' in path.read_text()
    assert list(tmp_path.iterdir()) == [path]


def test_a_group_may_write_what_its_umask_allows(tmp_path):
    before = os.umask(0o002)
    try:
        write_atomically(tmp_path / "file", b"content")
        with locked(tmp_path / "lock", on_busy=lambda process: None):
            pass
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o664}


def test_a_rename_is_on_disk_when_a_write_returns(tmp_path, monkeypatch):
    synced = []

    def note(descriptor, fsync=os.fsync):
        synced.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", note)
    write_json(tmp_path / "config.json", {})
    assert synced[-1] == str(tmp_path)


def test_what_killed_writers_left_is_removed(tmp_path):
    for name, age in ((".a.json.1234.part", 3600), (".b.json.1234.part", 0), ("c.part", 3600)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, times=(0, time.time() - age))
    remove_parts(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".b.json.1234.part", "c.part"]


def test_the_reason_of_an_error_is_one_line():
    for text in (
        "Error writing: No space left on device [os_error_code='28'] [tensorstore_spec='{}']",
        "Error writing: No space left on device [tensorstore_spec='{}'] [os_error_code='28']",
        "No space left on device\nand more",
    ):
        assert reason_of(ValueError(text)) == "No space left on device"
