"""What undo is about on the page of an open day that is shown: the document that is written there, if any is."""

from typing import TYPE_CHECKING

from desktop.model.pages import Page
from desktop.model.programme import Allowed
from desktop.windows.cases_page import NoHistory

if TYPE_CHECKING:
    from desktop.document.day import DayDocument
    from desktop.document.shared import Shared
    from desktop.windows.assess_page import AssessPage
    from desktop.windows.board_page import BoardPage
    from desktop.windows.case_editor import CaseEditor
    from desktop.windows.day_shell import DayShell
    from desktop.windows.gallery_page import GalleryPage
    from desktop.windows.groups_page import GroupsPage
    from desktop.windows.trail import Trail

    Undoing = AssessPage | BoardPage | CaseEditor | NoHistory | DayDocument | Trail | GalleryPage | GroupsPage | Shared


def history_of(shell: "DayShell") -> "Undoing":
    """Where nothing may be written just now there is nothing to undo either."""
    shown = shell.page_in_view
    frozen = shell.page in (Page.WALL, Page.AGREEMENTS) and shell.table.may(shell.page) is Allowed.LOOK
    if frozen or shell.page in (Page.NOW, Page.CASE) or shown in (shell.at_table.looking, shell.at_table.plan):
        return NoHistory()
    others = shell.room.undoing(shown) or shell.facilitator.undoing(shown) or shell.boards.undoing(shown)
    return others or shell.board_in_view or shell.session.document
