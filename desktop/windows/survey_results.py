"""What a closed round says, or two of them beside each other: pictures with their tables, and where to begin talking.

Everything here is a function of published results alone.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.survey_parts import uneven_notes
from desktop.model.survey import Round, Survey
from desktop.model.survey_bands import difference_shown
from desktop.model.survey_compare import UNLIKE_WORDS, Comparison, Incomparable, compare
from desktop.model.survey_index import index
from desktop.model.survey_words import EQUAL, EXACT, GROUPS, KNOWLEDGE_MAY_FALL, OWN_WORDS, PAIRED, SWINGS, WHEN
from desktop.overriding import override
from desktop.text_size import px
from desktop.windows.chart_card import ChartCard
from desktop.windows.chart_out import ChartOut
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.survey_figures import SurveyFigures
from desktop.windows.survey_gaps import SurveyGaps
from desktop.windows.survey_pictures import Pictures, pictures_of_change, pictures_of_round
from desktop.windows.survey_words import dimension_name, point

translate = Language.translate
TWO_COLUMNS = 1040
"""From this width on two pictures stand beside each other."""


class SurveyResults(QScrollArea):
    """Shows one round, or what has changed between two."""

    agreement_wanted = Signal(str, QPoint)
    again_wanted = Signal(object)
    """Let those who are late answer this `Round`, too."""
    count_again_wanted = Signal(object)
    """Count this `Round` again."""

    def __init__(self, desk: Desk, *, agrees: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self.figures, self.gaps = SurveyFigures(), SurveyGaps(desk.look, agrees=agrees)
        self.profile, self.matrix, self.network = (ChartCard(desk.look) for _ in range(3))
        self.unlike = label("body", wrap=True)
        self.count_again, self.again = QPushButton(), QPushButton()
        self._late, self._late_words = QFrame(), label("", wrap=True)
        self._notes = label("muted", wrap=True)
        self._body, self._grid = QWidget(), QGridLayout()
        self._wide: bool | None = None
        self._shown: object = None
        self._held: Round | None = None
        self._todo: list[Callable[[], None]] = []
        self._next = QTimer(self, interval=0)
        self._out, self._of = ChartOut(desk, self), ""
        for card in (self.profile, self.matrix, self.network):
            card.offer_picture()
            card.picture_wanted.connect(lambda card=card: self._out.ask(card, self._of))
        self._build()
        self._next.timeout.connect(self._go_on)
        self.gaps.agreement_wanted.connect(self.agreement_wanted)
        self.again.clicked.connect(lambda *_: self.again_wanted.emit(self._held))
        self.again.setVisible(False)
        self.count_again.clicked.connect(lambda *_: self.count_again_wanted.emit(self._held))

    def show_round(self, held: Round, code: str) -> None:
        """Show what a closed round says."""
        survey, result = held.asked, held.shown
        if survey is None or result is None or self._same((held, code)):
            return
        self._held, self._of = held, held.name
        found = index(survey, result)
        self._show_parts(comparable=True, change=False)
        self.figures.show_index(survey, found, code)
        self._put(pictures_of_round(survey, found, code))
        self._later(partial(self.gaps.show_index, survey, found, code))
        self._say_notes(_notes())

    def show_rounds(self, before: Round, after: Round, code: str) -> None:
        """Show what has changed between two rounds, or why they cannot be compared."""
        if self._same((before, after, code)):
            return
        self.show_late(0)
        self._of = after.name
        try:
            found = compare(before, after)
        except Incomparable as unlike:
            self._show_parts(comparable=False, change=True)
            self.unlike.setText(translate("Survey", UNLIKE_WORDS[unlike.why]))
            return
        if before.asked is None or before.shown is None or after.shown is None:
            return
        self._show_parts(comparable=True, change=True)
        self.figures.show_change(found, code)
        self._put(pictures_of_change(before.asked, found, (before.name, after.name), code))
        self._say_notes(_change_notes(before.asked, found, code))

    def offer_again(self, *, on: bool) -> None:
        """Let the round in view be opened again, where that may be done here."""
        self.again.setText(translate("Survey", "Open the round again for those who are late"))
        self.again.setVisible(on)

    def show_late(self, sheets: int) -> None:
        """Tell that sheets have come since the round was counted."""
        self._late.setVisible(sheets > 0)
        words = translate(
            "Survey", "Since the round was closed, {number} more have answered. They are not counted yet."
        )
        self._late_words.setText(words.format(number=sheets))
        self.count_again.setText(translate("Survey", "Count them too"))

    def take_keys(self) -> None:
        self.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _same(self, shown: object) -> bool:
        same, self._shown = shown == self._shown, shown
        return same

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")
        self._body.setObjectName("clear")
        column, late = QVBoxLayout(self._body), QHBoxLayout(self._late)
        column.setContentsMargins(20, 14, 20, 24)
        column.setSpacing(14)
        self._late.setProperty("role", "warning")
        late.setContentsMargins(16, 10, 12, 10)
        late.addWidget(self._late_words, 1)
        late.addWidget(self.count_again)
        self._grid.setSpacing(14)
        self._late.hide()
        for widget in (self._late, self.unlike, self.figures):
            column.addWidget(widget)
        column.addLayout(self._grid)
        self.again.setProperty("kind", "quiet")
        column.addWidget(self._notes)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(self._body)
        for card in (self.profile, self.matrix, self.network):
            card.twin.toggled.connect(lambda _: self._lay_out(anew=True))

    def _lay_out(self, *, anew: bool = False) -> None:
        """Two cards beside each other where there is room; one that shows its table takes all of it."""
        wide = self.viewport().width() >= px(TWO_COLUMNS)
        if wide is self._wide and not anew:
            return
        self._wide = wide
        cards: Sequence[QWidget] = (self.profile, self.matrix, self.network, self.gaps)
        for card in cards:
            self._grid.removeWidget(card)
        row = column = 0
        for card in cards:
            whole = not wide or (isinstance(card, ChartCard) and card.twin.isChecked())
            if whole and column:
                row, column = row + 1, 0
            self._grid.addWidget(card, row, column, 1, 2 if whole else 1)
            at = 2 * row + column + (2 if whole else 1)
            row, column = divmod(at, 2)
        for at, share in enumerate((11, 9) if wide else (1, 0)):
            self._grid.setColumnStretch(at, share)

    def _show_parts(self, *, comparable: bool, change: bool) -> None:
        self.unlike.setVisible(not comparable)
        for widget in (self.figures, self.profile, self.matrix, self._notes):
            widget.setVisible(comparable)
        self.network.setVisible(comparable and not change)
        self.gaps.setVisible(comparable and not change)
        self.verticalScrollBar().setValue(0)

    def _put(self, pictures: Pictures) -> None:
        """One picture at a time: with twelve roles each of them takes a while."""
        self._todo.clear()
        for card, picture in zip((self.profile, self.matrix, self.network), pictures, strict=False):
            show = partial(card.show_chart, picture.title, picture.draw, picture.spoken, picture.twin, picture.note)
            if card is self.network:
                self._later(show)
            else:
                show()

    def _later(self, do: Callable[[], None]) -> None:
        self._todo.append(do)
        self._next.start()

    def _go_on(self) -> None:
        if self._todo:
            self._todo.pop(0)()
        if not self._todo:
            self._next.stop()

    def _say_notes(self, notes: Sequence[str]) -> None:
        self._notes.setText(breakable("\n".join(f"· {each}" for each in notes)))


def _notes() -> list[str]:
    return [translate("Survey", each) for each in (EQUAL, EXACT, SWINGS, OWN_WORDS, WHEN)]


def _change_notes(survey: Survey, found: Comparison, code: str) -> list[str]:
    notes = uneven_notes(survey, found, translate)
    notes += [translate("Survey", each) for each in (GROUPS, SWINGS, KNOWLEDGE_MAY_FALL, EQUAL, EXACT)]
    for dimension, paired in found.paired.items():
        more = difference_shown(paired.mean, point(code))
        notes.append(f"{dimension_name(dimension)}: {translate('Survey', PAIRED).format(difference=more, n=paired.n)}")
    return notes
