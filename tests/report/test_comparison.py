"""What a group wants otherwise, in the report: figures before and after, and what is new, gone or moved."""

from collections.abc import Callable

from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind, JourneyKind
from desktop.report.blocks import Heading, Table
from desktop.report.comparison import comparison_blocks
from desktop.words import untranslated

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL


def tables_of(board: BoardDocument) -> list[Table]:
    return [block for block in comparison_blocks(board.board, "key", untranslated) if isinstance(block, Table)]


def test_figures_and_changes_are_told(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    gone = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer forgæves")
    wait = board.add_card(AS_IS, "as_is.citizen", "as_is.1", sort=CardKind.WAITING, text="Venter")
    board.details.choose(wait, "days", 45)
    board.copy_journey(AS_IS, IDEAL)
    twins = {card.origin: key for key, card in board.board.journey(IDEAL).cards.items()}
    board.remove_card(twins[gone])
    board.details.choose(twins[wait], "days", 12)
    board.add_card(IDEAL, "ideal.provider", "ideal.2", text="Fast kontakt")
    figures, changes = tables_of(board)
    assert [cell.text for cell in figures.rows[0].cells] == ["Days of waiting", "45", "12", "33 fewer"]
    assert [row.cells[0].text for row in changes.rows if row.leads] == ["New (1)", "Gone (1)"]
    assert [row.cells[1].text for row in changes.rows if not row.leads] == ["Fast kontakt", "Ringer forgæves"]
    assert changes.rows[1].cells[2].text == "–"


def test_nothing_is_compared_with_an_empty_journey(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    assert not list(comparison_blocks(board.board, "key", untranslated))


def test_the_comparison_stands_in_the_report(new_board: Callable[[], BoardDocument], print_day) -> None:
    board = new_board()
    board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    board.copy_journey(AS_IS, IDEAL)
    blocks = list(comparison_blocks(board.board, "key", untranslated))
    assert isinstance(blocks[0], Heading)
    assert print_day({"1": board.board}).says("What is to be otherwise")
