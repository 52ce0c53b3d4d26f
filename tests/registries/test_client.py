import gzip
import hashlib
import socket
import ssl
import time
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from credentialing.model.errors import Unavailable
from credentialing.registries.client import GuardedClient, Limits
from credentialing.registries.wire import Resolver, system_resolver
from tests.registries.simulator import Script, Simulator, Visit, simulated
from tests.registries.test_addresses import HOSTILE

CONTACT = "https://postnominal.example/contact"
LIMITS = Limits(connect=1, read=0.5, total=1.0, max_bytes=100_000)


def client_for(*origins: str, resolver: Resolver = system_resolver, limits: Limits = LIMITS) -> GuardedClient:
    return GuardedClient(contact=CONTACT, private_origins=frozenset(origins), limits=limits, resolver=resolver)


def failure_of(script: Script, *, limits: Limits = LIMITS) -> tuple[Unavailable, Simulator, float]:
    """What asking a server that behaves like ``script`` ends in, the server, and the seconds it took."""
    with simulated(script) as server:
        started = time.monotonic()
        with pytest.raises(Unavailable) as caught:
            client_for(server.origin, limits=limits).get(f"{server.origin}/api/")
        return caught.value, server, time.monotonic() - started


def test_it_returns_the_bytes_their_hash_and_what_was_asked() -> None:
    with simulated(lambda visit: visit.answer(b'{"a": 1}')) as server:
        response = client_for(server.origin).get(f"{server.origin}/api/?v=2", [("number", "1 2")])
    assert (response.status, response.body) == (200, b'{"a": 1}')
    assert response.sha256 == hashlib.sha256(b'{"a": 1}').hexdigest()
    assert response.url == f"{server.origin}/api/?v=2&number=1+2"


def test_what_is_confidential_is_sent_and_not_recorded() -> None:
    with simulated(lambda visit: visit.answer(b"{}")) as server:
        response = client_for(server.origin).get(f"{server.origin}/r", confidential=[("name", "Jane")])
    assert b"GET /r?name=Jane HTTP/1.1" in server.requests[0]
    assert response.url == f"{server.origin}/r"


def test_it_says_who_asks_and_offers_nothing_else() -> None:
    with simulated(lambda visit: visit.answer(b"{}", headers=("Set-Cookie: a=b",))) as server:
        client = client_for(server.origin)
        client.get(f"{server.origin}/")
        client.get(f"{server.origin}/")
    heads = [line.split(b":")[0].lower() for line in server.requests[1].split(b"\r\n")[1:] if line]
    assert sorted(heads) == [b"accept", b"accept-encoding", b"host", b"user-agent"]
    assert b"Postnominal/1 (+https://postnominal.example/contact)" in server.requests[1]


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with simulated(lambda visit: visit.answer(b"{}")) as server, simulated(lambda visit: visit.answer(b"no")) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy"):
            monkeypatch.setenv(name, proxy.origin)
        assert client_for(server.origin).get(f"{server.origin}/").body == b"{}"
    assert proxy.connections == 0


def test_a_client_error_is_an_answer_for_the_caller_to_judge() -> None:
    with simulated(lambda visit: visit.answer(b"<html>", status="404 Not Found")) as server:
        assert client_for(server.origin).get(f"{server.origin}/").status == 404


@pytest.mark.parametrize("status", ["500 Oops", "503 Busy", "429 Slow Down", "408 Late", "304 Same", "599 ?"])
def test_a_status_that_says_not_now_can_be_tried_again(status: str) -> None:
    error, _, _ = failure_of(lambda visit: visit.answer(b"<html>", status=status))
    assert (error.permanent, error.code) == (False, "registry.unavailable")


def test_a_server_that_failed_once_is_asked_anew_and_answers() -> None:
    def script(visit: Visit) -> None:
        visit.answer(b"{}", status="500 Oops" if visit.number == 1 else "200 OK")

    with simulated(script) as server:
        client = client_for(server.origin)
        with pytest.raises(Unavailable):
            client.get(f"{server.origin}/")
        assert client.get(f"{server.origin}/").status == 200


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"])
def test_no_redirect_is_followed(status: str) -> None:
    with simulated(lambda visit: visit.answer(b"secret")) as inside:
        error, _, _ = failure_of(
            lambda visit: visit.answer(b"", status=status, headers=(f"Location: {inside.origin}/",))
        )
    assert not error.permanent
    assert inside.connections == 0


def test_a_server_that_hangs_is_left_after_the_read_limit() -> None:
    error, _, took = failure_of(hang, limits=Limits(read=0.3, total=10))
    assert (error.permanent, error.code) == (False, "registry.timeout")
    assert took < 4


def hang(visit: Visit) -> None:
    visit.wait(5)


