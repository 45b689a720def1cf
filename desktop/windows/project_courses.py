"""Effect for citizens: invented or anonymous courses in a table, and what can be counted of them all together."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.layout.over_time import Column
from desktop.layout.over_time import over_time as columns_chart
from desktop.layout.palette import Token
from desktop.model.course import Course, Effect, Point, effect, over_time
from desktop.model.effect_words import SMALL_NUMBERS, effect_sentences
from desktop.model.project import Project
from desktop.model.project_read import YES
from desktop.overriding import override
from desktop.text_size import hold, px
from desktop.windows.chart_view import ChartView
from desktop.windows.course_row import GAP, WIDTHS, CourseRow, field_names
from desktop.windows.date_button import short_month
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.panel_form import push
from desktop.windows.project_fields import ProjectCard
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import translate
from desktop.windows.row_list import RowList
from desktop.windows.wrap import Wrap

ROOMY = sum(WIDTHS.values()) + GAP * (len(WIDTHS) - 1) + 160
"""Pixels at 100 % from which the fields of a row are in one line, under their heads."""


class ProjectCourses(QScrollArea):
    """Counts are of all courses, never of a team or a person."""

    def __init__(self, desk: Desk, keeping: ProjectKeeping) -> None:
        super().__init__()
        self._desk, self._keeping = desk, keeping
        self._courses: tuple[Course, ...] = ()
        self._seen: tuple[Course, ...] | None = None
        self._warning, self.warning = QFrame(), label("", wrap=True)
        self._told, self._table = ProjectCard(), ProjectCard()
        self.counts, self.swing = label("", wrap=True), label("muted", wrap=True)
        self.chart = ChartView(desk.look)
        self._heads = {name: label("kicker") for name in WIDTHS}
        self._head, self._list = QWidget(), QVBoxLayout()
        self._rows = RowList[Course, CourseRow](self._list, self, self._row, CourseRow.show_course)
        self.add = push("", self.add_course, "primary")
        desk.look.put(self.add, "plus", Token.SURFACE)
        self._build()
        self.retranslate()

    def show_project(self, project: Project) -> None:
        """Show the newest reading; a row that stays keeps the keyboard."""
        self._courses = project.courses
        self._rows.follow(project.courses)
        self._show_head()
        if project.courses != self._seen:
            self._seen = project.courses
            self._show_counts(effect(project.courses), over_time(project.courses))

    @property
    def rows(self) -> dict[str, CourseRow]:
        """The rows there are by now, by the id of their course."""
        return {each.id: self._rows.rows[each.id] for each in self._courses if each.id in self._rows.rows}

    def add_course(self) -> None:
        """Make another course, numbered, and stand in it."""
        taken = {each.label.strip().casefold() for each in self._courses}
        name = translate("Project", "Course {number}")
        free = (name.format(number=number) for number in range(1, len(taken) + 2))
        label_words = next(each for each in free if each.casefold() not in taken)
        made = self._keeping.add("course", {"label": label_words, "going": YES})
        row = self._rows.row(made)
        if row is not None:
            row.write()
            self.ensureWidgetVisible(row)

    def take_keys(self) -> None:
        """Give the keyboard to the first course, or to the way to make one."""
        rows = list(self.rows.values())
        (rows[0].label if rows else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.warning.setText(
            translate(
                "Project",
                "Write only of invented or anonymous courses: Course 1, Course 2. No names, no CPR numbers, no places, "
                "and nothing by which somebody could be known.",
            )
        )
        self._told.entitle(translate("Project", "What it has led to"))
        self._table.entitle(translate("Project", "Courses"), translate("Project", "Enter makes the next one."))
        self.swing.setText(translate("Project", SMALL_NUMBERS))
        self.add.setText(translate("Project", "Add a course"))
        for name, words in field_names().items():
            self._heads[name].setText(words.upper())
        for row in self.rows.values():
            row.retranslate()
        self._show_counts(effect(self._courses), over_time(self._courses))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_head()

    def _show_head(self) -> None:
        self._head.setVisible(bool(self._courses) and self.viewport().width() >= px(ROOMY))

    def _show_counts(self, told: Effect, points: tuple[Point, ...]) -> None:
        sentences = tuple(effect_sentences(told, Language.translate))
        self.counts.setText("\n".join(sentences))
        code = self._desk.language.code
        names = (translate("Project", "Courses done"), translate("Project", "Of them: a home of their own instead"))
        columns = [Column(short_month(each.month, code), each.done, each.to_home) for each in points]
        said = ". ".join(f"{each.name}: {names[0]} {each.whole}, {names[1]} {each.part}" for each in columns)
        self.chart.setVisible(bool(columns))
        self.chart.show_chart(lambda width: columns_chart(columns, names, width), said)

    def _row(self, course: Course) -> CourseRow:
        row = CourseRow(self._desk, self._keeping, course)
        row.removal_wanted.connect(lambda key: self._keeping.remove("course", key))
        row.next_wanted.connect(self.add_course)
        return row

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        self.viewport().setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 18, 24, 28)
        column.setSpacing(14)
        self._warning.setProperty("role", "warning")
        inside = QVBoxLayout(self._warning)
        inside.setContentsMargins(16, 10, 16, 10)
        inside.addWidget(self.warning)
        heads = Wrap(self._head, gap=GAP)
        for name, head in self._heads.items():
            hold(head, QWidget.setFixedWidth, WIDTHS[name])
            heads.addWidget(head)
        told = QHBoxLayout()
        told.setSpacing(28)
        words = QVBoxLayout()
        words.addWidget(self.counts)
        words.addWidget(self.swing)
        words.addStretch(1)
        told.addLayout(words, 1)
        told.addWidget(self.chart, 1, Qt.AlignmentFlag.AlignTop)
        self._told.column.addLayout(told)
        self._list.setSpacing(4)
        self._table.column.addWidget(self._head)
        self._table.column.addLayout(self._list)
        self._table.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._warning, self._told, self._table):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
