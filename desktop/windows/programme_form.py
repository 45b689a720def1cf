"""Everything about one block, written where it stands: what the room is told, and what only the facilitator sees."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.document.day import DayDocument
from desktop.document.script import ScriptDocument
from desktop.icons import Look
from desktop.model.programme import (
    LONGEST_BLOCK,
    Block,
    Opens,
    least_minutes,
)
from desktop.model.timing import Slot
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.labels import ShortLabel, label
from desktop.windows.live_text import LiveText
from desktop.windows.live_title import LiveTitle
from desktop.windows.number_box import NumberBox
from desktop.windows.programme_choices import BlockChoices
from desktop.windows.programme_groups import ForGroups
from desktop.windows.programme_words import between
from desktop.windows.wrap import Wrap

TEXTS = {"goal": 2, "instructions": 3, "method": 1, "materials": 2, "roles": 2, "prompts": 1}
"""The texts after the title, and how many lines each is high before anything is written."""
CHOICE = 200
JOURNEYS = (Opens.AS_IS, Opens.IDEAL)


class ProgrammeForm(QScrollArea):
    """Shows one block and writes into the documents; empty where none is chosen."""

    entered = Signal()
    left = Signal()
    """A field of the day's document is entered or left."""
    notes_entered = Signal()
    notes_left = Signal()

    def __init__(
        self,
        look: Look,
        day: DayDocument,
        script: ScriptDocument,
        templates: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._day, self._script = look, day, script
        self._block = Block("")
        self._captions: dict[str, QLabel] = {}
        self._when = label("kicker")
        self.title = LiveTitle()
        self.texts = {name: LiveText("", lines) for name, lines in TEXTS.items()}
        self.notes, self._secret = LiveText("", 3), label("chip")
        self.minutes, self.shortest = NumberBox(LONGEST_BLOCK), NumberBox(LONGEST_BLOCK)
        self.choices = BlockChoices(day.blocks, lambda: self._block, templates)
        self.groups = ForGroups()
        self._body, self._none = QWidget(), label("lead", wrap=True)
        self._held = QFrame()
        self._build()
        self._connect()
        self._retranslate()
        self.show_block(None, (), {})

    def show_block(self, slot: Slot | None, beside: Iterable[Block], groups: Mapping[str, str]) -> None:
        """Show a block; `beside` are those that run inside it, `groups` the names of all groups by id."""
        self._held.setVisible(slot is not None)
        self._none.setVisible(slot is None)
        if slot is None:
            self._block = Block("")
            return
        block = self._block = slot.block
        holds = bool(tuple(beside))
        self._when.setText(between(slot))
        self.title.show_text(block.title)
        for name, field in self.texts.items():
            field.show_text(getattr(block, name))
        self.show_notes()
        if not self.minutes.hasFocus() or self.minutes.value() > 0:
            self.minutes.show_number(slot.minutes)
        self.minutes.setEnabled(not holds)
        self.shortest.show_number(block.shortest)
        self.shortest.lineEdit().setPlaceholderText(str(least_minutes(block, slot.minutes)))
        self.choices.show()
        self.groups.show_groups(block.groups, groups)
        self._need("groups", self.groups, needed=bool(block.inside))
        self._need("template", self.choices.template, needed=block.opens in JOURNEYS)
        self._need("allowed", self.choices.allowed, needed=block.opens is not Opens.NOTHING)

    def _need(self, name: str, field: QWidget, *, needed: bool) -> None:
        # Where the two have a cell of their own, that one goes, and leaves no gap.
        cell = field.parentWidget()
        whole = (self._captions[name], field) if cell is self._held or cell is None else (cell,)
        for widget in whole:
            widget.setVisible(needed)

    def show_notes(self) -> None:
        """Show what the script says of the block."""
        if self._block.id:
            self.notes.show_text(self._script.notes.get(self._block.id, ""))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Building

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setObjectName("clear")
        self._body.setObjectName("clear")
        outer, column = QVBoxLayout(self._body), QVBoxLayout(self._held)
        outer.setContentsMargins(0, 0, 4, 0)
        outer.addWidget(self._none)
        outer.addWidget(self._held)
        outer.addStretch(1)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setContentsMargins(24, 60, 24, 24)
        column.setContentsMargins(16, 14, 16, 18)
        column.setSpacing(4)
        column.addWidget(self._when)
        column.addWidget(self.title)
        column.addLayout(self._lengths())
        for name in ("goal", "instructions"):
            self._add(column, name, self.texts[name])
        column.addSpacing(10)
        column.addWidget(self._notes_frame())
        self._add(column, "groups", self.groups)
        column.addLayout(self._choices())
        for name in ("method", "materials", "roles", "prompts"):
            self._add(column, name, self.texts[name])
        self.setWidget(self._body)
        for field in (self.notes, *self.texts.values()):
            field.setAcceptDrops(False)

    def _lengths(self) -> Wrap:
        """How long it is, how short it may become, and what it is."""
        self.minutes.setSingleStep(5)
        self.shortest.setSingleStep(5)
        cells = Wrap(gap=12)
        cells.setContentsMargins(0, 10, 0, 0)
        fields: tuple[tuple[str, QWidget], ...]
        fields = (("minutes", self.minutes), ("shortest", self.shortest), ("kind", self.choices.kind))
        for name, field in fields:
            cells.addWidget(self._cell(name, field))
        for field, width in ((self.minutes, 90), (self.shortest, 120), (self.choices.kind, 220)):
            hold(field, QWidget.setFixedWidth, width)
        return cells

    def _choices(self) -> Wrap:
        """What the projector shows, and what the groups get."""
        cells = Wrap(cell=CHOICE, gap=12)
        cells.setContentsMargins(0, 10, 0, 0)
        chosen = self.choices
        fields: tuple[tuple[str, QWidget], ...]
        fields = (("screen", chosen.screen), ("opens", chosen.opens), ("allowed", chosen.allowed))
        for name, field in (*fields, ("template", chosen.template)):
            cells.addWidget(self._cell(name, field))
        return cells

    def _cell(self, name: str, field: QWidget) -> QWidget:
        """A field under its caption."""
        cell = QWidget()
        cell.setObjectName("clear")
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._caption(name, field))
        column.addWidget(field)
        return cell

    def _notes_frame(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "spoken")
        column, row = QVBoxLayout(frame), QHBoxLayout()
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        self._secret.setProperty("side", "warning")
        row.addWidget(self._caption("notes", self.notes))
        row.addStretch(1)
        row.addWidget(self._secret)
        column.addLayout(row)
        column.addWidget(self.notes)
        return frame

    def _add(self, column: QVBoxLayout, name: str, field: QWidget) -> None:
        caption = self._caption(name, field)
        caption.setContentsMargins(0, 10, 0, 0)
        column.addWidget(caption)
        column.addWidget(field)

    def _caption(self, name: str, field: QWidget) -> QLabel:
        caption = self._captions[name] = ShortLabel("kicker")
        caption.setBuddy(field)
        return caption

    def _connect(self) -> None:
        verbs = self._day.blocks
        live: dict[str, LiveText] = {"title": self.title, **self.texts}
        for name, field in live.items():
            field.written.connect(partial(self._write, name))
            field.entered.connect(self.entered)
            field.left.connect(self.left)
        self.notes.written.connect(self._write_notes)
        self.notes.entered.connect(self.notes_entered)
        self.notes.left.connect(self.notes_left)
        for box in (self.minutes, self.shortest):
            box.entered.connect(self.entered)
            box.left.connect(self.left)
        self.minutes.chosen.connect(self._set_minutes)
        self.minutes.left.connect(lambda: self.minutes.show_number(self._block.minutes))
        self.shortest.chosen.connect(lambda minutes: verbs.set_shortest(self._block.id, minutes))
        self.groups.chosen.connect(lambda groups: verbs.set_groups(self._block.id, groups))

    def _write(self, name: str, words: str) -> None:
        self._day.blocks.write(self._block.id, name, words)

    def _write_notes(self, words: str) -> None:
        self._script.write(self._block.id, words)

    def _set_minutes(self, minutes: int | None) -> None:
        if minutes:
            self._day.blocks.set_minutes(self._block.id, minutes)

    def _retranslate(self) -> None:
        self.choices.retranslate(self.tr("The phases of the day"))
        words = {
            "minutes": self.tr("Minutes"),
            "shortest": self.tr("At least"),
            "kind": self.tr("Kind"),
            "goal": self.tr("Goal"),
            "instructions": self.tr("Instructions to the room"),
            "notes": self.tr("My own notes"),
            "groups": self.tr("For these groups"),
            "screen": self.tr("The projector shows"),
            "opens": self.tr("On the groups' laptops"),
            "allowed": self.tr("There the groups may"),
            "template": self.tr("Phases of new journeys"),
            "method": self.tr("Method"),
            "materials": self.tr("Materials, one a line"),
            "roles": self.tr("Roles, one a line"),
            "prompts": self.tr("Prompts to discuss, one a line"),
        }
        for name, caption in self._captions.items():
            caption.setText(words[name].upper())
            if (field := caption.buddy()) is not None:
                field.setAccessibleName(words[name])
        self.title.setAccessibleName(self.tr("Title of the block"))
        self.title.setPlaceholderText(self.tr("What is going to happen?"))
        self.texts["goal"].setPlaceholderText(self.tr("What is different when it is over?"))
        self.texts["instructions"].setPlaceholderText(self.tr("What everybody should do; it is shown on the projector"))
        self.notes.setPlaceholderText(self.tr("What to remember and what to say; no group and no projector gets it"))
        self._secret.setText(self.tr("only for the facilitator"))
        self.shortest.setToolTip(self.tr("How short it may become when the day runs late"))
        self._none.setText(self.tr("Choose a block to write what happens in it."))
