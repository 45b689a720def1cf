"""A room test beside the interface: begun, asked and stopped from here, its findings arriving as signals."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.link.roomtest.caller import Other
from desktop.link.roomtest.finding import Check, Finding
from desktop.link.roomtest.room import ALONE, Place, RoomTest, Standing


class _Post(QObject):
    """Carries what threads tell to the interface. It has no parent: the threads hold it until they are over."""

    told = Signal(int, object)
    """The number of the run, and a `Finding`, a `Standing`, or None where an errand is over."""

    def tell(self, run: int, news: Finding | Standing | None) -> None:
        """Called by threads."""
        with suppress(RuntimeError):  # Qt is gone before they are where the program ends
            self.told.emit(run, news)


class RoomRunning(QObject):
    """One test at a time; what an earlier one still says is not passed on."""

    found = Signal(object)
    """A `Finding`."""
    stood = Signal(object)
    """A `Standing`: others can come now."""
    busy_changed = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._test: RoomTest | None = None
        self._post = _Post()
        self._post.told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._run = 0
        self._waiting: set[Check] = set()
        self._errands = 0
        self.standing: Standing | None = None
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Whether something is being found out; waiting for another laptop is none of it."""
        return bool(self._waiting or self._errands)

    @property
    def is_meeting(self) -> bool:
        """Whether another laptop or the internet is being asked."""
        return bool(self._errands)

    @property
    def share(self) -> float:
        """How much of what one laptop finds out by itself is found."""
        return 1 - len(self._waiting) / len(ALONE)

    def begin(self) -> None:
        """Begin anew, with another code."""
        self.stop()
        self._run += 1
        self._waiting = set(ALONE)
        run, post = self._run, self._post
        self._test = RoomTest(
            Place(self._data),
            lambda finding: post.tell(run, finding),
            lambda standing: post.tell(run, standing),
        )
        self._test.start()
        self.busy_changed.emit()

    def meet(self, other: Other) -> None:
        """Call another laptop."""
        if self._test is not None:
            self._errand()
            run, post = self._run, self._post
            self._test.meet(other, lambda: post.tell(run, None))

    def ask_outside(self) -> None:
        """Ask the internet for a login page."""
        if self._test is not None:
            self._errand()
            run, post = self._run, self._post
            self._test.ask_outside(lambda: post.tell(run, None))

    def stop(self) -> None:
        """End what is on its way; nobody can come in any more."""
        if self._test is not None:
            self._test.stop()
            self._test = None
        self.standing = None
        self._waiting, self._errands = set(), 0
        self.busy_changed.emit()

    def _errand(self) -> None:
        self._errands += 1
        self.busy_changed.emit()

    def _take(self, run: int, news: Finding | Standing | None) -> None:
        if run != self._run or self._test is None:
            return
        if isinstance(news, Finding):
            self._waiting.discard(news.check)
            self.found.emit(news)
        elif isinstance(news, Standing):
            self.standing = news
            self.stood.emit(news)
        else:
            self._errands = max(0, self._errands - 1)
        self.busy_changed.emit()
