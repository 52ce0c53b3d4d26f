"""The phrases of languages: how they are written."""

import re

import pytest

from credentialing.matching.languages.phrases import not_behind, stems, whole_words
from credentialing.matching.languages.table import LANGUAGES
from credentialing.matching.page import folded


@pytest.mark.parametrize(
    ("table", "text", "found"),
    [
        ("délivré le | émis", "Délivrée, délivré le 3", "delivre le"),
        ("valid until\nvalid", "valid until May", "valid until"),
        ("date | date of issue", "date of issue", "date of issue"),
        ("certif*", "CERTIFICATION", "certification"),
        ("expected _", "the expected end", "expected end"),
        ("date of (issue/[the ]award)", "date of the award", "date of the award"),
        ("[full /legal ]name", "legal name", "legal name"),
        ("[full /legal ]name", "my name", "name"),
        ("herr/frau", "Herr/Frau", "herr/frau"),
        ("certificate n[.](o/°)", "certificate n.°7", "certificate n.°"),
        ("credit{(?! hours)} | dot.", "credit hours", None),
        ("dot.", "dots", None),
        ("leiter", "Seminarleiterin", None),
        ("number #", "number #DN", "number #"),
    ],
)
def test_a_phrase_is_found_as_whole_words(table: str, text: str, found: str | None) -> None:
    match = whole_words([table]).search(folded(text))
    assert (match and match.group()) == found


@pytest.mark.parametrize(
    ("table", "text", "found"),
    [("leiter", "Seminarleiterin", "leiter"), ("<dean>", "Deanna", None), ("ceo>", "CEO, Dean", "ceo")],
)
def test_a_stem_is_found_inside_words(table: str, text: str, found: str | None) -> None:
    match = stems([table]).search(folded(text))
    assert (match and match.group()) == found


def test_the_longest_of_phrases_of_several_languages_is_found() -> None:
    match = whole_words(["termin*", "termin | termin der prüfung"]).search("termin der prufung")
    assert match is not None
    assert match.group() == "termin der prufung"


def test_a_bracket_that_does_not_close_is_told() -> None:
    with pytest.raises(ValueError, match="does not close"):
        whole_words(["date of (issue"])


def test_a_language_stands_in_the_table_once() -> None:
    assert len({language.code for language in LANGUAGES}) == len(LANGUAGES)


def test_a_place_behind_a_word_is_none() -> None:
    own = re.compile(not_behind(["practising | iso"]) + "certificate")
    assert own.search("a certificate")
    assert not own.search("practising certificate")
    assert not own.search("iso/certificate")
