"""One laptop of a theme day in a process of its own, without a window, that writes all the time and may be killed.

It tells, a JSON object a line, what was shown as saved here and as kept by the host: none of it may ever be lost.
"""

import json
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop import linking_doors
from desktop.archive.archive import Archive
from desktop.linking import Together
from desktop.linking_join import Joining
from desktop.model.kinds import JourneyKind
from desktop.model.link_state import Phase
from desktop.model.sides import Side
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.session import Session
from desktop.shelf import Shelf

AS_IS = JourneyKind.AS_IS
PAUSE_MS = (5, 60)
"""Between two gestures."""


class Restless(QObject):
    """Opens or joins a day, then writes until it is told to be still."""

    heard = Signal(object)

    def __init__(self, asked: dict[str, object]) -> None:
        super().__init__()
        self._name = str(asked["name"])
        self._chance = random.Random(str(asked["seed"]))
        self._places = Places(Path(str(asked["folder"])))
        self._shelf = Shelf(lambda: Archive(self._places, load_templates(resources())))
        self._session: Session | None = None
        self._together: Together | None = None
        self._written: list[str] = []
        self._saved = self._kept = 0
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._write)
        self.heard.connect(self._do)
        threading.Thread(target=self._listen, daemon=True).start()
        self._shelf.trouble_met.connect(lambda trouble: tell(trouble=trouble.say()))
        self._shelf.start()

    # What it is told

    def _listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(json.loads(line))
        self.heard.emit({"do": "end"})

    def _do(self, wanted: dict[str, object]) -> None:
        verbs: dict[str, Callable[[], object]] = {
            "make": lambda: self._shelf.create_day(
                "Uro", "", "social", ("Gruppe 1", "Gruppe 2"), lambda it: tell(day=it)
            ),
            "open": lambda: self._open(str(wanted["day"])),
            "invite": self._invite,
            "take over": self._take_over,
            "join": lambda: self._join(wanted),
            "write": lambda: self._next.start(self._chance.randint(*PAUSE_MS)),
            "still": self._next.stop,
            "one": self._write_one,
            "how": self._tell_how,
            "end": self._end,
        }
        verbs[str(wanted["do"])]()

    def _make(self) -> None:
        self._shelf.create_day("Uro", "", "social", ("Gruppe 1", "Gruppe 2"), lambda day: tell(day=day))

    def _invite(self) -> None:
        assert self._together is not None
        self._together.invite()

    def _take_over(self) -> None:
        assert self._together is not None
        self._together.take_over()

    def _open(self, day: str) -> None:
        def opened(found: object) -> None:
            session = self._session = Session(self._shelf, found, self._name, self._name)  # type: ignore[arg-type]
            together = self._together = Together(session, self._shelf, self._places)
            together.state_changed.connect(lambda _: self._look())
            self._shelf.saving_changed.connect(lambda _: self._look())
            together.invitation_changed.connect(self._tell_invitation)
            together.trouble_met.connect(lambda trouble: tell(trouble=trouble.say()))
            together.resume()
            tell(opened=day)

        self._shelf.open_day(day, opened)

    def _join(self, wanted: dict[str, object]) -> None:
        joining = self._joining = Joining(self._shelf, self._places)
        joining.asked_group.connect(lambda groups: joining.choose(groups[0][0]))
        joining.joined.connect(lambda day: tell(joined=day))
        joining.failed.connect(lambda trouble: tell(failed=trouble.say()))
        joining.begin("127.0.0.1", int(str(wanted["port"])), str(wanted["words"]), self._name, Side.PROVIDER)

    def _tell_invitation(self, invitation: object) -> None:
        if invitation is not None:
            tell(port=invitation.port, words=invitation.words)  # type: ignore[attr-defined]

    # What it does

    def _write_one(self) -> None:
        """Write once, and tell what."""
        self._write()
        self._next.stop()
        tell(wrote=self._written[-1])

    def _write(self) -> None:
        assert self._session is not None
        board = self._session.board(self._session.day.groups[0].id)
        cards = list(board.board.journey(AS_IS).cards.values())
        if len(cards) < 12 or self._chance.random() < 0.05:
            board.add_card(AS_IS, "as_is.citizen", f"as_is.{self._chance.randint(0, 3)}", text="Uro")
            cards = list(board.board.journey(AS_IS).cards.values())
        card = self._chance.choice(cards)
        if self._chance.random() < 0.2:
            board.move_card(card.id, "as_is.citizen", f"as_is.{self._chance.randint(0, 3)}")
        mark = f"<{self._name}{len(self._written)}>"
        board.write_card(card.id, "text", (card.text + mark)[-15_000:])
        self._written.append(mark)
        self._next.start(self._chance.randint(*PAUSE_MS))

    def _look(self) -> None:
        """Tell what is now shown as saved, and as kept."""
        together = self._together
        if together is None:
            return
        if self._shelf.saving.saved and self._saved < len(self._written):
            tell(saved=self._written[self._saved :])
            self._saved = len(self._written)
        state = together.state
        settled = state.phase is Phase.TOGETHER and not state.waiting and self._shelf.saving.saved
        if settled and self._kept < len(self._written):
            tell(kept=self._written[self._kept :])
            self._kept = len(self._written)

    def _texts(self) -> dict[str, list[str]]:
        if self._session is None:
            return {}
        board = self._session.board(self._session.day.groups[0].id).board
        return {
            card.id: [card.text, card.place.lane, card.place.phase, card.place.order]
            for card in board.journey(AS_IS).in_reading_order()
        }

    def _tell_how(self) -> None:
        state = self._together.state if self._together is not None else None
        settled = state is not None and state.phase is Phase.TOGETHER and not state.waiting
        saved = self._shelf.saving.saved
        phase = state.phase.value if state is not None else ""
        tell(settled=settled and saved, phase=phase, texts=self._texts())

    def _end(self) -> None:
        self._next.stop()
        if self._together is not None:
            self._together.close()
        if self._session is not None:
            self._session.close()
        self._shelf.close()
        QCoreApplication.quit()


def tell(**values: object) -> None:
    sys.stdout.write(json.dumps(values, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def go_by_wire(port: int) -> None:
    """Let this laptop reach every host by one port of this computer, behind which the network can be spoilt."""
    usual = linking_doors.hub_address
    linking_doors.hub_address = lambda _host, _port: usual("127.0.0.1", port)


def main() -> None:
    app = QCoreApplication([])
    asked = json.loads(sys.argv[1])
    if asked.get("wire"):
        go_by_wire(asked["wire"])
    restless = Restless(asked)
    tell(ready=True)
    app.exec()
    del restless


if __name__ == "__main__":
    main()
