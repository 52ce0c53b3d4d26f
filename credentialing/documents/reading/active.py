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
    "/U3D": "a 3D model",
    "/PRC": "a 3D model",
}
_KEYS: Final = {  # keys, with what they must hold to mean it: a font, picture or role may bear any of these names
    "/JS": ("a script", "script"),
    "/JavaScript": ("a script", "tree"),
    "/OnInstantiate": ("a script", "anything"),  # 13.6.3
    "/AA": ("actions that run by themselves", "triggers"),
    "/XFA": ("an XFA form", "anything"),
    "/EF": ("an embedded file", "files"),
    "/EmbeddedFiles": ("embedded files", "tree"),
    "/Collection": ("a portfolio of files", "anything"),
    "/RichMediaContent": ("rich media", "anything"),
    "/Ref": ("content taken from another file", "file"),  # 8.10.4
    "/OPI": ("content taken from another file", "versions"),  # 14.11.7
}
# 12.6.3: whatever viewers do by themselves, they do for these.
_TRIGGERS: Final = (
    "/E", "/X", "/D", "/U", "/Fo", "/Bl", "/PO", "/PC", "/PV", "/PI", "/O", "/C", "/K", "/F", "/V",
    "/WC", "/WS", "/DS", "/WP", "/DP",
)  # fmt: skip
_TREE: Final = frozenset({"/Names", "/Kids", "/Limits"})  # 7.9.6
_FILES: Final = ("/F", "/UF", "/DOS", "/Mac", "/Unix")  # 7.11.4
_NAMES: Final = (
    ("/Subtype2", pikepdf.Name.PS, "PostScript code"),  # its other spelling, of 8.10.1
    ("/Type", pikepdf.Name("/3D"), "a 3D model"),  # 13.6.3
)
_PICTURES: Final = (pikepdf.Name.Form, pikepdf.Name.Image)
_SAFE_SCHEMES: Final = ("http://", "https://", "mailto:", "tel:")
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:")  # RFC 3986, 3.1
_PORT: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}:\d{1,5}(?:[/?#]|$)")  # "www.example.org:8080/c" has no scheme
_DROPPED: Final = re.compile(r"[\0-\x1f\x7f]")
_SHARES: Final = ("\\\\", "\\/", "/\\")  # a file on another machine, to programs of Windows


def acts(value: Mapping[str, Any]) -> str:
    """What acts in one dictionary, as words for its sender; empty when nothing does. Children are not followed."""
    for key, (says, needed) in _KEYS.items():
        if key in value and _means_it(value, key, needed):
            return says
    kind = value.get("/S")
    if isinstance(kind, pikepdf.Name) and str(kind) in _ACTIONS:
        return _ACTIONS[str(kind)]
    subtype = value.get("/Subtype")
    if isinstance(subtype, pikepdf.Name) and str(subtype) in _ANNOTATIONS:
        return _ANNOTATIONS[str(subtype)]
    for key, name, says in _NAMES:
        if key in value and value[key] == name:
            return says
    if isinstance(kind, pikepdf.Name) and str(kind) == "/Thread" and value.get("/F") is not None:  # 12.6.4.7
        return "a jump into another file"
    is_link = isinstance(kind, pikepdf.Name) and str(kind) == "/URI"
    # 12.6.4.8: what relative links begin with; the key has other uses with other types
    base = value.get("/Base")
    if (is_link and not _is_plain_link(value.get("/URI"))) or (
        isinstance(base, pikepdf.String) and not _is_plain_link(base)
    ):
        return "a link that is no web address"
    return ""


def _means_it(holder: Mapping[str, Any], key: str, needed: str) -> bool:
    """Whether a key of ``_KEYS`` holds what makes it act, and is not just the name of something else."""
    value = holder[key]
    match needed:
        case "script":  # a picture may be called JS; in an action, or without saying that it is a picture, it is none
            is_picture = isinstance(value, pikepdf.Stream) and value.get("/Subtype") in _PICTURES and "/S" not in holder
            return isinstance(value, pikepdf.String | pikepdf.Stream) and not is_picture
        case "triggers":
            return any(_entries(_entries(value).get(trigger)) for trigger in _TRIGGERS)
        case "files":
            return any(_entries(value).get(file) is not None for file in _FILES)
        case "file":
            return _entries(value).get("/F") is not None
        case "versions":
            return any(_entries(each).get("/F") is not None for each in _entries(value).values())
        case "tree":
            return not (_empty(value) or _is_empty_tree(value))
    return not _empty(value)


def _entries(value: Any) -> Mapping[str, Any]:
    """The entries of a dictionary, or of a stream's, which some viewers take for one; none of anything else."""
    if isinstance(value, pikepdf.Stream):
        value = value.stream_dict
    return dict(value.as_dict()) if isinstance(value, pikepdf.Dictionary) else {}


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, pikepdf.Dictionary | pikepdf.Array) and len(value) == 0)


def _is_empty_tree(value: Any) -> bool:
    """A name tree (7.9.6) from which everything was removed: what is left when the last attachment is."""
    if not isinstance(value, pikepdf.Dictionary):
        return False
    return set(value.keys()) <= _TREE and _empty(value.get("/Names")) and _empty(value.get("/Kids"))


def target_of(link: Any) -> str:
    """Where a link leads, as programs read it: "java<LF>script:" without its line feed (WHATWG URL, 4.4)."""
    return _DROPPED.sub("", str(link)).strip()


def _is_plain_link(link: Any) -> bool:
    """Whether a link leads to the web, a mail address, a telephone, or has no scheme at all (a relative one)."""
    text = target_of(link).lower()
    if text.startswith(_SAFE_SCHEMES) or _PORT.match(text):
        return True
    return not (_SCHEME.match(text) or text.startswith(_SHARES))
