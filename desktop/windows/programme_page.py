"""The programme of an open day: its timetable, the chosen block beside it, and ready programmes to begin from."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language, long_date
from desktop.model.day import Day
from desktop.model.printing import OF_PROGRAMME, SHEET_NAMES, DaySheet
from desktop.model.programme import Programme
from desktop.model.shown import JoinCode
from desktop.model.template import load_templates
from desktop.model.timing import Slot, timetable
from desktop.overriding import override
from desktop.paths import resources
from desktop.session import Session
from desktop.shelf import Shelf
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.live_line import LiveLine
from desktop.windows.page_bar import PageBar
from desktop.windows.passing_menu import PassingMenu
from desktop.windows.programme_doing import ProgrammeDoing
from desktop.windows.programme_errands import ProgrammeErrands
from desktop.windows.programme_form import ProgrammeForm
from desktop.windows.programme_head import ProgrammeHead
from desktop.windows.programme_table import ProgrammeTable
from desktop.windows.programme_tools import ProgrammeTools
from desktop.windows.sheets_dialog import SheetsDialog
from desktop.windows.stay import Stay
from desktop.windows.trail import Trail

FORM_SHARE, TABLE_SHARE = 5, 6


class ProgrammePage(QWidget):
    """Every keystroke is an edit of the day's document, or of the facilitator's script."""

    history_changed = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, session
        self._stay, self._noting = Stay(session.document), Stay(session.script)
        self.undoing = Trail(session.document, session.script)
        self.join: Callable[[], JoinCode | None] = lambda: None
        """How to come in now, for what is printed."""
        self.bar = PageBar(desk, shelf)
        self.errands = ProgrammeErrands(desk, shelf, session, self.undoing, self)
        self.ready, self.print = QPushButton(), QPushButton()
        self.name = LiveLine()
        self.doing = ProgrammeDoing(desk, session, self.undoing, self)
        self.head, self.table = ProgrammeHead(), ProgrammeTable(desk.look)
        names = {key: each.name for key, each in load_templates(resources()).items()}
        own = session.day.own_template
        names |= {own.id: own.name} if own is not None else {}
        self.form = ProgrammeForm(desk.look, session.document, session.script, names)
        self._heading, self._empty = label("heading"), label("lead", wrap=True)
        self.begin, self.first = QPushButton(), QPushButton()
        self._nothing, self._beside = QWidget(), QFrame()
        self.tools = ProgrammeTools(desk.look, self.doing)
        self._build()
        self._connect()
        self._retranslate()
        self._show_day(session.day)

    def leave(self) -> None:
        """End what is being written, before the page goes."""
        self._stay.end()
        self._noting.end()

    # Building

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.print.setProperty("kind", "primary")
        self.bar.add(self.ready, self.print)
        column, middle = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        middle.setContentsMargins(24, 20, 24, 20)
        middle.setSpacing(20)
        middle.addWidget(self._build_left(), TABLE_SHARE)
        right, inside = self._beside, QVBoxLayout()
        right.setProperty("role", "card")
        right.setLayout(inside)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.form)
        middle.addWidget(right, FORM_SHARE)
        column.addLayout(middle, 1)

    def _build_left(self) -> QFrame:
        frame, head = QFrame(), QVBoxLayout()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 14, 0, 2)
        column.setSpacing(10)
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(10)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._heading)
        first.addWidget(self.name, 1)
        head.addLayout(first)
        head.addWidget(self.head)
        column.addLayout(head)
        column.addWidget(self._build_nothing(), 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.tools)
        return frame

    def _build_nothing(self) -> QWidget:
        """What is seen where there is no block yet."""
        self._nothing.setObjectName("clear")
        column = QVBoxLayout(self._nothing)
        column.setContentsMargins(20, 30, 20, 20)
        column.setSpacing(10)
        self.begin.setProperty("kind", "primary")
        column.addWidget(self._empty)
        column.addSpacing(6)
        for button in (self.begin, self.first):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self._nothing

    def _connect(self) -> None:
        table, doing, verbs = self.table, self.doing, self._session.document.blocks
        table.picked.connect(self._pick)
        table.moved.connect(verbs.move)
        table.moved_inside.connect(lambda holder, block, index: verbs.move(block, index, holder))
        table.stepped.connect(doing.step)
        table.minutes_chosen.connect(verbs.set_minutes)
        table.removal_wanted.connect(doing.remove)
        table.copy_wanted.connect(doing.copy)
        table.new_wanted.connect(doing.add_below)
        table.writing_wanted.connect(self._write_title)
        table.menu_wanted.connect(lambda at: self.tools.menu().popup(at))
        self.name.written.connect(verbs.name)
        for fields in (table, self.form, self.name):
            fields.entered.connect(self._stay.begin)
            fields.left.connect(self._stay.end)
        self.form.notes_entered.connect(self._noting.begin)
        self.form.notes_left.connect(self._noting.end)
        self.head.begin_chosen.connect(verbs.begin_at)
        self.head.booking_chosen.connect(verbs.book_until)
        doing.begun.connect(self.leave)
        doing.made.connect(self._write_new)
        doing.moved.connect(self._follow)
        doing.removed.connect(lambda: self._follow(self.table.chosen))
        self.first.clicked.connect(lambda: doing.add_below(""))
        self.begin.clicked.connect(self.errands.choose)
        self.ready.clicked.connect(lambda: self.ready_menu().open_under(self.ready))
        self.print.clicked.connect(lambda: self.print_menu().open_under(self.print))
        self._session.day_changed.connect(self._show_day)
        self._session.script_changed.connect(lambda _: self._show_notes())

    def ready_menu(self) -> PassingMenu:
        """What can be done with ready programmes."""
        menu = PassingMenu(self)
        menu.addAction(self.tr("Begin with a ready programme …"), self.errands.choose)
        save = menu.addAction(self.tr("Save this programme as our own …"), self.errands.save)
        share = menu.addAction(self.tr("Share this programme as a file …"), self.errands.share_this)
        for action in (save, share):
            action.setEnabled(bool(self._programme.blocks))
        menu.addAction(self.tr("Fetch a programme from a file …"), self.errands.ask_for_file)
        return menu

    def print_menu(self) -> PassingMenu:
        """The sheets that can be printed."""
        menu, filled = PassingMenu(self), bool(self._programme.blocks)
        for sheet in DaySheet:
            if sheet is DaySheet.SIGN_IN:
                menu.addSeparator()
            action = menu.addAction(
                Language.translate("DaySheets", SHEET_NAMES[sheet]) + " …", partial(self.open_sheets, sheet)
            )
            action.setEnabled(filled or sheet not in OF_PROGRAMME)
        return menu

    def open_sheets(self, sheet: DaySheet) -> None:
        """Ask which sheet to print, this one first."""
        self.leave()
        SheetsDialog(self._desk, self._session, sheet, self.join()).open()

    # Showing

    @property
    def _programme(self) -> Programme:
        return self._session.day.programme

    def _show_day(self, day: Day) -> None:
        programme = day.programme
        details = (long_date(day.date, self._desk.language.code), day.place)
        self.bar.show_title(day.title or self.tr("Theme day"), " · ".join(filter(None, details)))
        groups = {group.id: group.name for group in day.groups}
        self._nothing.setVisible(not programme.blocks)
        self.table.setVisible(bool(programme.blocks))
        self.tools.setVisible(bool(programme.blocks))
        self._beside.setVisible(bool(programme.blocks))
        follows = self.table.chosen
        if follows and programme.block(follows) is None:
            follows = self.table.neighbour(follows)
        self.name.show_text(programme.title)
        self.head.show_programme(programme)
        self.table.show_programme(programme, groups)
        known = programme.block(follows)
        self._pick(known.id if known is not None else programme.tops[0].id if programme.tops else "")
        self.history_changed.emit()

    def _pick(self, block_id: str) -> None:
        if block_id != self.table.chosen:
            self.table.choose(block_id)
        programme, groups = self._programme, self._session.day.groups
        slot = self._slot(block_id)
        beside = programme.beside(block_id)
        self.form.show_block(slot, beside, {group.id: group.name for group in groups})
        self.tools.show_block(self._session.day, block_id)

    def _slot(self, block_id: str) -> Slot | None:
        """A block and when it is, also one inside another."""
        block = self._programme.block(block_id)
        if block is None:
            return None
        slots = {slot.block.id: slot for slot in timetable(self._programme)}
        outer = slots.get(block.inside or block.id)
        return Slot(block, outer.begins, outer.minutes if not block.inside else block.minutes) if outer else None

    def _show_notes(self) -> None:
        self.form.show_notes()
        self.history_changed.emit()

    # Doing

    def _write_new(self, block_id: str) -> None:
        self.table.choose(block_id)
        self._pick(block_id)
        self._write_title()

    def _follow(self, block_id: str) -> None:
        self.table.choose(block_id, focus=True)

    def _write_title(self) -> None:
        self.form.title.setFocus()
        self.form.title.selectAll()
        self.form.ensureVisible(0, 0)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.table.chosen:
            self.table.choose(self.table.chosen, focus=True)
        else:
            self.begin.setFocus()

    # Words

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_day(self._session.day)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Programme"))
        self.name.setAccessibleName(self.tr("Title of the programme"))
        self.name.setPlaceholderText(self.tr("Title of the programme"))
        self._empty.setText(
            self.tr(
                "No programme yet. Begin with a ready one and change what you like, or build your own block by block."
            )
        )
        self.begin.setText(self.tr("Begin with a ready programme …"))
        self.first.setText(self.tr("Add the first block"))
        self.ready.setText(self.tr("Ready programmes"))
        self.print.setText(self.tr("Print"))
