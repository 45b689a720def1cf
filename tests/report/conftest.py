"""Theme days made by hand, and reports of them on disk."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.journey import Board
from desktop.model.kinds import CardKind
from desktop.model.template import JourneyTemplate
from desktop.report.pdf import write_pdf
from desktop.words import untranslated
from tests.report.days import day_report
from tests.report.papers import AS_IS, CASE, Paper


@pytest.fixture
def new_board(templates: Mapping[str, JourneyTemplate]) -> Callable[[], BoardDocument]:
    return lambda: BoardDocument([board_start(templates["social"])])


@pytest.fixture
def told_board(new_board: Callable[[], BoardDocument]) -> BoardDocument:
    """A small board where everything that can be written is written."""
    board = new_board()
    asks = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer til jobcentret")
    order = board.add_card(AS_IS, "as_is.authority", "as_is.3", text="Bestiller støtte", sort=CardKind.DECISION)
    starts = board.add_card(AS_IS, "as_is.provider", "as_is.4", text="Begynder på mandag", sort=CardKind.WAITING)
    after = board.add_card(AS_IS, "as_is.provider", "as_is.5", text="Øver trappen")
    board.write_card(order, "who", "Sagsbehandler i Ørsted")
    board.write_card(order, "needs", "En time med tolk")
    first, second = board.add_link(order, starts), board.add_link(asks, order)
    board.add_link(starts, after)
    for name, words in (
        ("what", "Bestillingen"),
        ("how", "Sikker post"),
        ("deadline", "14 dage"),
        ("risk", "Den ligger"),
    ):
        board.write_link(first, name, words)
    board.write_link(second, "receipt", "Et brev i e-Boks")
    board.feel("as_is.1", -2)
    board.write_quote("as_is.1", "Jeg ved ikke, hvem I er.")
    board.feel("as_is.6", 3)
    return board


@pytest.fixture
def print_day(tmp_path: Path) -> Callable[..., Paper]:
    """Print a day of one group, or of those given; a group's board by its id."""

    def print_it(
        boards: Mapping[str, Board], groups: tuple[Group, ...] = (), case: Case = CASE, **fields: str
    ) -> Paper:
        known = groups or tuple(Group(key, f"Gruppe {key}", key, case.id) for key in boards)
        day = Day(
            "day",
            fields.get("title", "Temadag på Ærø"),
            fields.get("date", "2026-05-12"),
            fields.get("place", "Kulturhuset"),
            fields.get("purpose", "Vi bygger bro."),
            groups=known,
            cases={case.id: case},
        )
        path = tmp_path / "report.pdf"
        write_pdf(day_report(day, boards, untranslated), path, untranslated)
        return Paper(path)

    return print_it
