"""The words of a name, and the titles and letters around it that are no part of it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from credentialing.matching.spelling import lower, visible

_REGISTER_NUMBER: Final = re.compile(
    r"(?:\s*[,(–—-]\s*|\s+)(?:[^\W\d_][^\W\d_.]{0,7}[. ]*){0,3}(?:n[.º°o]*\s*)?"
    r"(?=(?:[^\d()]*\d){4})[\w./-]+\)?\s*$",
    re.IGNORECASE,
)
_REGISTER_WITHIN: Final = 80  # characters from the end; searching a long line whole takes the square of its length
_HOME: Final = re.compile(
    r",\s*(?:of|from|de|di|da|do|aus|uit|van|från|fra|z|ze)\s+[^\W\d_]+(?:[ '’-][^\W\d_]+){0,2}$"
)  # "of Suva"
# "Anna Holt, Spine & Sport Clinic": where the holder works.
_WORKPLACE: Final = re.compile(
    r",(?=[^,]*\b(?:hospi?tal|clinic|cl[ií]nica|klinik|klinika|poliklinik|praxis|praktijk|cabinet|studio|practice|centre|"
    r"center|zentrum|centrum|centro|krankenhaus|spital|ospedale|h[oô]pital|sjukhus|sykehus|szpital|nemocnice|hastanesi|"
    r"physio\w*|fysio\w*|fisio\w*|kin[ée]sith\w*|rehab\w*|chiropract\w*|osteopath\w*|therap\w+|wellness|health|nhs|"
    r"vårdcentral)\b)[^,\d]*$",
    re.IGNORECASE,
)
# Of either sex, like "M./Mme", "Herr/Frau", "Pan(i)", "Sr.(a)".
_EITHER_TITLE: Final = re.compile(r"^[^\W\d_]{1,5}\.?\s?(?:/\s?[^\W\d_]{1,5}\.?[ªa]?|\([^\W\d_]{1,4}\.?\)\.?)\s+")
_CONJUNCTION: Final = re.compile(
    r"^(?:that|que|dass|daß|che|dat|że|že|hogy|att|at|că|да|что|ότι)\s+(?=[^\W\d_a-zß-öø-ÿ])"
)
_WITH_A: Final = re.compile(r"^(?:D|Sr|Dr|Prof|Eng|Enf)\.a\.?\s+")  # "D.ª", "Dr.ª"
_DOTTED: Final = re.compile(
    r"\b(?:Ph\.?\s?D|B\.\s?Sc|M\.\s?Sc|[DMB]\.P\.T|P\.T|R\.N|L\.Ac|D\.C|D\.O|M\.Ed|[BM]\.Phty|C\.S\.C\.S|C?OTR?/L)\b\.?(?=\W*$|,)"
)
_POLISH_DOCTOR: Final = re.compile(
    r"^dr\.?\s+(?:hab\.\s*)?n\.\s?(?:med|o\s?zdr|k\.?\s?f)\.?\s+", re.IGNORECASE
)  # "dr n. med."
_WITH_STROKE: Final = re.compile(r"\b(C?OT(?:R|A))/(L)\b")  # letters that a stroke parts
_BETWEEN_WORDS: Final = re.compile(r"[\s,.;/()\[\]·・‐‑‒–—-]+")

_TITLES_TABLE: Final = """
    dear liebe lieber estimado estimada cher chère gentile caro cara kære kära käre beste geachte prezado prezada
    ssa dr dra drs doctor prof profa professor mr mrs ms miss mx sir mag ing dipl med phil rer nat habil herr frau mme
    mlle monsieur madame mademoiselle maitre sr sra srta srita señor señora señorita senhor senhora sig signor
    signora signorina sigra dott dottssa dottore dottoressa avv dhr mevr mevrouw mw heer pan pani pán paní slečna
    mgr mudr bc phdr rndr gospodin gospođa gospođica gđa gđica prim ông bà chị cô bayan sayın herra rouva neiti
    nti kapt
    mtro mtra don doña dña
    lic licda dre bc paeddr judr ing.arch hr fru arq enf tec tecn kin klgo klga ft fisio sñr bsc.hons
    hra fröken herrn frøken úr dúr κος κα δρ г-н г-жа د السيد السيدة shri smt kumari datuk haji hajah encik puan da
    dª assoc asst assist associate assistant adj adjunct rev reverend uzm fzt öğr gör doç yrd op fizj ftr doc
    pt rpt dpt rmt physio physiotherapist physiotherapeut physiotherapeutin fysioterapeut fysiotherapeut fisioterapeuta
    fisioterapista kinésithérapeute osteopath ostéopathe chiropractor fizjoterapeuta fizjoterapeutka fizyoterapist
