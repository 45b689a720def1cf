"""What people wrote is in the report: every word of a case, every card, feeling and arrow, also as text."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.document.board import BoardDocument
from desktop.document.room import RoomDocument
from desktop.layout.agreed import AGREED
from desktop.layout.marks import Words
from desktop.model.agreement import Origin, Source
from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.kinds import CardKind, JourneyKind
from desktop.report.blocks import Heading, Sheet, Table
from desktop.report.contents import whole_day
from desktop.report.dates import date_in_words
from desktop.report.group_paper import group_report
from desktop.report.journey import journey_blocks
from desktop.report.plan_paper import plan_report
from desktop.trouble import Trouble
from desktop.words import untranslated
from tests.report.days import day_report
from tests.report.papers import AS_IS, CASE, Paper

Print = Callable[..., Paper]


def table_texts(board: BoardDocument) -> list[list[str]]:
    blocks = journey_blocks(board.board.journey(AS_IS), untranslated)
    return [[cell.text for cell in row.cells] for block in blocks if isinstance(block, Table) for row in block.rows]


def test_the_front_says_what_when_where_and_who_works_on_what(print_day: Print, told_board: BoardDocument) -> None:
    paper = print_day({"1": told_board.board})
    for words in ("Temadag på Ærø", "12 May 2026", "Kulturhuset", "Vi bygger bro.", "Gruppe 1", CASE.title):
        assert "".join(words.split()) in paper.pages[0], words


def test_dates_are_written_in_the_readers_language() -> None:
    danish = {"May": "maj", "{day} {month} {year}": "{day}. {month} {year}"}
    assert date_in_words("2026-05-12", lambda _context, text: danish.get(text, text)) == "12. maj 2026"
    assert date_in_words("til foråret", untranslated) == "til foråret"


def test_every_word_of_a_case_is_printed(print_day: Print, told_board: BoardDocument) -> None:
    paper = print_day({"1": told_board.board})
    words = [CASE.title, CASE.persona, *CASE.situation.split("\n\n"), *CASE.own_words, CASE.went_wrong, *CASE.questions]
    words += [actor.role for actor in CASE.actors]
    words += [assessment.label for assessment in CASE.assessments]
    words += [CASE.left_over, CASE.scale, "trapper", "Helbred: Problemer med smerter", *CASE.legal_basis, CASE.source]
    assert [each for each in words if not paper.says(each)] == []


def test_a_line_without_level_is_not_level_nought() -> None:
    report = day_report(Day("d", "T", groups=(Group("g", "G", "a", CASE.id),), cases={CASE.id: CASE}), {}, untranslated)
    tables = [block for block in report.blocks if isinstance(block, Table)]
    rows = {row.cells[0].text: [cell.text for cell in row.cells[1:]] for table in tables for row in table.rows}
    assert rows["Personlig pleje"] == ["2", "0", "–"]
    assert rows["Indkøb"] == ["3", "1", "trapper"]
    heads = [table.head for table in tables]
    assert ("Theme",) in heads, "health conditions have no column for a level"


def test_systems_of_levels_are_never_mixed_in_one_table() -> None:
    report = day_report(Day("d", "T", groups=(Group("g", "G", "a", CASE.id),), cases={CASE.id: CASE}), {}, untranslated)
    headings = [block.text for block in report.blocks if isinstance(block, Heading) and "levels" in block.text]
    assert headings == ["Themes and levels · FSIII, simplified", "Themes and levels · FSIII"]


def test_everything_on_a_board_is_in_the_text_version(told_board: BoardDocument) -> None:
    board = told_board.board.journey(AS_IS)
    written = "\n".join(text for row in table_texts(told_board) for text in row)
    expected = [card.text for card in board.cards.values()]
    expected += [each for card in board.cards.values() for each in (card.who, card.needs) if each]
    expected += [link.what for link in board.links.values()] + [link.receipt for link in board.links.values()]
    expected += ["Jeg ved ikke, hvem I er.", "worried (−2)", "glad (+3)", "Sikker post", "14 dage", "Den ligger"]
    assert [each for each in expected if each not in written] == []


def test_lanes_and_phases_without_cards_are_named_too(print_day: Print, told_board: BoardDocument) -> None:
    paper = print_day({"1": told_board.board})
    assert paper.says("Lanes without cards: Borger – det jeg tænker og føler, Pårørende og netværk, Andre")
    assert paper.says(
        "Phases without cards: Henvendelse og første kontakt, Udredning, Opfølgning, Overgang / afslutning."
    )


def test_handovers_have_the_numbers_of_the_drawing_and_dashes_where_nothing_is_said(told_board: BoardDocument) -> None:
    rows = table_texts(told_board)
    first = rows.index(["Ringer til jobcentret (Borger – det jeg gør) → Bestiller støtte (Myndighed)"])
    assert rows[first + 1] == ["–", "–", "–", "Et brev i e-Boks", "–"]
    assert rows[first + 2] == ["Bestiller støtte (Myndighed) → Begynder på mandag (Leverandør)"]
    assert rows[first + 3] == ["Bestillingen", "Sikker post", "14 dage", "–", "Den ligger"]
    report = day_report(Day("d", "T", groups=(Group("g", "G", "a"),)), {"g": told_board.board}, untranslated)
    (sheet,) = [block for block in report.blocks if isinstance(block, Sheet)]
    drawn = [mark.text for tile in sheet.tiles for mark in tile.marks if isinstance(mark, Words)]
    assert {"1", "2"} <= set(drawn)


def test_arrows_within_one_side_are_told_apart_from_handovers(told_board: BoardDocument) -> None:
    assert table_texts(told_board)[-1] == ["Begynder på mandag (Leverandør)", "Øver trappen (Leverandør)"]


def test_a_feeling_alone_is_a_journey_too(new_board: Callable[[], BoardDocument], print_day: Print) -> None:
    board = new_board()
    board.write_quote("ideal.2", "Nu kan jeg sove.")
    paper = print_day({"1": board.board})
    assert paper.says("“Nu kan jeg sove.”")
    assert paper.says("The ideal journey")


def test_groups_without_cards_have_their_case_and_one_sentence(
    new_board: Callable[[], BoardDocument], print_day: Print
) -> None:
    groups = (Group("1", "Gruppe 1", "a", CASE.id), Group("2", "Gruppe 2", "b"))
    paper = print_day({"1": new_board().board}, groups)
    assert paper.says(CASE.situation.split("\n\n")[1])
    assert paper.text.count("Thisgrouphasnotputanythingonitsjourneys.") == 2
    assert paper.says("This group has no case yet.")


def test_a_day_without_groups_is_a_report_of_one_page(print_day: Print) -> None:
    paper = print_day({})
    assert len(paper.pages) == 1
    assert paper.says("This theme day has no groups yet.")


def test_one_group_can_have_its_report_alone(told_board: BoardDocument, new_board: Callable[[], BoardDocument]) -> None:
    other = new_board()
    other.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text="Et andet bord")
    groups = (Group("1", "Gruppe 1", "a", CASE.id), Group("2", "Gruppe 2", "b", CASE.id))
    day = Day("d", "Temadag", groups=groups, cases={CASE.id: CASE})
    report = day_report(day, {"1": told_board.board, "2": other.board}, untranslated, group="2")
    assert report.title == "Temadag · Gruppe 2"
    assert [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 1] == ["Gruppe 2"]
    with pytest.raises(Trouble, match="no group nobody"):
        day_report(day, {}, untranslated, group="nobody")


def test_an_age_is_added_where_the_persona_does_not_say_it(print_day: Print, told_board: BoardDocument) -> None:
    assert print_day({"1": told_board.board}).says("Åse, enke på 2. sal (78 years)")
    named: Case = replace(CASE, persona="Åse, 78 år")
    assert not print_day({"1": told_board.board}, case=named).says("78 years")


def test_a_card_that_something_was_agreed_about_is_marked_wherever_its_board_is_drawn(
    told_board: BoardDocument,
) -> None:
    goal = told_board.ladder.add(CardKind.GOAL, "Åse går selv til bageren")
    card = next(iter(told_board.board.journey(AS_IS).cards))
    room = RoomDocument()
    for source, key, kind in ((Source.CARD, card, AS_IS), (Source.GOAL, goal, JourneyKind.PLAN)):
        room.agreements.add("Vi ringer samme dag", "1", Origin(source, key, "1", kind))
    day = Day("d", "Temadag", groups=(Group("1", "Gruppe 1", "a"),))
    record = DayRecord(day, {"1": told_board.board}, agreements=room.agreements.listed)
    for report, marked in (
        (whole_day(record, untranslated), {card, goal}),
        (group_report(record, untranslated, "1"), {card, goal}),
        (plan_report(record, untranslated), {goal}),
    ):
        tiles = [tile.key for sheet in report.blocks if isinstance(sheet, Sheet) for tile in sheet.tiles]
        assert {key for key in (card, goal) if f"{AGREED} {key}" in tiles} == marked
