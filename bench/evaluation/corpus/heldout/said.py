"""What the families of the held-out half need in each language: other courses, other bodies, other words."""

from collections.abc import Mapping
from typing import Final

Said = Mapping[str, tuple[str, ...]]
UPGRADED: Final[Mapping[str, str]] = {  # a higher course than the one of the page
    "en": "Advanced Diploma: {}", "es": "{} (nivel superior)", "pt": "{} (nível avançado)", "fr": "{} (expert)",
    "de": "{} (Masterkurs)", "it": "{} (livello esperto)", "nl": "{} (expertniveau)", "pl": "{} (stopień mistrzowski)",
    "da": "{} (ekspertniveau)", "nb": "{} (ekspertnivå)",
}  # fmt: skip
REGION: Final[Mapping[str, str]] = {  # what boards ask for and the page does not name
    "en": "incl. Thoracic Region", "es": "incl. región torácica", "pt": "incl. região torácica",
    "fr": "région thoracique incluse", "de": "inkl. Thorax", "it": "incl. regione toracica", "nl": "incl. thorax",
    "pl": "z klatką piersiową", "da": "inkl. brystkassen", "nb": "inkl. brystkassen",
}  # fmt: skip
ANOTHER_SUBJECT: Final[Said] = {
    "en": ("Dry Cupping for Therapists", "Kinesiology Taping Course", "Instrument Assisted Soft Tissue Mobilization"),
    "es": ("Curso de ventosas", "Vendaje neuromuscular"), "pt": ("Curso de ventosaterapia", "Bandagem elástica"),
    "fr": ("Thérapie par ventouses", "Bandes neuromusculaires"), "de": ("Schröpfen für Therapeuten", "Kinesio-Taping"),
    "it": ("Corso di coppettazione", "Taping neuromuscolare"), "nl": ("Cupping voor therapeuten", "Medical taping"),
    "pl": ("Terapia bańkami", "Kinesiotaping"), "da": ("Cupping for behandlere", "Kinesiotape"),
    "nb": ("Cupping for terapeuter", "Kinesiotape"),
}  # fmt: skip
PLATFORMS: Final = ("Teachwell Online", "CourseHarbor", "Eventura Tickets", "LearnDeck", "My CPD Vault")
FACULTIES: Final[Mapping[str, str]] = {
    "en": "School of Health Sciences, State University", "es": "Facultad de Fisioterapia de la Universidad Central",
    "pt": "Faculdade de Fisioterapia da Universidade Central", "fr": "Faculté de santé de l'Université centrale",
    "de": "Hochschule für Gesundheitsberufe", "it": "Facoltà di Scienze Riabilitative",
    "nl": "Hogeschool voor Paramedische Studies", "pl": "Wyższa Szkoła Rehabilitacji",
    "da": "Professionshøjskolen for Sundhed", "nb": "Høgskolen for helsefag",
}  # fmt: skip
UNOFFICIAL: Final[Mapping[str, str]] = {  # across a page out of a record that anybody can print
    "en": "UNOFFICIAL", "es": "SIN VALIDEZ OFICIAL", "pt": "SEM VALIDADE", "fr": "NON OFFICIEL",
    "de": "NICHT AMTLICH", "it": "NON UFFICIALE", "nl": "NIET OFFICIEEL", "pl": "NIEOFICJALNE",
    "da": "UOFFICIEL", "nb": "UOFFISIELL",
}  # fmt: skip
UP_TO: Final[Mapping[str, str]] = {  # hours as a poster has them
    "en": "up to {h} hours", "es": "hasta {h} horas", "pt": "até {h} horas", "fr": "jusqu'à {h} heures",
    "de": "bis zu {h} Stunden", "it": "fino a {h} ore", "nl": "tot {h} uur", "pl": "do {h} godzin",
    "da": "op til {h} timer", "nb": "inntil {h} timer",
}  # fmt: skip
HONORIFICS: Final[Said] = {
    "en": ("Ms", "Mr", "Mrs"), "es": ("Sra.", "Sr."), "pt": ("Sra.", "Sr."), "fr": ("Mme", "M."),
    "de": ("Frau", "Herr"), "it": ("Sig.ra", "Sig."), "nl": ("Mevr.", "Dhr."), "pl": ("Pani", "Pan"),
    "da": ("Fru", "Hr."), "nb": ("Fru", "Herr"),
}  # fmt: skip
