"""Only one set-up at a time works on a checkout; a lock of the operating system, so that a killed one leaves none."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from speech import say


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock for as long as the block runs; waits for another set-up and says so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not taken(handle):
            say("Another set-up of this checkout is running; waiting for it ...")
            while not taken(handle):
                time.sleep(0.5)
        yield
    finally:
        os.close(handle)


def taken(handle: int) -> bool:
    """Try once to take the lock; it goes with the handle."""
    try:
        if sys.platform == "win32":
            import msvcrt  # each system has only one of the two

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
