import hashlib
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from credentialing.documents.checks.badges import check_badges
from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.reading.model import (
    BadgeSeen,
    Box,
    CodeSeen,
    Defect,
    FileKind,
    Line,
    Look,
    Origin,
    Reading,
    Shown,
    SignatureSeen,
    SignatureVerdict,
)
from credentialing.matching.fields import Meant
from credentialing.model.claim import Certification, Claim, Hours, Name, Profession
from credentialing.model.finding import Finding
from credentialing.model.states import Outcome

NOW = datetime(2026, 11, 23, tzinfo=UTC)
BODY = "Northfield Myofascial Institute"
CLAIM = Claim(
    Name("Zofia", "Wiśniewska-Müller"),
    Profession.PHYSIOTHERAPIST,
    "AU-VIC",
    (),
    Certification("prg_1", date(2026, 5, 16), "DN2026-267459", Hours(in_person=40)),
)
PAGE = (
    BODY, "Certificate of Completion", "This is to certify that", "Zofia Wiśniewska-Müller",
    "has successfully completed the course", "Dry Needling Foundation", "Certificate No.: DN2026-267459",
    "Date of issue: 16 May 2026", "Contact hours: 40", "Valid until: 16 May 2029", "Course director",
)  # fmt: skip


def lines(
    *texts: str, origin: Origin = Origin.TEXT_LAYER, shown: Shown = Shown.SHOWN, page: int = 0
) -> tuple[Line, ...]:
    return tuple(
        Line(text, Box(page, 0.1, at / 20, 0.9, at / 20 + 0.04), origin, shown=shown) for at, text in enumerate(texts)
    )


def reading(*texts: str, shown: Shown = Shown.SHOWN) -> Reading:
    return Reading(FileKind.PDF, "ab" * 32, 1000, 1, lines(*(texts or PAGE), shown=shown))


def changed(old: str, new: str) -> Reading:
    assert any(old in text for text in PAGE)
    return reading(*(text.replace(old, new) for text in PAGE))


def findings(
    seen: Reading,
    *,
    claim: Claim = CLAIM,
    earlier: Earlier | None = None,
    require_shown: bool = True,
    body: str = BODY,
    site: str = "",
) -> dict[str, Finding]:
    found = check_document(
        seen,
        claim,
        document_id="doc_1",
        earlier=earlier or Earlier(),
        training_body_name=body,
        programme_name="Dry Needling Foundation",
        now=NOW,
        require_shown=require_shown,
        registered_site=site,
    )
    assert [finding.kind.partition(".")[2] for finding in found] == [
        "integrity",
        "type",
        "content",
        "reuse",
        "signature",
    ]
    assert all(finding.subject == "doc_1" and finding.evidence for finding in found)
    return {finding.kind.partition(".")[2]: finding for finding in found}


def told(finding: Finding) -> tuple[Outcome, list[str]]:
    return finding.outcome, [reason.code for reason in finding.reasons]


def content(seen: Reading, **more: bool) -> tuple[Outcome, list[str]]:
    return told(findings(seen, require_shown=more.get("require_shown", True))["content"])


def test_a_certificate_that_says_what_is_claimed_passes_every_check() -> None:
    found = findings(reading())
    outcomes = [finding.outcome for finding in found.values()]
    assert outcomes == [Outcome.PASS] * 4 + [Outcome.NOT_APPLICABLE]
    fields = found["content"].facts["fields"]
    assert isinstance(fields, dict)
    assert fields["name"]["agreement"] == "match"
    assert fields["name"]["seen_page"] == 0
    assert fields["number"]["box"] == [0.1, 6 / 20, 0.9, 6 / 20 + 0.04]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Zofia Wiśniewska-Müller", "Oscar Whitcombe", "document.other_person"),
        ("16 May 2026", "17 May 2026", "document.date_mismatch"),
        ("hours: 40", "hours: 24", "document.hours_mismatch"),
        ("267459", "267450", "document.number_mismatch"),
    ],
)
def test_a_certificate_that_says_otherwise_fails(old: str, new: str, code: str) -> None:
    assert content(changed(old, new)) == (Outcome.FAIL, [code])


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Zofia Wiśniewska-Müller", "Zofia Müller", "document.unclear"),
        ("Zofia Wiśniewska-Müller", "2026", "document.name_not_found"),
        ("16 May 2026", "May 2026", "document.unclear"),
        ("hours: 40", "hours: many", "document.unclear"),
        ("DN2026-267459", "pending", "document.unclear"),
        (BODY, "Harbour Dry Needling Academy", "document.unclear"),
    ],
)
def test_what_the_certificate_leaves_open_goes_to_a_person(old: str, new: str, code: str) -> None:
    assert content(changed(old, new)) == (Outcome.INCONCLUSIVE, [code])


