"""Acceptance by first bytes, last bytes and name; and what is active, revised or too large inside a PDF."""

import io
import struct
import zlib
from datetime import UTC, datetime
from random import Random

import numpy as np
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from credentialing.documents.reading import accept, pictures
from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.limits import MAX_RENDER_PIXELS
from credentialing.documents.reading.model import Defect, FileKind, Reading
from tests.documents.hostile import CATALOG, PAGE, TEXT, append, assemble, honest, objects, stream

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def read(data: bytes, name: str = "a.pdf") -> Reading:
    return read_untrusted(data, name, now=NOW)[0]


def codes(data: bytes, name: str = "a.pdf") -> list[str]:
    return [defect.code for defect in read(data, name).defects]


def picture(kind: str, size: tuple[int, int] = (64, 48), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, "white").save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "résumé certificate (2).Pdf", "../../etc/a.pdf"])
def test_a_pdf_is_taken_under_any_name_that_ends_in_pdf(name: str) -> None:
    assert accept.judge(honest(), name) == (FileKind.PDF, None)


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n\r\n", b"   ", b"\0\0"])
def test_white_space_may_follow_the_end_of_a_pdf(ending: bytes) -> None:
    assert codes(honest() + ending) == []


@pytest.mark.parametrize("between", [b"\r\n", b"\r", b" \n", b"\n\0\0\n"])
def test_the_end_of_a_pdf_may_be_written_in_any_white_space_and_its_mark_twice(between: bytes) -> None:
    at = honest().rindex(b"startxref")
    assert codes(honest()[:at] + honest()[at:].replace(b"\n", between)) == []
    assert codes(honest() + b"%%EOF" + between) == []


@given(st.binary(min_size=1, max_size=40).filter(lambda rest: rest.strip(b"\0\t\n\f\r ")))
def test_a_second_mark_behind_other_data_ends_nothing(rest: bytes) -> None:
    if not rest.strip(b"\0\t\n\f\r ").startswith(b"%%EOF"):
        assert codes(honest() + rest + b"\n%%EOF\n") == ["document.wrong_type"]


def test_the_first_bytes_of_a_zip_directory_alone_make_no_zip() -> None:
    chance = Random(1)
    for _ in range(50):
        noise = b"".join(b"PK\x05\x06" + chance.randbytes(40) for _ in range(20))
        assert codes(assemble({8: stream(noise)} | objects())) == []


@given(st.binary(min_size=1, max_size=40).filter(lambda rest: rest.strip(b"\0\t\n\f\r ")))
def test_nothing_else_may_follow_the_end_of_a_pdf(rest: bytes) -> None:
    if not rest.rstrip(b"\0\t\n\f\r ").endswith(b"%%EOF"):
        assert codes(honest() + rest) == ["document.wrong_type"]


@given(st.binary(max_size=300), st.sampled_from(["a.pdf", "a.png", "a.jpg", "a.json", "a.svg", "a", ""]))
def test_any_bytes_under_any_name_end_in_a_reading(data: bytes, name: str) -> None:
    assert read(data, name).defects


@given(st.integers(min_value=0, max_value=len(honest()) - 2))
def test_a_pdf_cut_anywhere_is_refused(length: int) -> None:
    assert codes(honest()[:length]) in (["document.wrong_type"], ["document.unreadable"])


def test_pictures_are_decoded_whole_and_made_anew() -> None:
    for kind, name in (("PNG", "a.png"), ("JPEG", "a.jpeg")):
        reading = read(picture(kind), name)
        assert (reading.pages, reading.defects) == (1, ())


def test_a_phone_may_append_to_its_jpeg_but_not_another_format() -> None:
    data = picture("JPEG")
    assert codes(data + b"MotionPhoto_Data" * 9, "a.jpg") == []
    assert codes(data + b"PK\x03\x04" + b"\0" * 40, "a.jpg") == ["document.wrong_type"]


