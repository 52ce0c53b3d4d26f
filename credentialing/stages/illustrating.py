"""Illustrating: the page a person will have to look at, drawn with what was compared on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from credentialing.documents.reading.marked import Mark
from credentialing.documents.reading.model import Box, FileKind, Reading
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.finding import Finding
from credentialing.model.states import Outcome
from credentialing.stages.office import Office

_CONTENT: Final = "document.content"
_HAVE_PAGES: Final = (FileKind.PDF, FileKind.PNG, FileKind.JPEG)
_SETTLED: Final = (Outcome.PASS, Outcome.NOT_APPLICABLE)
# A file refused for anything else is not opened a second time: what is wrong with it is not to be seen on its pages.
_WORTH_SEEING: Final = frozenset({"document.tampered", "document.unreadable"})
_SAYS: Final = {"match": "agrees", "unclear": "unclear", "differs": "differs"}


def illustrate(
    office: Office, reader: Reader, document: tuple[bytes, str], reading: Reading, findings: Sequence[Finding]
) -> Sequence[Finding]:
    """The findings, that of content with the hash of a picture, where one of them is a person's to settle.

    ``document``: bytes and file name. The picture is in the store before the finding that names it is written; if we
    die between, it is drawn and stored again under the same hash.
    """
    settled = all(finding.outcome in _SETTLED for finding in findings)
    refused = any(defect.code not in _WORTH_SEEING for defect in reading.defects)
    if settled or refused or reading.kind not in _HAVE_PAGES or not reading.pages:
        return findings
    content = next((finding for finding in findings if finding.kind == _CONTENT), None)
    picture = None if content is None else reader.picture(*document, list(_marks(content)))
    if content is None or picture is None:
        return findings
    fact: dict[str, object] = {"sha256": office.objects.put(picture), "size": len(picture)}
    shown = replace(content, facts={**content.facts, "picture": fact})
    return [shown if finding is content else finding for finding in findings]


def _marks(content: Finding) -> Iterator[Mark]:
    fields = content.facts.get("fields")
    for name, seen in fields.items() if isinstance(fields, Mapping) else ():
        box, tone = _box(seen), seen["agreement"]
        if box is not None and tone in _SAYS:
            yield Mark(box, f"{name}: {_SAYS[tone]}", tone)


def _box(seen: Mapping[str, Any]) -> Box | None:
    if not seen["box"]:
        return None
    return Box(seen["seen_page"] or 0, *seen["box"])
