"""Words as the search index holds them, and what somebody typed turned into a question about their beginnings.

Danish: å and aa are one letter, æ and ø are no a and o, and only foreign accents go. A § needs not be typed.
"""

import re
import unicodedata

WORDS_ASKED = 16
LETTERS_ASKED = 64
_DANISH = (("å", "aa"), ("ä", "æ"), ("ö", "ø"), ("\u00ad", ""))
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_HYPHENATED = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)+")
_LETTERED = re.compile(r"(§\s*\d+)\s+([a-z])\b")
_PARTS = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Write a text the one way it is looked for; files from a Mac write å as a and a ring."""
    small = unicodedata.normalize("NFC", text).lower()
    for letter, written in _DANISH:  # a table for `translate` takes three times as long
        small = small.replace(letter, written)
    return small if small.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFD", small))


def indexed(text: str) -> str:
    """Write a text for the index: folded, with hyphenated words and "§ 83 a" also in one piece after it."""
    plain = folded(text)
    joined = dict.fromkeys(_joined(match.group()) for match in _HYPHENATED.finditer(plain))
    joined |= dict.fromkeys(_joined(match.group()) for match in _LETTERED.finditer(plain))
    return "\n".join((plain, *joined))


def question(words: str) -> str:
    """Ask in the index's own language for all the words, each as a beginning; nothing typed is syntax."""
    asked = [(word, _PARTS.findall(word[:LETTERS_ASKED])) for word in folded(words[: WORDS_ASKED * 512]).split()]
    return " AND ".join([_one(word, parts) for word, parts in asked if parts][:WORDS_ASKED])


def _one(word: str, parts: list[str]) -> str:
    apart = f'"{" ".join(parts)}"*'
    return f'({apart} OR "{"".join(parts)}"*)' if _HYPHENATED.search(word) else apart


def _joined(words: str) -> str:
    return "".join(_PARTS.findall(words))