def test_a_page_without_the_bodys_name_or_the_course_goes_to_a_person() -> None:
    """The certificate of another course of the same body agrees in all else."""
    assert content(reading(*PAGE[1:])) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(reading(*PAGE[:5], *PAGE[6:])) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(changed("Needling Foundation", "Needling Refresher")) == (
        Outcome.INCONCLUSIVE,
        ["document.unclear"],
    )


def test_text_that_the_page_does_not_show_is_never_believed() -> None:
    assert content(reading(shown=Shown.NOT_SHOWN)) == (Outcome.FAIL, ["document.hidden_text"])
    assert content(reading(shown=Shown.NOT_SHOWN), require_shown=False)[0] is Outcome.FAIL
    assert content(reading(shown=Shown.NOT_SETTLED)) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(reading(shown=Shown.NOT_SETTLED), require_shown=False) == (Outcome.PASS, [])


def test_a_picture_is_read_by_its_pixels() -> None:
    picture = replace(reading(), kind=FileKind.JPEG, lines=lines(*PAGE, origin=Origin.OCR, shown=Shown.NOT_SETTLED))
    assert content(picture)[0] is Outcome.PASS


def both(layer: Reading, pixels: Reading, *, page: int = 0) -> Reading:
    texts = [line.text for line in pixels.lines]
    return replace(layer, lines=layer.lines + lines(*texts, origin=Origin.OCR, shown=Shown.NOT_SETTLED, page=page))


@pytest.mark.parametrize(("high", "page", "passes"), [(0.0, 0, False), (-0.05, 0, True), (0.0, 1, True)])
def test_a_value_typed_over_a_picture_is_on_the_patch_that_the_pixels_show(
    high: float, page: int, passes: bool
) -> None:
    (number,) = [line for line in reading().lines if "No." in line.text]
    box = number.box
    typed = replace(number, text=CLAIM.certification.certificate_number, box=replace(box, x0=0.6, x1=0.7))
    on = replace(box, page=page, y0=box.y0 + high, y1=box.y1 + high)
    pixels = replace(number, origin=Origin.OCR, shown=Shown.NOT_SETTLED, box=on, look=Look.PATCH)
    rest = tuple(line for line in reading().lines if line is not number)
    seen = replace(reading(), lines=(*rest, typed, pixels))
    assert (content(seen)[0] is Outcome.PASS) is passes


def test_text_layer_and_pixels_must_agree() -> None:
    unsettled = reading(shown=Shown.NOT_SETTLED)
    assert content(both(unsettled, reading()))[0] is Outcome.PASS
    assert content(both(reading(), changed("hours: 40", "hours: 24"))) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(both(changed("hours: 40", "hours: 24"), reading())) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(both(changed("hours: 40", "hours: 24"), changed("hours: 40", "hours: 24")))[0] is Outcome.FAIL
    blurred = both(unsettled, changed("hours: 40", "hours: 4o"))
    assert content(blurred, require_shown=False) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(both(reading(), changed("hours: 40", "hours: 4o")))[0] is Outcome.PASS
    appendix = both(unsettled, reading("Programme of the course"), page=1)
    assert content(appendix, require_shown=False)[0] is Outcome.PASS
    stamped = both(reading("Scanned on paper"), reading())
    assert content(stamped)[0] is Outcome.PASS


