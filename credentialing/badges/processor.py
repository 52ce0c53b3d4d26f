"""PyLD without the work it does again and again: contexts are processed once, expanded documents not expanded anew.

Nothing of the algorithms is changed; what they compute from the same input is remembered. It makes canonicalising one
of our badges five times cheaper, for the signer and for the stranger's verifier alike (docs/performance.md).
"""

from typing import Any, Final

from pyld import jsonld

_MOST_CONTEXTS: Final = 1024  # our badges, lists and proofs need less than a hundred
_ID: Final = "_uuid"  # PyLD's name for an active context, under which it keeps what it derived from it

# What a context makes of an active context: by the name of the latter, the former, and the algorithm's flags. The
# context is kept beside the result: while it is, no other object can have its identity.
Processed = dict[tuple[object, ...], tuple[Any, Any]]


class Expander(jsonld.JsonLdProcessor):  # type: ignore[misc]  # PyLD ships no types
    """Expands documents. ``processed`` is shared by the expanders of one closed set of contexts, under its lock.

    PyLD remembers what a context makes of an active context too, but for type-scoped contexts it begins with a fresh
    copy each time, under whose new name nothing is ever found. Remembering is safe because a processed context
    depends on nothing but the key, and is not written to once it is made.
    """

    def __init__(self, processed: Processed) -> None:
        super().__init__()
        self._processed = processed

    def _process_context(
        self,
        active_ctx: Any,
        local_ctx: Any,
        options: Any,
        override_protected: bool = False,  # noqa: FBT001, FBT002 - PyLD's signature
        propagate: bool = True,  # noqa: FBT001, FBT002
        validate_scoped: bool = True,  # noqa: FBT001, FBT002
        cycles: Any = None,
    ) -> Any:
        def process() -> Any:
            return super(Expander, self)._process_context(
                active_ctx, local_ctx, options, override_protected, propagate, validate_scoped, cycles
            )

        # within the processing of another context the active one is still being written
        if cycles is not None or _ID not in active_ctx:
            return process()
        key = (active_ctx[_ID], _name_of(local_ctx), override_protected, propagate, validate_scoped)
        found = self._processed.get(key)
        if found is None:
            if len(self._processed) >= _MOST_CONTEXTS:
                self._processed.clear()
            found = self._processed[key] = (process(), local_ctx)
        return found[0]


def _name_of(context: Any) -> object:
    """By value where it comes with each document (a copy each time), by identity where it lies in another context."""
    if isinstance(context, list) and all(isinstance(part, str) or _is_vocabulary(part) for part in context):
        return tuple(part if isinstance(part, str) else (part["@vocab"],) for part in context)
    return id(context)


def _is_vocabulary(part: Any) -> bool:
    return isinstance(part, dict) and list(part) == ["@vocab"] and isinstance(part["@vocab"], str)


class Expanded(jsonld.JsonLdProcessor):  # type: ignore[misc]  # as above
    """Makes RDF of documents that are expanded already, so that what was examined is what is signed."""

    def expand(self, input_: Any, options: Any) -> Any:  # noqa: ARG002 - PyLD's signature
        return input_
