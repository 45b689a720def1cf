"""Asking programs that come with the system; whatever goes wrong, there is just no answer."""

import shutil
import subprocess
import sys

SECONDS = 8.0
"""The first start of PowerShell on a cold laptop takes some of them."""
MOST = 64 * 1024
NO_WINDOW = 0x08000000
"""Windows would show a black one for a moment."""


def answer_of(program: str, *arguments: str) -> str | None:
    """What a program prints; None where it is not there, fails, hangs, or prints nothing that can be read."""
    found = shutil.which(program)
    if found is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - programs of the system, no shell, arguments of ours
            [found, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            creationflags=NO_WINDOW if sys.platform == "win32" else 0,
        )
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return done.stdout[:MOST].decode("utf-8", "replace") if done.returncode == 0 else None


def powershell(command: str) -> str | None:
    """What PowerShell says to a command of ours; None anywhere but on Windows."""
    if sys.platform != "win32":
        return None
    speaking = "[Console]::OutputEncoding = [Text.Encoding]::UTF8; " + command
    return answer_of("powershell", "-NoProfile", "-NonInteractive", "-Command", speaking)
