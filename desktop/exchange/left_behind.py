"""What a file carries besides the text its writer sees, and that stays behind: only its kind and count are kept."""

from collections import Counter
from dataclasses import dataclass

from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated

AUTHOR = QT_TRANSLATE_NOOP("CaseFile", "author")
LAST_AUTHOR = QT_TRANSLATE_NOOP("CaseFile", "last modified by")
COMPANY = QT_TRANSLATE_NOOP("CaseFile", "company")
PROPERTIES = QT_TRANSLATE_NOOP("CaseFile", "properties of the document")
TEMPLATE = QT_TRANSLATE_NOOP("CaseFile", "template")
FILE_PATH = QT_TRANSLATE_NOOP("CaseFile", "file path")
PRINTER = QT_TRANSLATE_NOOP("CaseFile", "printer")
COMMENTS = QT_TRANSLATE_NOOP("CaseFile", "comments")
DELETIONS = QT_TRANSLATE_NOOP("CaseFile", "tracked deletions")
HIDDEN = QT_TRANSLATE_NOOP("CaseFile", "hidden text")
LINKS = QT_TRANSLATE_NOOP("CaseFile", "addresses behind links")
PICTURES = QT_TRANSLATE_NOOP("CaseFile", "pictures")
EMBEDDED = QT_TRANSLATE_NOOP("CaseFile", "embedded files")
ATTACHED = QT_TRANSLATE_NOOP("CaseFile", "attached data")
PREVIEW = QT_TRANSLATE_NOOP("CaseFile", "preview picture")
VERSIONS = QT_TRANSLATE_NOOP("CaseFile", "earlier versions")
MACROS = QT_TRANSLATE_NOOP("CaseFile", "macros")

_ORDER = (
    *(AUTHOR, LAST_AUTHOR, COMPANY, PROPERTIES, TEMPLATE, FILE_PATH, PRINTER, COMMENTS, DELETIONS, HIDDEN, LINKS),
    *(PICTURES, EMBEDDED, ATTACHED, PREVIEW, VERSIONS, MACROS),
)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Something a file holds that was not taken along, as a source text in the context "CaseFile", and how many."""

    what: str
    count: int = 1

    def say(self, translate: Translate = untranslated) -> str:
        """Tell it in the reader's language, with the number when there are several: "comments (3)"."""
        what = translate("CaseFile", self.what)
        return f"{what} ({self.count})" if self.count > 1 else what


class Leavings:
    """Counts what stays behind while a file is read."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, what: str, count: int = 1) -> None:
        """Count something that is left; nought of it is nothing."""
        if count > 0:
            self._counts[what] += count

    def all(self) -> tuple[LeftBehind, ...]:
        """Give what was found, in an order of its own, whatever the order in the file."""
        return tuple(LeftBehind(what, self._counts[what]) for what in _ORDER if self._counts[what])
