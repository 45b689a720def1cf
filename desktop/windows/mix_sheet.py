"""Into how many groups people are mixed: by the number of groups or by how many sit in each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSpinBox, QWidget

from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

MOST_GROUPS = 60
USUAL_SIZE = 6


class MixSheet(Sheet):
    """Both numbers follow each other; those who are locked stay where they are."""

    mix_wanted = Signal(int)
    """Into so many groups."""

    def __init__(self, desk: Desk, people: int, groups: int, locked: int, *, seated: bool) -> None:
        super().__init__(desk.window, width=500)
        self._people, self._locked, self._seated = people, locked, seated
        self._lead, self._note = label("lead", wrap=True), label("muted", wrap=True)
        self.groups, self.seats = QSpinBox(), QSpinBox()
        self._captions = [label("kicker"), label("kicker")]
        self._spread = label("strong", wrap=True)
        self.cancel, self.mix = self.add_button(), self.add_button("primary")
        self._build(groups)
        self.groups.valueChanged.connect(self._groups_changed)
        self.seats.valueChanged.connect(self._size_changed)
        self.cancel.clicked.connect(self.reject)
        self.mix.clicked.connect(self._take)
        self.retranslate()
        self.groups.setFocus()
        self.groups.selectAll()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Mix groups"))
        self._lead.setText(
            self.tr(
                "Both sides at every table, nobody with their own leader, at most two from a workplace, roles spread "
                "and tables alike in size. A rule that cannot be kept is named."
            )
        )
        words = (self.tr("Number of groups"), self.tr("People in each"))
        for caption, field, said in zip(self._captions, (self.groups, self.seats), words, strict=True):
            caption.setText(said.upper())
            field.setAccessibleName(said)
        notes = [self.tr("Those who sit now change places. It can be undone.")] if self._seated else []
        if self._locked:
            notes.append(self.tr("%n locked participant(s) stay where they are.", "", self._locked))
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))
        self.cancel.setText(self.tr("Cancel"))
        self.mix.setText(self.tr("Mix"))
        self._say_spread()

    def _build(self, groups: int) -> None:
        most = max(1, min(MOST_GROUPS, self._people))
        self.groups.setRange(1, most)
        self.seats.setRange(1, max(1, self._people))
        self.groups.setValue(groups or max(1, round(self._people / USUAL_SIZE)))
        self.seats.setValue(max(1, round(self._people / self.groups.value())))
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(18)
        for caption, field in zip(self._captions, (self.groups, self.seats), strict=True):
            hold(caption, QWidget.setMinimumHeight, 36, tall)
            hold(field, QWidget.setMaximumWidth, 130)
            field.lineEdit().setTextMargins(9, 0, 0, 0)
            caption.setBuddy(field)
            form.addRow(caption, field)
        self.body.addWidget(self._lead)
        self.body.addSpacing(8)
        self.body.addLayout(form)
        self.body.addWidget(self._spread)
        self.body.addWidget(self._note)

    def _groups_changed(self, groups: int) -> None:
        self.seats.blockSignals(True)
        self.seats.setValue(max(1, round(self._people / groups)))
        self.seats.blockSignals(False)
        self._say_spread()

    def _size_changed(self, size: int) -> None:
        self.groups.blockSignals(True)
        self.groups.setValue(max(1, round(self._people / size)))
        self.groups.blockSignals(False)
        self._say_spread()

    def _say_spread(self) -> None:
        least, more = divmod(self._people, self.groups.value())
        if more:
            words = self.tr("Tables: {more} with {most} people, {rest} with {least}")
            rest = self.groups.value() - more
            self._spread.setText(words.format(more=more, most=least + 1, rest=rest, least=least))
        else:
            words = self.tr("Tables: {groups} with {size} people each")
            self._spread.setText(words.format(groups=self.groups.value(), size=least))

    def _take(self) -> None:
        self.accept()
        self.mix_wanted.emit(self.groups.value())
