"""Danish goals as people in a municipality write them, each with the hints it should get and no others.

All people are invented. Where nothing else is said, the plan around a goal is in order and the date stands in the goal.
"""

from dataclasses import dataclass

from desktop.coach.facts import GoalFacts, Rung
from desktop.coach.hint import Rule


@dataclass(frozen=True)
class Sample:
    facts: GoalFacts
    expected: frozenset[Rule]
    arguable: frozenset[Rule]
    """Rules of which people may think either way: they are counted neither for nor against."""


def goal(text: str, expected: str = "", *, rung: Rung = Rung.GOAL, **facts: object) -> Sample:
    """A goal, the rules that should speak (an arguable one with ~), and what differs in the plan around it."""
    plan = {"baseline": "i dag sker det sjældent", "accepted": True, "follow_up": "Sagsbehandler, 12. maj", **facts}
    sure = frozenset(Rule(rule) for rule in expected.split() if not rule.startswith("~"))
    arguable = frozenset(Rule(rule[1:]) for rule in expected.split() if rule.startswith("~"))
    return Sample(GoalFacts(text, rung, **plan), sure, arguable)


def purpose(text: str, expected: str = "", **facts: object) -> Sample:
    return goal(text, expected, rung=Rung.PURPOSE, **facts)


def step(text: str, expected: str = "", *, due: str = "uge 14", **facts: object) -> Sample:
    """A sub-goal, which has its week in a field of its own."""
    return goal(text, expected, rung=Rung.SUB_GOAL, due=due, **facts)


EIGHT_GOOD = (
    goal("Jeg står op, når vækkeuret ringer kl. 8, mindst fire hverdage om ugen, inden 1. juni."),
    goal("Inden den 15. maj går du selv med rollator til bageren og hjem igen (300 m) to gange om ugen."),
    goal(
        "Du åbner din e-Boks hver onsdag sammen med bostøtten og siger selv, hvilke tre breve der er vigtige. "
        "Efter tre måneder gør du det alene hver anden gang."
    ),
    goal("Jeg laver min egen frokost tre dage om ugen, så jeg kan invitere min søster.", due="2026-06-01"),
    goal(
        "Du fortæller din kontaktperson samme dag, når du får lyst til at drikke, mindst otte ud af ti gange, "
        "frem til opfølgningen i september."
    ),
    goal("Fra 1. april tager jeg bussen alene til værkstedet på den kendte rute mandag og onsdag."),
    goal(
        "Du kan fortsat spise selv ved bordet sammen med de andre til alle hovedmåltider (fastholde).",
        goal_type="maintain",
    ),
    goal(
        "Inden udredningen slutter den 30. juni, har du prøvet at bo en uge i øvelejligheden, og vi har sammen "
        "beskrevet, hvad du klarede selv, og hvornår du kaldte på hjælp."
    ),
)

EIGHT_BAD = (
    goal("Støtte til struktur i hverdagen.", "service no_date"),
    goal("Borger skal have et bedre selvværd.", "value_word no_date"),
    goal("At sikre, at borger tager sin medicin.", "staff_acts no_date"),
    goal(
        "Borger skal stoppe med at isolere sig og med at sove om dagen.",
        "negative several no_measure no_date",
    ),
    goal("Borger skal i uddannelse eller job.", "beyond_reach no_date"),
    goal("Borger deltager i samtaler hver uge med fokus på mestring.", "method no_date"),
    goal("Fastholde nuværende funktionsniveau.", "vague_whole"),
    goal("Borger bliver selvhjulpen inden for tre måneder.", "vague_whole"),
)