"""
TITLES: Final = frozenset(_TITLES_TABLE.split())
# Taken off a claim too. Others ("Mag", "Nat") are names as well, so a claim keeps them and loses nothing but a match.
_SURE_TITLES_TABLE: Final = """
    dr dra doctor prof profa mr mrs ms miss mx herr frau mme mlle sra srta mtro mtra lic bc dre mgr hr fru ing don doña
    dña dott ssa dhr drs sig sigra mevr mevrouw mw pani pán paní phdr mudr judr paeddr rndr mudr señor señora senhor
    senhora signor signora monsieur madame fröken frøken fräulein sayın κος κα drhab assoc asst uzm fzt
"""
_SURE_TITLES: Final = frozenset(_SURE_TITLES_TABLE.split())
_ARTICLES: Final = frozenset({"la", "il", "el"})  # "la Dott.ssa Anna Rossi": before a title, never alone
_LETTERS_TABLE: Final = """
    pt dpt mpt bpt bscpt mscpt mspt otrl cotal
    dsc phd msc bsc bphty bphysio mphty mphyty mcsp csp hcpc atc lat lmt lmbt lac dacm cmtpt cmt
    mkde rm omt apam maomt faomt cfmt tdn idn ims cims mkt miscp iscp mcpa mpnz mnzsp csci gcs wcs ecs pcs dipl
    cert dn fdn cidn cafs cgims maacp ocs scs faaompt fcamt fcampt comt mdt cscs rmt rpt rn aprn fnp np otr mot
    otd dpm dvm mbbs mbchb frcp mrcs esq jr2 physio physiotherapist physiotherapeut physiotherapeutin
    kinésithérapeute fisioterapeuta osteopath osteopathe chiropractor mtpt msk mph mba llb apa mapa facp ba(hons)
    hons masseur masseuse osteópata osteopata quiropráctico quiropráctica chiropracteur osteopaat kinesitherapeut
    kinésithérapeute-ostéopathe fisioterapista physiotherapeut-in heilpraktiker heilpraktikerin podiatrist acupuncturist
    fysiotherapeut fysioterapeut fysioterapeutti fizioterapeuta fyzioterapeut fizioterapevt fizioterapeuts
    kineziterapeutas fizyoterapist sjúkraþjálfari fizioterapist manualtherapeut sporttherapeut
"""
LETTERS: Final = frozenset(_LETTERS_TABLE.split())
# Also names or parts of names; dropped only behind a comma, where nothing but letters can stand.
_LETTERS_BEHIND_COMMA_TABLE: Final = """
    sports sport massage therapist therapeut thérapeute terapeuta terapista técnico tecnico manueel physical manual
    registered in do dc md ot at ma ba bs ms pa lac otr dip med np rn ed edd
