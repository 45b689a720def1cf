"""What this computer likes: language, colours, the size of the text, and the name of whoever writes here."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QPushButton

from desktop.language import OFFERED
from desktop.overriding import override
from desktop.settings import Appearance
from desktop.text_size import SIZES
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet


class SettingsDialog(Sheet):
    """Every choice takes effect at once."""

    language_wanted = Signal(str)
    appearance_wanted = Signal(object)
    """An `Appearance`."""
    text_size_wanted = Signal(int)
    """In per cent."""
    author_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, width=460)
        self._look = desk.look
        self._captions = [label("kicker") for _ in range(4)]
        self.languages = {code: QPushButton(name) for code, name in OFFERED.items()}
        self.appearances = {kind: QPushButton() for kind in Appearance}
        self.text_sizes = {percent: QPushButton(f"{percent} %") for percent in SIZES}
        self.author = QLineEdit(desk.settings.author)
        self._note = label("muted", wrap=True)
        self.done_button = self.add_button("primary")
        self._build()
        self.languages[desk.language.code].setChecked(True)
        self.appearances[desk.look.theme.appearance].setChecked(True)
        self._show_text_size()
        self._connect()
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Settings"))
        captions = (self.tr("Language"), self.tr("Appearance"), self.tr("Text size"), self.tr("Your name"))
        for caption, words in zip(self._captions, captions, strict=True):
            caption.setText(words.upper())
        self.appearances[Appearance.LIGHT].setText(self.tr("Light"))
        self.appearances[Appearance.DARK].setText(self.tr("Dark"))
        self.appearances[Appearance.CONTRAST].setText(self.tr("High contrast"))
        for percent, button in self.text_sizes.items():
            button.setAccessibleName(self.tr("Text size {percent} per cent").format(percent=percent))
        self.author.setAccessibleName(self.tr("Your name"))
        self.author.setPlaceholderText(self.tr("Such as your role or your initials"))
        self._note.setText(self.tr("It is shown on the cards you write. It may be left empty."))
        self.done_button.setText(self.tr("Done"))

    def _build(self) -> None:
        self.author.setMaxLength(60)
        choices = (self.languages.values(), self.appearances.values(), self.text_sizes.values())
        for caption, field in zip(self._captions, (*map(_segments, choices), self.author), strict=True):
            self.body.addWidget(caption)
            self.body.addWidget(field)
            self.body.addSpacing(8)
        self.body.addWidget(self._note)

    def _connect(self) -> None:
        for code, button in self.languages.items():
            button.clicked.connect(lambda *_, code=code: self.language_wanted.emit(code))
        for kind, button in self.appearances.items():
            button.clicked.connect(lambda *_, kind=kind: self.appearance_wanted.emit(kind))
        for percent, button in self.text_sizes.items():
            button.clicked.connect(lambda *_, percent=percent: self.text_size_wanted.emit(percent))
        self._look.changed.connect(self._show_text_size)
        self.author.textEdited.connect(lambda words: self.author_wanted.emit(words.strip()))
        self.done_button.clicked.connect(self.accept)

    def _show_text_size(self) -> None:
        self.text_sizes[self._look.text_size].setChecked(True)


def _segments(buttons: Iterable[QPushButton]) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "segments")
    row = QHBoxLayout(frame)
    row.setContentsMargins(3, 3, 3, 3)
    row.setSpacing(0)
    group = QButtonGroup(frame)
    for button in buttons:
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("kind", "segment")
        group.addButton(button)
        row.addWidget(button, 1)
    return frame
