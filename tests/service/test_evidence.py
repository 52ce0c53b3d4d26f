"""Evidence for the reviewer: the picture of the page and the page about the case."""

import io
import json
import re
from typing import Any

import pikepdf
from PIL import Image

from credentialing.model.states import Mode
from tests.service.practice import COLLEGE, Practice, Someone, certificate

BLANK = re.compile(r"\s+")


def case_of(reviewer: Someone, submission: str) -> str:
    (case,) = [case["id"] for case in reviewer.items("/v1/reviews") if case["submission"] == submission]
    found: str = case
    return found


def content(found: dict[str, Any]) -> dict[str, Any]:
    (check,) = [check for check in found["checks"] if check["kind"] == "document.content"]
    return dict(check)


def in_question(practice: Practice, body: Someone) -> dict[str, Any]:
    """A record whose certificate prints a name that is not quite the one claimed."""
    return practice.submitted(body, given="Zofia", family="Wiśniewska", says="Zofia M. Wiśniewski-Nowak")


def words(html: str) -> str:
    return BLANK.sub(" ", re.sub(r"<[^>]+>", "", html.partition("<main>")[2]))


def test_the_picture_goes_to_the_body_and_to_reviewers_and_to_nobody_else(
    practice: Practice, body: Someone, reviewer: Someone, directory: Someone
) -> None:
    found = in_question(practice, body)
    path = f"/v1/submissions/{found['id']}/checks/{content(found)['id']}/evidence.png"

    for who in (body, reviewer):
        answer = who.get(path)
        assert (answer.status_code, answer.mimetype) == (200, "image/png")
        assert Image.open(io.BytesIO(answer.data)).width > 600
        assert answer.headers["Cache-Control"] == "private, no-store"
    assert practice.somebody("training_body", "Another College").get(path).status_code == 404
    assert practice.somebody("reviewer", mode=Mode.LIVE).get(path).status_code == 404
    assert directory.get(path).status_code == 403
    assert practice.public.get(path).status_code == 401


def test_a_document_without_a_question_has_no_picture(practice: Practice, body: Someone) -> None:
    found = practice.submitted(body)

    assert found["state"] == "issued"
    answer = body.get(f"/v1/submissions/{found['id']}/checks/{content(found)['id']}/evidence.png")
    assert (answer.status_code, answer.json["code"]) == (404, "not_found")  # type: ignore[index]
    assert body.get(f"/v1/submissions/{found['id']}/checks/chk_nothing/evidence.png").status_code == 404


def test_the_page_shows_claim_and_certificate_side_by_side(
    practice: Practice, body: Someone, reviewer: Someone
) -> None:
    found = practice.submitted(body, number="CONDITIONS-77", says="Zofia Wisniewski")

    html = reviewer.get(f"/v1/reviews/{case_of(reviewer, found['id'])}/evidence").text

    told = words(html)
    assert "Zofia Wiśniewska" in told
    assert "Zofia Wisniewski" in told
    assert "<mark>ś</mark>" in html
    assert "<mark>s</mark>" in html
    assert "data:image/png;base64," in html
    assert "16 May 2026" in told
    assert "CONDITIONS-77" in told
    for reason in found["reasons"]:
        assert reason["remedy"] in told.replace("&#39;", "'")


def test_the_page_tells_where_links_lead_and_what_a_badge_proves(
    practice: Practice, body: Someone, reviewer: Someone
) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(certificate("Zofia Wiśniewska", "CNC-2026-88001"))) as pdf:
        action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String("https://evil.example/c/CNC-2026-88002"))
        link = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 9, 9]), A=action)
        pdf.pages[0].Annots = pikepdf.Array([link])
        pdf.save(out)
    assertion = {"type": "Assertion", "id": "https://college.example/a/1", "badge": {"name": "<b>DN</b>"}}
    files = (("c.pdf", out.getvalue()), ("b.json", json.dumps(assertion).encode()))
    documents = [practice.upload(body, data, name) for name, data in files]
    found = practice.submitted(body, documents=documents, certificate_number="CNC-2026-88001")

    html = reviewer.get(f"/v1/reviews/{case_of(reviewer, found['id'])}/evidence").text

    told = words(html)
    assert "leads to the number CNC-2026-88002, not the claimed CNC-2026-88001" in told
    assert re.search(r"link evil\.example.* https://evil\.example/c/CNC-2026-88002", told)
    assert "Open Badge 2.0 inside the file not settled A hosted badge" in told
    assert "&lt;b&gt;DN&lt;/b&gt;" in told
    assert "Send the certificate itself" in told