"""
_LETTERS_BEHIND_COMMA: Final = frozenset(_LETTERS_BEHIND_COMMA_TABLE.split())
_SPECIALIST: Final = re.compile(r"\s*(?:esp\.|especialista|spec\.|specialist)\s+(?:em|en|in|i)\b", re.IGNORECASE)
_NICKNAME: Final = re.compile(r"(?<=[^\W\d_]) *[\"“”„«»][^\W\d_]+[\"“”„«»] *(?=[^\W\d_])")  # Patricia "Pat" Holt
_HONORIFICS_BEHIND: Final = ("先生", "様", "殿", "さん", "氏", "女士", "小姐", "님", "씨")


def without_register_number(text: str) -> str:
    """A printed name without the number of a register or of an identity card behind it ("Anna Holt (ID 76457M)")."""
    return text[:-_REGISTER_WITHIN] + _REGISTER_NUMBER.sub("", text[-_REGISTER_WITHIN:])


def name_words(text: str) -> tuple[str, ...]:
    """The words of a name as they are drawn; hyphens part words, apostrophes do not (``O'Brien`` -> ``OBrien``)."""
    plain = _DOTTED.sub(lambda found: re.sub(r"[.\s/]", "", found[0]), _WITH_A.sub("", visible(text).strip()))
    return tuple(word for word in _BETWEEN_WORDS.split(plain.replace("'", "")) if word)


def is_titles(text: str) -> bool:
    """Whether there are titles and nothing else: a form's "Mr./Ms.", "Pan/Pani"."""
    words = name_words(text)
    return bool(words) and all(lower(word) in TITLES for word in words) and not text.isupper()


def are_letters(text: str) -> bool:
    """Whether there are post-nominal letters and nothing else ("OTD, OTR/L"), or a specialty ("Esp. em Ortopedia")."""
    words = [lower(word) for word in name_words(text)]
    return _SPECIALIST.match(text) is not None or (bool(words) and all(word in LETTERS for word in words))


def without_titles(words: Sequence[str]) -> tuple[str, ...]:
    """``words`` of a claim without the titles in front; the last word stays."""
    start = next((at for at, word in enumerate(words[:-1]) if lower(word) not in _SURE_TITLES), max(len(words) - 1, 0))
    return tuple(words[start:])


def without_letters(words: Sequence[str]) -> tuple[str, ...]:
    """``words`` without the post-nominal letters behind; the first word stays."""
    return tuple(words[: len(words) - _letters_behind(words[1:])])


def _titles_in_front(words: Sequence[str]) -> int:
    if len(words) > 1 and lower(words[0]) in _ARTICLES and lower(words[1]) in TITLES:
        return 1 + _titles_in_front(words[1:])
    return next((at for at, word in enumerate(words) if lower(word) not in TITLES), len(words))


def _letters_behind(words: Sequence[str]) -> int:
    return next((at for at, word in enumerate(reversed(words)) if lower(word) not in LETTERS), len(words))


def printed_names(text: str) -> tuple[tuple[str, ...], ...]:
    """The ways to read the words of a printed name: as they stand, and without titles, letters, honorifics, nickname.

    A comma may part ``Family, Given`` or a name from its letters. ``Dr Mag Holt`` is read with each number of titles
    taken off, because a title can be a name. The barest reading comes last.
    """
    whole = dict.fromkeys((visible(text).strip(), _NICKNAME.sub(" ", visible(text).strip())))
    return tuple(dict.fromkeys(words for each in whole for words in _readings(each)))


def _readings(text: str) -> Iterator[tuple[str, ...]]:
    bare = _WITH_STROKE.sub(r"\1\2", _CONJUNCTION.sub("", without_register_number(text)))
    bare = _HOME.sub("", _EITHER_TITLE.sub("", _POLISH_DOCTOR.sub("", bare)))
    name, comma, _ = bare.partition(",")
    if comma and len(name.split()) > 1:
        bare = _WORKPLACE.sub("", bare)
    for honorific in _HONORIFICS_BEHIND:
        bare = bare.removesuffix(honorific).strip()
    name, _, behind = bare.partition(",")
    letters = name_words(behind)
    only_letters = bool(letters) and all(lower(word) in LETTERS | _LETTERS_BEHIND_COMMA for word in letters)
    whole = name_words(name if only_letters else bare)
    for start in range(_titles_in_front(whole) + 1):
        for end in range(_letters_behind(whole[start:]) + 1):
            if whole[start : len(whole) - end]:
                yield whole[start : len(whole) - end]
