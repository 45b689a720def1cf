"""A file from another laptop is merged into an open day: what came in is told, and where both wrote, one chooses."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.archive import transfer
from desktop.archive.archive import Archive
from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.model.order import Answer, Block
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.windows.news_sheet import NewsSheet

AS_IS = JourneyKind.AS_IS


@pytest.fixture
def stick(desktop, tmp_path: Path) -> Path:
    """A file of the open day in which the other laptop has gone on, while here the same card was written."""
    desktop.new_day()
    session = desktop.window.session
    group = session.day.groups[0].id
    board = session.board(group)
    card = board.add_card(AS_IS, "as_is.citizen", "as_is.0", text="Anja ringer")
    board.ordering.write(Block.DOUBT, "Om natten.")
    desktop.settle()
    day, first, back = session.day.id, tmp_path / "ud.brobyg", tmp_path / "hjem.brobyg"
    copy: list[Path] = []
    desktop.shelf.export_day(day, first, copy.append)
    desktop.wait(lambda: copy)
    with_other(tmp_path, first, back, group, card)
    board.write_card(card, "text", "Anja ringer til sin mor")
    board.ordering.write(Block.DOUBT, "Om natten, ja.")
    desktop.settle()
    return back


def with_other(tmp_path: Path, first: Path, back: Path, group: str, card: str) -> None:
    other = Archive(Places(tmp_path / "other"), load_templates(resources()))
    imported = transfer.import_day(other, first)
    document = other.read_day(imported.day).board_ids[group]
    board = BoardDocument(other.updates(document))
    before = board.vector()
    board.write_card(card, "text", "Anja ringer forgæves")
    board.add_card(AS_IS, "as_is.citizen", "as_is.1", text="Brevet kommer")
    board.ordering.write(Block.DOUBT, "Om natten. Hver nat?")
    board.ordering.answer(Block.SERVICE, Answer.ACCEPTS)
    other.append([(document, board.missing(before))])
    transfer.export_day(other, imported.day, back)
    other.close()


def test_what_came_in_with_a_stick_is_told_and_the_text_that_both_wrote_is_chosen(desktop, stick):
    group = desktop.window.session.day.groups[0].id
    board = desktop.window.session.board(group)
    assert desktop.drop(stick)
    desktop.wait(lambda: "has taken in" in desktop.window.notices.words)
    desktop.wait(lambda: board.board.card_count == 2)
    desktop.press("See what came in")
    sheet = desktop.dialog(NewsSheet)
    assert desktop.says("New card: Brevet kommer", sheet)
    assert desktop.says("Answers and choices in the order: Ydelse og omfang", sheet)
    assert len(sheet.choices) == 2
    sheet.choices[1].answers[2].click()
    assert board.board.order.text(Block.DOUBT) == "Om natten. Hver nat?"
    ours, theirs = sheet.choices[0].answers[1:]
    assert "Anja ringer til sin mor" in ours.accessibleName()
    theirs.click()
    texts = [card.text for card in board.board.journey(AS_IS).in_reading_order()]
    assert texts == ["Anja ringer forgæves", "Brevet kommer"]
    ours.click()
    assert "Anja ringer til sin mor" in [card.text for card in board.board.journey(AS_IS).in_reading_order()]
    desktop.press("Copy as text", sheet)
    assert "There: Anja ringer forgæves" in QApplication.clipboard().text()


def test_opening_the_same_stick_again_tells_that_nothing_was_new(desktop, stick):
    assert desktop.drop(stick)
    desktop.wait(lambda: "has taken in" in desktop.window.notices.words)
    assert desktop.drop(stick)
    desktop.wait(lambda: "nothing in the file was new" in desktop.window.notices.words)


def test_news_of_a_day_that_is_not_open_open_it(desktop, stick):
    desktop.window.open_start()
    assert desktop.drop(stick)
    desktop.wait(lambda: "has taken in" in desktop.window.notices.words)
    desktop.press("See what came in")
    desktop.wait(lambda: desktop.window.session is not None)
    assert desktop.says("New card: Brevet kommer", desktop.dialog(NewsSheet))
