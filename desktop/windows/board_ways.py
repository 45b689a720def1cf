"""How one comes to a group's board: to write on it, to look at it, or, where it is another group's, in the gallery."""

from typing import TYPE_CHECKING

from desktop.canvas.picks import CardPick
from desktop.model.kinds import JourneyKind
from desktop.model.pages import Page, runs_the_day
from desktop.model.programme import Allowed
from desktop.windows.board_look import BoardLook

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


class BoardWays:
    """Goes by what the laptop's seat and the block that is on allow; `journey` is the one last looked at."""

    def __init__(self, shell: "DayShell") -> None:
        self._shell = shell
        self.journey = JourneyKind.AS_IS

    def go(self, page: Page, group_id: str) -> None:
        """Show the journey or the plan of a group, or of the one last looked at."""
        if self._is_others(group_id):
            self._shell.show_gallery().show_group(group_id)
        elif self._choose(group_id):
            self.show_grid(page, JourneyKind.PLAN if page is Page.PLAN else self.journey)

    def go_to_board(self, group_id: str, kind: JourneyKind) -> None:
        """Show one of the grids of a group's board."""
        if self._is_others(group_id):
            gallery = self._shell.show_gallery()
            gallery.show_kind(kind)
            gallery.show_group(group_id)
        elif kind is JourneyKind.PLAN:
            self.go(Page.PLAN, group_id)
        elif self._choose(group_id):
            self.journey = kind
            self.show_grid(Page.JOURNEY, kind)

    def go_to_card(self, kind: JourneyKind, card: str) -> None:
        """Go to a card of the board last looked at, on whichever grid it lies."""
        self.go_to_board("", kind)
        shown, plan, journey = self._shell.page_in_view, self._shell.plan_page, self._shell.journey_page
        if isinstance(shown, BoardLook):
            shown.go_to(card)
        elif kind is JourneyKind.PLAN:
            if plan is not None:
                plan.show_card(kind, card)
        elif journey is not None:
            journey.go_to(CardPick(card))

    def go_to_card_of(self, group: str, kind: JourneyKind, card: str) -> None:
        """Go to a card on the board of a group."""
        if self._is_others(group):
            self._shell.show_gallery().show_card(group, kind, card)
        elif self._choose(group):
            self.go_to_card(kind, card)

    def show_grid(self, page: Page, kind: JourneyKind) -> None:
        """Show a grid of the chosen board: to write on, or to look at where that is all that may be done now."""
        allowed = self._shell.table.may(page, kind)
        if allowed is not Allowed.WRITE:
            look = self._shell.at_table.look(self._shell.boards.group, kind, allowed)
            self._shell.show_page(page, look)
            look.take_keys()
            return
        if page is Page.PLAN:
            self._shell.show_page(page, self._shell.boards.plan())
            return
        journey = self._shell.boards.journey()
        self._shell.show_page(page, journey)
        if journey.kind is not kind:
            journey.show_kind(kind)

    def _choose(self, group_id: str) -> bool:
        """Choose the group whose board is looked at; without any, there is only the first page."""
        chosen = self._shell.boards.choose(group_id)
        if not chosen:
            self._shell.go_home()
        return chosen

    def _is_others(self, group_id: str) -> bool:
        """Whether a board is another group's, which a group sees in the gallery alone."""
        return bool(group_id) and not runs_the_day(self._shell.table.seat) and group_id != self._shell.table.group
