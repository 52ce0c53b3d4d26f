"""Japanese."""

from typing import Final

from credentialing.matching.languages.language import Language

JAPANESE: Final = Language(
    code="ja",
    name="Japanese",
    day_first=False,  # the year
    name_labels="氏名 | 受講者 | 名前",
    verbs="完了しました | {(?<!\\w)}は{(?!\\w)}",
    born="生年月日",
    roles="講師 | 校長 | 院長 | 代表",
    not_certified="見本",
    expires="有効期限",
    completed="修了* | 完了*",
    issued="発行* | 交付* | 授与*",
    dates="日付",
    hour_units="時間",
    hour_labels="時間数",
    theory="理論",
    in_person="実技",
    total="合計",
    number_labels="(証明書/証書/認定/修了証)(番号/no)",
    number_alone="番号",
)
