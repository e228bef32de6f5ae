"""Archives that want more than to be read: nothing leaves the archive, and no bomb goes off."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from resnet_jax.data.sources import archives
from resnet_jax.data.sources.official import CIFAR10, CIFAR100
from resnet_jax.errors import InputError
from tests.data.cifar_samples import refusal, small_files, special, write_archive, write_zip


@pytest.mark.parametrize(
    ("member", "fault"),
    [
        (special("../outside", tarfile.REGTYPE), "leads out of the archive"),
        (special("a/../../outside", tarfile.DIRTYPE), "leads out of the archive"),
        (special("/outside_of_the_archive", tarfile.REGTYPE), "leads out of the archive"),
        (special("data_batch_1", tarfile.SYMTYPE, "/etc/passwd"), "neither a plain file nor a f"),
        (special("link", tarfile.LNKTYPE, "data_batch_1"), "neither a plain file nor a folder"),
        (special("pipe", tarfile.FIFOTYPE), "neither a plain file nor a folder"),
        (special("device", tarfile.CHRTYPE), "neither a plain file nor a folder"),
        (special("data_batch_1", tarfile.DIRTYPE), "must hold data_batch_1 once, as a plain file"),
        (special("data_batch_1", tarfile.REGTYPE), "data_batch_1 has 0 bytes"),
    ],
)
def test_refuses_dangerous_members(tmp_path, monkeypatch, member, fault):
    monkeypatch.chdir(tmp_path)
    source = write_archive(tmp_path / "data", {"first": member} | small_files("python"))
    message = refusal(source)
    assert fault in message
    assert str(source) in message
    assert list(tmp_path.iterdir()) == [source]
    assert not Path("/outside_of_the_archive").exists()


def test_refuses_a_file_that_is_there_twice(tmp_path):
    files = small_files("python")
    source = tmp_path / "data"
    with tarfile.open(source, "w:gz") as archive:
        for name in [*files, "data_batch_1"]:
            member = tarfile.TarInfo(name)
            member.size = len(files[name])
            archive.addfile(member, io.BytesIO(files[name]))
    assert "must hold data_batch_1 once" in refusal(source)


def members(data, **limits):
    found = archives.read_members(io.BytesIO(data), {"a": (3, 3)}, name="x.tgz", **limits)
    return [(str(path), content) for path, content in found]


def test_bounds_what_an_archive_unpacks_to(tmp_path):
    path = write_archive(tmp_path / "data", {"a": b"abc", "zeros": bytes(5_000_000)})
    data = path.read_bytes()
    assert len(data) < 50_000
    assert members(data) == [("a", b"abc")]
    with pytest.raises(InputError, match=r"x.tgz: unpacks to more than 4,000,000 bytes"):
        members(data, max_bytes=4_000_000)
    with pytest.raises(InputError, match="has more than 1 members"):
        members(data, max_members=1)
    # tarfile reads the body of an extended header into memory, whatever its size.
    header = special("pax", tarfile.XHDTYPE)
    header.size = 8_000_000_000
    bomb = gzip.compress(header.tobuf(tarfile.USTAR_FORMAT) + bytes(8_000_000), 1)
    with pytest.raises(InputError, match="unpacks to more than 4,000,000 bytes"):
        members(bomb, max_bytes=4_000_000)


def test_a_huge_size_in_a_header_does_not_keep_it_reading():
    member = special("other", tarfile.REGTYPE)
    member.size = 2**80
    data = gzip.compress(member.tobuf(tarfile.GNU_FORMAT) + bytes(100_000))
    with pytest.raises(InputError, match=r"not a whole tar\.gz"):
        members(data)


@example(tarfile.GNU_FORMAT, [(4 * 512 + 345, 1)])
@given(
    st.sampled_from([tarfile.GNU_FORMAT, tarfile.PAX_FORMAT]),
    st.lists(st.tuples(st.integers(0, 8 * 512 - 1), st.integers(0, 255)), min_size=1, max_size=4),
)
@settings(max_examples=200, deadline=None)
def test_any_header_gives_the_members_or_an_input_error(tar_format, changes):
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tar_format) as archive:
        for name, data in (("x" * 150, b"long name"), ("a", b"abc"), ("b", bytes(700))):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    changed = bytearray(content.getvalue())
    for position, value in changes:
        changed[position] = value
    for start in {position // 512 * 512 for position, _ in changes}:
        total, _ = tarfile.calc_chksums(bytes(changed[start : start + 512]))
        changed[start + 148 : start + 156] = b"%06o\0 " % total
    try:
        found = members(gzip.compress(bytes(changed), 1), max_bytes=100_000)
    except InputError:
        return
    # A header's prefix field makes a folder of it: that is still a member named "a".
    assert all(PurePosixPath(path).name == "a" and len(data) == 3 for path, data in found)


def test_the_official_limits_are_near_the_official_size():
    for description in (CIFAR10, CIFAR100):
        for form in description.forms:
            official = sum(batch.num_bytes or batch.max_bytes for batch in form.files)
            assert official < archives.MAX_BYTES < 2 * official


def test_refuses_a_damaged_archive(tmp_path):
    source = write_archive(tmp_path / "data", small_files("binary"))
    data = source.read_bytes()
    for length in (2, 10, 100, len(data) // 2, len(data) - 2000):
        source.write_bytes(data[:length])
        assert str(source) in refusal(source)
    source.write_bytes(data[:50_000] + b"damage" + data[50_006:])
    assert str(source) in refusal(source)
    source.write_bytes(gzip.compress(b"not a tar" * 1000))
    assert "not a whole tar.gz" in refusal(source)
    source.write_bytes(gzip.compress(b""))
    assert str(source) in refusal(source)


def zip_member(name, mode=0o100644):
    member = zipfile.ZipInfo(name)
    member.external_attr = mode << 16
    return member


@pytest.mark.parametrize(
    ("member", "fault"),
    [
        (zip_member("../outside"), "leads out of the archive"),
        (zip_member("/outside"), "leads out of the archive"),
        (zip_member("link", 0o120777), "neither a plain file nor a folder"),
        (zip_member("device", 0o060644), "neither a plain file nor a folder"),
    ],
)
def test_refuses_dangerous_members_of_a_zip(tmp_path, member, fault):
    source = write_zip(tmp_path / "data", small_files("python"))
    with zipfile.ZipFile(source, "a") as archive:
        archive.writestr(member, b"/etc/passwd")
    assert fault in refusal(source)
    assert list(tmp_path.iterdir()) == [source]


def test_bounds_what_a_zip_unpacks_to(tmp_path):
    data = write_zip(tmp_path / "data", {"zeros": bytes(5_000_000), "a": b"abc"}).read_bytes()
    assert len(data) < 50_000
    assert members(data) == [("a", b"abc")]
    with pytest.raises(InputError, match="has more than 1 members"):
        members(data, max_members=1)
    # A directory that tells 3 bytes of a member that has five million.
    bomb = write_zip(tmp_path / "bomb", {"a": bytes(5_000_000)}).read_bytes()
    lie = bomb.replace((5_000_000).to_bytes(4, "little"), (3).to_bytes(4, "little"))
    assert lie != bomb
    with pytest.raises(InputError, match="not a whole zip"):
        members(lie)


def test_refuses_an_encrypted_or_damaged_zip(tmp_path):
    data = bytearray(write_zip(tmp_path / "data", {"a": b"abc" * 50}).read_bytes())
    for cut in (4, 30, len(data) // 2, len(data) - 1):
        with pytest.raises(InputError, match="not a whole zip"):
            members(bytes(data[:cut]))
    for start in (0, data.index(b"PK\1\2")):
        data[start + (6 if start == 0 else 8)] |= 1  # encrypted
    with pytest.raises(InputError, match="not a whole zip"):
        members(bytes(data))
