"""The own case in short, beside what is on: its title, who it is about, the citizen's own words, and the way to it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from desktop.language import Language
from desktop.model.case import Case
from desktop.model.quoting import quoted
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label

MOST_QUOTES = 3
translate = Language.translate


class NowCase(QFrame):
    """Shows a case, or that there is none yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._shown: tuple[Case | None, bool] = (None, False)
        self.kicker, self.title, self.persona = label("kicker"), label("heading", wrap=True), label("muted", wrap=True)
        self.quotes = label("quote", wrap=True)
        self.read = QPushButton()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(8)
        for widget in (self.kicker, self.title, self.persona, self.quotes, self.read):
            column.addWidget(widget)
        desk.look.put(self.read, "book-open-variant")

    def show_case(self, case: Case | None, *, has_group: bool) -> None:
        """Show a case; where there is no group there is none, and nothing is said of it."""
        self._shown = (case, has_group)
        self.kicker.setText(translate("AtTheTable", "Your case").upper())
        self.title.setText(breakable(case.title) if case is not None else translate("AtTheTable", "No case yet"))
        said = translate("AtTheTable", "The facilitator gives your group a case.")
        self.persona.setText(breakable(case.persona) if case is not None else said)
        self.quotes.setText(
            "\n".join(quoted(each) for each in case.own_words[:MOST_QUOTES]) if case is not None else ""
        )
        self.read.setText(translate("AtTheTable", "Read the case"))
        for widget in (self.persona, self.quotes):
            widget.setVisible(bool(widget.text()))
        self.read.setVisible(case is not None)
        self.setVisible(has_group)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            case, has_group = self._shown
            self.show_case(case, has_group=has_group)
