"""Download one file of known size and SHA-256, resuming what was cut off.

What has arrived is kept in a .part file. A transfer that ends early is resumed from there by a
Range request: at once, as long as attempts bring something, and by the next start of the program.
The SHA-256 at the end decides whether a part was one of this file.
"""

import hashlib
import http.client
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tqdm import tqdm

from resnet_jax.errors import InputError
from resnet_jax.terminal.console import note

TIMEOUT_SECONDS = 10.0  # without an answer, or without a further byte
PAUSES_SECONDS = (1.0, 2.0, 4.0, 8.0)  # before the attempts that follow one that brought nothing
SECONDS_BETWEEN_LINES = 10.0  # in a log file

_CHUNK_BYTES = 2**18
_TRANSIENT_STATUS = {408, 425, 429, 500, 502, 503, 504}


class DownloadError(InputError):
    """A file that cannot be downloaded, or is another one; the message has the URL and why."""


class _CutError(Exception):
    """A transfer that ended early; another attempt may bring the rest."""


def download(url: str, path: Path, *, num_bytes: int, sha256: str) -> None:
    """Download `url` into `path`, or the rest of it if a part is there.

    Proxies are taken from the environment (https_proxy).

    Args:
      url: The address.
      path: The file to write, in an existing folder: the whole, verified file in the end; after a
        failure what has arrived so far, for the next call.
      num_bytes: The size that the file must have.
      sha256: The SHA-256 that it must have, in hexadecimal.

    Raises:
      DownloadError: If the file cannot be downloaded, with the reason, or is another one.
      OSError: If `path` cannot be written.
    """
    is_resumed = path.exists()
    _fetch(url, path, num_bytes)
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()  # pyright: ignore
    if found == sha256:
        return
    path.unlink()
    if not is_resumed:
        raise _wrong_file(url, f"{num_bytes:,} bytes with SHA-256 {found}; must be {sha256}")
    note(f"{path.name}, begun earlier, is not the official file: downloading it again")
    download(url, path, num_bytes=num_bytes, sha256=sha256)


def _fetch(url: str, path: Path, num_bytes: int) -> None:
    """Bring `path` to num_bytes bytes, in as many attempts as bring something."""
    if _size(path) > num_bytes:
        path.unlink()
    most = start = _size(path)
    num_vain = 0
    show = _make_progress(f"download of {url.rsplit('/', 1)[-1]}", num_bytes)
    while _size(path) < num_bytes:
        try:
            _attempt(url, path, num_bytes, show)
        except _CutError as cut:
            size = _size(path)
            num_vain = 0 if size > most else num_vain + 1
            most = max(most, size)
            # Without a network, nobody wants to wait for further attempts.
            is_hopeless = most == start and isinstance(cut.__cause__, OSError)
            if is_hopeless or num_vain > len(PAUSES_SECONDS):
                raise DownloadError(f"{url} cannot be downloaded ({cut})") from cut
            time.sleep(PAUSES_SECONDS[max(0, num_vain - 1)])


def _attempt(url: str, path: Path, num_bytes: int, show: Callable[[int], None]) -> None:
    """Make one request. Raises _CutError if it ends early, DownloadError if another is in vain."""
    size = _size(path)
    # Identity: a compressed answer would have other bytes and another length.
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={size}-"} if size else {})
    with _open(urllib.request.Request(url, headers=headers)) as response:
        size = _first_byte(response, url, size, num_bytes)
        with path.open("r+b" if path.exists() else "wb", buffering=0) as file:
            file.truncate(size)
            file.seek(size)
            while size < num_bytes and (chunk := _read(response, size, num_bytes)):
                file.write(chunk[: num_bytes - size])
                size = file.tell()
                show(size)
    if size < num_bytes:
        raise _closed(size, num_bytes)


def _open(request: urllib.request.Request) -> Any:
    try:
        return urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS)
    except urllib.error.HTTPError as error:
        reason = f"HTTP {error.code} {error.reason}"
        if error.code in _TRANSIENT_STATUS:
            raise _CutError(reason) from None
        raise DownloadError(f"{request.full_url} cannot be downloaded ({reason})") from error
    except (OSError, http.client.HTTPException, ValueError) as error:  # ValueError: a bad proxy
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            raise _CutError(f"timed out: no answer within {TIMEOUT_SECONDS:g} s") from error
        raise _CutError(f"no connection: {reason}") from error


def _first_byte(response: Any, url: str, size: int, num_bytes: int) -> int:
    """Return where the answer's first byte belongs. Raises DownloadError for another file."""
    length = response.headers.get("Content-Length")
    if response.status == 206:
        given = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
        if given and int(given[1]) == size and given[2] in ("*", str(num_bytes)):
            return size
    elif length is None or int(length) == num_bytes:
        return 0  # the server ignores Range
    kind = response.headers.get_content_type()
    raise _wrong_file(url, f"{length or 'unknown'} bytes of {kind}; must be {num_bytes:,}")


def _read(response: Any, size: int, num_bytes: int) -> bytes:
    try:
        return response.read1(_CHUNK_BYTES)
    except TimeoutError as error:
        raise _CutError(
            f"timed out: no byte for {TIMEOUT_SECONDS:g} s, after {size:,} of {num_bytes:,} bytes"
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise _closed(size, num_bytes) from error


def _closed(size: int, num_bytes: int) -> _CutError:
    return _CutError(f"the connection was closed after {size:,} of {num_bytes:,} bytes")


def _wrong_file(url: str, found: str) -> DownloadError:
    return DownloadError(f"{url} did not give the official file, but {found}")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _make_progress(title: str, total: int) -> Callable[[int], None]:
    """Return a function that shows how many bytes have arrived in all.

    On a terminal they are a bar; elsewhere, such as in a batch system's log, a line every ten
    seconds.
    """
    bar = tqdm(desc=title, total=total, unit="B", unit_scale=True, leave=False, disable=None)
    last_time = time.monotonic()

    def show(num_bytes: int) -> None:
        nonlocal last_time
        bar.update(num_bytes - bar.n)
        if bar.disable and time.monotonic() - last_time >= SECONDS_BETWEEN_LINES:
            last_time = time.monotonic()
            note(f"{title}: {num_bytes / 1e6:.1f} of {total / 1e6:.1f} MB")
        if num_bytes == total:
            bar.close()

    return show
