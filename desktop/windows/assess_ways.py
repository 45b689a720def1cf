"""How one comes to a group's assessment, and how far one may go there."""

from typing import TYPE_CHECKING

from desktop.coach.exercises import ExerciseKind
from desktop.model.pages import Page
from desktop.windows.plan_bar import Face

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


class AssessWays:
    """Of one shell. A group sees its own alone."""

    def __init__(self, shell: "DayShell") -> None:
        self._shell = shell

    def show(self, group_id: str = "") -> None:
        """Show the assessment of a group, or of the one last looked at, to write in."""
        self.look(group_id)
        page = self._shell.boards.assess_page
        if page is not None and self._shell.page_in_view is page:
            page.take_keys()

    def look(self, group_id: str) -> None:
        """Show it, with the keyboard in none of its texts."""
        shell = self._shell
        if not shell.boards.choose(group_id):
            shell.go_home()
            return
        page = shell.boards.assessment()
        page.allow(shell.table.may(Page.ASSESSMENT))
        shell.show_page(Page.ASSESSMENT, page)

    def show_indicator(self, indicator_id: str, goal_id: str = "") -> None:
        """Show one of the indicators of the group last looked at; without an id, the catalogue to find one in."""
        self.show()
        page = self._shell.boards.assess_page
        if page is not None and self._shell.page_in_view is page:
            page.show_indicator(indicator_id, goal_id)

    def show_found_indicator(self, group_id: str, indicator_id: str) -> None:
        """Show an indicator of a group; nothing happens where the group is gone by now."""
        if self._shell.session.day.group(group_id) is not None:
            self.show(group_id)
            page = self._shell.boards.assess_page
            if page is not None and page.group == group_id:
                page.show_indicator(indicator_id)

    def show_section(self, group_id: str, section_id: str) -> None:
        """Show a section of a group's assessment; nothing happens where the group is gone by now."""
        if self._shell.session.day.group(group_id) is not None:
            self.show(group_id)
            page = self._shell.boards.assess_page
            if page is not None and page.group == group_id:
                page.show_section(section_id)

    def show_exercise(self, group_id: str) -> None:
        """Show the exercise about texts of assessments among those of a group's goal plan."""
        self._shell.show_plan(group_id)
        plan = self._shell.plan_page
        if plan is not None and self._shell.page_in_view is plan:
            plan.show_face(Face.EXERCISES)
            plan.exercises.choose(ExerciseKind.TEXT)

    def take_limits(self) -> None:
        """What may be done now is another."""
        page = self._shell.boards.assess_page
        if page is not None:
            page.allow(self._shell.table.may(Page.ASSESSMENT))
