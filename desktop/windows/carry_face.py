"""The face *Overfør* of an udredning: its sections at the left, the fields of a case system at the right."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.assessed import Assessed
from desktop.model.carry_fields import APPENDIX_KEY, CarryPlan, CarrySystem, sources_of, whole_plan
from desktop.model.carrying_over import Source, is_due, share
from desktop.model.vocabulary import load_vocabulary
from desktop.overriding import override
from desktop.paths import resources
from desktop.report.carry_text import carried_text, field_text, left_out, left_out_words
from desktop.session import Session
from desktop.text_size import aside, hold
from desktop.windows.carry_bar import CarryBar
from desktop.windows.carry_dialog import CarryDialog
from desktop.windows.carry_fields_side import CarryFields
from desktop.windows.carry_sections import CarrySections
from desktop.windows.desk import Desk
from desktop.windows.guarded_text import overfull_words
from desktop.windows.labels import label
from desktop.windows.notices import Tone
from desktop.windows.panel_form import push

LEAST = 380


class CarryFace(QWidget):
    """Everything is carried by hand: nothing goes over by itself, and nothing that stands there is written over."""

    write_wanted = Signal()
    """Go where an assessment is begun."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        self._vocabulary = load_vocabulary(resources())
        self._document: BoardDocument | None = None
        self._group = ""
        self._locked = False
        self._known: tuple[Assessed, CarrySystem, bool] | None = None
        self._plan: CarryPlan | None = None
        self.system = CarrySystem.FFB
        self.bar, self.empty, self._nothing = CarryBar(desk.look), QWidget(), label("lead", wrap=True)
        self.begin = push("", self.write_wanted.emit)
        self.sections, self.fields = CarrySections(desk.look), CarryFields(desk.look, self._vocabulary)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()
        self._retranslate()

    def show_board(self, document: BoardDocument, group_id: str) -> None:
        """Show a board, or the newest reading of the one that is shown."""
        if document is not self._document:
            self._known = None
        self._document, self._group = document, group_id
        self._show()

    def lock(self, *, locked: bool) -> None:
        """Let it be read only, or written in."""
        self._locked = locked

    def show_system(self, system: CarrySystem) -> None:
        """Show the fields of another system."""
        self.system = system
        self._show()
        if self.sections.aimed:
            self._look(self.sections.aimed)

    def take_keys(self) -> None:
        """Give the keyboard to the first section."""
        self.sections.take_keys()

    def leave(self) -> None:
        """Tell what is held back, because something else is shown."""
        self.fields.finish()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Showing

    def _show(self) -> None:
        if self._document is None:
            return
        assessed = self._document.board.assessed
        known = (assessed, self.system, self._locked)
        if self._known is not None and self._known[0] is assessed and self._known[1:] == known[1:]:
            return
        self._known = known
        begun = assessed.template is not None
        self.empty.setVisible(not begun)
        for widget in (self.bar, self._sides):
            widget.setVisible(begun)
        if begun:
            self._show_begun(self._document, assessed)

    def _show_begun(self, document: BoardDocument, assessed: Assessed) -> None:
        plan = whole_plan(self.system, assessed, self._vocabulary)
        if plan != self._plan:
            self._plan = plan
        plan = self._plan or plan
        sources = sources_of(assessed)
        self.bar.show_system(self.system)
        self.bar.show_role(assessed.carried.role, locked=self._locked)
        counted = share(sources, assessed.carried, self.system, APPENDIX_KEY)
        self.sections.show_sections(sources, assessed.carried, plan, locked=self._locked)
        self.bar.show_share(counted, can_carry=not self._locked and bool(self._due(assessed, plan)))
        self.fields.show_fields(document, plan, locked=self._locked)

    # Doing

    def _due(self, assessed: Assessed, plan: CarryPlan) -> list[tuple[Source, str]]:
        """The sections there is something of to carry, and the field of each."""
        found = []
        for source in sources_of(assessed):
            key = plan.place(source.section).key
            pieces = [each for each in assessed.carried.of_section(plan.system, source.section) if each.field == key]
            if is_due(source, pieces):
                found.append((source, key))
        return found

    def _carry(self, section_id: str = "") -> None:
        document, plan = self._document, self._plan
        if document is None or plan is None or self._locked:
            return
        self.leave()
        wanted = [each for each in self._due(document.board.assessed, plan) if section_id in ("", each[0].section)]
        count = document.carrying.carry(plan.system, wanted)
        if count > 1:
            self._desk.notices.tell(
                lambda: self.tr("{count} sections are carried over. Undo takes them back.").format(count=count),
                Tone.GOOD,
            )
        if section_id:
            self.fields.look_at(plan.place(section_id).key)

    def _set_role(self, role: str) -> None:
        if self._document is not None and not self._locked:
            self._document.carrying.set_role(role)

    def _look(self, section_id: str) -> None:
        if self._plan is not None:
            self.fields.look_at(self._plan.place(section_id).key)

    def _go(self, section_id: str) -> None:
        if self._plan is not None:
            self.fields.go_to(self._plan.place(section_id).key)

    def _back(self) -> None:
        if self.sections.aimed:
            self.sections.go_to(self.sections.aimed)
        else:
            self.sections.take_keys()

    def _copy(self, key: str) -> None:
        if self._document is None or self._plan is None:
            return
        assessed, system = self._document.board.assessed, self._plan.system
        text = field_text(
            assessed.fields.get((system.value, key), ""), assessed.carried.of_field(system, key), Language.translate
        )
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The field is on the clipboard as text: {count} characters.")
        self._desk.notices.tell(lambda: words.format(count=len(text)), Tone.GOOD)

    def _copy_all(self) -> None:
        if self._document is None or self._plan is None:
            return
        assessed, plan = self._document.board.assessed, self._plan
        text = carried_text(assessed, plan, Language.translate)
        if not text:
            self._desk.notices.tell(lambda: self.tr("Nothing has been carried over yet."))
            return
        QGuiApplication.clipboard().setText(text)
        left = left_out(assessed, plan, Language.translate)
        words = self.tr("All fields are on the clipboard as text: {count} characters.")
        self._desk.notices.tell(
            lambda: " ".join((words.format(count=len(text)), *left_out_words(left, Language.translate))), Tone.GOOD
        )

    def _save(self) -> None:
        self.leave()
        CarryDialog(self._desk, self._session, self._group, self.system).open()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._sides.setChildrenCollapsible(False)
        for side in (self.sections, self.fields):
            hold(side, QWidget.setMinimumWidth, LEAST, aside)
            self._sides.addWidget(side)
        self._sides.setStretchFactor(0, 9)
        self._sides.setStretchFactor(1, 11)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = QVBoxLayout(self.empty)
        middle.setSpacing(14)
        middle.addStretch(1)
        middle.addWidget(self._nothing)
        middle.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        column.addWidget(self.bar)
        column.addWidget(self._sides, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.bar.system_wanted.connect(self.show_system)
        self.bar.role_written.connect(self._set_role)
        self.bar.carry_all.clicked.connect(lambda *_: self._carry())
        self.bar.copy_all.clicked.connect(lambda *_: self._copy_all())
        self.bar.save.clicked.connect(lambda *_: self._save())
        self.sections.carry_wanted.connect(self._carry)
        self.sections.place_wanted.connect(self._go)
        self.sections.chosen.connect(self._look)
        self.fields.copy_wanted.connect(self._copy)
        self.fields.back_wanted.connect(self._back)
        self.fields.hid.connect(self._tell_hidden)
        self.fields.overfull.connect(self._tell_overfull)

    def _tell_overfull(self, count: int) -> None:
        self._desk.notices.tell(lambda: overfull_words(count))

    def _tell_hidden(self) -> None:
        self._desk.notices.tell(lambda: self.tr("A CPR number was hidden."))

    def _retranslate(self) -> None:
        self._nothing.setText(self.tr("The assessment has not been begun. It is begun under Write."))
        self.begin.setText(self.tr("Go to Write"))
        self.fields.retranslate()
