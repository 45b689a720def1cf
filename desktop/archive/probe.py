"""Foreign documents tried out in a process of their own first: some bytes bring the CRDT library down, and then only it."""

import multiprocessing
import threading
from collections.abc import Mapping, Sequence

from desktop.document.board import BoardDocument
from desktop.document.day import DayDocument
from desktop.trouble import Trouble

SECONDS = 60.0
OK = 0
REFUSED = 3
STACK = 1 << 20
"""Bytes of stack in the trial: the least any system gives, so that what passes here passes everywhere."""


def survives(documents: Mapping[str, Sequence[bytes]]) -> bool:
    """Whether all documents can be built and read; keys begin with their kind, `day` or `board`."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_try_out, args=({name: list(held) for name, held in documents.items()},))
    process.start()
    process.join(SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    return process.exitcode == OK


def _try_out(documents: dict[str, list[bytes]]) -> None:
    outcome: list[bool] = []
    threading.stack_size(STACK)
    worker = threading.Thread(target=lambda: outcome.append(all(_builds(*entry) for entry in documents.items())))
    worker.start()
    worker.join()
    raise SystemExit(OK if outcome == [True] else REFUSED)


def _builds(name: str, updates: list[bytes]) -> bool:
    try:
        if name.startswith("day"):
            return bool(DayDocument("", updates).day.title or True)
        return BoardDocument(updates).board.card_count >= 0
    except Trouble:
        return False