def test_what_phones_append_is_no_other_format() -> None:
    """A second picture (MPO, Ultra HDR) or a film: compressed data, in which any two bytes stand somewhere."""
    chance, data = Random(1), picture("JPEG")
    for _ in range(20):
        noise = chance.randbytes(400_000)
        assert accept.judge(data + b"\0\0\0\x18ftypmp42" + noise, "a.jpg") == (FileKind.JPEG, None)
        assert accept.judge(data + data[:-2] + noise + b"\xff\xd9", "a.jpg") == (FileKind.JPEG, None)


@pytest.mark.parametrize("name", ["a.json", "a.svg"])
def test_a_badge_may_begin_with_a_byte_order_mark(name: str) -> None:
    badge = b'{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "badge": "https://college.example/b"}'
    svg = b'<svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion><![CDATA[' + badge
    data = badge if name == "a.json" else svg + b"]]></openbadges:assertion></svg>"
    for mark in (b"", b"\xef\xbb\xbf"):
        reading = read(mark + data, name)
        assert (reading.defects, len(reading.badges)) == ((), 1)


def test_a_thumbnail_inside_a_jpeg_does_not_end_it() -> None:
    data = picture("JPEG")
    inner = picture("JPEG", (16, 16))
    segment = b"\xff\xe1" + (len(inner) + 2).to_bytes(2) + inner
    whole = data[:2] + segment + data[2:]
    assert accept.judge(whole, "a.jpg") == (FileKind.JPEG, None)
    assert accept.judge(whole[:-2], "a.jpg")[1] is not None


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_mode_becomes_rgb(mode: str) -> None:
    kind, file_kind = ("JPEG", FileKind.JPEG) if mode == "CMYK" else ("PNG", FileKind.PNG)
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, kind)
    pixels = pictures.pixels_of(out.getvalue(), file_kind)
    assert not isinstance(pixels, Defect)
    assert pixels.shape == (30, 40, 3)


def test_a_large_picture_is_reduced_and_a_sideways_one_set_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    pixels = pictures.pixels_of(picture("JPEG", (6000, 4000), exif=exif), FileKind.JPEG)
    assert not isinstance(pixels, Defect)
    assert pixels.shape[0] > pixels.shape[1]
    assert pixels.shape[0] * pixels.shape[1] <= MAX_RENDER_PIXELS


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_photo_is_set_upright_whatever_else_its_exif_holds(turn: int) -> None:
    """Tags of odd types, as phones write them: a resolution of none, a maker's note of another length."""
    tags = [(0x112, 3, 1, turn << 16), (0x11A, 5, 1, 200), (0x213, 2, 2, 0x31000000), (0x8769, 4, 1, 300)]
    exif = b"MM\0*\0\0\0\x08" + struct.pack(">H", len(tags)) + b"".join(struct.pack(">HHII", *tag) for tag in tags)
    exif = exif.ljust(300, b"\0") + struct.pack(">HHHII", 1, 0x927C, 7, 100, 20) + b"\0" * 4
    marked = Image.new("RGB", (64, 48), "white")
    marked.paste("black", (0, 0, 16, 16))
    out, plain = io.BytesIO(), io.BytesIO()
    marked.save(out, "JPEG", exif=b"Exif\0\0" + exif)
    marked.save(plain, "JPEG", exif=_only(turn))
    found = pictures.pixels_of(out.getvalue(), FileKind.JPEG)
    with Image.open(plain) as image:
        wanted = np.array(ImageOps.exif_transpose(image))
    assert not isinstance(found, Defect)
    assert np.array_equal(found, wanted)


