"""What is known of theme days when they are over: an empty one, an ordinary one of ten groups, and one at the edge."""

from collections.abc import Mapping
from dataclasses import replace

from desktop.document.board import BoardDocument
from desktop.document.room import RoomDocument
from desktop.document.template import board_start
from desktop.model.agreement import AgreementKind, Origin, Source, Status
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord, Sender
from desktop.model.evaluation import Outcome, Tally, load_questionnaire
from desktop.model.guideline import Guideline, GuidelineSection
from desktop.model.journey import Board
from desktop.model.kinds import CardKind, JourneyKind, Perspective
from desktop.model.people import People, Person
from desktop.model.plenum import Plenum
from desktop.model.programme import Block, BlockKind, Programme
from desktop.model.sides import Side
from desktop.model.template import JourneyTemplate
from desktop.model.wall import Met, NoteKind
from desktop.paths import resources
from tests.report.days import EMPTY, HARD, LONG_WORD, extreme_board, extreme_day
from tests.report.papers import AS_IS, CASE

IDEAL = JourneyKind.IDEAL
WORDS = (
    "Ringer til kommunen og venter i røret",
    "Bestillingen bliver liggende i indbakken",
    "Sagsbehandleren læser udredningen igennem",
    "Kommer på besøg og fortæller om dagene",
    "Ved ikke, hvem der har ansvaret nu",
)
BLOCKS = (
    (BlockKind.ARRIVAL, "Ankomst og morgenbrød"),
    (BlockKind.WELCOME, "Velkommen"),
    (BlockKind.EXPECTATIONS, "Forventninger"),
    (BlockKind.GROUP_WORK, "Borgerrejsen, som den er"),
    (BlockKind.LUNCH, "Frokost"),
    (BlockKind.GROUP_WORK, "Den ideelle borgerrejse"),
    (BlockKind.GALLERY, "Galleri"),
    (BlockKind.AGREEMENTS, "Aftaler"),
    (BlockKind.EVALUATION, "Evaluering"),
)
GUIDELINE = Guideline(
    (
        GuidelineSection("1", "Formål", "Borgeren skal ikke vente mellem bestilling og første besøg."),
        GuidelineSection("2", "Trin for trin", "- Myndighed sender bestillingen\n- Leverandør kvitterer samme dag"),
        GuidelineSection("3", "Hvad gør vi ved uenighed", ""),
    ),
    owner="Faglig koordinator",
    follow_up="2026-11-02",
    applies_from="2026-06-01",
)


def empty_record() -> DayRecord:
    """Two groups that have nothing, and nothing that was said."""
    return DayRecord(EMPTY, {})


def ordinary_record(templates: Mapping[str, JourneyTemplate], groups: int = 10, cards: int = 40) -> DayRecord:
    """A day as days are: everybody has worked, agreed and answered."""
    tables = tuple(Group(str(number), f"Gruppe {number}", f"a{number:02}", CASE.id) for number in range(1, groups + 1))
    blocks = tuple(Block(f"b{at}", kind, title, 30, f"a{at}") for at, (kind, title) in enumerate(BLOCKS))
    purpose = "Vi bygger bro mellem myndighed og leverandør, så borgeren ikke skal fortælle det hele forfra."
    day = Day("d", "Temadag i Furesø", "2026-05-12", "Kulturhuset", purpose, groups=tables, cases={CASE.id: CASE})
    day = replace(day, programme=Programme(blocks))
    boards = {table.id: _board(templates["social"], int(table.id), cards) for table in tables}
    room = _room(tables)
    return DayRecord(
        day,
        boards,
        Plenum(room.wall, load_questionnaire(resources()), _outcome()),
        room.agreements.listed,
        GUIDELINE,
        _people(tables),
        sender=Sender("Furesø Kommune"),
    )


def extreme_record(templates: Mapping[str, JourneyTemplate], groups: int = 30, cards: int = 500) -> DayRecord:
    """Every text is hard, one board is full, and there are many groups with names that go from right to left."""
    tables = tuple(
        Group(str(number), HARD[number % len(HARD)], f"a{number:02}", "x") for number in range(1, groups + 1)
    )
    full, small = extreme_board(templates["social"], cards), extreme_board(templates["social"], 3)
    room = RoomDocument()
    for number in range(groups):
        key = room.agreements.add(HARD[number % len(HARD)] * 3, tables[number].id, who=LONG_WORD)
        room.agreements.set_due(key, "2026-09-01")
        room.add_note(NoteKind.HOPE, HARD[number % len(HARD)] * 4, tables[number].id)
    outcome = Outcome({}, {item.id: HARD for item in load_questionnaire(resources()).items if item.in_words}, 9)
    people = People(tuple(Person(str(at), words, Side.CITIZEN, words, words) for at, words in enumerate(HARD)))
    sections = tuple(GuidelineSection(str(at), words, words * 5) for at, words in enumerate(HARD))
    return DayRecord(
        replace(extreme_day(), groups=tables),
        {table.id: full if table.id == "1" else small for table in tables},
        Plenum(room.wall, load_questionnaire(resources()), outcome),
        room.agreements.listed,
        Guideline(sections, owner=LONG_WORD),
        people,
        named=True,
        sender=Sender(LONG_WORD),
    )


