"""The goal plan as text on the clipboard: the whole of it, one heading, and what is said when nothing is written."""

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.canvas.picks import PhasePick
from desktop.model.handleplan import Heading
from desktop.model.kinds import CardKind, JourneyKind
from desktop.windows.grid_menu import GridMenu
from desktop.windows.plan_copy import PlanCopy
from desktop.windows.show_button import ShowButton

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def document(desktop):
    """The board of a group that has begun its plan."""
    desktop.new_day("Plandag")
    desktop.shell.show_journey()
    document = desktop.shell.journey_page.view.document
    document.ladder.add(CardKind.PURPOSE, "Trives i eget hjem")
    return document


def test_the_plan_or_a_heading_of_it_is_put_on_the_clipboard_with_its_length(desktop, document):
    copy = PlanCopy(desktop.window.desk)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("før")
    copy.copy(document.board)
    desktop.wait(lambda: "Trives i eget hjem" in clipboard.text())
    assert clipboard.text().startswith("Formålet med indsatsen\n")
    assert desktop.says(f"on the clipboard as text: {len(clipboard.text())} characters")
    copy.copy(document.board, Heading.PURPOSE)
    desktop.wait(lambda: clipboard.text() == "Formål:\nTrives i eget hjem")
    copy.copy(document.board, Heading.OTHER)
    desktop.wait(lambda: desktop.says("Nothing is written there yet"))
    assert clipboard.text() == "Formål:\nTrives i eget hjem", "an empty heading leaves the clipboard alone"


def test_a_journey_is_put_on_the_clipboard_as_text_from_the_menu(desktop, document):
    clipboard = QGuiApplication.clipboard()
    show = desktop.shell.journey_page.findChild(ShowButton)
    lane, phase = (each[0].id for each in (document.board.journeys[AS_IS].lanes, document.board.journeys[AS_IS].phases))
    clipboard.setText("før")
    show.copy_text.trigger()
    desktop.wait(lambda: desktop.says("Nothing is written there yet"))
    assert clipboard.text() == "før"
    card = document.add_card(AS_IS, lane, phase, text="Ringer til\njobcentret")
    document.write_card(card, "who", "Koordinator")
    show.copy_text.trigger()
    desktop.wait(lambda: "Ringer til / jobcentret" in clipboard.text())
    assert "Responsible: Koordinator" in clipboard.text()
    assert clipboard.text().startswith("As it is\n")
    assert desktop.says(f"on the clipboard as text: {len(clipboard.text())} characters")


def test_one_phase_is_copied_as_text_from_the_menu_at_its_head(desktop, document):
    clipboard = QGuiApplication.clipboard()
    page, journey = desktop.shell.journey_page, document.board.journeys[AS_IS]
    (first, second), lanes = (phase.id for phase in journey.phases[:2]), [lane.id for lane in journey.lanes]
    giver = document.add_card(AS_IS, lanes[3], first, text="Bestiller")
    taker = document.add_card(AS_IS, lanes[4], second, text="Tager imod")
    document.add_card(AS_IS, lanes[4], first, text="Skriver journal")
    document.write_link(document.add_link(giver, taker), "what", "Bestilling med mål")
    document.feel(first, -2)

    def copy(phase: str) -> str:
        clipboard.setText("før")
        menu = GridMenu(page.grid, PhasePick(phase), page)
        next(each for each in menu.actions() if each.text() == "Copy the phase as text").trigger()
        desktop.wait(lambda: clipboard.text() != "før" or desktop.says("Nothing is written there yet"))
        return clipboard.text()

    told = copy(second)
    assert told.startswith(f"As it is\n\nPhase 2: {journey.phases[1].title}\n")
    assert all(words in told for words in ("Tager imod", "Bestilling med mål", "Bestiller"))
    assert "Skriver journal" not in told
    assert "HOW IT FEELS" not in told
    assert "Skriver journal" in copy(first)
    assert "HOW IT FEELS" in clipboard.text()
    assert copy(journey.phases[2].id) == "før"
