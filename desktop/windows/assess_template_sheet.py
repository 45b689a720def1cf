"""The templates of the assessment, looked at and made a municipality's own; what is changed is kept on closing."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.icons import Look
from desktop.model.assessed import AssessmentTemplate, SectionPlan
from desktop.model.assessment_editing import added, advised, kept_as_own, moved, without, written
from desktop.model.template import is_own
from desktop.model.text_limits import LONGEST_TITLE
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.assess_template_form import TemplateForm
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.guarded_line import guard_line
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

LIST, HEIGHT = 260, 330
KEY = Qt.ItemDataRole.UserRole
ADVICE = ""
"""Stands for the common writing help among the ids of sections."""


class AssessTemplateSheet(Sheet):
    """Says what is wanted; does nothing itself. `draft` is the template as it reads now."""

    kept = Signal(object, object)
    """Keep this template; it takes the place of the other one, where it is not None."""
    use_wanted = Signal(object)
    """Let the groups write by this template."""
    share_wanted = Signal(object)
    removal_wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget, template: AssessmentTemplate) -> None:
        super().__init__(parent, width=880)
        self._look = look
        self._origin = self.draft = template
        self.which, self.name, self.version = CalmChoice(), QLineEdit(), QLineEdit()
        self._captions = [label("kicker") for _ in range(3)]
        self.list, self.form, self.advice = QListWidget(), TemplateForm(), GuardedText(12)
        self.up, self.down, self.add, self.leave_out = (QPushButton() for _ in range(4))
        self._advice_head, self._right = label("kicker", wrap=True), QWidget()
        self.fetch, self.share, self.remove = self.add_button(), self.add_button(), self.add_button()
        self.use, self.close_button = self.add_button(), self.add_button("primary")
        self._build()
        self._connect()
        self.show_draft(template)
        self.retranslate()

    @property
    def is_changed(self) -> bool:
        """Whether the template reads other than it was opened."""
        return self.draft != self._origin

    @property
    def chosen(self) -> str:
        """The id of the section that is chosen; empty where the common writing help is."""
        item = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else ADVICE

    def show_templates(self, templates: Mapping[str, AssessmentTemplate]) -> None:
        """Offer these to look at."""
        self.which.blockSignals(True)
        self.which.clear()
        for each in templates.values():
            self.which.addItem(" · ".join(filter(None, (each.name, each.version))), each)
        self._mark()
        self.which.blockSignals(False)

    def show_draft(self, template: AssessmentTemplate) -> None:
        """Look at another template."""
        self._origin = self.draft = template
        self.name.setText(template.name)
        self.version.setText(template.version)
        self._fill(ADVICE if not template.sections else template.sections[0].id)
        self._mark()

    def keep(self) -> AssessmentTemplate:
        """Keep what was changed, and give the template as it is kept."""
        if not self.is_changed:
            return self.draft
        made = kept_as_own(self.draft)
        if made is None:
            return self._origin
        same = is_own(self._origin.id) and (self._origin.name, self._origin.version) == (made.name, made.version)
        self.kept.emit(made, self._origin if same and self._origin.id != made.id else None)
        self._origin = self.draft = made
        return made

    @override
    def done(self, result: int) -> None:
        self.keep()
        super().done(result)

    # Changing

    def _change(self, template: AssessmentTemplate) -> None:
        if template == self.draft:
            return
        if not self.is_changed and not is_own(template.id) and template.version == self._origin.version:
            template = replace(template, version=self.tr("our own"))
            self.version.setText(template.version)
        self.draft = template

    def _take_section(self, plan: SectionPlan) -> None:
        self._change(written(self.draft, plan))
        item = self.list.currentItem()
        if item is not None:
            item.setText(plan.title.strip() or "–")

    def _shift(self, by: int) -> None:
        self._change(moved(self.draft, self.chosen, by))
        self._fill(self.chosen)

    def _add(self) -> None:
        template, made = added(self.draft, self.chosen, self.tr("New section"))
        self._change(template)
        if made:
            self._fill(made)
            self.form.title.setFocus()
            self.form.title.selectAll()

    def _leave_out(self) -> None:
        ids = [each.id for each in self.draft.sections]
        if self.chosen in ids:
            at = ids.index(self.chosen)
            self._change(without(self.draft, self.chosen))
            self._fill((ids[at + 1 :] or ids[:at] or [ADVICE])[0])

    def _choose_template(self, at: int) -> None:
        self.keep()
        self.show_draft(self.which.itemData(at))

    # Showing

    def _fill(self, chosen: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for key, title in ((ADVICE, self.tr("Writing help")), *((each.id, each.title) for each in self.draft.sections)):
            item = QListWidgetItem(title)
            item.setData(KEY, key)
            self.list.addItem(item)
            if key == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._choose()

    def _choose(self, *_: object) -> None:
        plan = self.draft.section(self.chosen)
        self.form.setVisible(plan is not None)
        for widget in (self.advice, self._advice_head):
            widget.setVisible(plan is None)
        if plan is not None:
            self.form.show_section(plan)
        else:
            self.advice.show_afresh("\n".join(self.draft.help))
        for button in (self.up, self.down, self.leave_out):
            button.setEnabled(plan is not None)

    def _mark(self) -> None:
        ids = [self.which.itemData(at).id for at in range(self.which.count())]
        self.which.setCurrentIndex(ids.index(self._origin.id) if self._origin.id in ids else -1)
        self.remove.setEnabled(is_own(self._origin.id))

    def _build(self) -> None:
        head, row, left, tools, right = QGridLayout(), QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.setHorizontalSpacing(12)
        head.setVerticalSpacing(4)
        for at, (caption, field) in enumerate(zip(self._captions, (self.which, self.name, self.version), strict=True)):
            head.addWidget(caption, 0, at)
            head.addWidget(field, 1, at)
            head.setColumnStretch(at, 2 if at < 2 else 1)
        for line in (self.name, self.version):
            line.setMaxLength(LONGEST_TITLE)
            guard_line(line)
        self.list.setProperty("kind", "headings")
        hold(self.list, QWidget.setFixedWidth, LIST)
        hold(self.list, QWidget.setMinimumHeight, HEIGHT, tall)
        self._fill_tools(tools)
        left.addWidget(self.list, 1)
        left.addLayout(tools)
        right.setContentsMargins(0, 0, 10, 0)
        for widget in (self._advice_head, self.advice, self.form):
            right.addWidget(widget)
        right.addStretch(1)
        self._right.setObjectName("clear")
        self._right.setLayout(right)
        area = QScrollArea()
        area.setObjectName("clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._right)
        row.setSpacing(18)
        row.addLayout(left)
        row.addWidget(area, 1)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addLayout(row, 1)
        self.foot.setStretch(0, 0)  # files at the left, what is done with the template at the right
        self.foot.insertStretch(3, 1)

    def _fill_tools(self, tools: QHBoxLayout) -> None:
        icons = {self.up: "arrow-up", self.down: "arrow-down", self.add: "plus", self.leave_out: "minus"}
        for button, icon in icons.items():
            self._look.put(button, icon)
            hold(button, QWidget.setFixedWidth, 44, tall)
            button.setAutoDefault(False)
            tools.addWidget(button)
        tools.addStretch(1)

    def _connect(self) -> None:
        self.which.activated.connect(self._choose_template)
        self.name.textEdited.connect(lambda words: self._change(replace(self.draft, name=words)))
        self.version.textEdited.connect(lambda words: self._change(replace(self.draft, version=words)))
        self.list.currentItemChanged.connect(self._choose)
        self.form.changed.connect(self._take_section)
        self.advice.written.connect(lambda words: self._change(advised(self.draft, words)))
        self.up.clicked.connect(partial(self._shift, -1))
        self.down.clicked.connect(partial(self._shift, 1))
        self.add.clicked.connect(lambda *_: self._add())
        self.leave_out.clicked.connect(lambda *_: self._leave_out())
        self.fetch.clicked.connect(self.file_wanted)
        self.share.clicked.connect(lambda *_: self.share_wanted.emit(self.keep()))
        self.remove.clicked.connect(lambda *_: self.removal_wanted.emit(self._origin))
        self.use.clicked.connect(lambda *_: self.use_wanted.emit(self.keep()))
        self.close_button.clicked.connect(self.accept)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Templates of the assessment"))
        captions = (self.tr("Template"), self.tr("Name"), self.tr("Version"))
        for caption, field, words in zip(self._captions, (self.which, self.name, self.version), captions, strict=True):
            caption.setText(words.upper())
            field.setAccessibleName(words)
        self._advice_head.setText(self.tr("One piece of advice on each line").upper())
        self.list.setAccessibleName(self.tr("Sections"))
        for button, words in (
            (self.up, self.tr("Move up")),
            (self.down, self.tr("Move down")),
            (self.add, self.tr("Add a section")),
            (self.leave_out, self.tr("Leave the section out")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.fetch.setText(self.tr("Fetch from a file …"))
        self.share.setText(self.tr("Save as a file …"))
        self.remove.setText(self.tr("Delete"))
        self.use.setText(self.tr("Use in all groups"))
        self.close_button.setText(self.tr("Close"))
        self.form.retranslate()
        self._fill(self.chosen)
