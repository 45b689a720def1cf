"""A new wording of a goal beside the one it has, to be taken into use when the group agrees; nothing is overwritten."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.sides import Side
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_draft import DraftText
from desktop.windows.panel_form import Ground, kicker, push
from desktop.windows.plan_section import PlanSection
from desktop.windows.wrap import Wrap


class Rewording(PlanSection):
    """What is begun of it is kept as a draft of this laptop, for each goal."""

    closed = Signal()
    """There is no new wording any more: it was taken into use, or put away."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._frame, self._now = QFrame(), label(wrap=True)
        self.field = DraftText()
        self.use = push(self.tr("Use the new wording"), self._use, "primary")
        self.cancel = push(self.tr("Put it away"), self._put_away)
        self._build()

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {} if self.isHidden() else {"wording": self.field}

    @override
    def begin(self) -> None:
        draft = self.ground.memory.draft(self._key)
        self.field.show_afresh(draft)
        self.setVisible(bool(draft))

    @override
    def leave(self) -> None:
        self.field.settle()

    @override
    def show_card(self, card: Card) -> None:
        self._now.setText(card.text)

    def start(self, pattern: str) -> None:
        """Begin with a pattern, under what has been begun before."""
        self.field.settle()
        begun = self.field.toPlainText().strip()
        if pattern not in begun.splitlines():
            words = "\n".join(filter(None, (begun, pattern)))
            self.field.show_afresh(words)
            self.ground.memory.keep_draft(self._key, words)
        self.show()
        self.field.go_to_end()
        self.reshaped.emit()

    def _build(self) -> None:
        self._frame.setProperty("role", "well")
        self.field.setAccessibleName(self.tr("New wording"))
        doing = QWidget()
        row = Wrap(doing, gap=6)
        row.addWidget(self.use)
        row.addWidget(self.cancel)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(10, 8, 10, 10)
        inside.setSpacing(6)
        for widget in (kicker(self.tr("As it is now")), self._now, kicker(self.tr("New wording")), self.field, doing):
            inside.addWidget(widget)
        self.column.addWidget(self._frame)
        self.field.written.connect(lambda words: self.ground.memory.keep_draft(self._key, words))
        self.hide()

    @property
    def _key(self) -> str:
        return f"wording|{self.ground.about}"

    def _use(self) -> None:
        """Give the card the new words in one step; the old ones stay as those from before, or as a comment."""
        self.field.settle()
        words, board = self.field.toPlainText().strip(), self.ground.board
        card = self.ground.journey.cards.get(self.ground.about)
        if card is None or not words:
            return
        board.hold()
        if card.text.strip() and card.text.strip() != words:
            if card.kind is not CardKind.GOAL or card.aims.weak.strip():
                said = self.tr("Earlier wording: {words}").format(words=card.text)
                board.talk.comment(card.id, said, Side.OTHERS)
            else:
                board.ladder.aims.write(card.id, "weak", card.text)
        board.write_card(card.id, "text", words)
        board.release()
        self._put_away()

    def _put_away(self) -> None:
        self.field.show_afresh("")
        self.ground.memory.keep_draft(self._key, "")
        self.hide()
        self.closed.emit()
        self.reshaped.emit()
