"""The shared libraries that Qt expects from a Linux system: which are missing, and which package holds them."""

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import debian
from checkout import Checkout
from speech import Stop, say

# Library -> Debian package. Where a newer release renamed the package, both names, the newer one first.
ALWAYS = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libX11.so.6": ("libx11-6",),
    "libbrotlidec.so.1": ("libbrotli1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libstdc++.so.6": ("libstdc++6",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libz.so.1": ("zlib1g",),
    "libzstd.so.1": ("libzstd1",),
}
FOR_PLUGIN = {
    "xcb": {
        "libX11-xcb.so.1": ("libx11-xcb1",),
        "libxcb-cursor.so.0": ("libxcb-cursor0",),
        "libxcb-icccm.so.4": ("libxcb-icccm4",),
        "libxcb-image.so.0": ("libxcb-image0",),
        "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
        "libxcb-randr.so.0": ("libxcb-randr0",),
        "libxcb-render-util.so.0": ("libxcb-render-util0",),
        "libxcb-render.so.0": ("libxcb-render0",),
        "libxcb-shape.so.0": ("libxcb-shape0",),
        "libxcb-shm.so.0": ("libxcb-shm0",),
        "libxcb-sync.so.1": ("libxcb-sync1",),
        "libxcb-util.so.1": ("libxcb-util1",),
        "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
        "libxcb-xkb.so.1": ("libxcb-xkb1",),
        "libxcb.so.1": ("libxcb1",),
        "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    },
    "wayland": {
        "libwayland-client.so.0": ("libwayland-client0",),
        "libwayland-cursor.so.0": ("libwayland-cursor0",),
        "libwayland-egl.so.1": ("libwayland-egl1",),
    },
}
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport", "QtTest")


def expected(platforms: frozenset[str]) -> list[str]:
    """Name the libraries that Qt is known to need from the system for these platform plugins; none but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    plugins = (FOR_PLUGIN[name] for name in sorted(platforms) if name in FOR_PLUGIN)
    return [*ALWAYS, *(library for plugin in plugins for library in plugin)]


def not_loadable(names: Iterable[str]) -> list[str]:
    """Pick out the libraries that the system's loader does not find."""
    return [name for name in names if not is_loadable(name)]


def is_loadable(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def debian_packages(missing: Iterable[str]) -> list[tuple[str, ...]]:
    """Give the packages of missing libraries, each under all its names; libraries nobody knows drop out."""
    known = {**ALWAYS, **FOR_PLUGIN["xcb"], **FOR_PLUGIN["wayland"]}
    return list(dict.fromkeys(known[name] for name in missing if name in known))


def see_to(checkout: Checkout, platforms: frozenset[str]) -> None:
    """Make sure that the installed Qt really loads, and get from the system what it lacks."""
    if sys.platform.startswith("linux"):
        missing = missing_in(checkout, platforms)
        system = debian.recognise()
        if missing and system is not None:
            debian.provide(system, debian_packages(missing))
            missing = missing_in(checkout, platforms)
        if missing:
            raise Stop(name_missing(missing))
    start_qt(checkout)


def name_missing(missing: list[str]) -> str:
    names = ", ".join(missing)
    return (
        f"Qt needs shared libraries that this system lacks: {names}. Install the packages that hold them (your "
        "package manager can search by file name) and run this again."
    )


def missing_in(checkout: Checkout, platforms: frozenset[str]) -> list[str]:
    """Resolve all that the installed Qt links to, as the system's own loader would."""
    folder = next(iter(sorted(checkout.venv.glob("lib/python*/site-packages/PySide6"))), None)
    if folder is None:
        raise Stop(f"PySide6 is missing in {checkout.venv}. Delete that folder and run this again.")
    files = [*(folder / f"{module}.abi3.so" for module in MODULES), folder / "lupdate", folder / "lrelease"]
    files += [folder / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in sorted(platforms)]
    return unresolved([file for file in files if file.is_file()])


def unresolved(files: list[Path]) -> list[str]:
    """Ask ldd; gives nothing where a system has no ldd, for then starting Qt tells."""
    try:
        asked = subprocess.run(["ldd", *files], capture_output=True, text=True, errors="replace", check=False)
    except FileNotFoundError:
        return []
    return sorted(set(re.findall(r"^\s*(\S+) => not found", asked.stdout, re.MULTILINE)))


def start_qt(checkout: Checkout) -> None:
    """Import what the program imports first and open an application without a screen: the proof that Qt works here."""
    say("  trying Qt")
    program = f"from PySide6 import {', '.join(MODULES)}; QtWidgets.QApplication(['qt'])"
    command = [str(checkout.python), "-I", "-c", program]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tried = subprocess.run(command, env=env, capture_output=True, text=True, errors="replace", check=False)
    if tried.returncode != 0:
        lines = tried.stderr.strip().splitlines() or [f"exit code {tried.returncode}"]
        reason = next((line for line in reversed(lines) if re.match(r"\w*Error: ", line)), lines[0])
        raise Stop(
            f"Qt does not start on this computer: {reason.rstrip('.')}. Update the system, check that it is one the "
            "README names, and run this again."
        )
