"""E-mail addresses, also written with (at), and the addresses of people's own pages on the internet."""

import re
from collections.abc import Iterator

from desktop.guard.spots import Spot
from desktop.model.privacy import Sort
from desktop.words import QT_TRANSLATE_NOOP

_MAIL_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” is an e-mail address.")
_PAGE_WHY = QT_TRANSLATE_NOOP("Guard", "“{found}” leads to somebody's own page on the internet.")

# Every repetition is bounded, so that no text, however hostile, makes the search slow.
_AT = re.compile(
    r"(?<![\w.+-])(\w[\w.+-]{0,63})(?:@|[ ]?[(\[{][ ]?(?:at|a|snabela|@)[ ]?[)\]}][ ]?|[ ](?:snabela|@)[ ])"
    r"((?:\w[\w-]{0,62}(?:\.|[ ]?[(\[](?:dot|punktum)[)\]][ ]?)){1,5}[^\W\d_]{2,24})(?![\w-])",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"(?<![\w.])(?:https?://)?(?:[a-z]{1,8}\.)?"
    r"(?:facebook\.com|fb\.com|instagram\.com|linkedin\.com/in|tiktok\.com|twitter\.com|x\.com|snapchat\.com/add|"
    r"youtube\.com|t\.me|bsky\.app/profile)/[\w@.%?=/-]{2,120}(?<=[\w=/-])",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@./])@[^\W\d][\w.]{2,39}(?<=\w)")
_HARMLESS = ("eksempel.dk", "example.com", "example.org")


def emails(text: str) -> Iterator[Spot]:
    """Find addresses by which somebody can be written to or looked up."""
    if "@" in text or "(" in text or "[" in text or "{" in text or "snabela" in text.lower():
        for match in _AT.finditer(text):
            host = re.sub(r"[ ]?[(\[](?:dot|punktum)[)\]][ ]?", ".", match[2].lower(), flags=re.IGNORECASE)
            if not host.endswith(_HARMLESS):
                yield _spot(match, f"{match[1].lower()}@{host}", _MAIL_WHY)
    if "/" in text:
        for match in _PAGE.finditer(text):
            yield _spot(match, re.sub(r"^(https?://)?(www\.)?", "", match[0].lower()).rstrip("/"), _PAGE_WHY)
    if "@" in text:
        for match in _HANDLE.finditer(text):
            yield _spot(match, match[0].lower(), _PAGE_WHY)


def _spot(match: re.Match[str], key: str, why: str) -> Spot:
    return Spot(Sort.EMAIL, match.start(), match.end(), key, certain=True, why=why, values=(("found", match[0]),))
