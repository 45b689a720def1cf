"""Themes and conditions with their levels, as people list them in running text, in bullets and in tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from desktop.exchange.case_words import is_bullet, is_row, split_outside_brackets, unmark, without_bullet
from desktop.model.case import LEVELS, NOT_ASSESSED, Assessment
from desktop.model.case_terms import with_terms
from desktop.model.vocabulary import Vocabulary, load_vocabulary
from desktop.paths import resources

LONGEST_LABEL = 90
LONGEST_ITEM = 300
NOT_RATED = ("ikke vurderet", "ikke relevant")

_SEGMENTS = re.compile(r"(?<=\.)\s+(?=[A-ZÆØÅ][^.:·]{1,60}:)")
_HEAD = re.compile(r"^([^:·]{1,80}):(?:\s+|$)(.*)$", re.DOTALL)
_LEVEL = r"(?<!\d)(?P<level>\d)(?:\s*(?:→|->|–>|=>|⇒|,?\s*forventet:?|,?\s*mål:?)\s*(?P<expected>\d))?"
_BARE = re.compile(rf"^(?:niveau|nu|aktuelt|nuværende)?:?\s*{_LEVEL}(?P<after>\s*\([^()]*\))?$", re.IGNORECASE)
_ITEM = re.compile(
    rf"^(?P<label>.+?)\s*[:,–-]?\s*(?:\bniveau:?\s*|=\s*)?{_LEVEL}(?P<after>\s*\([^()]*\))?$", re.IGNORECASE
)
_UNRATED = re.compile(r"^(?P<label>.*?)[\s:,–-]*(?P<said>\(?ikke (?:vurderet|relevant)\)?)$", re.IGNORECASE)
_BRACKET = re.compile(r"^(?P<label>[^()]+?)\s*\((?P<note>[^()]*)\)$")
_COLUMN = re.compile(r"^(?:(?:under)?tema|tilstand|niveau|skala|theme|level)\b", re.IGNORECASE)
_QUOTED = re.compile(r"^(?P<label>[^»«\"“”]+?)\s*[»\"“”](?P<note>[^»«\"“”]*)[«\"“”]$")


@dataclass(frozen=True, slots=True)
class _Under:
    """What the lines at hand stand under: a vocabulary and a theme."""

    system: str
    theme: str = ""


def system_of(words: str) -> str:
    """Find the vocabulary that words name; nothing for plain "VUM", which has had two."""
    said = words.casefold().replace("fælles sprog iii", "fsiii").replace("fs iii", "fsiii").replace("fs3", "fsiii")
    if "fsiii" in said:
        return "FSIII_simple" if "forenkl" in said else "FSIII_classic" if "klassisk" in said else "FSIII"
    if "ffb" in said or "vum 2" in said:
        return "FFB"
    return "VUM1" if "vum 1" in said else ""


def assessments(text: str, scale: str) -> tuple[tuple[Assessment, ...], str]:
    """Read the lines there are, and give back as text what is no such line. `scale` names the vocabulary, if any."""
    found: list[Assessment | str] = []
    themes: list[str] = []
    under = document = _Under(system_of(scale))
    for unit in _units(text):
        if is_row(unit):
            found += _row(unit, document.system)
            continue
        for segment in _SEGMENTS.split(unit):
            head, body = _head_and_body(segment)
            if head and not body:
                system = system_of(head)
                under = _Under(system) if system else _Under(under.system, head)
                themes.append(under.theme)
            else:
                found += _segment(head, body, under)
    lines = tuple(line for line in found if isinstance(line, Assessment))
    used = {line.theme for line in lines}
    rest = [line for line in found if isinstance(line, str)] + [theme for theme in themes if theme not in used | {""}]
    return tuple(with_terms(line, _vocabulary()) for line in lines), "\n".join(rest)


@cache
def _vocabulary() -> Vocabulary:
    return load_vocabulary(resources())


def _units(text: str) -> Iterator[str]:
    """Bullets, table rows and paragraphs, each as one line without Markdown's signs."""
    held: list[str] = []
    for line in (*text.split("\n"), ""):
        alone = is_bullet(line) or is_row(line) or line.rstrip(" *_").endswith(":")
        if (alone or not line.strip()) and held:
            yield unmark(" ".join(held))
            held = []
        if alone:
            yield unmark(without_bullet(line)).strip()
        elif line.strip():
            held.append(line.strip())


def _head_and_body(segment: str) -> tuple[str, str]:
    match = _HEAD.match(segment)
    return (match[1].strip(" *_"), match[2].strip()) if match else ("", segment.strip())


