"""Baking: the badge inside its own picture (Open Badges 3.0, 5.3), and out again."""

import itertools
import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
KEYWORD: Final = b"openbadgecredential"
NAMESPACE: Final = "https://purl.imsglobal.org/ob/v3p0"
_LARGEST: Final = 2**20  # bytes of a baked credential, when it comes compressed
# A start tag whose attribute values may contain ">": prolog, comments and doctype stay in front of it.
_ROOT: Final = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?svg(?=[\s>/])(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_OWN: Final = re.compile(
    r"<openbadges:credential(?=[\s>/])((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?:/>|>(.*?)</openbadges:credential\s*>)",
    re.DOTALL,
)
# XML lets a prefix have any name: what makes the element a badge is the namespace that it stands for.
_ELEMENT: Final = re.compile(r"<((?:([A-Za-z_][\w.-]*):)?(assertion|credential))(?=[\s/>])")
_ATTRIBUTES: Final = r"((?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?:/>|>(.*?)</%s\s*>)"
_NAMESPACE: Final = r"\s*=\s*[\"']https?://(?:www\.)?(?:openbadges\.org|purl\.imsglobal\.org/(?:spec/)?ob)\b"
_MOST: Final = 16  # elements that may be badges: each is searched for its end
_PROLOG: Final = 65_536  # characters within which the root tag must end; bounds the search in hostile files
_CDATA: Final = re.compile(r"\s*<!\[CDATA\[(.*)\]\]>\s*", re.DOTALL)
_VERIFY: Final = re.compile(r"\sverify\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NAMED: Final = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}


class NotBaked(ValueError):
    """The picture carries no badge, or is no picture we can read; the message is a sentence for the reader."""


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """``(kind, body, whole chunk)`` of a PNG, each checksum verified. Raises ``NotBaked``."""
    if not png.startswith(PNG_SIGNATURE):
        raise NotBaked("The file is not a PNG picture.")
    at = len(PNG_SIGNATURE)
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at) if at + 8 <= len(png) else (len(png), b"")
        body, end = png[at + 8 : at + 8 + length], at + 12 + length
        if end > len(png) or png[end - 4 : end] != struct.pack(">I", zlib.crc32(kind + body)):
            raise NotBaked("The PNG picture is damaged.")
        yield kind, body, png[at:end]
        at = end
        if kind == b"IEND":
            return
    raise NotBaked("The PNG picture is cut short.")


def _is_ours(kind: bytes, body: bytes) -> bool:
    return kind == b"iTXt" and body.startswith(KEYWORD + b"\0")


def bake_png(png: bytes, credential: str) -> bytes:
    """``png`` with ``credential`` (JSON or JWT) in one uncompressed iTXt chunk, in place of any earlier one.

    Every other chunk, and so every pixel, is passed through byte for byte. Raises ``NotBaked`` for a broken PNG.
    """
    text = KEYWORD + b"\0" + b"\0\0" + b"\0" + b"\0" + credential.encode()
    baked = struct.pack(">I", len(text)) + b"iTXt" + text + struct.pack(">I", zlib.crc32(b"iTXt" + text))
    parts = [PNG_SIGNATURE]
    for kind, body, whole in _chunks(png):
        if not _is_ours(kind, body):
            parts.append(whole)
        if kind == b"IHDR":
            parts.append(baked)
    return b"".join(parts)


def _from_png(png: bytes) -> str:
    found = [body[len(KEYWORD) + 1 :] for kind, body, _ in _chunks(png) if _is_ours(kind, body)]
    if len(found) != 1:
        raise NotBaked("The picture carries two badges." if found else "The picture carries no Open Badges 3.0 badge.")
    flags, rest = found[0][:2], found[0][2:]
    _language, _, rest = rest.partition(b"\0")
    _keyword, _, text = rest.partition(b"\0")
    try:
        if flags[:1] == b"\1":  # others compress although the standard says not to
            inflater = zlib.decompressobj()
            text = inflater.decompress(text, _LARGEST)
            if not inflater.eof:
                raise NotBaked("The badge in the picture is cut short or too large.")
        return text.decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise NotBaked("The badge in the picture is damaged.") from error


def bake_svg(svg: str, credential: str) -> str:
    """``svg`` with ``credential`` directly after its root tag: JSON in CDATA, a JWT in ``verify``.

    An earlier baked badge is replaced. Raises ``NotBaked`` when there is no root tag to bake into.
    """
    bare = _OWN.sub("", svg)
    root = _ROOT.search(bare)
    if root is None or root[0].endswith("/>"):
        raise NotBaked("The file is not an SVG picture that a badge can be baked into.")
    tag = root[0] if "xmlns:openbadges=" in root[0] else f'{root[0][:-1]} xmlns:openbadges="{NAMESPACE}">'
    if credential.lstrip().startswith("{"):
        # angle brackets occur in the strings of a JSON text only, where an escape is the same character; so nothing
        # in a name can end the CDATA section or look like a second badge
        inner = credential.replace("<", "\\u003c").replace(">", "\\u003e")
        inner = f"<openbadges:credential><![CDATA[{inner}]]></openbadges:credential>"
    else:
        inner = f'<openbadges:credential verify="{credential}"></openbadges:credential>'
    return bare[: root.start()] + tag + inner + bare[root.end() :]


def svg_badges(svg: str) -> Iterator[tuple[str, str]]:
    """``("credential" or "assertion", its text)`` of each baked badge (Open Badges 3.0, 5.3.2; Baking 2.0), unread.

    The text stands in CDATA or, which is the same to XML, with its marks escaped; or else in ``verify``.
    """
    for opening in itertools.islice(_ELEMENT.finditer(svg), _MOST):
        name, prefix, kind = opening.groups()
        found = re.compile(_ATTRIBUTES % re.escape(name), re.DOTALL).match(svg, opening.end())
        declared = f"xmlns:{re.escape(prefix)}" if prefix else "xmlns"
        scope = svg if prefix else found[1] if found else ""
        if found and (prefix == "openbadges" or re.search(declared + _NAMESPACE, scope)):
            yield kind, _text_of(found[1], found[2] or "")


def _text_of(attributes: str, inner: str) -> str:
    cdata, verify = _CDATA.fullmatch(inner), _VERIFY.search(attributes)
    if cdata:
        return cdata[1]
    escaped = inner.strip() or (verify[1] or verify[2] or "" if verify else "")
    return re.sub("|".join(_NAMED), lambda entity: _NAMED[entity[0]], escaped)


def _from_svg(svg: str) -> str:
    found = list(itertools.islice((text for kind, text in svg_badges(svg) if kind == "credential"), 2))
    if len(found) != 1:
        raise NotBaked("The picture carries two badges." if found else "The picture carries no Open Badges 3.0 badge.")
    if not found[0]:
        raise NotBaked("The badge in the picture is empty.")
    return found[0]


def extract(picture: bytes) -> str:
    """The credential (JSON or JWT) baked into a PNG or SVG. Nothing in it is believed or parsed here.

    SVG is searched as text, never parsed as XML: no entities, no external references. Raises ``NotBaked``.
    """
    if picture.startswith(PNG_SIGNATURE):
        return _from_png(picture)
    try:
        text = picture.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotBaked("The file is neither a PNG nor an SVG picture.") from error
    if not _ROOT.search(text, 0, _PROLOG):
        raise NotBaked("The file is neither a PNG nor an SVG picture.")
    return _from_svg(text)
