"""What in a PDF acts: scripts, actions, attachments, forms with a program of their own. One object at a time.

Key and subtype names are those of ISO 32000-2; the walk in ``structure.py`` hands every dictionary of the file here,
wherever it is stored, so that nothing hides in an object stream or an orphan.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

import pikepdf

_ACTIONS: Final = {  # 12.6.4: types of action that do more than move the reader within the document
    "/JavaScript": "a script",
    "/Launch": "an action that starts a program",
    "/SubmitForm": "an action that sends data",
    "/ImportData": "an action that loads data",
    "/GoToR": "a jump into another file",
    "/GoToE": "a jump into an attachment",
    "/Rendition": "an action that plays media",
    "/Movie": "an action that plays media",
    "/Sound": "an action that plays media",
    "/GoTo3DView": "an action on a 3D model",
    "/RichMediaExecute": "an action on rich media",
}
_ANNOTATIONS: Final = {  # 12.5.6 and the PostScript XObject of 8.8
    "/FileAttachment": "an attached file",
    "/RichMedia": "rich media",
    "/Screen": "embedded media",
    "/Movie": "a film",
    "/Sound": "a sound",
    "/3D": "a 3D model",
    "/PS": "PostScript code",
}
_KEYS: Final = {
    "/JS": "a script",
    "/JavaScript": "a script",
    "/AA": "actions that run by themselves",
    "/XFA": "an XFA form",
    "/EF": "an embedded file",
    "/EmbeddedFiles": "embedded files",
    "/Collection": "a portfolio of files",
    "/RichMediaContent": "rich media",
}
_SAFE_SCHEMES: Final = ("http://", "https://", "mailto:", "tel:")
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:")  # RFC 3986, 3.1
_PORT: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}:\d{1,5}(?:[/?#]|$)")  # "www.example.org:8080/c" has no scheme
_DROPPED: Final = re.compile(
    r"[\0-\x1f\x7f]"
)  # programs read "java<LF>script:" without its line feed (WHATWG URL, 4.4)
_SHARES: Final = ("\\\\", "\\/", "/\\")  # a file on another machine, to programs of Windows


def acts(value: Mapping[str, Any]) -> str:
    """What acts in one dictionary, as words for its sender; empty when nothing does. Children are not followed."""
    for key, says in _KEYS.items():
        if key in value and not _empty(value[key]):
            return says
    kind = value.get("/S")
    if isinstance(kind, pikepdf.Name) and str(kind) in _ACTIONS:
        return _ACTIONS[str(kind)]
    subtype = value.get("/Subtype")
    if isinstance(subtype, pikepdf.Name) and str(subtype) in _ANNOTATIONS:
        return _ANNOTATIONS[str(subtype)]
    is_link = isinstance(kind, pikepdf.Name) and str(kind) == "/URI"
    # 12.6.4.8: what relative links begin with; the key has other uses with other types
    base = value.get("/Base")
    if (is_link and not _is_plain_link(value.get("/URI"))) or (
        isinstance(base, pikepdf.String) and not _is_plain_link(base)
    ):
        return "a link that is no web address"
    return ""


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, pikepdf.Dictionary | pikepdf.Array) and len(value) == 0)


def _is_plain_link(target: Any) -> bool:
    """Whether a link leads to the web, a mail address, a telephone, or has no scheme at all (a relative one)."""
    text = _DROPPED.sub("", str(target)).strip().lower()
    if text.startswith(_SAFE_SCHEMES) or _PORT.match(text):
        return True
    return not (_SCHEME.match(text) or text.startswith(_SHARES))
