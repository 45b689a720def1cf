"""Bars that have no room for all their buttons: what is put away is offered, and a bar at rest does nothing."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.windows.plan_tools import PlanTools
from tests.windows.conftest import Desktop


class Counting(QObject):
    """Counts how often something is asked to lay itself out."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def tools(desktop: Desktop) -> PlanTools:
    desktop.new_day(groups=1)
    desktop.window.resize(1600, 900)
    desktop.shell.show_plan()
    assert desktop.shell.plan_page is not None
    return desktop.shell.plan_page.tools


def settle() -> None:
    for _ in range(20):
        QCoreApplication.processEvents()


def test_a_bar_at_rest_is_not_laid_out_again_and_again(tools: PlanTools) -> None:
    settle()
    bars = [tools, tools.window().findChild(QWidget, "tools")]
    counts = [Counting(bar) for bar in bars if bar is not None]
    settle()
    assert [count.times for count in counts] == [0] * len(counts)


def test_what_a_narrow_bar_has_no_room_for_is_offered_behind_three_dots(tools: PlanTools, desktop: Desktop) -> None:
    settle()
    assert tools.purpose.isVisible()
    tools.setFixedWidth(480)
    settle()
    away = [button for button in (tools.purpose, tools.wish, tools.tie) if not button.isVisible()]
    more = tools._folding.more
    assert more.isVisible()
    more.menu().aboutToShow.emit()
    offered = [action.text() for action in more.menu().actions()]
    assert away
    assert [button.text() for button in away if button.text() not in offered] == []
    tools.setFixedWidth(1200)
    settle()
    assert all(button.isVisible() for button in away)
