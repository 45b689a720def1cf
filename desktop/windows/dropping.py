"""Files and folders dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders on this computer that are being dropped; web addresses are none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
