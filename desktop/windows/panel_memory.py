"""What the side panel keeps from one pick to the next: comments begun and not sent, and whose voice speaks."""

from desktop.model.sides import Side
from desktop.settings import Settings


class PanelMemory:
    """Personal, so never shared. The voice is also this computer's the next time, once settings are there."""

    def __init__(self) -> None:
        self._drafts: dict[str, str] = {}
        self._voice = Side.OTHERS
        self._settings: Settings | None = None
        self.asks = False
        """Whether the question behind each perspective is shown."""

    def use(self, settings: Settings) -> None:
        """Keep the voice in this computer's choices."""
        self._settings = settings

    @property
    def voice(self) -> Side:
        return self._settings.voice if self._settings is not None else self._voice

    @voice.setter
    def voice(self, side: Side) -> None:
        self._voice = side
        if self._settings is not None:
            self._settings.voice = side

    def draft(self, card_id: str) -> str:
        """The comment on a card that was begun and not sent."""
        return self._drafts.get(card_id, "")

    def keep_draft(self, card_id: str, words: str) -> None:
        """Keep what is written of a comment; nothing forgets it."""
        if words:
            self._drafts[card_id] = words
        else:
            self._drafts.pop(card_id, None)
