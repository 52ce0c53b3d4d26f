"""Codes, links and printed addresses beside the claim: what disagrees, what leads astray, and what is no concern."""

from dataclasses import replace

import pytest

from credentialing.documents.checks.codes import check_codes
from credentialing.documents.checks.payloads import names_in, opened
from credentialing.documents.reading.model import CodeSeen, Origin, Reading
from credentialing.model.claim import Claim
from credentialing.model.states import Outcome
from tests.documents.test_checks import BODY, CLAIM, content, findings, lines, reading

HELD = "DN2026-267459"
COURSE = "Dry Needling Foundation"


def numbered(number: str) -> Claim:
    return replace(CLAIM, certification=replace(CLAIM.certification, certificate_number=number))


def told(seen: Reading, claim: Claim = CLAIM) -> list[str]:
    return [reason.detail for reason in check_codes(seen, claim, BODY, COURSE)]


def code(payload: str) -> Reading:
    return replace(reading(), codes=(CodeSeen("QR Code", payload),))


@pytest.mark.parametrize(
    ("payload", "number"),
    [
        (f"https://v.example/c/DN2026-999999?ref={HELD}", HELD),
        (f"https://v.example/c/DN2026-999999#{HELD}", HELD),
        (f"https://v.example/c/{HELD}#DN2026-999999", HELD),
        ("https://v.example/#/c/DN2026-999999", HELD),
        ("https://v.example/?DN2026-999999", HELD),
        ("https://v.example/c/DN%2F2026%2F267450", "DN/2026/267459"),
        ("https://v.example/c/DN/2026/267450", "DN/2026/267459"),
        ("https://v.example:8443/v/482913", "193847"),
        ("Certificate 4712 at https://v.example:4711/", "4711"),
        ('{"no": "DN2026-999999"}', HELD),
    ],
)
def test_a_code_with_another_number_disagrees(payload: str, number: str) -> None:
    (why,) = told(code(payload), numbered(number))
    assert why.endswith(f"not the claimed {number}.")


@pytest.mark.parametrize(
    ("payload", "number"),
    [
        (f"https://v.example/c/{HELD}", HELD),
        ("https://v.example/c/dn2026%2D267459", HELD),
        ("https://v.example/c/DN/2026/267459", "DN/2026/267459"),
        ("https://v.example/c?no=DN.2026.267459", "DN/2026/267459"),
        ("https://v.example/2026/ab12x", "4711"),
        ("https://v.example:8443/v/abc", "4711"),
        ("https://v.example/v?d=20260516", "20261234"),
        ("https://v.example/v?d=16052026", "20261234"),
        ("https://v.example/uploads/2025/12/c.pdf", "4711-12"),
        ("https://v.example/u/482913?cert=193847", "193847"),
        ("https://v.example/v2/abc", "A1"),
        ("mailto:office@college.example?subject=1234", "4711"),
        ("tel:+61355501234", "61355505678"),
        ("WIFI:S:College;P:DN2026-999999;;", HELD),
        ("BEGIN:VCARD\nORG:College\nFN:Marta Ellingsen\nTEL:482913\nEND:VCARD", "193847"),
    ],
)
def test_a_code_that_holds_the_number_or_none_agrees(payload: str, number: str) -> None:
    assert told(code(payload), numbered(number)) == []


@pytest.mark.parametrize(
    "payload",
    ["https://v.example/c/DN2024-002668", "https://v.example/verify?id=CERT-24-47818", "Certificate KMT/2024/00118"],
)
def test_a_code_with_a_certificates_number_of_another_make_disagrees(payload: str) -> None:
    (why,) = told(code(payload), numbered("4711-A"))
    assert why.startswith("The QR code holds the number ")
    assert told(replace(reading(), links=(payload,)), numbered("4711-A")) == []


@pytest.mark.parametrize(
    "payload",
    [
        "https://v.example/c/4711-A?course=DN2024-002668", "https://v.example/c/a8Xk29Qz", "https://v.example/c/X7F2K9Q",
        "https://v.example/c/3f2b8c1e-0d4a-4b7e-9a51-2c6f8e7d9012", "https://v.example/V2/2024/05/16", "NEEDLING 2024",
        "https://v.example/c/20240516", "https://v.example/verify?approval=ACC-20418",
    ],
)  # fmt: skip
def test_a_token_a_day_and_a_number_that_the_page_prints_are_none(payload: str) -> None:
    seen = code(payload)
    seen = replace(seen, lines=(*seen.lines, *lines("Approved provider: ACC-20418")))
    assert told(seen, numbered("4711-A")) == []


@pytest.mark.parametrize(
    "payload",
    [
        '{"name": "Oscar Whitcombe", "number": "DN2026-267459"}',
        '{"data": [{"recipient": {"name": "Oscar Whitcombe"}}]}',
        f"{HELD} awarded to Oscar Whitcombe on 2020-01-01",
        f"{HELD}|Oscar Whitcombe|2020-01-01",
        f"{HELD}\nOscar Whitcombe",
        f"No: {HELD}\nawarded to Oscar Whitcombe",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Oscar Whitcombe\nEND:VCARD",
        "BEGIN:VCARD\nN;CHARSET=UTF-8:Whitcombe;Oscar;;;\nEND:VCARD",
        "MECARD:N:Whitcombe,Oscar;TEL:1;;",
        f"https://v.example/c?no={HELD}&n=Oscar%20Whitcombe",
        f"https://v.example/c?no={HELD}&recipient_name=oscar-whitcombe",
        f"https://v.example/c?no={HELD}&firstName=Oscar&lastName=Whitcombe",
        f"https://v.example/#/c?id={HELD}&name=Oscar+Whitcombe",
        f"https://v.example/c/{HELD}#name=Oscar+Whitcombe",
    ],
)
def test_a_code_that_names_another_person_disagrees(payload: str) -> None:
    (why,) = told(code(payload))
    assert why.startswith("The QR code names “")
    assert "oscar" in why.lower()


