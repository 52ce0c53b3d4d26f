"""What the families of the sixth half need in each language: titles, letters, legal forms, nicknames, spellings."""

from collections.abc import Mapping
from typing import Final

TITLES: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("Dr", "Mr", "Ms", "Mrs", "Dr."), "es": ("Lic.", "D.ª", "Dr."), "pt": ("Dr.", "Dra.", "Sra."),
    "fr": ("M.", "Mme"), "de": ("Frau", "Herr", "Dr."), "it": ("Dott.", "Dott.ssa"), "nl": ("Dhr.", "Mevr."),
    "pl": ("mgr", "dr"), "cs": ("Mgr.", "Bc."), "tr": ("Fzt.", "Uzm. Fzt."),
}  # fmt: skip
LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "en-US": ("PT, DPT", "DPT", "PT", "LAT, ATC", "DC", "LMT", "OTR/L"), "en-GB": ("MCSP", "BSc (Hons)", "MSc MCSP"),
    "en-AU": ("BPhty", "APAM", "Dip RM"), "en-CA": ("BScPT", "RMT", "MPT"), "en-IE": ("MISCP", "BSc"),
    "en-NZ": ("BPhty", "NZRP"), "en-ZA": ("BSc Physio", "MPhil"), "en-IN": ("BPT, MPT", "MPT (Ortho)", "BPT"),
    "de-DE": ("B.Sc.", "M.Sc."), "nl-NL": ("MSc", "BSc"), "fr-FR": ("MKDE",), "cs-CZ": ("Ph.D.",), "pt-BR": ("MSc",),
}  # fmt: skip
LEGAL_FORMS: Final[Mapping[str, tuple[str, ...]]] = {
    "en-US": ("LLC", "Inc."), "en-GB": ("Ltd", "Limited"), "en-AU": ("Pty Ltd",), "en-CA": ("Inc.", "Ltd."),
    "en-IE": ("Ltd",), "en-NZ": ("Ltd",), "en-ZA": ("(Pty) Ltd",), "en-IN": ("Pvt Ltd",), "es-ES": ("S.L.",),
    "es-MX": ("S.C.",), "pt-BR": ("Ltda",), "pt-PT": ("Lda.",), "fr-FR": ("SARL", "SAS"), "de-DE": ("GmbH", "UG"),
    "it-IT": ("S.r.l.",), "nl-NL": ("B.V.",), "pl-PL": ("sp. z o.o.",), "cs-CZ": ("s.r.o.",), "sv-SE": ("AB",),
}  # fmt: skip
# What somebody is called every day instead of the given name on the certificate.
NICKNAMES: Final[Mapping[str, str]] = {
    "Jennifer": "Jenny", "Katherine": "Katie", "Samuel": "Sam", "Rebecca Lynn": "Becky",
    "Christopher M.": "Chris", "William T.": "Bill", "Matthew": "Matt", "Brittany": "Britt", "Savannah": "Vanna",
    "Stephen": "Steve", "Joanne": "Jo", "Bethany": "Beth", "Jack Oliver": "Ollie", "Lachlan": "Lachie",
    "Narelle": "Nell", "Monique": "Nikki", "Harpreet": "Harry", "Mackenzie": "Kenzie", "Declan": "Deco",
    "Francisco Javier": "Paco", "José Luis": "Pepe", "Inmaculada": "Inma", "María del Carmen": "Mamen",
    "Estefanía": "Fani", "Jesús Alberto": "Chuy", "Fernanda": "Fer", "Guilherme": "Gui", "Maurício": "Mau",
    "Maximilian": "Max", "Franziska": "Franzi", "Anna-Lena": "Leni", "Federica": "Fede", "Alessandro": "Ale",
    "Elisabetta": "Betta", "Małgorzata": "Gosia", "Joanna": "Asia", "Aleksandra Maria": "Ola", "Kateřina": "Katka",
    "Tomáš": "Tom", "Jean-Baptiste": "JB",
}  # fmt: skip
# Names that are romanised, or written, in more than one way: often one person, not always.
SPELLINGS: Final[Mapping[str, str]] = {
    "Stephen": "Steven", "Rhys": "Reece", "Kirsty": "Kirstie", "Joanne": "Joanna", "Sophie Louise": "Sofie Louise",
    "Ashley": "Ashleigh", "Brittany": "Britney", "Courtney": "Kourtney", "Megan R.": "Meghan R.", "Kayla": "Kaila",
    "Kristin Marie": "Kristen Marie", "Jasmine": "Jasmin", "Lachlan": "Lochlan", "Theresa": "Teresa", "Erick": "Erik",
    "Kathrin": "Katrin", "Thiago": "Tiago", "Karla Daniela": "Carla Daniela", "Mathieu": "Matthieu",
    "Hosseini": "Husseini", "Kostiuk": "Kostyuk", "Wasylyk": "Vasylyk", "Petrov": "Petroff", "Dmytro": "Dmitri",
    "Mohammed Irfan": "Muhammad Irfan", "Fathima": "Fatima", "Subramanian": "Subramaniam", "Ramasamy": "Ramaswamy",
    "Ravichandran": "Ravichandiran", "Nithya": "Nitya", "Praveen S.": "Pravin S.", "Rafiq": "Rafique",
    "Faisal": "Faysal", "Nazeem": "Nazim", "Yumna": "Yumnah", "Isaacs": "Isaaks", "Zahra": "Zehra",
    "El Amrani": "El Amrany", "Grewal": "Garewal", "Karim": "Kareem",
    "Farah": "Farrah", "Iqbal": "Eqbal", "Mistry": "Mistri", "Benhamou": "Ben Hamou",
}  # fmt: skip
CREDITS: Final[Mapping[str, tuple[str, str]]] = {  # (label, unit) of what is counted instead of hours
    "en": ("CEUs", "CEU"), "es": ("Créditos ECTS", "ECTS"), "pt": ("Créditos", "créditos"), "it": ("Crediti", "ECM"),
    "de": ("Fortbildungspunkte", "FP"), "fr": ("Crédits", "crédits"), "nl": ("Accreditatiepunten", "punten"),
    "pl": ("Punkty edukacyjne", "pkt"), "cs": ("Kredity", "kreditů"), "tr": ("Kredi", "kredi"),
    "ro": ("Credite EFC", "EFC"),
}  # fmt: skip
SEE_PROGRAMME: Final[Mapping[str, str]] = {
    "en": "as per programme", "es": "según programa", "pt": "conforme programa", "fr": "selon programme",
    "de": "laut Programm", "it": "come da programma", "nl": "volgens programma", "pl": "wg programu",
    "cs": "dle programu", "tr": "programa göre", "ro": "conform programei", "sv": "enligt program",
    "nb": "ifølge program", "da": "ifølge program",
}  # fmt: skip
TO_FOLLOW: Final[Mapping[str, str]] = {
    "en": "to be advised", "es": "pendiente", "pt": "a emitir", "fr": "en cours", "de": "wird nachgereicht",
    "it": "da assegnare", "nl": "volgt", "pl": "w toku", "cs": "bude přiděleno", "tr": "daha sonra bildirilecek",
    "ro": "în curs de alocare", "sv": "meddelas senare", "nb": "ettersendes", "da": "eftersendes",
}  # fmt: skip
# Courses of the same bodies in which nobody learns to needle.
OTHER_SUBJECTS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("Kinesiology Taping Level 1", "Instrument Assisted Soft Tissue Mobilization", "Cupping Therapy"),
    "es": ("Vendaje neuromuscular", "Ventosas terapéuticas"), "pt": ("Bandagem elástica", "Ventosaterapia"),
    "fr": ("Taping niveau 1", "Crochetage myofascial"), "de": ("Kinesiologisches Taping", "Faszientherapie"),
    "it": ("Taping kinesiologico", "Coppettazione"), "nl": ("Medical taping", "Cupping"),
    "pl": ("Kinesiotaping", "Terapia bańką"), "sv": ("Tejpning",), "nb": ("Taping",), "da": ("Taping",),
    "ro": ("Kinesiotaping", "Terapie cu ventuze"), "tr": ("Kinezyolojik Bantlama",),
    "cs": ("Kineziotaping", "Baňkování"),
}  # fmt: skip
# What a course is, and the next one that the same body gives.
NEXT_PARTS: Final[Mapping[str, str]] = {
    "Level 1": "Level 2", "of the Extremities": "of the Spine and Pelvis", "Dry Needling Foundation": "Dry "
    "Needling Masterclass",
    "Introduction to Dry Needling": "Dry Needling: Advanced Upper Body", "Advanced Upper Body": "Advanced Lower Body",
    "Module 1": "Module 2", "Basic Dry": "Advanced Dry", "curso básico": "curso avanzado", "seca básica": "seca "
    "avanzada",
    "Dry Needling básico": "Dry Needling avançado", "fundamentos": "nível avançado", "initiation": "perfectionnement",
    "Modul 1": "Modul 2", "- I livello": "- II livello", "- basis": "- verdieping", "moduł I": "moduł "
    "II", "steg 1": "steg 2",
    "grunnkurs": "videregående kurs", "modul 1": "modul 2", "nivelul 1": "nivelul 2", "1. "
    "Modül": "2. Modül",
    "modul I": "modul II",
}  # fmt: skip
