"""A goal plan on which everything that can be said is said, each text another, so that none can stand for another."""

from dataclasses import dataclass

from desktop.document.board import BoardDocument
from desktop.model.gas import STEPS
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, Informant, Perspective
from desktop.model.plan import AIM_TEXTS, GoalType, Level, Result, Status, Subject
from desktop.model.sides import Side
from tests.report.papers import AS_IS

SLEEP = Subject("FFB", "d230", "Døgnrytme")
WASH = Subject("FFB", "d640", "Gøre rent")


@dataclass(frozen=True)
class Plan:
    """The board and the ids of what lies on its plan."""

    board: BoardDocument
    wish: str
    purpose: str
    sleep: str
    tidy: str
    steps: tuple[str, str]


def told_plan(board: BoardDocument) -> Plan:
    """Two goals; the first has everything, the second hardly anything."""
    ladder, aims = board.ladder, board.ladder.aims
    pain = board.add_card(AS_IS, "as_is.citizen", "as_is.4", text="Sover om dagen", sort=CardKind.PAIN_POINT)
    wish = ladder.add(CardKind.WISH, "Jeg vil gerne have mine nætter igen")
    board.details.choose(wish, "source", Informant.CITIZEN_WITH_RELATIVES)
    purpose = ladder.add(CardKind.PURPOSE, "At Mikkel har en hverdag, han selv styrer")
    ladder.tie(purpose, wish)
    sleep = ladder.add(CardKind.GOAL, "Jeg sover syv timer fem nætter om ugen inden 1. juni")
    tidy = ladder.add(CardKind.GOAL, "Jeg holder stuen ryddelig")
    ladder.tie(pain, sleep)
    _aim(board, sleep)
    late = _below(board, CardKind.SUB_GOAL, sleep, "Søvndagbog i fire uger", "2026-05-01")
    early = _below(board, CardKind.SUB_GOAL, sleep, "Fast sengetid er aftalt", "2026-03-15")
    ladder.sort_by_time(sleep, "plan.sub_goal")
    sign = _below(board, CardKind.SIGN, sleep, "Nætter med syv timers søvn", "")
    aims.write(sign, "baseline", "To nætter om ugen")
    aims.write(sign, "target", "Fem nætter om ugen")
    plan = board.board.plan
    for lane, words, who in (
        ("plan.authority", "Bevilger seks timer om ugen", "Sagsbehandler"),
        ("plan.provider", "Kommer to aftener", "Bostøtte"),
    ):
        board.write_card(board.add_card(plan.kind, lane, sleep, text=words), "who", who)
    follow_up = _below(board, CardKind.FOLLOW_UP, sleep, "Status hos Mikkel", "2026-06-02")
    aims.choose(follow_up, "result", Result.GO_ON)
    aims.write(follow_up, "outcome", "Det gik fremad")
    aims.write_plan("duration", "Et år fra i dag")
    aims.write_plan("other", "Bor i et bofællesskab")
    board.talk.comment(tidy, "Er det Mikkels mål?", Side.PROVIDER)
    board.talk.place_dot(tidy)
    board.details.judge(tidy, Perspective.CITIZEN, 1)
    board.add_link(early, late)
    return Plan(board, wish, purpose, sleep, tidy, (early, late))


def _aim(board: BoardDocument, goal: str) -> None:
    aims = board.ladder.aims
    board.write_card(goal, "who", "Kontaktpædagog")
    for name in AIM_TEXTS:
        aims.write(goal, name, f"Ord om {name.replace('_', ' ')}")
    for name, said in {
        "goal_type": GoalType.DEVELOP,
        "subject": SLEEP,
        "level_now": Level("FFB", 3),
        "level_target": Level("FFB", 1),
        "since": "2026-03-01",
        "until": "2026-06-01",
        "status": Status.GOING,
        "accepted": True,
    }.items():
        aims.choose(goal, name, said)
    aims.choose_second(goal, WASH, chosen=True)
    for level in STEPS:
        aims.write_level(goal, level, f"Skalaens ord {level}")
    aims.set_base(goal, -1)
    aims.set_score(goal, 1)
    aims.expect(goal, Side.AUTHORITY, 0)
    aims.expect(goal, Side.PROVIDER, 1)
    aims.unveil(goal)


def _below(board: BoardDocument, kind: CardKind, goal: str, words: str, until: str) -> str:
    key = board.ladder.add(kind, words, goal)
    board.ladder.aims.choose(key, "until", until)
    return key


def words_on(card: Card) -> list[str]:
    """Every text of a card but how it read before it was written anew."""
    own = [getattr(card.aims, name) for name in AIM_TEXTS if name != "weak"]
    return [words for words in (card.text, card.who, card.needs, *own, *card.aims.gas.words) if words]
