"""The presenter's remote on the pages about the room: it goes on, back and to black while the projector is on.

What was done is said, for the running day is not in view there, and can be taken back.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.facilitator_pages import FacilitatorPages
from desktop.windows.gallery_page import GalleryPage, Hanging
from desktop.windows.notices import Offer, Tone
from desktop.windows.projector import Place
from desktop.windows.room_pages import RoomPages
from desktop.windows.run_page import RunPage
from desktop.windows.run_words import translate

Key = Qt.Key
TURNING = (Key.Key_PageDown, Key.Key_PageUp)
"""These also turn the gallery's leaves, where it is walked through phase by phase."""
KEYS = (*TURNING, Key.Key_B, Key.Key_Period)


class Remote(QObject):
    """Listens on each page about the room once it is made; whoever writes in a field keeps their keys."""

    def __init__(self, desk: Desk, leading: FacilitatorPages, room: RoomPages, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk, self._leading = desk, leading
        self._run: RunPage | None = None
        self._shortcuts: list[tuple[QWidget, Key, QShortcut]] = []
        room.made.connect(self._serve)
        pages.currentChanged.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Look again whether there is anything for the remote to do on each page."""
        run = self._leading.run_page
        if run is not None and self._run is None:
            self._run = run
            run.projector.changed.connect(self.refresh)
            run.running.beaten.connect(self.refresh)
        for page, key, shortcut in self._shortcuts:
            turns = isinstance(page, GalleryPage) and page.hanging is Hanging.WALK and key in TURNING
            shortcut.setEnabled(self._is_on() and not turns)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field that has one line claims the keys that turn pages, and has no use for them.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in TURNING:
            event.ignore()
            return True
        return False

    def _serve(self, page: QWidget) -> None:
        for key in KEYS:
            shortcut = QShortcut(QKeySequence(key), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._press, key))
            self._shortcuts.append((page, key, shortcut))
        for field in page.findChildren(QPlainTextEdit):
            field.installEventFilter(self)
        if isinstance(page, GalleryPage):
            page.hung.connect(self.refresh)
        self.refresh()

    def _is_on(self) -> bool:
        run = self._run
        return run is not None and run.running.clock.started and run.projector.place in (Place.SCREEN, Place.WINDOW)

    def _press(self, key: Key) -> None:
        run = self._run
        if run is None:
            return
        before = run.running.clock.block
        run.take_key(key)
        if key in TURNING:
            back = partial(run.running.go_to, before)
            offer = Offer(lambda: translate("RunDay", "Take it back"), back) if before else None
            self._desk.notices.tell(self._say, Tone.GOOD, offer)

    def _say(self) -> str:
        run = self._run
        block = run.running.block if run is not None else None
        if block is None:
            return translate("RunDay", "The day is over")
        return translate("RunDay", "Now: {block}").format(block=block.title or "…")
