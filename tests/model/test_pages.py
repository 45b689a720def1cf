"""Which pages a laptop has by its seat, and what the block that is on opens and allows there."""

import pytest

from desktop.model.clock import Clock
from desktop.model.day import Day, Group
from desktop.model.kinds import JourneyKind
from desktop.model.opening import Opening, may, opening
from desktop.model.pages import Page, home_of, pages_of, place_of
from desktop.model.programme import Allowed, Block, BlockKind, Opens, Programme
from desktop.model.seat import Role, Seat

WRITER, READER, FACILITATOR = (Seat(role, "a") for role in (Role.WRITER, Role.READER, Role.FACILITATOR))
GROUPS = (Group("a", "Gruppe 1", "a"), Group("b", "Gruppe 2", "b"))


def running(*blocks: Block, at: str) -> Day:
    return Day("d", "Temadag", groups=GROUPS, programme=Programme(blocks), clock=Clock(at, 0.0, running=True))


def test_the_pages_of_each_seat():
    assert pages_of(None) == pages_of(FACILITATOR)
    assert Page.RUN in pages_of(None)
    assert Page.NOW not in pages_of(None)
    assert Page.EVALUATION not in pages_of(None), "it is a face of the surveys"
    assert [page.name for page in pages_of(WRITER)] == [
        "NOW", "CASE", "JOURNEY", "PLAN", "ASSESSMENT", "GALLERY", "WALL", "SURVEY", "EVALUATION", "AGREEMENTS",
        "PROCESS", "GUIDELINE",
    ]  # fmt: skip
    assert [page.name for page in pages_of(READER)] == [
        "NOW",
        "CASE",
        "GALLERY",
        "WALL",
        "AGREEMENTS",
        "PROCESS",
        "GUIDELINE",
    ]
    assert Page.CASE not in pages_of(Seat(Role.READER)), "there is no own case without a group"
    for seat in (None, WRITER, READER, FACILITATOR):
        assert home_of(seat) in pages_of(seat)


@pytest.mark.parametrize("opens", list(Opens))
def test_a_block_leads_nowhere_that_a_laptop_has_not(opens: Opens):
    for seat in (WRITER, READER, Seat(Role.READER)):
        page, _ = place_of(opens, seat)
        assert page is None or page in pages_of(seat)
    assert (place_of(opens, WRITER)[0] is None) == (opens is Opens.NOTHING)


def test_who_has_no_board_sees_the_grid_in_the_gallery():
    assert place_of(Opens.IDEAL, READER) == (Page.GALLERY, JourneyKind.IDEAL)
    assert place_of(Opens.EVALUATION, READER) == (None, None)


def test_a_block_limits_the_grid_it_opens_and_no_other():
    day = running(Block("f", title="Respons", opens=Opens.AS_IS, allowed=Allowed.COMMENT), at="f")
    opened = opening(day, WRITER)
    assert opened == Opening("f", "Respons", Page.JOURNEY, JourneyKind.AS_IS, Allowed.COMMENT)
    assert may(WRITER, opened, Page.JOURNEY, JourneyKind.AS_IS) is Allowed.COMMENT
    assert may(WRITER, opened, Page.JOURNEY, JourneyKind.IDEAL) is Allowed.WRITE
    assert may(WRITER, opened, Page.PLAN, JourneyKind.PLAN) is Allowed.WRITE
    assert may(READER, opened, Page.WALL) is Allowed.LOOK
    assert may(None, opened, Page.JOURNEY, JourneyKind.AS_IS) is Allowed.WRITE
    assert opening(day, None) is None
    assert opening(day, FACILITATOR) is None


def test_of_blocks_side_by_side_each_table_gets_its_own():
    outer = Block("o", BlockKind.PARALLEL, "Spor")
    first = Block("x", title="Rejse", opens=Opens.AS_IS, inside="o", groups=("a",))
    second = Block("y", title="Mål", opens=Opens.PLAN, inside="o")
    day = running(outer, first, second, at="o")
    assert opening(day, WRITER).page is Page.JOURNEY
    assert opening(day, Seat(Role.WRITER, "b")).page is Page.PLAN


def test_a_block_leads_elsewhere_once():
    first, later = Opening("x", "X", Page.CASE), Opening("y", "Y", Page.CASE)
    assert first.leads_elsewhere(None)
    assert not first.leads_elsewhere(Opening("x", "X, renamed", Page.CASE))
    assert later.leads_elsewhere(first)
    assert not Opening("z", "Pause").leads_elsewhere(first)