def test_the_page_has_no_script_and_fetches_nothing(practice: Practice, body: Someone, reviewer: Someone) -> None:
    found = in_question(practice, body)

    answer = reviewer.get(f"/v1/reviews/{case_of(reviewer, found['id'])}/evidence")

    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "img-src data:" in policy
    assert "<script" not in answer.text
    assert not re.search(r"(?:src|href)=.(?!data:)", answer.text)


def test_what_a_stranger_wrote_is_text_and_no_markup(practice: Practice, body: Someone, reviewer: Someone) -> None:
    hostile = "<img src=x>"
    found = practice.submitted(body, given=hostile, family="O'Brien", says="Zofia O'Brien", number="CONDITIONS-78")

    html = reviewer.get(f"/v1/reviews/{case_of(reviewer, found['id'])}/evidence").text

    assert hostile not in html
    assert "&lt;img" in html


def test_an_earlier_record_with_the_same_file_is_named(practice: Practice, body: Someone, reviewer: Someone) -> None:
    earlier = practice.submitted(body, given="Zofia", family="Wiśniewska", certificate_number="CNC-2026-77001")
    document = practice.upload(body, certificate("Zofia Wiśniewska", "CNC-2026-77001"))
    found = practice.submitted(
        body, given="Jane", family="Sample", documents=[document], certificate_number="CNC-2026-77002"
    )
    if not [case for case in reviewer.items("/v1/reviews") if case["submission"] == found["id"]]:
        body.post(f"/v1/submissions/{found['id']}/dispute", {"message": "It is hers.", "reason": "It is hers."})

    cases = [case for case in reviewer.items("/v1/reviews") if case["submission"] == found["id"]]
    if cases:
        told = words(reviewer.get(f"/v1/reviews/{cases[0]['id']}/evidence").text)
        assert earlier["id"] in told
        assert "the very same file" in told
    reuse = next(check for check in found["checks"] if check["kind"] == "document.reuse")
    assert reuse["outcome"] == "inconclusive"
    assert reuse["facts"] == {}


def test_the_same_particulars_under_another_body_are_recognised(
    practice: Practice, body: Someone, reviewer: Someone
) -> None:
    earlier = practice.submitted(body, certificate_number="CNC-2026-88001")
    other = practice.somebody("training_body", "Another College")
    found = practice.submitted(
        other,
        given="Jane",
        family="Sample",
        certificate_number="CNC 2026 88001",
        documents=[practice.upload(other, certificate("Jane Sample", "CNC-2026-88001", body="Another College"))],
    )

    reuse = next(check for check in found["checks"] if check["kind"] == "document.reuse")
    assert [reason["code"] for reason in reuse["reasons"]] == ["document.reused_other_person"]
    assert found["state"] == "in_review"
    told = words(reviewer.get(f"/v1/reviews/{case_of(reviewer, found['id'])}/evidence").text)
    assert earlier["id"] in told
    assert COLLEGE in told
    assert "a certificate with the same number, date and hours" in told


def test_only_reviewers_of_the_mode_see_the_page(practice: Practice, body: Someone, reviewer: Someone) -> None:
    found = in_question(practice, body)
    path = f"/v1/reviews/{case_of(reviewer, found['id'])}/evidence"

    assert body.get(path).status_code == 403
    assert practice.somebody("reviewer", mode=Mode.LIVE).get(path).status_code == 404
    assert practice.public.get(path).status_code == 401


def test_the_course_is_boxed_where_it_stands(practice: Practice, body: Someone) -> None:
    found = in_question(practice, body)

    assert content(found)["facts"]["fields"]["course"]["seen"] == "Dry Needling Level 1: Foundation"
