"""What follows the documents of an open day at some distance: lists, read model, and dated copies."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer

from desktop.archive.archive import Archive
from desktop.archive.faults import UnwritableTrouble
from desktop.document.shared import Shared
from desktop.shelf import Shelf
from desktop.trouble import Trouble

NOTE_MS = 1_500
"""How long after the last change lists and read model are brought up to date."""

HISTORY_MS = 5 * 60 * 1_000
"""How often a changed document is kept as a dated copy (DESIGN.md 4)."""

Job = Callable[[Archive], object]


class Noting(QObject):
    """`documents` gives those of the day by id, and `job_for` what brings rows up to date with one of them."""

    def __init__(
        self,
        shelf: Shelf,
        documents: Callable[[], Mapping[str, Shared]],
        job_for: Callable[[str], Job],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shelf, self._documents, self._job_for = shelf, documents, job_for
        self._unnoted: set[str] = set()
        self._unremembered: set[str] = set()
        self._closed = False
        self.note_timer = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._history_timer = QTimer(self, interval=HISTORY_MS)
        self.note_timer.timeout.connect(self._note)
        self._history_timer.timeout.connect(self._remember)
        self._history_timer.start()

    def follow(self, document: str, *, rows: bool) -> None:
        """A document has changed; `rows` tells whether there are any that say what is in it."""
        self._unremembered.add(document)
        if rows:
            self._unnoted.add(document)
            self.note_timer.start()

    def close(self) -> None:
        """Bring all up to date now, and follow nothing any more."""
        self._closed = True
        self._note()
        self._remember()
        self.note_timer.stop()
        self._history_timer.stop()

    def _note(self) -> None:
        for document in tuple(self._unnoted):
            self._unnoted.remove(document)
            self._shelf.ask(self._job_for(document), self._noted, partial(self._not_noted, document))

    def _noted(self, _: object) -> None:
        if not self._unnoted:
            self._shelf.refresh()

    def _not_noted(self, document: str, trouble: Trouble) -> None:
        """Try again later while the disk refuses; that it does is told where updates are kept."""
        if isinstance(trouble, UnwritableTrouble):
            self._unnoted.add(document)
            if not self._closed:
                self.note_timer.start()
        else:
            self._shelf.trouble_met.emit(trouble)

    def _remember(self) -> None:
        documents = self._documents()
        sound = {document for document in self._unremembered & documents.keys() if not documents[document].poisoned}
        self._unremembered -= sound
        for document in sound:
            job = partial(Archive.remember, document=document, state=documents[document].state())
            self._shelf.ask(job, lambda _: None, partial(self._not_remembered, document))

    def _not_remembered(self, document: str, _trouble: Trouble) -> None:
        self._unremembered.add(document)
