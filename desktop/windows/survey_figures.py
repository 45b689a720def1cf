"""The few numbers that sum a round up, or two of them beside each other: each with its word, never a colour alone."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.survey import Survey
from desktop.model.survey_bands import BAND_NAMES, SHIFT_NAMES, difference_shown, one_decimal
from desktop.model.survey_compare import Change, Comparison
from desktop.model.survey_index import Index
from desktop.windows.labels import label
from desktop.windows.survey_words import point
from desktop.windows.wrap import Wrap

translate = Language.translate
T = TypeVar("T")
NOTHING = "–"


class SurveyFigures(QWidget):
    """Made anew for each result; they are few."""

    def __init__(self) -> None:
        super().__init__()
        self._wrap = Wrap(self, cell=250, gap=12)

    def show_index(self, survey: Survey, found: Index, code: str) -> None:
        """Show what one round says on the whole."""
        self._empty()
        for name, value in _named(found.communication, found.relations, found.between, found.within):
            if value is None and name == _within():
                continue
            band = translate("Survey", BAND_NAMES[survey.bands.of(value)]) if value is not None else _few()
            self._put(name, NOTHING if value is None else one_decimal(value, point(code)), band)

    def show_change(self, found: Comparison, code: str) -> None:
        """Show what two rounds say on the whole, and the word for what has changed."""
        self._empty()
        for name, change in _named(found.communication, found.relations, found.between, found.within):
            if change is None:
                if name != _within():
                    self._put(name, NOTHING, _few())
                continue
            self._put(name, change_numbers(change, code), change_words(change, code))

    def _empty(self) -> None:
        while (item := self._wrap.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def _put(self, name: str, number: str, word: str) -> None:
        card, row = QFrame(), QHBoxLayout()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(2)
        row.setSpacing(8)
        column.addWidget(label("kicker", name.upper(), wrap=True))
        figure = label("title", number)
        row.addWidget(figure)
        row.addWidget(label("muted", word, wrap=True), 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        figure.setAccessibleName(f"{name}: {number}, {word}")
        self._wrap.addWidget(card)
        card.show()


def change_numbers(change: Change, code: str) -> str:
    """A number before and after."""
    return f"{one_decimal(change.before, point(code))} → {one_decimal(change.after, point(code))}"


def change_words(change: Change, code: str) -> str:
    """How much has changed, and the word for it."""
    more = difference_shown(change.difference, point(code))
    return f"{more} · {translate('Survey', SHIFT_NAMES[change.shift])}"


def _few() -> str:
    return translate("Survey", "too few answers")


def _within() -> str:
    return translate("Survey", "Within roles")


def _named(communication: T, relations: T, between: T, within: T) -> tuple[tuple[str, T], ...]:
    return (
        (translate("Survey", "Communication"), communication),
        (translate("Survey", "Relations"), relations),
        (translate("Survey", "Between roles"), between),
        (_within(), within),
    )
