"""Chinese."""

from typing import Final

from credentialing.matching.languages.language import Language

CHINESE: Final = Language(
    code="zh",
    name="Chinese",
    day_first=False,  # the year
    announces="兹证明 | 茲證明 | 特此证明",
    name_labels="姓名 | 学员",
    verbs="已完成 | 完成了",
    born="出生",
    roles="校长 | 院长 | 讲师",
    not_certified="作废",
    expires="有效期* | 到期",
    completed="完成* | 结业*",
    issued="发证* | 颁发*",
    dates="日期",
    hour_units="小时 | 小時 | 学时 | 學時",
    hour_labels="学时",
    theory="理论",
    in_person="实践",
    total="总计",
    number_labels="证书[编号/号] | 證書編號 | 編號 | 编号",
)
