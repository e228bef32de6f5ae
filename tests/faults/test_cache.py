"""The decoded cache: any damage is noticed, and it is made anew."""

import functools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from resnet_jax.data import catalog, prepared, shapes32
from resnet_jax.data import dataset as data
from tests.conftest import make_dataset
from tests.support.fuzz import CUTS, EDITS, fuzz, mutated

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cached(tmp_path_factory):
    """A data_dir with a cache, whose shards decode to the same dataset; its cache's bytes."""
    dataset = make_dataset(6, 3)._replace(class_names=shapes32.CLASS_NAMES)
    data_dir = tmp_path_factory.mktemp("tfds")
    folder = data_dir / "shapes32" / catalog.VERSIONS["shapes32"]
    folder.mkdir(parents=True)
    (folder / "dataset_info.json").write_text('{"fileFormat": "array_record", "splits": []}')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(prepared, "read_records", lambda folder, names: dataset[:4])
        data.load("shapes32", str(data_dir))
        cache = folder / catalog.CACHE_NAME
        yield data_dir, cache, cache.read_bytes(), dataset


@functools.lru_cache
def _header_offsets(content):
    """Where the headers of an .npz lie: what lies between is covered by checksums."""
    signatures = (b"PK\3\4", b"PK\1\2", b"PK\5\6", b"\x93NUMPY")
    return [
        start + offset
        for signature in signatures
        for start in range(len(content))
        if content.startswith(signature, start)
        for offset in range(min(46, len(content) - start))
    ]


@fuzz(200)
@given(EDITS, CUTS, st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255))))
def test_fuzz_the_cache(cached, edits, cut, header_edits):
    data_dir, cache, content, dataset = cached
    damaged = bytearray(content)
    offsets = _header_offsets(content)
    for where, value in header_edits[:3]:
        damaged[offsets[int(where * len(offsets))]] = value
    cache.write_bytes(mutated(damaged, [] if header_edits else edits, cut))
    loaded = data.load("shapes32", str(data_dir))
    for ours, expected in zip(loaded, dataset, strict=True):
        np.testing.assert_array_equal(ours, expected)
    assert cache.read_bytes() == content or loaded.class_names == dataset.class_names
