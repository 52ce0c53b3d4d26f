"""What a file became after it was signed, who vouches for it, and signatures beside each other."""

from typing import Any

import pytest
from pyhanko.sign.fields import MDPPerm

from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.model import Reading, SignatureVerdict
from tests.documents.hostile import CATALOG, PAGE, TEXT, assemble, honest, objects
from tests.documents.pki import NOW, Holder, House, pdf, sign, writer, written

VALID, INVALID, UNKNOWN = SignatureVerdict.VALID, SignatureVerdict.INVALID, SignatureVerdict.UNKNOWN


@pytest.fixture(scope="module")
def house() -> House:
    return House()


@pytest.fixture(scope="module")
def stranger() -> Holder:
    return Holder("Mallory", Holder("Evil Root", ca=True))


def read(house: House, data: bytes, *, lists: bool = True) -> Reading:
    crls = house.lists if lists else ()
    return read_untrusted(data, "a.pdf", trust_roots=(house.root.der,), crls=crls, now=NOW)[0]


def verdicts(reading: Reading) -> list[SignatureVerdict]:
    return [seen.verdict for seen in reading.signatures]


def codes(reading: Reading) -> list[str]:
    return [defect.code for defect in reading.defects]


def forged(data: bytes) -> Any:
    """A revision of ``data`` that names somebody else."""
    revision = writer(data)
    page = revision.root["/Pages"]["/Kids"][0]
    page["/Contents"] = revision.add_object(pdf.StreamObject(stream_data=TEXT.replace(b"Erika", b"Clara")))
    revision.update_container(page)
    return revision


def form() -> bytes:
    """An honest certificate with a text field."""
    field = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (nm) /V () /Rect [60 40 260 60] /DA (/Helv 12 Tf 0 g) >>"
    return assemble(
        objects(_1=CATALOG[:-2] + b"/AcroForm << /Fields [6 0 R] >> >>", _3=PAGE[:-2] + b"/Annots [6 0 R] >>", _6=field)
    )


def filled(data: bytes) -> bytes:
    revision = writer(data)
    (field,) = (each.get_object() for each in revision.root["/AcroForm"]["/Fields"] if each.get_object()["/T"] == "nm")
    field["/V"] = pdf.pdf_string("Mallory")
    revision.update_container(field)
    revision.add_object(pdf.DictionaryObject({pdf.pdf_name("/X"): pdf.NumberObject(1)}))
    return written(revision)


def test_signing_alone_adds_no_text_and_tampers_with_nothing(house: House, stranger: Holder) -> None:
    ours, unsettled = read(house, house.sign(honest())), read(house, house.sign(honest()), lists=False)
    others = read(house, sign(honest(), stranger))

    assert [verdicts(each) for each in (ours, unsettled, others)] == [[VALID], [UNKNOWN], [UNKNOWN]]
    assert [codes(each) for each in (ours, unsettled, others)] == [[], [], []]


def test_a_home_made_signature_does_not_excuse_what_was_added_with_it(house: House, stranger: Holder) -> None:
    together, afterwards = sign(forged(honest()), stranger), sign(written(forged(honest())), stranger)
    for signed in (together, afterwards):
        reading = read(house, signed)
        assert (codes(reading), verdicts(reading)) == (["document.tampered"], [UNKNOWN])
        assert "Clara" in reading.defects[0].detail


def test_the_body_s_signature_vouches_for_what_was_added_before_it_and_the_change_is_told(house: House) -> None:
    signed = house.sign(written(forged(honest())))

    reading = read(house, signed)
    assert (codes(reading), verdicts(reading)) == ([], [VALID])
    (note,) = (note for note in reading.notes if "brought in" in note)
    assert "Clara" in note
    assert "A valid signature covers it." in note
    assert codes(read(house, signed, lists=False)) == ["document.tampered"]


def test_what_was_added_after_the_body_signed_is_not_vouched_for(house: House) -> None:
    reading = read(house, written(forged(house.sign(honest()))))

    assert (codes(reading), verdicts(reading)) == (["document.tampered"], [INVALID])
    assert "+ This certifies that Clara Mustermann" in reading.signatures[0].changed_text


