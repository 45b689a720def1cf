"""A dry run: an invented day plays through quickly and ends without a trace."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.model.programme import BlockKind
from desktop.model.shown import BoardShown
from tests.windows.running import BLOCKS, SetWatch, pass_on, programme

Key = Qt.Key


def library(desktop) -> tuple[object, ...]:
    """All that lies in the library of the day."""
    found: list[object] = []
    day = desktop.shell.session.day.id

    def look(archive):
        rows = archive.library.documents.of(day)
        return [(row["id"], len(archive.updates(row["id"]))) for row in rows], [each.title for each in archive.days()]

    desktop.shelf.ask(look, found.append)
    desktop.wait(lambda: found)
    return tuple(found)


def test_a_day_plays_through_quickly_and_leaves_no_trace(desktop):
    desktop.new_day("Generalprøve", groups=3)
    session = desktop.shell.session
    expectations = replace(BLOCKS[0], kind=BlockKind.EXPECTATIONS)
    programme(session, (expectations, *BLOCKS[1:]))
    desktop.shell.show_run()
    desktop.settle()
    before, state = library(desktop), session.document.state()
    page = desktop.shell.facilitator.run_page
    next(each for each in page.bar.menu().actions() if each.text() == "Dry run").trigger()
    rehearsal = desktop.shell.facilitator.rehearsal
    assert desktop.says("Dry run · invented people · nothing is kept")
    watch = rehearsal.page.running.watch
    assert watch.speed == 60
    assert rehearsal.page.list.rows[0].line.time == "09.00"
    watch = rehearsal.page.running.watch = SetWatch()
    rehearsal.page.running._seen = None
    rehearsal.page.setFocus()
    QTest.keyClick(rehearsal.page, Key.Key_PageDown)
    for _ in range(60):
        pass_on(rehearsal.page, watch, 1)
    assert [row.line.state for row in rehearsal.page.list.rows] == ["done", "done", "now", "next"]  # by itself
    assert len(rehearsal.session.room.wall.notes) > 5
    assert all(board.card_count > 3 for board in rehearsal.session.boards().values())
    assert rehearsal.page.bar._details.text() == "· 18 participants · 3 groups"
    group = rehearsal.session.day.groups[1].id
    rehearsal.page.groups.cards[group].picture.click()
    assert isinstance(rehearsal.page.running.slide().shown, BoardShown)
    for _ in range(60):
        pass_on(rehearsal.page, watch, 1)
    assert desktop.says("The day is over", rehearsal)
    desktop.press("End the dry run", rehearsal)
    assert desktop.shell.facilitator.rehearsal is None
    assert not session.day.clock.started
    assert session.document.state() == state
    assert not session.room.wall.notes
    assert not session.people.people.people
    desktop.settle()
    assert library(desktop) == before
    assert not desktop.window.notices.words


def test_going_elsewhere_ends_it_and_a_day_without_groups_gets_some(desktop):
    desktop.new_day("Uden grupper", groups=0)
    desktop.shell.show_run()
    menu = desktop.shell.facilitator.run_page.bar.menu()
    assert not next(each for each in menu.actions() if each.text() == "Dry run").isEnabled()
    programme(desktop.shell.session)
    rehearsal = desktop.shell.rehearse()
    assert len(rehearsal.session.day.groups) == 6
    assert desktop.shell.session.day.groups == ()
    rehearsal.page.running.go_on()
    rehearsal.page.running.add_minutes()
    desktop.window.undo()  # of the rehearsed day, never of the real one
    assert not rehearsal.session.day.clock.lengths
    assert len(desktop.shell.session.day.programme.tops) == 4
    desktop.shell.show_overview()
    assert desktop.shell.facilitator.rehearsal is None
    assert not rehearsal.page.projector.window.isVisible()
