"""The ways cases come in: from files, a folder, a case pack, or the clipboard; what is chosen is read elsewhere."""

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.exchange.case_pack import SUFFIX as PACK
from desktop.exchange.case_reader import SUFFIXES
from desktop.language import Language
from desktop.windows.asking import ask_for_files, ask_for_folder
from desktop.windows.desk import Desk
from desktop.windows.dropping import dropped_files


class CaseLoading(QObject):
    """Asks where to take cases from, and tells what was chosen."""

    chosen = Signal(object)
    """A tuple of paths of files and folders."""
    pasted = Signal(str, str)
    """Text, and the same as HTML where the clipboard has it."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def open_menu(self, button: QWidget) -> None:
        """Show the ways below a button."""
        menu = self.menu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def menu(self, parent: QWidget) -> QMenu:
        """The ways to choose from."""
        menu = QMenu(parent)
        menu.addAction(self.tr("From files …"), self.ask_for_files)
        menu.addAction(self.tr("From a folder …"), self.ask_for_folder)
        menu.addAction(self.tr("From a case pack …"), self.ask_for_pack)
        menu.addSeparator()
        menu.addAction(self.tr("Paste from the clipboard"), self.paste)
        return menu

    def ask_for_files(self) -> None:
        """Choose case files."""
        patterns = " ".join(f"*{ending}" for ending in (*SUFFIXES, PACK))
        self._ask(self.tr("Load cases from files"), self.tr("Cases ({patterns})").format(patterns=patterns))

    def ask_for_pack(self) -> None:
        """Choose case packs."""
        self._ask(self.tr("Load a case pack"), self.tr("Case packs (*.zip)"))

    def ask_for_folder(self) -> None:
        """Choose a folder; everything readable in it is offered."""
        title = self.tr("Load cases from a folder")
        folder = ask_for_folder(self._desk.window, self._desk.settings, title)
        if folder is not None:
            self.chosen.emit((folder,))

    def paste(self) -> None:
        """Take what the clipboard holds: files that were copied, or text."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # an empty clipboard may hold nothing at all
        files = dropped_files(data)
        if files:
            self.chosen.emit(files)
        elif data.text().strip() or data.html().strip():
            self.pasted.emit(data.text(), data.html())
        else:
            self._desk.notices.tell(_say_empty)

    def _ask(self, title: str, kinds: str) -> None:
        files = ask_for_files(self._desk.window, self._desk.settings, title, kinds)
        if files:
            self.chosen.emit(files)


def _say_empty() -> str:
    return Language.translate("CaseLoading", "There is no text on the clipboard. Copy the case first.")
