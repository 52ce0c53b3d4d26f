"""A Reading: everything learnt from one file, as plain values that survive the trip out of the sandbox as JSON."""

from dataclasses import dataclass
from enum import StrEnum


class FileKind(StrEnum):
    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    SVG_BADGE = "svg_badge"  # accepted as a baked badge only, never as a picture
    BADGE = "badge"  # Open Badges JSON or a compact JWT
    UNKNOWN = "unknown"


class Origin(StrEnum):
    """Where a piece of text was seen."""

    TEXT_LAYER = "text_layer"
    OCR = "ocr"


class Shown(StrEnum):
    """Whether the rendered page shows what the text layer says."""

    SHOWN = "shown"
    NOT_SHOWN = "not_shown"
    NOT_SETTLED = "not_settled"


class Look(StrEnum):
    """How a line stands on its page. ``askew``: at an angle to the others, as stamps are; ``struck``: crossed out;
    ``patch``: on a piece of paper, or a shade, that no other line stands on; ``inked``: with ink over its print.
    """

    PLAIN = "plain"
    ASKEW = "askew"
    STRUCK = "struck"
    PATCH = "patch"
    INKED = "inked"


class SignatureVerdict(StrEnum):
    """``unknown``: trust or revocation could not be settled; a person's."""

    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in fractions of its width and height (0 to 1), origin at the top left."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in reading order. ``confidence`` is 0 to 1 (1 for a text layer); ``shown``: text layers.

    ``box`` is where the file's page shows it. ``place`` is where it stands on the sheet laid flat, upright and level,
    in fractions of the sheet's longer side, so that across and down are one measure; ``None`` if not known.
    """

    text: str
    box: Box
    origin: Origin
    confidence: float = 1.0
    shown: Shown = Shown.NOT_SETTLED
    place: Box | None = None
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Defect:
    """Why the file is refused or distrusted: a reason code of ``model/reasons.py`` and a sentence."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class CodeSeen:
    """A bar code found on a page; ``text`` is its payload, never followed as a link."""

    symbology: str
    text: str
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class SignatureSeen:
    """One digital signature. ``changed_text``: lines that differ between the signed revision and the file.

    ``time_proved``: ``signed_at`` is a trusted time stamp's, not the signer's word. ``covers``: how many bytes of the
    file it was made over, from the first; 0 where these are not whole revisions.
    """

    field: str
    verdict: SignatureVerdict
    signer: str
    signed_at: str | None
    detail: str
    changed_text: tuple[str, ...] = ()
    time_proved: bool = False
    covers: int = 0


@dataclass(frozen=True, slots=True)
class BadgeSeen:
    """An Open Badge found in or as the file. ``verified`` is ``None`` where that cannot be settled here.

    ``True`` means that the key of ``issuer`` made the signature and nothing speaks against the badge; not that
    ``issuer`` is whom ``issuer_name`` says. ``recipient_hash``: ``algorithm$hex`` of the recipient's name and ``salt``
    where the badge does not tell the name itself. ``detail``: whole sentences.
    """

    version: str
    verified: bool | None
    issuer: str
    issuer_name: str
    recipient_name: str
    achievement: str
    detail: str
    recipient_hash: str = ""
    salt: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file is and says. ``lines`` hold both origins; ``notes`` are weak signals, never reasons.

    ``pages`` counts pages (1 for a picture); ``defects`` are empty for an acceptable file. ``links``: where links on
    the pages lead, never followed. ``left_out``: sentences about codes, links and badges that were not read, as there
    are too many; a person's.
    """

    kind: FileKind
    sha256: str
    size: int
    pages: int
    lines: tuple[Line, ...] = ()
    defects: tuple[Defect, ...] = ()
    codes: tuple[CodeSeen, ...] = ()
    signatures: tuple[SignatureSeen, ...] = ()
    badges: tuple[BadgeSeen, ...] = ()
    notes: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def text(self, origin: Origin) -> str:
        """All lines of one origin, newline-separated, in reading order."""
        return "\n".join(line.text for line in self.lines if line.origin is origin)
