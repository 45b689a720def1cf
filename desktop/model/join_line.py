"""The line somebody types to come in, such as "192.168.1.20:8420 bro-sol-kat": read forgivingly, and never an error."""

import re
from dataclasses import dataclass

LONGEST = 400
"""Letters that are looked at; more is no line that somebody typed."""

COUNTS = (3, 5)
"""So many words the room has, and a facilitator's other laptop."""

NOISE = frozenset(("adresse", "address", "brobyg", "code", "deltag", "eller", "kode", "koden", "og", "ord", "port"))
"""What people say around the code, left out where a code remains."""

_PORT = r"(?:\s*(?::|/|,?\s*port)\s*(\d{1,5})(?!\d))?"
_SIX = re.compile(r"\[([0-9a-f:.]+(?:%[\w-]+)?)\]" + _PORT)
_FOUR = re.compile(r"(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?!\.?\d)" + _PORT)
_NAMED = re.compile(r"(?<![\w.-])([a-z0-9][\w-]*(?:\.[a-z0-9][\w-]*)*)\s*:\s*(\d{2,5})(?!\d)")
_DOTTED = re.compile(r"(?<![\w.-])([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?![\w-])()")
_SCHEME = re.compile(r"\b(?:https?|wss?|brobyg)\s*:\s*(?://)?")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class JoinLine:
    """What a line holds. `port` is 0 where none was given, `words` are small letters with hyphens between them."""

    address: str = ""
    port: int = 0
    words: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether there are an address and so many words as a code has."""
        return bool(self.address) and self.has_words

    @property
    def has_words(self) -> bool:
        return len(self.words.split("-")) in COUNTS


def read(typed: str) -> JoinLine:
    """Read what was typed or pasted: an address, with or without its port, and the words, in any order."""
    text = _SCHEME.sub(" ", " ".join(typed[:LONGEST].casefold().split()))
    for pattern in (_SIX, _FOUR, _NAMED, _DOTTED):
        for found in pattern.finditer(text):
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            # Words may have dots between them too: a name without a port is only one beside a whole code.
            if pattern is not _DOTTED or len(_WORD.findall(rest)) in COUNTS:
                port = int(found[2] or 0)
                if _is_address(found[1], pattern) and port < 2**16:
                    return JoinLine(found[1], port, _words(rest))
    return JoinLine(words=_words(text))


def _is_address(address: str, pattern: re.Pattern[str]) -> bool:
    return pattern is not _FOUR or all(int(part) < 256 for part in address.split("."))


def _words(text: str) -> str:
    found = _WORD.findall(text)
    code = [word for word in found if word not in NOISE]
    return "-".join(code if len(code) in COUNTS else found)
