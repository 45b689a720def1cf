"""A journey presented phase by phase on the whole screen, by keys, a remote or taps; it follows the live board."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.journey import lay_out
from desktop.model.journey import Journey, Phase
from desktop.model.kinds import FEELINGS, JOURNEY_NAMES, JourneyKind
from desktop.model.quoting import quoted
from desktop.overriding import override
from desktop.session import BoardNews, Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.play_case import PlayCase
from desktop.windows.play_stage import PlayStage
from desktop.windows.play_stubs import stubs_of

Key = Qt.Key
PUSH = 80
"""Pixels an arrow key moves an enlarged phase."""

ROOM_FOR_CASE = 1200
"""A narrower screen begins without the case."""


class PlayWindow(QWidget):
    """Fills the screen until Esc or F5. Shows the phases of one journey of a group, and the other one on Tab."""

    def __init__(self, desk: Desk, session: Session, group: str, kind: JourneyKind, phase: str = "") -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self._desk, self._session, self._group = desk, session, group
        self.kind = kind
        self._phase = phase
        self._drawing = lay_out(self._journey, Language.translate, large=True)
        self.stage, self.case = PlayStage(desk.look.theme, desk.look.family), PlayCase()
        self._where, self._name = label("kicker"), label("stage", wrap=True)
        self._feeling, self._quote = label("strong"), label("stageQuote", wrap=True)
        self._nothing = label("lead")
        self._back, self._on, self._show_case, self._end = (QPushButton() for _ in range(4))
        self.black = QWidget(self)
        self._keys: Mapping[Key, Callable[[], object]] = {}
        self._build()
        self._connect()
        self._retranslate()

    @property
    def phase(self) -> Phase | None:
        """The phase that is shown; the first one if it has gone."""
        phases = self._journey.phases
        return next((phase for phase in phases if phase.id == self._phase), phases[0] if phases else None)

    def go(self, by: int) -> None:
        """Go on or back by so many phases, as far as there are any."""
        phases = self._journey.phases
        if self.phase is not None:
            here = phases.index(self.phase)
            there = max(0, min(len(phases) - 1, here + by))
            self._phase = phases[there].id
            self._show((there > here) - (there < here))

    def switch(self) -> None:
        """Show the other journey, at the phase with the same number."""
        here = self._journey.phases.index(self.phase) if self.phase is not None else 0
        self.kind = JourneyKind.IDEAL if self.kind is JourneyKind.AS_IS else JourneyKind.AS_IS
        phases = self._journey.phases
        self._phase = phases[min(here, len(phases) - 1)].id if phases else ""
        self._show()

    def toggle_black(self) -> None:
        """Make the screen black, or show the phase again."""
        self.black.setVisible(not self.black.isVisible())
        self.black.raise_()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or key not in self._keys:
            super().keyPressEvent(event)
        elif self.black.isVisible() and key not in (Key.Key_Escape, Key.Key_F5):
            self.toggle_black()
        else:
            self._keys[key]()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.black.setGeometry(self.rect())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _journey(self) -> Journey:
        return self._session.board(self._group).board.journey(self.kind)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.black.setObjectName("black")
        self.black.setStyleSheet("QWidget#black { background: #000000; }")
        self.black.setCursor(Qt.CursorShape.BlankCursor)
        self.black.hide()
        # No button takes the keyboard: Space goes on to the next phase, whatever was pressed last.
        for button in (self._back, self._on, self._show_case, self._end):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show_case.setCheckable(True)
        self._on.setProperty("kind", "primary")
        middle, head, foot = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(36, 26, 36, 0)
        head.setSpacing(4)
        for words in (self._where, self._name, self._feeling, self._quote):
            head.addWidget(words)
        foot.setContentsMargins(36, 8, 36, 18)
        foot.setSpacing(10)
        for button in (self._back, self._on):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self._show_case, self._end):
            foot.addWidget(button)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addLayout(head)
        middle.addWidget(self.stage, 1)
        middle.addWidget(self._nothing, 1)
        middle.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
        row.addWidget(self.case)
        self._begin_case()
        self.stage.setFocus()

    def _begin_case(self) -> None:
        group = self._session.day.group(self._group)
        case = self._session.day.case_of(group) if group is not None else None
        self.case.show_case(case)
        wide = self._desk.window.screen().availableSize().width() >= ROOM_FOR_CASE
        self._show_case.setVisible(case is not None)
        self._show_case.setChecked(case is not None and wide)
        self.case.setVisible(self._show_case.isChecked())

    def _connect(self) -> None:
        on, back = (lambda: self.go(1)), (lambda: self.go(-1))
        self._keys = {
            **dict.fromkeys((Key.Key_Right, Key.Key_Space, Key.Key_PageDown, Key.Key_Return, Key.Key_Enter), on),
            **dict.fromkeys((Key.Key_Left, Key.Key_PageUp, Key.Key_Backspace), back),
            Key.Key_Home: lambda: self.go(-len(self._journey.phases)),
            Key.Key_End: lambda: self.go(len(self._journey.phases)),
            **dict.fromkeys((Key.Key_B, Key.Key_Period), self.toggle_black),
            **dict.fromkeys((Key.Key_Escape, Key.Key_F5), self.close),
            **dict.fromkeys((Key.Key_Plus, Key.Key_Equal), lambda: self.stage.zoom_step(1)),
            Key.Key_Minus: lambda: self.stage.zoom_step(-1),
            Key.Key_Up: lambda: self.stage.push(0, PUSH),
            Key.Key_Down: lambda: self.stage.push(0, -PUSH),
            **dict.fromkeys((Key.Key_Tab, Key.Key_J), self.switch),
            **dict.fromkeys((Key.Key_C, Key.Key_S), self._show_case.click),
        }
        self._on.clicked.connect(on)
        self._back.clicked.connect(back)
        self._end.clicked.connect(self.close)
        self._show_case.toggled.connect(self.case.setVisible)
        self.stage.tapped.connect(self.go)
        self._session.board_changed.connect(self._take_news)

    def _take_news(self, news: BoardNews) -> None:
        if news.group == self._group:
            self._show()

    def _show(self, way: int = 0) -> None:
        journey, phase = self._journey, self.phase
        self._drawing = lay_out(journey, Language.translate, self._drawing, large=True)
        number = journey.phases.index(phase) + 1 if phase is not None else 0
        which = self.tr("{number} of {count}").format(number=number, count=len(journey.phases))
        kind = Language.translate("Kinds", JOURNEY_NAMES[self.kind])
        self._where.setText(f"{kind} · {which}".upper())
        self._name.setText(phase.title if phase is not None else "")
        self._say_feeling(phase)
        cards = [card.text for card in journey.in_reading_order() if phase and card.place.phase == phase.id]
        self._nothing.setVisible(not cards)
        self.stage.setVisible(bool(cards))
        self.stage.show_phase(self._drawing, phase.id if phase else "", 0 if self._desk.settings.calm else way)
        (self.stage if cards else self).setFocus()
        self._back.setEnabled(number > 1)
        self._on.setEnabled(number < len(journey.phases))
        self.setAccessibleName(", ".join(filter(None, (which, self._name.text(), self._feeling.text()))))
        self.stage.setAccessibleName(". ".join((self._name.text(), *cards, *self._say_arrows(phase))))

    def _say_arrows(self, phase: Phase | None) -> Iterator[str]:
        """What goes on to other phases and what comes from them, for a screen reader."""
        for stub in stubs_of(self._drawing, phase.id) if phase is not None else ():
            if stub.number:
                to, come = self.tr("Handover {number} to {phase}"), self.tr("Handover {number} from {phase}")
            else:
                to, come = self.tr("Arrow to {phase}"), self.tr("Arrow from {phase}")
            yield (to if stub.leaves else come).format(number=stub.number, phase=stub.phase)

    def _say_feeling(self, phase: Phase | None) -> None:
        level, quote = (phase.feeling, phase.quote) if phase is not None else (None, "")
        words = Language.translate("Kinds", FEELINGS[level]) if level is not None else ""
        self._feeling.setText(
            self.tr("The citizen: {feeling} ({level})").format(feeling=words, level=f"{level:+d}" if level else "0")
        )
        self._feeling.setVisible(level is not None)
        self._quote.setText(quoted(quote))
        self._quote.setVisible(bool(quote.strip()))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Presentation"))
        self._back.setText(self.tr("Back"))
        self._on.setText(self.tr("Next phase"))
        self._show_case.setText(self.tr("The case"))
        self._end.setText(self.tr("End"))
        self._nothing.setText(self.tr("There are no cards in this phase yet."))
        self._show()
