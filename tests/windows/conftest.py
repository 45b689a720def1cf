"""A program window over a library of its own, driven as a user would: buttons, keys, drops and what can be read."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.archive.archive import Archive
from desktop.archive.cases import all_cases, one_case, settle_review
from desktop.icons import Look
from desktop.language import Language
from desktop.model.privacy import Review
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.settings import Appearance, Settings
from desktop.shelf import Shelf
from desktop.theme import load_fonts
from desktop.windows.case_library import CaseLibrary
from desktop.windows.cases_page import CasesPage
from desktop.windows.day_page import DayPage
from desktop.windows.day_shell import DayShell
from desktop.windows.main_window import MainWindow

CASE = """# En opdigtet sag

## Situation
Kim bor i en lejlighed og vil gerne have ro om natten.

## Borgerens egne ord
Jeg vil bare sove.
"""


class Desktop:
    """One run of the program."""

    def __init__(self, qtbot: object, app: QApplication, places: Places) -> None:
        self.qtbot = qtbot
        self.places = places
        self.settings = Settings(places.settings)
        self.language = Language(resources() / "i18n")
        self.language.use("en")
        self.look = Look(app, Appearance.LIGHT, load_fonts())
        self.window = MainWindow(self.look, self.language, self.settings)
        self.shelf = Shelf(lambda: Archive(places, load_templates(resources())))
        self.window.show()
        with qtbot.waitSignal(self.shelf.days_changed):
            self.window.use_shelf(self.shelf)

    # What is there

    @property
    def shell(self) -> DayShell:
        assert self.window.shell is not None
        return self.window.shell

    @property
    def cases_page(self) -> CasesPage:
        """The cases in view, of the open day or without one."""
        assert self.window.cases_in_view is not None
        return self.window.cases_in_view

    @property
    def overview(self) -> DayPage:
        return self.shell.overview

    @property
    def titles(self) -> list[str]:
        return [card.entry.title for card in self.window.start.cards]

    def says(self, words: str, within: QWidget | None = None) -> bool:
        """Whether somebody looking at the window can read some words."""
        place = within or self.window
        labels = place.findChildren(QLabel)
        return any(words in label.text() and label.isVisibleTo(place) for label in labels)

    def dialog(self, kind: type[QWidget]) -> QWidget:
        found = [each for each in self.window.findChildren(kind) if each.isVisible()]
        assert len(found) == 1, (kind, found)
        return found[0]

    # What is done

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=20_000)

    def press(self, words: str, within: QWidget | None = None) -> None:
        found = [
            button
            for button in (within or self.window).findChildren(QPushButton)
            if button.text() == words and button.isVisible()
        ]
        assert len(found) == 1, (words, found)
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def new_day(self, title: str = "Temadag om overgange", groups: int = 2) -> None:
        """Make a day and stand on its overview, with everything on disk."""
        with self.qtbot.waitSignal(self.window.day_shown):
            self.shelf.create_day(
                title,
                "2026-05-12",
                "social",
                tuple(f"Gruppe {number + 1}" for number in range(groups)),
                self.window.errands.open_day,
            )
        self.settle()

    def settle(self) -> None:
        """Wait until everything is on disk and both lists have come."""
        self.wait(lambda: self.shelf.saving.saved)
        with self.qtbot.waitSignal(self.shelf.cases_changed):
            self.shelf.refresh()

    def take_in(self, *files: Path) -> CaseLibrary:
        """Drop case files, look at the preview, take in what was understood, and stand in the library."""
        assert self.drop(*files)
        page = self.cases_page
        self.wait(lambda: page.importing is not None and not page.importing.reading)
        page.importing._show_state()
        page.importing.take.click()
        self.wait(lambda: page.browsing)
        self.settle()
        return page.library

    def vouch(self, *case_ids: str) -> None:
        """Have cases looked through, all that is found in them kept: by somebody else, as far as the window knows."""

        def look(archive: Archive) -> None:
            for case_id in case_ids or [entry.id for entry in all_cases(archive)]:
                case = one_case(archive, case_id)
                kept = tuple((finding.subject, "opdigtet") for finding in archive.guard.examine(case))
                settle_review(archive, case, Review("Tove", 1, kept))

        done: list[bool] = []
        self.shelf.ask(look, lambda _: done.append(True))
        self.wait(lambda: done)
        self.settle()

    def drop(self, *files: Path) -> bool:
        """Drop files on the window; tell whether it took them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        spot, left = QPointF(200, 200), Qt.MouseButton.LeftButton
        copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(spot.toPoint(), copy, data, left, none)
        QApplication.sendEvent(self.window, entering)
        if entering.isAccepted():
            QApplication.sendEvent(self.window, QDropEvent(spot, copy, data, left, none))
        return entering.isAccepted()

    def quit(self) -> bool:
        """Close the window; tell whether it closed."""
        return self.window.close()

    def end(self) -> None:
        """Clear away after the test, asking nothing."""
        self.language.use("en")
        self.window._leave_day()
        self.shelf.close()
        self.window.deleteLater()
        self.shelf.deleteLater()


@pytest.fixture
def start(qtbot: object, qapp: QApplication, places: Places) -> Iterator[Callable[..., Desktop]]:
    """Start the program, as often as a test likes, on the same library unless it says which."""
    running: list[Desktop] = []

    def run(elsewhere: Places | None = None) -> Desktop:
        running.append(Desktop(qtbot, qapp, elsewhere or places))
        return running[-1]

    yield run
    for desktop in running:
        desktop.end()


@pytest.fixture
def desktop(start: Callable[[], Desktop]) -> Desktop:
    return start()


@pytest.fixture
def case_file(tmp_path: Path) -> Callable[..., Path]:
    """Write a case file beside the library."""

    def write(name: str = "kim.md", text: str = CASE) -> Path:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write
