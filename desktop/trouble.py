"""Trouble: the world's fault, told in one sentence with what to do about it; anything else that fails is a bug."""

from desktop.overriding import override
from desktop.words import Translate, untranslated


class Trouble(Exception):
    """A foreseeable fault outside the program: a full disk, a bad file, a taken lock.

    `text` and `advice` are English source texts in the context "Trouble", marked with `QT_TRANSLATE_NOOP` where they
    are written. `{names}` in them are filled from `values` after translation.
    """

    def __init__(self, text: str, advice: str = "", **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.advice = advice
        self.values = values

    def say(self, translate: Translate = untranslated) -> str:
        """Tell what is wrong and, where known, what to do, in the reader's language."""
        parts = (self.text, self.advice) if self.advice else (self.text,)
        return " ".join(translate("Trouble", part).format(**self.values) for part in parts)

    @override
    def __str__(self) -> str:
        return self.say()