def _board(template: JourneyTemplate, number: int, cards: int) -> Board:
    board = BoardDocument([board_start(template)])
    held: dict[JourneyKind, list[str]] = {}
    for kind, share in ((AS_IS, 0.6), (IDEAL, 0.4)):
        journey = board.board.journey(kind)
        for at in range(int(cards * share)):
            lane, phase = journey.lanes[at % len(journey.lanes)].id, journey.phases[at * 3 % len(journey.phases)].id
            sort = (CardKind.STEP, CardKind.WAITING, CardKind.PAIN_POINT, CardKind.IDEA, CardKind.MOMENT)[at % 5]
            held.setdefault(kind, []).append(
                board.add_card(kind, lane, phase, text=WORDS[(at + number) % 5], sort=sort)
            )
    for key in held[AS_IS][1::5]:
        board.details.choose(key, "days", 7 + number)
    for key in held[IDEAL][1::5]:
        board.details.choose(key, "days", 2)
    for source, target in zip(held[AS_IS][::2], held[AS_IS][1::2], strict=False):
        board.write_link(board.add_link(source, target), "risk", "Ingen ved, at den er sendt")
    board.add_link(held[IDEAL][0], held[IDEAL][1])
    for perspective, level in zip(Perspective, (2, -1, 1), strict=True):
        board.details.judge(held[IDEAL][3], perspective, level)
    board.talk.place_dot(held[IDEAL][3])
    board.ladder.add(CardKind.GOAL, f"Åse går selv til bageren inden uge {number + 20}")
    return board.board


def _room(tables: tuple[Group, ...]) -> RoomDocument:
    room = RoomDocument()
    for at, table in enumerate(tables):
        origin = Origin(Source.CARD, "k", table.id, AS_IS, WORDS[at % 5])
        key = room.agreements.add(f"Leverandør ringer til myndighed samme dag ({table.name})", table.id, origin)
        if at % 3:
            room.agreements.write(key, "who", "Teamleder, bostøtten")
            room.agreements.set_due(key, f"2026-06-{at + 1:02}")
            room.agreements.set_kind(key, AgreementKind.WORKFLOW if at % 2 else AgreementKind.DIALOGUE)
        for voter in range(at):
            room.agreements.vote(key, on=True, voter=str(voter))
        if at == 1:
            room.agreements.set_status(key, Status.UNDER_WAY)
    for at, kind in enumerate((NoteKind.HOPE, NoteKind.HOPE, NoteKind.FEAR, NoteKind.CONTRIBUTE, NoteKind.PARKED) * 3):
        key = room.add_note(kind, f"{WORDS[at % 5]}, igen og igen ({at})", tables[0].id)
        room.say_met(key, (*Met, None)[at % 4])
    return room


def _outcome() -> Outcome:
    asked = load_questionnaire(resources())
    counts = ((0, 2, 9, 22, 19), (1, 3, 12, 24, 12), (0, 0, 4, 20, 28))
    tallies = {
        item.id: Tally(item.id, counts[at % 3])
        for at, item in enumerate(each for each in asked.items if not each.in_words)
    }
    words = {item.id: ("At høre de andres hverdag", "Snakken i gruppen") for item in asked.items if item.in_words}
    return Outcome(tallies, words, 52)


def _people(tables: tuple[Group, ...]) -> People:
    sides = (Side.AUTHORITY, Side.PROVIDER, Side.CITIZEN)
    roles = ("Sagsbehandler", "Bostøtte", "Borgerrepræsentant")
    people = tuple(
        Person(f"p{at}", f"Deltager Nr{at}", sides[at % 3], roles[at % 3], "Voksenenheden")
        for at in range(6 * len(tables))
    )
    seats = {person.id: tables[at % len(tables)].id for at, person in enumerate(people)}
    return People(people, seats={1: seats})
