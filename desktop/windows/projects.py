"""The window's way to projects: the list on the start page, the open one, its days made and found, files out and in."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.archive.across import Found, Sort
from desktop.archive.archive import Archive
from desktop.archive.entries import DayEntry
from desktop.archive.projects import (
    SUFFIX,
    Came,
    Listing,
    begin_project,
    load_project,
    read_project,
    remove_project,
    take_in_project,
    write_project,
)
from desktop.language import Language
from desktop.model.ledger import Ledger
from desktop.model.project import Activity, ActivityKind, ActivityStatus, Project
from desktop.model.project_record import Promise
from desktop.shelf import Shelf
from desktop.windows.asking import ask_where_to_save, file_name
from desktop.windows.new_day_dialog import Start
from desktop.windows.notices import Offer, Tone
from desktop.windows.project_sheets import LinkDaySheet, NewProjectSheet
from desktop.windows.project_words import title_of, translate
from desktop.windows.question import Question
from desktop.windows.today import today

if TYPE_CHECKING:
    from desktop.windows.errands import Errands
    from desktop.windows.main_window import MainWindow
    from desktop.windows.project_keeping import ProjectKeeping
    from desktop.windows.project_page import ProjectPage


class Projects(QObject):
    """Has the shelf do what is wanted, and tells what came of it."""

    listed = Signal(object)
    """The `Project`s there are, the one written last first."""

    def __init__(self, window: "MainWindow", shelf: Shelf, errands: "Errands") -> None:
        super().__init__(window)
        self._window, self._desk, self._shelf, self._errands = window, window.desk, shelf, errands
        self._listing = Listing()
        self._days: tuple[DayEntry, ...] = ()
        self._awaited = ""
        self.page: ProjectPage | None = None
        self._unsaved: list[ProjectKeeping] = []
        self._let_go = False
        shelf.days_changed.connect(self._take_days)
        errands.projects_chosen.connect(self.take_files)

    # The list and the page

    def refresh(self) -> None:
        """Ask for the list of projects again."""
        self._shelf.ask(self._listing.all, self.listed.emit)

    def begin(self) -> None:
        """Ask what a new project is called, and open it."""
        sheet = NewProjectSheet(self._desk)
        sheet.wanted.connect(self._begin)
        sheet.open()

    def open(self, project_id: str) -> None:
        """Open a project."""
        self._awaited = project_id
        self._shelf.ask(partial(read_project, project_id=project_id), self._open)

    def leave(self) -> "ProjectPage | None":
        """Save what is being written: the page, which is given, is left."""
        page, self.page = self.page, None
        if page is not None:
            page.leave()
            self._outlive(page.keeping)
            self.refresh()
        return page

    def may_close(self) -> bool:
        """Whether the window may close; where a project cannot be saved, a question has the next word."""
        held = self.page.keeping if self.page is not None else next(iter(self._unsaved), None)
        if self._let_go or held is None or held.saving.trouble is None:
            return True
        title = " ".join(held.project.title.split()) or translate("Project", "Project")
        question = Question(
            self._desk.window,
            translate("Project", "“{title}” is not saved").format(title=title),
            held.saving.trouble.say(Language.translate),
        )
        question.add_answer(translate("Project", "Close and lose what was written"), self._close, "danger")
        question.add_answer(translate("Project", "Save as a file …"), partial(self._rescue, held))
        question.add_answer(translate("Project", "Stay"), lambda: None, "primary").setFocus()
        question.open()
        return False

    def _outlive(self, keeping: "ProjectKeeping") -> None:
        """Let what is not on disk yet be tried again, also when its page is gone."""
        if keeping.saving.saved:
            return
        keeping.setParent(self)
        self._unsaved.append(keeping)
        keeping.saving_changed.connect(lambda saving: self._saved_after_all(keeping) if saving.saved else None)

    def _saved_after_all(self, keeping: "ProjectKeeping") -> None:
        if keeping in self._unsaved:
            self._unsaved.remove(keeping)
            keeping.deleteLater()
            self.refresh()

    def _close(self) -> None:
        self._let_go = True
        self._window.close()

    # What undo is about where no day is open and no case is written

    @property
    def can_undo(self) -> bool:
        return self.page is not None and self.page.keeping.can_undo

    @property
    def can_redo(self) -> bool:
        return self.page is not None and self.page.keeping.can_redo

    def undo(self) -> None:
        """Take back the last step in the project that is open."""
        if self.page is not None:
            self.page.keeping.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.page is not None:
            self.page.keeping.redo()

    def _begin(self, title: str) -> None:
        device = self._desk.settings.device
        self._shelf.ask(partial(begin_project, title=title, device=device), self._begun)

    def _begun(self, ledger: Ledger) -> None:
        self._awaited = ledger.id
        self.refresh()
        self._open(ledger)

    def _open(self, ledger: Ledger) -> None:
        from desktop.windows.project_page import ProjectPage  # costs time that nobody needs before

        if ledger.id != self._awaited:
            return
        self._errands.worked = True
        page = ProjectPage(self._desk, self._shelf, ledger)
        page.back_wanted.connect(self._window.open_start)
        page.day_wanted.connect(self._errands.open_day)
        page.making_wanted.connect(self._make_day)
        page.link_wanted.connect(self._ask_for_day)
        page.agreed_wanted.connect(self._go_to_agreed)
        page.status_wanted.connect(self._show_status)
        page.file_wanted.connect(self._save_file)
        page.removal_wanted.connect(self._ask_removal)
        page.keeping.history_changed.connect(self._window.actions_table.refresh)
        page.keeping.changed.connect(self._window.retitle)
        self._window.show_whole(page)
        self.page = page
        page.take_keys()
        self._window.retitle()
        self._window.actions_table.refresh()
        self._window.day_shown.emit("")

    def _take_days(self, days: tuple[DayEntry, ...]) -> None:
        self._days = days
        self.refresh()

    # Its days

    def _make_day(self, activity_id: str) -> None:
        """Make the theme day of an activity, or of the next one, which goes on from the last day there was."""
        if self.page is None:
            return
        project = self.page.project
        activity = project.activity(activity_id) or _next_to_make(project)
        last = next((each for each in reversed(_in_order(project, self._days)) if each), "")
        title = title_of(activity) if activity is not None else ""
        when = activity.when if activity is not None and len(activity.when) > len("2026-05") else ""
        name = " · ".join(filter(None, (" ".join(project.title.split()), title)))
        made = partial(self._made, self.page, activity.id if activity is not None else "")
        self._errands.new_day(last, Start(name, when, made))

    def _made(self, page: "ProjectPage", activity_id: str, day_id: str, when: str) -> None:
        """Tie a day that was just made to its activity."""
        key = activity_id or page.keeping.add("activity", {"kind": ActivityKind.FOLLOW_UP.value})
        page.keeping.write({f"activity.{key}.day": day_id, f"activity.{key}.when": when})

    def _ask_for_day(self) -> None:
        if self.page is not None:
            mine = set(self.page.project.days)
            sheet = LinkDaySheet(self._desk, [day for day in self._days if day.id not in mine])
            sheet.wanted.connect(self._link)
            sheet.open()

    def _link(self, day: DayEntry) -> None:
        if self.page is not None:
            over = bool(day.date) and day.date < today().isoformat()
            status = ActivityStatus.DONE if over else ActivityStatus.PLANNED
            said = {"kind": ActivityKind.AFTERNOON.value, "title": day.title, "when": day.date, "day": day.id}
            self.page.keeping.add("activity", {**said, "status": status.value})

    def _go_to_agreed(self, promise: Promise) -> None:
        self._errands.go_to(Found(Sort.AGREEMENT, promise.id, promise.what, promise.day))

    # Files, and the end

    def take_files(self, paths: Iterable[Path]) -> None:
        """Merge projects out of files."""
        device = self._desk.settings.device
        for path in paths:
            self._shelf.ask(partial(_taken, path=path, device=device), self._came)

    def _came(self, came: Came) -> None:
        self._errands.worked = True
        if self.page is not None and self.page.project.id == came.ledger.id:
            self.page.keeping.take_in(came.ledger)
        self.refresh()

        def say() -> str:
            if came.new_project:
                words = translate("Project", "“{title}” is now among your projects.")
            elif came.asides:
                words = translate(
                    "Project", "“{title}” has taken in what was new. In some places both had written: choose there."
                )
            elif came.changed:
                words = translate("Project", "“{title}” has taken in what was new.")
            else:
                words = translate("Project", "“{title}” was here already, and nothing in the file was new.")
            return words.format(title=came.title)

        opening = Offer(lambda: translate("Project", "Open it"), partial(self.open, came.ledger.id))
        self._desk.notices.tell(say, Tone.GOOD, None if self.page is not None else opening)

    def _show_status(self) -> None:
        from desktop.windows.status_dialog import StatusDialog

        if self.page is not None:
            StatusDialog(self._desk, self.page.record).open()

    def _save_file(self) -> None:
        if self.page is not None:
            self._rescue(self.page.keeping)

    def _rescue(self, keeping: "ProjectKeeping") -> None:
        """Write all of a project to a file, also what the library does not take."""
        ledger, kinds = keeping.ledger, translate("Project", "Projects (*.brobyg-project)")
        title = " ".join(keeping.project.title.split()) or translate("Project", "Project")
        heading, offered = translate("Project", "Save the project"), file_name(title, SUFFIX)
        path = ask_where_to_save(self._desk.window, self._desk.settings, heading, offered, kinds)
        if path is not None:
            self._shelf.ask(lambda _: write_project(path, ledger), self._saved)

    def _saved(self, path: Path) -> None:
        words = translate("Project", "The project is saved as {file}. Its theme days are files of their own.")
        self._desk.notices.tell(lambda: words.format(file=path.name), Tone.GOOD)

    def _ask_removal(self) -> None:
        if self.page is None:
            return
        key = self.page.project.id
        question = Question(
            self._desk.window,
            translate("Project", "Delete “{title}”?").format(title=self.page.title),
            translate(
                "Project", "The project with its courses and notes is deleted from this computer. Its theme days stay."
            ),
        )
        question.add_answer(translate("Project", "Delete the project"), partial(self._remove, key), "danger")
        question.add_answer(Language.translate("Errands", "Keep it"), lambda: None, "primary").setFocus()
        question.open()

    def _remove(self, key: str) -> None:
        self._window.open_start()
        self._shelf.ask(partial(remove_project, project_id=key), lambda _: self.refresh())


def _taken(archive: Archive, path: Path, device: str) -> Came:
    return take_in_project(archive, load_project(path), device)


def _next_to_make(project: Project) -> Activity | None:
    """The next activity that is usually a theme day and is none yet."""
    return next(
        (each for each in project.activities if each.kind.may_be_day and not each.day and not each.is_over), None
    )


def _in_order(project: Project, days: Iterable[DayEntry]) -> list[str]:
    """The project's days that are here, the earliest first."""
    here = {day.id: day.date for day in days}
    return sorted((each for each in project.days if each in here), key=lambda each: here[each] or "9")
