"""Files that lead back to themselves."""

from collections.abc import Iterator

from tests.documents.hostile.parts import (
    BROKEN,
    PAGE,
    TEXT,
    HostileFile,
    assemble,
    catalog,
    honest,
    objects,
    stream,
)


def loops() -> Iterator[HostileFile]:
    def case(name: str, data: bytes, ends_in: frozenset[str] = BROKEN) -> HostileFile:
        return HostileFile(f"loop_{name}.pdf", data, ends_in)

    yield case("page_tree", assemble(objects(_2=b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>")))
    yield case(
        "page_tree_long",
        assemble(
            objects(
                _2=b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>",
                _6=b"<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>",
            )
        ),
    )
    yield case(
        "parents",
        assemble(
            objects(
                _2=b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>",
                _3=PAGE.replace(b"/MediaBox [0 0 595 842]", b""),
            )
        ),
    )
    yield case("form_draws_itself", assemble(objects(
        _3=PAGE.replace(b"/Font << /F1 4 0 R >>", b"/XObject << /X 6 0 R >>"),
        _5=stream(b"/X Do"),
        _6=stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"),
    )))  # fmt: skip
    data = honest()
    own = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    yield case("prev", assemble(objects(), b"/Prev %d" % own))
    yield case("length", assemble(objects(_5=b"<< /Length 5 0 R >>\nstream\n" + TEXT + b"\nendstream")))
    yield case("reference", assemble(objects(_4=b"6 0 R", _6=b"4 0 R")))
    packed = b"7 0 8 2 1 2"
    yield case(
        "object_stream",
        assemble(objects(_6=stream(packed, b"/Type /ObjStm /N 2 /First 8 /Extends 6 0 R"))),
        BROKEN | frozenset({""}),
    )
    yield case("contents", assemble(objects(_5=b"[5 0 R]")), BROKEN | frozenset({""}))
    outline = b"/Outlines 6 0 R"
    yield case(
        "outlines",
        assemble(
            objects(
                _1=catalog(outline),
                _6=b"<< /First 7 0 R /Last 7 0 R >>",
                _7=b"<< /Next 7 0 R /Prev 7 0 R /Title (x) >>",
            )
        ),
        frozenset({""}),
    )
