"""The municipality's own indicators: kept, changed, forgotten, and carried as files, all in the library's thread."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.archive.archive import Archive
from desktop.archive.indicators import OWN_INDICATORS, SUFFIX, take_catalogue, write_catalogue
from desktop.model.followed import Followed
from desktop.model.indicators import Indicator, load_catalogue, own_indicator
from desktop.paths import resources
from desktop.shelf import Shelf
from desktop.windows.asking import ask_for_files, ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.notices import Tone


class OwnIndicators(QObject):
    """`shipped` come with the program, `own` are the municipality's."""

    changed = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shelf = desk, shelf
        self.shipped = load_catalogue(resources())
        self.own: tuple[Indicator, ...] = ()

    @property
    def rows(self) -> tuple[Indicator, ...]:
        """All there is to choose from, the municipality's own first."""
        return (*self.own, *self.shipped.rows)

    def row(self, indicator_id: str) -> Indicator | None:
        return next((each for each in self.rows if each.id == indicator_id), None)

    def refresh(self) -> None:
        """Look again which own ones there are."""
        self._shelf.ask(_own, self._show)

    def keep(self, row: Indicator, instead: str = "") -> Indicator:
        """Keep an indicator among the own ones, in place of another where one was changed."""
        made = own_indicator(row)
        self._do(partial(_keep, made=made, instead=instead))
        return made

    def keep_followed(self, held: Followed) -> None:
        """Keep an indicator of a case among the own ones; nothing of what was observed goes along."""
        names = ("name", "theme", "number", "question", "steps", "method", "informants", "subjects")
        made = self.keep(Indicator("", **{name: getattr(held, name) for name in names}))
        words = self.tr("“{name}” is now in the municipality's catalogue. Nothing that was observed is in it.")
        self._desk.notices.tell(lambda: words.format(name=made.name), Tone.GOOD)

    def remove(self, indicator_id: str) -> None:
        """Forget one; cases that follow it keep theirs."""
        self._do(lambda archive: OWN_INDICATORS.remove(archive.places, indicator_id))

    def share(self, parent: QWidget) -> None:
        """Save the own ones, or those that come with the program where there are none, as a file to pass on."""
        rows, name = self.own or self.shipped.rows, self.tr("Our indicators")
        title, kinds = self.tr("Save the catalogue"), self.tr("Catalogues of indicators (*.brobyg-indicators)")
        path = ask_where_to_save(parent, self._desk.settings, title, file_name(name, SUFFIX), kinds)
        if path is not None:
            self._shelf.ask(lambda _: write_catalogue(path, name, rows), self._shared)

    def ask_for_file(self, parent: QWidget) -> None:
        """Choose files with catalogues, and take in what is new in them."""
        title, kinds = self.tr("Fetch catalogues from files"), self.tr("Catalogues of indicators (*.brobyg-indicators)")
        self.take_files(ask_for_files(parent, self._desk.settings, title, kinds))

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take in what is new in files."""
        for path in paths:
            self._shelf.ask(partial(fetch, path), self._taken)

    def _taken(self, new: tuple[Indicator, ...]) -> None:
        self._desk.notices.tell(lambda: self.tr("%n new indicator(s) fetched.", "", len(new)), Tone.GOOD)
        self.refresh()

    def _shared(self, path: Path) -> None:
        words = self.tr("The catalogue is saved as {file}. Nothing of any citizen is in it.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)

    def _do(self, job: Callable[[Archive], object]) -> None:
        self._shelf.ask(job, lambda _: self.refresh())

    def _show(self, own: tuple[Indicator, ...]) -> None:
        if own != self.own:
            self.own = own
            self.changed.emit()


def _own(archive: Archive) -> tuple[Indicator, ...]:
    return tuple(OWN_INDICATORS.all(archive.places).values())


def _keep(archive: Archive, made: Indicator, instead: str) -> None:
    OWN_INDICATORS.keep(archive.places, made)
    if instead and instead != made.id:
        OWN_INDICATORS.remove(archive.places, instead)


def fetch(path: Path, archive: Archive) -> tuple[Indicator, ...]:
    """Take in what is new in a file."""
    return take_catalogue(archive.places, path)
