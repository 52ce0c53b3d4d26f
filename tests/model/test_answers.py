from credentialing.model.errors import Conflict, FieldError, Unavailable
from credentialing.model.registration import RegisterAnswer, Standing


def test_an_error_carries_its_code_and_fields() -> None:
    error = Conflict("In use.", code="organisation.name_taken", errors=[FieldError("/name", "taken", "In use.")])
    assert (error.code, error.detail) == ("organisation.name_taken", "In use.")
    assert error.errors[0].pointer == "/name"
    assert Conflict("Moved on.").code == "conflict"


def test_whether_trying_again_can_help_is_a_bit_and_not_a_message() -> None:
    assert not Unavailable("Silent.").permanent
    assert Unavailable("Refused.", permanent=True, code="registry.unavailable").permanent


def test_an_answer_is_a_primary_source_unless_it_says_otherwise() -> None:
    answer = RegisterAnswer("sandbox", "OK-1", Standing.REGISTERED)
    assert answer.is_primary_source
    assert answer.dn_record is None
