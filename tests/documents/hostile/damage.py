"""Files that lie about themselves, are cut short, locked, or altered."""

from collections.abc import Iterator

import pikepdf

from tests.documents.hostile.parts import (
    ANYTHING,
    BROKEN,
    DAMAGED,
    LOCKED,
    PAGE,
    TAMPERED,
    TEXT,
    HostileFile,
    append,
    assemble,
    honest,
    jpeg,
    objects,
    png,
    saved,
    stream,
    with_image,
)


def lies() -> Iterator[HostileFile]:
    def case(name: str, data: bytes, ends_in: frozenset[str] = BROKEN) -> HostileFile:
        return HostileFile(f"lie_{name}.pdf", data, ends_in)

    yield case("length_long", assemble(objects(_5=stream(TEXT, length=1 << 30))))
    yield case("length_short", assemble(objects(_5=stream(TEXT, length=3))))
    yield case("length_negative", assemble(objects(_5=stream(TEXT, length=-1))))
    yield case("xref_offset", honest().replace(b"startxref\n", b"startxref\n9"))
    yield case("xref_entries", honest().replace(b"00000 n \n", b"00007 n \n"), ANYTHING)
    yield case("size", honest().replace(b"/Size 6", b"/Size 2147483647"), BROKEN | frozenset({""}))
    yield case(
        "count", assemble(objects(_2=b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>")), BROKEN | frozenset({""})
    )
    yield case("no_pages", assemble(objects(_2=b"<< /Type /Pages /Kids [] /Count 0 >>")))
    yield case("no_root", honest().replace(b"/Root 1 0 R", b"/Root 99 0 R"))
    yield case("mediabox_nan", assemble(objects(_3=PAGE.replace(b"595 842", b"/x (y)"))))
    yield case("mediabox_zero", assemble(objects(_3=PAGE.replace(b"595 842", b"0 0"))))
    yield case("kids_are_numbers", assemble(objects(_2=b"<< /Type /Pages /Kids [1 2 3] /Count 3 >>")))
    yield case("page_is_a_font", assemble(objects(_2=b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>")), ANYTHING)
    yield case("just_a_header", b"%PDF-1.7\n%%EOF\n")
    garbage = bytes((each * 193 + 71) % 256 for each in range(4096))
    font = b"<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 6 0 R /FirstChar 0 /LastChar 255 "
    font += b"/Widths [%s] >>"
    described = b"<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 7 0 R >>"
    widths = b" ".join([b"500"] * 256)
    yield case("font_garbage", assemble(objects(_4=font % widths, _6=described, _7=stream(garbage))), ANYTHING)
    icc = b"/Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace [/ICCBased 7 0 R]"
    pdf = with_image(icc, b"\0" * 243)
    yield case("icc_garbage", pdf.replace(b"[/ICCBased 7 0 R]", b"[/ICCBased 6 0 R]"), ANYTHING)
    for name in (b"JBIG2Decode", b"JPXDecode", b"DCTDecode", b"CCITTFaxDecode"):
        entries = b"/Width 999 /Height 999 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /" + name
        yield case(f"{name.decode().lower()}_garbage", with_image(entries, garbage), ANYTHING)


def damaged() -> Iterator[HostileFile]:
    whole = honest()
    for part in (5, 9, 50, len(whole) // 3, len(whole) // 2, len(whole) - 20, len(whole) - 6):
        yield HostileFile(f"cut_{part}.pdf", whole[:part], DAMAGED)
    picture = jpeg(400, 400)
    yield HostileFile("cut_and_ended.jpg", picture[: len(picture) // 2] + b"\xff\xd9", DAMAGED)
    for part in (4, 100, len(picture) - 2):
        yield HostileFile(f"cut_{part}.jpg", picture[:part], DAMAGED)
    flat = png(64, 64, b"\0" * 193 * 64)
    for part in (9, 40, len(flat) - 13):
        yield HostileFile(f"cut_{part}.png", flat[:part], DAMAGED)
    yield HostileFile("short_pixels.png", png(64, 64, b"\0" * 100), DAMAGED)
    for name, owner, user in (("user", "o", "secret"), ("owner", "o", "")):
        encryption = pikepdf.Encryption(owner=owner, user=user)
        yield HostileFile(f"encrypted_{name}.pdf", saved(lambda _pdf: None, encryption=encryption), LOCKED)
    handlers = (
        b"/Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 /Recipients [(x)]",
        b"/FOPN_fLock /V 1",
        b"/Standard /V 9 /R 9",
    )
    for number, handler in enumerate(handlers):
        locked = assemble(objects(_8=b"<< /Filter %s >>" % handler), b"/Encrypt 8 0 R /ID [(a) (a)]")
        yield HostileFile(f"encrypted_handler_{number}.pdf", locked, LOCKED)
    covered = b"1 1 1 rg 60 690 500 40 re f BT 0 g /F1 18 Tf 72 700 Td (This certifies that Mallory Evil) Tj ET"
    yield HostileFile("appended_text.pdf", append(whole, {5: stream(TEXT + b" " + covered)}), TAMPERED)
    yield HostileFile("replaced_text.pdf", append(whole, {5: stream(TEXT.replace(b"Erika", b"Clara"))}), TAMPERED)
