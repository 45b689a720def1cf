"""The one thread that touches the library while a window is open: it commits what is written, and answers questions.

What it has to tell comes as events through `hear`, called in this thread; the shelf carries them to the interface.
"""

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from desktop.archive.archive import Archive
from desktop.archive.desk import Desk
from desktop.archive.entries import NewDocument
from desktop.archive.letters import Ask, Done, Event, Failed, Failure, Job, Letter, NotSaved, Write
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

LOOK_AROUND = 0.5
"""Seconds between two looks at what others have written, or two tries at a disk that refused."""

BATCH = 200
"""How many letters are read before what they bring is committed."""


class Keeper:
    """Owns the library in a thread of its own. `append` and `ask` return at once."""

    def __init__(self, make: Callable[[], Archive], hear: Callable[[Event], None]) -> None:
        self._make = make
        self._hear = hear
        self._inbox: queue.SimpleQueue[Letter] = queue.SimpleQueue()
        self._number = 0
        self._saved = 0
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def append(self, document: str, update: bytes, new: NewDocument | None = None) -> int:
        """Have an update of a document committed; gives the number that `Saved` will name.

        `new` tells what the document is, if it may not be in the library yet.
        """
        self._number += 1
        self._inbox.put(Write(self._number, document, update, new))
        return self._number

    def ask(self, job: Job, done: Done, failed: Failure) -> None:
        """Have a job done with the library; everything appended before is committed first, if it can be."""
        self._inbox.put(Ask(job, done, failed))

    def close(self, seconds: float = 10.0) -> bool:
        """Commit what is left and end; tell whether everything is on disk."""
        self._inbox.put(None)
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return self._saved == self._number

    def _run(self) -> None:
        try:
            desk = Desk(self._make(), self._hear)
        except Trouble as trouble:
            self._refuse_all(trouble)
            return
        sound = False
        try:
            self._work(desk)
            sound = True
        finally:
            self._saved = desk.saved
            if not sound:
                self._hear(NotSaved(_stopped(), self._number - self._saved))

    def _work(self, desk: Desk) -> None:
        look = time.monotonic() + LOOK_AROUND
        while True:
            for letter in self._letters(look - time.monotonic()):
                match letter:
                    case Write():
                        desk.put(letter)
                    case Ask():
                        desk.do(letter)
                    case None:
                        desk.clear()
                        return
            desk.commit()
            if time.monotonic() >= look:
                desk.look_around()
                look = time.monotonic() + LOOK_AROUND

    def _letters(self, seconds: float) -> list[Letter]:
        """Wait so long for the first letter; what lies there by then comes along."""
        letters: list[Letter] = []
        with suppress(queue.Empty):
            letters.append(self._inbox.get(timeout=max(0.0, seconds)))
            while len(letters) < BATCH:
                letters.append(self._inbox.get_nowait())
        return letters

    def _refuse_all(self, trouble: Trouble) -> None:
        """There is no library to work on: say so to each letter until the window is closed."""
        self._hear(NotSaved(trouble, 0))
        while (letter := self._inbox.get()) is not None:
            match letter:
                case Write():
                    self._hear(NotSaved(trouble, letter.number))
                case Ask():
                    self._hear(Failed(letter.failed, trouble))


def _stopped() -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP("Trouble", "Saving has stopped because of a fault in the program."),
        QT_TRANSLATE_NOOP("Trouble", "Start Brobyg again; what was shown as saved is safe."),
    )
