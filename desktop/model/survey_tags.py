"""A self-made code that ties an answer to the same person's in another round, and to nothing else.

Each row has a tag of its own, made of the code and what the row answers: two rows of one person have nothing in common.
The code itself is kept nowhere. Making the tags takes a tenth of a second on purpose: trying all codes would take days.
"""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Iterable, Mapping

from desktop.model.cpr import find

SHORTEST, LONGEST = 4, 40
"""Letters and digits of a code."""
ROUNDS = 200_000
_TAG = re.compile(r"[0-9a-f]{24}")


def code_of(words: str) -> str:
    """The code in what somebody wrote, however large or spaced; nothing where it is too short, or a CPR number."""
    if find(words):
        return ""
    written = unicodedata.normalize("NFKC", words).casefold()
    plain = "".join(letter for letter in written if letter.isalnum())[:LONGEST]
    return plain if len(plain) >= SHORTEST else ""


def tags(salt: str, words: str, items: Iterable[str]) -> Mapping[str, str]:
    """The tag of each row of somebody with a code; none where there is no code to use."""
    code = code_of(words)
    if not code or not salt:
        return {}
    key = hashlib.pbkdf2_hmac("sha256", code.encode(), salt.encode(), ROUNDS)
    return {item: hmac.new(key, item.encode(), hashlib.sha256).hexdigest()[:24] for item in items}


def is_tag(words: object) -> bool:
    return isinstance(words, str) and _TAG.fullmatch(words) is not None
