"""Participants and their tables: pasted, counted or written by hand, mixed by the rules, moved, and taken back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.model.kinds import JourneyKind
from desktop.model.people import Person, Together
from desktop.model.sides import Side
from desktop.windows.count_sheet import CountSheet
from desktop.windows.deal_sheet import DealSheet
from desktop.windows.mix_sheet import MixSheet

LIST = "\n".join(
    (
        "Navn\tArbejdssted\tStilling\tSide\tLeder\tTelefon",
        "Mette\tVisitationen\tRådgiver\tMyndighed\tja\t12 34 56 78",
        "Kaj 010190-1234\tVisitationen\tVisitator\tMyndighed\t\t",
        "\tBostøtten\tPædagog\tLeverandør\t\t",
        "Ole\tBostøtten\tBostøtte\tUdvalget\t\t",
    )
)


@pytest.fixture
def page(desktop):
    desktop.new_day(groups=2)
    return desktop.shell.show_groups()


def crowd(authority=4, provider=6):
    sides = [Side.AUTHORITY] * authority + [Side.PROVIDER] * provider
    return [Person("", f"P{at}", side, "", f"Sted {at % 5}") for at, side in enumerate(sides)]


def mixed(desktop, page, groups=2):
    """Press Mix, choose so many groups, and wait."""
    page.tables.mix.click()
    sheet = desktop.dialog(MixSheet)
    sheet.groups.setValue(groups)
    sheet.mix.click()
    desktop.wait(lambda: not page.mixing.busy)


def seated(page):
    return {page.errands.names.of(person): group for person, group in page.errands.tables.seats.items()}


def names(people):
    return [row.name for row in people.rows]


def test_a_list_pasted_from_excel_is_shown_corrected_and_only_then_taken(desktop, page):
    QApplication.clipboard().setText(LIST)
    page.people.list.setFocus()
    QTest.keyClick(page.people.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    face = page.importing
    assert face.isVisible()
    assert not page.errands.people.people
    assert "010190" not in " ".join(names(face.list))
    assert names(face.list)[2] == "Participant 3"
    assert face.faults.toPlainText().startswith("Row 5: “Udvalget”")
    assert desktop.says("2 CPR numbers", face)
    role = face.columns[next(column for column in face.columns if column.value == "role")]
    role.setCurrentIndex(0)
    role.activated.emit(0)
    assert all(not person.role for person in face.people)
    desktop.press("Take 4 participants")
    assert [person.side.letter for person in page.errands.people.people] == ["M", "M", "L", "A"]
    assert page.errands.people.people[0].is_leader
    assert desktop.says("4 participants", page.people)
    assert desktop.says("M Authority: 2", page.people)
    QTest.keySequence(desktop.window, "Ctrl+Z")
    assert not page.errands.people.people


def test_giving_up_a_list_takes_nobody_and_an_empty_clipboard_is_told(desktop, page):
    QApplication.clipboard().setText(LIST)
    page.paste()
    QTest.keyClick(page.importing.take, Qt.Key.Key_Escape)
    assert not page.importing.isVisible()
    assert not page.errands.people.people
    QApplication.clipboard().clear()
    page.paste()
    assert "no rows" in desktop.window.notices.words


def test_a_csv_file_is_read_beside_and_a_file_that_is_none_is_told(desktop, page, tmp_path):
    path = tmp_path / "deltagere.csv"
    path.write_text(LIST.replace("\t", ";"), "utf-8")
    page.read_file(path)
    desktop.wait(page.importing.isVisible)
    assert desktop.says("deltagere.csv", page.importing)
    assert len(page.importing.people) == 4
    bad = tmp_path / "liste.xlsx"
    bad.write_bytes(b"PK\x03\x04 broken")
    page.read_file(bad)
    desktop.wait(lambda: "liste.xlsx" in desktop.window.notices.words)


def test_people_without_names_come_as_numbers_from_each_side(desktop, page):
    desktop.press("Only numbers …")
    sheet = desktop.dialog(CountSheet)
    sheet.numbers[Side.AUTHORITY].setValue(2)
    sheet.numbers[Side.PROVIDER].setValue(3)
    desktop.press("Add 5 participants", sheet)
    assert names(page.people.list) == [f"Participant {number}" for number in range(1, 6)]
    assert desktop.says("L Provider: 3", page.people)


def test_somebody_is_added_by_hand_edited_and_taken_off_again(desktop, page):
    page.people.add.click()
    form = page.people.form
    QTest.keyClicks(form.texts["label"], "Åse 010190-1234")
    form.texts["unit"].setFocus()
    QTest.keyClicks(form.texts["unit"], "Bostøtten")
    form.side.setCurrentIndex(0)
    form.side.activated.emit(0)
    form.leader.click()
    person = page.errands.people.people[0]
    assert person.label.startswith("Åse")
    assert "1234" not in person.label
    assert (person.unit, person.side, person.is_leader) == ("Bostøtten", Side.AUTHORITY, True)
    form.back.click()
    assert page.people.list.current == person.id
    QTest.keyClick(page.people.list, Qt.Key.Key_Delete)
    assert not page.errands.people.people
    page.errands.add(crowd(1, 0))
    desktop.press("Bring back")
    assert {each.label[:3] for each in page.errands.people.people} == {"Åse", "P0"}


def test_mixing_keeps_the_rules_makes_groups_that_are_missing_and_is_one_step_to_undo(desktop, page):
    page.errands.add(crowd())
    assert desktop.says("10 without a group", page)
    mixed(desktop, page, groups=3)
    assert [len(members) for members in page.errands.tables.members.values()] == [4, 3, 3]
    for card in page.tables.board.cards.values():
        assert {row.person.side.letter for row in card.list.rows} == {"M", "L"}
    assert page.tables.standing == "✓ All rules are kept"
    assert len(desktop.overview.cards) == 3
    desktop.shell.undo()
    assert not page.errands.tables.seats
    assert len(page.errands.session.day.groups) == 2
    desktop.shell.redo()
    assert len(page.errands.tables.seats) == 10
    assert len(page.errands.session.day.groups) == 3


def test_a_rule_that_cannot_be_kept_is_named_with_group_and_people(desktop, page):
    page.errands.add([Person("", "Ane", Side.PROVIDER, "", "Huset", is_leader=True), *crowd(1, 0)])
    page.errands.add([Person("", name, Side.PROVIDER, "", "Huset") for name in ("Bo", "Ib")])
    mixed(desktop, page, groups=1)
    page.tables.rules.click()
    assert "Gruppe 1: Bo and Ib with their own leader, Ane" in page.tables.said
    assert "3 from Huset" in page.tables.said
    assert "rules are not kept" in page.tables.standing
    first = next(iter(page.tables.board.cards.values()))
    assert desktop.says("⚠ Bo and Ib with their own leader", first)


def test_fewer_groups_leave_a_board_somebody_has_worked_on_alone(desktop, page):
    page.errands.add(crowd())
    last = page.errands.session.day.groups[1].id
    board = page.errands.session.board(last)
    journey = board.board.journey(JourneyKind.AS_IS)
    board.add_card(JourneyKind.AS_IS, journey.lanes[0].id, journey.phases[0].id, text="Ringer")
    empty = page.errands.add_groups()[0]
    mixed(desktop, page, groups=1)
    assert [group.id for group in page.errands.session.day.groups][1:] == [last]
    assert empty not in page.tables.board.cards
    assert page.tables.standing == "✓ All rules are kept"


def test_keys_walk_move_and_lock_and_the_locked_stay_when_mixed_again(desktop, page):
    page.errands.add(crowd())
    mixed(desktop, page)
    one, two = page.tables.board.cards.values()
    one.list.enter()
    mover = one.list.current
    QTest.keyClick(one.list, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page.errands.tables.seats[mover] == two.group_id
    assert desktop.window.focusWidget() is two.list
    assert two.list.current == mover
    assert "The groups are not equally large" in page.tables.standing
    QTest.keyClick(two.list, Qt.Key.Key_L)
    assert page.errands.tables.locked == {mover: two.group_id}
    QTest.keyClick(two.list, Qt.Key.Key_Left)
    assert desktop.window.focusWidget() is one.list
    mixed(desktop, page)
    assert page.errands.tables.seats[mover] == two.group_id
    assert [len(members) for members in page.errands.tables.members.values()] == [5, 5]


def test_dragging_shows_what_the_move_would_do_before_it_is_done(desktop, page):
    page.errands.add([*crowd(2, 2), *[Person("", name, Side.PROVIDER, "", "Huset") for name in ("Bo", "Ib", "Ea")]])
    groups = [group.id for group in page.errands.session.day.groups]
    ids = [person.id for person in page.errands.people.people]
    seats = dict(zip(ids, [groups[0], groups[1], groups[0], groups[1], groups[0], groups[0], groups[1]], strict=True))
    page.errands.take_seats(seats)
    QApplication.processEvents()
    one, two = page.tables.board.cards.values()
    port, target = two.list.viewport(), one.list.viewport()
    row = two.list.visualRect(two.list.model().index(2, 0)).center()
    there = target.mapToGlobal(target.rect().center())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=row)
    QTest.mouseMove(port, row + QPoint(30, 5))
    QTest.mouseMove(port, port.mapFromGlobal(there))
    assert desktop.says("⚠ 3 from Huset: Bo, Ib and Ea", one)
    assert page.errands.tables.seats[ids[6]] == groups[1]
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=port.mapFromGlobal(there))
    assert page.errands.tables.seats[ids[6]] == groups[0]
    assert "3 from Huset" in page.tables.standing
    desktop.shell.undo()
    assert page.errands.tables.seats[ids[6]] == groups[1]


def test_a_table_grows_and_shrinks_with_those_who_sit_there(desktop, page):
    page.errands.add(crowd())
    mixed(desktop, page, groups=3)
    cards = list(page.tables.board.cards.values())
    for mover in [row.person.id for row in cards[0].list.rows[:3]]:
        page.errands.seat(mover, cards[1].group_id)
    desktop.wait(lambda: [card.list.height() for card in cards] == [card.list.sizeHint().height() for card in cards])
    assert len(cards[0].list.rows) == 1
    desktop.wait(lambda: cards[0].height() < cards[1].height() - 3 * 36)


def test_delete_takes_out_of_a_group_on_a_table_and_off_the_list_in_the_list(desktop, page):
    page.errands.add(crowd())
    mixed(desktop, page)
    card = next(iter(page.tables.board.cards.values()))
    assert "Authority: 2\nProvider: 3" in card.sides.accessibleName()
    card.list.enter()
    gone = card.list.current
    QTest.keyClick(card.list, Qt.Key.Key_Delete)
    assert gone not in page.errands.tables.seats
    assert desktop.says("1 without a group", page)
    page.people.list.choose(gone)
    QTest.keyClick(page.people.list, Qt.Key.Key_Delete)
    assert page.errands.people.person(gone) is None


def test_a_second_round_lets_people_meet_new_ones_and_tells_how_many(desktop, page):
    page.errands.add(crowd(8, 8))
    mixed(desktop, page, groups=4)
    first = seated(page)
    page.tables.rounds[2].click()
    assert desktop.says("meet new ones", page.tables)
    desktop.press("Mix so that people meet new ones")
    desktop.wait(lambda: not page.mixing.busy)
    assert page.errands.tables.meetings.again <= 2
    assert f"{page.errands.tables.meetings.new} new meetings" in page.tables.standing
    page.tables.rounds[1].click()
    assert seated(page) == first


def test_late_comers_get_a_seat_and_leavers_go_while_nobody_else_moves(desktop, page):
    page.errands.add(crowd())
    mixed(desktop, page)
    before = seated(page)
    page.errands.add([Person("", "Sen", Side.PROVIDER)])
    desktop.press("Find seats")
    after = seated(page)
    assert after.pop("Sen")
    assert after == before
    leaver = next(person for person in page.errands.people.people if person.label == "P0")
    page.people.edit(leaver.id)
    page.people.form.away.click()
    left = seated(page)
    assert "P0" not in left
    assert {name: group for name, group in before.items() if name != "P0"}.items() <= left.items()
    page.people.form.back.click()
    assert desktop.says("Not here: 1", page.people)


def test_two_who_must_sit_together_do_and_it_is_told_when_they_do_not(desktop, page):
    page.errands.add(crowd())
    one, two = (person.id for person in page.errands.people.people[:2])
    page.people.edit(one)
    form = page.people.form
    form.other.setCurrentIndex(form.other.findData(two))
    form.tie.click()
    assert page.errands.people.pairs[0].together is Together.MUST
    assert desktop.says("Must sit with P1", form)
    mixed(desktop, page)
    seats = page.errands.tables.seats
    assert seats[one] == seats[two]
    other = next(group.id for group in page.errands.tables.groups if group.id != seats[one])
    page.errands.seat(one, other)
    assert "P0 and P1 must sit together, and do not" in page.tables.said


def test_cases_are_given_to_all_or_spread_and_changed_on_a_table(desktop, page, case_file):
    session = page.errands.session
    desktop.take_in(case_file(), case_file("ida.md", "# Ida\n\n## Situation\nIda bor alene.\n"))
    desktop.vouch()
    desktop.shell.show_groups()
    cards = list(page.tables.board.cards.values())
    titles = [cards[0].case.itemText(at) for at in range(cards[0].case.count())]
    assert titles == ["No case yet", "En opdigtet sag", "Ida"]
    page.tables.cases.click()
    sheet = desktop.dialog(DealSheet)
    next(tick for tick in sheet.ticks.values() if tick.text() == "Ida").click()
    desktop.press("Give all the same", sheet)
    desktop.wait(lambda: [card.case.currentText() for card in cards] == ["Ida", "Ida"])
    page.errands.add_groups()
    page.tables.cases.click()
    sheet = desktop.dialog(DealSheet)
    next(tick for tick in sheet.ticks.values() if not tick.isChecked()).click()
    desktop.press("Spread 2 cases", sheet)
    cards = list(page.tables.board.cards.values())
    desktop.wait(lambda: [card.case.currentText() for card in cards] == ["En opdigtet sag", "Ida", "En opdigtet sag"])
    cards[2].case.setCurrentIndex(2)
    cards[2].case.activated.emit(2)
    assert session.day.groups[2].case == session.day.groups[1].case
    desktop.shell.undo()
    desktop.shell.undo()
    assert [card.case.currentText() for card in cards] == ["Ida", "Ida", "No case yet"]


def test_groups_here_and_on_the_overview_are_the_same(desktop, page):
    desktop.press("Add group", page)
    assert [card.name.text() for card in desktop.overview.cards] == ["Gruppe 1", "Gruppe 2", "Group 3"]
    page.errands.add(crowd())
    mixed(desktop, page, groups=3)
    desktop.shell.show_overview()
    assert desktop.says("4 participants · Nothing on the board yet", desktop.overview.cards[0])
    desktop.overview.cards[2].removal_wanted.emit()
    desktop.shell.show_groups()
    assert len(page.tables.board.cards) == 2
    assert desktop.says("3 without a group", page)


def test_people_and_seats_are_there_after_a_restart(desktop, page, start):
    page.errands.add(crowd())
    mixed(desktop, page)
    kept = seated(page)
    desktop.settle()
    assert desktop.quit()
    again = start()
    with again.qtbot.waitSignal(again.window.day_shown):
        again.window.start.cards[0].click()
    assert seated(again.shell.show_groups()) == kept


def test_two_hundred_people_are_mixed_without_the_window_waiting(desktop, page):
    page.errands.add(crowd(70, 130))
    page.mixing.start(30)
    assert page.mixing.busy
    assert desktop.says("Mixing …", page)
    assert not page.tables.mix.isEnabled()
    desktop.wait(lambda: not page.mixing.busy)
    assert len(page.errands.tables.seats) == 200
    assert {len(members) for members in page.errands.tables.members.values()} == {6, 7}
