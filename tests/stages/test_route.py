import pytest
from tests.stages.house import House
from tests.stages import journeys
from credentialing.model.states import SubmissionState as S


@pytest.mark.parametrize("state", list(S))
def test_state(house: House, state) -> None:
    sub = journeys.TO[state](house)
    assert house.state(sub) is state, (house.submission(sub).reasons, house.broke)
    assert house.broke == []
