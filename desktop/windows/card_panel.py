"""The side panel of a journey or a plan: whatever is picked on the canvas, in a form of its own."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from desktop.canvas.picks import CardPick, CardsPick, FeelingPick, LinkPick, Pick
from desktop.document.board import BoardDocument
from desktop.model.agreement import Agreement
from desktop.model.case import Case
from desktop.model.kinds import JourneyKind
from desktop.overriding import override
from desktop.settings import Settings
from desktop.text_size import aside, hold
from desktop.windows.live_text import LiveText
from desktop.windows.panel_card import CardForm
from desktop.windows.panel_cards import CardsForm
from desktop.windows.panel_feeling import FeelingForm
from desktop.windows.panel_form import WIDTH, Ground, PanelForm
from desktop.windows.panel_link import LinkForm
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.plan_form import PlanForm
from desktop.windows.plan_kit import PlanKit
from desktop.windows.stops import order_stops, stops_in

AGEING_MS = 30_000
"""How often "5 minutes ago" is said anew."""


class CardPanel(QScrollArea):
    """Hosts the form of what is picked: a card or several, an arrow, an emotion point."""

    pick_wanted = Signal(object)
    """Go to another `Pick`: an arrow of the card, or a card of the arrow."""
    journey_wanted = Signal(object)
    """Show the other journey, by its `JourneyKind`; a pick on it is wanted next."""
    card_wanted = Signal(object, str)
    """Show a card of the plan or of a journey: its `JourneyKind` and its id."""
    make_wanted = Signal(object, str, str)
    """Make a card of the plan: of this `CardKind`, out of the card with this id, under this goal."""
    connect_wanted = Signal(str)
    """Begin an arrow from this card."""
    agree_wanted = Signal()
    """Make an agreement from what is shown."""
    agreement_wanted = Signal(str)
    """Show the agreement with this id."""
    remove_wanted = Signal()
    duplicate_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._kind = JourneyKind.AS_IS
        self._pick: Pick = None
        self._form: PanelForm | None = None
        self._resting: CardForm | PlanForm | None = None
        """A card's form while nothing is picked: the next card is shown in it, for making another takes a while."""
        self._memory = PanelMemory()
        self._kit: PlanKit | None = None
        self._case: Case | None = None
        self._agreed: Callable[[str], Sequence[Agreement]] | None = None
        self._follow: Callable[[str, str], None] | None = None
        self._ageing = QTimer(self, interval=AGEING_MS)
        self._ageing.timeout.connect(self.refresh)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order_stops)
        self.setWidgetResizable(True)
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("cardPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._retranslate()

    def remember_in(self, settings: Settings) -> None:
        """Keep what this laptop likes of the panel among its choices."""
        self._memory.use(settings)

    @property
    def memory(self) -> PanelMemory:
        """What this laptop likes of the panels beside a board."""
        return self._memory

    def plan_with(self, kit: PlanKit) -> None:
        """Take what the forms of a plan need; without it, its cards have none."""
        self._kit = kit

    def use_case(self, case: Case | None) -> None:
        """Take in which case the board is about: a goal may be about what its code system names."""
        self._case = case
        if self._form is not None:
            self._form.ground.case = case

    def use_agreements(self, agreed: Callable[[str], Sequence[Agreement]]) -> None:
        """Take in how to find what was agreed about a thing."""
        self._agreed = agreed
        for form in (self._form, self._resting):
            if form is not None:
                form.ground.agreed = agreed
        self.refresh()

    def lead_to_indicators(self, follow: Callable[[str, str], None]) -> None:
        """Take in how to go to the indicators that follow a goal."""
        self._follow = follow

    def show_pick(self, document: BoardDocument | None, kind: JourneyKind, pick: Pick) -> None:
        """Show something else; what is shown already stays, with the cursor in it."""
        if (document, kind, pick) == (self._document, self._kind, self._pick) and self._form is not None:
            self._form.show_newest()
            return
        same = document is self._document and kind is self._kind
        self._document, self._kind, self._pick = document, kind, pick
        if not same and self._resting is not None:
            self._let_go(None)
        if not (same and self._turn()):
            self._rebuild()

    def refresh(self) -> None:
        """Show the newest words."""
        if self._form is not None:
            self._form.show_newest()

    @property
    def form(self) -> PanelForm | None:
        """The form now shown."""
        return self._form

    @property
    def fields(self) -> dict[str, LiveText]:
        """The text fields now shown, by the name of what they write."""
        return self._form.fields if self._form is not None else {}

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._resting is not None:
                self._let_go(None)
            self._rebuild()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ageing.start()
        # What was turned to while it was out of sight is measured anew; Qt would give it the height of the one before.
        QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ageing.stop()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is picked"))

    def _turn(self) -> bool:
        """Turn the form to what is picked now, if it is one for that."""
        journey = self._document.board.journey(self._kind) if self._document is not None else None
        inside = self._holds_focus()
        match self._form, self._pick:
            case CardForm() as form, CardPick(key) if journey is not None and key in journey.cards:
                form.turn_to(key)
            case PlanForm() as form, CardPick(key) if journey is not None and key in journey.cards:
                form.turn_to(key)
            case LinkForm() as form, LinkPick(key) if journey is not None and key in journey.links:
                form.turn_to(key)
            case FeelingForm() as form, FeelingPick(key) if journey is not None and journey.phase(key) is not None:
                form.turn_to(key)
            case _:
                return False
        self.verticalScrollBar().setValue(0)
        if inside:
            self.take_focus()
        return True

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _rebuild(self) -> None:
        inside = self._holds_focus()
        old, self._form = self._form, None
        if old is not None:
            old.leave()
        if self._pick is None and isinstance(old, CardForm | PlanForm) and self._stands_here(old.ground):
            self._resting = old
            old.hide()
            return
        self._form = self._wake()
        if self._form is None:
            form = self._make_form()
            self._let_go(old)
            if form is None:
                return
            self._form = form
            self.setWidget(form)
            self._order_stops()
        self._form.show()
        self.verticalScrollBar().setValue(0)
        if inside:
            self.take_focus()

    def _stands_here(self, ground: Ground) -> bool:
        return ground.board is self._document and ground.kind is self._kind

    def _wake(self) -> PanelForm | None:
        """The form that rests, turned to the card picked now."""
        form, pick = self._resting, self._pick
        if form is None or not isinstance(pick, CardPick) or pick.id not in form.ground.journey.cards:
            return None
        self._resting = None
        form.ground.case = self._case
        form.turn_to(pick.id)
        return form

    def _let_go(self, form: PanelForm | None) -> None:
        """Take a form away, and the one that rests."""
        self.takeWidget()
        for gone in (form, self._resting):
            if gone is not None:
                # It may be in the middle of a keystroke or a press that asked for another form.
                gone.hide()
                gone.deleteLater()
        self._resting = None

    def ask_pictogram(self) -> None:
        """Open the palette of pictograms for the card that is shown."""
        if isinstance(self._form, CardForm):
            self.ensureWidgetVisible(self._form.pictogram)
            self._form.pictogram.open()

    def take_focus(self) -> None:
        """Let the keyboard begin at the top of the form."""
        for stop in self._stops():
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isVisibleTo(self) and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _make_form(self) -> PanelForm | None:
        if self._document is None:
            return None
        ground = Ground(self._document, self._kind, self._memory, case=self._case, agreed=self._agreed)
        ground.follow = self._follow
        journey = ground.journey
        form: PanelForm | None = None
        match self._pick:
            case CardPick(key) if key in journey.cards:
                ground.about = key
                form = self._make_card_form(ground)
            case CardsPick(cards):
                form = CardsForm(ground, cards)
            case LinkPick(key) if key in journey.links:
                ground.about = key
                form = LinkForm(ground)
            case FeelingPick(key) if journey.phase(key) is not None:
                ground.about = key
                form = FeelingForm(ground)
        if form is not None:
            self._connect_form(form)
        return form

    def _make_card_form(self, ground: Ground) -> PanelForm | None:
        if self._kind is not JourneyKind.PLAN:
            return CardForm(ground)
        return PlanForm(ground, self._kit) if self._kit is not None else None

    def _connect_form(self, form: PanelForm) -> None:
        form.pick_wanted.connect(self.pick_wanted)
        form.agree_wanted.connect(self.agree_wanted)
        form.agreement_wanted.connect(self.agreement_wanted)
        form.journey_wanted.connect(self.journey_wanted)
        form.card_wanted.connect(self._go_to_card)
        form.make_wanted.connect(self.make_wanted)
        form.sight_wanted.connect(self._bring_into_sight)
        form.connect_wanted.connect(self.connect_wanted)
        form.remove_wanted.connect(self.remove_wanted)
        form.duplicate_wanted.connect(self.duplicate_wanted)
        form.reshaped.connect(self._ordering.start)

    def _go_to_card(self, kind: JourneyKind, card: str) -> None:
        if kind is self._kind:
            self.pick_wanted.emit(CardPick(card))
        else:
            self.card_wanted.emit(kind, card)

    def _bring_into_sight(self, widget: QWidget) -> None:
        # What was unfolded just now has its place a moment later.
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget))

    def _order_stops(self) -> None:
        """Let Tab go from top to bottom, also through what has come in between."""
        order_stops(self._form.layout() if self._form is not None else None)

    def _stops(self) -> Iterator[QWidget]:
        if self._form is not None:
            yield from stops_in(self._form.layout())
