"""A table asks for help and says that it is done from its own board, and only while the day runs."""

from PySide6.QtCore import QCoreApplication

from desktop.model.programme import BlockKind
from desktop.windows.group_hands import GroupHands
from tests.windows.conftest import Desktop


def settle() -> None:
    for _ in range(10):
        QCoreApplication.processEvents()


def test_a_table_asks_for_help_and_says_it_is_done_from_its_own_board(desktop: Desktop) -> None:
    desktop.new_day(groups=2)
    desktop.window.resize(1600, 900)
    session = desktop.shell.session
    first, second = session.day.groups
    block = session.document.blocks.add(BlockKind.GROUP_WORK, "Casearbejde", 45)
    later = session.document.blocks.add(BlockKind.GROUP_WORK, "Borgerrejse", 45)
    desktop.shell.show_plan(first.id)
    page = desktop.shell.plan_page
    assert page is not None
    (hands,) = page.findChildren(GroupHands)
    settle()
    assert hands.help.isHidden(), "nobody is to be called before the day runs"

    session.document.clock.advance(0.0)
    settle()
    assert not hands.help.isHidden()
    hands.help.click()
    hands.done.click()
    wall = session.room.wall
    assert wall.calling(first.id)
    assert not wall.calling(second.id)
    assert wall.is_done(block, first.id)

    desktop.shell.show_plan(second.id)
    assert not hands.help.isChecked()
    assert not hands.done.isChecked()
    desktop.shell.show_plan(first.id)
    assert hands.help.isChecked()
    session.room.call_help(first.id, on=False)
    assert not hands.help.isChecked(), "help has come, said by the facilitator"
    session.document.clock.go_to(later, 1.0)
    assert not hands.done.isChecked(), "done is said of one block"
