"""What the parts of a plan's form have in common, and the headings under which the less used ones are folded away."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal

from desktop.icons import Look
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Section, push


class PlanSection(Section):
    """A part that is made when a card first needs it, and then follows the card the form is about."""

    card_wanted = Signal(object, str)
    """Show a card of another grid, or of this one: its `JourneyKind` and its id."""

    def __init__(self, ground: Ground, top: int = 8) -> None:
        super().__init__(top)
        self.ground = ground

    @property
    def fields(self) -> Mapping[str, LiveText]:
        """The text fields, by the name of what they write."""
        return {}

    def show_card(self, card: Card) -> None:
        """Show what the card says."""

    def begin(self) -> None:
        """Forget what belongs to the card shown before."""

    def leave(self) -> None:
        """End all writing that is the section's own."""


class Fold(PlanSection):
    """A heading that unfolds a section; folded it says the most important of it. This laptop remembers which."""

    def __init__(self, ground: Ground, look: Look, name: str, *, open_at_first: bool = False) -> None:
        super().__init__(ground, 2)
        self._look, self._name, self._title = look, name, ""
        self._make: Callable[[], PlanSection] | None = None
        self._say: Callable[[Card], str] = lambda _: ""
        self._section: PlanSection | None = None
        self._card: Card | None = None
        self._open = ground.memory.is_open(name, otherwise=open_at_first)
        self.head, self._summary = push("", self.toggle, "fold"), label("muted", wrap=True)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self._summary)
        self._summary.setIndent(26)

    def hold(self, title: str, make: Callable[[], PlanSection], say: Callable[[Card], str]) -> None:
        """Say what is folded: its title, how to make it, and what to say of a card while it is folded."""
        self._title, self._make, self._say = title, make, say
        self.head.setText(title)
        self._show_state()

    @property
    def section(self) -> PlanSection:
        """What is folded; it is made now if nobody has seen it yet."""
        if self._section is None:
            assert self._make is not None  # noqa: S101 - a fold is given what it holds when it is made
            self._section = self._make()
            self._section.reshaped.connect(self.reshaped)
            self._section.card_wanted.connect(self.card_wanted)
            self.column.addWidget(self._section)
            if self._card is not None:
                self._section.show_card(self._card)
            self.reshaped.emit()
        return self._section

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return self._section.fields if self._section is not None and self._open else {}

    @override
    def show_card(self, card: Card) -> None:
        self._card = card
        if self._open:
            self.section.show_card(card)
        else:
            self.show_summary()

    @override
    def begin(self) -> None:
        if self._section is not None:
            self._section.begin()

    @override
    def leave(self) -> None:
        if self._section is not None:
            self._section.leave()

    def toggle(self) -> None:
        """Unfold it, or fold it again."""
        self._open = not self._open
        self.ground.memory.keep_open(self._name, is_open=self._open)
        self._show_state()

    def unfold(self) -> PlanSection:
        """See to it that what is folded can be seen, and give it."""
        if not self._open:
            self.toggle()
        return self.section

    def _show_state(self) -> None:
        self._look.put(self.head, "chevron-down" if self._open else "chevron-right")
        state = self.tr("unfolded") if self._open else self.tr("folded")
        self.head.setAccessibleName(f"{self._title}, {state}")
        if self._open:
            self.section.show()
            if self._card is not None:
                self.section.show_card(self._card)
        elif self._section is not None:
            self._section.hide()
        self.show_summary()
        self.reshaped.emit()

    def show_summary(self) -> None:
        """Say what is said while it is folded, which may be something else now."""
        words = "" if self._open or self._card is None else self._say(self._card)
        self._summary.setText(words)
        self._summary.setVisible(bool(words))


class Together(PlanSection):
    """Sections under one heading."""

    def __init__(self, ground: Ground, *parts: PlanSection) -> None:
        super().__init__(ground, 0)
        self.parts = parts
        for part in parts:
            part.reshaped.connect(self.reshaped)
            part.card_wanted.connect(self.card_wanted)
            self.column.addWidget(part)

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {name: field for part in self.parts for name, field in part.fields.items()}

    @override
    def show_card(self, card: Card) -> None:
        for part in self.parts:
            part.show_card(card)

    @override
    def begin(self) -> None:
        for part in self.parts:
            part.begin()

    @override
    def leave(self) -> None:
        for part in self.parts:
            part.leave()


UNDER_A_GOAL = (CardKind.SUB_GOAL, CardKind.SIGN, CardKind.EFFORT, CardKind.FOLLOW_UP)
"""What belongs to a goal."""
