"""Words in the order of the reader's language: æ, ø, å and aa where they belong, and Group 10 after Group 9."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QCollator, Qt

from desktop.language import locale_of

Item = TypeVar("Item")


def by_words(items: Iterable[Item], words: Callable[[Item], str], code: str) -> list[Item]:
    """Sort by what is shown, in the language with that code."""
    collator = QCollator(locale_of(code))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(items, key=lambda item: collator.sortKey(words(item)))
