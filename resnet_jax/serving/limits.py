"""What a web server needs against its clients: limits, known hosts, headers for browsers."""

import asyncio
import ipaddress
import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar
from urllib.parse import urlsplit

from fastapi import HTTPException, Request
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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


class SecurityHeaders:
    """ASGI middleware that adds SECURITY_HEADERS to every response."""

    def __init__(self, app: ASGIApp):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        added = [(key.lower().encode(), text.encode()) for key, text in SECURITY_HEADERS.items()]

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await self.app(scope, receive, send_with_headers)


class KnownHosts:
    """ASGI middleware that refuses requests for a host of an unknown name, against DNS rebinding.

    There a web page of a stranger's has its own name lead to this machine, and so may read the
    answers. An address is not a name, and always passes: Starlette's TrustedHostMiddleware would
    have to be given every address of the machine.
    """

    def __init__(self, app: ASGIApp, names: Collection[str]):
        self.app = app
        self.names = {name.lower() for name in names}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            host = Request(scope).headers.get("host", "")
            if not self._is_known(host):
                detail = f"host {host!r}: must be localhost, an address or this server's name"
                await JSONResponse({"detail": detail}, 400)(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _is_known(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:  # a bracket without its other one
            return False
        if name in self.names:
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True


async def read_body(request: Request, max_bytes: int) -> bytes:
    """Reads a request's body into memory, and stops as soon as it is too long.

    Raises:
      HTTPException: 413 if it has more than `max_bytes`, 400 if the client leaves.
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
    """One thread for the work of all requests, and a bounded number of places before it."""

    def __init__(self, num_places: int):
        """The thread starts with the first work; `num_places` counts what runs and what waits."""
        self._thread = ThreadPoolExecutor(1)
        self._places = threading.BoundedSemaphore(num_places)

    async def run(self, work: Callable[[], Result]) -> Result:
        """Does work in the thread.

        Where the caller is cancelled the work goes on, for a thread cannot be stopped, and keeps
        its place until it ends.

        Raises:
          HTTPException: 503 if every place is taken.
        """
        if not self._places.acquire(blocking=False):
            raise HTTPException(503, "busy with other pictures, try again", {"Retry-After": "1"})
        future = self._thread.submit(work)
        future.add_done_callback(lambda _: self._places.release())
        return await asyncio.shield(asyncio.wrap_future(future))
