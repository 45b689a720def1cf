"""The facilitator's script as a shared document of its own: notes to each block that no group and no projector gets."""

from collections.abc import Iterable, Mapping

from desktop.document.shared import Change, Shared
from desktop.document.text import reads, write_text
from desktop.model.text_limits import LONGEST_TEXT
from desktop.overriding import override

ROOTS = ("notes",)
WHOLE_DAY = "day"
"""The key of the notes to the day as a whole, beside those to its blocks."""


class ScriptDocument(Shared):
    """The facilitator's own notes, by the id of the block they belong to."""

    def __init__(self, updates: Iterable[bytes] = ()) -> None:
        super().__init__(ROOTS, updates)
        self._notes = self._read()

    @property
    def notes(self) -> Mapping[str, str]:
        """The latest reading; a block without notes is not in it."""
        return self._notes

    def write(self, block_id: str, words: str) -> None:
        """Make the notes to a block read `words`."""
        self.write_all({block_id: words})

    def write_all(self, notes: Mapping[str, str]) -> None:
        """Write the notes to several blocks as one gesture."""
        root = self.root("notes")
        changed = {key: words for key, words in notes.items() if key and not (words == "" and key not in root)}
        changed = {key: words for key, words in changed.items() if key not in root or not reads(root, key, words)}
        if not changed:
            return
        for key in changed:
            self.begin_text("notes", key)
        with self.edit():
            for key, words in changed.items():
                write_text(root, key, words)

    @override
    def _absorb(self, change: Change) -> None:
        self._notes = self._read()

    @override
    def _renew(self, fresh: Shared) -> None:
        assert isinstance(fresh, ScriptDocument)  # noqa: S101 - a document only becomes one of its kind
        self._notes = fresh._notes  # noqa: SLF001 - of the same class

    def _read(self) -> Mapping[str, str]:
        held = {str(key): str(value) for key, value in self.root("notes").items()}
        return {key: words[:LONGEST_TEXT].replace("\0", "") for key, words in held.items() if words.strip()}
