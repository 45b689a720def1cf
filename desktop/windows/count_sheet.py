"""People without names: so many from each side, for days on which nobody's name is written anywhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSpinBox, QWidget

from desktop.model.people import MOST_PEOPLE, SEATED, Person
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.seating_words import side_name
from desktop.windows.sheet import Sheet


class CountSheet(Sheet):
    """Asks for a number per side."""

    people_wanted = Signal(object)
    """A list of `Person`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, width=460)
        self._lead = label("lead", wrap=True)
        self.numbers = {side: QSpinBox() for side in SEATED}
        self._captions = {side: label("") for side in SEATED}
        self.cancel, self.add = self.add_button(), self.add_button("primary")
        self._build()
        self.cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self._take)
        self.retranslate()
        self.numbers[SEATED[0]].setFocus()
        self.numbers[SEATED[0]].selectAll()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Participants without names"))
        self._lead.setText(
            self.tr("How many come from each side? They are called by a number, and can get more later.")
        )
        for side, caption in self._captions.items():
            caption.setText(f"{side.letter}  {side_name(side)}")
            self.numbers[side].setAccessibleName(side_name(side))
        self.cancel.setText(self.tr("Cancel"))
        self._say_sum()

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(18)
        for side, box in self.numbers.items():
            box.setRange(0, MOST_PEOPLE)
            box.lineEdit().setTextMargins(9, 0, 0, 0)
            hold(box, QWidget.setMaximumWidth, 130)
            hold(self._captions[side], QWidget.setMinimumHeight, 36, tall)
            self._captions[side].setBuddy(box)
            box.valueChanged.connect(self._say_sum)
            form.addRow(self._captions[side], box)
        self.body.addWidget(self._lead)
        self.body.addSpacing(8)
        self.body.addLayout(form)

    def _say_sum(self, *_: object) -> None:
        count = sum(box.value() for box in self.numbers.values())
        self.add.setText(self.tr("Add %n participant(s)", "", count))
        self.add.setEnabled(count > 0)

    def _take(self) -> None:
        people = [Person("", side=side) for side, box in self.numbers.items() for _ in range(box.value())]
        self.accept()
        self.people_wanted.emit(people[:MOST_PEOPLE])
