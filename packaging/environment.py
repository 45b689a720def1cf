"""Is `.venv` ready, and for what: the stamp that lets every start but the first skip the set-up."""

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from checkout import Checkout


@dataclass(frozen=True, slots=True)
class Stamp:
    """What `.venv` was made from. `ready` is false from the first file on until the last one is in place.

    `base` is the Python and the place, whose change needs a new environment; `pins` are the packages, whose change
    needs only those; `platforms` are Qt's platform plugins whose shared libraries were found.
    """

    ready: bool
    base: str
    pins: str
    platforms: frozenset[str] = frozenset()


def read_stamp(path: Path) -> Stamp | None:
    """Read a stamp; None when there is none or it is not one."""
    try:
        state, base, pins, platforms = path.read_text("utf-8").split("\n")
    except (OSError, ValueError):
        return None
    return Stamp(ready=state == "ready", base=base, pins=pins, platforms=frozenset(platforms.split()))


def write_stamp(path: Path, stamp: Stamp) -> None:
    """Write a stamp whole or not at all."""
    state = "ready" if stamp.ready else "unfinished"
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text("\n".join((state, stamp.base, stamp.pins, " ".join(sorted(stamp.platforms)))), "utf-8")
    fresh.replace(path)


def fingerprint(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:32]


def wanted_stamp(checkout: Checkout, platforms: frozenset[str]) -> Stamp:
    """Give the stamp of an environment that fits this checkout, this Python and these platform plugins."""
    machine = os.uname().machine if hasattr(os, "uname") else str(sys.maxsize)
    base = f"{sys.implementation.cache_tag} {sys.platform} {machine} {checkout.root.resolve()}"
    pins = ((checkout.root / "pyproject.toml").read_bytes(), checkout.constraints.read_bytes())
    place = base.encode("utf-8", "surrogateescape")
    return Stamp(ready=True, base=fingerprint(place), pins=fingerprint(*pins), platforms=platforms)


def fits(found: Stamp | None, wanted: Stamp) -> bool:
    """Tell whether an environment can be used as it is."""
    if found is None or not found.ready:
        return False
    return (found.base, found.pins) == (wanted.base, wanted.pins) and found.platforms >= wanted.platforms


def prepare(checkout: Checkout, platforms: frozenset[str]) -> None:
    """Make the environment ready where it is not; costs a few milliseconds where it is."""
    wanted = wanted_stamp(checkout, platforms)
    if fits(read_stamp(checkout.stamp), wanted) and checkout.python.exists():
        return
    import preparation  # everything slow lies behind this line, and most starts never come here

    preparation.prepare(checkout, wanted)
