"""Theme days of three kinds: an empty one, and one at the edge of what people can type."""

from collections.abc import Mapping

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.case import Case
from desktop.model.day import Day, Group
from desktop.model.day_record import DayRecord
from desktop.model.journey import Board
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plenum import Plenum
from desktop.model.template import JourneyTemplate
from desktop.report.blocks import Report
from desktop.report.contents import whole_day
from desktop.report.group_paper import group_report
from desktop.words import Translate
from tests.report.papers import AS_IS, CASE

LONG_WORD = "Bistandsbehovsafklaringskoordineringsmødeindkaldelsesskabelon" * 4
HARD = (
    LONG_WORD,
    "👩🏽‍⚕️ smiler 😀 og ✅ er sat",
    "مريم الخطيب kommer kl. 9",
    'אברהם ringer <b>nu</b> & "straks"',
    "\u202etegn der vender\u202c og \x00\x07 tegn der ikke er nogen",
    "Linje et\n\nlinje tre\tmed tabulator",
)
EMPTY = Day("tom", "", groups=(Group("1", "", "a"), Group("2", "", "b")))


def day_report(
    day: Day, boards: Mapping[str, Board], translate: Translate, group: str | None = None, plenum: Plenum | None = None
) -> Report:
    """The report of a day, or of one of its groups, where little more is known than the boards."""
    record = DayRecord(day, boards, plenum)
    return whole_day(record, translate) if group is None else group_report(record, translate, group)


def extreme_board(template: JourneyTemplate, cards: int) -> Board:
    """A board of many cards of which some are hard to print, with arrows, feelings, a plan and its red thread."""
    board = BoardDocument([board_start(template)])
    journey = board.board.journey(AS_IS)
    ids = [
        board.add_card(
            AS_IS,
            journey.lanes[number % len(journey.lanes)].id,
            journey.phases[number // len(journey.lanes) % len(journey.phases)].id,
            text=f"K{number}. {HARD[number % len(HARD)] if number % 9 == 0 else 'Ringer og spørger'}",
            sort=list(CardKind)[number % 5],
        )
        for number in range(cards)
    ]
    for source, target in zip(ids[::7], ids[3::7], strict=False):
        board.write_link(board.add_link(source, target), "what", HARD[len(source) % len(HARD)])
    for number, phase in enumerate(journey.phases):
        board.feel(phase.id, number % 7 - 3)
        board.write_quote(phase.id, HARD[number % len(HARD)])
    wish = board.ladder.add(CardKind.WISH, HARD[2])
    purpose = board.ladder.add(CardKind.PURPOSE, LONG_WORD)
    board.ladder.tie(purpose, wish)
    for number in range(4):
        goal = board.ladder.add(CardKind.GOAL, f"Mål {number}: {HARD[number]}")
        board.ladder.tie(goal, purpose)
        step = board.add_card(JourneyKind.IDEAL, "ideal.provider", "ideal.4", text=f"Trin {number} {HARD[number + 1]}")
        board.ladder.tie(step, goal)
        board.talk.comment(goal, HARD[number])
    return board.board


def extreme_day() -> Day:
    """A day whose every text is hard."""
    case = Case(
        id="x",
        title=f"<script>alert(1)</script> {LONG_WORD}",
        persona=HARD[2],
        situation="\n\n".join(HARD),
        own_words=HARD,
        actors=CASE.actors,
        assessments=CASE.assessments,
        questions=HARD,
    )
    groups = (Group("1", "مجموعة ١", "a", "x"), Group("2", f"Gruppe & <2> {LONG_WORD}", "b", "x"))
    return Day("x", f"Temadag \U0001f600 {HARD[3]}", "2026-05-12", HARD[1], HARD[5], groups=groups, cases={"x": case})


def extreme_boards(templates: Mapping[str, JourneyTemplate], cards: int) -> dict[str, Board]:
    return {"1": extreme_board(templates["social"], cards)}
