"""What is done with ready programmes: a day filled from one, its own saved as one, shared, fetched, forgotten."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.programmes import PROGRAMMES, SUFFIX
from desktop.language import Language
from desktop.model.ready_programme import NotAProgramme, ReadyProgramme, load_programmes, own_programme
from desktop.paths import Places, resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.asking import ask_for_files, ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.last_step import LastStep
from desktop.windows.notices import Offer, Tone
from desktop.windows.programme_name import ProgrammeName
from desktop.windows.programme_sheet import ProgrammeSheet
from desktop.windows.trail import Trail


class ProgrammeErrands(QObject):
    """Files are read and written in the library's thread."""

    changed = Signal(object)
    """The own programmes: a tuple of `ReadyProgramme`."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, trail: Trail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._session, self._trail = desk, shelf, session, trail
        self._step = LastStep(desk, session, self)
        self.own: tuple[ReadyProgramme, ...] = ()

    def refresh(self) -> None:
        """Look again which own programmes there are."""
        self._shelf.ask(_own, self._show)

    def choose(self) -> None:
        """Show the ready programmes, and begin with the one that is chosen."""
        filled = bool(self._session.day.programme.blocks)
        sheet = ProgrammeSheet(self._desk.look, self._desk.window, load_programmes(resources()).values(), filled=filled)
        sheet.chosen.connect(self.fill)
        sheet.renamed.connect(lambda each, name: self._do(lambda places: PROGRAMMES.rename(places, each, name)))
        sheet.removal_wanted.connect(lambda each: self._do(lambda places: PROGRAMMES.remove(places, each.id)))
        sheet.return_wanted.connect(lambda each: self._do(lambda places: PROGRAMMES.keep(places, each)))
        sheet.share_wanted.connect(self.share)
        sheet.file_wanted.connect(self.ask_for_file)
        self.changed.connect(sheet.show_own)
        sheet.show_own(self.own)
        sheet.open()
        self.refresh()

    def fill(self, ready: ReadyProgramme) -> None:
        """Put a ready programme in the place of the day's, with the notes to it, as one step."""
        with self._trail.together():
            self._session.take_programme(ready)
        words = self.tr("The programme is now “{name}”.")
        self._step.tell(lambda: words.format(name=ready.name), self._trail.undo)

    def save(self) -> None:
        """Keep the day's programme among the own ones, when it has been given a name."""
        sheet = ProgrammeName(self._desk.window, self._session.day.programme.title)
        sheet.named.connect(self._save)
        sheet.open()

    def share_this(self) -> None:
        """Save the day's programme as a file to pass on."""
        title = self._session.day.programme.title.strip() or self._session.day.title
        ready = self._made(title)
        if ready is not None:
            self.share(ready)

    def share(self, ready: ReadyProgramme) -> None:
        """Save a ready programme as a file to pass on."""
        kinds = self.tr("Programmes (*.brobyg-programme)")
        offered, title = file_name(ready.name, SUFFIX), self.tr("Share the programme")
        path = ask_where_to_save(self._desk.window, self._desk.settings, title, offered, kinds)
        if path is not None:
            self._shelf.ask(lambda _: PROGRAMMES.write(path, ready), self._shared)

    def ask_for_file(self) -> None:
        """Choose files with programmes, and take them in."""
        kinds = self.tr("Programmes (*.brobyg-programme)")
        title = self.tr("Fetch programmes from files")
        self.take_files(ask_for_files(self._desk.window, self._desk.settings, title, kinds))

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take in programmes that somebody has passed on."""
        for path in paths:
            self._shelf.ask(partial(fetch, path), self._kept)

    def _made(self, name: str) -> ReadyProgramme | None:
        day = self._session.day
        try:
            return own_programme(name, day.purpose, day.programme, self._session.script.notes)
        except NotAProgramme:
            return None

    def _save(self, name: str) -> None:
        ready = self._made(name)
        if ready is not None:
            self._shelf.ask(lambda archive: PROGRAMMES.keep(archive.places, ready), self._kept)

    def _kept(self, ready: ReadyProgramme) -> None:
        words = self.tr("“{name}” is now among the ready programmes.")
        offer = Offer(lambda: self.tr("Ready programmes …"), self.choose)
        self._desk.notices.tell(lambda: words.format(name=ready.name), Tone.GOOD, offer)
        self.refresh()

    def _shared(self, path: Path) -> None:
        words = self.tr("The programme is saved as {file}, with the facilitator's notes. No participants are in it.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)

    def _do(self, job: Callable[[Places], object]) -> None:
        self._shelf.ask(lambda archive: job(archive.places), lambda _: self.refresh())

    def _show(self, own: tuple[ReadyProgramme, ...]) -> None:
        if own != self.own:
            self.own = own
            self.changed.emit(own)


def fetch(path: Path, archive: Archive) -> ReadyProgramme:
    """Keep a programme out of a file that anybody may have made."""
    return PROGRAMMES.keep(archive.places, PROGRAMMES.read(path))


def told(ready: ReadyProgramme) -> str:
    """What is said of a programme that has been dropped on the window."""
    words = Language.translate("ProgrammeErrands", "“{name}” is now among the ready programmes.")
    return words.format(name=ready.name)


def _own(archive: Archive) -> tuple[ReadyProgramme, ...]:
    return tuple(PROGRAMMES.all(archive.places).values())
