"""Who the reports of this computer come from: the municipality's name and its logo, looked at before it is kept."""

import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.model.day_record import Sender
from desktop.overriding import override
from desktop.settings import Settings
from desktop.trouble import Trouble
from desktop.windows.asking import ask_for_files
from desktop.windows.desk import Desk
from desktop.windows.panel_form import push
from desktop.words import QT_TRANSLATE_NOOP

LARGEST_FILE, LARGEST_SIDE, KEPT_SIDE = 8_000_000, 12_000, 900
LONGEST_NAME = 80
KINDS = (b"png", b"jpeg", b"jpg")


class LogoReader(QObject):
    """Reads one picture in a thread of its own and makes it a small PNG: nothing of the file itself is kept."""

    read = Signal(bytes)
    failed = Signal(object)
    """A `Trouble`."""

    def start(self, path: Path) -> None:
        threading.Thread(target=self._work, args=(path,), name="logo", daemon=True).start()

    def _work(self, path: Path) -> None:
        try:
            self.read.emit(logo_of(path))
        except Trouble as trouble:
            self.failed.emit(trouble)


def logo_of(path: Path) -> bytes:
    """A picture as a small PNG; raises `Trouble` for what is none, or far too large."""
    refused = Trouble(
        QT_TRANSLATE_NOOP("Trouble", "{file} cannot be used as a logo."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a PNG or JPEG picture of at most 8 MB."),
        file=path.name,
    )
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise refused
    except OSError as fault:
        raise refused from fault
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    fits = size.isValid() and max(size.width(), size.height()) <= LARGEST_SIDE
    if not reader.canRead() or bytes(reader.format().data()) not in KINDS or not fits:
        raise refused
    if max(size.width(), size.height()) > KEPT_SIDE:
        reader.setScaledSize(size.scaled(QSize(KEPT_SIDE, KEPT_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise refused
    kept, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image.convertToFormat(QImage.Format.Format_RGBA8888)):
        raise refused
    return bytes(buffer.data().data())


def sender_of(settings: Settings) -> Sender:
    """Who this computer's reports come from."""
    return Sender(settings.sender, settings.logo)


class SenderLine(QWidget):
    """What is written here stands on the next report that is made."""

    changed = Signal()
    failed = Signal(object)
    """A `Trouble`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.name = QLineEdit(desk.settings.sender)
        self.choose, self.remove = push("", self._ask), push("", self._forget)
        self._reader = LogoReader()
        self._reader.read.connect(self._keep)
        self._reader.failed.connect(self.failed)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.textEdited.connect(self._write)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def take(self, path: Path) -> None:
        """Use this picture as the logo."""
        self._reader.start(path)

    def _retranslate(self) -> None:
        self.name.setPlaceholderText(self.tr("Name of the municipality"))
        self.name.setAccessibleName(self.tr("Name of the municipality"))
        self.choose.setText(self.tr("Another logo …") if self._desk.settings.logo else self.tr("Logo …"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the logo"))
        self.remove.setVisible(bool(self._desk.settings.logo))

    def _write(self, words: str) -> None:
        self._desk.settings.sender = " ".join(words.split())
        self.changed.emit()

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen = ask_for_files(self._desk.window, self._desk.settings, self.tr("Choose a logo"), kinds)
        if chosen:
            self.take(chosen[0])

    def _keep(self, logo: bytes) -> None:
        self._desk.settings.logo = logo
        self._retranslate()
        self.changed.emit()

    def _forget(self) -> None:
        self._keep(b"")
