"""The face *Indikatorer* of the assessment: the indicators of a case, each followed over dates."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.archive.followed import FollowedBefore
from desktop.document.board import BoardDocument
from desktop.model.followed import STEPS, Followed
from desktop.model.indicators import Indicator
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.follow_catalogue import FollowCatalogue
from desktop.windows.follow_earlier import FollowEarlier
from desktop.windows.follow_list import FollowList
from desktop.windows.follow_own import OwnIndicators
from desktop.windows.follow_part import FollowGround
from desktop.windows.follow_sheet import FollowSheet
from desktop.windows.follow_welcome import FollowWelcome
from desktop.windows.notices import Offer, Tone

MOST_SHEETS = 6
KEYS = {Qt.Key.Key_0 + step: step for step in STEPS}


class FollowFace(QWidget):
    """A list at the left, one of them at the right. The keys 0 to 4 say what was seen today."""

    goal_wanted = Signal(str)
    """Go to the goal with this id in the plan."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._document: BoardDocument | None = None
        self._group = self._chosen = ""
        self._locked = False
        self._vocabulary: Vocabulary | None = None
        self.own = OwnIndicators(desk, shelf, self)
        self.earlier = FollowEarlier(shelf, session, self)
        self.list, self._stack, self.welcome = FollowList(desk.look, desk.language), QStackedWidget(), FollowWelcome()
        self._sheets: dict[str, FollowSheet] = {}
        """Those made lately, by indicator: making one takes a while, going back to it does not."""
        self.sheet: FollowSheet | None = None
        self.catalogue: FollowCatalogue | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self._stack.addWidget(self.welcome)
        self._connect()

    def show_board(self, document: BoardDocument, group_id: str) -> None:
        """Show a board, or the newest reading of the one that is shown."""
        if document is not self._document or group_id != self._group:
            self._drop_sheets()
            self._document, self._group, self._chosen = document, group_id, ""
        self.earlier.look(group_id, document)
        self._show()

    def show_indicator(self, indicator_id: str) -> None:
        """Go to one of them."""
        self._chosen = indicator_id
        self._show()

    def find_for(self, goal_id: str) -> None:
        """Let somebody choose an indicator that is to follow a goal."""
        self._open_catalogue(goal_id)

    def lock(self, *, locked: bool) -> None:
        """Let it be read only."""
        self._locked = locked
        self.list.lock(locked=locked)
        self.welcome.setEnabled(not locked)
        if self.sheet is not None:
            self.sheet.lock(locked=locked)

    def take_keys(self) -> None:
        (self.list.list if self._followed else self.list.catalogue).setFocus()

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
        if self.sheet is not None:
            self.sheet.leave()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in KEYS and self.sheet is not None and not self._locked:
            self.sheet.entry.say(KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.sheet is not None:
            self._drop_sheets()
            self._show()

    @property
    def _followed(self) -> tuple[Followed, ...]:
        return self._document.board.followed if self._document is not None else ()

    def _show(self) -> None:
        followed = self._followed
        held = next((each for each in followed if each.id == self._chosen), None) or next(iter(followed), None)
        self._chosen = held.id if held is not None else ""
        self.list.show_followed(followed, self._chosen)
        self.earlier.show_newest()
        if self.catalogue is not None:
            self.catalogue.show_followed(followed)
        if held is None or self._document is None:
            self._turn_to(None)
            self._stack.setCurrentWidget(self.welcome)
            return
        sheet, is_new = self._sheets.get(held.id), False
        if sheet is None:
            sheet, is_new = self._make_sheet(self._document, held.id), True
        sheet.show_followed(held)
        sheet.lock(locked=self._locked)
        if sheet is not self.sheet:
            self._turn_to(sheet)
            if is_new:
                self._stack.addWidget(sheet)
            self._stack.setCurrentWidget(sheet)
            if is_new:
                sheet.begin(held)

    def _make_sheet(self, document: BoardDocument, indicator_id: str) -> FollowSheet:
        while len(self._sheets) >= MOST_SHEETS:
            self._throw_away(next(key for key, each in self._sheets.items() if each is not self.sheet))
        sheet = self._sheets[indicator_id] = FollowSheet(FollowGround(self._desk, document, indicator_id), self._words)
        sheet.goal_wanted.connect(self.goal_wanted)
        sheet.removal_wanted.connect(self._remove)
        sheet.keep_wanted.connect(self._keep)
        return sheet

    def _turn_to(self, sheet: FollowSheet | None) -> None:
        if self.sheet is not None:
            self.sheet.leave()
        self.sheet = sheet

    def _throw_away(self, indicator_id: str) -> None:
        gone = self._sheets.pop(indicator_id)
        gone.leave()
        self._stack.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _drop_sheets(self) -> None:
        self._turn_to(None)
        for key in list(self._sheets):
            self._throw_away(key)

    def _connect(self) -> None:
        self.list.chosen.connect(self.show_indicator)
        self.list.catalogue_wanted.connect(self._open_catalogue)
        self.welcome.catalogue_wanted.connect(self._open_catalogue)
        self.list.own_wanted.connect(self._make)
        self.list.bring_wanted.connect(self._bring)
        self.list.shifted.connect(self._shift)
        self.earlier.found.connect(self.list.offer_earlier)
        self.welcome.own_wanted.connect(self._make)

    def _words(self) -> Vocabulary:
        self._vocabulary = self._vocabulary or load_vocabulary(resources())
        return self._vocabulary

    # What can be done

    def _open_catalogue(self, goal_id: str = "") -> None:
        if self._document is None or self.catalogue is not None:
            return
        sheet = self.catalogue = FollowCatalogue(self._desk, self.own, goal_id)
        sheet.taken.connect(partial(self._take, goal_id))
        sheet.finished.connect(self._close_catalogue)
        sheet.show_followed(self._followed)
        sheet.open()

    def _close_catalogue(self, *_: object) -> None:
        self.catalogue = None

    def _take(self, goal_id: str, row: Indicator) -> None:
        if self._document is not None:
            self.show_indicator(self._document.following.take(row, goal_id))

    def _make(self) -> None:
        if self._document is not None:
            made = self._document.following.make()
            if made:
                self.show_indicator(made)

    def _shift(self, indicator_id: str, by: int) -> None:
        ids = [each.id for each in self._followed]
        if self._document is not None and indicator_id in ids and 0 <= ids.index(indicator_id) + by < len(ids):
            self._document.following.move(indicator_id, ids.index(indicator_id) + by)

    def _remove(self, indicator_id: str) -> None:
        document = self._document
        held = document.following.find(indicator_id) if document is not None else None
        if document is None or held is None:
            return
        self.leave()
        document.following.remove(indicator_id)
        words = self.tr("“{name}” is followed no more. What was observed comes back with it.")
        self._desk.notices.tell(
            lambda: words.format(name=held.name),
            Tone.GOOD,
            Offer(lambda: self.tr("Bring it back"), lambda: document.following.bring_back(indicator_id)),
        )

    def _keep(self, indicator_id: str) -> None:
        held = next((each for each in self._followed if each.id == indicator_id), None)
        if held is not None:
            self.leave()
            self.own.keep_followed(held)

    def _bring(self, before: FollowedBefore) -> None:
        number = self.earlier.bring(before)
        if number:
            self._show()
            words = self.tr("Fetched from {day}: the indicators and all that was observed.")
            self._desk.notices.tell(lambda: words.format(day=before.title), Tone.GOOD)
