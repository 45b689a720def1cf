"""How one comes to the process plan of a day: the facilitator to write in it, a table to look and to say something."""

from typing import TYPE_CHECKING

from desktop.canvas.picks import CardPick, LinkPick
from desktop.model.pages import Page, pages_of, runs_the_day
from desktop.windows.board_look import BoardLook

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell
    from desktop.windows.process_page import ProcessPage


class ProcessWays:
    """Of one shell."""

    def __init__(self, shell: "DayShell") -> None:
        self._shell = shell
        shell.session.process_changed.connect(self._take_news)

    def show(self) -> "ProcessPage | BoardLook":
        """Show the plan."""
        shell = self._shell
        if runs_the_day(shell.seat):
            page = shell.process.plan()
            shell.show_page(Page.PROCESS, page)
            return page
        look = shell.at_table.process()
        shell.show_page(Page.PROCESS, look)
        look.take_keys()
        return look

    def go_to(self, key: str, *, arrow: bool = False) -> None:
        """Go to a card of the plan, or to one of its arrows."""
        page = self.show()
        if isinstance(page, BoardLook):
            page.go_to(key)
        else:
            page.go_to(LinkPick(key) if arrow else CardPick(key))

    def pages(self) -> list[Page]:
        """The pages a laptop is shown the way to: at a table the plan only once there is one."""
        seat = self._shell.seat
        begun = runs_the_day(seat) or bool(self._shell.session.process.plan.cards)
        return [page for page in pages_of(seat) if begun or page is not Page.PROCESS]

    def _take_news(self, _: object) -> None:
        if not runs_the_day(self._shell.seat):
            self._shell.offer_pages()
        self._shell.history_changed.emit()
