"""What is done with a municipality's own templates of the assessment: kept, shared, fetched, deleted, given out."""

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.archive.archive import Archive
from desktop.archive.assessments import ASSESSMENTS, SUFFIX, assessment_templates
from desktop.language import Language
from desktop.model.assessed import AssessmentTemplate
from desktop.model.assessment_template import STANDARD
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.asking import ask_for_files, ask_where_to_save, file_name
from desktop.windows.assess_template_sheet import AssessTemplateSheet
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone


class AssessTemplates(QObject):
    """Files are read and written in the library's thread."""

    changed = Signal(object)
    """All templates by id, the one that comes with the program first."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._session = desk, shelf, session
        self.known: Mapping[str, AssessmentTemplate] = {}
        self.sheet: AssessTemplateSheet | None = None

    def refresh(self) -> None:
        """Look again which templates there are."""
        self._shelf.ask(lambda archive: assessment_templates(archive.places), self._show)

    def manage(self, group_id: str) -> None:
        """Show the templates, that of a group's assessment first."""
        board = self._session.board(group_id).board
        self._shelf.ask(
            lambda archive: assessment_templates(archive.places), partial(self._open, board.assessed.template)
        )

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take in templates that somebody has passed on."""
        for path in paths:
            self._shelf.ask(partial(fetch, path), self._fetched)

    def _open(self, held: AssessmentTemplate | None, known: Mapping[str, AssessmentTemplate]) -> None:
        self.known = known
        first = known.get(held.id, held) if held is not None else known[STANDARD]
        sheet = self.sheet = AssessTemplateSheet(self._desk.look, self._desk.window, first)
        sheet.kept.connect(self._keep)
        sheet.use_wanted.connect(self._use)
        sheet.share_wanted.connect(self._share)
        sheet.removal_wanted.connect(self._remove)
        sheet.file_wanted.connect(self._ask_for_file)
        sheet.show_templates(known)
        self.changed.connect(sheet.show_templates)
        sheet.finished.connect(self._forget)
        sheet.open()

    def _forget(self, _: int) -> None:
        self.sheet = None

    def _keep(self, template: AssessmentTemplate, instead: AssessmentTemplate | None) -> None:
        def keep(archive: Archive) -> None:
            ASSESSMENTS.keep(archive.places, template)
            if instead is not None:
                ASSESSMENTS.remove(archive.places, instead.id)

        self._shelf.ask(keep, lambda _: self.refresh())
        words = self.tr("“{name}” is kept among the templates of the assessment.")
        self._desk.notices.tell(lambda: words.format(name=named(template)), Tone.GOOD)

    def _use(self, template: AssessmentTemplate) -> None:
        for group in self._session.day.groups:
            self._session.board(group.id).assessing.begin(template)
        words = self.tr("All groups write by “{name}” now. What they have written is kept.")
        self._desk.notices.tell(lambda: words.format(name=named(template)), Tone.GOOD)

    def _share(self, template: AssessmentTemplate) -> None:
        kinds = self.tr("Templates of the assessment (*.brobyg-udredning)")
        offered, title = file_name(named(template), SUFFIX), self.tr("Save the template as a file")
        path = ask_where_to_save(self._desk.window, self._desk.settings, title, offered, kinds)
        if path is not None:
            self._shelf.ask(lambda _: ASSESSMENTS.write(path, template), self._shared)

    def _ask_for_file(self) -> None:
        kinds = self.tr("Templates of the assessment (*.brobyg-udredning)")
        title = self.tr("Fetch templates from files")
        self.take_files(ask_for_files(self._desk.window, self._desk.settings, title, kinds))

    def _remove(self, template: AssessmentTemplate) -> None:
        self._shelf.ask(lambda archive: ASSESSMENTS.remove(archive.places, template.id), lambda _: self.refresh())
        if self.sheet is not None and STANDARD in self.known:
            self.sheet.show_draft(self.known[STANDARD])
        words = self.tr("“{name}” is deleted. What was written by it stays as it is.")
        offer = Offer(lambda: self.tr("Bring it back"), partial(self._keep, template, None))
        self._desk.notices.tell(lambda: words.format(name=named(template)), Tone.GOOD, offer)

    def _fetched(self, template: AssessmentTemplate) -> None:
        self._desk.notices.tell(partial(told, template), Tone.GOOD)
        if self.sheet is not None:
            self.sheet.show_draft(template)
        self.refresh()

    def _shared(self, path: Path) -> None:
        words = self.tr("The template is saved as {file}. Nothing that was written is in it.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)

    def _show(self, known: Mapping[str, AssessmentTemplate]) -> None:
        self.known = known
        self.changed.emit(known)


def fetch(path: Path, archive: Archive) -> AssessmentTemplate:
    """Keep a template out of a file that anybody may have made."""
    return ASSESSMENTS.keep(archive.places, ASSESSMENTS.read(path))


def named(template: AssessmentTemplate) -> str:
    """What a template is called, with its version."""
    return " · ".join(filter(None, (template.name, template.version)))


def told(template: AssessmentTemplate) -> str:
    """What is said of a template that has come in."""
    words = Language.translate("AssessTemplates", "“{name}” is kept among the templates of the assessment.")
    return words.format(name=named(template))
