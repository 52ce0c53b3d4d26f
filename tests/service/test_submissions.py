from tests.service.practice import Practice, Someone


def test_a_good_record_becomes_a_badge(practice: Practice, body: Someone) -> None:
    found = practice.submitted(body)
    assert found["state"] == "issued", found["reasons"]
