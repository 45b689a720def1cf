"""The fields of the systems an udredning is carried into, in their order (domain reference 2.1, 2.2, 3).

Themes come from the vocabularies, which field a section goes to from the template that the board holds.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.model.assessed import CHOICES, Assessed, AssessmentTemplate, LevelRow, Section, SectionPlan
from desktop.model.carrying_over import Source
from desktop.model.code_system import Theme, plain
from desktop.model.vocabulary import Vocabulary


class CarrySystem(StrEnum):
    """Where text is carried to; the values are those that targets of a template are named by."""

    VUM1 = "VUM1"
    FFB = "FFB"
    FSIII = "FSIII"


class Voice(StrEnum):
    """Who speaks in a field: VUM 1.0 has three for each theme."""

    CITIZEN = "citizen"
    OTHERS = "others"
    CASEWORKER = "caseworker"


# Names of systems and of their fields are content, and so Danish in every interface language.
SYSTEM_NAMES = {CarrySystem.VUM1: "VUM 1.0", CarrySystem.FFB: "VUM 2.0 / FFB", CarrySystem.FSIII: "FSIII"}
VOICE_NAMES = {
    Voice.CITIZEN: "Borgerens svar",
    Voice.OTHERS: "Andres oplysninger",
    Voice.CASEWORKER: "Sagsbehandlers bemærkning",
}
OWN_KEY, MOST_LATE = "own.", 20
APPENDIX = "Bilag"
APPENDIX_KEY = "appendix"
GENERAL = "Generelle oplysninger"
GENERAL_NAMES = (
    "Mestring",
    "Motivation",
    "Ressourcer",
    "Roller",
    "Vaner",
    "Uddannelse og job",
    "Livshistorie",
    "Netværk",
    "Helbredsoplysninger",
    "Hjælpemidler",
    "Boligens indretning",
)
BEFORE = {
    CarrySystem.VUM1: ("Sagsåbning, formål", "Borgerens ønsker"),
    CarrySystem.FFB: ("Formålet med udredningen", "Borgers mål og ønsker"),
    CarrySystem.FSIII: ("Borgers ønsker og mål", *(f"{GENERAL}: {name}" for name in GENERAL_NAMES)),
}
"""What stands before the themes, as targets name it."""
AFTER = {
    CarrySystem.VUM1: (
        "Støttebehov",
        "Samlet vurdering",
        "Samlet vurdering (andres bidrag)",
        "Indsatsmål",
        "Borgerens felt",
    ),
    CarrySystem.FFB: (
        "Vurdering af borgerens situation (bidrag)",
        "Borgerens perspektiv på indsatsen",
        "Måltype",
        "Indsatsmål (forslag)",
        "Støttebehov og indsats",
    ),
    CarrySystem.FSIII: ("Borgerens vurdering", "Indsatsmål (forslag)"),
}
VOCABULARIES = {
    CarrySystem.VUM1: ("VUM1",),
    CarrySystem.FFB: ("FFB",),
    CarrySystem.FSIII: ("FSIII_simple", "FSIII_classic"),
}
"""Whose themes each system has; a theme that two have is named as the first names it."""
CATEGORIES = ("Funktioner og forhold", "Omgivelsesfaktorer", "Aktivitet og deltagelse", "Funktionsevnetilstande")
"""Groups of themes in the order in which a case is told (VUM 2.0); others follow."""


@dataclass(frozen=True, slots=True)
class CarryField:
    """One field of a system. `group` is what it stands under, `theme` the label of the theme it is about.

    `levels` tells whether levels are set there. What a `citizen` field says is the citizen's own.
    """

    system: CarrySystem
    key: str
    label: str
    group: str = ""
    voice: Voice | None = None
    theme: str = ""
    levels: bool = False

    @property
    def citizen(self) -> bool:
        return self.voice is Voice.CITIZEN

    @property
    def title(self) -> str:
        """How it is called where its group and theme are not said beside it."""
        return f"{self.above}: {self.label}" if self.above else self.label

    @property
    def above(self) -> str:
        """What must be said beside its label, if that alone does not say which field it is."""
        if self.theme and self.voice is not None:
            return self.theme
        return self.group if self.group == GENERAL else ""


@dataclass(frozen=True, slots=True)
class CarryPlan:
    """All fields of one system in order, and which of them each section goes to: the appendix where it has none."""

    system: CarrySystem
    fields: tuple[CarryField, ...]
    places: dict[str, CarryField]

    def field(self, key: str) -> CarryField | None:
        return next((each for each in self.fields if each.key == key), None)

    def place(self, section_id: str) -> CarryField:
        """Where a section is carried to."""
        return self.places.get(section_id, self.fields[-1])


def _themes(vocabulary: Vocabulary, system: CarrySystem) -> tuple[Theme, ...]:
    found: dict[str, Theme] = {}
    for name in VOCABULARIES[system]:
        held = vocabulary.system(name)
        for theme in held.themes if held is not None else ():
            found.setdefault(theme.code, theme)
    groups = {name: at for at, name in enumerate(CATEGORIES)}
    return tuple(sorted(found.values(), key=lambda each: (groups.get(each.category, len(groups)), _area(each.code))))


def carry_plan(system: CarrySystem, template: AssessmentTemplate | None, vocabulary: Vocabulary) -> CarryPlan:
    """Put the fields of a system together for the sections of a template."""
    sections = template.sections if template is not None else ()
    themed = {plain(each.label): each for each in reversed(_themes(vocabulary, system))}
    wanted = {plain(name): section for section in sections if (name := section.targets.get(system.value, "").strip())}
    known = {plain(each) for each in (*BEFORE[system], *AFTER[system])} | set(themed)
    own = [section.targets[system.value].strip() for name, section in wanted.items() if name not in known]
    fields = (
        *(_plain_field(system, name, _speaks(wanted.get(plain(name)))) for name in BEFORE[system]),
        *_theme_fields(system, _themes(vocabulary, system)),
        *(_plain_field(system, name, _speaks(wanted.get(plain(name)))) for name in (*AFTER[system], *own)),
        CarryField(system, APPENDIX_KEY, APPENDIX),
    )
    fields = tuple({each.key: each for each in fields}.values())
    return CarryPlan(system, fields, dict(_places(system, sections, fields, themed)))


def whole_plan(system: CarrySystem, assessed: Assessed, vocabulary: Vocabulary) -> CarryPlan:
    """The fields of a system, and those of an earlier template that still say something: nothing goes out of sight."""
    plan = carry_plan(system, assessed.template, vocabulary)
    known = {each.key for each in plan.fields}
    said = [key for (name, key), words in assessed.fields.items() if name == system.value and words.strip()]
    said += [piece.field for piece in assessed.carried.pieces if piece.system == system.value]
    late = [key for key in dict.fromkeys(said) if key not in known][:MOST_LATE]
    if not late:
        return plan
    *fields, appendix = plan.fields
    return replace(plan, fields=(*fields, *(CarryField(system, key, _label(key)) for key in late), appendix))


def _label(key: str) -> str:
    """What a field is called that no template names any more."""
    words = key.removeprefix(OWN_KEY).replace("-", " ").strip()
    return words[:1].upper() + words[1:] or "–"


def _places(
    system: CarrySystem,
    sections: Iterable[SectionPlan],
    fields: Sequence[CarryField],
    themed: dict[str, Theme],
) -> Iterator[tuple[str, CarryField]]:
    by_key = {each.key: each for each in fields}
    for section in sections:
        name = plain(section.targets.get(system.value, ""))
        if not name:
            yield section.id, by_key[APPENDIX_KEY]
        elif name in themed:
            voice = Voice.CITIZEN if section.cited else Voice.OTHERS
            yield section.id, by_key[_theme_key(themed[name], voice if system is CarrySystem.VUM1 else None)]
        else:
            yield section.id, by_key[_own_key(section.targets[system.value])]


def _theme_fields(system: CarrySystem, themes: Iterable[Theme]) -> Iterator[CarryField]:
    for theme in themes:
        levels = theme.has_level or any(each.has_level for each in theme.subthemes)
        if system is not CarrySystem.VUM1:
            yield CarryField(
                system, _theme_key(theme, None), theme.label, theme.category, theme=theme.label, levels=levels
            )
            continue
        for voice, name in VOICE_NAMES.items():
            at = voice is Voice.CASEWORKER and levels
            yield CarryField(system, _theme_key(theme, voice), name, theme.label, voice, theme.label, levels=at)


def _plain_field(system: CarrySystem, name: str, voice: Voice | None) -> CarryField:
    group, _, label = name.partition(": ")
    if group == GENERAL and label:
        return CarryField(system, _own_key(name), label, GENERAL, voice)
    return CarryField(system, _own_key(name), " ".join(name.split()), voice=voice)


def _speaks(section: SectionPlan | None) -> Voice | None:
    return Voice.CITIZEN if section is not None and section.cited else None


def _theme_key(theme: Theme, voice: Voice | None) -> str:
    return theme.code if voice is None else f"{theme.code}.{voice}"


def _own_key(name: str) -> str:
    return OWN_KEY + plain(name).replace(" ", "-")[:80]


def _area(code: str) -> tuple[int, int]:
    """The areas of FSIII in the order of their numbers: J before I, and 9 before 10; others stay as they lie."""
    letter, number = code[:1], code[1:]
    if letter in "JI" and number.isdecimal():
        return "JI".index(letter), int(number)
    return 0, 0


def sources_of(assessed: Assessed) -> tuple[Source, ...]:
    """The sections of an udredning in order, as they are carried."""
    return tuple(
        _source(number, plan, assessed.section(plan.id))
        for number, plan in enumerate(assessed.template.sections if assessed.template is not None else ())
    )


def _source(number: int, plan: SectionPlan, section: Section) -> Source:
    """A section as it is shown and printed: where nobody has said from whom it is, the template says it."""
    said = {name: getattr(section, name) for name in CHOICES}
    said["informant"] = said["informant"] or plan.informant
    details = {name: each.value for name, each in said.items() if each is not None}
    return Source(plan.id, plan.title, number, section.text, details, plan.cited)


def level_rows(assessed: Assessed, place: CarryField, vocabulary: Vocabulary) -> tuple[LevelRow, ...]:
    """The levels that belong to a field, of whichever vocabularies its system has; they are never converted."""
    if not place.levels:
        return ()
    code = place.key.partition(".")[0]
    found = []
    for row in assessed.levels:
        subtheme = vocabulary.find(row.system, row.code) if row.system in VOCABULARIES[place.system] else None
        theme = vocabulary.theme_of(row.system, subtheme) if subtheme is not None else None
        if theme is not None and theme.code == code:
            found.append(row)
    return tuple(found)
