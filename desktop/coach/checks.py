"""The rules one by one: each takes a goal as it was read, and gives the words it reacts to.

None means nothing to say; no words at all mean that something is missing.
"""

from collections.abc import Callable, Mapping
from itertools import pairwise

from desktop.coach.facts import GoalFacts
from desktop.coach.goal_text import CITIZEN, COUNT, QUOTED, REASON, RELATIVE
from desktop.coach.hint import Rule
from desktop.coach.person import DU, JEG, strangers
from desktop.coach.phrases import Span, Token
from desktop.coach.reading import Reading, apart
from desktop.coach.rules import CoachRules, RuleText
from desktop.model.level_views import fits_type

Found = tuple[Span, ...] | None
Check = Callable[[Reading, RuleText, CoachRules], Found]
MISSING: Found = ()

_OFTEN = frozenset({"often", "weekday", "each", "period"})


def phrases(reading: Reading, text: RuleText) -> tuple[Span, ...]:
    """The phrases of a rule that stand in a goal, without those that mean something else there."""
    found = (*text.starts.find(reading.tokens, only_beginnings=True), *text.anywhere.find(reading.tokens))
    spans = apart(found, tuple(text.unless.find(reading.tokens)))
    return tuple(span for span in spans if _counts(reading.tokens[span[0]]))


def _counts(token: Token) -> bool:
    """Not in a quotation, and not in a clause that only tells when or why."""
    return QUOTED not in token.kinds and token.aside != REASON


