"""Lies that are added to a finished file beside what is drawn: annotations, what a document says of itself."""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from bench.evaluation.corpus.retouched import worded
from bench.evaluation.corpus.tricks import Run, Trick

_STAMP_SCALE: Final = 3.0  # pixels to a point


def saved(document: pikepdf.Pdf) -> bytes:
    """The bytes of ``document``, the same every time."""
    out = BytesIO()
    document.save(out, deterministic_id=True)
    return out.getvalue()


def _with_note(data: bytes, run: Run, said: str) -> bytes | None:
    """A free-text note, white and opaque, laid over the line."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.FreeText, Contents=said, DA="/H 12 Tf 0 g"))


def _with_rubber_stamp(data: bytes, run: Run, said: str) -> bytes | None:
    """A rubber stamp with a look of its own, laid over the line."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.Stamp, Name=Name.Final))


def _with_watermark(data: bytes, run: Run, said: str) -> bytes | None:
    """A watermark, as a program that prints them would add it, but white and opaque over the line."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.Watermark))


def _with_signature_look(data: bytes, run: Run, said: str) -> bytes | None:
    """The field of a signature that nobody made, whose look is the line with other words."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.Widget, FT=Name.Sig, T="Signature1"))


def _with_form_field(data: bytes, run: Run, said: str) -> bytes | None:
    """A text field of a form, filled in and opaque, laid over the line."""
    kind = Dictionary(Subtype=Name.Widget, FT=Name.Tx, T="remarks", V=said, Ff=1, DA="/H 12 Tf 0 g")
    kind.MK = Dictionary(BG=[1])
    return _with_annotation(data, run, said, kind)


def _with_redaction(data: bytes, run: Run, said: str) -> bytes | None:
    """A redaction that was marked and never carried out, whose look is white with other words."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.Redact, OverlayText=said))


def _with_link(data: bytes, run: Run, said: str) -> bytes | None:
    """A link without a target, whose look is the line with other words."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.Link, Border=Array([0, 0, 0])))


def _with_shape(data: bytes, run: Run, said: str) -> bytes | None:
    """A rectangle out of the drawing tools of a reader, filled white, whose look has other words on it."""
    return _with_annotation(data, run, said, Dictionary(Subtype=Name.Square, IC=Array([1, 1, 1]), C=Array([1, 1, 1])))


def _with_two_notes(data: bytes, run: Run, said: str) -> bytes | None:
    """What the viewer of a desktop offers: a white rectangle over the line, and a note in free text over that."""
    noted = _with_annotation(data, run, said, Dictionary(Subtype=Name.FreeText, Contents=said, DA="/H 12 Tf 0 g"))
    if noted is None:
        return None
    with pikepdf.open(BytesIO(noted)) as document:
        notes = document.pages[0].Annots
        box = [float(edge) for edge in notes[0].Rect]
        look = document.make_stream(b"1 g %f %f %f %f re f" % (box[0], box[1], box[2] - box[0], box[3] - box[1]))
        look.stream_dict.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=Dictionary()))
        square = Dictionary(
            Type=Name.Annot, Subtype=Name.Square, IC=[1, 1, 1], C=[1, 1, 1], Rect=box, F=4, AP=Dictionary(N=look)
        )
        document.pages[0].Annots = Array([document.make_indirect(square), notes[0]])
        return saved(document)


def _with_picture_stamp(data: bytes, run: Run, said: str) -> bytes:
    """A picture of other words, added as a stamp as one adds the picture of a signature."""
    picture = worded(said, run.size * 0.95, _STAMP_SCALE, "white", "#1c1c1c", run.width + 6)
    wide, high, low = picture.width / _STAMP_SCALE, picture.height / _STAMP_SCALE, run.y + run.size * 0.32
    box = [run.x - 3, low - high / 2, run.x - 3 + wide, low + high / 2]
    with pikepdf.open(BytesIO(data)) as document:
        image = document.make_stream(picture.tobytes())
        image.stream_dict.update(
            Dictionary(
                Type=Name.XObject, Subtype=Name.Image, Width=picture.width, Height=picture.height,
                ColorSpace=Name.DeviceRGB, BitsPerComponent=8,
            )
        )  # fmt: skip
        look = document.make_stream(b"q %f 0 0 %f %f %f cm /Im Do Q" % (wide, high, box[0], box[1]))
        resources = Dictionary(XObject=Dictionary(Im=image))
        look.stream_dict.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=resources))
        stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=box, F=4, AP=Dictionary(N=look))
        document.pages[0].Annots = Array([document.make_indirect(stamp)])
        return saved(document)


