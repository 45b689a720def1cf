"""How one file was understood: what to know first, then field by field, what fits no field, and what was not found."""

from collections.abc import Callable, Iterable
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.exchange.case_reader import ReadCase
from desktop.language import Language
from desktop.model.case import Actor, Assessment, Case
from desktop.model.case_places import FIELD_NAMES
from desktop.model.quoting import quoted
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.case_view import SideChip
from desktop.windows.desk import Desk
from desktop.windows.import_found import Found, Standing
from desktop.windows.labels import label
from desktop.windows.level_bar import Level
from desktop.windows.wrap import Wrap

NAME_WIDTH = 168
SET_APART = ("left_over",)
SELDOM = ("source", "license", "scale")
"""Fields that nobody misses when a file has none."""


class ImportPreview(QScrollArea):
    """Built anew for each file that is looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Found | None = None
        self._waiting = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setObjectName("clear")

    def show_found(self, found: Found | None, *, waiting: bool = False) -> None:
        """Show what came of a file; without one, that one is being waited for, or that there is none."""
        if (found, waiting) == (self._found, self._waiting) and self.widget() is not None:
            return
        same = found is not None and self._found is not None and found.read == self._found.read
        at = self.verticalScrollBar().value() if same else 0
        self._found, self._waiting = found, waiting
        self._rebuild()
        self.verticalScrollBar().setValue(at)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()

    def _rebuild(self) -> None:
        body = QWidget()
        body.setObjectName("clear")
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 22, 28, 28)
        column.setSpacing(10)
        found = self._found
        if found is None:
            column.addWidget(label("lead", self.tr("Reading …") if self._waiting else self._hint(), wrap=True))
        elif found.read is None:
            column.addWidget(label("heading", found.source, wrap=True))
            column.addWidget(self._box("warning", "", found.say()))
        else:
            self._fill(column, found, found.read)
        column.addStretch(1)
        self.setWidget(body)

    def _hint(self) -> str:
        return self.tr("There is no case to show. Drop files, folders or a case pack here.")

    def _fill(self, column: QVBoxLayout, found: Found, read: ReadCase) -> None:
        for box in self._boxes(found, read):
            column.addWidget(box)
        column.addLayout(self._fields(read.case))
        if read.case.left_over:
            title = self.tr("Not understood – kept as text")
            column.addWidget(self._box("warning", title, read.case.left_over))
        missing = [self._name(field) for field in FIELD_NAMES if self._is_missed(read.case, field)]
        if missing:
            words = self.tr("Not found: {fields}.").format(fields=", ".join(missing))
            column.addWidget(label("muted", words, wrap=True))

    def _boxes(self, found: Found, read: ReadCase) -> Iterable[QWidget]:
        """What to know before reading: numbers hidden, what was left in the file, notes, how the library knows it."""
        lines = [note.say(Language.translate) for note in read.notes]
        if read.masked_cpr:
            lines.insert(0, self.tr("%n CPR number(s) were hidden. Cases must be made up.", "", read.masked_cpr))
        if lines:
            yield self._box("warning", "", "\n".join(lines))
        if read.left_behind:
            left = ", ".join(each.say(Language.translate) for each in read.left_behind)
            yield self._box("card", self.tr("Left behind in the file"), left)
        standing = {
            Standing.CHANGED: self.tr("The library has this case already; this one becomes a new version."),
            Standing.UNCHANGED: self.tr("The library has this case already, word for word."),
            Standing.TWICE: self.tr("The same case comes from another file above."),
        }
        if found.standing in standing:
            yield self._box("card", "", standing[found.standing])

    def _box(self, role: str, title: str, words: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", role)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(4)
        if title:
            inside.addWidget(label("strong", title, wrap=True))
        inside.addWidget(label("", words, wrap=True, selectable=True))
        return frame

    # Field by field

    def _fields(self, case: Case) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(14)
        grid.setColumnMinimumWidth(0, NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for field in FIELD_NAMES:
            if field not in SET_APART and (value := self._value(case, field)) is not None:
                row = grid.rowCount()
                name = label("kicker", self._name(field).upper(), wrap=True)
                name.setContentsMargins(0, 3, 0, 0)
                hold(name, QWidget.setMaximumWidth, NAME_WIDTH)
                name.setBuddy(value)
                grid.addWidget(name, row, 0, top)
                grid.addWidget(value, row, 1)
        return grid

    def _value(self, case: Case, field: str) -> QWidget | None:
        """Show a field as what it is; nothing where the file had none."""
        shown: dict[str, Callable[[], QWidget | None]] = {
            "title": lambda: self._text("heading", case.title),
            "age": lambda: self._text("body", self._age(case)),
            "own_words": lambda: self._texts("quote", map(quoted, case.own_words)),
            "actors": lambda: self._actors(case.actors),
            "assessments": lambda: self._assessments(case.assessments),
            "questions": lambda: self._texts("body", [f"{at}. {it}" for at, it in enumerate(case.questions, start=1)]),
        }
        if field in shown:
            return shown[field]()
        value = getattr(case, field)
        return self._text("body", value if isinstance(value, str) else ", ".join(value))

    def _age(self, case: Case) -> str:
        """The age, where the persona does not say it."""
        told = case.age is None or str(case.age) in case.persona
        return "" if told or case.age is None else self.tr("%n year(s)", "", case.age)

    def _text(self, role: str, words: str) -> QLabel | None:
        if not words.strip():
            return None
        made = label(role, words, wrap=True, selectable=True)
        made.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside a name of two lines
        return made

    def _texts(self, role: str, texts: Iterable[str]) -> QWidget | None:
        made, column = QWidget(), QVBoxLayout()
        made.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for words in texts:
            column.addWidget(label(role, words, wrap=True, selectable=True))
        return made if column.count() else None

    def _actors(self, actors: tuple[Actor, ...]) -> QWidget | None:
        made = QWidget()
        wrap = Wrap(made, gap=6)
        for actor in actors:
            wrap.addWidget(SideChip(actor))
        return made if actors else None

    def _assessments(self, lines: tuple[Assessment, ...]) -> QWidget | None:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for theme, group in groupby(lines, key=lambda line: line.theme):
            if theme:
                grid.addWidget(label("strong", theme, wrap=True), grid.rowCount(), 0, 1, 2)
            for line in group:
                row = grid.rowCount()
                grid.addWidget(label("", line.label, wrap=True), row, 0)
                level = Level(self._desk.look, line)
                grid.addWidget(level, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                if line.note and line.level is not None:
                    grid.addWidget(label("muted", line.note, wrap=True), row + 1, 0, 1, 2)
        return made if lines else None

    def _is_missed(self, case: Case, field: str) -> bool:
        return field not in SET_APART + SELDOM and getattr(case, field) in ("", (), None)

    def _name(self, field: str) -> str:
        return Language.translate("CaseFields", FIELD_NAMES[field])
