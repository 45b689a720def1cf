"""A row of the courses: its label, what was thought needed, how far it is, where the citizen lives, what comes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.model.course import Course, Offer
from desktop.model.project_read import YES
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.choice_button import ChoiceButton
from desktop.windows.date_button import DateButton, Grain
from desktop.windows.desk import Desk
from desktop.windows.labels import for_tip
from desktop.windows.panel_form import push
from desktop.windows.project_fields import ProjectText
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import offer_name, translate
from desktop.windows.wrap import Wrap

OFFERS: tuple[Offer | None, ...] = (None, *Offer)
PLANNED: tuple[Offer | None, ...] = tuple(each for each in OFFERS if each is not Offer.STAYS)
WIDTHS = {"label": 116, "planned": 192, "going": 126, "outcome": 192, "expected": 192, "began": 154, "ended": 154}
"""Of the fields, in pixels."""
GAP = 8


def field_names() -> dict[str, str]:
    """What the fields are called."""
    return {
        "label": translate("Project", "Course"),
        "planned": translate("Project", "Thought needed before"),
        "going": translate("Project", "How far"),
        "outcome": translate("Project", "Lives now"),
        "expected": translate("Project", "Expected next"),
        "began": translate("Project", "Began"),
        "ended": translate("Project", "Done in"),
    }


class CourseRow(QFrame):
    """Writes into the project. Enter goes on to a new one."""

    removal_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self, desk: Desk, keeping: ProjectKeeping, course: Course) -> None:
        super().__init__()
        self._keeping = keeping
        self.course = course
        self.setProperty("role", "block")
        self.label = ProjectText(keeping, f"course.{course.id}.label", single=True)
        self.planned, self.going, self.outcome, self.expected = (ChoiceButton() for _ in range(4))
        self.began = DateButton(desk.look, desk.language, grain=Grain.MONTH)
        self.ended = DateButton(desk.look, desk.language, grain=Grain.MONTH)
        self.remove = push("✕", lambda: self.removal_wanted.emit(self.course.id), "quiet")
        self._build()
        self._connect()
        self.retranslate()

    @property
    def fields(self) -> dict[str, QWidget]:
        """The fields by name, in their order."""
        return {name: getattr(self, name) for name in WIDTHS}

    def show_course(self, course: Course) -> None:
        """Show the newest reading."""
        self.course = course
        self.label.follow()
        self.planned.setCurrentIndex(PLANNED.index(course.planned) if course.planned in PLANNED else 0)
        self.going.setCurrentIndex(0 if course.going else 1)
        self.outcome.setCurrentIndex(OFFERS.index(course.outcome))
        self.expected.setCurrentIndex(OFFERS.index(course.expected))
        self.began.show_date(course.began)
        self.ended.show_date(course.ended)

    def write(self) -> None:
        """Stand in the first choice: the label is there already."""
        self.planned.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        names = field_names()
        for choice, offers, none in (
            (self.planned, PLANNED, names["planned"]),
            (self.outcome, OFFERS, names["outcome"]),
            (self.expected, OFFERS, names["expected"]),
        ):
            choice.offer([f"{none} –", *(offer_name(each) for each in offers[1:])])
        self.going.offer([translate("Project", "Still going"), translate("Project", "Done")])
        for name, field in self.fields.items():
            if isinstance(field, DateButton | ChoiceButton):
                field.entitle(names[name])
            else:
                field.setAccessibleName(names[name])
        self.label.setPlaceholderText(translate("Project", "Course 1"))
        for say in (self.remove.setAccessibleName, lambda words: self.remove.setToolTip(for_tip(words))):
            say(translate("Project", "Take the course out"))
        self.show_course(self.course)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        row, fields = QHBoxLayout(self), QWidget()
        row.setContentsMargins(0, 2, 0, 2)
        line = Wrap(fields, gap=GAP)
        for name, field in self.fields.items():
            hold(field, QWidget.setFixedWidth, WIDTHS[name])
            line.addWidget(field)
        hold(self.remove, QWidget.setFixedWidth, 40)
        row.addWidget(fields, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.planned.activated.connect(lambda at: self._say("planned", _value(PLANNED[at])))
        self.outcome.activated.connect(lambda at: self._say("outcome", _value(OFFERS[at])))
        self.expected.activated.connect(lambda at: self._say("expected", _value(OFFERS[at])))
        self.going.activated.connect(lambda at: self._say("going", "" if at else YES))
        self.began.chosen.connect(lambda written: self._say("began", written))
        self.ended.chosen.connect(lambda written: self._say("ended", written))
        self.label.entered_key.connect(self.next_wanted)

    def _say(self, name: str, value: str) -> None:
        self._keeping.write({f"course.{self.course.id}.{name}": value})


def _value(offer: Offer | None) -> str:
    return offer.value if offer is not None else ""
