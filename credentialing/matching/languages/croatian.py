"""Croatian."""

from typing import Final

from credentialing.matching.languages.language import Language

CROATIAN: Final = Language(
    code="hr",
    name="Croatian",
    telling="sati | potvrd* | završetka",
    announces="potvrđuj*[ se][,] da[ je] | dodjeljuje se | izdaje se",
    name_labels="prezime i ime | ime i prezime | polaznik | polaznica",
    verbs="[je ]završi(o/la) | [je ]pohađa(o/la) | uspješno",
    born="datum rođenja | rođen[a]",
    roles="voditelj | predavač | ravnatelj | svjedok | tajnik | predsjedni | ispitiva | potpis",
    not_certified="privremen* | poništen* | nevažeć* | upisan[a/o] | još nije | prijavljen[a/o]",
    expires="vrijedi do | istječe | ističe",
    other_days="početak | prijav_ | upis*",
    completed="završ* | zaključ*",
    issued="datum izdavanja | izdan[o/a]",
    dates="dana | datum[a]",
    date_particles="dana",
    hour_units="sat[i/a/ova]",
    hour_labels="broj sati | trajanje",
    in_person="prakti",
    total="ukupno",
    number_labels="broj (potvrde/certifikata/diplome/uvjerenja)",
    number_alone="broj",
    certificates="potvrd* | certifik* | diplom* | uvjeren*",
    numbers="broj | br[.]",
    other_numbers="akredit",
)
