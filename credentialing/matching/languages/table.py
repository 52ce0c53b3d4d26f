"""All languages that are known here."""

from typing import Final

from credentialing.matching.languages.afrikaans import AFRIKAANS
from credentialing.matching.languages.albanian import ALBANIAN
from credentialing.matching.languages.bulgarian import BULGARIAN
from credentialing.matching.languages.catalan import CATALAN
from credentialing.matching.languages.chinese import CHINESE
from credentialing.matching.languages.croatian import CROATIAN
from credentialing.matching.languages.czech import CZECH
from credentialing.matching.languages.danish import DANISH
from credentialing.matching.languages.dutch import DUTCH
from credentialing.matching.languages.english import ENGLISH
from credentialing.matching.languages.estonian import ESTONIAN
from credentialing.matching.languages.finnish import FINNISH
from credentialing.matching.languages.french import FRENCH
from credentialing.matching.languages.german import GERMAN
from credentialing.matching.languages.greek import GREEK
from credentialing.matching.languages.hungarian import HUNGARIAN
from credentialing.matching.languages.icelandic import ICELANDIC
from credentialing.matching.languages.indonesian import INDONESIAN
from credentialing.matching.languages.italian import ITALIAN
from credentialing.matching.languages.japanese import JAPANESE
from credentialing.matching.languages.korean import KOREAN
from credentialing.matching.languages.language import Language
from credentialing.matching.languages.latvian import LATVIAN
from credentialing.matching.languages.lithuanian import LITHUANIAN
from credentialing.matching.languages.maltese import MALTESE
from credentialing.matching.languages.norwegian import NORWEGIAN
from credentialing.matching.languages.polish import POLISH
from credentialing.matching.languages.portuguese import PORTUGUESE
from credentialing.matching.languages.romanian import ROMANIAN
from credentialing.matching.languages.russian import RUSSIAN
from credentialing.matching.languages.slovak import SLOVAK
from credentialing.matching.languages.slovenian import SLOVENIAN
from credentialing.matching.languages.spanish import SPANISH
from credentialing.matching.languages.swedish import SWEDISH
from credentialing.matching.languages.turkish import TURKISH
from credentialing.matching.languages.ukrainian import UKRAINIAN
from credentialing.matching.languages.vietnamese import VIETNAMESE

LANGUAGES: Final[tuple[Language, ...]] = (
    ENGLISH,
    AFRIKAANS,
    ALBANIAN,
    BULGARIAN,
    CATALAN,
    CHINESE,
    CROATIAN,
    CZECH,
    DANISH,
    DUTCH,
    ESTONIAN,
    FINNISH,
    FRENCH,
    GERMAN,
    GREEK,
    HUNGARIAN,
    ICELANDIC,
    INDONESIAN,
    ITALIAN,
    JAPANESE,
    KOREAN,
    LATVIAN,
    LITHUANIAN,
    MALTESE,
    NORWEGIAN,
    POLISH,
    PORTUGUESE,
    ROMANIAN,
    RUSSIAN,
    SLOVAK,
    SLOVENIAN,
    SPANISH,
    SWEDISH,
    TURKISH,
    UKRAINIAN,
    VIETNAMESE,
)
