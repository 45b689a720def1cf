"""The collector runs between what people do: rings go, what stays is not walked over, and nothing is lost for good."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.sweeping import FEW, MANY, MOST_ASIDE, Sweeping


class Ring:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def sweeping(qtbot: QtBot) -> Iterator[Sweeping]:
    gc.collect()
    made = Sweeping()
    made.start()
    yield made
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def rings(count: int) -> list[weakref.ref[Ring]]:
    """Rings that nobody else holds any more."""
    return [weakref.ref(Ring()) for _ in range(count)]


def left(found: list[weakref.ref[Ring]]) -> int:
    return sum(each() is not None for each in found)


def test_rings_nobody_holds_are_swept_away_by_the_clock_and_not_before(sweeping: Sweeping) -> None:
    made = rings(FEW)
    assert left(made) == FEW
    sweeping._clock.timeout.emit()
    assert left(made) == 0


def test_much_that_is_new_and_stays_is_not_walked_over_before_it_has_happened_often(sweeping: Sweeping) -> None:
    made = []
    for _ in range(MOST_ASIDE - 1):
        made += rings(MANY + 100)
        sweeping.sweep()
        sweeping.sweep()
        assert gc.get_count()[0] < MANY, "it is set aside"
    assert left(made) == len(made)
    made += rings(MANY + 100)
    sweeping.sweep()
    sweeping.sweep()
    assert left(made) == 0


def test_what_was_set_aside_is_swept_when_people_look_away(sweeping: Sweeping) -> None:
    made = rings(FEW)
    sweeping.set_aside()
    later = rings(FEW)
    sweeping.sweep()
    assert (left(made), left(later)) == (FEW, 0)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert left(made) == 0
