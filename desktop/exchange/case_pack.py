"""Case packs: many cases in one .zip with a manifest, written the same way each time and read with suspicion.

A .zip without a manifest is read as a folder of case files.
"""

import hashlib
import io
import json
import re
import stat
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from desktop.exchange.case_reader import LONGEST_TITLE, ReadCase, case_id, read_case
from desktop.exchange.zip_members import (
    AGAIN,
    LARGEST_MEMBER,
    MOST_MEMBERS,
    content,
    is_file,
    opened,
    readable,
    shown_name,
    too_large,
)
from desktop.model.case import Case, case_from_dict, case_to_dict
from desktop.model.cpr import mask_case
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".zip"
SCHEMA = "brobyg-case-pack/1"
CASE_SCHEMA = "brobyg-case/1"
MANIFEST = "manifest.json"
LARGEST_CASE = 4 << 20
"""Bytes of a case as JSON, and of the manifest."""

_BEGINNING_OF_TIME = (1980, 1, 1, 0, 0, 0)
_ID = re.compile(r"[a-z0-9-]{1,60}")
_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_OF_THE_SYSTEM = ("thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Member:
    """A case in a pack: at which place of its list it lies, what it is called, and what its bytes should add up to."""

    index: int
    name: str
    sha256: str = ""


def is_hidden(name: str) -> bool:
    """Whether a file's or folder's name is one that programs keep for themselves."""
    return name.startswith((".", "~$", "__MACOSX")) or name.lower() in _OF_THE_SYSTEM


# Out


def write_pack(path: Path, cases: Sequence[Case], created: str) -> Path:
    """Write cases as one file, in their newest words and without their history; `created` is an ISO 8601 date.

    The same cases and date give the same bytes. The file is there whole or not at all.
    """
    held = io.BytesIO()
    _write(zipfile.ZipFile(held, "w"), cases, created)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(held.getvalue())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} could not be written.")
        advice = QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again.")
        raise Trouble(fault, advice, file=path.name) from error
    return path


def _write(pack: zipfile.ZipFile, cases: Sequence[Case], created: str) -> None:
    lines: list[dict[str, str]] = []
    with pack:
        for number, case in enumerate(cases, start=1):
            name = f"cases/{case.id if _ID.fullmatch(case.id) else number}.json"
            written = _json({"schema": CASE_SCHEMA, **case_to_dict(case)})
            lines.append({"file": name, "title": case.title, "sha256": hashlib.sha256(written).hexdigest()})
            pack.writestr(_entry(name), written)
        pack.writestr(_entry(MANIFEST), _json({"schema": SCHEMA, "created": created, "cases": lines}))


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _BEGINNING_OF_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.create_system = 3  # or the bytes would tell which system wrote them
    return entry


# In


def list_pack(path: Path) -> tuple[Member, ...]:
    """Name what there is to read in a pack; `Trouble` when it is none, or more than a pack may be."""
    with opened(path) as pack:
        entries = pack.infolist()
        manifest = next((entry for entry in entries if entry.filename == MANIFEST), None)
        if manifest is None:
            return tuple(_found(entries))
        name = shown_name(path.name)
        return tuple(_told(_parsed(content(pack, manifest, LARGEST_CASE, name), name), entries, name))


def read_member(path: Path, member: Member) -> ReadCase:
    """Read one case of a pack. Every fault is a `Trouble` that names the member, and leaves the others alone."""
    with opened(path) as pack:
        entries = pack.infolist()
        if not 0 <= member.index < len(entries):
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is not in the pack."), AGAIN, file=member.name)
        held = content(pack, entries[member.index], LARGEST_MEMBER, member.name)
    if member.sha256 and hashlib.sha256(held).hexdigest() != member.sha256.lower():
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} is not as it was when the pack was made.")
        raise Trouble(fault, AGAIN, file=member.name)
    if member.sha256 and member.name.lower().endswith(".json"):
        return _read_json(held, member.name)
    with tempfile.TemporaryDirectory(prefix="brobyg-") as folder:
        file = Path(folder, _safe_name(member.name))
        file.write_bytes(held)
        return read_case(file)


def _told(manifest: dict[str, object], entries: list[zipfile.ZipInfo], name: str) -> Iterator[Member]:
    """The members as the manifest has them."""
    lines = manifest.get("cases")
    if manifest.get("schema") != SCHEMA or not isinstance(lines, list):
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is a pack of a kind this version does not know."), file=name)
    places = {entry.filename: index for index, entry in enumerate(entries)}
    for line in lines[:MOST_MEMBERS]:
        file, digest = (line.get("file"), line.get("sha256")) if isinstance(line, dict) else (None, None)
        if not isinstance(file, str) or not isinstance(digest, str):
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is damaged: its list cannot be read."), AGAIN, file=name)
        # One that is told of and not there is refused by name when it is to be read.
        yield Member(places.get(file, -1), shown_name(PurePosixPath(file).name), digest or "-")


def _found(entries: list[zipfile.ZipInfo]) -> Iterator[Member]:
    """The members of a pack without manifest that look like files of people."""
    for index, entry in enumerate(entries):
        path = PurePosixPath(shown_name(readable(entry)).replace("\\", "/"))
        parts = [part for part in path.parts if part not in ("/", "..")]
        if parts and is_file(entry) and not any(map(is_hidden, parts)):
            yield Member(index, "/".join(parts))


def _read_json(held: bytes, name: str) -> ReadCase:
    if len(held) > LARGEST_CASE:
        raise too_large(name)
    tree = _parsed(held, name)
    try:
        case, masked = mask_case(case_from_dict(tree))
    except Trouble:  # it has no title, which is told without the file's name
        raise _no_case(name) from None
    title = " ".join(case.title.split())[:LONGEST_TITLE]
    case = replace(case, title=title, source=case.source or name)
    return ReadCase(case if _ID.fullmatch(case.id) else replace(case, id=case_id(case)), masked)


def _parsed(held: bytes, name: str) -> dict[str, object]:
    try:
        value = json.loads(held)
    except (ValueError, RecursionError):
        raise _no_case(name) from None
    if not isinstance(value, dict):
        raise _no_case(name)
    return value


def _no_case(name: str) -> Trouble:
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} holds no case that can be read."), file=name)


def _safe_name(name: str) -> str:
    """Give a name that every system takes for a file in a folder of its own; its ending stays."""
    last = PurePosixPath(name)
    stem = _RESERVED.sub("-", last.stem)[:80].strip(". ") or "case"
    return f"{stem}{_RESERVED.sub('-', last.suffix)[:12]}"
