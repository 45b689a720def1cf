"""The goal coach in the side panel: how a goal stands by the letters of SMART, and what to talk about. Never a gate."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.coach.hint import Hint, LetterState, Mark, Rule
from desktop.coach.plan_facts import PlanFacts
from desktop.coach.verdict import View, about, look
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.overriding import override
from desktop.windows.labels import for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Section, kicker, push, restyle
from desktop.windows.plan_hint_card import AsideRow, HintCard
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_pool import Pool
from desktop.windows.plan_rewording import Rewording
from desktop.windows.plan_section import PlanSection
from desktop.windows.wrap import Wrap

PAUSE_MS = 200
"""How long after a change the goal is looked at, so that no keystroke waits for it."""
LOOKED_AT = (CardKind.PURPOSE, CardKind.GOAL, CardKind.SUB_GOAL)
ELSEWHERE = {
    Rule.NO_BASELINE: "baseline",
    Rule.NO_DATE: "until",
    Rule.NO_WISH: "wish",
    Rule.NOT_ACCEPTED: "own_words",
    Rule.NO_OWN_WORDS: "own_words",
    Rule.NO_FOLLOW_UP: "follow_up",
    Rule.GOAL_TYPE: "levels",
}
"""Where something can be done about what is missing; about all else, in a new wording."""
SIGNS = {Mark.OK: ("✓", "provider"), Mark.THINK: ("▲", "warning"), Mark.ASK: ("?", "")}


class Pattern(QFrame):
    """A pattern to talk about, and a way to write on from it."""

    def __init__(self, start: Callable[[str], None]) -> None:
        super().__init__()
        self.words = ""
        self.setProperty("role", "well")
        self._label = label(wrap=True)
        self.write = push(self.tr("Write on from this"), lambda: start(self.words), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 10)
        column.addWidget(self._label)
        doing = QWidget()
        Wrap(doing).addWidget(self.write)
        column.addWidget(doing)

    def show_pattern(self, words: str) -> None:
        """Show the pattern, with its blanks."""
        self.words = words
        self._label.setText(words)
        self.write.setAccessibleName(f"{self.write.text()}: {words}")


class CoachSection(PlanSection):
    """Looks at the card a moment after it has changed, and at once at another card."""

    looked = Signal(object)
    """The new `View` of the card."""
    place_wanted = Signal(str)
    """Go where something that is missing can be written, one of `ELSEWHERE`."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground, 0)
        self._kit = kit
        self._seen: tuple[object, ...] = ()
        self.view = View()
        self._shown = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.look)
        kit.words.changed.connect(self._look_anew)
        self._empty, self._good, self._done = label("muted", wrap=True), QFrame(), label(wrap=True)
        self._letters = QWidget()
        self._row, self._smart = Wrap(self._letters, gap=5), label("chip")
        self._row.addWidget(self._smart)
        self._missing, self._offered, self._talked = Section(), Section(), Section()
        self.letters = Pool(self._row, label_chip)
        self.hints = Pool(self._missing.column, self._make_hint)
        self.patterns = Pool(self._offered.column, lambda: Pattern(self.rewording.start))
        self.asides = Pool(self._talked.column, self._make_aside)
        self.rewording = Rewording(ground)
        self._build()

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return self.rewording.fields

    @override
    def show_card(self, card: Card) -> None:
        self.rewording.show_card(card)
        if card.id != self._shown:
            self._shown = card.id
            self._timer.stop()
            self.look()
        elif not self._timer.isActive():
            self._timer.start()

    @override
    def begin(self) -> None:
        self.rewording.begin()

    @override
    def leave(self) -> None:
        self.rewording.leave()

    def look(self) -> None:
        """Look at the card as it stands now; nothing is done where nothing about it has changed."""
        card = self.ground.journey.cards.get(self.ground.about)
        if card is None or card.kind not in LOOKED_AT:
            return
        facts = PlanFacts(self.ground.board.board).of(card)
        seen = (card.id, facts, card.aims.talked)
        if seen != self._seen:
            self._seen = seen
            self.view = look(self._kit.coach, facts, card.aims.talked)
            self._show_view(card)
            self.looked.emit(self.view)

    def _look_anew(self) -> None:
        self._seen = ()
        self.look()

    def words(self, _card: Card) -> str:
        """How the card stands, in one line."""
        parts = [smart_words(self.view)]
        if self.view.hints:
            parts.append(self.tr("%n thing(s) to talk about", "", len(self.view.hints)))
        return " · ".join(filter(None, parts))

    def _build(self) -> None:
        self._good.setProperty("role", "good")
        inside = QVBoxLayout(self._good)
        inside.setContentsMargins(12, 8, 10, 8)
        inside.addWidget(self._done)
        self._done.setText(self.tr("The coach has nothing more to ask. Whether it is a good goal, you decide."))
        self._empty.setText(self.tr("Write something, and the coach looks at it."))
        titles = {
            self._missing: self.tr("What is missing"),
            self._offered: self.tr("Suggestions to talk about"),
            self._talked: self.tr("Talked about"),
        }
        for section, title in titles.items():
            section.column.insertWidget(0, kicker(title))
        parts = (self._empty, self._letters, self._good, self._missing, self._offered, self.rewording, self._talked)
        for part in parts:
            self.column.addWidget(part)
        self.rewording.reshaped.connect(self.reshaped)

    def _make_hint(self) -> HintCard:
        card = HintCard()
        card.taken.connect(self._take)
        card.put_aside.connect(partial(self._settle, aside=True))
        return card

    def _make_aside(self) -> AsideRow:
        row = AsideRow()
        row.wanted.connect(partial(self._settle, aside=False))
        return row

    def _show_view(self, card: Card) -> None:
        view = self.view
        self._empty.setVisible(not card.text.strip())
        self._good.setVisible(bool(card.text.strip()) and not view.hints)
        for chip, state in zip(self.letters.of(len(view.letters)), view.letters, strict=True):
            show_letter(chip, state)
        self._smart.setText(smart_words(view))
        self._letters.setVisible(bool(view.letters))
        changed = (len(view.hints), len(view.aside)) != (self.hints.shown, self.asides.shown)
        for hint_card, hint in zip(self.hints.of(len(view.hints)), view.hints, strict=True):
            here = hint.rule in ELSEWHERE
            pattern = hint.pattern if here and hint.rule is not Rule.NO_DATE else ""
            hint_card.show_hint(hint, self._action(hint), pattern)
            hint_card.take.setVisible(here)
        patterns = _patterns(view.hints)
        for row, words in zip(self.patterns.of(len(patterns)), patterns, strict=True):
            row.show_pattern(words)
        for aside, hint in zip(self.asides.of(len(view.aside)), view.aside, strict=True):
            aside.show_hint(hint)
        for section, wanted in ((self._missing, view.hints), (self._offered, patterns), (self._talked, view.aside)):
            section.setVisible(bool(wanted))
        if changed:
            self.reshaped.emit()

    def _action(self, hint: Hint) -> str:
        actions = {
            "baseline": self.tr("Write it in"),
            "until": self.tr("Choose a date"),
            "wish": self.tr("Find the wish"),
            "own_words": self.tr("Write the words"),
            "follow_up": self.tr("Plan it"),
            "levels": self.tr("See the levels"),
        }
        return actions.get(ELSEWHERE.get(hint.rule, ""), "")

    def _take(self, hint: Hint) -> None:
        self.place_wanted.emit(ELSEWHERE.get(hint.rule, ""))

    def _settle(self, hint: Hint, *, aside: bool) -> None:
        self.ground.board.ladder.aims.put_aside(self.ground.about, hint.rule.value, about(hint), aside=aside)
        self.look()
        stops = [*(card.talked for card in self.hints.all), *(row.back for row in self.asides.all)]
        wanted = next((stop for stop in stops if not stop.isHidden()), None)
        if wanted is not None:
            wanted.setFocus()


def label_chip() -> QLabel:
    """A letter of SMART."""
    return label("chip")


def show_letter(chip: QLabel, state: LetterState) -> None:
    """Say how a letter stands, by a sign and by colour; the question it asks is in the tooltip."""
    sign, side = SIGNS[state.mark]
    chip.setText(f"{sign} {state.word}")
    chip.setToolTip(for_tip(state.question))
    chip.setAccessibleName(f"{sign} {state.word}")
    chip.setAccessibleDescription(state.question)
    restyle(chip, "side", side)


def smart_words(view: View) -> str:
    """“SMART 2/5”; nothing where letters are not asked for."""
    verdict = view.verdict
    return f"SMART {verdict.met}/{verdict.of}" if verdict is not None else ""


def _patterns(hints: Iterable[Hint]) -> list[str]:
    found = (hint.pattern for hint in hints if hint.rule not in ELSEWHERE and hint.pattern)
    return list(dict.fromkeys(found))
