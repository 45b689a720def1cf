"""Word files as their reader meets them, and templates that a municipality could have."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from docx.document import Document

SOFFICE = shutil.which("soffice")


def words_of(path: Path) -> str:
    """All words of a Word file's body, in their order, on one line."""
    body = docx.Document(str(path)).element.body
    parts = []
    for node in body.iter("{*}t", "{*}br", "{*}p"):
        parts.append(" " if node.tag.endswith(("}br", "}p")) else node.text or "")
    return " ".join("".join(parts).split())


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def saved_template(path: Path, build: Callable[[Document], None]) -> Path:
    """A template written with the library and something in it."""
    made = docx.Document()
    build(made)
    made.save(str(path))
    return path


def changed(path: Path, **changes: bytes | Callable[[bytes], bytes]) -> Path:
    """The same file with parts changed or added; `__` in a name is a slash, `_dot_` a full stop."""
    file = io.BytesIO()
    parts = parts_of(path)
    for name, change in changes.items():
        part = name.replace("__", "/").replace("_dot_", ".").replace("Types", "[Content_Types].xml")
        parts[part] = change(parts.get(part, b"")) if callable(change) else change
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as whole:
        for part, data in parts.items():
            whole.writestr(part, data)
    path.write_bytes(file.getvalue())
    return path


def as_office_reads(path: Path, to: str, folder: Path) -> Path:
    """What LibreOffice makes of a file, in another format."""
    assert SOFFICE is not None
    profile = (folder / "profile").as_uri()
    command = [SOFFICE, f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=240)
    return folder / f"{path.stem}.{to.partition(':')[0]}"
