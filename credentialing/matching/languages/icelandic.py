"""Icelandic."""

from typing import Final

from credentialing.matching.languages.language import Language

ICELANDIC: Final = Language(
    code="is",
    name="Icelandic",
    announces="(vottast/staðfest*)[ hér með] að",
    name_labels="nafn",
    verbs="hefur",
    auxiliaries="hefur",
    born="fædd[ur]",
    roles="vottur | forstöðumað | kennari",
    not_certified="bráðabirgða*",
    expires="gildir til | gildistími",
    other_days="skráning* | upphaf*",
    completed="lokið",
    issued="útgefið | útgáfudag*",
    dates="dagsetning",
    hour_units="klukkustund*",
    hour_labels="fjöldi klukkustunda",
    total="alls>",
    number_labels="(skírteinis/skjal)númer",
    certificates="skírteini*",
    numbers="nr | númer",
)
