from datetime import UTC, date, datetime

import pytest

from credentialing.model.claim import Hours
from credentialing.rules.canonical import canonical, sha256_of


def test_equal_values_have_one_form_whatever_their_order_or_kind() -> None:
    assert canonical({"b": 1, "a": (1, 2)}) == canonical({"a": [1.0, 2], "b": 1.0}) == b'{"a":[1,2],"b":1}'
    assert canonical(frozenset({"b", "a"})) == b'["a","b"]'
    assert sha256_of({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


def test_dates_dataclasses_and_odd_numbers_are_written_as_text_or_objects() -> None:
    assert (
        canonical([date(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC)]) == b'["2026-01-02","2026-01-02T00:00:00+00:00"]'
    )
    assert canonical(Hours(theory=1)) == b'{"general":0,"in_person":0,"supervised_sessions":0,"theory":1}'
    assert canonical([float("nan"), 2**60, None, True]) == b'["nan","1152921504606846976",null,true]'


def test_what_is_no_data_is_refused() -> None:
    with pytest.raises(TypeError, match="object"):
        canonical(object())
