"""Keywords and target groups in the case editor: a chip for each, and a field that makes more of them."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.model.case import Case
from desktop.model.case_places import Place
from desktop.overriding import override
from desktop.windows.case_editor_section import Edit, Section
from desktop.windows.desk import Desk
from desktop.windows.labels import for_menu, for_tip
from desktop.windows.wrap import Wrap


class ChipButton(QPushButton):
    """A word that pressing it, or Delete, takes away."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, words: str) -> None:
        super().__init__(for_menu(words))
        self.words = words
        self.setProperty("kind", "chip")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands after the word
        self.setToolTip(for_tip(self.tr("Remove {word}").format(word=words)))
        self.setAccessibleName(self.tr("Remove {word}").format(word=words))
        desk.look.put(self, "close")
        self.clicked.connect(self.removal_wanted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class ChipsSection(Section):
    """Words in any number. A comma or Enter makes a chip of what is written; so does leaving the field."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        self._words: tuple[str, ...] = ()
        self.chips: list[ChipButton] = []
        self.field = self.text(single=True)
        self._place = QWidget()
        self._wrap = Wrap(self._place, gap=6)
        self.row = QHBoxLayout()
        self.row.setSpacing(10)
        self.row.addWidget(self.field, 1)
        self.column.addWidget(self._place)
        self.column.addLayout(self.row)
        self.field.written.connect(self._write)
        self.field.entered_key.connect(self.take_written)
        self.field.left.connect(self.take_written)
        self.field.emptied.connect(self._remove_last)

    @override
    def show_value(self, case: Case) -> None:
        self._words = getattr(case, self.name)
        # Those that stay are left alone: one of them may be about to be pressed.
        same = sum(
            1 for _ in takewhile(lambda pair: pair[0].words == pair[1], zip(self.chips, self._words, strict=False))
        )
        for chip in self.chips[same:]:
            self._wrap.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self.chips[same:]
        for words in self._words[same:]:
            chip = ChipButton(self.desk, words)
            chip.removal_wanted.connect(partial(self._remove, len(self.chips)))
            self.chips.append(chip)
            self._wrap.addWidget(chip)
            chip.show()
        self._place.setVisible(bool(self.chips))
        self._place.updateGeometry()
        self.reshaped.emit()

    @override
    def field_at(self, place: Place) -> QWidget:
        return self.field

    @override
    def stops(self) -> Sequence[QWidget]:
        return [*self.chips, self.field]

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.field.setAccessibleName(self.caption.text())
        self.field.setAccessibleDescription(self.help.text())
        self.field.setPlaceholderText(self.tr("Write, and end with a comma"))
        for chip in self.chips:
            chip.setAccessibleName(self.tr("Remove {word}").format(word=chip.words))

    @override
    def settle(self) -> None:
        self.take_written()

    def take_written(self) -> None:
        """Make chips of what stands in the field."""
        self.field.settle()
        words = self.field.toPlainText()
        if words.strip(" ,"):
            self.field.show_afresh("")
            self._add(words.split(","))

    def toggle(self, word: str) -> None:
        """Add a word, or take it away where it is."""
        known = [each.casefold() for each in self._words]
        if word.casefold() in known:
            at = known.index(word.casefold())
            self._tell((*self._words[:at], *self._words[at + 1 :]))
        else:
            self._tell((*self._words, word))

    def _write(self, words: str) -> None:
        *done, rest = words.split(",")
        if done:
            self.field.show_afresh(rest.lstrip())
            self._add(done)

    def _add(self, words: Iterable[str]) -> None:
        known = {each.casefold() for each in self._words}
        fresh = {word.strip().casefold(): word.strip() for word in words if word.strip()}
        new = tuple(word for key, word in fresh.items() if key not in known)
        if new:
            self._tell((*self._words, *new))

    def _remove(self, at: int) -> None:
        self._tell((*self._words[:at], *self._words[at + 1 :]))
        self.field.setFocus()

    def _remove_last(self) -> None:
        if self._words:
            self._tell(self._words[:-1])

    def _tell(self, words: tuple[str, ...]) -> None:
        self.edited.emit(Edit(Place(self.name, len(words) - 1), {self.name: words}))
