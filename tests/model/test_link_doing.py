"""What somebody can do about the link of their day."""

import pytest

from desktop.model.link_doing import Doing, doings
from desktop.model.link_state import LinkState, Phase
from desktop.model.seat import Role, Seat

DEPUTY = Seat(Role.WRITER, "g1", deputy=True)


@pytest.mark.parametrize("phase", [Phase.APART, Phase.CONNECTING])
def test_who_may_host_can_take_over_where_no_host_is_found_also_when_the_day_was_just_opened(phase):
    assert doings(LinkState(phase), DEPUTY, may_host=True)[0] is Doing.TAKE_OVER
    assert Doing.TAKE_OVER not in doings(LinkState(phase), DEPUTY)
    assert Doing.TAKE_OVER not in doings(LinkState(phase, hosting=True), DEPUTY, may_host=True)


@pytest.mark.parametrize("phase", [Phase.WAITING, Phase.TOGETHER, Phase.PUT_OUT, Phase.REFUSED])
def test_nobody_takes_over_while_the_host_is_there(phase):
    assert Doing.TAKE_OVER not in doings(LinkState(phase), DEPUTY, may_host=True)
