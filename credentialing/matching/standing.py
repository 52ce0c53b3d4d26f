"""Whether a page certifies anything: or takes back what it says, makes less of it, or is a paper of another kind."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.page import folded, texts
from credentialing.matching.words import name_words
from credentialing.model.claim import Name

_SAID_OF_HOLDER: Final = 3  # lines: the holder's and what goes on behind it
_LONGEST_HEADING: Final = 8  # words
_TOP: Final = 4  # lines, in which a paper may be numbered: "Receipt No. 118" further down is where a fee was paid
# What a certificate may say it is not, and be one: "ersetzt nicht die Berufszulassung".
_NO_LICENCE: Final = re.compile(
    r"\b(?:(?:ersetzt|verleiht|berechtigt) (?:nicht|kein\w*)"
    r"|does not (?:replace|confer|authori[sz]e|entitle|license|permit)|(?:is )?not a(?= licen[cs]e)"
    r"|ne (?:remplace|confere) (?:pas|aucun\w*)|no (?:sustituye|habilita)"
    r"|non (?:sostituisce|abilita)|nao (?:substitui|habilita)|vervangt (?:niet|geen)|nie (?:zastepuje|uprawnia)"
    r"|ersatter (?:inte|ej)|erstatter ikke|nenahrazuje)\b"
    r"(?=[^.]{0,40}(?:licen[csz]|registr|zulass|approb|erlaubnis|diplom|titul|titol|titre|practi[sc]e|autori[sz]|vergunning"
    r"|uprawn|zezwol|legitimation|behorighet|opravnen))"
)
_CERTIFYING: Final = (
    vocabulary.CERTIFICATE_INSIDE,
    vocabulary.HOLDER_FOLLOWS,
    vocabulary.HOLDER_PRECEDES,
    vocabulary.COMPLETED,
)


def compare_standing(
    lines: Sequence[str | ScoredLine], name: Name, named_at: int | None, apart: AbstractSet[int] = frozenset()
) -> Comparison | None:
    """``unclear``, with the words that say so, if the page certifies nothing, or ``missing`` where it has no words that
    certify; ``None`` where nothing speaks against it.

    ``named_at``: the line with the name of the holder, whose own words count for nothing: people are called Sample.
    ``apart``: lines of pages on which nothing claimed was found; a course outline or an invoice may lie behind.
    """
    shown = [_closed(text) for text in texts(lines)]
    plain = [folded(text) for text in shown]
    found = next(_taken_back(shown, plain, name, named_at), None) or next(
        _other_papers(shown, plain, apart | {named_at}), None
    )
    if found is None and not any(words.search(text) for words in _CERTIFYING for text in plain):
        return Comparison(Agreement.MISSING, "The page does not say that it certifies anything.")
    return found


def _taken_back(shown: Sequence[str], plain: Sequence[str], name: Name, named_at: int | None) -> Iterator[Comparison]:
    """Words that take back what the page says.

    Words that make less of it ("in part", "pending") count in a heading and in what is said of the holder.
    """
    own = frozenset(folded(word) for word in name_words(name.full))
    told = range(named_at, named_at + _SAID_OF_HOLDER) if named_at is not None else range(0)
    for at, text in enumerate(_NO_LICENCE.sub(lambda found: " " * len(found[0]), text) for text in plain):
        is_heading = len(text.split()) <= _LONGEST_HEADING and ":" not in text
        counts = at in told or (is_heading and vocabulary.CERTIFICATE_WORD.search(text))
        for words in (vocabulary.NOT_CERTIFIED, vocabulary.LIMITED) if counts else (vocabulary.NOT_CERTIFIED,):
            for found in words.finditer(text):
                if at != named_at or found.group() not in own:
                    seen = shown[at][found.start() : found.end()]
                    yield Comparison(Agreement.UNCLEAR, f"The certificate says “{seen}”.", seen, at)


def _other_papers(
    shown: Sequence[str], plain: Sequence[str], passed_over: AbstractSet[int | None]
) -> Iterator[Comparison]:
    """Headings of papers that certify nothing: invoices, receipts, forms, timetables."""
    for at, text in enumerate(plain):
        is_heading = ":" not in text and (at < _TOP or not any(map(str.isdigit, text)))
        if at not in passed_over and is_heading and vocabulary.OTHER_PAPER.match(text):
            yield Comparison(Agreement.UNCLEAR, f"The page is headed “{shown[at].strip()}”.", shown[at], at)


def _closed(text: str) -> str:
    """``S P E C I M E N`` without the spaces that only spread it over the page."""
    letters = text.split()
    return "".join(letters) if len(letters) > 2 and all(len(letter) == 1 for letter in letters) else text
