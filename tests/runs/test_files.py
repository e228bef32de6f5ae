import pytest

from resnet_jax.runs.files import write_json


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "summary.json"
    write_json(path, {"step": 1})

    with pytest.raises(TypeError):
        write_json(path, {"step": object()})
    assert [p.name for p in tmp_path.iterdir()] == ["summary.json"]
    assert '"step": 1' in path.read_text()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_json_is_strict(tmp_path, number):
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "summary.json", {"loss": number})
    assert not list(tmp_path.iterdir())
