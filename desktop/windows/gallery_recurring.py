"""What recurs in the gallery, counted: pain points by phase, handovers by their two sides; each leads to its places."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.gallery import Hung
from desktop.model.recurring import Recurring, Spot, handovers, pain_points
from desktop.model.sides import SIDE_NAMES
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import first_line
from desktop.windows.row_button import RowButton


class RecurringCard(QFrame):
    """One thing that recurs: in how many groups, how often, and a button for each place."""

    spot_wanted = Signal(object)
    """Go to this `Spot`."""

    def __init__(self, words: str, counted: str, share: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        head.addWidget(label("strong", breakable(words), wrap=True), 1)
        head.addWidget(label("muted", counted))
        column.addLayout(head)
        bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setValue(share)
        bar.setTextVisible(False)
        bar.setAccessibleName(f"{words}: {counted}")
        column.addWidget(bar)
        self._column = column

    def add(self, spot: Spot, words: str) -> None:
        """Put a way to one of the places."""
        button = RowButton(words)
        button.setToolTip(words)
        button.clicked.connect(lambda *_: self.spot_wanted.emit(spot))
        self._column.addWidget(button)


class GalleryRecurring(QScrollArea):
    """Two columns that are made again when something they say has changed."""

    spot_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hung: tuple[Hung, ...] = ()
        self._shown: object = None
        self._coming: list[tuple[QVBoxLayout, Recurring]] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_next)
        self._heads = label("heading"), label("heading")
        self._empty = label("muted", wrap=True), label("muted", wrap=True)
        self._columns = QVBoxLayout(), QVBoxLayout()
        self.cards: list[RecurringCard] = []
        self._build()
        self._retranslate()

    def show_hung(self, hung: tuple[Hung, ...]) -> None:
        """Count again."""
        self._hung = hung
        found = pain_points(hung), handovers(hung)
        names = {each.group.id: each.group.name for each in hung}
        if (found, names) == self._shown:
            return
        self._shown = (found, names)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for empty, parts in zip(self._empty, found, strict=True):
            empty.setVisible(not parts)
        self._coming = [(column, each) for column, parts in zip(self._columns, found, strict=True) for each in parts]
        self._coming.sort(key=lambda one: -one[1].groups)
        self._make_next()

    def _make_next(self) -> None:
        """Make one card a turn: with its buttons it takes some milliseconds."""
        if self._coming:
            column, each = self._coming.pop(0)
            card = self._card(each, {hung.group.id: hung.group.name for hung in self._hung})
            column.insertWidget(column.count() - 1, card)
            self.cards.append(card)
            self._turn.start()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _card(self, each: Recurring, names: Mapping[str, str]) -> RecurringCard:
        groups = self.tr("in %n group(s)", "", each.groups)
        times = self.tr("%n time(s)", "", len(each.spots))
        counted = f"{groups} · {times}"
        card = RecurringCard(self._title(each), counted, round(100 * each.groups / max(1, len(names))))
        for spot in each.spots:
            card.add(spot, f"{names[spot.group]}: {_said(spot)}")
        card.spot_wanted.connect(self.spot_wanted)
        return card

    def _title(self, each: Recurring) -> str:
        if each.sides is None:
            return each.phase.strip() or self.tr("A phase without a name")
        source, target = (Language.translate("Sides", SIDE_NAMES[side]) for side in each.sides)
        return f"{source} → {target}"

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        row = QHBoxLayout(body)
        row.setContentsMargins(20, 16, 20, 20)
        row.setSpacing(20)
        for column, head, empty in zip(self._columns, self._heads, self._empty, strict=True):
            column.setSpacing(10)
            column.addWidget(head)
            column.addWidget(empty)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        hold(body, QWidget.setMinimumWidth, 560)

    def _retranslate(self) -> None:
        self._heads[0].setText(self.tr("Where it hurts"))
        self._heads[1].setText(self.tr("Where the case changes hands"))
        self._empty[0].setText(self.tr("No group has marked a pain point yet."))
        self._empty[1].setText(self.tr("No group has drawn a handover yet."))
        self._shown = None
        self.show_hung(self._hung)


def _said(spot: Spot) -> str:
    if spot.target is None:
        return first_line(spot.card.text)
    return f"{first_line(spot.card.text)} → {first_line(spot.target.text)}"
