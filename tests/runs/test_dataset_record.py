import json

import numpy as np
import pytest

from resnet_jax.data.dataset import digest
from resnet_jax.errors import InputError
from resnet_jax.runs.dataset_record import (
    FILE_NAME,
    DatasetRecord,
    check_same_dataset,
    read_record,
    write_record,
)
from tests.conftest import make_dataset

RNG = np.random.default_rng(0)
DATASET = make_dataset()
CHANNELS = RNG.random(3, np.float32)
RECORD = DatasetRecord(DATASET.class_names, CHANNELS, CHANNELS, digest(DATASET))


def test_every_bit_comes_back_and_an_earlier_version_s_folder_has_none(tmp_path):
    assert read_record(tmp_path) is None
    check_same_dataset(tmp_path, "mine", digest(DATASET))
    for mean in (CHANNELS, RNG.random((32, 32, 3), np.float32)):
        write_record(tmp_path, RECORD._replace(mean=mean))
        found = read_record(tmp_path)
        assert found is not None
        np.testing.assert_array_equal(found.mean, mean)
        np.testing.assert_array_equal(found.std, CHANNELS)
        assert found.mean.dtype == found.std.dtype == np.float32
        assert (found.class_names, found.sha256) == (DATASET.class_names, RECORD.sha256)


def _changed(field):
    value = getattr(DATASET, field)
    if field == "class_names":
        return DATASET._replace(class_names=(*value[:-1], "other"))
    value = value.copy()
    value.flat[-1] += 1
    return DATASET._replace(**{field: value})


def test_another_dataset_of_the_same_name_is_told(tmp_path):
    write_record(tmp_path, RECORD)
    check_same_dataset(tmp_path, "mine", digest(make_dataset()))
    for field in DATASET._fields:
        with pytest.raises(InputError, match="contains a run on another version of dataset mine"):
            check_same_dataset(tmp_path, "mine", digest(_changed(field)))


REFUSED = {
    "empty": ("", "is damaged: "),
    "a list": ("[]", "is damaged: "),
    "a key less": ({"mean": None}, "is damaged: "),
    "names": ({"class_names": [1, 2]}, "is damaged: "),
    "shape": ({"std": [1.0, 2.0]}, "is damaged: "),
    "version": ({"format_version": 2}, "written by a newer version"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_damaged_or_newer_record_is_one_line(tmp_path, kind):
    write_record(tmp_path, RECORD)
    path = tmp_path / FILE_NAME
    change, message = REFUSED[kind]
    if isinstance(change, dict):
        changed = json.loads(path.read_text()) | change
        change = json.dumps({key: value for key, value in changed.items() if value is not None})
    path.write_text(change)
    with pytest.raises(InputError, match=message) as refusal:
        read_record(tmp_path)
    assert "\n" not in str(refusal.value)
