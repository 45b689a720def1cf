"""How many of each role have answered a round of a collaboration survey: sheets, and nothing that stands on them."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token, ink_of
from desktop.model.survey import Survey, SurveyRole
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import label
from desktop.windows.survey_words import role_words

translate = Language.translate


class CountBar(QWidget):
    """How many of a role have answered; of how many, where that is known. The number stands beside it in words."""

    def __init__(self, look: Look, role: SurveyRole) -> None:
        super().__init__()
        self._look, self._role = look, role
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = max(0.0, min(1.0, share))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, tall(10, 0.4))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(self._look.theme.color(Token.LINE))
        painter.drawRoundedRect(room, radius, radius)
        if self._share:
            painter.setBrush(self._look.theme.color(ink_of(self._role.side)))
            wide = max(2 * radius, room.width() * self._share)
            painter.drawRoundedRect(QRectF(0, 0, wide, room.height()), radius, radius)


class SurveyCounts(QFrame):
    """A row for each role; a bar where it is known how many there are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "card")
        self._counted, self._few = label("heading", wrap=True), label("muted", wrap=True)
        self._rows, self._grid = QWidget(), QGridLayout()
        self._shown: tuple[SurveyRole, ...] = ()
        self._bars: dict[str, CountBar] = {}
        self._numbers: dict[str, QLabel] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(26, 20, 26, 22)
        self.column.setSpacing(12)
        self._rows.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        for widget in (self._counted, self._rows, self._few):
            self.column.addWidget(widget)
        look.changed.connect(self._rows.update)

    def show_counts(self, survey: Survey, sheets: Mapping[str, int], known: Mapping[str, int]) -> None:
        """Show how many of each role have answered, and of how many, where that is known."""
        self._make_rows(survey)
        self._counted.setText(translate("Survey", "Sheets: {number}").format(number=sum(sheets.values())))
        for role in survey.roles:
            count, of = sheets.get(role.id, 0), known.get(role.id, 0)
            self._bars[role.id].show_share(count / of if of else 0.0)
            self._bars[role.id].setVisible(of > 0)
            words = translate("Survey", "{count} of {all}").format(count=count, all=of) if of else str(count)
            self._numbers[role.id].setText(words)
        few = translate(
            "Survey",
            "Only sheets are counted, never what they say. From fewer than {least} in a role nothing of that role's is "
            "shown.",
        )
        self._few.setText(few.format(least=survey.least))

    def _make_rows(self, survey: Survey) -> None:
        if survey.roles == self._shown:
            return
        self._shown = survey.roles
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._bars = {role.id: CountBar(self._look, role) for role in survey.roles}
        self._numbers = {role.id: label("strong") for role in survey.roles}
        for at, role in enumerate(survey.roles):
            name = label("", role_words(role), wrap=True)
            hold(name, QWidget.setMinimumWidth, 130)
            for column, widget in enumerate((name, self._bars[role.id], self._numbers[role.id])):
                self._grid.addWidget(widget, at, column)
                widget.show()
