"""What dev.py says: plain lines, a line of progress, and the sentence it stops with."""

import os
import shutil
import sys


class Stop(Exception):
    """Ends the command with a sentence for the person at the keyboard and an exit code."""

    def __init__(self, text: str, code: int = 1) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


class Progress:
    """One line that is written over again on a terminal; in a log, a line for each step and none for its parts."""

    def __init__(self) -> None:
        self._terminal = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        self._last = ""

    def step(self, text: str) -> None:
        if text == self._last:
            return
        self._last = text
        if self._terminal:
            self._overwrite(text)
        else:
            say(f"  {text}")

    def part(self, text: str) -> None:
        if self._terminal:
            self._overwrite(f"{self._last}  {text}")

    def close(self) -> None:
        if self._terminal:
            self._overwrite("")
            sys.stdout.write("\r")
            sys.stdout.flush()

    def _overwrite(self, text: str) -> None:
        width = max(20, shutil.get_terminal_size().columns - 3)
        sys.stdout.write(f"\r  {text[:width]:<{width}}")
        sys.stdout.flush()
