"""The face *Write* of an assessment: its sections at the left, the one that is written, the case at hand."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.model.assessed import AssessmentTemplate, SectionPlan
from desktop.model.assessed_progress import beside
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold, px
from desktop.windows.assess_begin import AssessBegin
from desktop.windows.assess_help import AssessHelp
from desktop.windows.assess_outline import AssessOutline
from desktop.windows.assess_section import AssessSection
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.case_beside import CaseBeside
from desktop.windows.case_editor_items import throw_away
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import overfull_words
from desktop.windows.panel_memory import PanelMemory

WIDEST = 860
AHEAD_MS = 40
"""Between two sections that are made before they are wanted."""
ROOMY, SPACIOUS = 900, 1180
"""Pixels at 100 % from which the sections stand beside the text, and the case as well."""
HELP, CASE, READER = "assess.help", "assess.case", "assess.reader"
"""What this computer remembers whether they are unfolded."""


class WriteFace(QWidget):
    """Shows one section at a time; what is written goes straight to the board."""

    section_shown = Signal(str)
    writing_changed = Signal(str)
    """The section that is being written in here; none when empty."""
    copy_wanted = Signal()
    """Put all of it on the clipboard as text."""
    exercise_wanted = Signal()
    """Go to the exercise about such texts."""

    def __init__(self, desk: Desk, session: Session, own: Callable[[], str]) -> None:
        super().__init__()
        self._own = own
        self._desk, self._session = desk, session
        self._memory = PanelMemory()
        self._memory.use(desk.settings)
        self._document: BoardDocument | None = None
        self._group = self.chosen = ""
        self._locked = False
        self._others: Mapping[str, Sequence[str]] = {}
        self.section: AssessSection | None = None
        self._made: dict[str, AssessSection] = {}
        """Those of this board, by their ids: made before they are wanted, and coming back to one costs nothing."""
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._make_ahead)
        self.outline, self.help, self.begin = AssessOutline(desk.look), AssessHelp(desk.look), AssessBegin()
        self.case, self.case_button = CaseBeside(), QPushButton()
        self.jump = CalmChoice()
        """The sections where there is no room for their list."""
        self._area, self._middle, self._writing = QScrollArea(), QVBoxLayout(), QWidget()
        self._build()
        self._connect()
        self._retranslate()

    def show_board(self, document: BoardDocument, group_id: str) -> None:
        """Show a board, or the newest reading of the one that is shown."""
        if document is not self._document:
            self._drop_all()
            self._document = document
        if group_id != self._group:
            self._group, self.chosen = group_id, ""
            self.help.open(on=self._memory.is_open(HELP, otherwise=document.board.assessed.says_nothing))
        self._show()

    def show_others(self, others: Mapping[str, Sequence[str]]) -> None:
        """Tell who else writes in which section."""
        self._others = others
        self._show()

    def offer(self, templates: Mapping[str, AssessmentTemplate]) -> None:
        """Offer these templates to begin with."""
        self.begin.show_templates(templates.values())

    def lock(self, *, locked: bool) -> None:
        """Let it be read only, or written in."""
        self._locked = locked

    def show_section(self, section_id: str) -> None:
        """Turn to a section."""
        if section_id and section_id != self.chosen:
            self.chosen = section_id
            self._show()
            self.section_shown.emit(section_id)

    def take_keys(self) -> None:
        """Give the keyboard to the text that is shown."""
        if self.section is not None:
            self.section.take_keys()
        else:
            self.begin.begin.setFocus()

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
        if self.section is not None:
            self.section.finish()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()

    # Showing

    def _show(self) -> None:
        if self._document is None:
            return
        assessed = self._document.board.assessed
        begun = assessed.template is not None
        self.begin.setVisible(not begun)
        self._writing.setVisible(begun)
        if assessed.template is None:
            self._drop_all()
            self.begin.allow(locked=self._locked, runs_the_day=not self._own())
        else:
            if assessed.template.section(self.chosen) is None:
                self.chosen = next((each.id for each in assessed.template.sections), "")
            self.outline.show_assessed(assessed, self.chosen, self._others)
            self.help.show_help(assessed.template.help)
            self._fill_jump(assessed.template)
            self._show_section(assessed.template)
        self._show_sides()

    def _fill_jump(self, template: AssessmentTemplate) -> None:
        titles = {plan.id: " ".join(plan.title.split()) for plan in template.sections}
        if titles != {self.jump.itemData(at): self.jump.itemText(at) for at in range(self.jump.count())}:
            self.jump.clear()
            for key, title in titles.items():
                self.jump.addItem(title, key)
        self.jump.setCurrentIndex(self.jump.findData(self.chosen))

    def _show_section(self, template: AssessmentTemplate) -> None:
        plan = template.section(self.chosen)
        if self._document is None or plan is None:
            self._drop_all()
            return
        held = self._made.get(plan.id)
        if held is not None and held.plan != plan:
            self._drop(held)
        shown = self._made.get(plan.id) or self._make_section(self._document, plan)
        ids = [each.id for each in template.sections]
        first, last = plan.id == ids[0], plan.id == ids[-1]
        others, read = self._others.get(plan.id, ()), self._memory.is_open(READER, otherwise=False)
        shown.show_section(others, locked=self._locked, first=first, last=last, read=read)
        if shown is not self.section:
            self._turn_to(shown)
        self._ahead.start()

    def _turn_to(self, section: AssessSection) -> None:
        before, self.section = self.section, section
        if before is not None:
            before.finish()
            before.hide()
        if self._middle.indexOf(section) < 0:  # filled first: to dress what is in sight already takes longer
            self._middle.insertWidget(1, section)
        section.show()  # a layout would do so later, and the keyboard is wanted now
        self._area.verticalScrollBar().setValue(0)

    def _make_section(self, document: BoardDocument, plan: SectionPlan) -> AssessSection:
        made = self._made[plan.id] = AssessSection(self._desk.look, document, plan)
        made.hid.connect(self._tell_hidden)
        made.overfull.connect(self._tell_overfull)
        made.step_wanted.connect(self._step)
        made.writing_changed.connect(lambda on: self.writing_changed.emit(plan.id if on else ""))
        if made.reader is not None:
            made.reader.unfolded.connect(lambda on: self._memory.keep_open(READER, is_open=on))
        return made

    def _make_ahead(self) -> None:
        """Make a section that is not there yet, the next one first."""
        template = self._document.board.assessed.template if self._document is not None else None
        if self._document is None or template is None:
            return
        plans = template.sections
        at = next((place for place, each in enumerate(plans) if each.id == self.chosen), 0)
        plan = next((each for each in (*plans[at:], *plans[:at]) if each.id not in self._made), None)
        if plan is not None:
            self._make_section(self._document, plan)
            self._ahead.start()

    def _drop(self, section: AssessSection) -> None:
        if section is self.section:
            self.section = None
        self._made.pop(section.plan.id)
        section.finish()
        throw_away(section)

    def _drop_all(self) -> None:
        for section in list(self._made.values()):
            self._drop(section)

    def _show_sides(self) -> None:
        begun = self.section is not None
        group = self._session.day.group(self._group)
        case = self._session.day.case_of(group) if group is not None else None
        self.outline.setVisible(begun and self.width() >= px(ROOMY))
        self.jump.setVisible(begun and self.width() < px(ROOMY))
        fits = begun and case is not None and self.width() >= px(SPACIOUS)
        wanted = self._memory.is_open(CASE, otherwise=True)
        self.case_button.setVisible(fits)
        self.case_button.setChecked(wanted)
        self.case.setVisible(fits and wanted)
        if fits and wanted:
            self.case.show_case(case)

    # Doing

    def _begin(self, template: AssessmentTemplate, everywhere: bool) -> None:  # noqa: FBT001 - a signal's payload
        groups = [group.id for group in self._session.day.groups] if everywhere else [self._group]
        for group in groups:
            board = self._session.board(group)
            if not board.board.assessed.is_begun:
                board.assessing.begin(template)
        self.take_keys()

    def _step(self, by: int) -> None:
        if self._document is not None:
            self.show_section(beside(self._document.board.assessed, self.chosen, by))
            self.take_keys()

    def _tell_hidden(self) -> None:
        self._desk.notices.tell(lambda: self.tr("A CPR number was hidden: it belongs in no assessment."))

    def _tell_overfull(self, count: int) -> None:
        self._desk.notices.tell(lambda: overfull_words(count))

    def _build(self) -> None:
        inside, middle, row, line = QWidget(), QWidget(), QHBoxLayout(self), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        hold(middle, QWidget.setMaximumWidth, WIDEST)
        line.addWidget(self.help, 1)
        line.addWidget(self.jump, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.case_button, 0, Qt.AlignmentFlag.AlignTop)
        self.case_button.setCheckable(True)
        self._desk.look.put(self.case_button, "text-box-outline")
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(10)
        self._middle.addLayout(line)
        self._middle.addStretch(1)
        middle.setLayout(self._middle)
        wrap = QHBoxLayout(inside)
        wrap.setContentsMargins(22, 12, 22, 20)
        wrap.addStretch(1)
        wrap.addWidget(middle, 100)
        wrap.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        writing = QHBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(0)
        writing.addWidget(self.outline)
        writing.addWidget(self._area, 1)
        writing.addWidget(self.case)
        row.addWidget(self._writing, 1)
        row.addWidget(self.begin, 1)

    def _connect(self) -> None:
        self.outline.section_wanted.connect(self.show_section)
        self.outline.copy.clicked.connect(self.copy_wanted)
        self.outline.exercise.clicked.connect(self.exercise_wanted)
        self.jump.activated.connect(lambda at: self.show_section(self.jump.itemData(at)))
        self.outline.list.itemActivated.connect(lambda _: self.take_keys())
        self.begin.begin_wanted.connect(self._begin)
        self.help.unfolded.connect(lambda on: self._memory.keep_open(HELP, is_open=on))
        self.case_button.clicked.connect(self._keep_case)
        self._session.day_changed.connect(lambda _: self._show_sides() if self.isVisible() else None)

    def _keep_case(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        self._memory.keep_open(CASE, is_open=on)
        self._show_sides()
        QTimer.singleShot(0, self, self.take_keys)

    def _retranslate(self) -> None:
        self.case_button.setText(self.tr("The case"))
        self.jump.setAccessibleName(self.tr("Section"))
        for section in self._made.values():
            section.retranslate()
        self._show()
