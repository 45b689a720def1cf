"""The way from a page to paper: what is offered to be printed follows what is in view."""

from desktop.model.pages import Page
from desktop.model.posters import Subject
from desktop.model.printing import Part
from desktop.session import Session
from desktop.windows.day_shell import DayShell
from desktop.windows.desk import Desk
from desktop.windows.poster_dialog import PosterDialog
from desktop.windows.process_dialog import ProcessDialog
from desktop.windows.report_dialog import ReportDialog

PARTS = {Page.PLAN: Part.PLAN, Page.ASSESSMENT: Part.ASSESSMENT}
"""What is offered first on the page it is written on."""


def ask_what_to_print(desk: Desk, shell: DayShell, group: str | None = None) -> None:
    """Ask what to print: a group, the whole day when empty, and whatever is in view when nothing is said.

    From the pages of goal plan and assessment that is offered first; from those of process plan and guideline, these
    are.
    """
    if group is None and shell.page is Page.PROCESS:
        print_process(desk, shell.session)
    elif group is None and shell.page is Page.GUIDELINE:
        shell.guided.print()
    elif shell.session.day.groups:
        own = shell.table.group
        wanted = own or (shell.group_in_view if group is None else group)
        part = PARTS.get(shell.page, Part.ALL)
        dialog = ReportDialog(desk, shell.session, wanted, part, own=own)
        dialog.poster_wanted.connect(lambda: ask_for_poster(desk, shell, dialog.choice.currentData()))
        dialog.poster_wanted.connect(dialog.reject)
        dialog.offer_poster()
        dialog.open()


def print_process(desk: Desk, session: Session) -> None:
    """Print the process plan of the day."""
    dialog = ProcessDialog(desk, session)
    if session.process.plan.cards:
        dialog.poster_wanted.connect(lambda: PosterDialog(desk, session, Subject.PROCESS).open())
        dialog.poster_wanted.connect(dialog.reject)
        dialog.offer_poster()
    dialog.open()


def ask_for_poster(desk: Desk, shell: DayShell, group: str = "") -> None:
    """Ask how to make a poster: of the board in view, or of a group that is meant."""
    PosterDialog(desk, shell.session, _subject(shell), group or shell.group_in_view, own=shell.table.group).open()


def _subject(shell: DayShell) -> Subject:
    """What is in view, where it can be a poster."""
    if shell.page in (Page.PLAN, Page.PROCESS):
        return Subject.PLAN if shell.page is Page.PLAN else Subject.PROCESS
    page = shell.journey_page if shell.page is Page.JOURNEY else None
    if page is None:
        return Subject.AS_IS
    return Subject.COMPARISON if page.is_comparing else Subject(page.kind)
