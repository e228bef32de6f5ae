"""A web application on a listening socket, until a signal ends it."""

import logging
import os
import socket

import uvicorn
from fastapi import FastAPI

from resnet_jax.errors import InputError

MAX_CONNECTIONS = 32  # each may hold a request's bytes
GRACE_SECONDS = 3  # for requests that are under way when it ends


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens already, so that what is wrong with its address is known at once.

    Args:
      host: An address or a name of this machine.
      port: 0 takes a free one.

    Raises:
      InputError: If there is no such address here, or it is taken.
    """
    if not 0 <= port <= 65535:
        raise InputError(f"--port {port}: must be in 0..65535")
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (socket.gaierror, UnicodeError) as error:
        raise InputError(
            f"--host {host!r}: must be an address or a name of this machine"
        ) from error
    try:
        return socket.create_server(address, family=family)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise InputError(f"--host {host} --port {port}: {reason}") from error


def run(app: FastAPI, listener: socket.socket) -> None:
    """Answers requests until SIGINT, which then raises KeyboardInterrupt, or SIGTERM.

    Args:
      app: The application.
      listener: From `listen`.
    """
    config = uvicorn.Config(
        app,
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="error",  # clients that misbehave are not worth a line
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=MAX_CONNECTIONS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    _Server(config).run(sockets=[listener])


class _Server(uvicorn.Server):
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Requests that are cut off now are no errors.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        await super().shutdown(sockets)
