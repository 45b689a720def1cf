"""Where roles see each other most differently, and where it is weakest: places to begin, and to agree on something."""

from fractions import Fraction

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.model.survey import Survey
from desktop.model.survey_bands import BAND_NAMES, one_decimal
from desktop.model.survey_index import Gap, Index
from desktop.model.survey_words import DIALOGUE
from desktop.windows.labels import breakable, label
from desktop.windows.survey_words import point

translate = Language.translate
LEAST = Fraction(1, 20)
"""A smaller difference would be told as none at all."""


class SurveyGaps(QFrame):
    """Tells what an agreement is to be made about; making it is somebody else's."""

    agreement_wanted = Signal(str, QPoint)
    """What was found, in words, and where on the screen it stands."""

    def __init__(self, look: Look, *, agrees: bool = True) -> None:
        super().__init__()
        self._look = look
        self._agrees = agrees
        self.setProperty("role", "card")
        self.title, self._lead = label("heading", wrap=True), label("muted", wrap=True)
        self._list = QWidget()
        self.buttons: list[QPushButton] = []
        column, self._rows = QVBoxLayout(self), QVBoxLayout(self._list)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(10)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        for widget in (self.title, self._lead, self._list):
            column.addWidget(widget)
        column.addStretch(1)

    def show_index(self, survey: Survey, found: Index, code: str) -> None:
        """Show the largest differences and the weakest cells of a result."""
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.buttons.clear()
        self.title.setText(translate("Survey", "Largest differences"))
        self._lead.setText(translate("Survey", DIALOGUE))
        for gap in found.gaps:
            if gap.size >= LEAST:
                self._put(*_gap_words(survey, gap, code))
        self._put_head(translate("Survey", "Weakest"), bool(found.weakest))
        for pair in found.weakest:
            value = found.matrix[pair]
            words = about_words(survey, *pair, value, code)
            self._put(words, translate("Survey", BAND_NAMES[survey.bands.of(value)]), words)
        if not found.gaps and not found.weakest:
            few = translate("Survey", "Too few have answered for any two roles to be set beside each other.")
            self._add(label("body", few, wrap=True))

    def _put_head(self, words: str, shown: bool) -> None:  # noqa: FBT001 - whether there is anything under it
        if shown:
            self._add(label("strong", words))

    def _put(self, words: str, more: str, about: str) -> None:
        row, column, button = QWidget(), QVBoxLayout(), QPushButton(translate("Survey", "Agree on something"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label("body", breakable(words), wrap=True))
        column.addWidget(label("muted", more, wrap=True))
        line.addLayout(column, 1)
        line.addWidget(button)
        self._look.put(button, "handshake-outline")
        button.setAccessibleName(translate("Survey", "Agree on something: {about}").format(about=about))
        button.clicked.connect(
            lambda *_: self.agreement_wanted.emit(about, button.mapToGlobal(QPoint(0, button.height())))
        )
        button.setVisible(self._agrees)
        self.buttons.append(button)
        self._add(row)

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        widget.show()


def about_words(survey: Survey, one: str, other: str, value: Fraction, code: str) -> str:
    """What one role says of another."""
    words = translate("Survey", "{one} about {other}: {value}")
    return words.format(one=_name(survey, one), other=_name(survey, other), value=one_decimal(value, point(code)))


def _gap_words(survey: Survey, gap: Gap, code: str) -> tuple[str, str, str]:
    there = about_words(survey, gap.one, gap.other, gap.there, code)
    back = about_words(survey, gap.other, gap.one, gap.back, code)
    more = translate("Survey", "Difference: {value}").format(value=one_decimal(gap.size, point(code)))
    return f"{there} · {back}", more, f"{there}, {back}"


def _name(survey: Survey, role_id: str) -> str:
    role = survey.role(role_id)
    return role.label if role is not None else "…"
