"""The facilitator's own notes to the block that is on: here, and never on the projector."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.document.script import WHOLE_DAY
from desktop.model.programme import Block
from desktop.overriding import override
from desktop.session import Session
from desktop.windows.labels import label
from desktop.windows.run_words import translate


class RunNotes(QFrame):
    """Shows the notes, and what else the block holds for the facilitator: goal, method, materials."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._block: Block | None = None
        self.setProperty("role", "card")
        self.heading, self.words, self.more = label("strong"), label("body", wrap=True), label("muted", wrap=True)
        column, scroll, body = QVBoxLayout(self), QScrollArea(), _clear()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 6, 0)
        for widget in (self.words, self.more):
            inner.addWidget(widget)
        inner.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.viewport().setObjectName("clear")
        scroll.setWidget(body)
        column.setContentsMargins(16, 10, 8, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(scroll, 1)

    def follow(self, block: Block | None) -> None:
        """Show the notes to a block, or to the day where none is on."""
        self._block = block
        notes = self._session.script.notes
        words = notes.get(block.id if block is not None else WHOLE_DAY, "")
        more = [line for name in ("goal", "method", "materials", "roles") for line in self._lines(block, name)]
        self.heading.setText(translate("RunDay", "Your notes · only you see them"))
        self.words.setText(words or translate("RunDay", "No notes to this block."))
        self.more.setText("\n".join(more))
        self.more.setVisible(bool(more))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.follow(self._block)

    @staticmethod
    def _lines(block: Block | None, name: str) -> list[str]:
        titles = {
            "goal": translate("RunDay", "Goal"),
            "method": translate("RunDay", "Method"),
            "materials": translate("RunDay", "Materials"),
            "roles": translate("RunDay", "Roles"),
        }
        found = block.lines(name) if block is not None else ()
        return [f"{titles[name]}: {'; '.join(found)}"] if found else []


def _clear() -> QWidget:
    body = QWidget()
    body.setObjectName("clear")
    return body
