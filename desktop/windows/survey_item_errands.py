"""Statements of a collaboration survey in and out of files; those that were loaded once are offered on every day."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.survey_items import ITEM_SETS, SUFFIX
from desktop.language import Language
from desktop.model.survey import ItemSet, Survey
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.asking import ask_for_files, ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.notices import Tone

translate = Language.translate


class SurveyItemErrands(QObject):
    """Reads and writes beside the interface."""

    own_changed = Signal(object)
    """The `ItemSet`s of this computer, by name."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._session = desk, shelf, session

    def refresh(self) -> None:
        """Ask which sets there are on this computer."""
        self._shelf.ask(_own, self._tell)

    def load(self, survey: Survey) -> None:
        """Ask other statements, out of a file, and keep them for other days."""
        title = translate("Survey", "Statements from a file")
        kinds = translate("Survey", "Statements (*{suffix} *.json)").format(suffix=SUFFIX)
        for path in ask_for_files(self._desk.window, self._desk.settings, title, kinds)[:1]:
            self._shelf.ask(partial(_keep, path), partial(self._take, survey.id))

    def save(self, survey: Survey) -> None:
        """Save what a survey asks as a file, to be changed and passed on."""
        items = survey.items
        title = translate("Survey", "Save the statements")
        kinds = translate("Survey", "Statements (*{suffix} *.json)").format(suffix=SUFFIX)
        offered = file_name(items.name, SUFFIX)
        path = ask_where_to_save(self._desk.window, self._desk.settings, title, offered, kinds)
        if path is not None:
            self._shelf.ask(_written(path, items), self._tell_saved)

    def _take(self, survey_id: str, items: ItemSet) -> None:
        self._session.document.surveys.set_items(survey_id, items)
        self.refresh()

    def _tell(self, own: Sequence[ItemSet]) -> None:
        self.own_changed.emit(own)

    def _tell_saved(self, path: Path) -> None:
        words = translate("Survey", "The statements are saved as {file}. Open it in a text editor to change them.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)


def _own(archive: Archive) -> tuple[ItemSet, ...]:
    return tuple(ITEM_SETS.all(archive.places).values())


def _keep(path: Path, archive: Archive) -> ItemSet:
    return ITEM_SETS.keep(archive.places, ITEM_SETS.read(path))


def _written(path: Path, items: ItemSet) -> Callable[[Archive], Path]:
    return lambda _: ITEM_SETS.write(path, items)
