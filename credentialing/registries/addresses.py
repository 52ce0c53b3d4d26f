"""Which addresses a call of ours may go to: the open internet and nothing else.

Written out rather than left to ``ipaddress.is_global``, whose answer changes between Python releases and which calls
multicast and 6to4 global. IPv6 is the other way round: only what IANA hands out (2000::/3) counts, less the special
blocks inside it, so that every way of wrapping an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo, ISATAP inside
link-local) is refused without having to be unwrapped. A network that lives on NAT64 alone therefore needs a resolver
that hands out real addresses.
"""

import ipaddress
from typing import Final

_Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# IANA special-purpose address registries (RFC 6890 and its updates); multicast from RFC 5771 and RFC 4291.
_REFUSED_V4: Final = tuple(
    ipaddress.IPv4Network(block)
    for block in (
        "0.0.0.0/8",  # this host
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT, and some clouds' metadata
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, and most clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
_GLOBAL_V6: Final = ipaddress.IPv6Network("2000::/3")
_REFUSED_V6: Final = tuple(
    ipaddress.IPv6Network(block)
    for block in (
        "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarks
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
    )
)
# Never reachable, not even for an origin that the operator declared private: metadata services live here.
_NEVER: Final[tuple[_Network, ...]] = (
    ipaddress.IPv4Network("0.0.0.0/8"),
    ipaddress.IPv4Network("169.254.0.0/16"),
    ipaddress.IPv4Network("100.100.100.200/32"),
    ipaddress.IPv4Network("224.0.0.0/3"),
    ipaddress.IPv6Network("::/128"),
    ipaddress.IPv6Network("fe80::/10"),
    ipaddress.IPv6Network("fd00:ec2::254/128"),
    ipaddress.IPv6Network("ff00::/8"),
)


def is_global(address: str) -> bool:
    """Whether ``address`` (textual IPv4 or IPv6, with or without a zone) is on the open internet."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv4Address):
        return not any(parsed in block for block in _REFUSED_V4)
    return parsed.scope_id is None and parsed in _GLOBAL_V6 and not any(parsed in block for block in _REFUSED_V6)


def is_usable_privately(address: str) -> bool:
    """Whether an origin declared private by the operator may be at ``address``: not link-local, not multicast."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.scope_id is not None:
            return False
        parsed = parsed.ipv4_mapped or parsed
    return not any(parsed in block for block in _NEVER)
