"""Downloads one file of known size and SHA-256 into memory."""

import hashlib
import http.client
import io
import urllib.error
import urllib.request

from tqdm import tqdm

from resnet_jax.errors import InputError

TIMEOUT_SECONDS = 10  # without an answer, or without a further byte

_CHUNK_BYTES = 2**18


def download(url, *, num_bytes, sha256):
    """Fetches `url`, once, without retrying: TFDS's own downloader retries for minutes.

    Proxies are taken from the environment (https_proxy).
    Returns the content as a binary file, at its beginning.
    Raises InputError where it cannot be had, or is not num_bytes bytes with that SHA-256.
    """
    content = io.BytesIO()
    digest = hashlib.sha256()
    try:
        with (
            urllib.request.urlopen(url, timeout=TIMEOUT_SECONDS) as response,
            # disable=None: a bar on a terminal, nothing in a log file.
            tqdm(desc="download", total=num_bytes, unit="B", unit_scale=True, disable=None) as bar,
        ):
            while content.tell() <= num_bytes and (chunk := response.read(_CHUNK_BYTES)):
                content.write(chunk)
                digest.update(chunk)
                bar.update(len(chunk))
    except (OSError, http.client.HTTPException) as error:
        # A plain URLError shows its reason in angle brackets.
        reason = error.reason if type(error) is urllib.error.URLError else error
        raise InputError(f"{url} cannot be downloaded ({reason})") from error
    if content.tell() != num_bytes or digest.hexdigest() != sha256:
        raise InputError(
            f"{url} did not give the official file: {content.tell():,} bytes with SHA-256 "
            f"{digest.hexdigest()}; must be {num_bytes:,} with {sha256}"
        )
    content.seek(0)
    return content
