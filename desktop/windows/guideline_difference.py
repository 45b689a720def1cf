"""What changed between two states of the shared guideline, to read: gone is struck through, new is underlined."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.language import Language, long_date
from desktop.layout.palette import Token
from desktop.model.case_diff import How
from desktop.model.guideline import GUIDELINE_DATES, Guideline
from desktop.model.guideline_diff import GuidelineChange, changes_between
from desktop.model.guideline_words import FACT_NAMES, STEP_NAMES
from desktop.overriding import override
from desktop.text_size import BODY
from desktop.theme import SMALL
from desktop.windows.desk import Desk
from desktop.windows.text_forms import begin_block, mark_change, plain_form

SIGNS = {How.ADDED: "+ ", How.REMOVED: "− ", How.SAME: ""}


class GuidelineDifference(QTextEdit):
    """Read only. The words are put in as words, whatever signs they hold."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pair: tuple[Guideline, Guideline] | None = None
        self._names = ("", "")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(10)
        desk.look.changed.connect(self._write)
        self._write()

    def show_pair(self, old: Guideline, new: Guideline, names: tuple[str, str]) -> None:
        """Show what changed from an older state to a newer one."""
        self._pair, self._names = (old, new), names
        self._write()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self, *_: object) -> None:
        self.setAccessibleName(self.tr("What changed"))
        self.clear()
        if self._pair is None:
            return
        cursor = self.textCursor()
        head = self.tr("From {older} to {newer}:").format(older=self._names[0], newer=self._names[1])
        cursor.insertText(head + "  ", plain_form(self._desk.look, Token.MUTED, SMALL + 1))
        cursor.insertText(self.tr("− removed"), self._format(How.REMOVED))
        cursor.insertText("  ", plain_form(self._desk.look, Token.MUTED, BODY))
        cursor.insertText(self.tr("+ added"), self._format(How.ADDED))
        changes = changes_between(*self._pair)
        for change in changes:
            self._write_change(cursor, change)
        if not changes:
            begin_block(cursor, 14)
            cursor.insertText(self.tr("Both say the same."), plain_form(self._desk.look, Token.INK, BODY))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_change(self, cursor: QTextCursor, change: GuidelineChange) -> None:
        head = plain_form(self._desk.look, Token.MUTED, SMALL)
        head.setFontWeight(QFont.Weight.DemiBold)
        begin_block(cursor, 16)
        cursor.insertText(self._title(change).upper(), head)
        begin_block(cursor, 2)
        for piece, after in zip(change.pieces, (*change.pieces[1:], None), strict=True):
            words = long_date(piece.text, self._desk.language.code) if change.name in GUIDELINE_DATES else piece.text
            cursor.insertText(SIGNS[piece.how] + words, self._format(piece.how))
            # What is marked stands apart from a word after it, and not from a comma.
            if piece.how is not How.SAME and after and (after.how is not How.SAME or after.text[:1].isalnum()):
                cursor.insertText(" ", plain_form(self._desk.look, Token.INK, BODY))
        if not change.pieces:
            cursor.insertText(self._bare(change), plain_form(self._desk.look, Token.INK, BODY))

    def _title(self, change: GuidelineChange) -> str:
        say = Language.translate
        whole = {How.ADDED: self.tr("added"), How.REMOVED: self.tr("removed")}.get(change.how, "")
        if change.name in FACT_NAMES:
            return say("Guideline", FACT_NAMES[change.name])
        if change.step:
            name = "" if change.how is How.REMOVED else say("Guideline", STEP_NAMES[change.name])
            return " · ".join(filter(None, (self.tr("Step {number}").format(number=change.step), name, whole)))
        if change.name in ("order", "steps"):
            return self.tr("Order of the headings") if change.name == "order" else self.tr("Order of the steps")
        kind = self.tr("heading") if change.name == "title" else whole
        return " · ".join(filter(None, (change.title or self.tr("(without a heading)"), kind)))

    def _bare(self, change: GuidelineChange) -> str:
        if change.name == "steps":
            return self.tr("The steps stand in another order.")
        return self.tr("Nothing was written there.")

    def _format(self, how: How) -> QTextCharFormat:
        look = self._desk.look
        return mark_change(plain_form(look, Token.INK, BODY), how, look.theme)
