"""Files that do something: scripts, actions, attachments."""

from collections.abc import Iterator

import pikepdf

from tests.documents.hostile.parts import (
    ACTIVE,
    HostileFile,
    assemble,
    catalog,
    objects,
    page,
    saved,
    stream,
)


def actions() -> Iterator[HostileFile]:
    def case(name: str, data: bytes) -> HostileFile:
        return HostileFile(f"active_{name}.pdf", data, ACTIVE)

    script = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    yield case("open_action", assemble(objects(_1=catalog(b"/OpenAction " + script))))
    yield case(
        "names_tree", assemble(objects(_1=catalog(b"/Names << /JavaScript << /Names [(a) 6 0 R] >> >>"), _6=script))
    )
    yield case("page_aa", assemble(objects(_3=page(b"/AA << /O " + script + b" >>"))))
    yield case(
        "annotation",
        assemble(objects(_3=page(b"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A " + script + b" >>]"))),
    )
    yield case("hex_names", assemble(objects(_1=catalog(b"/OpenAction << /#53 /J#61vaScript /J#53 (x) >>"))))
    yield case(
        "script_in_stream",
        assemble(objects(_1=catalog(b"/OpenAction << /S /JavaScript /JS 6 0 R >>"), _6=stream(b"app.alert(1)"))),
    )
    yield case(
        "chained", assemble(objects(_1=catalog(b"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next " + script + b" >>")))
    )
    yield case("orphan", assemble(objects(_9=script)))
    launch = b"<< /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >> >>"
    yield case("launch", assemble(objects(_1=catalog(b"/OpenAction " + launch))))
    yield case(
        "goto_r",
        assemble(objects(_1=catalog(b"/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\share\\\\x.pdf) /D [0 /Fit] >>"))),
    )
    yield case("submit", assemble(objects(_1=catalog(b"/OpenAction << /S /SubmitForm /F (http://192.0.2.1/) >>"))))
    yield case("uri_script", assemble(objects(_1=catalog(b"/OpenAction << /S /URI /URI (javascript:alert\\(1\\)) >>"))))
    yield case("uri_file", assemble(objects(_1=catalog(b"/OpenAction << /S /URI /URI (file:///etc/passwd) >>"))))
    yield case("external_stream", assemble(objects(_5=b"<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream")))
    form = b"/AcroForm << /Fields [] /XFA 6 0 R >>"
    xdp = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xdp>&e;</xdp>'
    yield case("xfa_xxe", assemble(objects(_1=catalog(form), _6=stream(xdp))))
    media = b"/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]"
    yield case("rich_media", assemble(objects(_3=page(media))))
    yield case("embedded_exe", saved(lambda pdf: _attach(pdf, "invoice.exe", b"MZ\x90\0" + b"\0" * 64)))
    yield case("attachment", saved(lambda pdf: _attach(pdf, "notes.txt", b"notes")))
    file_annotation = b"/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (x.exe) >> >>]"
    yield case("file_annotation", assemble(objects(_3=page(file_annotation))))

    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
    yield case("reference", assemble(objects(_8=stream(b"", form + b"/Ref << /F (//192.0.2.1/x.pdf) /Page 0 >>"))))
    yield case("reference_elsewhere", assemble(objects(_8=stream(b"", form + b"/Ref 9 0 R"), _9=b"<< /F (x.pdf) >>")))
    proxy = b"/OPI << /2.0 << /Type /OPI /Version 2.0 /F (/etc/passwd) >> >>"
    yield case("proxy", assemble(objects(_8=stream(b"", form + proxy))))
    yield case(
        "proxy_elsewhere", assemble(objects(_8=stream(b"", form + b"/OPI << /1.3 9 0 R >>"), _9=b"<< /F (x) >>"))
    )
    yield case("thread", assemble(objects(_1=catalog(b"/OpenAction << /S /Thread /F (x.pdf) /D 0 >>"))))
    yield case("postscript", assemble(objects(_8=stream(b"showpage", form + b"/Subtype2 /PS"))))
    for what, entries in (("u3d", b"/Subtype /U3D"), ("prc", b"/Subtype /PRC"), ("3d", b"/Type /3D")):
        yield case(what, assemble(objects(_8=stream(b"", entries))))
    yield case("on_instantiate", assemble(objects(_8=stream(b"", b"/OnInstantiate 9 0 R"), _9=stream(b"app.alert(1)"))))
    yield from (case(*each) for each in _roundabout())

    def hide(pdf: pikepdf.Pdf) -> None:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = pdf.make_indirect(action)

    yield case("object_stream", saved(hide, object_stream_mode=pikepdf.ObjectStreamMode.generate))


def _roundabout() -> Iterator[tuple[str, bytes]]:
    """What acts under keys that honest files use as names of fonts, pictures and roles, or leave behind empty."""
    jump = b"<< /S /GoTo /D [3 0 R /Fit] >>"
    yield "aa_elsewhere", assemble(objects(_1=catalog(b"/AA 8 0 R"), _8=b"<< /WC 9 0 R >>", _9=jump))
    yield "aa_in_stream", assemble(objects(_3=page(b"/AA 8 0 R"), _8=stream(b"", b"/O " + jump)))
    yield (
        "aa_as_font",
        assemble(objects(_3=page(b"/AA << /Type /Font /Subtype /Type1 /BaseFont /X /C 9 0 R >>"), _9=jump)),
    )
    yield "js_elsewhere", assemble(objects(_9=b"<< /JS 8 0 R >>", _8=b"(app.alert\\(1\\))"))
    picture = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
    yield "js_as_picture", assemble(objects(_9=b"<< /S /Foo /JS 8 0 R >>", _8=stream(b"app.alert(1)", picture)))
    yield "js_as_stream", assemble(objects(_9=b"<< /JS 8 0 R >>", _8=stream(b"app.alert(1)")))
    for key in (b"/F", b"/UF", b"/Unix"):
        yield f"ef_{key[1:].decode()}", assemble(objects(_9=b"<< /EF << %s 8 0 R >> >>" % key, _8=stream(b"MZ")))
    yield "ef_elsewhere", assemble(objects(_9=b"<< /EF 7 0 R >>", _7=b"<< /F 8 0 R >>", _8=stream(b"MZ")))
    for name in (b"/EmbeddedFiles", b"/JavaScript"):
        called = name[1:].decode()
        for number, tree in enumerate(
            (b"/Names [] /Kids [8 0 R]", b"/Names 7 0 R", b"/Kids 7 0 R", b"/Names [] /Foo 8 0 R")
        ):
            names = catalog(b"/Names << %s << %s >> >>" % (name, tree))
            filled = objects(_1=names, _7=b"[(a) 8 0 R]", _8=b"<< /Names [(a) 9 0 R] >>", _9=b"<< >>")
            yield f"{called}_{number}", assemble(filled)
        yield (
            f"{called}_elsewhere",
            assemble(objects(_1=catalog(b"/Names << %s 8 0 R >>" % name), _8=b"<< /Names [(a) 9 0 R] >>", _9=b"<< >>")),
        )


def _attach(pdf: pikepdf.Pdf, name: str, content: bytes) -> None:
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name)
