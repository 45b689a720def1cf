"""Asking for files with the system's own dialogs; the folder last used is remembered."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.settings import Settings
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".brobyg"

MISSING_IN_QT = (QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"))
"""Words of Qt's own file dialog, shown where the system has none, that Qt's Danish leaves in English."""


def ask_for_files(parent: QWidget, settings: Settings, title: str, kinds: str) -> tuple[Path, ...]:
    """Let somebody choose files to open; none if they change their mind."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, settings.folder, kinds)
    if chosen:
        settings.folder = str(Path(chosen[0]).parent)
    return tuple(Path(name) for name in chosen)


def ask_for_folder(parent: QWidget, settings: Settings, title: str) -> Path | None:
    """Let somebody choose a folder to take files from."""
    chosen = QFileDialog.getExistingDirectory(parent, title, settings.folder)
    if chosen:
        settings.folder = chosen
    return Path(chosen) if chosen else None


def ask_where_to_save(parent: QWidget, settings: Settings, title: str, name: str, kinds: str) -> Path | None:
    """Let somebody choose a file to write; `name` is offered, and its ending is put on when it is left out."""
    offered = Path(settings.folder) / name
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(offered), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix.lower() == offered.suffix else path.with_name(path.name + offered.suffix)
    settings.folder = str(path.parent)
    return path


def file_name(title: str, suffix: str) -> str:
    """A file name made of a title that every system takes."""
    kept = "".join(" " if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in title)
    return (" ".join(kept.split())[:80].strip(" .") or "Brobyg") + suffix
