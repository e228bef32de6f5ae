"""The decoded cache: any damage is noticed, and it is made anew."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resnet_jax.data import catalog, shapes32
from resnet_jax.data import dataset as data
from tests.conftest import make_dataset
from tests.support.fuzz import CUTS, fuzz, mutated

pytestmark = pytest.mark.slow

# The headers of an .npz lie at its beginning and end; what is between is covered by checksums.
POSITIONS = st.floats(0, 1, exclude_max=True) | st.floats(0, 0.01) | st.floats(0.95, 0.999)
EDITS = st.lists(st.tuples(POSITIONS, st.integers(0, 255)), min_size=1, max_size=4)


@fuzz(200)
@given(EDITS, CUTS)
def test_fuzz_the_cache(tmp_path_factory, edits, cut):
    dataset = make_dataset(6, 3)._replace(class_names=shapes32.CLASS_NAMES)
    folder = tmp_path_factory.mktemp("tfds") / "shapes32" / catalog.VERSIONS["shapes32"]
    folder.mkdir(parents=True)
    (folder / "dataset_info.json").write_text('{"fileFormat": "array_record", "splits": []}')
    cache = folder / catalog.CACHE_NAME
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "read_records", lambda folder, names: dataset)
        data.load("shapes32", str(folder.parents[1]))
        content = cache.read_bytes()
        cache.write_bytes(mutated(content, edits, cut))
        loaded = data.load("shapes32", str(folder.parents[1]))
    for ours, expected in zip(loaded, dataset, strict=True):
        np.testing.assert_array_equal(ours, expected)
