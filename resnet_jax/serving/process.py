"""A web application on a listening socket, until a signal stops it."""

import logging
import os
import socket

import uvicorn
from fastapi import FastAPI

from resnet_jax.errors import InputError

MAX_CONNECTIONS = 32  # each may hold a request's bytes
GRACE_SECONDS = 3  # for active requests at the end


def listen(host: str, port: int) -> socket.socket:
    """Open a listening socket, so that errors in its address are reported at once.

    Args:
      host: An address or a name of this machine.
      port: The port; 0 chooses a free one.

    Raises:
      InputError: If the address is not available.
    """
    if not 0 <= port <= 65535:
        raise InputError(f"--port {port}: must be in 0..65535")
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address, family=family)
    except (socket.gaierror, UnicodeError) as error:
        raise InputError(
            f"--host {host!r}: must be an address or a name of this machine"
        ) from error
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise InputError(f"--host {host} --port {port}: {reason}") from error


def run(app: FastAPI, listener: socket.socket) -> None:
    """Serve requests until SIGTERM, or SIGINT, which then raises KeyboardInterrupt.

    Args:
      app: The application.
      listener: The socket from `listen`.
    """
    config = uvicorn.Config(
        app,
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="error",  # no warnings about misbehaving clients
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=MAX_CONNECTIONS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    _Server(config).run(sockets=[listener])


class _Server(uvicorn.Server):
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Requests that are cut off from now on are not errors.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        await super().shutdown(sockets)
