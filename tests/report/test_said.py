"""What is known and said beside the cards' words is in the report too, but no names of those who said it."""

from collections.abc import Callable

import pytest

from desktop.document.board import BoardDocument
from desktop.model.kinds import CardKind, Channel, Informant, Perspective
from desktop.model.sides import Side
from desktop.report.blocks import Heading, Paragraph, Table
from desktop.report.journey import journey_blocks
from desktop.words import untranslated
from tests.report.papers import AS_IS, Paper


def rows(board: BoardDocument) -> list[list[str]]:
    blocks = journey_blocks(board.board.journey(AS_IS), untranslated, board.board)
    return [[cell.text for cell in row.cells] for block in blocks if isinstance(block, Table) for row in block.rows]


def known(board: BoardDocument, card: str) -> list[str]:
    """The lines of what is known of a card."""
    text = board.board.journey(AS_IS).cards[card].text
    said = next(row for row in cards_of(board) if row["What happens"] == text)
    return said.get("What is known", "–").split("\n")


def cards_of(board: BoardDocument) -> list[dict[str, str]]:
    """What each card's row says, by the heads of the columns."""
    blocks = journey_blocks(board.board.journey(AS_IS), untranslated, board.board)
    table = next(block for block in blocks if isinstance(block, Table))
    told = [[cell.text for cell in row.cells] for row in table.rows if not row.leads]
    return [dict(zip(table.head, cells, strict=True)) for cells in told]


def test_a_column_in_which_no_card_says_anything_gives_its_room_to_the_others(
    new_board: Callable[[], BoardDocument],
) -> None:
    board = new_board()
    first = add(board, CardKind.STEP, "Ringer")
    assert list(cards_of(board)[0]) == ["Lane", "Kind", "What happens"]
    add(board, CardKind.PAIN_POINT, "Ingen svarer", source=Informant.CITIZEN)
    board.write_card(first, "who", "Rådgiver")
    assert list(cards_of(board)[0]) == ["Lane", "Kind", "What happens", "Responsible", "What is known"]
    blocks = journey_blocks(board.board.journey(AS_IS), untranslated, board.board)
    table = next(block for block in blocks if isinstance(block, Table))
    assert sum(table.widths) == pytest.approx(1.0)
    assert table.widths[-1] == pytest.approx(0.34)


def add(board: BoardDocument, sort: CardKind, text: str, **values: object) -> str:
    card = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text=text, sort=sort)
    for name, value in values.items():
        if isinstance(value, str) and name in ("why", "law", "due"):
            board.details.write(card, name, value)
        else:
            board.details.choose(card, name, value)  # type: ignore[arg-type]
    return card


@pytest.mark.parametrize(
    ("sort", "values", "lines"),
    [
        (CardKind.WAITING, {"days": 14, "knows": False}, ["How many days: 14 days", "Does the citizen know why? no"]),
        (CardKind.TOUCHPOINT, {"channel": Channel.EBOKS}, ["How they meet: e-Boks"]),
        (CardKind.DECISION, {"law": "SEL § 85", "why": "Udredningen"}, ["On what basis: Udredningen", "Law: SEL § 85"]),
        (CardKind.AGREEMENT, {"due": "1. marts"}, ["When: 1. marts"]),
        (CardKind.PAIN_POINT, {"source": Informant.CITIZEN}, ["Who says so: the citizen"]),
        (CardKind.STEP, {}, ["–"]),
    ],
)
def test_each_kind_tells_what_its_form_asked(
    new_board: Callable[[], BoardDocument], sort: CardKind, values: dict[str, object], lines: list[str]
) -> None:
    board = new_board()
    assert known(board, add(board, sort, "Et kort", **values)) == lines


def test_an_idea_names_the_pain_point_it_is_for(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    pain = add(board, CardKind.PAIN_POINT, "Ingen svarer")
    idea = add(board, CardKind.IDEA, "Én kontaktperson", solves=pain)
    assert known(board, idea) == ["The pain point it is for: Ingen svarer"]


def test_value_is_told_with_its_reason_and_perspectives_far_apart_are_pointed_at(
    new_board: Callable[[], BoardDocument],
) -> None:
    board = new_board()
    for perspective, level in zip(Perspective, (2, -1, 0), strict=True):
        board.details.judge("as_is.1", perspective, level)
    board.details.write_because("as_is.1", Perspective.RESOURCES, "det tager en time mere")
    worth = next(row for row in rows(board) if len(row) == 4)
    phase = board.board.journey(AS_IS).phases[1].title
    assert worth == [
        f"{phase}\n(span 3)",
        "+2 much better",
        "−1 a little worse, because det tager en time mere",
        "0 no difference",
    ]


def everything(board: BoardDocument) -> BoardDocument:
    card = add(board, CardKind.WAITING, "Hun venter på svar", days=14, knows=False)
    board.talk.comment(card, "Vi ringede faktisk i uge to", Side.PROVIDER)
    board.talk.place_dot(card)
    board.talk.doubt(card)
    board.write_quote("as_is.1", "Jeg ved ikke, hvem I er.")
    reading = board.talk.add_reading("as_is.1", "Hun kender os godt")
    assert reading
    board.details.judge("as_is.1", Perspective.CITIZEN, -2)
    board.grid.hide("as_is.7")
    return board


def test_comments_dots_doubts_and_readings_are_told_without_names(board_of_tove: BoardDocument) -> None:
    board = everything(board_of_tove)
    told = rows(board)
    assert ["Provider", "Vi ringede faktisk i uge to", "–"] in told
    assert known(board, next(iter(board.board.journey(AS_IS).cards)))[-2:] == ["1 dot", "1 says: not so"]
    assert any("“Jeg ved ikke, hvem I er.”\nAnother reading: Hun kender os godt" in row for row in told)
    assert not any("Tove" in text for row in told for text in row)


def test_what_is_hidden_is_named(board_of_tove: BoardDocument) -> None:
    board = everything(board_of_tove)
    title = board.board.journey(AS_IS).hidden_phases[0].title
    blocks = list(journey_blocks(board.board.journey(AS_IS), untranslated, board.board))
    notes = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert any(f"Hidden phases, not in this report: {title}." in note for note in notes)


def test_nothing_said_makes_no_headings(new_board: Callable[[], BoardDocument]) -> None:
    board = new_board()
    add(board, CardKind.STEP, "Et skridt")
    headings = [
        block.text
        for block in journey_blocks(board.board.journey(AS_IS), untranslated, board.board)
        if isinstance(block, Heading)
    ]
    assert headings == ["The journey in words"]


def test_all_of_it_is_printed(board_of_tove: BoardDocument, print_day: Callable[..., Paper]) -> None:
    paper = print_day({"1": everything(board_of_tove).board})
    for words in ("14 days", "The citizen does not know why", "1 hidden phase", "Value", "Vi ringede faktisk i uge to"):
        assert paper.says(words), words
    assert not paper.says("Tove")


@pytest.fixture
def board_of_tove(new_board: Callable[[], BoardDocument]) -> BoardDocument:
    return BoardDocument([new_board().state()], author="Tove", device="tove")
