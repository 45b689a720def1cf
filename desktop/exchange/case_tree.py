"""Plain trees in which every value is text, bounded in depth and size: what YAML and JSON become before any use."""

from dataclasses import dataclass, field
from typing import TypeAlias

from desktop.exchange.case_file import clean
from desktop.model.cpr import mask
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"

MAX_DEPTH = 12
MAX_NODES = 10_000


@dataclass(slots=True)
class TreeBuilder:
    """Puts a tree together node by node; `name` is what a fault calls the file."""

    name: str
    _root: list[Tree] = field(default_factory=list)
    _path: list[list[Tree] | dict[str, Tree]] = field(default_factory=list)
    _keys: list[str | None] = field(default_factory=list)
    _nodes: int = 0

    def add(self, value: Tree) -> None:
        """Add a value to the open list, or a key and then its value to the open mapping."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} has too many entries for a case."), file=self.name)
        value = clean(value) if isinstance(value, str) else value
        match self._path:
            case []:
                self._root.append(value)
            case [*_, list() as items]:
                items.append(value)
            case [*_, dict() as entries]:
                self._add_entry(entries, value)

    def open(self, value: list[Tree] | dict[str, Tree]) -> None:
        """Add an empty list or mapping, and fill it until it is closed."""
        if len(self._path) >= MAX_DEPTH:
            raise too_deep(self.name)
        self.add(value)
        self._path.append(value)
        self._keys.append(None)

    def close(self) -> None:
        """End the list or mapping opened last."""
        self._path.pop()
        self._keys.pop()

    def result(self) -> Tree:
        """Give the finished tree; an empty text if nothing came."""
        return self._root[0] if self._root else ""

    def _add_entry(self, entries: dict[str, Tree], value: Tree) -> None:
        key = self._keys[-1]
        if key is not None:
            entries[key] = value
            self._keys[-1] = None
        elif not isinstance(value, str):
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "{file} has a list where the name of an entry should be."), file=self.name
            )
        elif value in entries:
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "{file} has the same entry twice: {key}."),
                file=self.name,
                key=mask(value)[0][:40],
            )
        else:
            self._keys[-1] = value


def too_deep(name: str) -> Trouble:
    """Make the fault of lists in lists in lists."""
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is nested too deeply for a case."), file=name)


def spell(tree: Tree, indent: str = "") -> str:
    """Write a tree as lines a person can read; used for what no field could take."""
    match tree:
        case str():
            return indent + tree.strip().replace("\n", "\n" + indent)
        case list():
            return "\n".join(indent + "- " + spell(item, indent + "  ").lstrip() for item in tree)
        case dict():
            return "\n".join(_spell_entry(key, item, indent) for key, item in tree.items())


def _spell_entry(key: str, item: Tree, indent: str) -> str:
    if isinstance(item, str) and "\n" not in item.strip():
        return f"{indent}{key}: {item.strip()}"
    return f"{indent}{key}:\n{spell(item, indent + '  ')}"
