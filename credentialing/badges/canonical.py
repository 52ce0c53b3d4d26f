"""From JSON-LD to canonical N-Quads (RDFC-1.0), with pinned contexts, a work budget, and nothing left unsigned.

What a Data Integrity proof signs is not the JSON but the statements it expands to. PyLD drops silently what no context
defines, so ``expand`` adds a sentinel vocabulary: a term that lands in it means nothing to anybody and is reported.
"""

import copy
import math
import re
import threading
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pyld.canon import URDNA2015
from pyld.context_resolver import ContextResolver

from credentialing.badges.contexts import load_pinned
from credentialing.badges.processor import Expanded, Expander, Processed

SENTINEL: Final = "urn:undefined-term:"
# PyLD resolves relative addresses against an address of its own choosing, so they would be signed as something that
# nobody wrote; against this base they show, and are refused.
_BASE: Final = "relative-address://document/"
_RELATIVE: Final = _BASE.partition("/")[0]
_VOCABULARY: Final = {"@vocab": SENTINEL}
# Hostile graphs of interchangeable blank nodes cost factorial time; an honest badge needs next to none of this.
_WORK_BUDGET: Final = 20_000
# RFC 3987 but for what N-Quads cannot carry unescaped; blank node labels and relative references do not pass.
_ABSOLUTE_IRI: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\\x7f]+")


class NotCanonical(ValueError):
    """The document has no canonical form that we would sign or believe; the message is a sentence for the reader."""


class _Bounded(URDNA2015):  # type: ignore[misc]  # PyLD ships no types
    """RDFC-1.0 that counts the permutations it is about to try and stops in time."""

    def __init__(self) -> None:
        super().__init__()
        self.work = 0

    def create_hash_to_related(self, id_: str, issuer: Any) -> Any:
        related = super().create_hash_to_related(id_, issuer)
        self.work += 1 + sum(math.factorial(min(len(nodes), 12)) for nodes in related.values())
        if self.work > _WORK_BUDGET:
            raise NotCanonical("The badge is built so that checking it would take unreasonably long.")
        return related


class Contexts:
    """A closed set of contexts, resolved once and shared by the whole process (without this PyLD is 3x slower).

    Inline contexts never reach this class from outside (see ``reading.py``), so the cache cannot be filled by a
    stranger. PyLD's resolved contexts keep caches of their own that are not safe across threads: hence the lock.
    """

    def __init__(self, documents: Mapping[str, dict[str, Any]]) -> None:
        self._documents = documents
        self._resolved: dict[str, Any] = {}
        self._processed: Processed = {}
        self._lock = threading.Lock()

    def __contains__(self, url: object) -> bool:
        return url in self._documents

    def _load(self, url: str, _options: object = None) -> dict[str, Any]:
        if url not in self._documents:
            raise NotCanonical(f"The badge uses a vocabulary that is not known here: {url}")
        # PyLD rewrites what it is given, hence the copy; "static" puts the result into the shared cache.
        document = copy.deepcopy(self._documents[url])
        return {"contextUrl": None, "documentUrl": url, "document": document, "tag": "static"}

    def _options(self) -> dict[str, Any]:
        resolver = ContextResolver(self._resolved, self._load)
        return {
            "base": _BASE,
            "documentLoader": self._load,
            "contextResolver": resolver,
            "produceGeneralizedRdf": False,
        }

    def canonise(self, document: Mapping[str, Any]) -> str:
        """The canonical N-Quads of a JSON-LD document whose every term is defined.

        Raises ``NotCanonical`` when a context is not pinned, a term undefined, an address malformed, or the graph
        too costly. ``document`` is not changed.
        """
        with self._lock:
            try:
                return self._statements(document)
            except NotCanonical:
                raise
            except Exception as error:  # PyLD raises whatever a hostile document makes it trip over
                raise NotCanonical(_sentence(error)) from error

    def _statements(self, document: Mapping[str, Any]) -> str:
        expanded = Expander(self._processed).expand(_with_sentinel(document), self._options())
        for problem in _problems(expanded):
            raise NotCanonical(problem)
        dataset = Expanded().to_rdf(expanded, self._options())
        return str(_Bounded().main(dataset, {"format": "application/n-quads"}))


def _sentence(error: BaseException) -> str:
    """What is wrong in a reader's words; PyLD hides the reason at the bottom of a chain of causes."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, NotCanonical):
            return str(cause)
        cause = cause.__cause__
    return "The badge is not well-formed JSON-LD."


def _with_sentinel(document: Mapping[str, Any]) -> dict[str, Any]:
    contexts = document.get("@context", [])
    listed = contexts if isinstance(contexts, list) else [contexts]
    return {**document, "@context": [*listed, _VOCABULARY]}


def _problems(node: Any) -> Iterator[str]:
    """What in an expanded document would be dropped, or mean something else, on the way to N-Quads."""
    if isinstance(node, list):
        for item in node:
            yield from _problems(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key.startswith(SENTINEL):
                yield f"No vocabulary of the badge defines the term {key.removeprefix(SENTINEL)!r}."
            elif key == "@type":
                for name in value if isinstance(value, list) else [value]:
                    yield from _not_an_address(name)
            elif key == "@id":
                yield from _not_an_address(value)
            elif not key.startswith("@"):
                yield from _not_an_address(key)
            if key not in ("@id", "@type", "@value"):
                yield from _problems(value)


def _not_an_address(text: Any) -> Iterator[str]:
    if not isinstance(text, str) or not _ABSOLUTE_IRI.fullmatch(text) or text.startswith(_RELATIVE):
        yield f"{str(text).removeprefix(_BASE)!r} is not an absolute address."
    elif text.startswith(SENTINEL):
        yield f"No vocabulary of the badge defines {text.removeprefix(SENTINEL)!r}."


PINNED: Final = Contexts(load_pinned())