def words(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    return phrases(reading, text) or None


def negative(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    """Words that tell what is to stop, not those that only tell when; a loss may be limited where that is the type."""
    spans = [span for span in phrases(reading, text) if not _stands_aside(reading.tokens, span[0])]
    if reading.facts.goal_type == "limit":
        spans = [span for span in spans if not reading.tokens[span[0]].low.startswith("begræns")]
    return tuple(spans) or None


def _stands_aside(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a negation belongs to another clause: there it stands before the verb, “de dage jeg ikke kan komme”."""
    if tokens[at].aside:
        return True
    if tokens[at].low != "ikke" or at < 2 or at + 1 >= len(tokens):
        return False
    is_turned = CITIZEN in tokens[at - 1].kinds and "verb" in tokens[at + 1].kinds
    return is_turned and tokens[at - 2].low != "at" and "verb" not in tokens[at - 2].kinds


def value_word(reading: Reading, text: RuleText, rules: CoachRules) -> Found:
    """Judgements, where nothing in the goal or beside it can be counted but how one gets there."""
    means = min((start for start, _ in rules.language.means.find(reading.tokens)), default=len(reading.tokens))
    is_measured = bool(reading.facts.measures) or any(start < means for start, _ in reading.measures)
    return None if is_measured else phrases(reading, text) or None


def several(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    """Goals joined by “og”: two infinitives with “at”, two acts that each have a measure, or three acts."""
    tokens = reading.tokens
    found, joins = [*phrases(reading, text), *_numbered(tokens)], list[Span]()
    for at, token in enumerate(tokens[:-2]):
        if token.low not in ("og", "samt", ",") or token.aside == RELATIVE or tokens[at + 1].aside:
            continue
        after = at + 2 if tokens[at + 1].low in ("med", "om", "på", "til", "i") else at + 1
        if token.low != "," and tokens[after].low == "at" and _has_at(tokens, at):
            found.append((at, after + 1))
        elif "verb" in tokens[at + 1].kinds and CITIZEN not in tokens[at + 2].kinds:
            joins.append((at, at + 2))
    # A list of acts joined by commas, or by “og”, says so by itself.
    measured = [join for join in joins if tokens[join[0]].low != "," and _measured_on_both_sides(reading, join)]
    acts = [(at + 1, after) for at, after in joins]
    return (*found, *(acts if len(acts) > 1 else measured)) or None


def _numbered(tokens: tuple[Token, ...]) -> tuple[Span, ...]:
    """The first words of a list: 1) … 2) …, or lines that begin with a dash or a dot."""
    marks = [
        at
        for at, token in enumerate(tokens[:-1])
        if (token.low == ")" and at and COUNT in tokens[at - 1].kinds)
        or (token.low in ("-", "–", "•", "*") and (not at or tokens[at - 1].sentence < token.sentence))
    ]
    return tuple((at + 1, at + 2) for at in marks) if len(marks) > 1 else ()


def _has_at(tokens: tuple[Token, ...], before: int) -> bool:
    return any(token.low == "at" and token.sentence == tokens[before].sentence for token in tokens[:before])


def _measured_on_both_sides(reading: Reading, join: Span) -> bool:
    """Whether it is said how often, before and after, in the main clause of one sentence."""
    at, after = join
    tokens = reading.tokens
    sentence = tokens[at].sentence
    spans = [span for span in reading.measures if tokens[span[0]].sentence == sentence and not tokens[span[0]].aside]
    often = [span for span in spans if any(not _OFTEN.isdisjoint(token.kinds) for token in tokens[slice(*span)])]
    return any(end <= at for _, end in often) and any(start >= after for start, _ in often)


def no_measure(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    return None if reading.measures or reading.facts.measures else MISSING


def no_baseline(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """Finding out needs no baseline; keeping what is needs none but itself."""
    facts = reading.facts
    known = facts.baseline.strip() or facts.level_now is not None or facts.goal_type in ("clarify", "maintain")
    return None if known or _tells_from(reading) else MISSING


def _tells_from(reading: Reading) -> bool:
    """Whether the goal itself says where it starts: “fra to til fem nætter”."""
    lows = [token.low for token in reading.tokens]
    return any(
        "fra" in lows[max(0, start - 5) : start] and "til" in lows[end:after]
        for (start, end), (after, _) in pairwise(reading.measures)
    )


def no_date(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """What is to be kept has no end: it is looked at when somebody follows up."""
    facts = reading.facts
    is_kept = facts.goal_type == "maintain" or _is_kept(reading.tokens)
    return None if reading.dates or facts.due.strip() or (is_kept and facts.follow_up.strip()) else MISSING


def _is_kept(tokens: tuple[Token, ...]) -> bool:
    """Whether a goal says itself that something is to stay as it is: “fortsat”, “(fastholde)”, “Fastholde …”."""
    lows = [token.low for token in tokens]
    is_noted = any(token.low == "fastholde" and (token.begins or "(" in lows[:at]) for at, token in enumerate(tokens))
    return is_noted or "fortsat" in lows


def no_wish(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    return None if reading.facts.has_wish else MISSING


def not_accepted(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    return MISSING if reading.facts.accepted is False else None


def no_own_words(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    return MISSING if reading.facts.accepted is None and not reading.facts.citizen_words.strip() else None


def no_follow_up(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    return None if reading.facts.follow_up.strip() else MISSING


def goal_type(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """Develop goes down, maintain stays, limit goes down by no means (domain reference 2.7)."""
    return None if fits(reading.facts) else MISSING


def fits(facts: GoalFacts) -> bool:
    """Whether the levels fit the type of a goal; where one of them is not known, nothing can be said."""
    return fits_type(facts.goal_type, facts.level_now, facts.level_target)


def person_form(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """Words of another person form than the plan's; without one, “jeg” and “du” in one goal."""
    own = [(at, token.low) for at, token in enumerate(reading.tokens) if QUOTED not in token.kinds]
    others = strangers(reading.facts)
    if not reading.facts.person and {"jeg", "du"} <= {low for _, low in own}:
        others = frozenset((*JEG.words, *DU.words))
    return tuple((at, at + 1) for at, low in own if low in others) or None


def long(reading: Reading, _text: RuleText, rules: CoachRules) -> Found:
    most = rules.longest.get(reading.facts.rung)
    return MISSING if most and sum(token.low[0].isalnum() for token in reading.tokens) > most else None


CHECKS: Mapping[Rule, Check] = {
    Rule.SERVICE: words,
    Rule.STAFF_ACTS: words,
    Rule.VAGUE_WHOLE: words,
    Rule.BEYOND_REACH: words,
    Rule.METHOD: words,
    Rule.ACTIVITY: words,
    Rule.NEGATIVE: negative,
    Rule.SEVERAL: several,
    Rule.VALUE_WORD: value_word,
    Rule.NO_MEASURE: no_measure,
    Rule.NO_BASELINE: no_baseline,
    Rule.NO_DATE: no_date,
    Rule.NO_WISH: no_wish,
    Rule.NOT_ACCEPTED: not_accepted,
    Rule.NO_OWN_WORDS: no_own_words,
    Rule.NO_FOLLOW_UP: no_follow_up,
    Rule.GOAL_TYPE: goal_type,
    Rule.PERSON_FORM: person_form,
    Rule.LONG: long,
}
