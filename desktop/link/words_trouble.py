"""What is wrong with words as somebody typed them, before anybody is asked whether they are the right ones."""

from desktop.link.words import UnknownWords, WrongCount, read
from desktop.model.join_trouble import CodeTrouble
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

_ONCE_MORE = QT_TRANSLATE_NOOP("Trouble", "Read them once more from the projector or the table sign.")


def trouble_with(words: str) -> Trouble | None:
    """Nothing where they could open some day's door."""
    try:
        read(words)
    except UnknownWords as fault:
        return _unknown_word(fault)
    except WrongCount:
        return CodeTrouble(QT_TRANSLATE_NOOP("Trouble", "The code has three words."), _ONCE_MORE)
    return None


def _unknown_word(fault: UnknownWords) -> Trouble:
    text = QT_TRANSLATE_NOOP("Trouble", "“{word}” is not a word that any day is opened with.")
    if not fault.near:
        return CodeTrouble(text, _ONCE_MORE, word=fault.typed)
    near = QT_TRANSLATE_NOOP("Trouble", "Did it say “{near}”?")
    return CodeTrouble(text, near, word=fault.typed, near="”, “".join(fault.near))
