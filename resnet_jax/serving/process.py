"""A web application on a listening socket, until a signal stops it."""

import contextlib
import errno
import logging
import os
import socket
from collections.abc import Iterator

import uvicorn
from fastapi import FastAPI

from resnet_jax.errors import InputError

GRACE_SECONDS = 3  # for active requests at the end
NOT_HERE = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


@contextlib.contextmanager
def listen(host: str, port: int) -> Iterator[list[socket.socket]]:
    """Open listening sockets, so that errors in their addresses are reported at once.

    Args:
      host: An address or a name of this machine; "::" is every address, of IPv4 too.
      port: The port; 0 chooses a free one.

    Yields:
      A socket for each address of the host, all with the same port.

    Raises:
      InputError: If no address is available, or the port of one is in use.
    """
    if not 0 <= port <= 65535:
        raise InputError(f"--port {port}: must be in 0..65535")
    with contextlib.ExitStack() as stack:
        try:
            listeners = [*map(stack.enter_context, _open_sockets(host, port))]
        except (socket.gaierror, UnicodeError) as error:
            raise InputError(
                f"--host {host!r}: must be an address or a name of this machine"
            ) from error
        except OSError as error:
            reason = os.strerror(error.errno or 0)
            raise InputError(f"--host {host} --port {port}: {reason}") from error
        yield listeners


def _open_sockets(host: str, port: int) -> list[socket.socket]:
    listeners = []
    # IPv4 first: localhost is often an IPv6 address too, on machines without IPv6.
    found = sorted(set(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))
    for family, *_, (address, _, *scope) in found:
        address = (address, port, *scope)
        is_dual = address[0] == "::" and socket.has_dualstack_ipv6()
        try:
            listener = socket.create_server(address, family=family, dualstack_ipv6=is_dual)
        except OSError as error:
            if error.errno not in NOT_HERE or not listeners:
                raise
        else:
            listeners.append(listener)
            port = listener.getsockname()[1]
    return listeners


def run(app: FastAPI, listeners: list[socket.socket]) -> None:
    """Serve requests until SIGTERM, or SIGINT, which then raises KeyboardInterrupt.

    Args:
      app: The application.
      listeners: The sockets from `listen`.
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
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    _Server(config).run(sockets=listeners)


class _Server(uvicorn.Server):
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # Requests that are cut off from now on are not errors.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        await super().shutdown(sockets)
