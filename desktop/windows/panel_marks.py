"""What a laptop can put on a card: its dots, and the citizen's "not so"."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.document.talk import DOTS
from desktop.model.journey import Card
from desktop.overriding import override
from desktop.text_size import factor, px
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import Ground, Section, kicker, push

DOT, STEP = 14, 22


class DotsPicture(QWidget):
    """The laptop's own dots: filled are on this card, grey on others, and outlines are still to be placed."""

    def __init__(self) -> None:
        super().__init__()
        self._here = self._elsewhere = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_dots(self, here: int, elsewhere: int) -> None:
        self._here, self._elsewhere = here, elsewhere
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(DOTS * STEP), px(STEP))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self.palette()
        ink, quiet = colors.color(QPalette.ColorRole.Text), colors.color(QPalette.ColorRole.PlaceholderText)
        faint = colors.color(QPalette.ColorRole.PlaceholderText)
        faint.setAlphaF(0.35)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor(), factor())
        for slot in range(DOTS):
            taken = slot < self._here + self._elsewhere
            painter.setPen(QPen(ink if slot < self._here else quiet, 1.6))
            painter.setBrush(ink if slot < self._here else faint if taken else self.palette().base())
            painter.drawEllipse(QRectF(slot * STEP + 2, (STEP - DOT) / 2, DOT, DOT))


class MarksSection(Section):
    """Dots are put and taken one at a time; "not so" is said and taken back by each laptop for itself."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._picture = DotsPicture()
        self._count, self._doubts = label("muted", wrap=True), label("muted", wrap=True)
        talk = ground.board.talk
        self.put = push(self.tr("Put a dot here"), lambda: talk.place_dot(ground.about))
        self.take = push(self.tr("Take one back"), lambda: talk.take_dot(ground.about))
        self.doubt = push(self.tr("Not so"), lambda: talk.doubt(ground.about, doubted=self.doubt.isChecked()))
        self._build()

    def show_card(self, card: Card) -> None:
        """Show what lies on the card."""
        board = self._ground.board
        held = board.board.dots.get(board.device, {})
        here = sum(1 for each in held.values() if each == card.id)
        left = max(0, board.talk.dots_left())
        self._picture.show_dots(here, max(0, DOTS - left - here))
        said = self.tr("%n left", "", left), self.tr("%n dot(s) on this card", "", card.dots) if card.dots else ""
        self._count.setText(" · ".join(filter(None, said)))
        self._allow(put=left > 0, take=here > 0)
        self.doubt.setChecked(board.device in board.board.doubts.get(card.id, frozenset()))
        self._doubts.setText(self.tr("%n laptop(s) say so", "", card.doubts) if card.doubts else self._plea())

    def _build(self) -> None:
        self.doubt.setCheckable(True)
        self.doubt.setToolTip(for_tip(self._plea()))
        self.doubt.setAccessibleDescription(self._plea())
        head, row, said = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._picture)
        head.addWidget(self._count, 1)
        for button in (self.put, self.take):
            row.addWidget(button)
        row.addStretch(1)
        said.addWidget(self.doubt)
        said.addWidget(self._doubts, 1)
        self.column.addWidget(kicker(self.tr("Dots")))
        self.column.addLayout(head)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self.column.addWidget(kicker(self.tr("The citizen's voice")))
        self.column.addLayout(said)

    def _allow(self, *, put: bool, take: bool) -> None:
        # The keyboard must not lose its place with the button it stands on.
        stood = self.put.hasFocus(), self.take.hasFocus()
        self.put.setEnabled(put)
        self.take.setEnabled(take)
        if stood[0] and not put and take:
            self.take.setFocus()
        elif stood[1] and not take and put:
            self.put.setFocus()

    def _plea(self) -> str:
        return self.tr("It is not like this")
