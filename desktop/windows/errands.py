"""What people send the program to do with the library: days made, opened, passed on and deleted; files taken in."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from weakref import ref

from PySide6.QtCore import QObject, Signal

from desktop.archive.across import Found, Sort
from desktop.archive.agreed import Agreed, Earlier, earlier_day
from desktop.archive.archive import OpenDay
from desktop.archive.assessments import SUFFIX as ASSESSMENT
from desktop.archive.building import PEOPLE
from desktop.archive.copies import write_copy
from desktop.archive.entries import DayEntry
from desktop.archive.followed import same_goals
from desktop.archive.indicators import SUFFIX as INDICATORS
from desktop.archive.programmes import SUFFIX as PROGRAMME
from desktop.archive.projects import SUFFIX as PROJECT
from desktop.archive.templates import SUFFIX as TEMPLATE
from desktop.archive.transfer import Imported
from desktop.exchange.case_pack import SUFFIX as PACK
from desktop.exchange.case_reader import SUFFIXES
from desktop.language import Language
from desktop.model.assessed import AssessmentTemplate
from desktop.model.differences import DayNews
from desktop.model.indicators import Indicator
from desktop.model.ready_programme import ReadyProgramme
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.across_sheet import AcrossSheet
from desktop.windows.asking import SUFFIX, ask_for_files, ask_where_to_save, file_name
from desktop.windows.assess_templates import fetch as fetch_assessment
from desktop.windows.assess_templates import told as told_assessment
from desktop.windows.desk import Desk
from desktop.windows.follow_own import fetch as fetch_indicators
from desktop.windows.new_day_dialog import NewDay, NewDayDialog, Start
from desktop.windows.news_sheet import NewsSheet
from desktop.windows.notices import Offer, Tone
from desktop.windows.programme_errands import fetch, told
from desktop.windows.question import Question
from desktop.windows.template_errands import TemplateErrands
from desktop.windows.today import today


class Errands(QObject):
    """Asks what has to be asked, has the shelf do it, and tells what came of it."""

    day_opened = Signal(object)
    """A `Session`."""
    found_wanted = Signal(object)
    """Go to a `Found`: in the day that is open now, or a case of the library."""
    projects_chosen = Signal(object)
    """A tuple of paths: files of projects."""
    cases_chosen = Signal(object)
    """A tuple of paths: files, folders and packs to take cases from."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._awaited = ""
        self._shown: ref[Session] | None = None
        self._days: tuple[DayEntry, ...] = ()
        shelf.days_changed.connect(self._take_days)
        self.templates = TemplateErrands(desk, shelf, self)
        self.worked = False
        """Whether anything has been opened or taken in that could be lost with the window."""
        shelf.trouble_met.connect(self.tell_trouble)

    def tell_trouble(self, trouble: Trouble) -> None:
        """Tell what went wrong in one sentence, and what to do."""
        self._desk.notices.tell(lambda: trouble.say(Language.translate))

    # Days

    def new_day(self, follows: str = "", start: Start | None = None) -> None:
        """Ask for a new day, which may follow up on an earlier one or belong to a project, and open it."""
        dialog = NewDayDialog(self._desk, self.templates.own)
        dialog.templates_wanted.connect(lambda: self.templates.manage(parent=dialog))
        self.templates.changed.connect(dialog.show_own)
        self.templates.refresh()
        dialog.offer_earlier(self._days, follows)
        if start is not None:
            dialog.begin_with(start)
        dialog.day_wanted.connect(partial(self._create, start=start))
        dialog.open()

    def open_day(self, day_id: str) -> None:
        """Open a day of the library."""
        self._awaited = day_id
        self._shelf.open_day(day_id, self._opened)

    def show_news(self, day_id: str, news: DayNews) -> None:
        """Show what came into a day, which is opened where it is not."""

        def show(session: Session) -> None:
            NewsSheet(self._desk, session, news).open()

        self._in_day(day_id, show)

    def search_days(self) -> None:
        """Search in all days, and go to what is found."""
        sheet = AcrossSheet(self._desk, self._shelf)
        sheet.wanted.connect(self.go_to)
        sheet.open()

    def go_to(self, found: Found) -> None:
        """Go to something in any day, or to a case of the library."""
        if found.day:
            self._in_day(found.day, lambda _: self.found_wanted.emit(found))
        else:
            self.found_wanted.emit(found)

    def go_to_agreed(self, agreed: Agreed) -> None:
        """Open the day of an agreement, and stand on it."""
        self.go_to(Found(Sort.AGREEMENT, agreed.id, agreed.what, agreed.day))

    def _in_day(self, day_id: str, do: Callable[[Session], None]) -> None:
        """Do something in a day, which is opened where it is not."""
        shown = self._shown() if self._shown is not None else None
        if shown is not None and shown.is_open and shown.day.id == day_id:
            do(shown)
            return
        self._awaited = day_id
        self._shelf.open_day(day_id, partial(self._opened, then=do))

    def open_example(self) -> None:
        """Open the example day; it is made the first time."""
        self._shelf.example_day(resources(), today().isoformat(), self.open_day)

    def remove_day(self, entry: DayEntry) -> None:
        """Delete a day, when that is really meant."""
        question = Question(
            self._desk.window,
            self.tr("Delete “{title}”?").format(title=entry.title),
            self.tr("Its groups and everything on their boards are deleted from this computer. This cannot be undone."),
        )
        question.add_answer(self.tr("Delete the theme day"), partial(self._shelf.remove_day, entry.id), "danger")
        question.add_answer(self.tr("Keep it"), lambda: None, "primary").setFocus()
        question.open()

    def _take_days(self, days: tuple[DayEntry, ...]) -> None:
        self._days = days

    def _create(self, wanted: NewDay, start: Start | None = None) -> None:
        if wanted.follows:
            after = partial(self._create_after, wanted, start)
            self._shelf.ask(partial(earlier_day, day_id=wanted.follows), after)
        else:
            self._make(wanted, start)

    def _create_after(self, wanted: NewDay, start: Start | None, earlier: Earlier) -> None:
        """Make a day that goes on where an earlier one stopped: with its groups, and what it left open."""
        names = (*earlier.groups, *wanted.groups[len(earlier.groups) :])[: len(wanted.groups)]
        then = partial(carry_on if start is None else carry_over, earlier)
        self._make(replace(wanted, groups=names), start, then)

    def _make(self, wanted: NewDay, start: Start | None, then: Callable[[Session], None] | None = None) -> None:
        settle = partial(self._settle, wanted, start, then)
        self._shelf.create_day(wanted.title, wanted.date, wanted.template, wanted.groups, settle)

    def _settle(self, wanted: NewDay, start: Start | None, then: Callable[[Session], None] | None, day_id: str) -> None:
        self._awaited = day_id
        if start is not None:
            start.made(day_id, wanted.date)
        self._shelf.open_day(day_id, partial(self._opened, place=wanted.place, before=then))

    def _opened(
        self,
        opened: OpenDay,
        place: str = "",
        then: Callable[[Session], None] | None = None,
        before: Callable[[Session], None] | None = None,
    ) -> None:
        if opened.day.id != self._awaited:
            return
        self.worked = True
        session = Session(self._shelf, opened, self._desk.settings.author, self._desk.settings.device)
        if place:
            session.document.write("place", place)
        if before is not None:
            before(session)
        self._shown = ref(session)
        self.day_opened.emit(session)
        if then is not None:
            then(session)
        elif any(each.earlier is not None for each in session.room.agreements.listed.every):
            # A follow-up meeting opens with what was agreed last time.
            self.found_wanted.emit(Found(Sort.AGREEMENT, "", "", opened.day.id))

    # Files out

    def export_day(self, entry: DayEntry) -> None:
        """Save a day of the library as a file."""
        self._ask_where(entry.title, lambda path: self._shelf.export_day(entry.id, path, self._exported))

    def export_open_day(self, session: Session) -> None:
        """Save the open day as a file, with what is not on disk yet."""

        def write(path: Path) -> None:
            copy = session.copy().without(PEOPLE)
            self._shelf.ask(lambda _: write_copy(path, copy), self._exported)

        self._ask_where(session.day.title, write)

    def _ask_where(self, title: str, write: Callable[[Path], None]) -> None:
        kinds = self.tr("Theme days (*.brobyg)")
        offered = file_name(title, SUFFIX)
        path = ask_where_to_save(self._desk.window, self._desk.settings, self.tr("Save the theme day"), offered, kinds)
        if path is not None:
            write(path)

    def _exported(self, path: Path) -> None:
        words = self.tr("The theme day is saved as {file}. The participants are not in it.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)

    # Files in

    def ask_for_any_file(self) -> None:
        """Choose files of any kind the program reads, and take them in."""
        endings = (SUFFIX, TEMPLATE, PROGRAMME, ASSESSMENT, INDICATORS, PROJECT, *SUFFIXES, PACK)
        patterns = " ".join(f"*{ending}" for ending in endings)
        kinds = self.tr("Theme days, cases and templates ({patterns})").format(patterns=patterns)
        chosen = ask_for_files(self._desk.window, self._desk.settings, self.tr("Open file"), kinds)
        if chosen:
            self.take_files(chosen)

    def take_files(self, paths: Iterable[Path]) -> None:
        """Take in files that were chosen or dropped: days are merged, anything else is read for cases."""
        paths = tuple(paths)
        days = tuple(path for path in paths if path.suffix.lower() == SUFFIX)
        templates = tuple(path for path in paths if path.suffix.lower() == TEMPLATE)
        self.templates.take_files(templates)
        programmes = tuple(path for path in paths if path.suffix.lower() == PROGRAMME)
        for path in programmes:
            self._shelf.ask(partial(fetch, path), self._tell_programme)
        assessments = tuple(path for path in paths if path.suffix.lower() == ASSESSMENT)
        for path in assessments:
            self._shelf.ask(partial(fetch_assessment, path), self._tell_assessment)
        indicators = tuple(path for path in paths if path.suffix.lower() == INDICATORS)
        for path in indicators:
            self._shelf.ask(partial(fetch_indicators, path), self._tell_indicators)
        projects = tuple(path for path in paths if path.suffix.lower() == PROJECT)
        if projects:
            self.projects_chosen.emit(projects)
        others = {*days, *templates, *programmes, *assessments, *indicators, *projects}
        cases = tuple(path for path in paths if path not in others)
        for path in days:
            self._shelf.import_day(path, partial(self._imported, alone=len(days) == 1))
        if cases:
            self.cases_chosen.emit(cases)

    def _tell_programme(self, ready: ReadyProgramme) -> None:
        self._desk.notices.tell(partial(told, ready), Tone.GOOD)

    def _tell_assessment(self, template: AssessmentTemplate) -> None:
        self._desk.notices.tell(partial(told_assessment, template), Tone.GOOD)

    def _tell_indicators(self, new: tuple[Indicator, ...]) -> None:
        self._desk.notices.tell(lambda: self.tr("%n new indicator(s) fetched.", "", len(new)), Tone.GOOD)

    def _imported(self, imported: Imported, *, alone: bool) -> None:
        self.worked = True

        def say() -> str:
            if imported.new_day:
                words = self.tr("“{title}” is now among your theme days.")
            elif imported.new_changes:
                words = self.tr("“{title}” was here already and has taken in %n change(s).", "", imported.new_changes)
            else:
                words = self.tr("“{title}” was here already, and nothing in the file was new.")
            if imported.template:
                words += " " + self.tr("Its template “{template}” is now among yours.")
            return words.format(title=imported.title, template=imported.template)

        if imported.news.count:
            opening = Offer(lambda: self.tr("See what came in"), partial(self.show_news, imported.day, imported.news))
        else:
            opening = Offer(lambda: self.tr("Open it"), partial(self.open_day, imported.day))
        self._desk.notices.tell(say, Tone.GOOD, opening if alone else None)


def carry_over(earlier: Earlier, session: Session) -> None:
    """Take into the next day of a project what an earlier one left open, and the cases its groups had."""
    document = session.document
    document.hold()
    for case in earlier.cases.values():
        document.add_case(case)
    names = {group.name: group.id for group in session.day.groups}
    document.give_cases({names[name]: case.id for name, case in earlier.cases.items() if name in names})
    document.release()
    carry_on(earlier, session)


def carry_on(earlier: Earlier, session: Session) -> None:
    """Take what an earlier day left open into another; what is there already stays as it is.

    A group of the same name keeps its agreements. One that followed indicators has them again, with its case and all
    that was observed; a collaboration survey that was measured has its last result, and a round to measure again.
    """
    here = {group.name: group.id for group in reversed(session.day.groups)}
    goes_on = {key: here[name] for key, name in earlier.names.items() if name in here}
    session.room.agreements.carry_on(earlier.day, earlier.agreements, goes_on)
    for survey, closed in earlier.measured:
        if session.day.survey(survey.id) is None:
            session.document.surveys.carry(survey, (closed,))
            session.document.surveys.add_round(survey.id, Language.translate("Survey", "Measurement after"))
    for group in session.day.groups:
        before, case = earlier.followed.get(group.name), earlier.cases.get(group.name)
        if before is None:
            continue
        if case is not None and not group.case:
            session.document.add_case(case)
            session.document.give_case(group.id, case.id)
        board = session.board(group.id)
        board.following.bring(before.followed, before.title, same_goals(before, board.board))
