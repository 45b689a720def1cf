"""The page where a group builds its goal plan: joins the bar, the canvas, the panel and the tools with one board."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.canvas.picks import CardPick, Pick
from desktop.model.agreement import Agreement
from desktop.model.handleplan import Heading
from desktop.model.kinds import JourneyKind
from desktop.model.order import Block
from desktop.overriding import override
from desktop.theme import Theme
from desktop.windows.board_page import BoardPage
from desktop.windows.exercise_page import ExercisePage
from desktop.windows.gas_overview import GasOverview
from desktop.windows.order_panel import OrderPanel
from desktop.windows.plan_bar import Face, PlanBar
from desktop.windows.plan_form import PlanForm
from desktop.windows.plan_headings import PlanHeadings
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_menu import PlanMenu
from desktop.windows.plan_tools import PlanTools
from desktop.windows.plan_verdicts import PlanVerdicts
from desktop.windows.red_thread_page import RedThreadPage

LEAST_CANVAS = 480
"""Room for the canvas, in pixels, before the order makes way for what is picked."""

PlanFace = RedThreadPage | GasOverview | PlanHeadings | ExercisePage
"""A way of looking at a plan in place of the canvas."""


class PlanPage(BoardPage):
    """Shows the goal plan of one group of an open day, in one of its faces."""

    card_wanted = Signal(object, str)
    """Go to the card with this id, on the journey of this `JourneyKind`."""
    copy_wanted = Signal(object, object)
    """Put the plan of a `Board` on the clipboard as text: what stands under a `Heading`, or all of it for None."""
    order_copy_wanted = Signal(object, object)
    """Put the order of a `Board` on the clipboard as text: what stands in a `Block`, or all of it for None."""
    order_agree_wanted = Signal()
    """Make an agreement of the first follow-up that the order says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        bar = PlanBar()
        super().__init__(theme, bar, JourneyKind.PLAN, parent)
        self._plan_bar = bar
        self._face = Face.PLAN
        self.verdicts: PlanVerdicts | None = None
        self.order: OrderPanel | None = None
        self.tools = PlanTools(self.view, self)
        self.red_thread, self.scales = RedThreadPage(theme), GasOverview()
        self.headings, self.exercises = PlanHeadings(), ExercisePage()
        self._middle = QHBoxLayout()
        self._faces: dict[Face, PlanFace] = {
            Face.THREAD: self.red_thread,
            Face.SCALES: self.scales,
            Face.HEADINGS: self.headings,
            Face.EXERCISES: self.exercises,
        }
        self._build()
        self._connect()
        self._retranslate()

    def plan_with(self, kit: PlanKit) -> None:
        """Take what the forms of the plan's cards need, and let the coach look at all goals."""
        self.panel.plan_with(kit)
        self.exercises.plan_with(kit)
        self.verdicts = PlanVerdicts(kit.coach, self)
        self.verdicts.changed.connect(self.view.show_verdicts)
        self.order = OrderPanel(kit, self.panel.memory, self)
        self._middle.insertWidget(self._middle.indexOf(self.panel), self.order)
        self.order.hide()
        self.order.closed.connect(lambda: self.show_order(shown=False))
        self.order.card_wanted.connect(lambda card: self.show_card(JourneyKind.PLAN, card))
        self.order.copy_wanted.connect(self._copy_order)
        self.order.agree_wanted.connect(self.order_agree_wanted)
        self.order.agreement_wanted.connect(self.panel.agreement_wanted)

    def use_agreements(self, agreed: Callable[[str], Sequence[Agreement]]) -> None:
        """Take in how to find what was agreed about the order."""
        if self.order is not None:
            self.order.use_agreements(agreed)

    def show_order(self, *, shown: bool) -> None:
        """Show the order beside the plan, or put it away."""
        self._plan_bar.order.setChecked(shown)
        self._show_sides()
        if shown and self.order is not None and self.order.isVisible():
            self.order.take_focus()
        elif not shown:
            self.view.setFocus()

    def show_face(self, face: Face) -> None:
        """Look at the plan another way."""
        self._face = face
        self._show_board()

    def show_card(self, kind: JourneyKind, card: str) -> None:
        """Go to a card of this plan, or ask for one of a journey."""
        if kind is JourneyKind.PLAN:
            self.show_face(Face.PLAN)
            self.go_to(CardPick(card))
            self.view.setFocus()
        else:
            self.card_wanted.emit(kind, card)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.red_thread.set_theme(theme)

    @override
    def leave(self) -> None:
        super().leave()
        self._show_news()
        if self.verdicts is not None:
            self.verdicts.look_at(None)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        middle, board = self._middle, QVBoxLayout()
        middle.setSpacing(0)
        board.setSpacing(0)
        board.addWidget(self.desk, 1)
        board.addWidget(self.tools)
        for face in self._faces.values():
            board.addWidget(face, 1)
        self.tools.add(self.desk.button)
        middle.addLayout(board, 1)
        middle.addWidget(self.panel)
        self._column.addLayout(middle, 1)
        self.panel.hide()

    def _connect(self) -> None:
        self._connect_board()
        self.panel.card_wanted.connect(self.show_card)
        self.view.menu_wanted.connect(self._open_menu)
        self._plan_bar.face_wanted.connect(self.show_face)
        self._plan_bar.order_wanted.connect(lambda shown: self.show_order(shown=shown))
        for face in self._faces.values():
            face.card_wanted.connect(self._show_scale if face is self.scales else self.show_card)
        self.headings.copy_wanted.connect(self._copy)
        self.exercises.print_wanted.connect(lambda: self.report_wanted.emit(self._group))

    def _retranslate(self) -> None:
        self._show_day()

    @override
    def _show_board(self) -> None:
        for widget in (self.desk, self.tools):
            widget.setVisible(self._canvas_in_sight)
        for face, shown in self._faces.items():
            shown.setVisible(face is self._face)
        self._show_news()
        self._plan_bar.show_face(self._face)
        self.desk.show_board(self._document, JourneyKind.PLAN)
        self._show_pick(self.view.pick)
        self._show_history()

    @override
    def _show_news(self) -> None:
        if self.verdicts is not None and self._document is not None:
            self.verdicts.look_at(self._document.board)
        for face, shown in self._faces.items():
            shown.show_board(self._document if face is self._face else None)
        self._show_order()

    def _show_order(self) -> None:
        if self.order is not None and (self._document is None or self.order.isVisibleTo(self)):
            self.order.show_board(self._document, self._group)

    @override
    def _show_sides(self, *_: object) -> None:
        """Show the order, where there is room for it beside the panel and a part of the canvas."""
        if self.order is None:
            return
        panel = self.panel.width() if self.panel.isVisibleTo(self) else 0
        roomy = not panel or self.width() - panel - self.order.width() >= LEAST_CANVAS
        self.order.setVisible(self._plan_bar.order.isChecked() and roomy)
        self._show_order()

    @override
    def _keys(self) -> Mapping[str, Callable[[], object]]:
        return {**super()._keys(), "Ctrl+Shift+B": lambda: self.show_order(shown=not self._plan_bar.order.isChecked())}

    @override
    def _swap_focus(self) -> None:
        order = self.order
        if order is not None and order.isVisible() and self.view.hasFocus() and not self.panel.isVisible():
            order.take_focus()
        else:
            super()._swap_focus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()

    @property
    @override
    def _canvas_in_sight(self) -> bool:
        return self._face is Face.PLAN

    @override
    def _show_day(self, *_: object) -> None:
        super()._show_day()
        day = self._session.day if self._session is not None else None
        group = day.group(self._group) if day is not None else None
        case = day.case_of(group) if day is not None and group is not None else None
        self.panel.use_case(case)
        self.tools.offer_words(case.own_words if case is not None else ())
        self.exercises.use_case(case)
        self.headings.age.show_case(case, day.date if day is not None else "")

    def _show_scale(self, kind: JourneyKind, card: str) -> None:
        """Go to a goal where its scale is written."""
        self.show_card(kind, card)
        form = self.panel.form
        if isinstance(form, PlanForm):
            form.go_to_place("gas")

    def _copy(self, heading: Heading | None) -> None:
        if self._document is not None:
            self.copy_wanted.emit(self._document.board, heading)

    def _copy_order(self, block: Block | None) -> None:
        if self._document is not None:
            self.order_copy_wanted.emit(self._document.board, block)

    def _open_menu(self, pick: Pick, spot: QPoint) -> None:
        menu = PlanMenu(self.view, pick, self)
        menu.exec(spot)
        menu.deleteLater()
