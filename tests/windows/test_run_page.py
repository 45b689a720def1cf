"""Running a day: keys and a remote, ahead and behind, sleep, a set clock, a restart, groups at a glance."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.document.room import RoomDocument
from desktop.model.kinds import JourneyKind
from desktop.model.people import Person
from desktop.model.wall import NoteKind
from desktop.windows.day_shell import DayShell
from desktop.windows.programme_page import ProgrammePage
from tests.windows.running import BLOCKS, SetWatch, pass_on, run
from tests.windows.sizes import cut_off

Key = Qt.Key


def texts(page) -> list[str]:
    return [row.accessibleName() for row in page.list.rows]


def states(page) -> list[str]:
    return [row.line.state for row in page.list.rows]


@pytest.fixture
def day(desktop):
    desktop.new_day("Kør dagen")
    return run(desktop)


def test_a_remote_and_the_keyboard_run_the_day(desktop, day):
    page, watch, _ = day
    assert page.bar.next.text() == "Start the day ▸"
    assert desktop.says("Not started · ends 10.40", page)
    QTest.keyClick(page, Key.Key_PageDown)
    assert states(page) == ["now", "next", "next", "next"]
    assert page.now.digits.text() == "15:00"
    assert page.now.left.text() == "left of 15 min · ends 09.15"
    pass_on(page, watch, 5)
    assert page.now.digits.text() == "10:00"
    QTest.keyClick(page, Key.Key_Space)
    pass_on(page, watch, 3)
    assert page.now.digits.text() == "10:00"
    assert page.bar.pause.text() == "Go on"
    QTest.keyClick(page, Key.Key_Space)
    assert desktop.says("3 min. behind · ends 10.43", page)
    QTest.keyClick(page, Key.Key_Plus)
    assert page.now.digits.text() == "15:00"
    QTest.keyClick(page, Key.Key_PageDown)
    assert states(page) == ["done", "now", "next", "next"]
    assert texts(page)[1] == "09.08, Oplæg om mål, 20 min, now"
    QTest.keyClick(page, Key.Key_PageUp)
    assert states(page)[0] == "now"
    assert page.now.digits.text() == "15:00"
    for _ in range(4):
        QTest.keyClick(page, Key.Key_PageDown)
    assert desktop.says("The day is over", page)
    assert not page.bar.next.isEnabled()


def test_buttons_do_the_same_and_leave_the_keys_to_the_page(desktop, day):
    page, _, _ = day
    for button in (page.bar.next, page.bar.next, page.bar.more):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert texts(page)[1] == "09.00, Oplæg om mål, 25 min, now"
    assert desktop.says("10 min. ahead · ends 10.30", page)
    QTest.mouseClick(page.bar.pause, Qt.MouseButton.LeftButton)
    assert desktop.shell.session.day.clock.paused
    QTest.keyClick(page, Key.Key_Space)
    assert not desktop.shell.session.day.clock.paused
    page.bar.back.setFocus()
    QTest.keyClick(page.bar.back, Key.Key_Return)
    assert states(page)[0] == "now"
    page.list.menu(page.list.rows[2]).actions()[0].trigger()
    assert states(page) == ["done", "done", "now", "next"]


def test_a_day_without_a_programme_leads_to_where_it_is_made(desktop):
    desktop.new_day("Intet program")
    page = desktop.shell.show_run()
    assert desktop.says("There is no programme yet.", page)
    assert not desktop.says("to start the day", page)
    desktop.press("Make the programme", page)
    assert isinstance(desktop.shell.page_in_view, ProgrammePage)
    desktop.shell.session.document.blocks.put(list(BLOCKS))
    desktop.shell.show_run()
    assert not page.make.isVisible()
    assert desktop.says("Press Next to start the day", page)


def test_far_behind_is_told_in_hours(desktop, day):
    page, watch, _ = day
    QTest.keyClick(page, Key.Key_PageDown)
    pass_on(page, watch, 150)
    assert desktop.says("2 h 15 min. behind · ends 12.55", page)


def test_more_time_can_be_undone_but_never_where_the_day_is(desktop, day):
    page, _, _ = day
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_Plus)
    assert page.now.digits.text() == "20:00"
    desktop.window.undo()
    assert page.now.digits.text() == "15:00"
    assert states(page)[0] == "now"


def test_the_clock_survives_sleep_and_a_set_clock(day):
    page, watch, _ = day
    QTest.keyClick(page, Key.Key_PageDown)
    watch.pass_on(6)  # asleep: nobody has looked
    page.running.look()
    assert page.now.digits.text() == "9:00"
    watch.wall += 3_600  # somebody sets the clock an hour on
    pass_on(page, watch, 1)
    assert page.now.digits.text() == "8:00"


def test_a_day_goes_on_where_its_clock_is_after_a_restart(start):
    first = start()
    first.new_day("Genstart")
    page, watch, _ = run(first)
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_PageDown)
    pass_on(page, watch, 4)
    first.settle()
    day_id = first.shell.session.day.id
    first.quit()
    again = start()
    with again.qtbot.waitSignal(again.window.day_shown):
        again.window.errands.open_day(day_id)
    page = again.shell.show_run()
    later = page.running.watch = SetWatch()
    page.running._seen = None
    later.steady = 5.0  # the computer was started anew
    later.wall += 10 * 60
    page.running.look()
    assert states(page)[:2] == ["done", "now"]
    assert page.now.digits.text() == "10:00"


def test_it_beats_only_while_somebody_looks(desktop, day):
    page, _, _ = day
    assert page.running.beats
    desktop.shell.show_overview()
    assert not page.running.beats
    page.projector.stand_alone()
    assert page.running.beats
    page.projector.close()
    assert not page.running.beats


def test_groups_at_a_glance(desktop, day):
    page, watch, made = day
    session = desktop.shell.session
    first, second = (group.id for group in session.day.groups)
    session.board(first).add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    card = page.groups.cards[first]
    pass_on(page, watch, 0)
    assert card.count.text().startswith("1 card")
    assert "last" in card.count.text()
    QTest.keyClick(page, Key.Key_PageDown)
    session.room.call_help(first, on=True)
    assert card.count.text() == "● asks for help"
    assert card.property("role") == "calling"
    QTest.mouseClick(card.help, Qt.MouseButton.LeftButton)
    assert not session.room.wall.calling(first)
    QTest.mouseClick(page.groups.cards[second].done, Qt.MouseButton.LeftButton)
    assert session.room.wall.is_done(made["w"], second)
    done = page.groups.cards[second]
    assert done.sign.text() == "✓ done"
    done.offer_following(on=True, among_others=True)
    desktop.wait(lambda: done.follow.geometry().right() < done.width() and done.sign.width() > 0)
    assert done.name.width() >= done.name.sizeHint().width()
    QTest.keyClick(page, Key.Key_PageDown)
    assert page.groups.cards[second].sign.text() == ""
    session.add_group("Ny gruppe")
    assert [each.name.text() for each in page.groups.cards.values()] == ["Gruppe 1", "Gruppe 2", "Ny gruppe"]
    QTest.mouseClick(card.picture, Qt.MouseButton.LeftButton)
    shell: DayShell = desktop.shell
    assert shell.group_in_view == first


def test_the_facilitators_notes_stand_beside_the_block(desktop, day):
    page, _, made = day
    desktop.shell.session.script.write(made["t"], "Husk: tal langsomt.")
    assert not desktop.says("tal langsomt", page)
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_PageDown)
    assert desktop.says("Husk: tal langsomt.", page.notes)


def test_a_late_day_ends_on_time_in_two_clicks_and_can_be_undone(desktop, day):
    page, watch, _ = day
    QTest.keyClick(page, Key.Key_PageDown)
    pass_on(page, watch, 15.5)
    assert not page.elastic.isVisible()
    pass_on(page, watch, 5.5)
    assert page.elastic.words.text() == "6 min. behind"
    QTest.mouseClick(page.elastic.ask, Qt.MouseButton.LeftButton)
    assert desktop.says("Wins 6 of 6 min. The day ends 10.40.", page.elastic)
    assert desktop.says("25 → 22 min", page.elastic)
    QTest.mouseClick(page.elastic.use, Qt.MouseButton.LeftButton)
    assert desktop.says("On time · ends 10.40", page)
    assert not page.elastic.isVisible()
    assert [row.line.minutes for row in page.list.rows] == [15, 17, 40, 22]
    desktop.press("Undo", desktop.window.notices)
    assert [row.line.minutes for row in page.list.rows] == [15, 20, 40, 25]
    assert page.elastic.isVisible()


def test_what_the_notice_offers_to_undo_is_gone_with_the_next_step_wherever_it_is_made(desktop, day):
    page, watch, _ = day
    session, notices = desktop.shell.session, desktop.window.notices
    others = RoomDocument()
    others.add_note(NoteKind.FEAR, "At det bliver snak")
    QTest.keyClick(page, Key.Key_PageDown)
    pass_on(page, watch, 21)
    for step in (
        lambda: QTest.keyClick(page, Key.Key_Plus),
        lambda: session.room.add_note(NoteKind.HOPE, "Mere tid"),
        lambda: session.people.add(Person("", "Ida")),
    ):
        page.elastic.propose()
        QTest.mouseClick(page.elastic.use, Qt.MouseButton.LeftButton)
        assert notices.words == "The programme is shorter from here on."
        QTest.keyClick(page, Key.Key_Space)  # the clock is no step
        session.room.merge(others.state())  # nor is what others do
        assert notices.words
        step()
        assert notices.words == ""
        session.document.clock.restore_lengths()


def test_a_proposal_can_be_edited_and_says_what_cannot_be_won(desktop, day):
    page, watch, made = day
    QTest.keyClick(page, Key.Key_PageDown)
    pass_on(page, watch, 21)
    page.elastic.propose()
    page.elastic.boxes[made["g"]].setValue(10)
    page.elastic.boxes[made["t"]].setValue(0)
    assert desktop.says("Wins 13 of 6 min.", page.elastic)
    pass_on(page, watch, 1)
    assert desktop.says("Wins 13 of 7 min.", page.elastic)  # what was edited stays
    QTest.keyClick(page.elastic.boxes[made["g"]], Key.Key_PageDown)  # the remote goes on with the day
    assert states(page)[:2] == ["done", "now"]
    assert page.elastic.proposal is None
    pass_on(page, watch, 60)
    page.elastic.propose()
    assert desktop.says("min. cannot be won: no block can be shorter.", page.elastic)
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_PageDown)
    assert page.elastic.ask.text() == "No block can give time"


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_on_a_small_screen(desktop, day, percent):
    page, watch, _ = day
    desktop.window.resize(1366, 768)
    QTest.keyClick(page, Key.Key_PageDown)
    pass_on(page, watch, 21)
    desktop.window.use_text_size(percent)
    page.elastic.propose()
    for _ in range(3):
        QApplication.processEvents()
    assert cut_off(page) == []
