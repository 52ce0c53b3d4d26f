"""Vietnamese."""

from typing import Final

from credentialing.matching.languages.language import Language

VIETNAMESE: Final = Language(
    code="vi",
    name="Vietnamese",
    telling="giờ | chứng nhận | ngày | hoàn thành",
    announces="""
        {(?<!giay )(?<!so )}chứng nhận[ rằng][ ông/ bà] | cấp cho | trao cho
        nhận rằng
    """,
    name_labels="""
        họ và tên | họ tên | học viên
        họ, tên | họ và tên học viên | họ tên học viên | họ và tên người học | họ và tên người tham dự
        họ và tên sinh viên | tên học viên | tên người tham dự | tên người tham gia | tên người nhận | người học
        người tham dự | người tham gia | người được cấp | tên đệm | chủ sở hữu chứng chỉ | người sở hữu
    """,
    verbs="""
        đã (hoàn thành/tham gia/tham dự)
        đã hoàn tất | hoàn thành khóa học | hoàn thành khóa đào tạo | hoàn thành chương trình | tham dự | tham gia
        tham dự khóa | tham dự lớp | tham dự đầy | đã theo | đã học | đã tốt | đã đạt | đã vượt | đã thi | đã trúng
        có thành
    """,
    born="""
        sinh ngày | ngày sinh
        năm sinh | tháng sinh | nơi sinh | sinh năm
    """,
    roles="""
        giám đốc | giảng viên | hiệu trưởng
        trưởng | chủ tịch | trách | quyền | hướng dẫn | đóng dấu | luyện | <thư ký> | giáo viên | cáo viên | diễn giả
        tổ chức | điều phối | đại diện | giám khảo | người đánh | <chữ ký> | <ký tên> | ký và ghi rõ họ tên
    """,
    limits="không | chưa | một phần | tạm thời",
    not_certified="""
        dự kiến | tạm thời | chưa hoàn | đã hủy | bản sao | bản nháp | dự thảo | bản demo | vô hiệu
        không hợp | bị đình | không hoàn | không đạt | chưa đạt | không đỗ | vắng mặt
        bản photo | thôi học | không phải | không thay | bản mẫu | bản thử | hủy bỏ
        bị hủy | đã hết hạn | đã hết hiệu lực | đã ghi danh | đã rút | bỏ học
        {^\\W*}(bản sao){\\W*$}
    """,
    other_papers="hóa đơn | biên lai | phiếu đăng ký | phiếu thu | báo giá | thư mời | lịch học",
    expires="""
        có giá {tr?i? d?e?n} | hết hạn
        trước* | thời hạn | hiệu lực đến | tiếp theo | hết hiệu | giá trị đến | sử dụng | hạn hiệu | gian hiệu
        trị trong | ngày gia | tái chứng | ngày đáo hạn | có giá trị tới | ngày cấp lại | ngày đào tạo lại
    """,
    other_days="""
        bắt đầu | bt đầu | đăng ký | xuống* | khai giảng | in ngày | ngày nộp | xác minh | tuyển* | quyết* | duyệt*
        ngày nhập | ngày đầu | ngày in | ngày ghi | ngày rút | ngày hủy | đặt hàng | ngày thanh | ngày mua
        tra tính | ngày tạo | được tạo | nhật lần | ngày sửa | ngày vào | công bố | ngày đăng | ngày đặt chỗ
        ngày cập nhật
    """,
    completed="""
        hoàn thành
        tổ chức | ngày kết | diễn ra | hoàn tất | ngày tham | ngày thi | ngày bế | tham dự | ngày đỗ | ngày đánh
        ngày sát | ngày học | ngày khóa học
    """,
    issued="""
        ngày cấp | cấp ngày
        ngày trao | hiệu lực từ | được cấp | có giá trị từ | ngày phát | ngày ban | ngày hiệu | ngày chứng nhận
        cấp vào ngày
    """,
    dates="ngày",
    fillers="""
        khóa | vào | học | thức | chứng | thời | gian | được | đào | tạo | chương | trình | gia | lúc | chỉ | nhận
        hành | nơi | cấp | giấy | bằng | phát
    """,
    date_particles="ngày",
    hour_units="""
        giờ
        tiếng | tiếng đồng hồ | tiết | tiết học | tiết chuẩn
    """,
    hour_labels="""
        số giờ | thời lượng
        giờ đào tạo | giờ tiếp | dài khóa | khối lượng | giờ học | giờ tín chỉ | giờ cpd | giờ cme
    """,
    theory="""
        lý thuyết
        thuyết | nghiên | bài giảng | hội thảo | học từ xa | đào tạo từ xa | <tự học>
    """,
    in_person="""
        thực hành
        trực tiếp | thực tập | nghiệm | lâm sàng | thực tế | thảo luận | kỹ năng | tại lớp
    """,
    total="""
        tổng
        toàn khóa
    """,
    number_labels="""
        số (chứng chỉ/chứng nhận/hiệu) | mã số | số hiệu chứng chỉ | chứng chỉ số | mã chứng chỉ | mã số chứng chỉ
        số seri chứng chỉ | id chứng chỉ | chứng nhận số | mã chứng nhận | mã số chứng nhận | số hiệu chứng nhận
        số giấy chứng nhận | giấy chứng nhận số | số hiệu giấy chứng nhận | mã giấy chứng nhận | số bằng
        số hiệu bằng | số hiệu văn bằng | số văn bằng | văn bằng số | số giấy xác nhận | giấy xác nhận số | số sê-ri
        số seri | số serial | seri số | số thứ tự | số vào sổ | số vào sổ cấp chứng chỉ
        số vào sổ cấp giấy chứng nhận | số vào sổ cấp bằng | số vào sổ gốc | số vào sổ gốc cấp chứng chỉ | vào sổ số
        vào sổ cấp chứng chỉ số | số tham chiếu | mã tham chiếu | số tài liệu | mã tài liệu | mã xác minh
        mã xác thực | mã xác nhận | mã kiểm tra | mã tra cứu | mã số tra cứu | mã định danh chứng chỉ
        mã số duy nhất | id thông tin xác thực
    """,
    other_numbers="""
        hành nghề | quyết | thoại | mã khóa | hội viên | công nhận | giấy phép | đăng ký | học viên | sinh viên
        nghiệp
        duyệt | phòng | khoản | mã cơ sở | <mã lớp> | <cmnd> | <cccd> | số kiểm | cấp phép | số cchn | cchn số
        công văn | mã chương | học phần | khóa số | số khóa | mã thành | mã nhân | căn cước | số định | hộ chiếu
        số thuế | đơn hàng | báo danh | mã đơn vị đào tạo | mã môn học | mã đào tạo liên tục | khóa học số | <lớp số>
        <mssv> | <mst> | <đt> | <sđt> | số hóa đơn | hóa đơn số | mã hồ sơ | <sbd>
    """,
)
