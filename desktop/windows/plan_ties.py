"""What a card of the plan is tied to: where it comes from on the journeys, and what it hangs on in the plan."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.coach.plan_facts import BY_THEMSELVES
from desktop.language import Language
from desktop.model.journey import Board, Card
from desktop.model.kinds import CARD_NAMES, JOURNEYS, JourneyKind
from desktop.model.plan import WHOLE, WISHES
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import Ground, Section, first_line, kicker, push, say_on
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_section import PlanSection
from desktop.windows.plan_tie_finder import TieFinder
from desktop.windows.wrap import Wrap

LONGEST_TIP = 400
"""Letters of a card that a tooltip shows."""
REMOVE = 36
"""Width of the button that takes a tie away, in pixels."""


class TieRow(QWidget):
    """The way to another card, and the way to be rid of the tie."""

    def __init__(self, go: Callable[[], object], remove: Callable[[], object]) -> None:
        super().__init__()
        self.go, self.remove = push("", go, "row"), push("×", remove, "quiet")
        hold(self.remove, QWidget.setFixedWidth, REMOVE, tall)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.go, 1)
        row.addWidget(self.remove)

    def show_words(self, words: str, tip: str) -> None:
        """Say which card it is, and in the tooltip where it lies."""
        say_on(self.go, words, tall(REMOVE) + 2)
        self.go.setToolTip(for_tip(tip))
        self.remove.setAccessibleName(self.tr("Take the tie away: {card}").format(card=words))
        self.remove.setToolTip(for_tip(self.tr("Take the tie away; both cards stay")))


class TiesSection(PlanSection):
    """Both ends of a tie show it. A card that is gone takes its ties along, and brings them back with it."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground)
        self._kit = kit
        self.rows: dict[str, TieRow] = {}
        self._journeys, self._plan = Section(0), Section(0)
        self._by_itself = label("muted", wrap=True)
        self.add: QPushButton = push(self.tr("Tie it to …"), self.open_finder)
        self.finder: TieFinder | None = None
        self._place = QVBoxLayout()
        self._build()

    @override
    def show_card(self, card: Card) -> None:
        board = self.ground.board.board
        threads = {thread.id: thread.other(card.id) for thread in board.threads_of(card.id)}
        changed = threads.keys() != self.rows.keys()
        for key in self.rows.keys() - threads.keys():
            self._drop(key)
        for key, other in threads.items():
            end = board.card(other)
            if end is not None:
                self._show_tie(key, board, end)
        for section in (self._journeys, self._plan):
            section.setVisible(section.column.count() > 1)
        self._show_by_itself(board, card)
        if self.finder is not None and not self.finder.isHidden():
            self.finder.show_board(board, card.id)
        if changed:
            self.reshaped.emit()

    @override
    def begin(self) -> None:
        for key in list(self.rows):
            self._drop(key)
        if self.finder is not None:
            self.finder.hide()

    def open_finder(self) -> None:
        """Unfold the list of cards."""
        if self.finder is None:
            self.finder = TieFinder(self._kit.look)
            self.finder.toggled.connect(self._toggle)
            self.finder.closed.connect(self._close)
            self._place.addWidget(self.finder)
        self.finder.search.show_afresh("")
        self.finder.show()
        self.finder.renew()
        self.finder.show_board(self.ground.board.board, self.ground.about)
        self.finder.search.setFocus()
        self.reshaped.emit()

    def _untie(self, thread: str) -> None:
        self.add.setFocus()
        self.ground.board.ladder.untie(thread)

    def _build(self) -> None:
        self._journeys.column.addWidget(kicker(self.tr("Comes from the journey")))
        self._plan.column.addWidget(kicker(self.tr("Hangs together with")))
        doing = QWidget()
        Wrap(doing).addWidget(self.add)
        for widget in (self._journeys, self._plan, self._by_itself, doing):
            self.column.addWidget(widget)
        self.column.addLayout(self._place)

    def _show_tie(self, key: str, board: Board, end: Card) -> None:
        row = self.rows.get(key)
        if row is None:
            go = partial(self.card_wanted.emit, end.journey, end.id)
            row = self.rows[key] = TieRow(go, partial(self._untie, key))
            (self._plan if end.journey is JourneyKind.PLAN else self._journeys).column.addWidget(row)
        kind = Language.translate("Kinds", CARD_NAMES[end.kind])
        sign = "↗ " if end.journey in JOURNEYS else ""
        words = f"{sign}{kind}: {first_line(end.text)}"
        place = " · ".join(board.journey(end.journey).titles_of(end.place.cell))
        row.show_words(words, f"{end.text[:LONGEST_TIP]}\n{place}")

    def _show_by_itself(self, board: Board, card: Card) -> None:
        """Say what a card hangs on without a tie, because the plan has only one."""
        words = ""
        lane = next((lane for kind, lane in BY_THEMSELVES if kind is card.kind), "")
        there = board.plan.cells.get((lane, WHOLE), ())
        if len(there) == 1 and not any(thread.other(card.id) == there[0].id for thread in board.threads_of(card.id)):
            purpose = self.tr("Hangs by itself on the only purpose: {words}")
            wish = self.tr("Hangs by itself on the only wish: {words}")
            words = (wish if lane == WISHES else purpose).format(words=first_line(there[0].text))
        self._by_itself.setText(words)
        self._by_itself.setVisible(bool(words))

    def _drop(self, key: str) -> None:
        row = self.rows.pop(key)
        for section in (self._journeys, self._plan):
            section.column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _toggle(self, card: str) -> None:
        board, about = self.ground.board, self.ground.about
        known = [thread.id for thread in board.board.threads_of(about) if thread.other(about) == card]
        if known:
            board.ladder.untie(known[0])
        else:
            board.ladder.tie(card, about)

    def _close(self) -> None:
        self.add.setFocus()
        if self.finder is not None:
            self.finder.hide()


def ties_words(ground: Ground, card: Card) -> str:
    """What a card is tied to, in one line."""
    board = ground.board.board
    ends = [board.card(thread.other(card.id)) for thread in board.threads_of(card.id)]
    return " · ".join(first_line(end.text) for end in ends if end is not None)
