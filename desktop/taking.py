"""What others wrote, taken into the documents of an open day, whatever it does to them.

Some bytes spoil a document (`Shared.poisoned`): it is made again from the disk beside the interface, while people write
on in the spoilt one, and then becomes what was made.
"""

from collections.abc import Callable, Sequence
from functools import partial

from desktop.archive.entries import NewDocument
from desktop.archive.mending import Mended, mend
from desktop.document.intake import Unreadable
from desktop.document.shared import Shared
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


class Taking:
    """`keep` has an update of a document committed. Documents are touched in the interface thread only."""

    def __init__(self, shelf: Shelf, keep: Callable[[str, bytes], None]) -> None:
        self._shelf = shelf
        self._keep = keep
        self._offered: dict[str, list[bytes]] = {}
        """What came for documents that are spoilt, by document."""
        self._mending: set[str] = set()
        self._closed = False

    def take(self, what: NewDocument, target: Shared, updates: Sequence[bytes], *, stored: bool = False) -> None:
        """Merge updates into a document and keep them, unless they are `stored` already."""
        if what.id in self._offered:
            self._offered[what.id] += updates
            self._mend(what, target)
            return
        try:
            target.merge(*updates)
        except Unreadable as trouble:
            if target.poisoned:
                self._offered[what.id] = list(updates)
                self._mend(what, target)
                return
            self._shelf.trouble_met.emit(trouble)
            updates = [update for update in updates if update not in trouble.updates]
        if not stored:
            self._keep_all(what, updates)

    def close(self) -> None:
        """Mend nothing any more."""
        self._closed = True

    def _mend(self, what: NewDocument, target: Shared) -> None:
        if what.id not in self._mending:
            self._mending.add(what.id)
            # All written before this is on disk when it is read, or stands in `unsaved` where the disk refuses it.
            offered = (*self._offered[what.id], *self._shelf.unsaved(what.id))
            done = partial(self._take_mended, what, target, len(self._offered[what.id]))
            self._shelf.ask(partial(mend, what=what, offered=offered), done, partial(self._give_up, what))

    def _take_mended(self, what: NewDocument, target: Shared, count: int, mended: Mended) -> None:
        self._mending.discard(what.id)
        if self._closed:
            return
        try:
            mended.document.merge(*self._shelf.unsaved(what.id))  # what was written meanwhile in the spoilt one
        except Unreadable:
            self._mend(what, target)
            return
        late = self._offered.pop(what.id)[count:]
        self._keep_all(what, mended.taken)
        target.become(mended.document)
        if mended.left_out:
            self._shelf.trouble_met.emit(_left_out())
        if late:
            self.take(what, target, late)

    def _give_up(self, what: NewDocument, trouble: Trouble) -> None:
        """Try again when the next update comes."""
        self._mending.discard(what.id)
        self._shelf.trouble_met.emit(trouble)

    def _keep_all(self, what: NewDocument, updates: Sequence[bytes]) -> None:
        for update in updates:
            self._keep(what.id, update)


def _left_out() -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "A damaged change from another computer was left out; nothing you wrote is lost.")
    )
