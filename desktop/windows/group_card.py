"""A group on the day's page: a picture of its board, its name, the case it works on, and what else can be done."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop.archive.entries import PreviewCard
from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.day import Group
from desktop.model.journey import Board
from desktop.overriding import override
from desktop.text_size import hold, px, tall
from desktop.windows.board_picture import far_away, paint_board
from desktop.windows.enter_button import EnterButton
from desktop.windows.labels import for_tip, label
from desktop.windows.live_line import LiveLine
from desktop.windows.passing_menu import PassingMenu

WIDTH = 250


class BoardButton(EnterButton):
    """The picture of a group's board; pressing it opens the journey."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: tuple[PreviewCard, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, cards: tuple[PreviewCard, ...]) -> None:
        """Show another board."""
        self._cards = cards
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH - 28), 112)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = QPainterPath()
        outline.addRoundedRect(frame, 8, 8)
        painter.fillPath(outline, theme.color(Token.PAPER))
        paint_board(painter, frame.adjusted(10, 8, -10, -8), self._cards, theme)
        if not self._cards:
            painter.setPen(theme.color(Token.MUTED))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color(Token.AUTHORITY), 2.5 if self.hasFocus() else 1))
            painter.drawPath(outline)


class CaseChoice(QComboBox):
    """Which case a group works on. Turning the wheel over it scrolls the page and changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that heeds the style sheet
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        painter.drawComplexControl(control, option)
        room = self.style().subControlRect(control, option, field, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class GroupCard(QFrame):
    """Tells what is wanted; the page does it."""

    journey_wanted = Signal()
    plan_wanted = Signal()
    report_wanted = Signal()
    removal_wanted = Signal()
    case_wanted = Signal(str)
    """The id of a case, or empty for none."""
    newer_wanted = Signal()
    """Take the newer version of the group's case into the day."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = Group("", "", "")
        self._board: Board | None = None
        self._people = 0
        self._offered: dict[str, str] = {}
        self._waiting: frozenset[str] = frozenset()
        self._look = look
        self.setProperty("role", "card")
        self.name, self.case = LiveLine("strong"), CaseChoice()
        self.more, self.picture = QPushButton(), BoardButton(look)
        self.newer, self._newer_words = QPushButton(), label("fault", wrap=True)
        self._newer_row = QWidget()
        self._count = label("muted")
        self._build()
        self._connect()
        self._retranslate()

    def show_group(
        self, group: Group, cases: Mapping[str, str], waiting: frozenset[str] = frozenset(), *, newer: bool = False
    ) -> None:
        """Show what the day says; `cases` are the titles that can be chosen, by id, in the order they are offered.

        Those `waiting` to be looked through are shown but cannot be chosen. `newer` offers a newer version of the
        group's own.
        """
        self._group = group
        self.name.show_text(group.name)
        self._show_cases(cases, waiting)
        if self.newer.hasFocus() and not newer:
            self.case.setFocus()
        self._newer_row.setVisible(newer)
        self._retranslate()

    def show_people(self, count: int) -> None:
        """Tell how many sit in the group; nothing is said of none."""
        if count != self._people:
            self._people = count
            self._count.setText(self._count_words())

    def show_board(self, board: Board) -> None:
        """Show what the group has built."""
        self._board = board
        self.picture.show_cards(far_away(board))
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self.case.setCurrentIndex(max(0, self.case.findData(self._group.case)))
            self._retranslate()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> PassingMenu:
        """What else can be done with the group."""
        menu = PassingMenu(self)
        menu.addAction(self.tr("Open the journey"), self.journey_wanted.emit)
        menu.addAction(self.tr("Open the goal plan"), self.plan_wanted.emit)
        menu.addAction(self.tr("Report of this group …"), self.report_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Remove the group"), self.removal_wanted.emit)
        return menu

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.more.setProperty("kind", "quiet")
        hold(self.more, QWidget.setFixedWidth, 38, tall)
        self._look.put(self.more, "dots-vertical", Token.MUTED)
        row.addWidget(self.name, 1)
        row.addWidget(self.more)
        column.addLayout(row)
        newer = QHBoxLayout(self._newer_row)
        newer.setContentsMargins(0, 0, 0, 0)
        newer.setSpacing(8)
        newer.addWidget(self._newer_words, 1)
        newer.addWidget(self.newer)
        self._look.put(self.newer, "update")
        self._newer_row.hide()
        for widget in (self.picture, self.case, self._newer_row, self._count):
            column.addWidget(widget)
        self.setTabOrder(self.name, self.picture)

    def _connect(self) -> None:
        self._look.changed.connect(self.picture.update)
        self.picture.clicked.connect(self.journey_wanted)
        self.case.activated.connect(lambda index: self.case_wanted.emit(self.case.itemData(index)))
        self.newer.clicked.connect(self.newer_wanted)
        self.more.clicked.connect(lambda: self.menu().open_under(self.more))

    def _show_cases(self, cases: Mapping[str, str], waiting: frozenset[str]) -> None:
        waiting &= cases.keys()
        if (list(cases.items()), waiting) != (list(self._offered.items()), self._waiting) or not self.case.count():
            self._offered, self._waiting = dict(cases), waiting
            self._fill()
        self.case.setCurrentIndex(max(0, self.case.findData(self._group.case)))

    def _fill(self) -> None:
        self.case.clear()
        self.case.addItem("", "")
        model = self.case.model()
        for case_id, title in self._offered.items():
            self.case.addItem(title, case_id)
            item = model.item(self.case.count() - 1) if isinstance(model, QStandardItemModel) else None
            if item is not None and case_id in self._waiting:
                item.setText(self.tr("{title} (not looked through yet)").format(title=title))
                item.setEnabled(False)

    def _retranslate(self) -> None:
        name = self._group.name
        self.name.setAccessibleName(self.tr("Name of the group"))
        self.name.setPlaceholderText(self.tr("Name of the group"))
        self.case.setItemText(0, self.tr("No case yet"))
        self.case.setAccessibleName(self.tr("Case of {group}").format(group=name))
        self.case.setToolTip(for_tip(self.case.currentText()))
        self._newer_words.setText(self.tr("A newer version exists."))
        self.newer.setText(self.tr("Take it"))
        self.newer.setToolTip(for_tip(self.tr("All groups with this case get the newer version. It can be undone.")))
        self.newer.setAccessibleName(self.tr("Take the newer version of the case of {group}").format(group=name))
        self.picture.setText(self.tr("Begin the journey"))
        self.picture.setAccessibleName(self.tr("Open the journey of {group}").format(group=name))
        self.more.setAccessibleName(self.tr("More about {group}").format(group=name))
        self._count.setText(self._count_words())

    def _count_words(self) -> str:
        people = [self.tr("%n participant(s)", "", self._people)] if self._people else []
        if self._board is None or not self._board.card_count:
            return " · ".join((*people, self.tr("Nothing on the board yet")))
        cards = self.tr("%n card(s)", "", self._board.card_count)
        handovers = sum(len(journey.handovers()) for journey in self._board.journeys.values())
        goals = len(self._board.plan.goals)
        said = [*people, cards]
        if handovers:
            said.append(self.tr("%n handover(s)", "", handovers))
        if goals:
            said.append(self.tr("%n goal(s)", "", goals))
        return " · ".join(said)