def test_two_signatures_of_the_body_hold_both(house: House) -> None:
    instructor = Holder("Instructor", house.ca)
    signed = house.sign(house.sign(honest(), field="A"), instructor, field="B")

    reading = read(house, signed)

    assert (verdicts(reading), codes(reading)) == ([VALID, VALID], [])
    assert [seen.signer for seen in reading.signatures] == ["College Seal", "Instructor"]


def test_a_stranger_beside_the_body_is_named_whoever_was_first(house: House, stranger: Holder) -> None:
    first = read(house, house.sign(sign(honest(), stranger, field="A"), field="B"))
    second = read(house, sign(house.sign(honest(), field="A"), stranger, field="B"))

    assert (verdicts(first), verdicts(second)) == ([UNKNOWN, VALID], [UNKNOWN, UNKNOWN])
    for seen in (first.signatures[0], second.signatures[1]):
        assert "does not lead to a registered trust root" in seen.detail
    assert "not known to hold" in second.signatures[0].detail


def test_a_form_filled_between_two_signatures_is_not_the_first_one_s(house: House) -> None:
    signed = house.sign(filled(house.sign(form(), field="A")), field="B")

    assert verdicts(read(house, signed)) == [UNKNOWN, VALID]


@pytest.mark.parametrize(
    ("permitted", "verdict"),
    [(None, UNKNOWN), (MDPPerm.NO_CHANGES, INVALID), (MDPPerm.FILL_FORMS, UNKNOWN), (MDPPerm.ANNOTATE, UNKNOWN)],
)
def test_a_form_filled_after_signing_is_judged_by_what_the_certification_permits(
    house: House, permitted: MDPPerm | None, verdict: SignatureVerdict
) -> None:
    assert verdicts(read(house, house.sign(form(), certify=permitted))) == [VALID]
    assert verdicts(read(house, filled(house.sign(form(), certify=permitted)))) == [verdict]


@pytest.mark.parametrize(
    ("permitted", "verdict"), [(None, INVALID), (MDPPerm.FILL_FORMS, INVALID), (MDPPerm.ANNOTATE, UNKNOWN)]
)
def test_a_note_added_where_notes_are_permitted_is_a_person_s(
    house: House, permitted: MDPPerm | None, verdict: SignatureVerdict
) -> None:
    revision = writer(house.sign(honest(), certify=permitted))
    page = revision.root["/Pages"]["/Kids"][0]
    rectangle = pdf.ArrayObject([pdf.NumberObject(each) for each in (60, 40, 260, 60)])
    note = {
        pdf.pdf_name("/Type"): pdf.pdf_name("/Annot"),
        pdf.pdf_name("/Subtype"): pdf.pdf_name("/Text"),
        pdf.pdf_name("/Rect"): rectangle,
    }
    page["/Annots"].append(revision.add_object(pdf.DictionaryObject(note)))
    revision.update_container(page["/Annots"])

    reading = read(house, written(revision))

    assert verdicts(reading) == [verdict]
    assert ("in a way we cannot judge" in reading.signatures[0].detail) is (verdict is UNKNOWN)


def test_text_changed_where_notes_are_permitted_is_refused(house: House) -> None:
    changed = written(forged(house.sign(honest(), certify=MDPPerm.ANNOTATE)))

    assert verdicts(read(house, changed)) == [INVALID]


def test_a_signature_under_an_escaped_name_does_not_vanish(house: House) -> None:
    signed = house.sign(honest())
    at = signed.index(b"/ByteRange")
    end = signed.index(b"]", at) + 1
    escaped = b"/Byte#52ange " + signed[signed.index(b"[", at) : end]  # longer: it takes from the spaces that follow
    assert signed[end : at + len(escaped)].strip() == b""

    reading = read(house, signed[:at] + escaped + signed[at + len(escaped) :])

    assert verdicts(reading) == [INVALID]