def drip(visit: Visit, head: bytes, *, body: bool) -> None:
    visit.send(head)
    while not visit.wait(0.05):
        visit.send(b"x" if body else b"X-A: b\r\n")


@pytest.mark.parametrize("body", [True, False], ids=["body", "headers"])
def test_an_answer_sent_drop_by_drop_ends_at_the_total_limit(body: bool) -> None:
    head = b"HTTP/1.1 200 OK\r\n" + (b"Content-Length: 9999\r\n\r\n" if body else b"")
    error, _, took = failure_of(lambda visit: drip(visit, head, body=body))
    assert (error.permanent, error.code) == (False, "registry.timeout")
    assert 0.9 < took < 4


def test_a_call_may_have_less_time_than_the_client_gives() -> None:
    with simulated(hang) as server:
        started = time.monotonic()
        with pytest.raises(Unavailable):
            client_for(server.origin, limits=Limits(read=10, total=10)).get(f"{server.origin}/", total=0.2)
        assert time.monotonic() - started < 4


BROKEN = {
    "truncated body": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
    "truncated chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    "no status": b"",
    "not HTTP": b"SSH-2.0-x\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "endless head": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000,
    "an encoding nobody asked for": b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\na",
    "gzip that is none": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
    "gzip cut short": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\n"
    + gzip.compress(b"a")[:5],
}


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
def test_a_broken_answer_can_be_tried_again(answer: bytes) -> None:
    error, _, _ = failure_of(lambda visit: visit.send(answer))
    assert (error.permanent, error.code) == (False, "registry.unavailable")


def test_a_body_is_not_read_beyond_the_cap() -> None:
    sent = []

    def script(visit: Visit) -> None:
        visit.send(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(1000):
            visit.send(b"x" * 100_000)
            sent.append(100_000)

    error, _, _ = failure_of(script)
    assert error.code == "registry.unavailable"
    assert sum(sent) < 20_000_000  # what the kernel's buffers swallowed


def test_a_body_of_exactly_the_cap_is_read() -> None:
    with simulated(lambda visit: visit.answer(b"x" * LIMITS.max_bytes)) as server:
        assert len(client_for(server.origin).get(f"{server.origin}/").body) == LIMITS.max_bytes


def test_gzip_is_unpacked_though_it_was_not_asked_for() -> None:
    packed = gzip.compress(b'{"a": 1}')
    with simulated(lambda visit: visit.answer(packed, headers=("Content-Encoding: GZIP",))) as server:
        assert client_for(server.origin).get(f"{server.origin}/").body == b'{"a": 1}'


def test_a_gzip_bomb_stops_at_the_cap() -> None:
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(b"\0" * 1_000_000) for _ in range(80)) + packer.flush()
    assert len(bomb) < LIMITS.max_bytes
    error, _, _ = failure_of(lambda visit: visit.answer(bomb, headers=("Content-Encoding: gzip",)))
    assert error.code == "registry.unavailable"


@pytest.mark.parametrize("address", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("beside", [(), ("8.8.8.8",)], ids=["alone", "beside a global address"])
def test_one_hostile_answer_refuses_the_host(address: str, beside: tuple[str, ...]) -> None:
    client = client_for(resolver=lambda *_: [*beside, address])
    with pytest.raises(Unavailable) as caught:
        client.get("https://register.example/api/")
    assert caught.value.permanent


@pytest.mark.parametrize(
    "url",
    [
        "http://register.example/",
        "http://127.0.0.1:9/",
        "ftp://register.example/",
        "file:///etc/passwd",
        "//register.example/",
        "https://user:pass@register.example/",
        "https://register.example/#x",
        "https://register.example:port/",
        "https://[::1/",
        "https:///path",
        "https://régistre.example/",
        "",
    ],
)
def test_an_address_that_may_not_be_asked_is_not_even_resolved(url: str) -> None:
    def resolver(host: str, _port: int, _seconds: float) -> list[str]:
        raise AssertionError(f"{host} was resolved")

    with pytest.raises(Unavailable) as caught:
        client_for("http://127.0.0.1:8090", resolver=resolver).get(url)
    assert caught.value.permanent


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "017700000001", "[::1]"])
def test_no_spelling_of_loopback_gets_through(host: str) -> None:
    with pytest.raises(Unavailable) as caught:
        client_for().get(f"https://{host}/")
    # Where the system's resolver does not take a spelling for an address, there is nothing to refuse.
    assert caught.value.permanent or host not in {"127.0.0.1", "localhost", "[::1]"}


def test_a_private_origin_opens_that_origin_only() -> None:
    with simulated(lambda visit: visit.answer(b"{}")) as other:
        client = client_for("http://127.0.0.1:1", "http://LOCALHOST")
        with pytest.raises(Unavailable) as caught:
            client.get(f"{other.origin}/")
    assert caught.value.permanent
    assert other.connections == 0


