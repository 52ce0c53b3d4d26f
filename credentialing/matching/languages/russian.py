"""Russian."""

from typing import Final

from credentialing.matching.languages.language import Language

RUSSIAN: Final = Language(
    code="ru",
    name="Russian",
    announces="(удостоверяет/подтверждает/свидетельствует о том)[,] что",
    name_labels="фио | ф.и.о[.]",
    verbs="прош(ел/ёл/ла) | успешно | завершил*",
    born="дата рождения",
    roles="свидетель | преподавател | руководител | директор",
    not_certified="образец | аннулирован* | недействител_",
    expires="действител_ до",
    other_days="начал*",
    completed="окончани*",
    issued="выдан* | дата выдачи",
    dates="дата",
    hour_units="час[ов/а]",
    hour_labels="количество часов | объем | объём",
    total="итого",
    number_labels="номер (сертификата/удостоверения)",
    certificates="сертификат* | удостоверени*",
    numbers="номер",
)
