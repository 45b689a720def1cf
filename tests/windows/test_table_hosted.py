"""A facilitator's window and a group's, with the real host between them: the day goes on there, and is seen here."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.linking import Together
from desktop.linking_join import Joining
from desktop.model.link_state import Phase
from desktop.model.pages import Page
from desktop.model.programme import Block, BlockKind, Opens
from desktop.model.seat import Role
from desktop.model.sides import Side
from desktop.model.wall import NoteKind
from desktop.paths import Places
from desktop.windows.day_company import meet
from tests.windows.conftest import Desktop
from tests.windows.running import programme

BLOCKS = (
    Block("w", BlockKind.WELCOME, "Velkomst", 15),
    Block("p", BlockKind.GROUP_WORK, "Målarbejde", 40, opens=Opens.PLAN),
    Block("v", BlockKind.EXPECTATIONS, "Forventninger", 10, opens=Opens.WALL),
    Block("e", BlockKind.EVALUATION, "Evaluering", 10, opens=Opens.EVALUATION),
)


def link(desktop: Desktop) -> Together:
    """Bring a window's open day together with others, as the program does."""
    together = Together(desktop.shell.session, desktop.shelf, desktop.places)
    meet(desktop.window.desk, desktop.shell, together)
    together.resume()
    return together


@pytest.fixture
def room(start, tmp_path: Path) -> tuple[Desktop, Desktop, Together, Together]:
    first = start()
    first.new_day(groups=2)
    host = link(first)
    host.invite()
    first.wait(lambda: host.invitation is not None and host.state.phase is Phase.TOGETHER)
    places = Places(tmp_path / "table")
    places.data.mkdir()
    second, arrived = start(places), []
    joining = Joining(second.shelf, places)
    joining.asked_group.connect(lambda groups: joining.choose(groups[1][0]))
    joining.joined.connect(arrived.append)
    joining.begin("127.0.0.1", host.invitation.port, host.invitation.words, "Lone", Side.PROVIDER)
    second.wait(lambda: arrived)
    with second.qtbot.waitSignal(second.window.day_shown):
        second.window.errands.open_day(arrived[0])
    guest = link(second)
    second.wait(lambda: guest.state.phase is Phase.TOGETHER)
    return first, second, host, guest


def test_the_day_goes_on_at_the_facilitator_and_at_the_table(room):
    first, second, host, guest = room
    blocks = programme(first.shell.session, BLOCKS)
    run, table = first.shell.show_run(), second.shell
    assert table.page is Page.NOW
    own = table.table.group
    assert own == first.shell.session.day.groups[1].id
    second.wait(lambda: len(table.session.day.programme.tops) == len(BLOCKS))

    run.running.go_to(blocks["p"])
    second.wait(lambda: table.page is Page.PLAN)
    assert abs(run.running.remaining().left - table.table.underway.remaining().left) <= 1
    assert abs(host.watch.pulse().wall - guest.watch.pulse().wall) < 0.5, "the room has one time"

    table.table.strip.hands.help.click()
    table.table.strip.hands.done.click()
    first.wait(lambda: run.groups.cards[own].help.isChecked() and run.groups.cards[own].done.isChecked())

    run.running.go_to(blocks["v"])
    second.wait(lambda: table.page is Page.WALL)
    board = next(iter(table.show_wall().boards.values()))
    QTest.keyClicks(board.loose[NoteKind.HOPE].field, "Vi mødes igen")
    QTest.keyClick(board.loose[NoteKind.HOPE].field, Qt.Key.Key_Return)
    wall = first.shell.session.room
    first.wait(lambda: [(note.text, note.group) for note in wall.wall.notes] == [("Vi mødes igen", own)])

    table.table.busy._now = lambda: 1e9  # the hands have long rested
    run.running.go_to(blocks["e"])
    second.wait(lambda: table.page is Page.EVALUATION)
    window = table.at_table.evaluation().hand_round()
    QTest.mouseClick(window.between.begin, Qt.MouseButton.LeftButton)
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_5)
    with second.qtbot.waitSignal(window.given):
        QTest.mouseClick(window.on, Qt.MouseButton.LeftButton)
    window.close()
    page = first.shell.show_evaluation()

    def counted() -> bool:
        page.refresh()
        first.settle()
        return page.outcome is not None and page.outcome.sheets == 1

    first.wait(counted)

    day = first.shell.session.day.id
    for each, laptop in ((guest, second), (host, first)):
        each.close()
        laptop.window._leave_day()
    with second.qtbot.waitSignal(second.window.day_shown):
        second.window.errands.open_day(day)
    again = link(second)
    assert second.shell.seat.role is Role.WRITER, "without the host it is the laptop of its table all the same"
    assert second.shell.page is Page.EVALUATION
    again.close()
