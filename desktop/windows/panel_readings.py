"""Other readings of the citizen's words in a phase: mine can be written in, those of others stand as they are."""

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.journey import Reading
from desktop.text_size import hold, tall
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground, Section, kicker, one_line, push, write_live
from desktop.windows.panel_times import ago


class OwnReading(QWidget):
    """A reading written here, or one that is about to be: the first letter makes it."""

    def __init__(self, ground: Ground, write: Callable[[str], object], remove: Callable[[], object]) -> None:
        super().__init__()
        self.field: GuardedText = one_line(self.tr("Our reading of the citizen's words"))
        self.field.setPlaceholderText(self.tr("Another reading …"))
        self.remove = push("×", remove, "quiet")
        hold(self.remove, QWidget.setFixedWidth, 36, tall)
        self.remove.setAccessibleName(self.tr("Remove our reading"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove)
        write_live(ground, self.field, write)

    def show_reading(self, text: str, *, made: bool) -> None:
        """Show its words; one that is not made yet cannot be removed."""
        self.field.show_text(text)
        self.remove.setVisible(made)


class TheirReading(QWidget):
    """A reading written on another laptop."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._by = label("", wrap=True, selectable=True), label("muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 0, 2)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._by)

    def show_reading(self, reading: Reading) -> None:
        self._words.setText(reading.text)
        when = ago(reading.at, int(time.time())) if reading.at else ""
        self._by.setText(" · ".join(filter(None, (reading.by, when))))
        self._by.setVisible(bool(self._by.text()))


class ReadingsSection(Section):
    """The readings in the order they were made, and an empty field for one more."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self._rows: dict[str, OwnReading | TheirReading] = {}
        self._begun: OwnReading | None = None
        self.column.addWidget(kicker(self.tr("Other readings")))
        self.fresh = self._make_fresh()

    @property
    def rows(self) -> dict[str, OwnReading | TheirReading]:
        """What is shown, by the reading's id."""
        return self._rows

    def show_readings(self, readings: Sequence[Reading], *, offer: bool) -> None:
        """Show them; `offer` a field for one more."""
        board = self._ground.board
        shown = {each.id: each for each in readings if each.text.strip() or each.device == board.device}
        for key in [key for key in self._rows if key not in shown]:
            self._drop(key)
        for key, reading in shown.items():
            row = self._rows.get(key) or self._make(reading)
            if isinstance(row, OwnReading):
                row.show_reading(reading.text, made=True)
            else:
                row.show_reading(reading)
        self.fresh.setVisible(offer)
        self.setVisible(offer or bool(shown))

    def _make(self, reading: Reading) -> OwnReading | TheirReading:
        row: OwnReading | TheirReading
        if reading.device != self._ground.board.device:
            row = TheirReading()
            self.column.insertWidget(self.column.indexOf(self.fresh), row)
        elif self._begun is not None:
            # The field that is being written in becomes the reading, and an empty one comes below.
            row, self._begun = self._begun, None
            self._rows[reading.id] = row
            self.fresh = self._make_fresh()
        else:
            row = self._own(reading.id)
            self.column.insertWidget(self.column.indexOf(self.fresh), row)
        self._rows[reading.id] = row
        self.reshaped.emit()
        return row

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        if isinstance(row, OwnReading) and row.remove.hasFocus():
            self.fresh.field.setFocus()
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.reshaped.emit()

    def _own(self, key: str) -> OwnReading:
        talk = self._ground.board.talk
        row = OwnReading(self._ground, partial(talk.write_reading, key), partial(talk.remove_reading, key))
        row.field.left.connect(lambda: self._tidy(row))
        return row

    def _make_fresh(self) -> OwnReading:
        row = OwnReading(self._ground, lambda words: self._write(row, words), lambda: self._remove(row))
        row.show_reading("", made=False)
        row.field.left.connect(lambda: self._tidy(row))
        self.column.addWidget(row)
        return row

    def _write(self, row: OwnReading, words: str) -> None:
        key = self._key_of(row)
        if key:
            self._ground.board.talk.write_reading(key, words)
        elif words.strip():
            self._begun = row
            self._ground.board.talk.add_reading(self._ground.about, words)
            self._begun = None

    def _remove(self, row: OwnReading) -> None:
        self._ground.board.talk.remove_reading(self._key_of(row))

    def _tidy(self, row: OwnReading) -> None:
        """Take away a reading that was left without words."""
        if not row.field.toPlainText().strip() and self._key_of(row):
            self._remove(row)

    def _key_of(self, row: OwnReading) -> str:
        return next((key for key, each in self._rows.items() if each is row), "")
