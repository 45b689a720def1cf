"""The side panel beside the goal plan that holds the order: its head, and the form of the board in view."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.agreement import Agreement
from desktop.model.kinds import JourneyKind
from desktop.overriding import override
from desktop.text_size import aside, hold
from desktop.windows.labels import for_tip, label
from desktop.windows.order_form import OrderForm
from desktop.windows.panel_form import Ground
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.plan_kit import PlanKit
from desktop.windows.stops import order_stops, stops_in

WIDTH = 440
ICON = 36


class OrderPanel(QFrame):
    """The form is made when the panel is first shown, and again for another board."""

    card_wanted = Signal(str)
    """Go to the card with this id on the plan."""
    copy_wanted = Signal(object)
    """Put what stands in a `Block` on the clipboard, or all of the order for None."""
    agree_wanted = Signal()
    """Make an agreement of the first follow-up."""
    agreement_wanted = Signal(str)
    """Show the agreement with this id."""
    closed = Signal()

    def __init__(self, kit: PlanKit, memory: PanelMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._memory = kit, memory
        self._agreed: Callable[[str], Sequence[Agreement]] | None = None
        self._group = ""
        self.form: OrderForm | None = None
        self._title, self._how = label("heading"), label("muted", wrap=True)
        self.copy, self.close_button = QPushButton(), QPushButton("✕")
        self._scroll = QScrollArea()
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(lambda: order_stops(self.form.layout() if self.form is not None else None))
        self._build()
        self._retranslate()

    def use_agreements(self, agreed: Callable[[str], Sequence[Agreement]]) -> None:
        """Take in how to find what was agreed about the order."""
        self._agreed = agreed
        if self.form is not None:
            self.form.ground.agreed = agreed
            self.refresh()

    def show_board(self, document: BoardDocument | None, group: str) -> None:
        """Show the newest order of a board; nothing without one."""
        if self.form is not None and (document is None or self.form.ground.board is not document):
            self._let_go()
        if document is None:
            return
        self._group = group
        if self.form is None:
            self._make(document, group)
        self.refresh()

    def refresh(self) -> None:
        """Show the newest words."""
        if self.form is not None:
            self.form.show_board(self.form.ground.board.board)

    def take_focus(self) -> None:
        """Let the keyboard begin at the top of the form."""
        for stop in stops_in(self.form.layout() if self.form is not None else None):
            if stop.isVisibleTo(self) and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.form is not None:
                document = self.form.ground.board
                self._let_go()  # it is made anew in the language in use
                self.show_board(document, self._group)

    def _build(self) -> None:
        self.setObjectName("orderPanel")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        top.setContentsMargins(18, 0, 8, 0)
        top.setSpacing(6)
        top.addWidget(self._title, 1)
        top.addWidget(self.copy)
        hold(self.close_button, QWidget.setFixedWidth, ICON)
        self.close_button.setProperty("kind", "quiet")
        top.addWidget(self.close_button)
        self._how.setContentsMargins(18, 0, 18, 2)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addLayout(top)
        column.addWidget(self._how)
        column.addWidget(self._scroll, 1)
        self.copy.setProperty("kind", "small")
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.closed)

    def _make(self, document: BoardDocument, group: str) -> None:
        ground = Ground(document, JourneyKind.PLAN, self._memory, agreed=self._agreed)
        form = self.form = OrderForm(ground, self._kit, thing_of(group))
        form.card_wanted.connect(self.card_wanted)
        form.copy_wanted.connect(self.copy_wanted)
        form.agree_wanted.connect(self.agree_wanted)
        form.agreement_wanted.connect(self.agreement_wanted)
        form.reshaped.connect(self._ordering.start)
        self._scroll.setWidget(form)
        self._ordering.start()

    def _copy(self) -> None:
        if self.form is not None:
            self.form.settle()
            self.copy_wanted.emit(None)

    def _let_go(self) -> None:
        if self.form is not None:
            self.form.leave()
            self._scroll.takeWidget()
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The order"))
        self._title.setText(self.tr("The order"))
        self._how.setText(
            self.tr("The authority writes, and the provider answers beside it (L). Goals stay on the plan.")
        )
        self.copy.setText(self.tr("Copy as text"))
        self.close_button.setAccessibleName(self.tr("Close the order"))
        self.close_button.setToolTip(for_tip(self.close_button.accessibleName()))


def thing_of(group: str) -> str:
    """What an agreement about a group's order says it came from."""
    return f"order.{group}"