def test_a_private_origin_that_answers_with_metadata_is_refused() -> None:
    client = client_for("http://sandbox.internal:8090", resolver=lambda *_: ["169.254.169.254"])
    with pytest.raises(Unavailable) as caught:
        client.get("http://sandbox.internal:8090/")
    assert caught.value.permanent


def test_a_name_is_resolved_once_a_call_and_that_address_is_used() -> None:
    """DNS rebinding: the second answer would be the attack, and is never asked for."""
    answers = []

    def resolver(host: str, _port: int, _seconds: float) -> list[str]:
        answers.append(host)
        return ["127.0.0.1"] if len(answers) == 1 else ["169.254.169.254"]

    with simulated(lambda visit: visit.answer(b"{}")) as server:
        origin = f"http://register.internal:{server.port}"
        client = client_for(origin, resolver=resolver)
        assert client.get(f"{origin}/").status == 200
        assert f"Host: register.internal:{server.port}".encode() in server.requests[0]
        with pytest.raises(Unavailable) as caught:
            client.get(f"{origin}/")
    assert caught.value.permanent
    assert answers == ["register.internal"] * 2


def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    with simulated(lambda visit: visit.answer(b"{}")) as server:
        origin = f"http://register.internal:{server.port}"
        client = client_for(origin, resolver=lambda *_: ["127.0.0.2", "127.0.0.1"])
        assert client.get(f"{origin}/").status == 200


@pytest.mark.parametrize("answer", [[], OSError("no such host")], ids=["no address", "no such name"])
def test_a_name_that_does_not_resolve_can_be_tried_again(answer: list[str] | OSError) -> None:
    def resolver(_host: str, _port: int, _seconds: float) -> list[str]:
        if isinstance(answer, OSError):
            raise answer
        return answer

    with pytest.raises(Unavailable) as caught:
        client_for(resolver=resolver).get("https://register.example/")
    assert not caught.value.permanent


def test_the_system_resolver_knows_localhost_and_gives_up_in_time() -> None:
    assert "127.0.0.1" in system_resolver("localhost", 80, 5)
    with pytest.raises(OSError, match=r".+"):
        system_resolver(f"{'a' * 64}.example", 80, 5)


def test_a_resolver_that_dawdles_is_not_waited_for() -> None:
    def dawdle(_host: str, _port: int) -> list[str]:
        time.sleep(2)
        return ["8.8.8.8"]

    started = time.monotonic()
    with pytest.raises(OSError, match="in time"):
        system_resolver("register.example", 443, 0.05, dawdle)
    assert time.monotonic() - started < 1.5


def test_time_spent_on_the_name_is_taken_from_the_whole() -> None:
    def slow(_host: str, _port: int, _seconds: float) -> list[str]:
        time.sleep(0.1)
        return ["127.0.0.1"]

    with simulated(lambda visit: visit.answer(b"{}")) as server:
        origin = f"http://register.internal:{server.port}"
        with pytest.raises(Unavailable) as caught:
            client_for(origin, resolver=slow).get(f"{origin}/", total=0.05)
    assert (caught.value.permanent, caught.value.code) == (False, "registry.timeout")
    assert not server.requests


def test_a_port_nobody_listens_on_can_be_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(Unavailable) as caught:
        client_for(f"http://127.0.0.1:{port}").get(f"http://127.0.0.1:{port}/")
    assert (caught.value.permanent, caught.value.code) == (False, "registry.unavailable")


@pytest.fixture(scope="module")
def certified(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's and a client's TLS context; the certificate is for ``register.internal``."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "register.internal")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("register.internal")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path: Path = tmp_path_factory.mktemp("tls") / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    path.write_bytes(private + public)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path)
    return server, ssl.create_default_context(cadata=public.decode())


@pytest.mark.parametrize(("host", "good"), [("register.internal", True), ("imposter.internal", False)])
def test_tls_is_for_the_name_asked_though_the_address_was_chosen_by_us(
    certified: tuple[ssl.SSLContext, ssl.SSLContext], host: str, good: bool
) -> None:
    with simulated(lambda visit: visit.answer(b"{}"), certified[0]) as server:
        origin = f"https://{host}:{server.port}"
        client = GuardedClient(
            contact=CONTACT,
            private_origins=frozenset({origin}),
            resolver=lambda *_: ["127.0.0.1"],
            ssl_context=certified[1],
            limits=LIMITS,
        )
        if good:
            assert client.get(f"{origin}/").status == 200
        else:
            with pytest.raises(Unavailable) as caught:
                client.get(f"{origin}/")
            assert not caught.value.permanent
            assert not server.requests
        assert server.names == [host]
