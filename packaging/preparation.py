"""The slow way: makes `.venv`, fetches the pinned packages into it and sees to the libraries Qt needs."""

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import debian
import downloads
import libraries
import lock
from checkout import Checkout
from environment import Stamp, fits, read_stamp, write_stamp
from speech import Progress, Stop, say

FOREIGN = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")


def prepare(checkout: Checkout, wanted: Stamp) -> None:
    """Bring the environment to the wanted state; what an earlier set-up left unfinished is made anew."""
    if sys.maxsize < 2**32:
        raise Stop("Qt needs a 64-bit Python, and this one has 32 bits. Install the 64-bit Python and run this again.")
    with lock.held(checkout.root / "build" / "setup.lock"):
        found = read_stamp(checkout.stamp)
        if fits(found, wanted) and checkout.python.exists():  # another set-up was faster
            return
        if found is None or not has_packages(checkout, found, wanted):
            found = bring_packages(checkout, found, wanted)
        libraries.see_to(checkout, wanted.platforms)
        write_stamp(checkout.stamp, replace(wanted, platforms=wanted.platforms | found.platforms))


def has_packages(checkout: Checkout, found: Stamp, wanted: Stamp) -> bool:
    return fits(found, replace(wanted, platforms=frozenset())) and checkout.python.exists()


def bring_packages(checkout: Checkout, found: Stamp | None, wanted: Stamp) -> Stamp:
    """Make the environment where needed and install; gives the stamp of what is there then."""
    say(f"Setting up Brobyg in {checkout.venv} (once; a few minutes at most) ...")
    ask_system(wanted.platforms)
    reusable = found is not None and found.ready and found.base == wanted.base and checkout.python.exists()
    if not reusable and not is_someones_working_environment(checkout):
        clear(checkout, found, wanted)
        make_environment(checkout)
    write_stamp(checkout.stamp, replace(wanted, ready=False, platforms=frozenset()))
    install(checkout)
    done = replace(wanted, platforms=frozenset())
    write_stamp(checkout.stamp, done)
    return done


def ask_system(platforms: frozenset[str]) -> None:
    """Get what Debian and Ubuntu leave out before anything is downloaded, so that one line to type is enough."""
    system = debian.recognise()
    venv_missing = find_spec("ensurepip") is None or find_spec("venv") is None
    if system is not None:
        packages = [debian.venv_package()] if venv_missing else []
        packages += libraries.debian_packages(libraries.not_loadable(libraries.expected(platforms)))
        debian.provide(system, packages)
    elif venv_missing:
        raise Stop(
            "This Python cannot make virtual environments (its parts venv or ensurepip are missing). Install them, "
            "or Python from python.org, and run this again."
        )


def is_someones_working_environment(checkout: Checkout) -> bool:
    """Tell whether `.venv` was made by hand or an editor, and works: then it is used, not thrown away."""
    if checkout.stamp.exists() or not (checkout.venv / "pyvenv.cfg").is_file() or not checkout.python.exists():
        return False
    test = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    return subprocess.run([checkout.python, "-I", "-c", test], capture_output=True, check=False).returncode == 0


def clear(checkout: Checkout, found: Stamp | None, wanted: Stamp) -> None:
    """Empty `.venv`. The stamp stays to the end, so that an interrupted clearing is known for what it is."""
    venv = checkout.venv
    if not venv.exists() and not venv.is_symlink():
        venv.mkdir()
    elif not venv.is_dir() or venv.is_symlink():
        raise Stop(f"{venv} should be a folder of its own and is not. Move it away and run this again.")
    elif any(venv.iterdir()) and not checkout.stamp.exists() and not (venv / "pyvenv.cfg").is_file():
        raise Stop(f"{venv} holds files that no set-up put there. Move it away and run this again.")
    elif found is not None and not found.ready:
        say("An earlier set-up did not get to its end; starting it again.")
    write_stamp(checkout.stamp, replace(wanted, ready=False, platforms=frozenset()))
    for entry in venv.iterdir():
        if entry != checkout.stamp:
            remove(entry)


def remove(entry: Path) -> None:
    try:
        shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
    except PermissionError as fault:
        raise Stop(
            f"{entry} cannot be removed ({fault.strerror}). Close Brobyg and whatever else uses .venv, check that the "
            "folder is yours, and run this again."
        ) from fault


def make_environment(checkout: Checkout) -> None:
    # From inside .venv, the Python that made it: the one running was just removed.
    base: str = getattr(sys, "_base_executable", "") or sys.executable
    command = [base, "-m", "venv", str(checkout.venv)]
    made = subprocess.run(
        command, env=clean_environment(), capture_output=True, text=True, errors="replace", check=False
    )
    if made.returncode != 0:
        said = (made.stderr + made.stdout).strip().splitlines() or [f"exit code {made.returncode}"]
        raise Stop(
            f"Python could not make {checkout.venv}: {said[-1].strip()}. Check free space and rights there and run "
            "this again."
        )


def install(checkout: Checkout) -> None:
    """Install everything at its pinned version, pip itself first: only then it can tell how far a download is."""
    pins = checkout.constraints.read_text("utf-8").splitlines()
    total = sum(1 for pin in pins if pin and not pin.startswith(("#", "pip=")) and ";" not in pin)
    pip(checkout, downloads.Reader(Progress(), 0), "--upgrade", "pip")
    progress = Progress()
    pip(checkout, downloads.Reader(progress, total), "--progress-bar", "raw", "--editable", ".[dev]")
    progress.close()


def pip(checkout: Checkout, reader: downloads.Reader, *arguments: str) -> None:
    """Run pip, show how far it is, and keep all it says in the log."""
    command = [str(checkout.python), "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--constraint", str(checkout.constraints), *arguments]
    said: list[str] = []
    with (
        checkout.log.open("a", encoding="utf-8") as log,
        subprocess.Popen(
            command, cwd=checkout.root, env=clean_environment(),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", errors="replace",
        ) as program,
    ):  # fmt: skip
        for line in program.stdout or ():
            if not reader.read(line):
                log.write(line)
                said.append(line)
    if program.returncode != 0:
        reader.progress.close()
        here = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
        raise Stop(f"{downloads.explain(''.join(said), here)} Everything pip said is in {checkout.log}")


def clean_environment() -> dict[str, str]:
    """Give the environment without what would lead pip or Python out of `.venv`."""
    env = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return env | {"PIP_USER": "0", "PYTHONIOENCODING": "utf-8", "PYTHONNOUSERSITE": "1"}
