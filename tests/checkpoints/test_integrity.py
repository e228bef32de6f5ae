import numpy as np
import pytest

from resnet_jax.checkpoints.integrity import (
    DamagedCheckpointError,
    check_digests,
    leaf_digests,
    seal,
    unseal,
)

TREE = {"params": {"kernel": np.arange(6, dtype=np.float32)}, "step": np.int32(3)}


@pytest.mark.parametrize(
    "changed",
    [
        TREE | {"params": {"kernel": np.nextafter(TREE["params"]["kernel"], 9)}},
        TREE | {"params": {"kernel": TREE["params"]["kernel"].astype(np.float64)}},
        TREE | {"params": {"kernel": TREE["params"]["kernel"].reshape(2, 3)}},
        TREE | {"params": {}},
        TREE | {"more": np.zeros(1)},
    ],
    ids=["a bit", "dtype", "shape", "a leaf less", "a leaf more"],
)
def test_any_difference_from_what_was_saved_is_damage(changed):
    digests = leaf_digests(TREE)
    check_digests("training", TREE, digests)
    with pytest.raises(DamagedCheckpointError, match="training"):
        check_digests("training", changed, digests)


def test_a_record_is_what_was_sealed_of_the_same_step():
    record = seal({"step": 3, "history": [{"val_accuracy": 0.5}]})
    assert unseal(record, 3)["history"] == [{"val_accuracy": 0.5}]
    altered = record | {"content": record["content"] | {"history": []}}
    for damaged, step in ((altered, 3), (record, 4), ({}, 3), (None, 3)):
        with pytest.raises(DamagedCheckpointError):
            unseal(damaged, step)
