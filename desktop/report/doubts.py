"""Why a PDF does not call itself accessible, in the reader's language."""

from collections.abc import Iterable

from desktop.tagged.faults import Fault, Rule
from desktop.words import QT_TRANSLATE_NOOP, Translate

DOUBTS = {
    Rule.MARKED: QT_TRANSLATE_NOOP("Doubts", "the file does not say that it is tagged"),
    Rule.TITLE: QT_TRANSLATE_NOOP("Doubts", "the file has no title, or does not show it"),
    Rule.LANGUAGE: QT_TRANSLATE_NOOP("Doubts", "no language is said, or it is none"),
    Rule.LOCKED: QT_TRANSLATE_NOOP("Doubts", "the file is locked for those who have it read aloud"),
    Rule.UNKNOWN: QT_TRANSLATE_NOOP("Doubts", "something that these checks do not know"),
    Rule.TABS: QT_TRANSLATE_NOOP("Doubts", "the tab key does not follow the order of reading"),
    Rule.FONT: QT_TRANSLATE_NOOP("Doubts", "a font is not in the file"),
    Rule.LETTERS: QT_TRANSLATE_NOOP("Doubts", "the letters of a font cannot become text"),
    Rule.TREE: QT_TRANSLATE_NOOP("Doubts", "there is no structure tree, or it is no tree"),
    Rule.ROLE: QT_TRANSLATE_NOOP("Doubts", "a role is not one of the standard ones"),
    Rule.NESTING: QT_TRANSLATE_NOOP("Doubts", "an element lies where it may not"),
    Rule.PARENT: QT_TRANSLATE_NOOP("Doubts", "the way back from content to its element leads elsewhere"),
    Rule.OUTSIDE: QT_TRANSLATE_NOOP("Doubts", "something is painted outside the structure"),
    Rule.INSIDE: QT_TRANSLATE_NOOP("Doubts", "marked content lies in other marked content, or does not end"),
    Rule.UNREACHED: QT_TRANSLATE_NOOP("Doubts", "content is reached by no element, or by more than one"),
    Rule.MISSING: QT_TRANSLATE_NOOP("Doubts", "an element holds content that is not there"),
    Rule.ALT: QT_TRANSLATE_NOOP("Doubts", "a figure does not say what it shows"),
    Rule.BOX: QT_TRANSLATE_NOOP("Doubts", "a figure does not say where it lies"),
    Rule.HEADINGS: QT_TRANSLATE_NOOP("Doubts", "a level of headings is left out"),
    Rule.TABLE: QT_TRANSLATE_NOOP("Doubts", "a table's rows are not of the same width"),
    Rule.HEADS: QT_TRANSLATE_NOOP("Doubts", "a table's cells have no headings"),
    Rule.NAME: QT_TRANSLATE_NOOP("Doubts", "a name is given twice, or to nothing, or a note has none"),
    Rule.LINK: QT_TRANSLATE_NOOP("Doubts", "a link has no words, or is in no link element"),
}
MOST = 3
"""So many are told; one fault often brings many."""


def doubts_of(faults: Iterable[Fault], translate: Translate) -> tuple[str, ...]:
    """The first few kinds of fault, each once and with the first place where it was found."""
    first: dict[Rule, Fault] = {}
    for fault in faults:
        first.setdefault(fault.rule, fault)
    return tuple(_told(fault, translate) for fault in list(first.values())[:MOST])


def _told(fault: Fault, translate: Translate) -> str:
    said = translate("Doubts", DOUBTS[fault.rule])
    page = translate("Doubts", "page {number}").format(number=fault.page) if fault.page else ""
    where = ", ".join(filter(None, (fault.what, page)))
    return f"{said} ({where})" if where else said