def _only(turn: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = turn
    return exif


@pytest.mark.parametrize(
    "exif", [b"", b"MM", b"MM\0*\0\0\0\x08\xff\xff", b"II*\0\x08\0\0\0\1\0\x12\1\2\0\4\0\0\0abc\0"]
)
def test_damaged_exif_is_left_alone(exif: bytes) -> None:
    assert codes(picture("JPEG", exif=b"Exif\0\0" + exif), "a.jpg") == []


def test_a_reason_holds_no_address_of_our_memory() -> None:
    data = assemble(objects(_5=stream(zlib.compress(TEXT), b"/Filter /FlateDecode /DecodeParms 5 0 R")))
    (defect,) = read(data).defects
    assert defect.code == "document.unreadable"
    assert "0x" not in defect.detail
    assert defect.detail.startswith("The PDF is damaged: stream object 5 0: ")


def test_links_outlines_and_harmless_actions_are_no_reason_to_refuse() -> None:
    link = (
        b"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://verify.example/1) >> >>]"
    )
    assert codes(assemble(objects(_3=PAGE[:-2] + link + b" >>"))) == []
    assert codes(assemble(objects(_1=CATALOG[:-2] + b"/OpenAction [3 0 R /Fit] /AA << >> >>"))) == []
    assert codes(assemble(objects(_1=CATALOG[:-2] + b"/OpenAction << /S /GoTo /D [3 0 R /Fit] >> >>"))) == []
    mail = b"<< /S /URI /URI (mailto:a@college.example) >>"
    assert codes(assemble(objects(_6=mail))) == []


def link_to(target: str) -> bytes:
    return assemble(objects(_6=b"<< /S /URI /URI <%s> >>" % target.encode("utf-16").hex().encode()))


@pytest.mark.parametrize(
    "target",
    [
        "ms-msdt:/id PCWDiagnostic /skip force", "search-ms:query=x", "ms-word:ofe|u|http://evil.example/x.docm",
        "vnd.evil+x:go", "view-source:javascript:alert(1)", "\\\\evil.example\\share\\x", "\\/evil.example/x",
        "java\nscript:alert(1)", "java\tscript:alert(1)", " \x01javascript:alert(1)", "JavaScript:alert(1)",
        "data:text/html,hi", "file:///etc/passwd", "vbscript:x", "evil.js:alert(1)", "x.example:8080alert",
    ],
)  # fmt: skip
def test_a_link_that_starts_a_program_is_no_web_address(target: str) -> None:
    assert codes(link_to(target)) == ["document.active_content"]


def annotated(*actions: bytes) -> bytes:
    each = b" ".join(b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A %s >>" % action for action in actions)
    return assemble(objects(_3=PAGE[:-2] + b"/Annots [" + each + b" 7] >>"))


def test_where_links_lead_is_kept_once_each() -> None:
    link = b"<< /S /URI /URI (https://v.example/%s)%s >>"
    chain = link % (b"1", b" /Next [" + link % (b"2", b"") + b" " + link % (b"1", b"") + b" 3]")

    assert read(annotated(chain, b"[]", link % (b"2", b""), b"<< /S /GoTo /D [3 0 R /Fit] >>")).links == (
        "https://v.example/1",
        "https://v.example/2",
    )


def test_more_links_than_are_compared_are_told_of() -> None:
    reading = read(annotated(*(b"<< /S /URI /URI (https://v.example/%d) >>" % n for n in range(129))))

    assert (len(reading.links), len(reading.left_out)) == (128, 1)


def test_what_relative_links_begin_with_is_a_link_too() -> None:
    base = b"/URI << /Base (ms-msdt:) >>"
    assert codes(assemble(objects(_1=CATALOG[:-2] + base + b" >>"))) == ["document.active_content"]
    base = b"/URI << /Base (https://college.example/) >>"
    assert codes(assemble(objects(_1=CATALOG[:-2] + base + b" >>"))) == []


@pytest.mark.parametrize(
    "target",
    [
        "https://college.example:8443/c?x=a:b", "HTTP://COLLEGE.EXAMPLE", "www.college.example", "tel:+61 3 5550 1234",
        "www.college.example:8080/c", "college.example:8080", "mailto:office@college.example?subject=DN: a question",
        "verify/1?at=10:30", "/c/1", "#page=2", "Level 1: Foundation", "", "\thttps://college.example/\n",
    ],
)  # fmt: skip
def test_a_web_address_however_written_is_a_plain_link(target: str) -> None:
    assert codes(link_to(target)) == []


@pytest.mark.parametrize("name", [b"/AA", b"/EF", b"/JS", b"/Ref", b"/OPI"])
def test_fonts_pictures_and_roles_may_bear_the_name_of_an_action(name: bytes) -> None:
    text = TEXT.replace(b"/F1", name)
    assert codes(assemble(objects(_3=PAGE.replace(b"/F1 4 0 R", name + b" 4 0 R"), _5=stream(text)))) == []
    drawn = PAGE.replace(b"/Font <<", b"/XObject << %s 8 0 R >> /Font <<" % name)
    form = stream(b"0 0 9 9 re f", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    assert codes(assemble(objects(_3=drawn, _5=stream(TEXT + b" %s Do" % name), _8=form))) == []
    roles = b"/StructTreeRoot << /Type /StructTreeRoot /K [] /RoleMap << %s /P >> >>" % name
    assert codes(assemble(objects(_1=CATALOG[:-2] + roles + b" >>"))) == []


@pytest.mark.parametrize("name", [b"/EmbeddedFiles", b"/JavaScript"])
@pytest.mark.parametrize("tree", [b"<< /Names [] >>", b"<< >>", b"<< /Kids [] /Limits [] >>", b"8 0 R"])
def test_what_is_left_when_the_last_attachment_was_removed_is_no_attachment(name: bytes, tree: bytes) -> None:
    names = CATALOG[:-2] + b"/Names << %s %s >> >>" % (name, tree)
    assert codes(assemble(objects(_1=names, _8=b"<< /Names 9 0 R >>", _9=b"[]"))) == []


def test_a_pdf_whose_attachment_was_removed_is_read() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(honest())) as pdf:
        pdf.attachments["a.txt"] = pikepdf.AttachedFileSpec(pdf, b"x", filename="a.txt")
        del pdf.attachments["a.txt"]
        assert "/EmbeddedFiles" in pdf.Root.Names
        pdf.save(out)
    assert codes(out.getvalue()) == []


def test_the_word_javascript_in_the_text_is_not_a_script() -> None:
    assert codes(assemble(objects(_5=stream(b"BT /F1 9 Tf 72 700 Td (/JS /JavaScript /Launch) Tj ET")))) == []


def test_a_large_honest_stream_is_measured_not_guessed() -> None:
    body = TEXT + b"\n" + b"% comment\n" * 200_000
    data = assemble(objects(_5=stream(zlib.compress(body), b"/Filter /FlateDecode")))
    assert codes(data) == []


def test_object_streams_and_linearised_files_are_read() -> None:
    for options in ({"object_stream_mode": pikepdf.ObjectStreamMode.generate}, {"linearize": True}):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(honest())) as pdf:
            pdf.save(out, **options)
        reading = read(out.getvalue())
        assert reading.defects == ()
        assert [line.text for line in reading.lines] == ["This certifies that Erika Mustermann"]
        assert not [note for note in reading.notes if "revisions" in note]


def test_an_addition_that_changes_metadata_only_is_a_note() -> None:
    changed = append(honest(), {6: b"<< /Title (Certificate) /ModDate (D:20261123) >>"}, b"/Info 6 0 R")
    reading = read(changed)
    assert reading.defects == ()
    assert "The PDF has 2 revisions." in reading.notes


def test_an_unsigned_addition_that_changes_text_is_tampering_and_says_what() -> None:
    reading = read(append(honest(), {5: stream(TEXT.replace(b"Erika", b"Clara"))}))
    assert [defect.code for defect in reading.defects] == ["document.tampered"]
    assert "Erika" in reading.defects[0].detail
    assert "Clara" in reading.defects[0].detail


def test_a_made_up_byte_range_excuses_nothing() -> None:
    first = honest()
    body = stream(TEXT.replace(b"Erika", b"Clara")) + b"\n%%/ByteRange [0 10 20 %08d]"
    changed = append(first, {5: body % 0})
    changed = append(first, {5: body % (len(changed) - 20)})
    assert "document.tampered" in codes(changed)


def test_a_change_undone_later_is_still_told() -> None:
    once = append(honest(), {5: stream(TEXT.replace(b"Erika", b"Clara"))})
    assert codes(append(once, {5: stream(TEXT)})) == ["document.tampered"]
