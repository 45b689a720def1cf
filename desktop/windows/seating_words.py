"""What is said of participants and tables: names where there are none, what a group is made of, broken rules."""

from collections.abc import Iterable

from desktop.language import Language
from desktop.model.balance import balance
from desktop.model.people import SEATED, Pair, People, Person, Together
from desktop.model.seating_rules import Broken, Rule
from desktop.model.sides import SIDE_NAMES, Side
from desktop.model.tables import Tables

MOST_NAMED = 4


def side_name(side: Side) -> str:
    return Language.translate("Sides", SIDE_NAMES[side])


class Names:
    """What the participants are called: as they are labelled, or by their number in the list."""

    def __init__(self, people: People) -> None:
        self._numbers = {person.id: number for number, person in enumerate(people.people, 1)}
        self._people = {person.id: person for person in people.people}

    def of(self, person_id: str) -> str:
        person = self._people.get(person_id)
        label = " ".join(person.label.split()) if person is not None else ""
        unnamed = Language.translate("Seating", "Participant {number}")
        return label or unnamed.format(number=self._numbers.get(person_id, 0))

    def in_order(self, person_ids: Iterable[str]) -> list[str]:
        """The same people in the order of the list."""
        return sorted(person_ids, key=lambda person_id: self._numbers.get(person_id, 0))

    def all(self, person_ids: Iterable[str]) -> str:
        """Some names in a row; of many the first ones."""
        named = [self.of(person_id) for person_id in person_ids]
        if len(named) > MOST_NAMED:
            more = Language.translate("Seating", "{names} and {count} more")
            return more.format(names=", ".join(named[:MOST_NAMED]), count=len(named) - MOST_NAMED)
        if len(named) < 2:
            return "".join(named)
        both = Language.translate("Seating", "{names} and {last}")
        return both.format(names=", ".join(named[:-1]), last=named[-1])


def person_line(person: Person) -> str:
    """What stands beside somebody's name."""
    leads = Language.translate("Seating", "leader") if person.is_leader else ""
    return " · ".join(filter(None, (leads, role_line(person))))


def role_line(person: Person) -> str:
    """Role and workplace, where a sign says who leads."""
    return " · ".join(filter(None, (person.role.strip(), person.unit.strip())))


def spoken(person: Person, names: Names, *extra: str) -> str:
    """Somebody in one sentence, for whoever hears it."""
    return ". ".join(filter(None, (names.of(person.id), side_name(person.side), person_line(person), *extra)))


def say_sides(members: Iterable[Person]) -> str:
    """What a group is made of, by the letters of the sides."""
    sides = balance(list(members)).sides
    return " · ".join(f"{side.letter} {sides[side]}" for side in SEATED if sides.get(side))


def say_balance(members: Iterable[Person]) -> str:
    """The same in full: sides, leaders and workplaces, a line each."""
    made = balance(list(members))
    sides = [f"{side_name(side)}: {made.sides[side]}" for side in SEATED if made.sides.get(side)]
    leaders = Language.translate("Seating", "Leaders: {count}").format(count=made.leaders)
    units = [f"{unit}: {count}" for unit, count in sorted(made.units.items())]
    return "\n".join((*sides, *([leaders] if made.leaders else []), *units))


def say_broken(broken: Broken, tables: Tables, names: Names, *, within: bool = False) -> str:
    """A broken rule in plain words: where and whom it is about. `within` a group its name is left out."""
    if broken.rule is Rule.SIZE:
        sizes = [len(members) for members in tables.members.values()]
        words = Language.translate("Seating", "The groups are not equally large: from {least} to {most} people")
        return words.format(least=min(sizes, default=0), most=max(sizes, default=0))
    if broken.rule is Rule.PAIR:
        return _say_pair(broken, tables, names)
    words = _say_in_group(broken, tables, names)
    group = next((group.name for group in tables.groups if group.id in broken.groups), "")
    return words if within or not group else f"{group}: {words}"


def _say_pair(broken: Broken, tables: Tables, names: Names) -> str:
    pair = _pair_of(broken, tables.people.pairs)
    if pair is not None and pair.together is Together.MUST:
        words = Language.translate("Seating", "{names} must sit together, and do not")
    else:
        words = Language.translate("Seating", "{names} must not sit together, and do")
    return words.format(names=names.all(names.in_order(broken.people)))


def _pair_of(broken: Broken, pairs: Iterable[Pair]) -> Pair | None:
    return next((pair for pair in pairs if {pair.one, pair.other} == set(broken.people)), None)


def _say_in_group(broken: Broken, tables: Tables, names: Names) -> str:
    side = side_name(broken.side) if broken.side is not None else ""
    known = {person.id: person for person in tables.people.people}
    involved = [known[person] for person in broken.people if person in known]
    everybody = names.all(broken.people)
    match broken.rule:
        case Rule.SIDE_MISSING:
            return Language.translate("Seating", "nobody from {side}").format(side=side)
        case Rule.SIDE_ALONE:
            return Language.translate("Seating", "{names} alone from {side}").format(names=everybody, side=side)
        case Rule.LEADER:
            leaders = names.all(person.id for person in involved if person.is_leader)
            others = names.all(person.id for person in involved if not person.is_leader)
            words = Language.translate("Seating", "{names} with their own leader, {leader}")
            return words.format(names=others, leader=leaders)
        case Rule.UNIT:
            words = Language.translate("Seating", "{count} from {unit}: {names}")
            unit = involved[0].unit.strip() if involved else ""
            return words.format(count=len(involved), unit=unit, names=everybody)
        case Rule.ROLE:
            words = Language.translate("Seating", "{count} with the role {role}: {names}")
            role = involved[0].role.strip() if involved else ""
            return words.format(count=len(involved), role=role, names=everybody)
        case _:
            return Language.translate("Seating", "{names} have sat together before").format(names=everybody)
