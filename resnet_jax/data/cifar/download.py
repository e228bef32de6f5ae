"""Download one file of known size and SHA-256, resuming what was cut off.

What has arrived is kept in a .part file. A transfer that ends early is resumed from there by a
Range request: at once, as long as attempts bring something, and by the next start of the program.
The SHA-256 at the end decides whether a part was one of this file.
"""

import contextlib
import hashlib
import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tqdm import tqdm

from resnet_jax.data.cifar.official import Archive
from resnet_jax.errors import InputError
from resnet_jax.terminal.console import note

TIMEOUT_SECONDS = 10.0  # without an answer, or without a further byte
PAUSES_SECONDS = (1.0, 2.0, 4.0, 8.0)  # after attempts that bring nothing new
SECONDS_BETWEEN_LINES = 10.0  # in a log file

_CHUNK_BYTES = 2**18
_TRANSIENT_STATUS = {408, 425, 429, 500, 502, 503, 504}


class DownloadError(InputError):
    """The reason why a file cannot be downloaded."""


class _CutError(Exception):
    """A transfer that ended early; another attempt may bring the rest."""


def download(archive: Archive, path: Path) -> None:
    """Download a file into `path`, or the rest of it if a part is there.

    Proxies are taken from the environment (https_proxy).

    Args:
      archive: Its address, size and SHA-256.
      path: The file to write, in an existing folder: the whole, verified file in the end; after a
        failure what has arrived so far, for the next call.

    Raises:
      DownloadError: If the file cannot be downloaded, or is another one.
      OSError: If `path` cannot be written.
    """
    is_resumed = path.exists()
    _fetch(archive, path)
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()  # pyright: ignore
    if found == archive.sha256:
        return
    path.unlink()
    if not is_resumed:
        raise DownloadError(f"not the official file: SHA-256 {found}; must be {archive.sha256}")
    note(f"{path.name}, begun earlier, is not the official file: downloading it again")
    download(archive, path)


def _fetch(archive: Archive, path: Path) -> None:
    """Bring `path` to its whole size, in as many attempts as bring something."""
    start = most = _size(path)
    pauses = iter(PAUSES_SECONDS)
    while _size(path) < archive.num_bytes:
        try:
            _attempt(archive, path)
        except _CutError as cut:
            size = _size(path)
            reason = f"{cut}, after {size:,} of {archive.num_bytes:,} bytes"
            if size > most:
                most, pauses = size, iter(PAUSES_SECONDS)
            # Without a network, nobody wants to wait for further attempts.
            has_server = most > start or isinstance(cut.__cause__, urllib.error.HTTPError)
            pause = next(pauses, None)
            if not has_server or pause is None:
                raise DownloadError(reason) from cut
            note(f"{reason}; resuming")
            time.sleep(pause)


def _attempt(archive: Archive, path: Path) -> None:
    """Make one request; raise _CutError if it ends early, DownloadError if another is in vain."""
    size, total = _size(path), archive.num_bytes
    # Identity: a compressed answer would have other bytes and another length.
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={size}-"} if size else {})
    request = urllib.request.Request(archive.url, headers=headers)
    with _network_errors():
        response = urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS)
    with response:
        is_rest = response.status == 206  # else the server ignores Range
        given = response.headers["Content-Range" if is_rest else "Content-Length"]
        expected = f"bytes {size}-{total - 1}/" if is_rest else str(total)
        if given and not given.startswith(expected):
            kind = response.headers.get_content_type()
            raise DownloadError(f"not the official file: {kind}, {given}; must be {expected}")
        bar = tqdm(total=total, unit="B", unit_scale=True, leave=False, disable=None)
        last_line = time.monotonic()
        with path.open("ab" if is_rest else "wb", buffering=0) as file, bar:
            bar.update(file.tell())
            while (missing := total - file.tell()) > 0:
                with _network_errors():
                    chunk = response.read1(min(_CHUNK_BYTES, missing))
                if not chunk:
                    raise _CutError("the connection was closed")
                bar.update(file.write(chunk))
                if bar.disable and time.monotonic() - last_line > SECONDS_BETWEEN_LINES:
                    last_line = time.monotonic()
                    note(f"{file.tell() / 1e6:.1f} of {total / 1e6:.1f} MB")


@contextlib.contextmanager
def _network_errors() -> Iterator[None]:
    """Raise _CutError for errors of the network, DownloadError for an answer that will not change.

    It is not around writes: a full disk is no cut connection.
    """
    try:
        yield
    except urllib.error.HTTPError as error:
        reason = f"HTTP {error.code} {error.reason}"
        if error.code in _TRANSIENT_STATUS:
            raise _CutError(reason) from error
        raise DownloadError(reason) from error
    except (OSError, http.client.HTTPException, ValueError) as error:  # ValueError: a bad proxy
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            reason = f"timed out, no answer within {TIMEOUT_SECONDS:g} s"
        raise _CutError(f"no connection: {reason}") from error


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
