"""The tools over the levels by view: the code system, what a press sets, and the ways to add, order and set blind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.code_system import CodeSystem
from desktop.model.level_say import COUNTS
from desktop.model.level_views import OFFERED, When
from desktop.windows.case_editor_words import SYSTEMS
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import push
from desktop.windows.segments import Segments
from desktop.windows.wrap import Wrap


class LevelTools(QFrame):
    """Says what is wanted; does nothing itself."""

    system_wanted = Signal(object)
    when_wanted = Signal(object)
    add_wanted = Signal()
    fetch_wanted = Signal()
    sort_wanted = Signal()
    blind_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.systems, self.whens = Segments(OFFERED), Segments(tuple(When))
        self.add, self.fetch = push("", self.add_wanted.emit), push("", self.fetch_wanted.emit)
        self.sort, self.blind = push("", self.sort_wanted.emit), push("", self.blind_wanted.emit, "primary")
        self.about = label("muted", wrap=True)
        """What counts in the system; whoever holds the tools puts it where there is room."""
        look.put(self.add, "plus")
        look.put(self.sort, "sort-descending")
        look.put(self.blind, "eye-off-outline", Token.SURFACE)
        self._build()
        self.systems.chosen.connect(self.system_wanted)
        self.whens.chosen.connect(self.when_wanted)

    def show_system(self, system: CodeSystem, when: When) -> None:
        """Show which system is looked at, what counts in it, and what a press on a bar sets."""
        self.systems.choose(system.id)
        self.whens.choose(when)
        note = system.scale.note if system.scale is not None else ""
        counts = Language.translate("Levels", COUNTS) if system.id == "FFB" else ""
        other = next((step for step in system.scale.steps if not step.is_level), None) if system.scale else None
        sign = self.tr("A filled mark is the level now, an outlined one the expected level.")
        beside = self.tr("The box beside the bar is “{step}”.").format(step=other.label) if other is not None else ""
        self.about.setText(" ".join(filter(None, (system.note, note, counts, sign, beside))))

    def show_offers(self, fetched: int, rows: int, *, locked: bool) -> None:
        """Offer what can be done: `fetched` sub-themes of the case and the goals are not there yet."""
        self.fetch.setVisible(bool(fetched))
        self.fetch.setText(self.tr("Take in those of case and goals ({count})").format(count=fetched))
        self.sort.setVisible(rows > 1)
        self.blind.setVisible(bool(rows))
        for button in (self.add, self.fetch, self.blind):
            button.setEnabled(not locked)

    def retranslate(self) -> None:
        """Say all words in the language in use."""
        self.systems.say({each: Language.translate("CaseHelp", SYSTEMS[each]) for each in OFFERED})
        self.whens.say({When.NOW: self.tr("Level now"), When.EXPECTED: self.tr("Expected level")})
        self.whens.setToolTip(for_tip(self.tr("What a press on a bar sets. Shift and an arrow key set the other one.")))
        self.add.setText(self.tr("Add a sub-theme …"))
        self.sort.setText(self.tr("Largest distance first"))
        self.blind.setText(self.tr("Set each for themselves …"))

    def _build(self) -> None:
        self.setProperty("role", "bar")
        choices, doing = Wrap(gap=12), Wrap(gap=8)
        for choice in (self.systems, self.whens):
            choices.addWidget(choice)
        for button in (self.add, self.fetch, self.sort, self.blind):
            doing.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(8)
        column.addLayout(choices)
        column.addLayout(doing)


def clear_widget() -> QWidget:
    """A widget through which what is behind it shows."""
    made = QWidget()
    made.setObjectName("clear")
    return made
