"""What every page and dialog is given: the look, the language, this computer's choices, and where to tell things."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.icons import Look
from desktop.language import Language
from desktop.settings import Settings
from desktop.windows.notices import NoticeBar


@dataclass(frozen=True, slots=True)
class Desk:
    """The window to stand over, and the tools within reach."""

    window: QWidget
    look: Look
    language: Language
    settings: Settings
    notices: NoticeBar
