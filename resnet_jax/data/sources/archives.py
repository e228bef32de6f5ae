"""Reads chosen members of a tar.gz into memory; nothing is ever extracted."""

import gzip
import io
import tarfile
import zlib
from pathlib import PurePosixPath

from resnet_jax.errors import InputError

# The official archives hold 8 members and 186 MB. Whoever packed one anew may have added a little.
MAX_MEMBERS = 100
MAX_BYTES = 256 * 2**20

_CHUNK_BYTES = 2**20
_GZIP_MAGIC = b"\x1f\x8b"


class _Bounded(io.RawIOBase):
    """Passes reads on and raises InputError once more than `max_bytes` came out of `stream`.

    The second read past the end raises EOFError: without it, tarfile would go on reading nothing
    for as long as a header's size, up to 2**95 bytes, tells it to.
    """

    def __init__(self, stream, max_bytes, name):
        self._stream = stream
        self._max_bytes = max_bytes
        self._num_left = max_bytes
        self._name = name
        self._is_at_end = False

    def read(self, size=-1):
        # At most a byte past the limit is decompressed, however much is asked for.
        data = self._stream.read(self._num_left + 1 if size < 0 else min(size, self._num_left + 1))
        self._num_left -= len(data)
        if self._num_left < 0:
            raise InputError(
                f"{self._name}: unpacks to more than {self._max_bytes:,} bytes; CIFAR-10 has less"
            )
        if self._is_at_end and not data:
            raise EOFError("it ends inside a member")
        self._is_at_end = not data
        return data


def is_gzip(path):
    """Whether the file at `path` begins as every gzip file does. May raise OSError."""
    with path.open("rb") as file:
        return file.read(len(_GZIP_MAGIC)) == _GZIP_MAGIC


def read_members(file, sizes, *, name, max_members=MAX_MEMBERS, max_bytes=MAX_BYTES):
    """Yields (path, bytes) of each wanted member of a tar.gz, in the archive's order.

    file: an open binary file.  sizes: {path in the archive: the exact size it must have}, the paths
    relative and without "./".  name: the archive's, for messages.
    Raises InputError for bytes that are not a whole tar.gz; a member that is absolute, has "..", or
    is a link or a device; a wanted one of another size or there twice; and past the two limits.
    """
    seen = set()
    try:
        stream = _Bounded(gzip.GzipFile(fileobj=file), max_bytes, name)
        with tarfile.open(fileobj=stream, mode="r|", bufsize=_CHUNK_BYTES) as archive:
            for num_members, member in enumerate(archive, start=1):
                if num_members > max_members:
                    raise InputError(f"{name}: has more than {max_members} members")
                path = _checked_path(member, name)
                if path not in sizes:
                    continue
                if path in seen or not member.isreg():
                    raise InputError(f"{name}: must hold {path} once, as a plain file")
                if member.size != sizes[path]:
                    raise InputError(
                        f"{name}: {path} has {member.size:,} bytes; must have {sizes[path]:,}"
                    )
                seen.add(path)
                yield path, _read(archive, member, name)
    except (OSError, EOFError, zlib.error, tarfile.TarError, ValueError) as error:
        raise InputError(f"{name}: not a whole tar.gz ({error})") from error


def _checked_path(member, name):
    path = PurePosixPath(member.name)
    if path.is_absolute() or ".." in path.parts:
        raise InputError(f"{name}: member {member.name!r} leads out of the archive; not allowed")
    if not (member.isreg() or member.isdir()) or member.issparse():
        raise InputError(
            f"{name}: member {member.name!r} is neither a plain file nor a folder; not allowed"
        )
    return str(path)


def _read(archive, member, name):
    content = archive.extractfile(member)
    data = content.read() if content else b""
    if len(data) != member.size:
        raise InputError(f"{name}: ends inside {member.name!r}")
    return data
