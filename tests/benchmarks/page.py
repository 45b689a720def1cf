"""The whole page of a journey measured: what the panels, the checklist and the disk add to every key and every edit."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.archive.archive import Archive, OpenDay
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.session import Session
from desktop.settings import Appearance
from desktop.shelf import Shelf
from desktop.sweeping import Sweeping
from desktop.theme import theme_of
from desktop.windows.journey_page import JourneyPage
from tests.benchmarks import colleagues
from tests.benchmarks.boards import board
from tests.benchmarks.canvas import KEY_BARS, SIZE
from tests.benchmarks.measure import Row


def rows(sweeping: Sweeping) -> Iterator[Row]:
    """Measure in a library of its own; nothing of it is left."""
    for cards in KEY_BARS:
        with tempfile.TemporaryDirectory() as folder:
            yield from _rows(cards, Places(Path(folder)), sweeping)


def _rows(cards: int, places: Places, sweeping: Sweeping) -> list[Row]:
    templates = load_templates(resources())
    archive = Archive(places, templates)
    day = archive.create_day("Måling", "2026-11-24", next(iter(templates)), ("Gruppe 1",))
    begun = archive.read_day(day)
    (group,) = begun.board_ids
    archive.append([(begun.board_ids[group], board(cards).state())])
    archive.close()
    shelf = Shelf(lambda: Archive(places, templates))
    shelf.start()
    opened: list[OpenDay] = []
    shelf.open_day(day, opened.append)
    while not opened:
        QApplication.processEvents()
    session = Session(shelf, opened[0], "Inger", "laptop")
    page = JourneyPage(theme_of(Appearance.LIGHT))
    page.resize(*SIZE)
    page.show_group(session, group)
    page.show()
    QApplication.processEvents()
    sweeping.set_aside()
    found = colleagues.rows(cards, page.view, session.board(group), KEY_BARS[cards], "on the page, ")
    page.leave()
    session.close()
    page.hide()
    page.deleteLater()
    shelf.close()
    return found
