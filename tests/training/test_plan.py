import pytest

from resnet_jax.training.backend import CPU, GPU
from resnet_jax.training.plan import automatic_chunk_steps, make_plan


def test_the_automatic_chunk_divides_the_epoch_where_it_can():
    chunks = {
        backend.platform: [
            automatic_chunk_steps(num_batches, backend.max_chunk_steps(batch_size))
            # 45,000 images in batches of 128, 512, 1024; 50,000; a prime number of batches; few.
            for num_batches, batch_size in [
                *[(351, 128), (87, 512), (43, 1024), (390, 128), (353, 128), (5, 128)]
            ]
        ]
        for backend in (CPU, GPU)
    }
    assert chunks == {"cpu": [9, 2, 1, 6, 9, 5], "gpu": [117, 87, 43, 78, 128, 5]}


def _cut(first, last, chunk=4, partial=True, every=0):
    """Segments of epochs of 11 steps."""
    plan = make_plan(
        107 if partial else 110,
        batch_size=10,
        num_epochs=2,
        chunk_steps=chunk,
        checkpoint_every_steps=every,
    )
    segments = plan.segments(first, last)
    if (first, last) == (0, 11):
        counts = [plan.num_images(n, partial_batch=is_partial) for n, is_partial in segments]
        assert sum(counts) == (107 if partial else 110)
    return segments


def test_segments_of_an_epoch():
    assert _cut(0, 11) == [(4, False), (4, False), (1, False), (1, False), (1, True)]
    assert _cut(11, 22) == _cut(0, 11)
    assert _cut(0, 11, partial=False) == [(4, False)] * 2 + [(1, False)] * 3
    assert _cut(0, 11, chunk=1) == [(1, False)] * 10 + [(1, True)]
    assert _cut(0, 6) == [(4, False), (1, False), (1, False)]
    # They end at checkpoints.
    assert _cut(0, 11, every=6) == [(4, False)] + [(1, False)] * 4 + [(1, False)] * 2 + [(1, True)]


@pytest.mark.parametrize("last", [5, 8, 10, 11])
def test_segments_resumed_anywhere_are_the_same(last):
    for chunk in (1, 3, 4, 10, 50):
        calls, step = _cut(0, last, chunk), 0
        while calls:
            assert calls == _cut(step, last, chunk)
            step += calls.pop(0)[0]
        assert step == last
