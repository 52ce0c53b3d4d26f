"""How the phrases of a language are written, and the patterns made of them.

A table has one or more phrases a line, parted by ``|``, in natural small letters with their accents; both the page and
the table are folded before they are compared. Within a phrase

=============  =================================================================================
``*``          any letters, or none: ``certif*``
``_``          one word, whichever: ``expected _``
``(a/b)``      one of several; elsewhere a stroke is a stroke
``[a]``        may be absent, ``[a/b]`` too; spaces inside count: ``[full ]name``
``<`` ``>``    a word begins or ends here; only tables of stems need them
``{...}``      a regular expression, in folded letters; for what the above cannot say
=============  =================================================================================

Phrases are whole words; those of a table of stems are found inside words too ("Seminarleiterin"). Of several phrases
that begin at one place the longest is found, whatever language it is of.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from credentialing.matching.page import folded

# East Asian writing does not part words, so that one begins and ends anywhere in it.
_LETTER: Final = r"[^\W\d_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
WORD_BEGINS: Final = rf"(?<!{_LETTER})"
WORD_ENDS: Final = rf"(?:(?<=#)|(?!{_LETTER}))"
_ANY: Final = r"\w*"
_MARKS: Final = {"*": _ANY, "_": r"\w+", "<": r"\b", ">": r"\b"}
_CLOSING: Final = {"(": ")", "[": "]", "{": "}"}
_SPECIAL: Final = re.compile(r"[^\w ]|_")  # what is a mark, or none but has a meaning in patterns
_ESCAPED: Final = frozenset(".^$+?\\|)]}#&~-")
_END: Final = ""  # the token behind the last one of a phrase

# By token what may follow it: phrases that begin alike share their beginning, so that a page is not searched for each.
_Tree: TypeAlias = "dict[str, _Tree]"


def whole_words(tables: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the phrases, as whole words."""
    return re.compile(WORD_BEGINS + any_phrase(tables) + WORD_ENDS)


def stems(tables: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the phrases, inside words too."""
    return re.compile(any_phrase(tables))


def any_phrase(tables: Iterable[str]) -> str:
    """The text of a pattern for any of the phrases, the longest first, in a group of its own."""
    tree: _Tree = {}
    for table in tables:
        for phrase in _phrases(table):
            _plant(tree, _tokens(phrase))
    return f"(?:{_pattern(tree)})"


def not_behind(tables: Iterable[str]) -> str:
    """The text of a pattern for a place that is not behind any of the phrases, which have letters only."""
    words = sorted({phrase for table in tables for phrase in _phrases(table)})
    return "".join(rf"(?<!{word})(?<!{word}[ /-])" for word in words)


def _phrases(table: str) -> Iterator[str]:
    """The phrases of a table, folded; one that begins with a choice as several."""
    letters = {ord(ch): folded(ch) for ch in set(table) if not ch.isascii()}
    for line in table.translate(letters).splitlines():
        for phrase in map(str.strip, _split(line, "|")):
            if phrase:
                for whole in _ended(phrase):
                    yield from _begun(whole)


def _ended(phrase: str) -> Iterator[str]:
    """The phrase with what may be absent at its end, and without: an end that matches nothing hides longer phrases."""
    if phrase[-1] != "]" or phrase[0] == "[":
        yield phrase
        return
    start = next(at for at in range(len(phrase)) if phrase[at] == "[" and _closing(phrase, at) == len(phrase) - 1)
    yield f"{phrase[:start]}({phrase[start + 1 : -1]})"
    yield from _ended(phrase[:start])


def _begun(phrase: str) -> Iterator[str]:
    if phrase[0] not in "([":
        yield phrase
        return
    end = _closing(phrase, 0)
    for choice in [*_split(phrase[1:end], "/"), *([""] if phrase[0] == "[" else [])]:
        yield from _begun(choice + phrase[end + 1 :])


def _closing(phrase: str, start: int) -> int:
    """Where the bracket that opens at ``start`` closes."""
    opening, closing = phrase[start], _CLOSING[phrase[start]]
    depth = 0
    for at in range(start, len(phrase)):
        depth += (phrase[at] == opening) - (phrase[at] == closing)
        if not depth:
            return at
    raise ValueError(f"a bracket does not close: {phrase}")


def _split(text: str, mark: str) -> list[str]:
    """``text`` parted at each ``mark`` outside brackets."""
    if _CLOSING.keys().isdisjoint(text):
        return text.split(mark)
    parts, at, start = [], 0, 0
    while at < len(text):
        if text[at] in _CLOSING:
            at = _closing(text, at)
        elif text[at] == mark:
            parts.append(text[start:at])
            start = at + 1
        at += 1
    return [*parts, text[start:]]


def _tokens(phrase: str) -> Sequence[str]:
    """``phrase`` as pieces of a pattern: a letter, a mark or all that is inside brackets."""
    if _SPECIAL.search(phrase) is None:
        return phrase
    tokens = []
    at = 0
    while at < len(phrase):
        ch = phrase[at]
        if ch in _CLOSING:
            end = _closing(phrase, at)
            inside = phrase[at + 1 : end]
            tokens.append(inside if ch == "{" else _choice(inside, optional=ch == "["))
            at = end
        else:
            tokens.append(_MARKS.get(ch) or (f"\\{ch}" if ch in _ESCAPED else ch))
        at += 1
    return tokens


def _choice(inside: str, *, optional: bool) -> str:
    choices = "|".join("".join(_tokens(choice)) for choice in _split(inside, "/"))
    return f"(?:{choices})" + ("?" if optional else "")


def _plant(tree: _Tree, tokens: Sequence[str]) -> None:
    for token in tokens:
        tree = tree.setdefault(token, {})
    tree[_END] = {}


def _pattern(tree: _Tree) -> str:
    """What the tree says from here on; a letter is tried before a choice, and any letters last."""
    pieces = []
    while len(tree) == 1:
        ((token, tree),) = tree.items()
        pieces.append(token)
    if tree:
        ways = "|".join(token + _pattern(tree[token]) for token in sorted(tree, key=_late) if token != _END)
        pieces.append(f"(?:{ways})" + ("?" if _END in tree else ""))
    return "".join(pieces)


def _late(token: str) -> tuple[bool, int, str]:
    return (token == _ANY, len(token), token)
