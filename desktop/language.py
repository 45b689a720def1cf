"""Danish and English: loads the words, switches while the program runs, and says dates the way the reader does."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from desktop.words import Translate

SOURCE = "en"
OFFERED = {"da": "Dansk", "en": "English"}


class Words(QTranslator):
    """Words in memory: of a file Qt keeps a map, and what is compiled anew beneath it brings the program down."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = b""

    def read(self, path: Path) -> bool:
        """Take the words of a compiled file; tells whether there were any."""
        try:
            found = path.read_bytes()
        except OSError:
            return False
        read = self.load(found)
        self._kept = found  # only now: until then the words before it were looked up in the old bytes
        return read


class Language:
    """The interface language of a running program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ours = Words()
        self._qts = QTranslator()
        self.code = SOURCE

    def use(self, code: str) -> None:
        """Switch; every window hears of it as a LanguageChange event."""
        app = QCoreApplication.instance()
        self.code = code if code in OFFERED else "da"
        QLocale.setDefault(locale_of(self.code))
        if app is None:
            return
        for translator in (self._ours, self._qts):
            app.removeTranslator(translator)
        if self.code != SOURCE:
            translations = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if self._qts.load(f"qtbase_{self.code}", translations):
                app.installTranslator(self._qts)
        # English has a file too: it holds the plurals.
        if self._ours.read(self._folder / f"{self.code}.qm"):
            app.installTranslator(self._ours)

    @staticmethod
    def translate(context: str, text: str) -> str:
        """Give a text in the language in use."""
        return QCoreApplication.translate(context, text)


def words_of(code: str, folder: Path) -> Translate:
    """Words in a language without any window: for commands and reports."""
    translator = Words()
    if code != SOURCE:
        translator.read(folder / f"{code}.qm")

    def translate(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    return translate


def locale_of(code: str) -> QLocale:
    if code == "da":
        return QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def long_date(written: str, code: str) -> str:
    """Say an ISO 8601 date in full, as `12. maj 2026`; what is no date is given back."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    shape = "d. MMMM yyyy" if code == "da" else "d MMMM yyyy"
    return locale_of(code).toString(QDate(day.year, day.month, day.day), shape)