@pytest.mark.parametrize(
    "payload",
    [
        "https://v.example/v?name=Dry+Needling+Level+1",
        f"https://v.example/v?name={BODY.replace(' ', '+')}",
        "https://v.example/v?name=Foundation",
        "https://v.example/v?name=Zofia+Wisniewska-Muller&n=7",
        "https://v.example/v?name=Wi%C5%9Bniewska-M%C3%BCller%2C+Zofia",
        '{"course": {"name": "Oscar Whitcombe Method"}, "name": "Zofia Wiśniewska-Müller"}',
        '{"name": 5, "deep": [[[[[[{"name": "Oscar Whitcombe"}]]]]]]}',
        "{not json",
        f"{HELD} awarded to Zofia Wiśniewska-Müller",
        f"{HELD}|Zofia Wiśniewska-Müller|Sydney Australia",
        f"{HELD}|{COURSE}|Course director|2026",
        "Scan to verify this certificate",
    ],
)
def test_the_course_the_body_and_the_person_are_nobody_else(payload: str) -> None:
    assert told(code(payload)) == []


@pytest.mark.parametrize(
    ("payload", "says"),
    [
        (f"https://verify.example@evil.example/c/{HELD}", "leads to evil.example: “verify.example” in front of the @"),
        (f"https:\\\\a:b@evil.example/c/{HELD}", "leads to evil.example"),
        (f'javascript:alert("{HELD}")', "starts with “javascript:”"),
        (f"data:text/html,{HELD}", "starts with “data:”"),
        (f" \tFile:///etc/{HELD}", "starts with “File:”"),
        ("smb://evil.example/x", "starts with “smb:”"),
        ("ms-word:ofe|u|x", "starts with “ms-word:”"),
        ("https://[evil/c", "is no address that can be read"),
    ],
)
def test_a_code_that_leads_astray_is_told(payload: str, says: str) -> None:
    (why,) = told(code(payload))
    assert says in why


OTHER = "https://verify.college.example/c/DN2026-999999"


def test_a_link_and_a_printed_address_are_compared_as_codes_are() -> None:
    assert told(replace(reading(), links=(OTHER,))) == [
        f"A link in the file leads to the number DN2026-999999, not the claimed {HELD}."
    ]
    for text in (f"Verify at {OTHER}.", "verify.college.example/c/DN2026-999999", "WWW.college.example/DN2026-999999"):
        seen = reading()
        (why,) = told(replace(seen, lines=(*seen.lines, *lines(text))))
        assert why.startswith("The address printed on the page leads to the number DN2026-999999,")
    assert content(replace(reading(), links=(OTHER,))) == (Outcome.INCONCLUSIVE, ["document.badge_disagrees"])


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("https://college.example/", HELD),
        ("https://college.example/courses/482913", "193847"),
        ("https://college.example/checkout/482913?ref=193848", "193847"),
        ("https://college.example/team?name=Marta+Ellingsen", HELD),
        ("mailto:DN2026-999999@college.example", HELD),
        (f"https://v.example/c/{HELD}?course=DN2026-000012", HELD),
        ("verify/1", "2"),
        ("https://college.example/2025/06", "4711"),
    ],
)
def test_other_links_of_a_body_are_no_concern(link: str, number: str) -> None:
    assert told(replace(reading(), links=(link,)), numbered(number)) == []


def test_digits_alone_count_in_a_link_that_verifies() -> None:
    link = "https://verify.college.example/482913"
    assert told(replace(reading(), links=(link,)), numbered("193847")) != []
    assert told(replace(reading(), links=(f"{link}?no=193847",)), numbered("193847")) == []


def test_an_address_read_off_a_picture_may_be_misread() -> None:
    def scanned(address: str) -> Reading:
        return replace(reading(), lines=lines(f"https://v.example/c/{address}", origin=Origin.OCR))

    assert told(scanned("DN2026-267450")) == []
    assert told(scanned("DN2026-318204")) != []


def test_a_reviewer_is_told_where_each_leads() -> None:
    seen = replace(code(f"https://evil.example/c/{HELD}"), links=("https://www.College.example/x", "#page=2"))
    check = findings(seen)["content"]
    assert check.outcome is Outcome.PASS
    assert check.facts["codes"] == [
        {"kind": "QR code", "page": None, "text": f"https://evil.example/c/{HELD}", "host": "evil.example"}
        | {"on_registered_site": None},
        {"kind": "link", "page": None, "text": "https://www.College.example/x", "host": "www.college.example"}
        | {"on_registered_site": None},
        {"kind": "link", "page": None, "text": "#page=2", "host": "", "on_registered_site": None},
    ]
    leads = findings(seen, site="college.example")["content"].facts["codes"]
    assert isinstance(leads, list)
    assert [lead["on_registered_site"] for lead in leads] == [False, True, None]


def test_a_host_in_another_script_is_shown_as_it_is_looked_up() -> None:
    assert opened("https://сollege.example/x").host == "сollege.example (xn--ollege-hrf.example)"
    assert opened(f"https://{'ü' * 70}.example/").host.startswith("ü")


def test_what_was_left_out_goes_to_a_person() -> None:
    seen = replace(reading(), left_out=("The pages hold more than 128 links; the others were not compared.",))
    assert content(seen) == (Outcome.INCONCLUSIVE, ["document.unclear"])


def test_a_name_needs_a_key_that_asks_for_it() -> None:
    assert names_in(opened("https://v.example/?who=Oscar+Whitcombe&n=12&to=home")) == []
