"""Vietnamese."""

from typing import Final

from credentialing.matching.languages.language import Language

VIETNAMESE: Final = Language(
    code="vi",
    name="Vietnamese",
    telling="giờ | chứng nhận | ngày | hoàn thành",
    announces="{(?<!giay )(?<!so )}chứng nhận[ rằng][ ông/ bà] | cấp cho | trao cho",
    name_labels="họ và tên | họ tên | học viên",
    verbs="đã (hoàn thành/tham gia/tham dự)",
    born="sinh ngày | ngày sinh",
    roles="giám đốc | giảng viên | hiệu trưởng",
    expires="có giá {tr?i? d?e?n} | hết hạn",
    other_days="bắt đầu | bt đầu | đăng ký",
    completed="hoàn thành",
    issued="ngày cấp | cấp ngày",
    dates="ngày",
    date_particles="ngày",
    hour_units="giờ",
    hour_labels="số giờ | thời lượng",
    theory="lý thuyết",
    in_person="thực hành",
    total="tổng",
    number_labels="số (chứng chỉ/chứng nhận/hiệu) | mã số",
)
