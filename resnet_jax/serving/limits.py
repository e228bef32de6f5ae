"""Protection of a web server against its clients: known hosts, browser headers, limits."""

import asyncio
import ipaddress
import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import urlsplit

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect

Result = TypeVar("Result")

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def add_guard(app: FastAPI, host_names: Collection[str]) -> None:
    """Reject requests for unknown hosts, and add SECURITY_HEADERS to every response.

    Unknown hosts are rejected against DNS rebinding, where a foreign web page points its own name
    at this machine to read the answers. IP addresses always pass, which Starlette's
    TrustedHostMiddleware does not support.

    Args:
      app: The application.
      host_names: The names to accept in the Host header.
    """
    names = {name.lower() for name in host_names}

    @app.middleware("http")
    async def guard(request: Request, call_next: Callable[[Request], Any]) -> Response:
        host = request.headers.get("host", "")
        if _is_known(host, names):
            response = await call_next(request)
        else:
            detail = f"host {host!r}: must be localhost, an IP address or a name of this server"
            response = JSONResponse({"detail": detail}, 400)
        response.headers.update(SECURITY_HEADERS)
        return response


def _is_known(host: str, names: set[str]) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        if name not in names:
            ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


async def read_body(request: Request, max_bytes: int) -> bytes:
    """Read a request's body into memory, up to a limit.

    Raises:
      HTTPException: 413 if the body is larger than `max_bytes`, 400 if the client disconnects.
    """
    content = bytearray()
    try:
        async for chunk in request.stream():
            content += chunk
            if len(content) > max_bytes:
                raise HTTPException(413, f"more than {max_bytes / 1e6:g} MB")
    except ClientDisconnect as error:
        raise HTTPException(400, "the request ended early") from error
    return bytes(content)


class Worker:
    """One thread for the work of all requests, with a bounded queue."""

    def __init__(self, num_places: int):
        """Create a worker that accepts `num_places` tasks at a time, running and waiting."""
        self._thread = ThreadPoolExecutor(1)
        self._places = threading.BoundedSemaphore(num_places)

    async def run(self, work: Callable[[], Result]) -> Result:
        """Do work in the thread.

        If the caller is cancelled the work continues, since a thread cannot be stopped, and keeps
        its place until it ends.

        Raises:
          HTTPException: 503 if every place is taken.
        """
        if not self._places.acquire(blocking=False):
            raise HTTPException(503, "busy with other images, try again", {"Retry-After": "1"})
        future = self._thread.submit(work)
        future.add_done_callback(lambda _: self._places.release())
        return await asyncio.shield(asyncio.wrap_future(future))