def _segment(head: str, body: str, under: _Under) -> Iterator[Assessment | str]:
    body = body.rstrip(" .")
    bare = _match(_BARE, body)
    if head and (bare or body.casefold() in NOT_RATED):
        yield _assessment(head, bare, "" if bare else body, under)
        return
    pieces = [" ".join(piece.split()).strip(" .,;") for piece in _pieces(body, is_list=bool(head))]
    if head and _is_remark(head, body, pieces):
        yield Assessment(under.system, "", head, note=body) if len(body) <= LONGEST_ITEM else f"{head}: {body}"
        return
    system = system_of(head)
    below = _Under(system or under.system, under.theme if system or not head else head)
    for piece in filter(None, pieces):
        yield _item(piece, below) or piece


def _is_remark(head: str, body: str, pieces: list[str]) -> bool:
    """Whether words after a head are one remark and no list: "Støttebehov: moderat, svingende"."""
    said = head.casefold()
    if said.startswith("uden niveau") or any(_match(_ITEM, piece) or _match(_QUOTED, piece) for piece in pieces):
        return said.startswith("støttebehov")
    names = all(piece[:1].isupper() for piece in pieces if piece)
    return said.startswith("støttebehov") or not names or re.search(r"[.?!] ", body) is not None


def _pieces(body: str, *, is_list: bool) -> Iterator[str]:
    if "·" in body:
        yield from split_outside_brackets(body, "·;")
        return
    if "»" in body or not is_list:
        yield from split_outside_brackets(body, ";")
        return
    parts = [piece.strip() for piece in split_outside_brackets(body, ",;")]
    rated = any(_match(_ITEM, part) for part in parts)
    held = ""
    for part in parts:
        held = f"{held}, {part}" if held else part
        # "Bære, flytte og håndtere genstande 2" is one line: where lines have levels, only a comma after one splits.
        if not rated or len(held) > LONGEST_LABEL or _match(_ITEM, held) or _match(_UNRATED, held):
            yield held
            held = ""
    yield held


def _item(words: str, under: _Under) -> Assessment | None:
    if len(words) > LONGEST_ITEM:
        return None
    if match := _match(_ITEM, words):
        return _assessment(match["label"], match, "", under)
    if (match := _match(_UNRATED, words)) and match["label"]:
        return _assessment(match["label"], None, match["said"].strip("()"), under)
    if match := _match(_BRACKET, words) or _match(_QUOTED, words):
        return Assessment(under.system, "", match["label"], note=match["note"], theme=under.theme)
    is_label = len(words) <= LONGEST_LABEL and not re.search(r"[.?!]", words)
    return Assessment(under.system, "", words, theme=under.theme) if is_label else None


def _assessment(label: str, levels: re.Match[str] | None, said: str, under: _Under) -> Assessment:
    """Make a line of its parts; what is no level on any scale stays as a note."""
    notes = [said]
    if bracket := _match(_BRACKET, label):
        label, notes = bracket["label"], [bracket["note"], said]
    level = expected = None
    if levels:
        level, expected = _level(levels["level"]), _level(levels["expected"])
        notes += [sign for sign in (levels["level"], levels["expected"]) if sign and _level(sign) is None]
        notes += [(levels["after"] or "").strip(" ()")]
    note = "; ".join(filter(None, notes))
    return Assessment(under.system, "", label.strip(" :,–-"), level, expected, note, under.theme)


def _match(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    # No line of themes is long, and a pattern that looks at both ends takes too much time on one that is.
    return pattern.match(words) if len(words) <= LONGEST_ITEM else None


def _level(sign: str | None) -> int | None:
    # Nobody but this program writes 8 for "not assessed".
    return int(sign) if sign and int(sign) in LEVELS and int(sign) != NOT_ASSESSED else None


def _row(line: str, system: str) -> Iterator[Assessment | str]:
    """Read a table row: a theme, a label or both, then level and expected level, then remarks."""
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    if all(re.fullmatch(r":?-*:?", cell) for cell in cells) or any(map(_COLUMN.match, cells)):
        return
    levels = [at for at, cell in enumerate(cells) if _match(_BARE, cell) or cell.casefold() in NOT_RATED]
    names = [cell for cell in cells[: levels[0]] if cell] if levels else []
    if not names:
        yield " | ".join(filter(None, cells))
        return
    used = levels[:2]
    remarks = [cell for at, cell in enumerate(cells) if at > used[0] and at not in used and cell]
    now, *later = [_match(_BARE, cells[at]) for at in used]
    remarks = remarks if now else [cells[used[0]], *remarks]
    row = _assessment(names[-1], now, "; ".join(remarks), _Under(system, ": ".join(names[:-1])))
    yield replace(row, expected=_level(later[0]["level"])) if later and later[0] else row