def _with_annotation(data: bytes, run: Run, said: str, kind: Dictionary) -> bytes | None:
    """An annotation of this ``kind``, white and opaque, laid over the line."""
    try:
        words = said.encode("cp1252").hex()
    except UnicodeEncodeError:
        return None
    box = [run.x - 3, run.y - 0.35 * run.size, run.x + max(run.width, 0.62 * run.size * len(said)), run.y + run.size]
    with pikepdf.open(BytesIO(data)) as document:
        look: Any = document.make_stream(
            f"1 g {box[0]} {box[1]} {box[2] - box[0]} {box[3] - box[1]} re f "
            f"BT 0 g /H {run.size:.2f} Tf {run.x:.2f} {run.y:.2f} Td <{words}> Tj ET".encode("ascii")
        )
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        look.stream_dict.update(
            Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=Dictionary(Font=Dictionary(H=font)))
        )
        kind.update(Dictionary(Type=Name.Annot, Rect=box, F=4, AP=Dictionary(N=look)))
        note = document.make_indirect(kind)
        document.pages[0].Annots = Array([note])
        if kind.Subtype == Name.Widget:
            document.Root.AcroForm = Dictionary(Fields=Array([note]), DR=Dictionary(Font=Dictionary(H=font)))
        return saved(document)


def _with_metadata(data: bytes, _: Run, said: str) -> bytes:
    """The other words as the title, the subject and a keyword of the document."""
    with pikepdf.open(BytesIO(data)) as document:
        for key in ("/Title", "/Subject", "/Keywords"):
            document.docinfo[key] = said
        return saved(document)


def _with_comment(data: bytes, run: Run, said: str) -> bytes:
    """A closed comment, hidden, whose text is the other words."""
    with pikepdf.open(BytesIO(data)) as document:
        box = [run.x, run.y, run.x + 18, run.y + 18]
        comment = Dictionary(Type=Name.Annot, Subtype=Name.Text, Contents=said, Rect=box, F=2, Open=False)
        document.pages[0].Annots = Array([document.make_indirect(comment)])
        return saved(document)


def _with_bookmark(data: bytes, _: Run, said: str) -> bytes:
    """The other words as a bookmark beside the page."""
    with pikepdf.open(BytesIO(data)) as document:
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(said, 0))
        return saved(document)


def _with_attachment(data: bytes, _: Run, said: str) -> bytes:
    """The other words in a text that is attached to the document."""
    with pikepdf.open(BytesIO(data)) as document:
        spec = pikepdf.AttachedFileSpec(document, said.encode(), filename="certificate.txt", mime_type="text/plain")
        document.attachments["certificate.txt"] = spec
        return saved(document)


def _with_xmp(data: bytes, _: Run, said: str) -> bytes:
    """The other words as title and description in the metadata that programs exchange (XMP)."""
    with pikepdf.open(BytesIO(data)) as document:
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = said
            metadata["dc:description"] = said
        return saved(document)


def _with_hidden_field(data: bytes, run: Run, said: str) -> bytes:
    """A field of a form that is hidden and holds the other words."""
    with pikepdf.open(BytesIO(data)) as document:
        box = [run.x, run.y, run.x + max(run.width, 30), run.y + run.size]
        field = document.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="value", V=said, F=2, Rect=box, DA="/Helv 10 Tf 0 g"
            )
        )  # fmt: skip
        document.pages[0].Annots = Array([field])
        document.Root.AcroForm = Dictionary(Fields=Array([field]))
        return saved(document)


NOTED: Final[Mapping[Trick, Callable[[bytes, Run, str], bytes | None]]] = {
    Trick.ANNOTATION: _with_note,
    Trick.RUBBER_STAMP: _with_rubber_stamp,
    Trick.FORM_FIELD: _with_form_field,
    Trick.WATERMARK: _with_watermark,
    Trick.SIGNATURE_LOOK: _with_signature_look,
    Trick.METADATA: _with_metadata,
    Trick.COMMENT: _with_comment,
    Trick.BOOKMARK: _with_bookmark,
    Trick.ATTACHED: _with_attachment,
    Trick.REDACTION: _with_redaction,
    Trick.LINK: _with_link,
    Trick.SHAPE: _with_shape,
    Trick.TWO_NOTES: _with_two_notes,
    Trick.PICTURE_STAMP: _with_picture_stamp,
    Trick.XMP: _with_xmp,
    Trick.HIDDEN_FIELD: _with_hidden_field,
}
