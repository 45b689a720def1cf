"""The one answer to everything that is not as it should be at the door of a day."""

import json
from enum import StrEnum


class Why(StrEnum):
    """Why somebody is not let in, or why this laptop does not go in."""

    WRONG_WORDS = "wrong_words"
    LOCKED = "locked"
    """Too many wrong tries: the words no longer open until there are new ones."""
    TOO_OFTEN = "too_often"
    """Too many wrong tries from this laptop; others may still come in."""
    BUSY = "busy"
    """Pushed aside by others at the door; trying again helps."""
    FULL = "full"
    VERSION = "version"
    WRONG_DAY = "wrong_day"
    IMPOSTOR = "impostor"
    """Whoever answers does not know the words."""
    UNKNOWN_TOKEN = "unknown_token"  # noqa: S105 - a reason, no secret
    PUT_OUT = "put_out"
    TURNED_AWAY = "turned_away"
    BANNED = "banned"
    NONSENSE = "nonsense"


class Refused(Exception):
    """Nobody comes in here. Nothing but `why` is ever told."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why

    @property
    def frame(self) -> str:
        """What is sent before the connection is closed."""
        return json.dumps({"t": "refused", "why": self.why.value})


def reason(raw: object) -> Why:
    """Read why the other end refused."""
    return Why(raw) if isinstance(raw, str) and raw in list(Why) else Why.NONSENSE
