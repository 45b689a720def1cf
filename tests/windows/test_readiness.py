"""The overview tells what the day still lacks, leads to where it is mended, and says when all is there."""

from collections.abc import Callable
from pathlib import Path

from desktop.model.pages import Page
from desktop.model.people import Person
from desktop.model.programme import BlockKind
from desktop.model.readiness import Lack
from tests.windows.conftest import Desktop


def told(desktop: Desktop) -> list[str]:
    card = desktop.overview.readiness
    return [card.rows[lack].text() for lack in Lack if lack in card.rows]


def test_each_line_of_what_a_day_lacks_leads_to_its_place(desktop: Desktop) -> None:
    desktop.new_day(groups=2)
    assert told(desktop) == ["No programme yet", "No participants yet", "2 groups without a case"]
    for words, page in (("No programme yet", Page.PROGRAMME), ("No participants yet", Page.GROUPS)):
        desktop.press(words, desktop.overview)
        assert desktop.shell.rail.pages[page].isChecked()
        desktop.shell.show_overview()


def test_what_is_mended_goes_from_the_list(desktop: Desktop, case_file: Callable[..., Path]) -> None:
    desktop.new_day(groups=1)
    desktop.take_in(case_file())
    desktop.shell.show_overview()
    desktop.wait(lambda: "1 case nobody has looked through" in told(desktop))
    desktop.shell.show_cases()
    desktop.vouch()
    session = desktop.shell.session
    session.take_case(desktop.cases_page.library.list.chosen, session.day.groups[0].id)
    desktop.wait(lambda: session.day.case_of(session.day.groups[0]) is not None)
    session.document.blocks.add(BlockKind.WELCOME, "Velkomst")
    person = session.people.add(Person("", "Ane"))
    session.people.seat(1, person, session.day.groups[0].id)
    desktop.shell.show_overview()
    assert told(desktop) == []
    assert desktop.says("All is ready.")
