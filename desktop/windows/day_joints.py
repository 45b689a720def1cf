"""Which page of an open day leads to which, and what the pages ask of the window: who says it, and what is done."""

from typing import TYPE_CHECKING

from desktop.windows.day_places import place_of

if TYPE_CHECKING:
    from desktop.windows.day_shell import DayShell


def join_pages(shell: "DayShell") -> None:
    """Let the pages of a day lead to each other."""
    for pages in (shell.facilitator, shell.boards, shell.room, shell.process):
        pages.history_changed.connect(shell.history_changed)
    _join_overview(shell)
    _join_boards(shell)
    facilitator, room, table = shell.facilitator, shell.room, shell.at_table
    facilitator.cases_touched.connect(shell.cases_touched)
    facilitator.journey_wanted.connect(shell.show_journey)
    facilitator.programme_wanted.connect(shell.show_programme)
    facilitator.more_paper_wanted.connect(lambda: shell.report_wanted.emit(""))
    facilitator.run_wanted.connect(shell.show_run)
    facilitator.rehearsal_wanted.connect(shell.rehearse)
    room.board_wanted.connect(shell.show_board)
    room.card_wanted.connect(shell.ways.go_to_card_of)
    room.process_wanted.connect(shell.planned.show)
    shell.process.template_wanted.connect(shell.template_wanted)
    shell.process.templates_wanted.connect(shell.templates_wanted)
    room.talked.connect(facilitator.show_prompt)
    table.case_wanted.connect(shell.show_case)
    table.grid_wanted.connect(lambda kind: shell.show_board("", kind))


def _join_overview(shell: "DayShell") -> None:
    overview = shell.overview
    overview.journey_wanted.connect(shell.show_journey)
    overview.plan_wanted.connect(shell.show_plan)
    overview.report_wanted.connect(shell.report_wanted)
    overview.export_wanted.connect(shell.export_wanted)
    overview.room_test_wanted.connect(shell.room_test_wanted)
    overview.place_wanted.connect(lambda lack: shell.go_to(place_of(lack)))


def _join_boards(shell: "DayShell") -> None:
    boards = shell.boards
    boards.report_wanted.connect(shell.report_wanted)
    boards.template_wanted.connect(shell.template_wanted)
    boards.templates_wanted.connect(shell.templates_wanted)
    boards.journey_wanted.connect(shell.show_journey)
    boards.plan_wanted.connect(shell.show_plan)
    boards.assessment_wanted.connect(shell.assessed.show)
    boards.indicator_wanted.connect(shell.assessed.show_indicator)
    boards.exercise_wanted.connect(shell.assessed.show_exercise)
    boards.assessment_report_wanted.connect(shell.report_wanted)
    boards.card_wanted.connect(shell.show_card)
