"""Rows of a plan's form: texts, dates and choices that lie in what a card aims at."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QGridLayout

from desktop.document.details import Value
from desktop.language import long_date
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.plan import Aims, GoalType, Result, Status
from desktop.overriding import override
from desktop.windows.date_button import DateButton
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Words
from desktop.windows.panel_values import ChoiceRow, YesNoRow
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_section import PlanSection

TEXTS = {CardKind.SUB_GOAL: ("baseline",), CardKind.SIGN: ("baseline", "target")}
"""Texts that a rung asks for in sight; those of a goal are folded."""
DATES = {CardKind.SUB_GOAL: ("since", "until"), CardKind.FOLLOW_UP: ("until",)}


class AimChoice(ChoiceRow):
    """One of a list of words for a value of `Aims`."""

    @override
    def choose(self, value: Value) -> None:
        said = value if isinstance(value, GoalType | Status | Result) else None
        self.ground.board.ladder.aims.choose(self.ground.about, self.name, said)

    @override
    def show_card(self, card: Card) -> None:
        self.show_value(getattr(card.aims, self.name))


class AimYesNo(YesNoRow):
    """Yes, no or not said for a value of `Aims`."""

    @override
    def choose(self, value: Value) -> None:
        said = value if isinstance(value, bool) else None
        self.ground.board.ladder.aims.choose(self.ground.about, self.name, said)

    @override
    def show_card(self, card: Card) -> None:
        self.buttons[getattr(card.aims, self.name)].setChecked(True)


class AimTexts(PlanSection):
    """Some of the texts of what a card aims at."""

    def __init__(self, ground: Ground, names: Iterable[str], top: int = 0) -> None:
        super().__init__(ground, top)
        self.rows = {name: Words(ground, self._writing(name)) for name in names}
        for row in self.rows.values():
            self.column.addWidget(row)

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {name: row.field for name, row in self.rows.items() if not row.isHidden()}

    def offer(self, names: Iterable[str]) -> None:
        """Show these of them only."""
        wanted = set(names)
        for name, row in self.rows.items():
            row.setVisible(name in wanted)
        self.setVisible(bool(wanted))

    @override
    def show_card(self, card: Card) -> None:
        for name, row in self.rows.items():
            row.field.show_text(getattr(card.aims, name))

    def _writing(self, name: str) -> "_Writing":
        return _Writing(self.ground, name)


class _Writing:
    """Writes one text of the card in sight."""

    def __init__(self, ground: Ground, name: str) -> None:
        self._ground, self._name = ground, name

    def __call__(self, words: str) -> None:
        self._ground.board.ladder.aims.write(self._ground.about, self._name, words)


class DateRows(PlanSection):
    """When something begins, and until when it is. Cards of one rung lie in the order of their dates."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground)
        self._code = kit.language
        self.buttons = {name: DateButton(kit.look, kit.language) for name in ("since", "until")}
        self._captions = {name: label("muted") for name in self.buttons}
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, button) in enumerate(self.buttons.items()):
            grid.addWidget(self._captions[name], row, 0)
            grid.addWidget(button, row, 1)
            button.setProperty("kind", "row")
        self.column.addLayout(grid)
        self.buttons["since"].chosen.connect(lambda day: self._choose("since", day))
        self.buttons["until"].chosen.connect(lambda day: self._choose("until", day))

    def offer(self, names: Iterable[str], until: str = "") -> None:
        """Show these of them only; `until` is what the last day is called."""
        wanted = set(names)
        captions = {"since": self.tr("Start"), "until": until or self.tr("End")}
        for name, button in self.buttons.items():
            self._captions[name].setText(captions[name])
            self._captions[name].setVisible(name in wanted)
            button.setVisible(name in wanted)
            button.entitle(captions[name])
        self.setVisible(bool(wanted))

    @override
    def show_card(self, card: Card) -> None:
        for name, button in self.buttons.items():
            button.show_date(getattr(card.aims, name))

    def _choose(self, name: str, day: str) -> None:
        board, card = self.ground.board, self.ground.journey.cards.get(self.ground.about)
        if card is None:
            return
        board.hold()
        board.ladder.aims.choose(card.id, name, day)
        if name == "until" and card.kind in (CardKind.SUB_GOAL, CardKind.FOLLOW_UP):
            board.ladder.sort_by_time(card.place.phase, card.place.lane)
        board.release()


def span_words(aims: Aims, code: str) -> str:
    """From when to when, in the reader's words."""
    days = [long_date(day, code) for day in (aims.since, aims.until)]
    if not any(days):
        return ""
    return " – ".join(day or "…" for day in days)
