"""What changed between two versions of a case, to read: removed words are struck through, added ones underlined."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.language import Language
from desktop.layout.palette import Token
from desktop.model.case import Case
from desktop.model.case_diff import FieldChange, How, difference
from desktop.model.case_places import FIELD_NAMES
from desktop.overriding import override
from desktop.text_size import BODY
from desktop.theme import SMALL
from desktop.windows.desk import Desk
from desktop.windows.text_forms import begin_block, mark_change, plain_form


class CaseDifference(QTextEdit):
    """Read only. The words are put in as words, whatever signs they hold."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair: tuple[Case, Case] | None = None
        self._numbers = (0, 0)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(10)
        desk.look.changed.connect(self._write)
        self._write()

    def show_pair(self, old: Case, new: Case, numbers: tuple[int, int]) -> None:
        """Show what changed from an older version to a newer one."""
        self._pair, self._numbers = (old, new), numbers
        self._write()

    def show_only(self) -> None:
        """Say that there is only one version."""
        self._pair = None
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self, *_: object) -> None:
        self.setAccessibleName(self.tr("What changed"))
        self.clear()
        cursor = self.textCursor()
        if self._pair is None:
            cursor.insertText(self.tr("There is only this version."), plain_form(self._desk.look, Token.MUTED, BODY))
            return
        head = self.tr("From version {older} to version {newer}:").format(
            older=self._numbers[0], newer=self._numbers[1]
        )
        cursor.insertText(head + "  ", plain_form(self._desk.look, Token.MUTED, SMALL + 1))
        cursor.insertText(self.tr("removed"), self._format(How.REMOVED))
        cursor.insertText("  ", plain_form(self._desk.look, Token.MUTED, BODY))
        cursor.insertText(self.tr("added"), self._format(How.ADDED))
        changes = difference(*self._pair, Language.translate)
        for change in changes:
            self._write_change(cursor, change)
        if not changes:
            begin_block(cursor, 14)
            cursor.insertText(self.tr("Both say the same."), plain_form(self._desk.look, Token.INK, BODY))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_change(self, cursor: QTextCursor, change: FieldChange) -> None:
        name = Language.translate("CaseFields", FIELD_NAMES[change.field])
        if change.index >= 0:
            name += f" {change.index + 1}"
        hows = {piece.how for piece in change.pieces}
        if hows == {How.ADDED}:
            name += " · " + self.tr("added")
        elif hows == {How.REMOVED}:
            name += " · " + self.tr("removed")
        head = plain_form(self._desk.look, Token.MUTED, SMALL)
        head.setFontWeight(QFont.Weight.DemiBold)
        begin_block(cursor, 16)
        cursor.insertText(name.upper(), head)
        begin_block(cursor, 2)
        for piece in change.pieces:
            cursor.insertText(piece.text, self._format(piece.how))

    def _format(self, how: How) -> QTextCharFormat:
        look = self._desk.look
        return mark_change(plain_form(look, Token.INK, BODY), how, look.theme)
