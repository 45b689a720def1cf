"""The steps of a case laid into a journey and into the process plan: beside what is there, taken back in one step."""

import pytest

from desktop.document.process import ProcessDocument, process_start
from desktop.document.steps import lay_steps
from desktop.model.case_steps import load_tracks
from desktop.model.journey import Journey
from desktop.model.kinds import JourneyKind
from desktop.model.sides import Side
from desktop.paths import resources
from tests.document.conftest import AS_IS, journey, put


@pytest.fixture(scope="module")
def tracks():
    return load_tracks(resources())


def responsible(grid: Journey) -> list[tuple[str, str, Side]]:
    """Phase, who is responsible, and in whose lane it stands, in reading order."""
    told = []
    for card in grid.in_reading_order():
        phase, side = grid.phase(card.place.phase), grid.side_of(card.id)
        if card.who and phase is not None and side is not None:
            told.append((phase.title, card.who, side))
    return told


def test_an_empty_plan_of_the_template_gets_every_step_with_who_is_responsible(templates, tracks):
    plan = ProcessDocument([process_start(templates["steps_vum"])])
    made = lay_steps(plan, JourneyKind.PROCESS, tracks["vum"])
    assert len(made) == sum(len(step.parts) for step in tracks["vum"].steps)
    assert [(title, side) for title, _, side in responsible(plan.plan)] == [
        ("Henvendelse", Side.OTHERS),
        ("Sagsåbning", Side.AUTHORITY),
        ("Sagsoplysning / udredning", Side.AUTHORITY),
        ("Sagsvurdering", Side.AUTHORITY),
        ("Afgørelse", Side.AUTHORITY),
        ("Bestilling", Side.AUTHORITY),
        ("Levering af indsatsen", Side.PROVIDER),
        ("Opfølgning", Side.AUTHORITY),
    ]
    assert [phase.title for phase in plan.plan.phases] == list(templates["steps_vum"].phases)
    assert "Bestilling" in [link.what for link in plan.plan.handovers()]


def test_beside_what_is_there_nothing_is_changed_and_one_step_back_takes_all_of_it(tracks, board):
    mine = put(board, "Ringer til kommunen", phase=1)
    before = journey(board)
    lay_steps(board, AS_IS, tracks["vum"])
    now = journey(board)
    assert now.cards[mine] == before.cards[mine]
    assert now.cells["as_is.citizen", "as_is.1"][0].id == mine
    places = {title: phase for phase, who, _ in responsible(now) for title in [who] if "kun myndighed" in who}
    assert list(places.values()) == ["Afgørelse og bestilling"]
    assert [phase.title for phase in now.phases if phase not in before.phases] == []
    board.undo()
    assert journey(board) == before
    board.redo()
    assert len(journey(board).cards) == len(now.cards)


def test_steps_without_a_phase_get_one_in_their_order_and_what_lies_there_is_not_laid_again(tracks, board):
    before = journey(board)
    lay_steps(board, AS_IS, tracks["rehabilitation"])
    board.undo()
    assert journey(board) == before, "the new phase is gone again, too"
    board.redo()
    titles = [phase.title for phase in journey(board).phases]
    assert titles.index("Udredning") < titles.index("Målsætning") < titles.index("Hverdag med indsatsen")
    assert lay_steps(board, AS_IS, tracks["rehabilitation"]) == ()
    gone = next(card for card in journey(board).cards.values() if card.who.startswith("Ansvarlig: visitator"))
    board.remove_card(gone.id)
    (again,) = lay_steps(board, AS_IS, tracks["rehabilitation"])
    assert journey(board).cards[again].text == gone.text
    assert [phase.title for phase in journey(board).phases] == titles
