import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.registries.addresses import is_global, is_usable_privately

HOSTILE = {
    "this host": "0.0.0.0",
    "this network": "0.1.2.3",
    "private 10": "10.0.0.1",
    "carrier-grade NAT": "100.64.0.1",
    "a cloud's metadata in CGNAT": "100.100.100.200",
    "loopback": "127.0.0.1",
    "loopback, far end": "127.255.255.254",
    "link-local, metadata": "169.254.169.254",
    "container metadata": "169.254.170.2",
    "private 172": "172.31.255.255",
    "protocol assignments": "192.0.0.8",
    "documentation 1": "192.0.2.1",
    "6to4 relay": "192.88.99.1",
    "private 192": "192.168.1.1",
    "benchmark": "198.19.0.1",
    "documentation 2": "198.51.100.1",
    "documentation 3": "203.0.113.1",
    "multicast": "224.0.0.1",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "v6 unspecified": "::",
    "v6 loopback": "::1",
    "v4-mapped loopback": "::ffff:127.0.0.1",
    "v4-mapped public": "::ffff:8.8.8.8",
    "v4-compatible": "::127.0.0.1",
    "v4-translated": "::ffff:0:127.0.0.1",
    "NAT64": "64:ff9b::7f00:1",
    "local NAT64": "64:ff9b:1::7f00:1",
    "discard": "100::1",
    "Teredo": "2001:0:7f00:1::1",
    "v6 benchmark": "2001:2::1",
    "ORCHID": "2001:20::1",
    "v6 documentation": "2001:db8::1",
    "6to4": "2002:7f00:1::1",
    "v6 documentation 2": "3fff::1",
    "segment routing": "5f00::1",
    "unique local": "fc00::1",
    "v6 cloud metadata": "fd00:ec2::254",
    "v6 link-local": "fe80::1",
    "link-local with a zone": "fe80::1%eth0",
    "global with a zone": "2606:4700::1111%1",
    "site-local": "fec0::1",
    "v6 multicast": "ff02::1",
    "no address": "localhost",
    "empty": "",
}


@pytest.mark.parametrize("address", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_range_is_not_global(address: str) -> None:
    assert not is_global(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00::1"])
def test_the_open_internet_is_global(address: str) -> None:
    assert is_global(address)


@given(st.ip_addresses())
def test_nothing_is_global_that_the_standard_library_calls_special(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if is_global(str(address)):
        assert address.is_global
        assert not address.is_multicast
        assert not address.is_private


@given(st.ip_addresses(v=4))
def test_no_v6_costume_makes_a_v4_address_global(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    for costume in (number, 0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80):
        assert not is_global(str(ipaddress.IPv6Address(costume)))


@pytest.mark.parametrize(
    ("address", "usable"),
    [
        ("127.0.0.1", True),
        ("10.1.2.3", True),
        ("::1", True),
        ("fd12::1", True),
        ("169.254.169.254", False),
        ("::ffff:169.254.169.254", False),
        ("100.100.100.200", False),
        ("fd00:ec2::254", False),
        ("fe80::1%eth0", False),
        ("0.0.0.0", False),
        ("::", False),
        ("239.1.1.1", False),
        ("nowhere", False),
    ],
)
def test_a_private_origin_still_cannot_be_a_metadata_service(address: str, usable: bool) -> None:
    assert is_usable_privately(address) is usable
