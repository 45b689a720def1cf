"""System packages on Debian, Ubuntu and their kin: installed where we may, else the exact line to type."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from speech import Progress, Stop, say

Names = tuple[str, ...]
"""One package under the names it has in different releases, the newer first."""


@dataclass(frozen=True, slots=True)
class Debian:
    """A system with apt. `renamed` tells that it is newer than the renaming of 2024 (`libglib2.0-0t64`)."""

    renamed: bool
    root: bool


def recognise(release: Path = Path("/etc/os-release")) -> Debian | None:
    """Tell whether this is Debian or a child of it; None for everything else."""
    try:
        text = release.read_text("utf-8", errors="replace")
    except OSError:
        return None
    facts = {name: value.strip("\"'") for name, _, value in (line.partition("=") for line in text.splitlines())}
    family = {facts.get("ID", ""), *facts.get("ID_LIKE", "").split()}
    if not family & {"debian", "ubuntu"} or shutil.which("apt-get") is None:
        return None
    number = re.match(r"\d+", facts.get("VERSION_ID", ""))
    since = 24 if "ubuntu" in family else 13
    return Debian(renamed=number is None or int(number[0]) >= since, root=hasattr(os, "geteuid") and os.geteuid() == 0)


def venv_package() -> Names:
    """Name the package with the part of this Python that makes environments."""
    exact = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    own = Path("/usr/bin/python3")
    is_own = own.exists() and Path(sys.executable).resolve() == own.resolve()
    return ("python3-venv", exact) if is_own else (exact, "python3-venv")


def provide(system: Debian, packages: Sequence[Names]) -> None:
    """Install packages, or stop with the line that installs them."""
    if not packages:
        return
    if not system.root:
        line = f"apt-get install -y --no-install-recommends {' '.join(choose(packages, system))}"
        both = f"sudo apt-get update && sudo {line}"
        without = (
            "" if shutil.which("sudo") else f"\n\nor, where there is no sudo:\n\n    su -c 'apt-get update && {line}'"
        )
        raise Stop(
            f"Some system packages are missing. Type this line, and then the same command again:\n\n    {both}{without}"
        )
    say("Asking the system for what Qt and Python need ...")
    apt(["update"])
    names = choose(packages, system)
    said = apt(["install", "-y", "--no-install-recommends", *names])
    if said is not None:
        raise Stop(
            f"The system packages could not be installed ({said}). Check the network connection and type: apt-get "
            f"update && apt-get install {' '.join(names)}"
        )


def choose(packages: Sequence[Names], system: Debian) -> list[str]:
    """Give each package the name that apt can install; where apt knows none, the one of this release's time."""
    offered = offers([name for names in packages for name in names])
    chosen = []
    for names in packages:
        by_time = names if system.renamed or not names[0].endswith("t64") else names[::-1]
        chosen.append(next((name for name in by_time if name in offered), by_time[0]))
    return list(dict.fromkeys(chosen))


def offers(names: Sequence[str]) -> set[str]:
    """Ask apt which of these packages it has; a name that another package merely stands in for is none."""
    command = ["apt-cache", "policy", *dict.fromkeys(names)]
    env = {**os.environ, "LC_ALL": "C"}
    asked = subprocess.run(command, env=env, capture_output=True, text=True, errors="replace", check=False)
    found = re.findall(r"^(\S+):\n(?:  Installed: .*\n)?  Candidate: (\S+)", asked.stdout, re.MULTILINE)
    return {name for name, candidate in found if candidate != "(none)"}


def apt(arguments: list[str]) -> str | None:
    """Run apt-get and show what it does; None when all went well, else its own words for what went wrong."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    command = ["apt-get", "-o", "DPkg::Lock::Timeout=120", *arguments]
    progress, last = Progress(), ""
    with subprocess.Popen(
        command, env=env, text=True, errors="replace",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as program:  # fmt: skip
        for line in program.stdout or ():
            if match := re.match(r"Get:\d+ \S+ \S+ \S+ (?P<fetched>\S+) \S+ \S+ \[|Setting up (?P<ready>[^: ]+)", line):
                progress.step(f"fetching {match['fetched']}" if match["fetched"] else f"setting up {match['ready']}")
            if line.startswith(("E: ", "Err:")):
                last = line.strip()
    progress.close()
    return None if program.returncode == 0 else last or f"apt-get ended with code {program.returncode}"
