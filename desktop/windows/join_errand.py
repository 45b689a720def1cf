"""Taking part in a day somebody else hosts: the sheet that asks, and what does it, joined."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop.link.ports import PORT
from desktop.model.sides import Side
from desktop.nearby_watch import NearbyWatch
from desktop.trouble import Trouble
from desktop.windows.desk import Desk
from desktop.windows.join_sheet import JoinRequest, JoinSheet


class Pairing(Protocol):
    """What comes to the door of a day, and fetches the documents (`desktop/linking_join.py`)."""

    @property
    def asked_group(self) -> SignalInstance: ...

    @property
    def waiting(self) -> SignalInstance: ...

    @property
    def joined(self) -> SignalInstance: ...

    @property
    def failed(self) -> SignalInstance: ...

    def begin(self, address: str, port: int, words: str, name: str, side: Side) -> None: ...

    def choose(self, group: str) -> None: ...

    def stop(self) -> None: ...


class JoinErrand(QObject):
    """One sheet at a time."""

    joined = Signal(str)
    """The id of a day that is now in the library, with a door to its host."""
    room_test_wanted = Signal()
    closed = Signal()
    """The sheet is gone."""

    def __init__(self, desk: Desk, nearby: NearbyWatch, make: Callable[[], Pairing], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._nearby, self._make = desk, nearby, make
        self._pairing: Pairing | None = None
        self.sheet: JoinSheet | None = None

    def open(self, mark: str = "") -> JoinSheet:
        """Ask where to; `mark` is a day that was chosen of those near."""
        sheet = self.sheet = JoinSheet(self._desk)
        sheet.begin_wanted.connect(self._begin)
        sheet.group_chosen.connect(self._choose)
        sheet.stop_wanted.connect(self._stop)
        sheet.room_test_wanted.connect(self._test_room)
        sheet.destroyed.connect(self._forget)
        self._nearby.changed.connect(sheet.where.show_days)
        sheet.where.show_days(self._nearby.days)
        sheet.where.ask_for(mark)
        self._nearby.start()
        sheet.open()
        return sheet

    def _begin(self, request: JoinRequest) -> None:
        self._stop()
        pairing = self._pairing = self._make()
        pairing.asked_group.connect(self._ask_group)
        pairing.waiting.connect(self._show_waiting)
        pairing.failed.connect(self._fail)
        pairing.joined.connect(self._arrive)
        pairing.begin(request.address, request.port or PORT, request.words, request.name, request.side)

    def _choose(self, group: str) -> None:
        if self._pairing is not None:
            self._pairing.choose(group)

    def _stop(self) -> None:
        pairing, self._pairing = self._pairing, None
        if pairing is not None:
            pairing.stop()

    def _ask_group(self, groups: tuple[tuple[str, str], ...]) -> None:
        if self.sheet is not None and self._pairing is not None:
            self.sheet.ask_group(groups)

    def _show_waiting(self) -> None:
        if self.sheet is not None and self._pairing is not None:
            self.sheet.show_waiting()

    def _fail(self, trouble: Trouble) -> None:
        if self._pairing is not None:
            self._pairing = None
            if self.sheet is not None:
                self.sheet.tell_trouble(trouble)

    def _arrive(self, day_id: str) -> None:
        if self._pairing is not None:
            self._pairing = None
            if self.sheet is not None:
                self.sheet.accept()
            self.joined.emit(day_id)

    def _test_room(self) -> None:
        if self.sheet is not None:
            self.sheet.reject()
        self.room_test_wanted.emit()

    def _forget(self) -> None:
        self.sheet = None
        self.closed.emit()
