"""Reads chosen members of a tar.gz, a tar or a zip into memory; nothing is ever extracted."""

import gzip
import io
import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import IO, Any

from resnet_jax.errors import InputError

# The official archives hold 8 members and 186 MB. Whoever packed one anew may have added a little.
MAX_MEMBERS = 100
MAX_BYTES = 256 * 2**20

_CHUNK_BYTES = 2**20
_GZIP_MAGIC = b"\x1f\x8b"
_ZIP_MAGIC = b"PK\x03\x04"
_TAR_MAGIC, _TAR_MAGIC_AT = b"ustar", 257


class _Bounded(io.RawIOBase):
    """Passes reads on and raises InputError once more than `max_bytes` came out of `stream`.

    The second read past the end raises EOFError: without it, tarfile would go on reading nothing
    for as long as a header's size, up to 2**95 bytes, tells it to.
    """

    def __init__(self, stream: IO[bytes] | gzip.GzipFile, max_bytes: int, name: str | Path):
        self._stream = stream
        self._max_bytes = max_bytes
        self._num_left = max_bytes
        self._name = name
        self._is_at_end = False

    def read(self, size: int = -1) -> bytes:
        # At most a byte past the limit is decompressed, however much is asked for.
        data = self._stream.read(self._num_left + 1 if size < 0 else min(size, self._num_left + 1))
        self._num_left -= len(data)
        if self._num_left < 0:
            raise InputError(
                f"{self._name}: unpacks to more than {self._max_bytes:,} bytes; the official files "
                "have less"
            )
        if self._is_at_end and not data:
            raise EOFError("it ends inside a member")
        self._is_at_end = not data
        return data


def kind_of(file: IO[bytes]) -> str | None:
    """Tells an archive by its first bytes, whatever its name.

    Args:
      file: An open binary file that can seek; left at its beginning.

    Returns:
      "tar.gz", "tar", "zip", or None for anything else.

    Raises:
      OSError: Where the file cannot be read.
    """
    head = file.read(_TAR_MAGIC_AT + len(_TAR_MAGIC))
    file.seek(0)
    if head.startswith(_GZIP_MAGIC):
        return "tar.gz"
    if head.startswith(_ZIP_MAGIC):
        return "zip"
    return "tar" if head[_TAR_MAGIC_AT:] == _TAR_MAGIC else None


def read_members(
    file: IO[bytes],
    sizes: Mapping[str, tuple[int, int]],
    *,
    name: str | Path,
    max_members: int = MAX_MEMBERS,
    max_bytes: int = MAX_BYTES,
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Yields each wanted member of an archive, in the archive's order.

    Args:
      file: An open binary file that can seek: a tar.gz, a tar or a zip.
      sizes: {file name: least and greatest size in bytes} of the wanted members, in any folder.
      name: The archive's name, for messages.
      max_members: How many members it may have.
      max_bytes: How much it may unpack to.

    Yields:
      The member's path and its bytes.

    Raises:
      InputError: For bytes that are not a whole archive; a member that is absolute, has "..", or is
        a link or a device; a wanted one of another size or there twice; and past the two limits.
    """
    kind = kind_of(file)
    read = _zip_members if kind == "zip" else _tar_members
    seen: set[PurePosixPath] = set()
    try:
        members = read(file, kind == "tar.gz", name, max_bytes)
        for num_members, (path, size, content) in enumerate(members, start=1):
            if num_members > max_members:
                raise InputError(f"{name}: has more than {max_members} members")
            if path.name not in sizes:
                continue
            if path in seen or size is None:
                raise InputError(f"{name}: must hold {path} once, as a plain file")
            _check_size(size, *sizes[path.name], name=f"{name}: {path}")
            seen.add(path)
            data = content.read(size + 1)
            if len(data) != size:
                raise InputError(f"{name}: ends inside {str(path)!r}")
            yield path, data
    except (OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"{name}: not a whole {kind} ({error})") from error
    except (zlib.error, lzma.LZMAError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise InputError(f"{name}: not a whole {kind} ({error})") from error


def _check_size(size: int, least: int, greatest: int, *, name: str) -> None:
    if not least <= size <= greatest:
        wanted = f"{least:,}" if least == greatest else f"{least:,} to {greatest:,}"
        raise InputError(f"{name} has {size:,} bytes; must have {wanted}")


# A member: its path, its size (None for a folder), and its content.
_Members = Iterator[tuple[PurePosixPath, int | None, Any]]


def _tar_members(file: IO[bytes], is_gzip: bool, name: str | Path, max_bytes: int) -> _Members:
    stream: Any = _Bounded(gzip.GzipFile(fileobj=file) if is_gzip else file, max_bytes, name)
    with tarfile.open(fileobj=stream, mode="r|", bufsize=_CHUNK_BYTES) as archive:
        for member in archive:
            path = _checked_path(member.name, name)
            if not (member.isreg() or member.isdir()) or member.issparse():
                raise _neither_file_nor_folder(member.name, name)
            yield path, member.size if member.isreg() else None, archive.extractfile(member)


def _zip_members(file: IO[bytes], _: bool, name: str | Path, max_bytes: int) -> _Members:
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            path = _checked_path(member.filename, name)
            file_type = stat.S_IFMT(member.external_attr >> 16)  # 0 where it was packed on Windows
            if file_type not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise _neither_file_nor_folder(member.filename, name)
            if member.is_dir():
                yield path, None, None
                continue
            with archive.open(member) as content:
                yield path, member.file_size, _Bounded(content, max_bytes, name)


def _checked_path(member_name: str, name: str | Path) -> PurePosixPath:
    path = PurePosixPath(member_name)
    if path.is_absolute() or ".." in path.parts:
        raise InputError(f"{name}: member {member_name!r} leads out of the archive; not allowed")
    return path


def _neither_file_nor_folder(member_name: str, name: str | Path) -> InputError:
    return InputError(
        f"{name}: member {member_name!r} is neither a plain file nor a folder; not allowed"
    )
