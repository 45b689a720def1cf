"""The table of actions: words, keys, when each is possible, and what it calls. Buttons and shortcuts share them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.language import Language
from desktop.words import QT_TRANSLATE_NOOP

NEW_DAY = QT_TRANSLATE_NOOP("Actions", "New theme day")
NEW_PROJECT = QT_TRANSLATE_NOOP("Actions", "Begin a project")
JOIN = QT_TRANSLATE_NOOP("Actions", "Take part in a theme day")
INVITE = QT_TRANSLATE_NOOP("Actions", "Share the theme day with the room")
OPEN_FILE = QT_TRANSLATE_NOOP("Actions", "Open file")
EXPORT = QT_TRANSLATE_NOOP("Actions", "Save the theme day as a .brobyg file")
REPORT = QT_TRANSLATE_NOOP("Actions", "Report as PDF")
POSTER = QT_TRANSLATE_NOOP("Actions", "Poster of the board in view")
NEW_CASE = QT_TRANSLATE_NOOP("Actions", "New case")
LOAD_CASES = QT_TRANSLATE_NOOP("Actions", "Load cases from files")
PASTE_CASE = QT_TRANSLATE_NOOP("Actions", "Paste a case on the page Cases")
SEARCH_CASES = QT_TRANSLATE_NOOP("Actions", "Search in the cases")
SEARCH_DAYS = QT_TRANSLATE_NOOP("Actions", "Search in all theme days")
UNDO = QT_TRANSLATE_NOOP("Actions", "Undo")
REDO = QT_TRANSLATE_NOOP("Actions", "Redo")
OVERVIEW = QT_TRANSLATE_NOOP("Actions", "Go to the overview")
CASES = QT_TRANSLATE_NOOP("Actions", "Go to the cases")
PROGRAMME = QT_TRANSLATE_NOOP("Actions", "Go to the programme")
RUN = QT_TRANSLATE_NOOP("Actions", "Go to running the day")
GROUPS = QT_TRANSLATE_NOOP("Actions", "Go to the groups")
JOURNEY = QT_TRANSLATE_NOOP("Actions", "Go to the journey")
ALL_DAYS = QT_TRANSLATE_NOOP("Actions", "Back to all theme days")
TEMPLATES = QT_TRANSLATE_NOOP("Actions", "Templates for journeys")
ROOM_TEST = QT_TRANSLATE_NOOP("Actions", "Test the room")
SETTINGS = QT_TRANSLATE_NOOP("Actions", "Settings")
SHORTCUTS = QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")
LARGER = QT_TRANSLATE_NOOP("Actions", "Larger text")
SMALLER = QT_TRANSLATE_NOOP("Actions", "Smaller text")
FULL_SCREEN = QT_TRANSLATE_NOOP("Actions", "Full screen")
QUIT = QT_TRANSLATE_NOOP("Actions", "Quit")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table. `words` is an English source text in the context "Actions"."""

    words: str
    keys: tuple[str, ...]
    call: Callable[[], object]
    allowed: Callable[[], bool] = lambda: True


class Actions:
    """The table at work in one window."""

    def __init__(self, window: QWidget, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._actions = [QAction(window) for _ in self.entries]
        for entry, action in zip(self.entries, self._actions, strict=True):
            action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
            action.triggered.connect(lambda *_, entry=entry: entry.call() if entry.allowed() else None)
            window.addAction(action)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Ask again which actions are possible now."""
        for entry, action in zip(self.entries, self._actions, strict=True):
            action.setEnabled(entry.allowed())

    def retranslate(self) -> None:
        """Say the words in the language in use."""
        for entry, action in zip(self.entries, self._actions, strict=True):
            action.setText(Language.translate("Actions", entry.words))
