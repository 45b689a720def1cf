"""What the side panel keeps from one pick to the next: texts begun and not sent, whose voice speaks, what is folded."""

from desktop.model.sides import Side
from desktop.settings import Settings


class PanelMemory:
    """Personal, so never shared. Voice and folds are also this computer's the next time, once settings are there."""

    def __init__(self) -> None:
        self._drafts: dict[str, str] = {}
        self._voice = Side.OTHERS
        self._settings: Settings | None = None
        self._folds: dict[str, bool] = {}
        self.asks = False
        """Whether the question behind each perspective is shown."""

    def use(self, settings: Settings) -> None:
        """Keep the voice and the folds in this computer's choices."""
        self._settings = settings

    @property
    def voice(self) -> Side:
        return self._settings.voice if self._settings is not None else self._voice

    @voice.setter
    def voice(self, side: Side) -> None:
        self._voice = side
        if self._settings is not None:
            self._settings.voice = side

    def is_open(self, fold: str, *, otherwise: bool) -> bool:
        """Whether a part of a form was last unfolded; `otherwise` where nobody has touched it."""
        kept = self._settings.folds if self._settings is not None else self._folds
        return kept.get(fold, otherwise)

    def keep_open(self, fold: str, *, is_open: bool) -> None:
        """Remember whether a part of a form is unfolded."""
        self._folds[fold] = is_open
        if self._settings is not None:
            self._settings.folds = {**self._settings.folds, fold: is_open}

    def draft(self, card_id: str) -> str:
        """The comment on a card, or whatever else, that was begun and not sent."""
        return self._drafts.get(card_id, "")

    def keep_draft(self, card_id: str, words: str) -> None:
        """Keep what is written of it; nothing forgets it."""
        if words:
            self._drafts[card_id] = words
        else:
            self._drafts.pop(card_id, None)
