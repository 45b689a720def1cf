"""What is done with a municipality's own templates: saved from a journey, shared, fetched, renamed, forgotten."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.archive.archive import Archive
from desktop.archive.templates import SUFFIX, TEMPLATES, TOO_MANY_HERE
from desktop.language import Language
from desktop.model.journey import Journey
from desktop.model.template import JourneyTemplate, NotATemplate, template_of
from desktop.paths import Places
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.asking import ask_for_files, ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone
from desktop.windows.template_name import TemplateName
from desktop.windows.template_sheet import TemplateSheet


class TemplateErrands(QObject):
    """Files are read and written in the library's thread."""

    changed = Signal(object)
    """The own templates: a tuple of `JourneyTemplate`."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self.own: tuple[JourneyTemplate, ...] = ()
        shelf.days_changed.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Look again which own templates there are."""
        self._shelf.ask(_own, self._show)

    def save(self, journey: Journey | None) -> None:
        """Make a template of a journey, when it has been given a name."""
        if journey is None:
            return
        sheet = TemplateName(self._desk.window, len(journey.lanes), len(journey.phases))
        sheet.named.connect(partial(self._save, journey))
        sheet.open()

    def manage(self, journey: Journey | None = None, parent: QWidget | None = None) -> None:
        """Show the list; `journey` is the one in view, which can be saved from there."""
        sheet = TemplateSheet(parent or self._desk.window, with_journey=journey is not None)
        sheet.renamed.connect(lambda each, name: self._do(lambda places: TEMPLATES.rename(places, each, name)))
        sheet.removal_wanted.connect(lambda each: self._do(lambda places: TEMPLATES.remove(places, each.id)))
        sheet.return_wanted.connect(lambda each: self._do(lambda places: TEMPLATES.keep(places, each)))
        sheet.share_wanted.connect(self.share)
        sheet.file_wanted.connect(self.ask_for_file)
        sheet.save_wanted.connect(lambda: self.save(journey))
        self.changed.connect(sheet.show_templates)
        sheet.show_templates(self.own)
        sheet.open()
        self.refresh()

    def share(self, template: JourneyTemplate) -> None:
        """Save a template as a file to pass on."""
        kinds = self.tr("Templates (*.brobyg-template)")
        offered, title = file_name(template.name, SUFFIX), self.tr("Share the template")
        path = ask_where_to_save(self._desk.window, self._desk.settings, title, offered, kinds)
        if path is not None:
            self._shelf.ask(lambda _: TEMPLATES.write(path, template), self._shared)

    def ask_for_file(self) -> None:
        """Choose files with templates, and take them in."""
        kinds = self.tr("Templates (*.brobyg-template)")
        title = self.tr("Fetch templates from files")
        self.take_files(ask_for_files(self._desk.window, self._desk.settings, title, kinds))

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take in templates that somebody has passed on."""
        for path in paths:
            self._shelf.ask(partial(_fetch, path), self._kept)

    def _save(self, journey: Journey, name: str) -> None:
        try:
            template = template_of(journey, name)
        except NotATemplate:
            self._tell_trouble(Trouble(TOO_MANY_HERE))
            return

        self._shelf.ask(lambda archive: TEMPLATES.keep(archive.places, template), self._kept)

    def _kept(self, template: JourneyTemplate) -> None:
        words = self.tr("“{name}” is now among the templates for new theme days.")
        offer = Offer(lambda: self.tr("Templates …"), self.manage)
        self._desk.notices.tell(lambda: words.format(name=template.name), Tone.GOOD, offer)
        self.refresh()

    def _shared(self, path: Path) -> None:
        words = self.tr("The template is saved as {file}. No cards are in it.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)

    def _tell_trouble(self, trouble: Trouble) -> None:
        self._desk.notices.tell(lambda: trouble.say(Language.translate))

    def _do(self, job: Callable[[Places], object]) -> None:
        self._shelf.ask(lambda archive: job(archive.places), lambda _: self.refresh())

    def _show(self, own: tuple[JourneyTemplate, ...]) -> None:
        if own != self.own:
            self.own = own
            self.changed.emit(own)


def _own(archive: Archive) -> tuple[JourneyTemplate, ...]:
    return tuple(TEMPLATES.all(archive.places).values())


def _fetch(path: Path, archive: Archive) -> JourneyTemplate:
    return TEMPLATES.keep(archive.places, TEMPLATES.read(path))
