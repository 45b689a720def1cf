"""The way from a page to paper: what is offered to be printed follows what is in view."""

from desktop.model.pages import Page
from desktop.model.printing import Part
from desktop.session import Session
from desktop.windows.day_shell import DayShell
from desktop.windows.desk import Desk
from desktop.windows.process_dialog import ProcessDialog
from desktop.windows.report_dialog import ReportDialog


def ask_what_to_print(desk: Desk, shell: DayShell, group: str | None = None) -> None:
    """Ask what to print: a group, the whole day when empty, and whatever is in view when nothing is said.

    From the page of the goal plan that is offered first; from those of process plan and guideline, these are.
    """
    if group is None and shell.page is Page.PROCESS:
        print_process(desk, shell.session)
    elif group is None and shell.page is Page.GUIDELINE:
        shell.guided.print()
    elif shell.session.day.groups:
        own = shell.table.group
        wanted = own or (shell.group_in_view if group is None else group)
        part = Part.PLAN if shell.plan_in_view else Part.ALL
        ReportDialog(desk, shell.session, wanted, part, own=own).open()


def print_process(desk: Desk, session: Session) -> None:
    """Print the process plan of the day."""
    ProcessDialog(desk, session).open()
