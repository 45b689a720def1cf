"""The gallery: what all groups have built, as a wall, phase by phase, side by side, and what recurs in it."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.gallery import Hung, hang, wings
from desktop.model.kinds import GROUP_GRIDS, JOURNEY_NAMES, CardKind, JourneyKind
from desktop.model.programme import Allowed
from desktop.model.recurring import Spot
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.gallery_all import GalleryAll
from desktop.windows.gallery_recurring import GalleryRecurring
from desktop.windows.gallery_side import GallerySide
from desktop.windows.gallery_talk import GalleryTalk
from desktop.windows.gallery_walk import GalleryWalk
from desktop.windows.labels import for_tip, label
from desktop.windows.page_bar import PageBar
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.segments import Segments

NEWS_MS = 250
"""How long after a change on any board the gallery follows."""


class Hanging(Enum):
    """Ways to look at all boards."""

    ALL = auto()
    WALK = auto()
    SIDE = auto()
    RECURRING = auto()


class GalleryPage(QWidget):
    """Read-only but for what is said of cards: that is written into the board they lie on."""

    board_wanted = Signal(str, object)
    """Open the board of this group at this `JourneyKind`."""
    card_wanted = Signal(str, object, str)
    """Open a card on the board of this group: its `JourneyKind` and its id."""
    history_changed = Signal()
    process_wanted = Signal()
    """Show the process plan of the day."""
    agreement_wanted = Signal()
    """Make an agreement from the card that is shown beside."""
    hung = Signal(object)
    """The boards hang in this `Hanging` now."""

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._hanging, self._kind = Hanging.ALL, JourneyKind.AS_IS
        self.bar = PageBar(desk, shelf)
        self.hangings: Segments[Hanging] = Segments(tuple(Hanging))
        self.kinds: Segments[JourneyKind] = Segments(GROUP_GRIDS)
        memory = PanelMemory()
        memory.use(desk.settings)
        self.all, self.walk = GalleryAll(desk.look), GalleryWalk(desk.look)
        self.side, self.recurring, self.talk = GallerySide(desk.look), GalleryRecurring(), GalleryTalk(memory)
        self._empty, self._faces, self.process = label("lead", wrap=True), QStackedWidget(), QPushButton()
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._build()
        self._connect()
        self._retranslate()

    # What is shown

    def hang(self, hanging: Hanging) -> None:
        """Look at the boards another way."""
        self._hanging = hanging
        if hanging is Hanging.RECURRING and self._kind is JourneyKind.PLAN:
            self._kind = JourneyKind.AS_IS
        self._close()
        self.refresh()
        self.take_keys()
        self.hung.emit(hanging)

    @property
    def hanging(self) -> Hanging:
        """In which way the boards are looked at."""
        return self._hanging

    def show_kind(self, kind: JourneyKind) -> None:
        """Hang another grid of every group; nothing is counted on plans."""
        if kind is JourneyKind.PLAN and self._hanging is Hanging.RECURRING:
            self._hanging = Hanging.ALL
        self._kind = kind
        self._close()
        self.refresh()

    def sit_at(self, own: str | None, allowed: Allowed) -> None:
        """Be on a group's laptop: only its own board is opened from here, and what may be said may be limited."""
        self.process.setVisible(own is None)
        self.side.sit_at(own)
        self.talk.sit_at(own)
        self.talk.allow(allowed)

    def show_card(self, group: str, kind: JourneyKind, card: str) -> None:
        """Stand before a card of a group."""
        self.show_kind(kind)
        self.show_group(group)
        if group in self.side.views:
            self.side.views[group].stand_on(card, reveal=True)
            self._choose(card)

    @property
    def kind(self) -> JourneyKind:
        """Which grid hangs here of every group."""
        return self._kind

    @property
    def group(self) -> str:
        """The group before whose board one stands; empty before those of several."""
        groups = self.side.shown if self._hanging is Hanging.SIDE else ()
        return groups[0] if len(groups) == 1 else ""

    def show_group(self, group: str) -> None:
        """Stand before the board of one group."""
        self._hanging = Hanging.SIDE
        self.refresh()
        self.side.show_groups((group,))
        self.take_keys()

    def refresh(self) -> None:
        """Show the newest readings in the way that is looked at."""
        self._news.stop()
        day = self._session.day
        hung = hang(day, self._session.boards(), self._kind)
        self.hangings.choose(self._hanging)
        self.kinds.choose(self._kind)
        self.bar.show_title(self.tr("Gallery"))
        self._empty.setVisible(not hung)
        self._faces.setVisible(bool(hung))
        match self._hanging:
            case Hanging.ALL:
                self.all.show_hung(hung, self._words)
                self._faces.setCurrentWidget(self.all)
            case Hanging.WALK:
                self.walk.show_hung(hung)
                self._faces.setCurrentWidget(self.walk)
            case Hanging.SIDE:
                self.side.show_hung(hung, wings(day))
                self._faces.setCurrentWidget(self.side)
            case Hanging.RECURRING:
                self.recurring.show_hung(hung)
                self._faces.setCurrentWidget(self.recurring)
        self.talk.show_newest()

    def take_keys(self) -> None:
        """Give the keyboard to what is looked at."""
        match self._hanging:
            case Hanging.ALL:
                self.all.take_keys()
            case Hanging.WALK:
                self.walk.view.setFocus()
            case Hanging.SIDE:
                self.side.take_keys()
            case Hanging.RECURRING:
                self.recurring.setFocus()

    def set_theme(self) -> None:
        """Take on the look in use."""
        self.all.set_theme()
        self.walk.view.set_theme(self._desk.look.theme)
        self.side.set_theme()

    def leave(self) -> None:
        """Let go before the page is thrown away."""
        self._news.stop()
        self.talk.leave()

    # Undo and redo of what was said of the card beside

    @property
    def can_undo(self) -> bool:
        return self.talk.document is not None and self.talk.document.can_undo

    @property
    def can_redo(self) -> bool:
        return self.talk.document is not None and self.talk.document.can_redo

    def undo(self) -> None:
        if self.talk.document is not None:
            self.talk.document.undo()

    def redo(self) -> None:
        if self.talk.document is not None:
            self.talk.document.redo()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.all.set_theme()
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _build(self) -> None:
        self.bar.add_field(self.kinds)
        self.bar.add_field(self.hangings)
        self.bar.add(self.process)
        self.process.clicked.connect(lambda *_: self.process_wanted.emit())
        column, middle = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle.setSpacing(0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for face in (self.all, self.walk, self.side, self.recurring):
            self._faces.addWidget(face)
        column.addWidget(self.bar)
        middle.addWidget(self._empty, 1)
        middle.addWidget(self._faces, 1)
        middle.addWidget(self.talk)
        column.addLayout(middle, 1)
        self.talk.hide()

    def _connect(self) -> None:
        self.hangings.chosen.connect(self.hang)
        self.kinds.chosen.connect(self.show_kind)
        self.all.group_wanted.connect(self.show_group)
        self.walk.card_chosen.connect(self._choose)
        self.side.card_chosen.connect(self._choose)
        self.side.board_wanted.connect(lambda group: self.board_wanted.emit(group, self._kind))
        for widget in (self.walk, self.side, self.talk):
            widget.agreement_wanted.connect(self.agreement_wanted)
        self.recurring.spot_wanted.connect(self._go_to)
        self.talk.closed.connect(self._close)
        self.talk.board_wanted.connect(self._open_card)
        self._session.board_changed.connect(self._take_news)
        self._session.day_changed.connect(lambda _: self._news.start())
        self._news.timeout.connect(self._follow)
        self._desk.look.changed.connect(self.set_theme)

    def _take_news(self, news: BoardNews) -> None:
        if self._session.board(news.group) is self.talk.document:
            self.talk.show_newest()
        self._news.start()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _words(self, hung: Hung) -> tuple[str, str]:
        """What is said of a board under the picture: its case, and what is counted on it."""
        case = self._session.day.case_of(hung.group)
        named = case.persona.split(".")[0] if case is not None and case.persona else case.title if case else ""
        said = [self.tr("%n card(s)", "", len(hung.journey.cards))]
        sore = sum(card.kind is CardKind.PAIN_POINT for card in hung.journey.cards.values())
        crossings, goals = len(hung.journey.handovers()), len(hung.journey.goals)
        said += [self.tr("%n pain point(s)", "", sore)] if sore else []
        said += [self.tr("%n handover(s)", "", crossings)] if crossings else []
        said += [self.tr("%n goal(s)", "", goals)] if goals else []
        return named, " · ".join(said) if hung.journey.cards else ""

    # A card

    def _choose(self, card: str) -> None:
        group = next(
            (each.id for each in self._session.day.groups if self._session.board(each.id).find(card) is not None), ""
        )
        if not card or not group:
            self._close()
            return
        named = self._session.day.group(group)
        name = named.name if named is not None else ""
        shown = self.talk.show_card(self._session.board(group), card, name, group)
        self.talk.setVisible(shown)
        self.walk.view.stand_on(card, reveal=True)
        self.history_changed.emit()

    def _go_to(self, spot: Spot) -> None:
        """Stand before the board a place lies on, at its card."""
        self.show_group(spot.group)
        self.side.views[spot.group].stand_on(spot.card.id, reveal=True)
        self._choose(spot.card.id)

    def _close(self) -> None:
        self.talk.leave()
        self.talk.hide()
        self.walk.view.stand_on("")
        for view in self.side.views.values():
            view.stand_on("")
        self.history_changed.emit()

    def _open_card(self) -> None:
        card, document = self.talk.card, self.talk.document
        found = document.find(card) if document is not None else None
        group = next((each.id for each in self._session.day.groups if self._session.board(each.id) is document), "")
        if found is not None and group:
            self.card_wanted.emit(group, found[0].kind, card)

    def _retranslate(self) -> None:
        names = {
            Hanging.ALL: self.tr("All boards"),
            Hanging.WALK: self.tr("Phase by phase"),
            Hanging.SIDE: self.tr("Side by side"),
            Hanging.RECURRING: self.tr("What recurs"),
        }
        self.hangings.say(names)
        self.kinds.say({kind: Language.translate("Kinds", JOURNEY_NAMES[kind]) for kind in GROUP_GRIDS})
        self.process.setText(self.tr("Process plan"))
        tip = self.tr("What the groups agreed to pass on to each other, gathered in one plan")
        self.process.setToolTip(for_tip(tip))
        self.hangings.list.setAccessibleName(self.tr("How the boards are shown"))
        self.kinds.list.setAccessibleName(self.tr("What is shown of all groups"))
        self._empty.setText(self.tr("There are no groups yet. What they build hangs here."))
