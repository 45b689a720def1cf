"""`brobyg` and `python -m desktop`: the command line. Safe to be imported again by a child process."""

import io
import multiprocessing
import sys


def main() -> None:
    """Run the command line."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and pipes may be in a code page that lacks Danish letters.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    from desktop.commands.office import words
    from desktop.commands.root import build

    build(words(sys.argv[1:]))(prog_name="brobyg")


if __name__ == "__main__":
    main()
