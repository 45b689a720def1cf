"""Foreign documents tried out in a process of their own: some bytes bring the CRDT library down, and then only it."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from desktop.archive.building import build
from desktop.trouble import Trouble

SECONDS = 30.0
"""How long a trial may take; a large day takes one or two."""
MEMORY = 2 << 30
"""Bytes of memory in the trial, where the system can limit it."""
STACK = 1 << 20
"""Bytes of stack in the trial: the least any system gives, so that what passes here passes everywhere."""

OK = 0
REFUSED = 3


@dataclass(frozen=True, slots=True)
class Trial:
    """One document: what is here of it, and what a stranger wants to add. `kind` is "day" or "board"."""

    kind: str
    here: tuple[bytes, ...]
    foreign: tuple[bytes, ...]


def survives(trials: Sequence[Trial]) -> bool:
    """Whether all documents can be built, merged, read and written. Takes about as long as starting Python."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_try_out, args=(list(trials),), daemon=True)
    process.start()
    process.join(SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    survived = process.exitcode == OK
    process.close()
    return survived


def _try_out(trials: list[Trial]) -> None:
    _fence_in()
    outcome: list[bool] = []
    threading.stack_size(STACK)
    worker = threading.Thread(target=lambda: outcome.append(all(_works(trial) for trial in trials)))
    worker.start()
    worker.join()
    # Not by way of the interpreter's end: a document that panicked may crash or hang while it is taken down.
    os._exit(OK if outcome == [True] else REFUSED)


def _fence_in() -> None:
    """Keep a crash quiet, small and without a core file."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if sys.platform != "win32":
        import resource  # not on Windows

        for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
            with suppress(ValueError, OSError):
                resource.setrlimit(limit, (most, most))


def _works(trial: Trial) -> bool:
    try:
        alone = build(trial.kind, trial.foreign)
        merged = build(trial.kind, trial.here)
        merged.merge(*trial.foreign)
        again = build(trial.kind, (merged.state(),))
    except Trouble:
        return False
    return all(document.whole and not document.poisoned for document in (alone, merged, again))
