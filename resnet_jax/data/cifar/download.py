"""Downloads one file of known size and SHA-256, and resumes what was cut off.

What arrived is kept in PATH, a .part file, with the server's mark of the file's version (its ETag)
in PATH.json. A transfer that ends early is resumed from there by a Range request: at once, while
each attempt brings something, and by the next start of the program. A server that ignores the
request, or has another version of the file, makes the transfer begin anew.
"""

import contextlib
import hashlib
import http.client
import json
import re
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from resnet_jax.data.sources.progress import Progress, say
from resnet_jax.errors import InputError

TIMEOUT_SECONDS = 10.0  # without an answer, or without a further byte
PAUSES_SECONDS = (1.0, 2.0, 4.0, 8.0)  # before the attempts that follow one that brought nothing

_CHUNK_BYTES = 2**18
_TRANSIENT_STATUS = {408, 425, 429, 500, 502, 503, 504}


class _CutError(Exception):
    """The transfer ended early; a further attempt may bring the rest."""


def download(url: str, path: Path, *, num_bytes: int, sha256: str) -> None:
    """Fetches `url` into `path`, or the rest of it where a part is there.

    Proxies are taken from the environment (https_proxy).

    Args:
      url: The address.
      path: Where to write; its folder must exist. It holds the whole, verified file at the end, and
        after a failure what arrived so far, for the next call.
      num_bytes: The size that the file must have.
      sha256: The SHA-256 that it must have, in hexadecimal.

    Raises:
      InputError: Where the file cannot be had, with the reason, or is another one.
      OSError: Where `path` cannot be written.
    """
    resumed = _size(path)
    _fetch(url, path, num_bytes)
    found = _sha256(path)
    if found != sha256 and resumed:
        say(f"{path.name}, begun earlier, is not the official file: downloading it anew")
        _drop(path)
        _fetch(url, path, num_bytes)
        found = _sha256(path)
    if found != sha256:
        _drop(path)
        raise InputError(
            f"{url} did not give the official file: {num_bytes:,} bytes with SHA-256 {found}; "
            f"must be {sha256}"
        )
    _mark_path(path).unlink(missing_ok=True)


def _fetch(url: str, path: Path, num_bytes: int) -> None:
    """Brings `path` to num_bytes bytes, in as many attempts as bring something."""
    if _size(path) > num_bytes:
        _drop(path)
    most = start = _size(path)
    num_vain = 0
    with Progress(f"download of {url.rsplit('/', 1)[-1]}", num_bytes) as progress:
        while _size(path) < num_bytes:
            try:
                _attempt(url, path, num_bytes, progress)
            except _CutError as cut:
                size = _size(path)
                num_vain = 0 if size > most else num_vain + 1
                most = max(most, size)
                # Without a network, nobody wants to wait for further attempts.
                is_hopeless = most == start and isinstance(cut.__cause__, OSError)
                if is_hopeless or num_vain > len(PAUSES_SECONDS):
                    raise InputError(f"{url} cannot be downloaded ({cut})") from cut.__cause__
                time.sleep(PAUSES_SECONDS[max(0, num_vain - 1)])


def _attempt(url: str, path: Path, num_bytes: int, progress: Progress) -> None:
    """One request.  Raises _CutError where it ends early, InputError where another is in vain."""
    size = _size(path)
    # Identity: a compressed answer would have other bytes and another length.
    headers = {"Accept-Encoding": "identity"}
    if size:
        headers["Range"] = f"bytes={size}-"
        if mark := _read_mark(path, url):
            headers["If-Range"] = mark
    is_answered = False
    try:
        request = urllib.request.Request(url, headers=headers)
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
            is_answered = True
            start = _start_of(response, url, size, num_bytes)
            _write_mark(path, url, response)
            _receive(response, path, start, num_bytes, progress)
    except urllib.error.HTTPError as error:
        _check_status(error, url, path)
    except TimeoutError as error:
        raise _timed_out(path, num_bytes, is_answered) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise _timed_out(path, num_bytes, is_answered) from error
        raise _CutError(f"no connection: {error.reason}") from error
    except (ConnectionError, http.client.HTTPException) as error:
        raise _CutError(f"{_closed(path, num_bytes)}: {error or type(error).__name__}") from error
    if _size(path) < num_bytes:
        raise _CutError(_closed(path, num_bytes))


def _start_of(response: Any, url: str, size: int, num_bytes: int) -> int:
    """Where the answer's first byte belongs.  Raises InputError for another file."""
    length = response.headers.get("Content-Length")
    if response.status == 206:
        given = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
        if given and int(given[1]) == size and given[2] in ("*", str(num_bytes)):
            return size
    elif length is None or int(length) == num_bytes:
        return 0  # the server ignores Range, or has another version than the part's
    kind = response.headers.get_content_type()
    raise InputError(
        f"{url} did not give the official file: it offers {length or 'unknown'} bytes of {kind}; "
        f"must be {num_bytes:,}"
    )


def _receive(response: Any, path: Path, start: int, num_bytes: int, progress: Progress) -> None:
    with path.open("r+b" if path.exists() else "wb", buffering=0) as file:
        file.truncate(start)
        file.seek(start)
        progress.show(start)
        while file.tell() < num_bytes and (chunk := response.read1(_CHUNK_BYTES)):
            file.write(chunk[: num_bytes - file.tell()])
            progress.show(file.tell())


def _check_status(error: urllib.error.HTTPError, url: str, path: Path) -> None:
    reason = f"HTTP {error.code} {error.reason}"
    if error.code == 416:  # the part is longer than the server's file
        _drop(path)
        raise _CutError(reason)
    if error.code in _TRANSIENT_STATUS:
        raise _CutError(reason)
    raise InputError(f"{url} cannot be downloaded ({reason})") from error


def _timed_out(path: Path, num_bytes: int, is_answered: bool) -> _CutError:
    seconds = f"{TIMEOUT_SECONDS:g} s"
    if not is_answered:
        return _CutError(f"timed out: no answer within {seconds}")
    return _CutError(
        f"timed out: no byte for {seconds}, after {_size(path):,} of {num_bytes:,} bytes"
    )


def _closed(path: Path, num_bytes: int) -> str:
    return f"the connection was closed after {_size(path):,} of {num_bytes:,} bytes"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()  # pyright: ignore


def _mark_path(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def _read_mark(path: Path, url: str) -> str | None:
    """What the server called the version that the part is of; None where that is unknown."""
    try:
        mark = json.loads(_mark_path(path).read_text())
        return str(mark["mark"]) if mark["url"] == url and mark["mark"] else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_mark(path: Path, url: str, response: Any) -> None:
    etag = response.headers.get("ETag", "")
    # If-Range takes no weak ETag.
    mark = response.headers.get("Last-Modified") if etag.startswith("W/") or not etag else etag
    # Without the mark the transfer is still verified by its SHA-256, only later.
    with contextlib.suppress(OSError):
        _mark_path(path).write_text(json.dumps({"url": url, "mark": mark}))


def _drop(path: Path) -> None:
    path.unlink(missing_ok=True)
    _mark_path(path).unlink(missing_ok=True)
