"""A case from a plain tree, after the schema brobyg-case/1; what the schema does not know is kept as text."""

import re
from collections.abc import Iterator

from desktop.exchange import case_words as words
from desktop.exchange.case_sides import guess_side
from desktop.exchange.case_tree import Tree, spell
from desktop.model.case import HIGHEST_AGE, LEVELS, Actor, Assessment, Case
from desktop.model.cpr import mask
from desktop.model.sides import Side
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SCHEMA = "brobyg-case/1"
_LANES = {"citizen_emotion": Side.CITIZEN} | {side.value: side for side in Side}
_ID = re.compile(r"[a-z0-9-]{1,60}")
_NO = ("false", "no", "nej", "0")
_YES = ("true", "yes", "ja", "1")
_ASSESSMENT_FIELDS = ("system", "code", "label", "level", "expected", "note", "theme")


def read_fields(tree: Tree, name: str) -> Case:
    """Read a case, without id unless the file gives one; `name` is what a fault calls the file."""
    entries = _Entries(_checked(tree, name))
    title = " ".join(entries.text("title").split())
    if not title:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} has no title."), file=name)
    persona, age = _persona(entries)
    return Case(
        id=_id(entries),
        title=title,
        persona=persona,
        age=age,
        keywords=entries.texts("keywords"),
        target_groups=entries.texts("target_groups"),
        legal_basis=entries.texts("legal_basis"),
        situation=words.prose(entries.text("situation")),
        own_words=entries.texts("own_words"),
        actors=tuple(_actors(entries)),
        scale=entries.text("scale"),
        assessments=tuple(_assessments(entries)),
        went_wrong=words.prose(entries.text("went_wrong")),
        questions=entries.texts("questions"),
        source=entries.text("source"),
        license=entries.text("license"),
        left_over=entries.left_over(),  # last: it is what the others did not take
    )


class _Entries:
    """The entries of a file, taken one by one; what nobody takes, or nobody can, is left over."""

    def __init__(self, entries: dict[str, Tree]) -> None:
        self._entries = dict(entries)
        self._left: list[str] = []

    def take(self, key: str) -> Tree:
        return self._entries.pop(key, "")

    def leave(self, key: str, value: Tree) -> None:
        if value:
            self._left.append(spell({key: value}))

    def text(self, key: str) -> str:
        value = self.take(key)
        if isinstance(value, str):
            return value.strip()
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return "\n\n".join(item.strip() for item in value if isinstance(item, str))
        self.leave(key, value)
        return ""

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.take(key)
        found = value if isinstance(value, list) else [value]
        for item in found:
            if not isinstance(item, str):
                self.leave(key, item)
        return tuple(item.strip() for item in found if isinstance(item, str) and item.strip())

    def items(self, key: str) -> Iterator[str | dict[str, Tree]]:
        value = self.take(key)
        for item in value if isinstance(value, list) else [value] if value else []:
            if isinstance(item, list):
                self.leave(key, item)
            else:
                yield item

    def left_over(self) -> str:
        """Spell out everything that no field could take, in the order of the file."""
        rest = [spell({key: value}) for key, value in self._entries.items() if value]
        return "\n".join((*self._left, *rest))


def _checked(tree: Tree, name: str) -> dict[str, Tree]:
    """Refuse what is no case, or a case of a kind from another time; take out what only says so."""
    entries = tree if isinstance(tree, dict) else {}
    schema = entries.get("schema")
    if not schema:
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} is no case file: the line “schema: {schema}” is missing.")
        raise Trouble(fault, file=name, schema=SCHEMA)
    if schema != SCHEMA:
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} has a schema this version does not know: {schema}.")
        raise Trouble(fault, file=name, schema=mask(spell(schema))[0][:40])
    anonymous = entries.get("anonymous", "")
    if isinstance(anonymous, str) and anonymous.strip().casefold() in _NO:
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} says that its case is not anonymous; cases must be fictional.")
        raise Trouble(fault, file=name)
    silent = {"schema", "language"}
    if isinstance(anonymous, str) and anonymous.strip().casefold() in _YES:
        silent.add("anonymous")
    return {key: value for key, value in entries.items() if key not in silent}


def _id(entries: _Entries) -> str:
    """Take the id, if it is one: it becomes part of keys, so nothing but letters, digits and hyphens."""
    said = entries.take("id")
    if isinstance(said, str) and _ID.fullmatch(said):
        return said
    entries.leave("id", said)
    return ""


def _persona(entries: _Entries) -> tuple[str, int | None]:
    """Read a persona, `{label, age}` or a text, and an age beside it."""
    value = entries.take("persona")
    label, said = value, entries.take("age")
    if isinstance(value, dict):
        rest = dict(value)
        label, said = rest.pop("label", ""), rest.pop("age", "") or said
        entries.leave("persona", rest)
    if not isinstance(label, str):
        entries.leave("persona", label)
        label = ""
    years = _whole(said, range(HIGHEST_AGE + 1))
    if years is None:
        entries.leave("age", said)
        years = words.age(label)
    return label.strip(), years


def _actors(entries: _Entries) -> Iterator[Actor]:
    for item in entries.items("actors"):
        if isinstance(item, str):
            if item.strip():
                yield Actor(item.strip(), guess_side(item))
            continue
        rest = dict(item)
        role, lane = rest.pop("role", ""), rest.pop("lane", "") or rest.pop("side", "")
        side = _LANES.get(lane) if isinstance(lane, str) else None
        if not isinstance(role, str) or not role.strip():
            entries.leave("actors", item)
            continue
        yield Actor(role.strip(), side or guess_side(role))
        entries.leave("actors", rest if side or not lane else rest | {"lane": lane})


def _assessments(entries: _Entries) -> Iterator[Assessment]:
    for item in entries.items("assessments"):
        if isinstance(item, str):
            if item.strip():
                yield Assessment("", "", item.strip())
            continue
        texts = {key: value.strip() for key in _ASSESSMENT_FIELDS if isinstance(value := item.get(key, ""), str)}
        if len(texts) < len(_ASSESSMENT_FIELDS) or not texts["label"]:
            entries.leave("assessments", item)
            continue
        yield _assessment(texts)
        entries.leave("assessments", {key: value for key, value in item.items() if key not in _ASSESSMENT_FIELDS})


def _assessment(texts: dict[str, str]) -> Assessment:
    """Make a line; what is said in the place of a level and is none stays as its note."""
    said = {key: _whole(texts[key], LEVELS) for key in ("level", "expected")}
    strange = [texts[key] for key, level in said.items() if texts[key] and level is None]
    note = "; ".join(filter(None, (texts["note"], *strange)))
    return Assessment(
        texts["system"], texts["code"], texts["label"], said["level"], said["expected"], note, texts["theme"]
    )


def _whole(value: Tree, allowed: range | tuple[int, ...]) -> int | None:
    if not isinstance(value, str) or not value.strip().isdecimal() or len(value.strip()) > 3:
        return None
    return int(value) if int(value) in allowed else None
