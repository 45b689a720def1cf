"""The time of the room on a laptop whose own clock is wrong."""

import pytest

from desktop.model import watch
from desktop.model.pulse import Pulse, set_by
from desktop.model.watch import Echo, RoomWatch, Watch


@pytest.fixture
def laptop(monkeypatch):
    """A laptop with a clock two hours slow, that can be set: wall and steady time."""
    time = {"wall": 1_000_000.0 - 7_200, "steady": 50.0}
    monkeypatch.setattr(watch, "pulse", lambda: Pulse(time["wall"], time["steady"]))

    def go_on(seconds: float, set_by: float = 0.0) -> None:
        time["wall"] += seconds + set_by
        time["steady"] += seconds

    return go_on


def test_until_the_host_has_said_anything_it_is_the_computers_time(laptop):
    here = RoomWatch()
    assert (here.pulse(), here.known) == (Watch().pulse(), False)


def test_the_quickest_answer_is_believed_and_the_laptops_own_clock_is_not(laptop):
    here = RoomWatch()
    before = here.pulse()
    here.learn(Echo(left=49.0, back=50.0, room=1_000_000.4))  # a slow way back: off by 0.9
    here.learn(Echo(left=49.98, back=50.0, room=999_999.99))
    after = here.pulse()
    assert after.wall == pytest.approx(1_000_000.0, abs=0.02)
    assert set_by(before, after) == 0, "nobody may take learning for a clock that was set, and move the day along"
    laptop(10, set_by=3_600)
    later = here.pulse()
    assert later.wall == pytest.approx(1_000_010.0, abs=0.02)
    assert set_by(after, later) == 0


def test_another_hosts_time_takes_over_at_its_first_answer(laptop):
    here = RoomWatch()
    here.learn(Echo(49.99, 50.0, 1_000_000.0))
    here.start_over()
    assert here.pulse().wall == pytest.approx(1_000_000.0, abs=0.01)
    here.learn(Echo(49.5, 50.0, 1_000_007.0))
    assert here.pulse().wall == pytest.approx(1_000_007.25, abs=0.01)
