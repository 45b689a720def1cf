"""What has come of one file that is being taken in, and in which words a list and a preview say so."""

from dataclasses import dataclass
from enum import Enum

from desktop.exchange.case_reader import ReadCase
from desktop.language import Language
from desktop.layout.palette import Token
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


class Standing(Enum):
    """How a case stands to the library, or to the others that are being taken in."""

    UNKNOWN = "unknown"
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    TWICE = "twice"


class Verdict(Enum):
    """Whether somebody should look before taking a case. Each has a word, an icon and a colour."""

    UNDERSTOOD = "understood"
    CHECK = "check"
    REFUSED = "refused"

    @property
    def words(self) -> str:
        return Language.translate("ImportFound", _WORDS[self])

    @property
    def icon(self) -> str:
        return _ICONS[self]

    @property
    def token(self) -> Token:
        return _TOKENS[self]


_WORDS = {
    Verdict.UNDERSTOOD: QT_TRANSLATE_NOOP("ImportFound", "Understood"),
    Verdict.CHECK: QT_TRANSLATE_NOOP("ImportFound", "To check"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("ImportFound", "Refused"),
}
_ICONS = {
    Verdict.UNDERSTOOD: "check-circle-outline",
    Verdict.CHECK: "alert-outline",
    Verdict.REFUSED: "close-circle-outline",
}
_TOKENS = {Verdict.UNDERSTOOD: Token.PROVIDER, Verdict.CHECK: Token.WARNING, Verdict.REFUSED: Token.CITIZEN_WORDS}


@dataclass(frozen=True, slots=True)
class Found:
    """A file with the case in it, or with the trouble that kept one from being read."""

    source: str
    read: ReadCase | None = None
    trouble: Trouble | None = None
    standing: Standing = Standing.UNKNOWN

    @property
    def title(self) -> str:
        """What to call it: the case's title, or the file's name."""
        return self.read.case.title if self.read is not None else self.source

    @property
    def verdict(self) -> Verdict:
        if self.read is None:
            return Verdict.REFUSED
        doubtful = self.read.masked_cpr or self.read.left_behind or self.read.notes or self.read.case.left_over
        return Verdict.CHECK if doubtful or self.standing is Standing.TWICE else Verdict.UNDERSTOOD

    def say(self) -> str:
        """Tell in one line what there is to know before it is looked at."""
        if self.trouble is not None:
            return self.trouble.say(Language.translate)
        return self.source
