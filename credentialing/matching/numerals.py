"""Small numbers in words, in lower-case base letters."""

from collections.abc import Mapping
from typing import Final

_TABLE: Final = """
    one two three four  uno dos tres cuatro  un deux trois quatre  eins zwei drei vier  uno due tre quattro
    um dois tres quatro  een twee drie vier  ett tva tre fyra  jeden dwa trzy cztery
"""  # not the Danish "en" and "to": "Curso en ...", "Course to ..."
NUMBER_WORDS: Final[Mapping[str, str]] = {word: str(at % 4 + 1) for at, word in enumerate(_TABLE.split())}
