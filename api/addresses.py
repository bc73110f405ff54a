"""Where a request comes from: the peer, or what the trusted proxies before it say.

``X-Forwarded-For`` and ``Forwarded`` are believed only from a trusted peer, and read from the right: the last address that is no trusted
proxy's is the client's, since everything left of it is the client's own word. A proxy sets one of the two headers and passes the other on
as it came; so where both are there and name different clients, neither is believed.
"""

import re
from collections.abc import Iterable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from starlette.types import Scope

Address = IPv4Address | IPv6Address
_FOR = re.compile(r'(?:^|[;,\s])for="?([^";,]*)"?', re.IGNORECASE)


def client_address(scope: Scope) -> str:
    """Return the address that a request comes from; empty where there is none. Proxies are looked through already."""
    return str(scope["client"][0]) if scope.get("client") else ""


def share_of(address: str) -> str:
    """Return what limits by address are counted by: an IPv4 address, or the network of a site (/64) in IPv6, which one person has."""
    found = _parsed(address)
    return str(IPv6Network((found, 64), strict=False)) if isinstance(found, IPv6Address) else address


class Proxies:
    """The networks whose word about their clients is believed."""

    def __init__(self, networks: Iterable[str]) -> None:
        self._networks = [ip_network(network, strict=False) for network in networks]

    def look_through(self, scope: Scope) -> Scope:
        """Return a scope whose client is whoever the trusted proxies say it is."""
        if not self._networks:
            return scope
        peer = _parsed(client_address(scope))
        if peer is None or not self._trusts(peer):
            return scope
        headers = scope["headers"]
        chains = [
            chain
            for chain in (
                [hop for name, value in headers if name == b"x-forwarded-for" for hop in value.decode("latin-1").split(",")],
                [hop for name, value in headers if name == b"forwarded" for hop in _FOR.findall(value.decode("latin-1"))],
            )
            if chain
        ]
        clients = {self._client(peer, chain) for chain in chains}
        return {**scope, "client": (str(clients.pop()), 0)} if len(clients) == 1 else scope

    def _client(self, peer: Address, chain: Sequence[str]) -> Address:
        """Return the last address of a chain that is no trusted proxy's, or the furthest proxy that can be told."""
        found = peer
        for hop in reversed(chain):
            address = _parsed(hop.strip())
            if address is None:
                return found
            found = address
            if not self._trusts(address):
                return found
        return found

    def _trusts(self, address: Address) -> bool:
        return any(address in network for network in self._networks)


def _parsed(written: str) -> Address | None:
    """Return an address that may have a port, IPv4 within IPv6 as IPv4; None for what is none."""
    host = written.partition("]")[0][1:] if written.startswith("[") else written
    host = host.partition(":")[0] if host.count(":") == 1 else host
    try:
        found = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found