def test_a_field_that_only_a_picture_on_a_page_of_text_shows_goes_to_a_person() -> None:
    layer = reading(*(text for text in PAGE if "Zofia" not in text))
    name = lines("Zofia Wiśniewska-Müller", origin=Origin.OCR, shown=Shown.NOT_SETTLED)
    assert content(replace(layer, lines=layer.lines + name)) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    scan = replace(reading("Page 1"), lines=lines("Page 1") + lines(*PAGE, origin=Origin.OCR, shown=Shown.NOT_SETTLED))
    assert content(scan)[0] is Outcome.PASS


def test_a_certificate_that_says_it_is_void_goes_to_a_person_wherever_it_says_so() -> None:
    assert content(reading(*PAGE, "VOID")) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(both(reading(), reading(*PAGE, "VOID"))) == (Outcome.INCONCLUSIVE, ["document.unclear"])


def looking(at: int, look: Look, confidence: float = 1.0) -> Reading:
    seen = reading()
    odd = replace(seen.lines[at], look=look, confidence=confidence)
    return replace(seen, lines=(*seen.lines[:at], odd, *seen.lines[at + 1 :]))


def test_what_is_set_across_crossed_out_or_stuck_on_goes_to_a_person() -> None:
    named, director = 3, 10
    doubtful = (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(looking(director, Look.ASKEW)) == doubtful
    assert content(looking(director, Look.STRUCK)) == doubtful
    assert content(looking(director, Look.STRUCK, 0.6)) == (Outcome.PASS, [])  # a signature, unsurely read
    assert content(looking(named, Look.PATCH)) == doubtful
    assert content(looking(director, Look.PATCH)) == (Outcome.PASS, [])
    assert content(looking(named, Look.INKED)) == doubtful
    assert content(looking(director, Look.INKED)) == (Outcome.PASS, [])
    ring = replace(lines("O")[0], box=reading().lines[named].box, look=Look.INKED)  # a logo that touches the name
    assert content(replace(reading(), lines=(*reading().lines, ring))) == (Outcome.PASS, [])
    few = replace(reading(), lines=(*reading().lines, replace(lines("VO")[0], look=Look.ASKEW)))
    assert content(few) == (Outcome.PASS, [])


def across(text: str) -> Line:
    return replace(lines(text)[0], look=Look.ASKEW)


@pytest.mark.parametrize("watermark", ["CERTIFICATE", "Northfield Myofascial Institute", "hours 40", "CERTIFIED"])
def test_a_watermark_of_the_page_s_own_words_is_no_stamp(watermark: str) -> None:
    assert content(replace(reading(), lines=(*reading().lines, across(watermark)))) == (Outcome.PASS, [])
    two = (*reading().lines, across(watermark), across("ZIGTAR"))
    assert content(replace(reading(), lines=two)) == (Outcome.INCONCLUSIVE, ["document.unclear"])


def test_a_word_that_only_stands_across_is_not_its_own_witness() -> None:
    twice = (*reading().lines, across("ZIGTAR"), across("ZIGTAR"))
    assert content(replace(reading(), lines=twice)) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    partly = (*reading().lines, across("CERTIFICATE ZIGTAR"))
    assert content(replace(reading(), lines=partly)) == (Outcome.INCONCLUSIVE, ["document.unclear"])


def signed(text: str, x0: float, y0: float, look: Look = Look.PLAIN) -> Line:
    return Line(text, Box(0, x0, y0, x0 + 0.3, y0 + 0.03), Origin.TEXT_LAYER, shown=Shown.SHOWN, look=look)


@pytest.mark.parametrize(
    ("above", "name", "passes"),
    [
        (signed("Marta Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Marta Ellingsen", 0.12, 0.85), True),
        (signed("Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Marta Ellingsen, Director", 0.12, 0.85), True),
        (signed("Marta Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Oscar Whitcombe", 0.12, 0.85), False),
        (signed("Marta Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Marta Ellingsen", 0.12, 0.92), False),
        (signed("Marta Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Marta Ellingsen", 0.12, 0.75), False),
        (signed("Marta Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Marta Ellingsen", 0.6, 0.85), False),
        (signed("Marta Ellingsen", 0.1, 0.8, Look.STRUCK), signed("Marta Ellingsen", 0.12, 0.85, Look.STRUCK), False),
        (signed("04.11.2024", 0.1, 0.8, Look.STRUCK), signed("04.12.2024", 0.12, 0.85), False),
        (signed("Ref. 118", 0.1, 0.8, Look.STRUCK), signed("Ref. 119", 0.12, 0.85), False),
    ],
    ids=["name_below", "family_below", "another_below", "far_below", "above", "beside", "struck_too", "day", "number"],
)
def test_a_signature_over_the_printed_name_is_not_crossed_out(above: Line, name: Line, passes: bool) -> None:
    expected = (Outcome.PASS, []) if passes else (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert content(replace(reading(), lines=(*reading().lines, above, name))) == expected


def lapsing(day: date) -> Claim:
    return replace(CLAIM, certification=replace(CLAIM.certification, expires_on=day))


def test_the_claimed_expiry_is_the_printed_one() -> None:
    for day, expected in (
        (date(2029, 5, 16), (Outcome.PASS, [])),
        (date(2029, 5, 15), (Outcome.INCONCLUSIVE, ["document.unclear"])),
        (date(2031, 5, 16), (Outcome.FAIL, ["document.date_mismatch"])),
    ):
        assert told(findings(reading(), claim=lapsing(day))["content"]) == expected
    unsaid = reading(*(text for text in PAGE if "Valid" not in text))
    assert told(findings(unsaid, claim=lapsing(date(2031, 5, 16)))["content"]) == (
        Outcome.INCONCLUSIVE, ["document.unclear"],
    )  # fmt: skip
    assert told(findings(unsaid)["content"]) == (Outcome.PASS, [])


def test_a_certificate_that_has_lapsed_is_a_persons_where_the_claim_does_not_say_so() -> None:
    lapsed = reading(*(re.sub("Valid.*", "Valid until: 16 June 2026", text) for text in PAGE))
    found = findings(lapsed)["content"]
    assert told(found) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert "lapsed" in found.reasons[0].detail
    assert told(findings(lapsed, claim=lapsing(date(2026, 6, 16)))["content"]) == (Outcome.PASS, [])


def test_the_order_of_day_and_month_is_told_where_the_page_shows_it_and_where_it_was_assumed() -> None:
    def facts(printed: str, day_first: bool | None = None) -> dict[str, object]:
        found = check_document(
            changed("16 May 2026", printed),
            CLAIM,
            document_id="doc_1",
            earlier=Earlier(),
            training_body_name=BODY,
            programme_name="Dry Needling Foundation",
            now=NOW,
            day_first=day_first,
        )
        content = next(finding for finding in found if finding.kind == "document.content")
        return {key: value for key, value in content.facts.items() if key != "fields"}

    assert facts("16 May 2026") == {}
    assert facts("16/05/2026") == {"day_first": True}
    assert facts("05/16/2026") == {"day_first": False}
    assert facts("03/04/2026", day_first=True) == {"day_first_assumed": True}
    assert facts("16/05/2026", day_first=False) == {"day_first": True, "day_first_assumed": False}


def test_a_day_of_issue_is_held_to_the_day_of_issue() -> None:
    page = reading(*PAGE[:-1], "Completed: 14 May 2026")
    for meant, expected in (
        (Meant(day_of_issue=True), (Outcome.PASS, [])),
        (Meant(), (Outcome.INCONCLUSIVE, ["document.unclear"])),
    ):
        found = check_document(
            page, CLAIM, document_id="doc_1", earlier=Earlier(), training_body_name=BODY,
            programme_name="Dry Needling Foundation", now=NOW, meant=meant,
        )  # fmt: skip
        assert told(next(finding for finding in found if finding.kind == "document.content")) == expected


def test_words_in_the_file_that_the_page_shows_nowhere_go_to_a_person() -> None:
    seen = reading()
    hidden = replace(lines("Date of completion")[0], shown=Shown.NOT_SHOWN)
    assert content(replace(seen, lines=(*seen.lines, hidden))) == (Outcome.INCONCLUSIVE, ["document.unclear"])


def test_a_file_that_says_nothing_goes_to_a_person() -> None:
    assert content(replace(reading(), lines=())) == (Outcome.INCONCLUSIVE, ["document.unreadable"])


@pytest.mark.parametrize(
    ("code", "integrity", "type_"),
    [
        ("document.tampered", Outcome.FAIL, Outcome.PASS),
        ("document.encrypted", Outcome.PASS, Outcome.FAIL),
        ("document.wrong_type", Outcome.PASS, Outcome.FAIL),
        ("document.unreadable", Outcome.INCONCLUSIVE, Outcome.PASS),
    ],
)
def test_a_defect_fails_the_check_it_belongs_to_and_nothing_on_it_is_believed(
    code: str, integrity: Outcome, type_: Outcome
) -> None:
    found = findings(replace(reading(), defects=(Defect(code, "why"),)))
    assert (found["integrity"].outcome, found["type"].outcome) == (integrity, type_)
    assert told(found["content"]) == (Outcome.NOT_APPLICABLE, [])


def test_a_file_of_unknown_kind_does_not_pass_for_want_of_a_defect() -> None:
    assert told(findings(replace(reading(), kind=FileKind.UNKNOWN))["type"]) == (Outcome.FAIL, ["document.wrong_type"])


def test_what_was_used_for_another_person_is_referred() -> None:
    used = Earlier(same_bytes=("sub_1",), same_number=("sub_1",), same_fields=("sub_2",))
    found = findings(reading(), earlier=used)["reuse"]
    assert told(found) == (Outcome.INCONCLUSIVE, ["document.reused_other_person"] * 3)
    assert found.facts["same_fields"] == ["sub_2"]


@pytest.mark.parametrize(
    ("verdict", "changed_text", "expected"),
    [
        (SignatureVerdict.VALID, (), (Outcome.PASS, [])),
        (SignatureVerdict.INVALID, (), (Outcome.FAIL, ["document.signature_invalid"])),
        (SignatureVerdict.UNKNOWN, (), (Outcome.INCONCLUSIVE, ["document.signature_unknown"])),
        (SignatureVerdict.VALID, ("Hours: 80",), (Outcome.INCONCLUSIVE, ["document.signature_unknown"])),
    ],
)
def test_every_signature_must_hold(
    verdict: SignatureVerdict, changed_text: tuple[str, ...], expected: tuple[Outcome, list[str]]
) -> None:
    signed = SignatureSeen("sig", verdict, "CN=Northfield", None, "detail", changed_text)
    assert told(findings(replace(reading(), signatures=(signed,)))["signature"]) == expected
    good = SignatureSeen("sig", SignatureVerdict.VALID, "CN=Northfield", None, "detail")
    assert told(findings(replace(reading(), signatures=(good, signed)))["signature"]) == expected


@pytest.mark.parametrize(
    ("payload", "agrees"),
    [
        ("https://verify.example/c/DN2026-267459", True),
        ("https://verify.example/c?id=DN2026267459&name=Zofia+Wi%C5%9Bniewska-M%C3%BCller", True),
        ("https://verify.example/about", True),
        ("https://verify.example/c/DN2026-999999", False),
        ("https://verify.example/c?id=DN2026-267459&name=Oscar+Whitcombe", False),
        ("Name: Oscar Whitcombe\nCourse: Dry Needling", False),
    ],
)
def test_a_code_that_says_something_else_is_referred(payload: str, agrees: bool) -> None:
    expected = (Outcome.PASS, []) if agrees else (Outcome.INCONCLUSIVE, ["document.badge_disagrees"])
    assert content(replace(reading(), codes=(CodeSeen("QRCode", payload),))) == expected


def test_a_badge_must_verify_and_name_the_person_and_the_body() -> None:
    good = BadgeSeen("3.0", None, "did:web:x", BODY, "Zofia Wiśniewska-Müller", "DN", "")
    assert content(replace(reading(), badges=(good,)))[0] is Outcome.PASS
    for wrong in (
        replace(good, verified=False),
        replace(good, recipient_name="Oscar Whitcombe"),
        replace(good, issuer_name="Harbour Academy"),
    ):
        assert content(replace(reading(), badges=(wrong,))) == (Outcome.INCONCLUSIVE, ["document.badge_disagrees"])
    assert content(replace(reading(), badges=(replace(good, issuer_name="", recipient_name=""),)))[0] is Outcome.PASS


GOOD = BadgeSeen("3.0", True, "did:key:z6Mk", BODY, "Zofia Wiśniewska-Müller", "Dry Needling Foundation", "It fits.")


def test_a_badge_alone_is_no_certificate() -> None:
    check = findings(replace(reading(), kind=FileKind.BADGE, lines=(), badges=(GOOD,)))["content"]
    assert told(check) == (Outcome.INCONCLUSIVE, ["document.unclear"])
    assert "Send the certificate itself" in check.reasons[0].detail
    assert check.facts["badges"] != []


@pytest.mark.parametrize(
    ("badge", "site", "says"),
    [
        (GOOD, "", "It fits. It is not proved that its issuer is the training body"),
        (GOOD, "college.example", "It is not proved"),
        (replace(GOOD, issuer="did:web:badges.college.example%3A8443:dn"), "www.college.example", "is on the training"),
        (replace(GOOD, issuer="https://co1lege.example/i"), "college.example", "co1lege.example, is not on"),
        (replace(GOOD, issuer="https://[x"), "college.example", "It is not proved"),
        (replace(GOOD, verified=None), "", "It is not proved"),
    ],
)
def test_a_reviewer_is_told_how_far_a_badge_is_proved(badge: BadgeSeen, site: str, says: str) -> None:
    check = findings(replace(reading(), badges=(badge,)), site=site)["content"]
    assert check.outcome is Outcome.PASS
    facts = check.facts["badges"]
    assert isinstance(facts, list)
    assert says in facts[0]["detail"]
    assert facts[0]["verified"] is badge.verified


@pytest.mark.parametrize(
    ("achievement", "agrees"),
    [
        ("Dry Needling Foundation", True),
        ("Certified Dry Needling Practitioner", True),
        ("DN", True),
        ("https://badges.example/class/1", True),
        ("Northfield Myofascial Institute Badge", True),
        ("Certificate of Completion", True),
        ("", True),
        ("Advanced Cupping Therapy", False),
        ("Acupuncture", False),
    ],
)
def test_a_badge_for_another_course_is_referred(achievement: str, agrees: bool) -> None:
    expected = (Outcome.PASS, []) if agrees else (Outcome.INCONCLUSIVE, ["document.badge_disagrees"])
    assert content(replace(reading(), badges=(replace(GOOD, achievement=achievement),))) == expected


@pytest.mark.parametrize(("achievement", "agrees"), [("Dry Needling Level 1", True), ("Dry Needling Level II", False)])
def test_a_badge_for_another_level_is_referred(achievement: str, agrees: bool) -> None:
    seen = replace(reading(), badges=(replace(GOOD, achievement=achievement),))
    assert (check_badges(seen, CLAIM, BODY, "Dry Needling Level 1: Foundation") == ()) is agrees


def hashed(name: str, algorithm: str = "sha256") -> BadgeSeen:
    digest = hashlib.new(algorithm, f"{name}salt".encode()).hexdigest()
    return replace(GOOD, recipient_name="", recipient_hash=f"{algorithm}${digest}", salt="salt")


@pytest.mark.parametrize("name", ["Zofia Wiśniewska-Müller", "ZOFIA WISNIEWSKA-MULLER", "Wiśniewska-Müller, Zofia"])
def test_a_hashed_name_is_compared_by_hashing_the_claimed_one(name: str) -> None:
    assert content(replace(reading(), badges=(hashed(name),)))[0] is Outcome.PASS
    assert content(replace(reading(), badges=(hashed(name, "md5"),)))[0] is Outcome.PASS


def test_the_hash_of_another_name_is_referred() -> None:
    expected = (Outcome.INCONCLUSIVE, ["document.badge_disagrees"])
    assert content(replace(reading(), badges=(hashed("Oscar Whitcombe"),))) == expected
    unknown = replace(hashed("Oscar Whitcombe"), recipient_hash="shake$00")
    assert content(replace(reading(), badges=(unknown,)))[0] is Outcome.PASS


def test_the_same_reading_gives_the_same_findings() -> None:
    assert findings(reading()) == findings(reading())
