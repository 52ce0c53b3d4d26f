"""Month names and the words of terms, in the languages certificates are written in, in lower-case base letters."""

from collections.abc import Mapping
from typing import Final

from credentialing.matching.numerals import NUMBER_WORDS

_ROWS: Final = (
    """
    jan january januar janvier janv enero ene gennaio gen janeiro januari styczen stycznia sty leden ledna led
    sijecanj sijecnja sij januara ocak oca tammikuu tammikuuta tammi jan. januarja jaen jaenner janner ιανουαριου
    января jaan
    ianuarie ian jaanuar jaanuari janvaris janvari sausio gener янв січня
    """,
    """
    feb february februar fevrier fevr fev febrero febbraio fevereiro februari luty lutego lut unor unora uno veljaca
    veljace velj februara subat sub helmikuu helmikuuta helmi φεβρουαριου февраля
    februarie veebruar veebruari februaris vasario febrer лютого
    """,
    """
    mar march marz mars marzo março marco maart mrt marec marzec marca brezen brezna bre ozujak ozujka ozu marta
    mart maaliskuu maaliskuuta maalis marcius marc maerz mrz μαρτιου марта
    martie marts martsi martz kovo mac maret березня
    """,
    """
    apr april avril avr abril abr aprile kwiecien kwietnia kwi duben dubna dub travanj travnja tra aprila nisan nis
    huhtikuu huhtikuuta huhti aprilis apri απριλιου апреля
    aprilie aprill aprilli aprili balandzio квітня
    """,
    """
    may mai mayo maggio mag maio mei maj maja kveten kvetna kve svibanj svibnja svi mayis toukokuu toukokuuta touko
    majus maius μαιου мая
    mai maijs maija geguzes maig травня
    """,
    """
    jun june juni juin junio giugno giu junho czerwiec czerwca cze cerven cervna cvn lipanj lipnja lip juna haziran
    haz kesakuu kesakuuta kesa junius ιουνιου июня
    iunie iun juuni junijs junija junij birzelio juny червня
    """,
    """
    jul july juli juillet juil julio luglio lug julho lipiec lipca cervenec cervence cvc srpanj srpnja jula temmuz
    tem heinakuu heinakuuta heina julius ιουλιου июля
    iulie iul juuli julijs julija julij liepos juliol julai липня
    """,
    """
    aug august aout agosto ago augustus sierpien sierpnia sie srpen srpna srp kolovoz kolovoza kol augusti agustos
    agu elokuu elokuuta elo augusztus avgusta αυγουστου августа
    augusta augusts avgust rugpjucio agost agustus ogos agust серпня
    """,
    """
    sep sept september septembre septiembre setiembre settembre set setembro wrzesien wrzesnia wrz zari zar rujan
    rujna ruj septembra eylul eyl syyskuu syyskuuta syys szeptember szept σεπτεμβριου сентября
    septembrie septembris septembri rugsejo setembre вересня
    """,
    """
    oct october oktober octobre octubre ottobre ott outubro out okt pazdziernik pazdziernika paz rijen rijna rij
    oktobra ekim eki lokakuu lokakuuta loka oktober οκτωβριου октября
    octombrie oktoober oktoobri oktobris oktobri spalio жовтня
    """,
    """
    nov november novembre noviembre novembro listopad listopadu listopada lis studeni studenog studenoga stu
    novembra kasim kas marraskuu marraskuuta marras νοεμβριου ноября
    noiembrie noi novembris novembri lapkricio листопада
    """,
    """
    dec december dez dezember decembre dic diciembre dicembre dezembro grudzien grudnia gru prosinec prosince pro
    prosinac prosinca decembra aralik ara joulukuu joulukuuta joulu des desember δεκεμβριου декабря
    decembrie detsember detsembri decembris decembri gruodzio desembre disember грудня
    """,
)
# "listopad" is November in Polish and Czech but October in Croatian; "srp" and "lip" differ likewise. A word that is
# two months is kept with both, and the date is then ambiguous.
_ALSO: Final = {"listopad": 10, "listopada": 10, "srpnja": 7, "lip": 7, "cervna": 6}


def _table() -> Mapping[str, frozenset[int]]:
    table: dict[str, frozenset[int]] = {}
    for month, row in enumerate(_ROWS, start=1):
        for word in row.split():
            table[word] = table.get(word, frozenset()) | {month}
    for word, month in _ALSO.items():
        table[word] = table.get(word, frozenset()) | {month}
    return table


MONTHS: Final = _table()

# "valid for three years": how many, of what, and the stems of words that say so.
_MORE: Final = (  # of the words for numbers, which mean nothing else in front of a year or month
    "a ein einem einen einer une una uma en jednoho yksi egy bir jedan",
    "dva dve dvije to kaksi kahden ket ketto iki doi doua",
    "tri kolme kolmen harom uc trei",
    "ctyri styri cetiri fire nelja neljan negy dort patru",
    "five funf cinq cinco cinque piec pet pat vijf fem viisi viiden ot bes cinci",
)
TERMS: Final[Mapping[str, str]] = {
    **NUMBER_WORDS,
    **{word: str(count) for count, row in enumerate(_MORE, start=1) for word in row.split()},
    "twelve": "12",
    "zwolf": "12",
    "douze": "12",
    "twenty-four": "24",
    "thirty-six": "36",
}
TERM_YEARS: Final = (
    "years?|yrs?|jahre?n?|ans?|annees?|anos?|ann[oi]|jaar|jaren|ar|vuotta|vuoden|vuosi|rok[uy]?|rokov|lata?|let[a]?"
    "|godin[aeu]|let[oi]|ev(?:ig|re|es)?|yil|ani|ετη|ετων|χρονια|лет|года?|рок[иів]+|年間?|년|nam|tahun|met(?:ai|us|u)"
    "|gad(?:i|us|iem)|aastat?|vjet|vite|arum?|snin|any(?:s)?"
)
TERM_MONTHS: Final = (
    "months?|mths?|monate?n?|mois|mes(?:es|os)?|mes[ei]|maand(?:en)?|manad(?:er)?|maned(?:er)?|kuukau(?:tta|den|si)"
    "|miesi(?:ac[ea]?|ecy)|mesic[eu]|mesiacov|mjesec[ia]?|mesecev|honap(?:ig|os)?|ay|luni|μην(?:ες|ων)|месяц(?:ев|а)"
    "|місяц(?:ів|і)|[かヶカ箇]月|个月|개월|thang|bulan|menesi(?:ai|us|u)|menes(?:i|us|iem)|kuud|muaj|manud(?:ir|i)?"
)
TERM_STEMS: Final = (
    "gultig", "gilt", "valab", "vali[dt]", "geldig", "gyldig", "gild", "voimas", "wazn", "platn", "plati",
    "vrijed", "vazi", "veljav", "veljat", "ervenyes", "gecerli", "expir", "renew", "good for", "lapse", "recertif",
    "hieu luc", "berlaku", "ισχυ", "действ", "дійсн", "чинн", "有効", "有效", "유효", "kehtiv", "galioj", "deriga",
    "vlef",
)  # fmt: skip
