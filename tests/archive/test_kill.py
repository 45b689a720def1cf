"""Whatever moment a program is killed at: what it had shown as saved is on the board when it is opened again."""

import random
import subprocess
import sys
from pathlib import Path

from desktop.archive.archive import Archive
from desktop.paths import Places
from tests.archive.conftest import first_board, texts

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 8

WRITER = """
import sys, threading
from pathlib import Path
from desktop.archive.archive import Archive
from desktop.archive.keeper import Keeper
from desktop.archive.letters import Saved
from desktop.document.board import BoardDocument
from desktop.model.kinds import JourneyKind
from desktop.model.template import load_templates
from desktop.paths import Places, resources

places, document, number = Places(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
written = []

def hear(event):
    if isinstance(event, Saved):
        while written and written[0][0] <= event.upto:
            sys.stdout.write(written.pop(0)[1] + "\\n")
        sys.stdout.flush()

templates = load_templates(resources())
archive = Archive(places, templates)
board = BoardDocument(archive.updates(document))
archive.close()
keeper = Keeper(lambda: Archive(places, templates), hear)
keeper.start()
numbers = []
board.listen(lambda change: numbers.extend(keeper.append(document, update) for update in change.updates))
for turn in range(300):
    text = f"kort {number}.{turn} æøå"
    board.add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text=text)
    written.append((numbers[-1], text))
sys.stdin.read()
"""


def test_nothing_shown_as_saved_is_lost_when_the_program_is_killed(places, templates):
    archive = Archive(places, templates)
    day = archive.create_day("Dag", "", "social", ["Gruppe 1"])
    document, _ = first_board(archive, day)
    archive.close()
    chance = random.Random(7)

    shown: list[str] = []
    for number in range(ROUNDS):
        shown += written_until_killed(places, document, number, lines=chance.randrange(1, 200))
    assert len(shown) >= ROUNDS

    again = Archive(places, templates)
    assert set(shown) <= set(texts(first_board(again, day)[1]))
    assert again.library.check() == []
    again.close()


def written_until_killed(places: Places, document: str, number: int, lines: int) -> list[str]:
    """Let a program write cards, kill it after so many were shown as saved, and give all that were shown."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(places.data), document, str(number)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        head = [program.stdout.readline() for _ in range(lines)]
        program.kill()
        said = b"".join([*head, program.stdout.read()]).decode()
    # A line cut short by the kill was not shown.
    return said[: said.rfind("\n") + 1].splitlines()
