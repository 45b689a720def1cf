"""How rooms without Qt ask for words in the reader's language; the words themselves lie in resources/i18n."""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Takes a context and an English source text, gives the text in the reader's language."""


def untranslated(_context: str, text: str) -> str:
    """Give the English source text back: for tests and for the log."""
    return text


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the translators where it is written; it is translated where it is shown.

    The name is the one `lupdate` looks for in source code.
    """
    return text
