"""Rows of a list understood as participants: which column says what, guessed and corrected, and the faults by row."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop.exchange.case_sides import guess_side
from desktop.model.people import MOST_PEOPLE, Person
from desktop.model.role_words import is_role
from desktop.model.sides import Side
from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated

LONGEST = 120
"""Letters of a label, a role or a workplace."""


class Column(StrEnum):
    """What a column of a list can say; every other one is not read."""

    LABEL = "label"
    SIDE = "side"
    ROLE = "role"
    UNIT = "unit"
    LEADER = "leader"


COLUMN_NAMES = {
    Column.LABEL: QT_TRANSLATE_NOOP("PeopleTable", "Name or initials"),
    Column.SIDE: QT_TRANSLATE_NOOP("PeopleTable", "Side"),
    Column.ROLE: QT_TRANSLATE_NOOP("PeopleTable", "Role"),
    Column.UNIT: QT_TRANSLATE_NOOP("PeopleTable", "Workplace"),
    Column.LEADER: QT_TRANSLATE_NOOP("PeopleTable", "Leader"),
}
HEADS = {
    Column.LABEL: "navn|fornavn|initial|deltager|person|medarbejder|label|name|nr|nummer",
    Column.SIDE: "side|part|myndighed/leverandør|myndighed eller leverandør|organisation|m/l|bum",
    Column.LEADER: "leder|er leder|leder?|lederrolle|leader|chef",
    Column.ROLE: "rolle|funktion|stilling|titel|stillingsbetegnelse|faggruppe|profession|role|job",
    Column.UNIT: "enhed|afdeling|team|arbejdssted|arbejdsplads|tjenestested|tilbud|sted|center|område|unit|workplace",
}
_HEADS = {column: frozenset(words.split("|")) for column, words in HEADS.items()}
SIDES = {
    Side.AUTHORITY: "m|myndighed|myndigheden|bestiller|visitation|authority",
    Side.PROVIDER: "l|leverandør|leverandøren|udfører|tilbud|provider",
    Side.CITIZEN: "b|borger|borgerrepræsentant|peer|citizen",
    Side.RELATIVES: "p|pårørende|pårørenderepræsentant|netværk|relatives",
    Side.OTHERS: "a|anden|andet|andre|øvrige|ekstern|gæst|others|other",
}
_SIDES = {word: side for side, words in SIDES.items() for word in words.split("|")}
_YES = frozenset(("ja", "j", "x", "1", "leder", "yes", "y", "true", "sand", "✓", "✔"))
_NO = frozenset(("", "nej", "n", "0", "-", "–", "no", "false", "falsk", "medarbejder"))
_LEADS = re.compile(r"\b\w*(?:leder|chef|forstander)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mapped:
    """How a list is understood: whether its first row names the columns, and the column that says each thing."""

    header: bool = False
    columns: Mapping[Column, int] = field(default_factory=dict)

    def saying(self, index: int, column: Column | None) -> "Mapped":
        """The same with a column that says something else, or nothing; what said that before says nothing now."""
        kept = {known: at for known, at in self.columns.items() if at != index and known is not column}
        return replace(self, columns=kept if column is None else {**kept, column: index})

    def says(self, index: int) -> Column | None:
        """What a column says."""
        return next((column for column, at in self.columns.items() if at == index), None)


@dataclass(frozen=True, slots=True)
class RowFault:
    """Something about a row of the list, counted from 1 with its header; `text` is in the context "PeopleTable"."""

    row: int
    text: str
    values: Mapping[str, str] = field(default_factory=dict)

    def say(self, translate: Translate = untranslated) -> str:
        return translate("PeopleTable", self.text).format(**self.values)


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """The participants of a list and what is to be said of its rows. Nobody has an id yet."""

    people: tuple[Person, ...]
    faults: tuple[RowFault, ...] = ()


UNKNOWN_SIDE = QT_TRANSLATE_NOOP("PeopleTable", "“{words}” is no side that is known here; it was taken for “others”.")
NO_SIDE = QT_TRANSLATE_NOOP("PeopleTable", "Nothing tells the side; it was taken for “others”.")
UNKNOWN_LEADER = QT_TRANSLATE_NOOP("PeopleTable", "“{words}” is neither yes nor no; not taken for a leader.")
TWICE = QT_TRANSLATE_NOOP("PeopleTable", "Says the same as row {row}.")
TOO_MANY = QT_TRANSLATE_NOOP("PeopleTable", "From here on nobody was taken: a day has room for {most}.")


def guess(rows: Sequence[Sequence[str]]) -> Mapped:
    """Guess what the columns say: by the words of the first row, else by what stands in them."""
    if not rows:
        return Mapped()
    named = _by_heads(rows[0])
    body = rows[1:] if named else rows
    found = dict(named)
    for column in (Column.SIDE, Column.LEADER, Column.ROLE, Column.UNIT, Column.LABEL):
        if column not in found:
            index = _by_content(column, body, set(found.values()), named=bool(named))
            if index is not None:
                found[column] = index
    return Mapped(bool(named), found)


def read_people(rows: Sequence[Sequence[str]], mapped: Mapped) -> PeopleRead:
    """Read everybody in a list; a row that cannot be understood is told of, and the person is taken all the same."""
    people: list[Person] = []
    faults: list[RowFault] = []
    known: dict[tuple[object, ...], int] = {}
    for number, row in enumerate(rows, 1):
        said = {column: row[at].strip()[:LONGEST] for column, at in mapped.columns.items() if at < len(row)}
        if (number == 1 and mapped.header) or not any(said.values()):
            continue
        if len(people) >= MOST_PEOPLE:
            faults.append(RowFault(number, TOO_MANY, {"most": str(MOST_PEOPLE)}))
            break
        person, found = _person(said, number)
        faults += found
        mark = (person.label.casefold(), person.side, person.role.casefold(), person.unit.casefold())
        if person.label and mark in known:
            faults.append(RowFault(number, TWICE, {"row": str(known[mark])}))
            continue
        known[mark] = number
        people.append(person)
    return PeopleRead(tuple(people), tuple(faults))


def _person(said: Mapping[Column, str], number: int) -> tuple[Person, list[RowFault]]:
    faults = []
    role, unit = said.get(Column.ROLE, ""), said.get(Column.UNIT, "")
    words = said.get(Column.SIDE, "")
    side = _side(words) or (guess_side(f"{role} {unit}") if not words else None)
    if words and side is None:
        faults.append(RowFault(number, UNKNOWN_SIDE, {"words": words}))
    elif not words and side is Side.OTHERS:
        faults.append(RowFault(number, NO_SIDE))
    leads = said.get(Column.LEADER, "").casefold()
    is_leader = leads in _YES
    if leads not in _YES and leads not in _NO:
        faults.append(RowFault(number, UNKNOWN_LEADER, {"words": said[Column.LEADER]}))
    if Column.LEADER not in said:
        is_leader = _LEADS.search(role) is not None
    label = said.get(Column.LABEL, "")
    return Person("", label, side or Side.OTHERS, role, unit, is_leader), faults


def _side(words: str) -> Side | None:
    said = words.casefold().strip(" .:")
    if said in _SIDES:
        return _SIDES[said]
    return next((side for word, side in _SIDES.items() if len(word) > 3 and said.startswith(word)), None)


def _by_heads(row: Sequence[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for index, cell in enumerate(row):
        words = " ".join(cell.casefold().strip(" :*?").split())
        for column, heads in _HEADS.items():
            if column not in found and index not in found.values() and _is_head(words, heads):
                found[column] = index
    return found


def _is_head(words: str, heads: frozenset[str]) -> bool:
    return words in heads or any(len(head) > 3 and words.startswith((head, f"fulde {head}")) for head in heads)


def _by_content(column: Column, rows: Sequence[Sequence[str]], taken: set[int], *, named: bool) -> int | None:
    """The column that looks most like it says this; of a list whose columns are named, only what no name is for."""
    best, found = 0.5, None
    for index in range(max((len(row) for row in rows), default=0)):
        cells = [row[index].strip() for row in rows if index < len(row) and row[index].strip()]
        if index in taken or not cells or (named and column not in (Column.SIDE, Column.ROLE)):
            continue
        likeness = _likeness(column, cells, len(rows))
        if likeness > best:
            best, found = likeness, index
    return found


def _likeness(column: Column, cells: Sequence[str], number: int) -> float:
    folded = [cell.casefold() for cell in cells]
    different = len(set(folded)) / len(folded)
    match column:
        case Column.SIDE:
            return sum(cell in _SIDES for cell in folded) / len(folded)
        case Column.LEADER:
            return 0.9 * sum(cell in _YES or cell in _NO for cell in folded) / len(folded)
        case Column.ROLE:
            return sum(map(is_role, cells)) / len(cells) if different < 0.9 or number < 6 else 0.0
        case Column.UNIT:
            return 1.2 - different if max(Counter(folded).values()) > 1 else 0.0
        case Column.LABEL:
            return different
