"""The case as it will read with the answers so far, what was found set off in it, and the finding in hand in sight."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.layout.palette import Token
from desktop.model.privacy import Subject
from desktop.overriding import override
from desktop.text_size import BODY, typed
from desktop.theme import SMALL
from desktop.windows.desk import Desk
from desktop.windows.review_answer import field_name
from desktop.windows.review_line import marked
from desktop.windows.review_work import ReadText, Work
from desktop.windows.text_forms import begin_block, plain_form

UNREAD = ("system", "code")
"""Parts of a line of themes that are signs for programs."""


class CasePreview(QTextEdit):
    """Read only. The words are put in as words, whatever signs they hold."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Work | None = None
        self._subject: Subject | None = None
        self._spots: list[tuple[int, int, Subject]] = []
        self._forms: dict[str, QTextCharFormat] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(14)
        desk.look.changed.connect(self.refresh)
        self._retranslate()

    @property
    def pointed_at(self) -> str:
        """The words of the case that are pointed at now."""
        return "".join(each.cursor.selectedText() for each in self.extraSelections())

    def show_work(self, work: Work) -> None:
        """Show another case from its beginning."""
        self._work, self._subject = work, None
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def refresh(self, *_: object) -> None:
        """Show the answers given by now; what is in sight stays there."""
        at = self.verticalScrollBar().value()
        self.clear()
        self._spots = []
        self._forms = self._made_forms()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        head = ""
        for read in self._work.read() if self._work is not None else ():
            if not read.text.strip() or read.place.part in UNREAD:
                continue
            name = field_name(read.place)
            if name != head:
                self._write_head(cursor, name)
            else:
                begin_block(cursor, 0)
            head = name
            self._write(cursor, read)
        cursor.endEditBlock()
        self._mark()
        self.verticalScrollBar().setValue(at)

    def point_at(self, subject: Subject | None) -> None:
        """Set the places of one finding off from the others, and bring the first of them into sight."""
        self._subject = subject
        self._mark()
        spot = next((spot for spot in self._spots if spot[2] == subject), None)
        if spot is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(spot[0])
            room = self.cursorRect(cursor)
            if not self.viewport().rect().adjusted(0, 20, 0, -40).contains(room.center()):
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + room.top() - self.viewport().height() // 3)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()

    def _mark(self) -> None:
        chosen = QTextCharFormat()
        chosen.setBackground(self._desk.look.theme.color(Token.HIGHLIGHT))
        chosen.setForeground(self._desk.look.theme.color(Token.NIGHT))
        marks = []
        for start, end, subject in self._spots:
            if subject == self._subject:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self.document())
                mark.cursor.setPosition(start)
                mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark.format = chosen
                marks.append(mark)
        self.setExtraSelections(marks)

    def _write(self, cursor: QTextCursor, read: ReadText) -> None:
        done = 0
        for stretch in read.stretches:
            cursor.insertText(read.text[done : stretch.start], self._forms["plain"])
            start = cursor.position()
            words = read.text[stretch.start : stretch.end]
            cursor.insertText(words, self._forms["open" if stretch.answer is None else "settled"])
            self._spots.append((start, cursor.position(), stretch.subject))
            done = max(done, stretch.end)
        cursor.insertText(read.text[done:], self._forms["plain"])

    def _write_head(self, cursor: QTextCursor, name: str) -> None:
        head = plain_form(self._desk.look, Token.MUTED, SMALL)
        head.setFontWeight(QFont.Weight.DemiBold)
        if cursor.position():
            begin_block(cursor, 14)
        cursor.insertText(name.upper(), head)
        begin_block(cursor, 2)

    def _made_forms(self) -> dict[str, QTextCharFormat]:
        """How words are written: as they are, where something is open, and where it is answered."""
        look = self._desk.look
        settled = plain_form(look, Token.PROVIDER, BODY)
        settled.setFontWeight(QFont.Weight.Bold)
        settled.setBackground(look.theme.color(Token.PROVIDER_TINT))
        unsettled = marked(typed(look.family, BODY), look.theme)
        return {"plain": plain_form(look, Token.INK, BODY), "open": unsettled, "settled": settled}

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The case as it will read"))
