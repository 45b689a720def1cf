"""Notes in a column: those of one kind that lie under no heading yet, with a field for the next; or under a heading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.cpr import mask
from desktop.model.wall import NOTE_NAMES, NOTE_STEMS, NoteKind
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import ShortLabel, label
from desktop.windows.live_line import LiveLine
from desktop.windows.panel_form import restyle
from desktop.windows.wall_note import NoteCard, dragged
from desktop.windows.wall_words import translate


class Heap(QFrame):
    """A column that a note can be laid in."""

    note_dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self.count = label("muted")
        self.notes: tuple[NoteCard, ...] = ()
        self.head, self.column = QHBoxLayout(), QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 12)
        whole.setSpacing(8)
        self.column.setSpacing(8)
        whole.addLayout(self.head)
        self.below_head = QVBoxLayout()
        whole.addLayout(self.below_head)
        whole.addLayout(self.column)
        whole.addStretch(1)

    def hold_notes(self, notes: Sequence[NoteCard]) -> None:
        """Hold these notes, in this order."""
        self.count.setText(str(len(notes)) if notes else "")
        before, self.notes = self.notes, tuple(notes)
        same = 0
        while same < min(len(before), len(self.notes)) and before[same] is self.notes[same]:
            same += 1
        while self.column.count() > same:
            self.column.takeAt(same)
        for note in self.notes[same:]:
            self.column.addWidget(note)
            note.show()

    def take_keys(self) -> None:
        """Take the keyboard, above the notes."""

    def retranslate(self) -> None:
        """Say everything in the language in use."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()):
            restyle(self, "role", "aimed")
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, _event: object) -> None:
        restyle(self, "role", "card")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, "role", "card")
        event.acceptProposedAction()
        self.note_dropped.emit(dragged(event.mimeData()))


class LooseHeap(Heap):
    """What people have said of one kind, and the field where the next is written."""

    said = Signal(str)
    """Put these words on the wall."""

    def __init__(self, kind: NoteKind) -> None:
        super().__init__()
        self.kind = kind
        self._name, self.field = ShortLabel("strong"), GuardedText(single=True)
        self.head.addWidget(self._name, 1)
        self.head.addWidget(self.count)
        self.below_head.addWidget(self.field)
        self.field.entered_key.connect(self._say)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._name.setText(translate("Wall", NOTE_NAMES[self.kind]))
        self.field.setPlaceholderText(translate("Wall", NOTE_STEMS[self.kind]))
        self.field.setAccessibleName(translate("Wall", NOTE_STEMS[self.kind]))

    @override
    def take_keys(self) -> None:
        self.field.setFocus()

    def _say(self) -> None:
        self.field.settle()
        words = mask(self.field.toPlainText())[0].strip()
        if words:
            self.field.show_afresh("")
            self.said.emit(words)
        self.field.setFocus()


class HeadedHeap(Heap):
    """A heading with the notes under it."""

    removal_wanted = Signal()

    def __init__(self, look: Look, cluster: str) -> None:
        super().__init__()
        self.cluster = cluster
        self.title, self.remove = LiveLine("strong"), QPushButton()
        self.remove.setProperty("kind", "quiet")
        hold(self.remove, QWidget.setFixedWidth, 38, tall)
        look.put(self.remove, "close", Token.MUTED)
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.count)
        self.head.addWidget(self.remove)
        self.remove.clicked.connect(self.removal_wanted)
        self.retranslate()

    def be_closed(self, *, on: bool) -> None:
        """Let the heading only be read."""
        self.title.setReadOnly(on)
        self.remove.setVisible(not on)

    @override
    def retranslate(self) -> None:
        self.title.setPlaceholderText(translate("Wall", "Heading"))
        self.title.setAccessibleName(translate("Wall", "Heading"))
        self.remove.setAccessibleName(translate("Wall", "Take the heading away; its notes stay"))
        self.remove.setToolTip(translate("Wall", "Take the heading away; its notes stay"))

    @override
    def take_keys(self) -> None:
        self.title.setFocus()


class NewHeap(Heap):
    """Where a note is laid to begin a new heading."""

    def __init__(self) -> None:
        super().__init__()
        self._words = label("muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "well")
        hold(self, QWidget.setMinimumHeight, 90, tall)
        self.column.addWidget(self._words)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._words.setText(translate("Wall", "Drag a note here to begin a heading"))

    @override
    def dragLeaveEvent(self, _event: object) -> None:
        restyle(self, "role", "well")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        restyle(self, "role", "well")
