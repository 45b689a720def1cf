"""The plan under the four headings of SEL § 141: the data of the canvas, read from top to bottom, and written in."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.language import long_date
from desktop.model.handleplan import Heading
from desktop.model.journey import Card, Journey
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import LOOSE, PURPOSES, WHOLE, WIDE, WISHES
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, push, write_live
from desktop.windows.panel_memory import PanelMemory
from desktop.windows.plan_age_hint import AgeHint
from desktop.windows.plan_heading_block import HeadingBlock
from desktop.windows.plan_heading_row import row_name

WIDEST = 940
"""Of the column in the middle, in pixels at any size of text: longer lines are hard to read."""


class PlanHeadings(QWidget):
    """A face of the plan: follows the board shown."""

    card_wanted = Signal(object, str)
    """Go to a card: its `JourneyKind` and its id."""
    copy_wanted = Signal(object)
    """Put the plan on the clipboard as text: what stands under a `Heading`, or all of it for None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: BoardDocument | None = None
        self._ground: Ground | None = None
        self._plan: Journey | None = None
        self.blocks = {heading: HeadingBlock(heading) for heading in Heading}
        self.texts: dict[str, LiveText] = {}
        """The duration and the other matters, by what they write of the plan as a whole."""
        self.age, self._dates = AgeHint(), label("muted", wrap=True)
        self._lead, self.copy = label("lead", wrap=True), QPushButton()
        self.add_purpose = push("", partial(self._add, CardKind.PURPOSE))
        self.add_goal = push("", partial(self._add, CardKind.GOAL))
        self._build()
        self._connect()
        self._retranslate()

    def show_board(self, document: BoardDocument | None) -> None:
        """Show the newest reading of a board."""
        self._document = document
        if document is None:
            return
        if self._ground is None or self._ground.board is not document:
            self._stand_on(document)
        board = document.board
        for name, field in self.texts.items():
            field.show_text(getattr(board.voice, name))
        if board.plan is not self._plan:
            self._plan = board.plan
            self._show_cards(board.plan)
            self._show_dates(board.plan)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.copy.setProperty("kind", "primary")
        inside, middle, column, top = QWidget(), QWidget(), QVBoxLayout(), QHBoxLayout()
        inside.setObjectName("clear")
        middle.setObjectName("clear")
        middle.setMaximumWidth(WIDEST)
        middle.setLayout(column)
        top.addWidget(self._lead, 1)
        top.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 16, 8, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.age)
        for block in self.blocks.values():
            column.addWidget(block)
        column.addStretch(1)
        self.blocks[Heading.PURPOSE].add(self._left(self.add_purpose))
        self.blocks[Heading.EFFORT].add(self._left(self.add_goal))
        self.blocks[Heading.DURATION].add(self._dates)
        across = QHBoxLayout(inside)
        across.setContentsMargins(20, 0, 12, 0)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        scroll, outer = QScrollArea(), QVBoxLayout(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @staticmethod
    def _left(button: QPushButton) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(None))
        for block in self.blocks.values():
            block.copy_wanted.connect(self.copy_wanted)
            block.card_wanted.connect(lambda key: self.card_wanted.emit(JourneyKind.PLAN, key))

    def _retranslate(self) -> None:
        self._lead.setText(self.tr("The same plan under the four headings of an action plan (SEL § 141)."))
        self.copy.setText(self.tr("Copy as text"))
        self.add_purpose.setText(self.tr("+ Purpose"))
        self.add_goal.setText(self.tr("+ Goal"))
        empty = {
            Heading.PURPOSE: self.tr("No wish and no purpose is written yet."),
            Heading.EFFORT: self.tr("No goal is written yet."),
        }
        for number, (heading, block) in enumerate(self.blocks.items(), start=1):
            block.retranslate(number, empty.get(heading, ""))
        self._entitle_texts()
        self.age.retranslate()
        self._plan = None
        self.show_board(self._document)

    def _entitle_texts(self) -> None:
        said = {
            "duration": self.tr("How long is it expected to take? Say also when it is looked at again."),
            "other": self.tr("Housing, work, personal help, treatment, aids, and what else matters"),
        }
        for name, field in self.texts.items():
            field.setPlaceholderText(said[name])
            field.setAccessibleName(said[name])

    def _stand_on(self, document: BoardDocument) -> None:
        """Begin with another board: no field may write into the one before."""
        self._ground = Ground(document, JourneyKind.PLAN, PanelMemory())
        self._plan = None
        for old in self.texts.values():
            old.hide()
            old.deleteLater()
        aims = document.ladder.aims
        for name, heading in (("duration", Heading.DURATION), ("other", Heading.OTHER)):
            field = self.texts[name] = LiveText("", 2)
            self.blocks[heading].add(field, first=True)
            write_live(self._ground, field, partial(aims.write_plan, name))
        self._entitle_texts()

    def _show_cards(self, plan: Journey) -> None:
        assert self._ground is not None  # noqa: S101 - a board is shown
        self.blocks[Heading.PURPOSE].show_cards(self._ground, list(_named(plan, _purposes(plan))))
        self.blocks[Heading.EFFORT].show_cards(self._ground, list(_named(plan, _efforts(plan))))

    def _show_dates(self, plan: Journey) -> None:
        """Say what the dates of goals and sub-goals come to."""
        code = "da" if QLocale().language() is QLocale.Language.Danish else "en"
        since = min((card.aims.since for card in plan.cards.values() if card.aims.since), default="")
        until = max((card.aims.until for card in plan.cards.values() if card.aims.until), default="")
        said = [self.tr("begins {day} at the earliest").format(day=long_date(since, code))] if since else []
        said += [self.tr("ends {day} at the latest").format(day=long_date(until, code))] if until else []
        self._dates.setText(self.tr("By the dates on the plan: {dates}.").format(dates=", ".join(said)))
        self._dates.setVisible(bool(said))

    def _add(self, kind: CardKind) -> None:
        if self._document is None:
            return
        made = self._document.ladder.add(kind)
        self.show_board(self._document)
        for block in self.blocks.values():
            block.write_in(made)


def _purposes(plan: Journey) -> Iterator[Card]:
    for lane in (WISHES, PURPOSES):
        yield from plan.cells.get((lane, WHOLE), ())


def _efforts(plan: Journey) -> Iterator[Card]:
    """Goal by goal what belongs to it; last what belongs to none."""
    below = [lane.id for lane in plan.lanes if lane.id not in WIDE]
    for phase in (*(goal.id for goal in plan.goals), LOOSE):
        for lane in below:
            yield from plan.cells.get((lane, phase), ())


def _named(plan: Journey, cards: Iterable[Card]) -> Iterator[tuple[Card, str]]:
    """Each card with its name; goals are counted through, sub-goals goal by goal."""
    goals = steps = 0
    for card in cards:
        if card.kind is CardKind.GOAL:
            goals, steps = goals + 1, 0
        steps += card.kind is CardKind.SUB_GOAL
        yield card, row_name(card, plan.side_of(card.id), goals if card.kind is CardKind.GOAL else steps)
