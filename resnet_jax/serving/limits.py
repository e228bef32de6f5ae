"""Protection of a web server against its clients: known hosts, browser headers, limits."""

import ipaddress
from collections.abc import Callable, Collection
from typing import Any
from urllib.parse import urlsplit

import anyio
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from starlette.requests import ClientDisconnect

LINGER_SECONDS = 5.0  # to read on, before an answer to a client that sends too much
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
            detail = f"host {host!r}: must be localhost, an IP address or a name of --allow_host"
            response = JSONResponse({"detail": detail}, 400)
        response.headers.update(SECURITY_HEADERS)
        return response


def _is_known(host: str, names: set[str]) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name in names or bool(ipaddress.ip_address(name))
    except ValueError:
        return False


async def read_body(request: Request, max_bytes: int) -> bytes:
    """Read a request's body into memory, up to a limit.

    A client that still sends when it is answered and its connection is closed may see only a
    reset: more than the limit is read for a while, and discarded.

    Raises:
      HTTPException: 413 if the body is larger than `max_bytes`, 400 if the client disconnects.
    """
    content, chunks = bytearray(), request.stream()
    try:
        async for chunk in chunks:
            content += chunk
            if len(content) > max_bytes:
                content.clear()
                with anyio.move_on_after(LINGER_SECONDS):
                    async for _ in chunks:
                        pass
                raise HTTPException(413, f"more than {max_bytes / 1e6:g} MB")
    except ClientDisconnect as error:
        raise HTTPException(400, "the request ended early") from error
    return bytes(content)
