"""Which addresses the outside may make this server speak with, and connections that go to no other.

Whoever gives an address (of a webhook) chooses where this server sends. So the addresses of a name are looked up here, every one is
checked, and the socket is connected to one of those that were: looking again would be a chance to be told another one.
``ipaddress.is_global`` alone lets through what leads back by another way (RFC 6052, 3056, 4291, 3068, 4380).
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

import httpcore
import httpx

from integrations.http import trusted
from models.ports.webhooks import AddressRefused

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
_LEADS_BACK: tuple[Network, ...] = tuple(
    ip_network(network)
    for network in (
        "192.88.99.0/24", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96", "fec0::/10", "::ffff:0:0:0/96",
    )
)  # fmt: skip


async def resolve(host: str, port: int) -> Sequence[str]:
    """Return every address of a name."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


class Reach:
    """What may be reached: public addresses, and the networks that the settings name."""

    def __init__(self, networks: Iterable[str] = (), *, resolve: Resolve = resolve) -> None:
        self._allowed = [ip_network(network, strict=False) for network in networks]
        self._resolve = resolve

    def allows(self, written: str) -> bool:
        """Tell whether an address may be connected to."""
        try:
            address: Address = ip_address(written)
        except ValueError:
            return False
        if isinstance(address, IPv6Address):
            if address.scope_id is not None:
                return False
            address = address.ipv4_mapped or address
        if any(address in network for network in self._allowed):
            return True
        return address.is_global and not address.is_multicast and not any(address in network for network in _LEADS_BACK)

    def check(self, url: str) -> httpx.URL:
        """Return a URL that may be sent to, as far as it tells by itself; a name is looked up when it is sent to."""
        try:
            parsed = httpx.URL(url)
            host = parsed.raw_host.decode("ascii")
        except (httpx.InvalidURL, UnicodeError, TypeError):
            raise AddressRefused from None
        has_port = parsed.port is None or 0 < parsed.port < 65_536
        is_secure = parsed.scheme == "https" or (parsed.scheme == "http" and bool(self._allowed))
        if (
            not is_secure
            or not has_port
            or not host
            or host.endswith(".")
            or parsed.userinfo
            or "@" in parsed.netloc.decode("ascii", "replace")
        ):
            raise AddressRefused
        if (written := _numeric(host)) is not None and not self.allows(written):
            raise AddressRefused
        return parsed

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """Return the addresses of a name. One that may not be reached refuses them all."""
        try:
            found = await self._resolve(host, port)
        except (OSError, UnicodeError):
            raise httpcore.ConnectError("the name has no address") from None
        if not found or not all(map(self.allows, found)):
            raise AddressRefused
        return found


def _numeric(host: str) -> str | None:
    """Return the address that a host is, in whatever way it is written (127.1, 0x7f000001); None for a name."""
    bare = host.strip("[]").partition("%")[0]
    if "%" in host:
        return "invalid"
    try:
        found = socket.getaddrinfo(bare, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return None
    return str(found[0][4][0])


class _Pinned(httpcore.AsyncNetworkBackend):
    """Connects to an address that has been checked, and to no name."""

    def __init__(self, reach: Reach) -> None:
        self._reach, self._backend = reach, httpcore.AnyIOBackend()
        self.opened: list[httpcore.AsyncNetworkStream] = []

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's interface
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.AsyncNetworkStream:
        failure: Exception = httpcore.ConnectError("the name has no address")
        for address in await self._reach.addresses(host, port):
            try:
                stream = await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except httpcore.ConnectError as exc:
                failure = exc
            else:
                self.opened.append(stream)
                return stream
        raise failure


class PinnedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over such connections, each for one request. SNI and Host keep the name. No proxy is used, whatever the environment says."""

    def __init__(self, reach: Reach) -> None:
        super().__init__(trust_env=False, verify=trusted())
        self._backend = _Pinned(reach)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trusted(),
            max_connections=None,
            max_keepalive_connections=0,
            network_backend=self._backend,
        )

    async def release(self) -> None:
        """Close every connection, also those whose handshake was given up half-way, which httpcore leaves open."""
        for stream in self._backend.opened:
            await stream.aclose()
