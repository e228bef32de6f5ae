"""One run directory of several processes, here threads."""

from resnet_jax.distributed import shared_folder
from resnet_jax.distributed.shared_folder import claim_shared_workdir
from resnet_jax.errors import InputError
from tests.support.group import run_in_threads


def test_process_0_holds_the_lock(tmp_path, tiny_config):
    workdir = tmp_path / "run"

    def claim(group):
        with claim_shared_workdir(workdir, tiny_config, group):
            return sorted(path.name for path in workdir.iterdir() if "shared" not in path.name)

    def claim_twice(group):
        with claim_shared_workdir(workdir, tiny_config, group):
            return run_in_threads(2, claim) if group.is_first else None

    second_launch, _ = run_in_threads(2, claim_twice)
    for error in second_launch:
        assert isinstance(error, InputError)
        assert f"workdir {workdir} is in use" in str(error)
    assert run_in_threads(2, claim) == [[".lock"]] * 2
    assert [path.name for path in workdir.iterdir()] == [".lock"]


def test_a_directory_that_is_not_shared_is_an_error_of_all(tmp_path, tiny_config, monkeypatch):
    monkeypatch.setattr(shared_folder, "VISIBLE_SECONDS", 0.2)
    folders = [tmp_path / "of 0", tmp_path / "of 1"]

    def claim(group):
        with claim_shared_workdir(folders[group.index], tiny_config, group):
            pass

    errors = run_in_threads(2, claim)
    for error in errors:
        assert isinstance(error, InputError)
        assert f"workdir {folders[1]}: " in str(error)
    assert [path.name for path in folders[0].iterdir()] == [".lock"]
    assert not folders[1].exists()
