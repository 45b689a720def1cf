"""The room can be lifted out: it uses reportlab, pikepdf and the standard library, and nothing of the program."""

import ast
import sys
from pathlib import Path

import desktop.tagged

ROOM = Path(desktop.tagged.__file__).parent
ALLOWED = {"reportlab", "pikepdf", *sys.stdlib_module_names}


def test_the_room_imports_nothing_of_the_program() -> None:
    found: set[str] = set()
    for path in ROOM.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(node.module or "")
    others = {name for name in found if name.split(".")[0] not in ALLOWED}
    assert others
    assert all(name.startswith("desktop.tagged.") for name in others)
