"""What the keeper does with the letters it reads: commits in groups, tries again what was refused, looks around."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from desktop.archive.archive import Archive
from desktop.archive.faults import GoneTrouble
from desktop.archive.letters import Answered, Arrived, Ask, Event, Failed, Gone, NotSaved, Saved, Write
from desktop.archive.notes import catch_up
from desktop.trouble import Trouble


class Desk:
    """Work on one library. `saved` is the number up to which everything is on disk."""

    def __init__(self, archive: Archive, hear: Callable[[Event], None]) -> None:
        self._archive = archive
        self._hear = hear
        self._waiting: list[Write] = []
        self._read = 0
        self._told: tuple[str, int] | None = None
        self.saved = 0
        self._version = archive.version()
        if archive.homeless:
            self._tell_refusal(archive.homeless)

    def put(self, write: Write) -> None:
        """Take an update in; `commit` brings it to disk."""
        self._waiting.append(write)
        self._read = write.number

    def commit(self) -> None:
        """Bring what is waiting into the library, all in one transaction, and tell how that went."""
        if not self._waiting:
            return
        try:
            self._append_all()
        except Trouble as trouble:
            self._tell_refusal(trouble)
            return
        self._waiting.clear()
        self._tell_saved()

    def do(self, ask: Ask) -> None:
        """Do a job with everything committed that was handed in before it."""
        self.commit()
        try:
            value = ask.job(self._archive)
        except Exception as fault:  # noqa: BLE001 - carried to where the question was asked, and told or raised there
            self._hear(Failed(ask.failed, fault))
        else:
            self._hear(Answered(ask.done, value))
        self._tell_arrivals()

    def look_around(self) -> None:
        """Try again what was refused, and tell what others have written meanwhile."""
        if self._told is not None:
            self._try_again()
        self._tell_arrivals()

    def clear(self) -> None:
        """Bring everything to disk that can be brought there, and close the library."""
        self.commit()
        if self._told is not None:
            self._try_again()
        with suppress(Trouble):
            self._archive.close()

    def _append_all(self) -> None:
        try:
            self._append(self._waiting)
        except GoneTrouble:
            # A day was deleted meanwhile: what was written in it must not hold up what was written elsewhere.
            for document in dict.fromkeys(write.document for write in self._waiting):
                self._append_of(document)

    def _append_of(self, document: str) -> None:
        try:
            self._append([write for write in self._waiting if write.document == document])
        except GoneTrouble as trouble:
            self._hear(Gone(trouble))

    def _append(self, writes: Sequence[Write]) -> None:
        updates = [(write.document, write.update) for write in writes]
        self._archive.append(updates, [write.new for write in writes if write.new is not None])

    def _tell_arrivals(self) -> None:
        with suppress(Trouble):
            version = self._archive.version()
            if version != self._version:
                arrived = self._archive.arrivals()
                self._version = version
                self._hear(Arrived(arrived))

    def _try_again(self) -> None:
        if self._archive.away and self._archive.come_home():
            with suppress(Trouble):
                catch_up(self._archive)
        self.commit()
        if not self._waiting:
            self._tell_saved()

    def _tell_saved(self) -> None:
        if self._archive.homeless:
            self._tell_refusal(self._archive.homeless)
            return
        self.saved = self._read
        self._told = None
        self._hear(Saved(self.saved))

    def _tell_refusal(self, trouble: Trouble) -> None:
        told = (trouble.say(), self._read - self.saved)
        if told != self._told:
            self._told = told
            self._hear(NotSaved(trouble, self._read - self.saved))
