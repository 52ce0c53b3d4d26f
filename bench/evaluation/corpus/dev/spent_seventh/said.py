"""What the families of the seventh half need in each language: nicknames, letters, legal forms, words of templates."""

from collections.abc import Mapping
from typing import Final

# What stands on the page in quotation marks, or instead of the given name that is claimed.
NICKNAMES: Final[Mapping[str, str]] = {
    "Jonathan": "Jon", "Abigail Rose": "Abby", "Michael J.": "Mike", "Danielle": "Dani", "Gregory": "Greg",
    "Patricia": "Pat", "Zachary Thomas": "Zack", "Elizabeth": "Liz", "Andrew": "Andy", "Theodore": "Ted",
    "Margaret": "Peggy", "Nicholas": "Nick", "Amanda Jo": "Mandy", "Benjamin": "Ben", "Cassandra": "Cassie",
    "Anthony": "Tony", "Jacqueline": "Jackie", "Robert": "Bob", "Kathleen": "Kathy", "Joshua Lee": "Josh",
    "Teresa": "Terri", "Victoria": "Vicky", "Daniel": "Danny", "Charlotte Anne": "Lottie", "Thomas George": "Tom",
    "Victoria Jane": "Tori", "Samantha": "Sam", "Edward": "Ted", "Deborah": "Debbie", "Matthew John": "Matt",
    "Mitchell John": "Mitch", "Jessica": "Jess", "Rebecca": "Bec", "Alexandra May": "Alex", "Peter": "Pete",
    "Samantha Lee": "Sammy", "Natasha": "Tash", "Melissa": "Mel", "Stephanie Anne": "Steph", "Bradley": "Brad",
    "Nathan Paul": "Nate", "Rachel": "Rach", "Philippa": "Pip", "Joaquín María": "Ximo", "Vicente José": "Vicent",
    "Remedios": "Reme", "Salvador": "Boro", "Sebastián": "Sebas", "Rafael": "Rafa", "Priscila": "Pri",
    "Leonardo José": "Leo", "Juliana": "Ju", "Aurélie": "Lili", "Klaus-Peter": "KP", "Tommaso": "Tommy",
    "Francesca Romana": "Franci", "Przemysław": "Przemek", "Sławomir": "Sławek", "Radosław": "Radek",
    "Zuzana": "Zuzka", "Katarína": "Katka", "Zsófia": "Zsófi", "Orsolya": "Orsi", "Nikolina": "Nina",
    "Gunilla": "Nilla", "Annelies": "Lies",
}  # fmt: skip
LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "en-US": ("PT, DPT, OCS", "LAT, ATC", "PT, MPT", "DC", "OTD, OTR/L", "PTA"), "en-GB": ("BSc (Hons) MCSP",
    "MSc, HCPC reg.", "BSc MSST"), "en-AU": ("B.Physio", "Dip. Rem. Mass.", "BHSc (Myo)"), "en-CA": ("MScPT", "RMT",
    "BHK, MPT"), "en-IE": ("BSc MISCP",), "en-NZ": ("BPhty, PGDip",), "en-ZA": ("BSc (Physio)", "BHSc Hons Bio"),
    "en-SG": ("BSc (PT)", "MSc"), "de-DE": ("B. Sc. Physiotherapie",), "nl-NL": ("MSc Fysiotherapie",),
    "pt-BR": ("Esp. em Traumato-Ortopedia",),
}  # fmt: skip
PRONOUNS: Final = ("(she/her)", "(he/him)", "(they/them)")
# How a legal form on the page is typed by others.
FORMS_SPELT: Final[Mapping[str, tuple[str, ...]]] = {
    " LLC": (" L.L.C.",), " Inc.": (" Incorporated", " Inc"), " Pty Ltd": (" Pty. Ltd.", " Pty Limited"),
    " (Pty) Ltd": (" Pty Ltd", " (Pty) Limited"), " Pte Ltd": (" Pte. Ltd.", " Pte Limited"),
    " Ltd.": (" Limited", " Ltd"), " Ltd": (" Limited", " Ltd."), " S.L.": (" SL", " S. L."), " S.A.S.": (" SAS",),
    " Ltda": (" Ltda.", " LTDA"), " SARL": (" S.A.R.L.", " Sarl"), " GmbH": (" G.m.b.H.", " gmbh"),
    " S.r.l.": (" SRL", " srl"), " B.V.": (" BV",), " sp. z o.o.": (" Sp. z o. o.",), " Oy": (" OY",),
    " Kft.": (" Kft", " KFT"), " d.o.o.": (" doo", " D.O.O."), " s.r.o.": (" s. r. o.",), " AB": (" Ab",),
}  # fmt: skip
IN_WORDS: Final[Mapping[str, str]] = {"1": "One", "2": "Two", "I": "One", "II": "Two"}
THOUSANDS: Final[Mapping[str, str]] = {
    "en": ",", "es": ".", "pt": ".", "de": ".", "it": ".", "nl": ".", "hr": ".",
}  # fmt: skip
# What a template says where nothing was filled in, whatever its language.
TAGS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("{{certificate_id}}", "[CERTIFICATE NUMBER]", "%CERT_NO%", "<<CertificateID>>"),
    "hours": ("{{course_hours}}", "[HOURS]", "%CREDITS%", "<<Hours>>"),
    "date": ("{{completion_date}}", "[DATE]", "%DATE%", "<<CompletionDate>>"),
    "name": ("{{student_name}}", "[Participant Name]", "<<FirstName>> <<LastName>>", "%FULL_NAME%", "[Name]"),
}  # fmt: skip
UNISSUED: Final[Mapping[str, tuple[str, ...]]] = {  # across the page of a template that was only looked at
    "en": ("PREVIEW", "DRAFT"), "es": ("BORRADOR", "VISTA PREVIA"), "pt": ("RASCUNHO",), "fr": ("BROUILLON", "APERÇU"),
    "de": ("ENTWURF", "VORSCHAU"), "it": ("BOZZA", "ANTEPRIMA"), "nl": ("CONCEPT",), "pl": ("PROJEKT", "PODGLĄD"),
    "fi": ("LUONNOS",), "hu": ("TERVEZET",), "hr": ("NACRT",), "sk": ("NÁVRH",), "sv":
    ("UTKAST",),
}  # fmt: skip
# Those who learn to teach the course, which its students do not.
FOR_TEACHERS: Final[Mapping[str, str]] = {
    "en": "Instructor Training", "es": "formación de instructores", "pt": "formação de instrutores",
    "fr": "formation de formateurs", "de": "Ausbildung zum Kursleiter", "it": "corso per istruttori",
    "nl": "docentenopleiding", "pl": "szkolenie instruktorów", "fi": "kouluttajakoulutus", "hu": "oktatóképzés",
    "hr": "tečaj za predavače", "sk": "školenie lektorov", "sv":
    "instruktörsutbildning",
}  # fmt: skip
RIVALS: Final[Mapping[str, tuple[str, ...]]] = {  # bodies whose names everybody would think of
    "en": ("International Dry Needling Association", "Global Institute of Trigger Point Therapy",
           "Online Needling Hub"),
    "es": ("Instituto Internacional de Punción Seca", "Campus Virtual de Fisioterapia"),
    "pt": ("Academia Internacional de Dry Needling", "Portal Fisio Online"),
    "fr": ("Académie internationale du dry needling", "Institut français de la thérapie trigger"),
    "de": ("Internationale Gesellschaft für Triggerpunkttherapie", "Deutsches Institut für Nadeltherapie"),
    "it": ("Accademia Internazionale di Dry Needling", "Istituto Italiano Trigger Point"),
    "nl": ("Internationaal Instituut voor Dry Needling", "Nederlandse Triggerpoint School"),
    "pl": ("Międzynarodowa Akademia Suchego Igłowania", "Polski Instytut Terapii Punktów Spustowych"),
    "fi": ("Kansainvälinen Neulausakatemia",), "hu": ("Nemzetközi Tűterápiás Akadémia",),
    "hr": ("Međunarodna akademija suhe igle",),
    "sk": ("Medzinárodná akadémia suchej ihly",), "sv": ("Internationella akademin för dry needling",),
}  # fmt: skip
