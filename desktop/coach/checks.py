"""The rules one by one: each takes a goal as it was read, and gives the words it reacts to.

None means nothing to say; no words at all mean that something is missing.
"""

from collections.abc import Callable, Mapping

from desktop.coach.facts import GoalFacts
from desktop.coach.goal_text import QUOTED
from desktop.coach.hint import Rule
from desktop.coach.phrases import Span
from desktop.coach.reading import Reading, apart
from desktop.coach.rules import CoachRules, RuleText

Found = tuple[Span, ...] | None
Check = Callable[[Reading, RuleText, CoachRules], Found]
MISSING: Found = ()

_JEG = frozenset({"jeg", "mig", "min", "mit", "mine"})
_DU = frozenset({"du", "dig", "din", "dit", "dine"})
_BORGER = frozenset({"borger", "borgeren"})


def phrases(reading: Reading, text: RuleText) -> tuple[Span, ...]:
    """The phrases of a rule that stand in a goal, without those that mean something else there."""
    found = (*text.starts.find(reading.tokens, only_beginnings=True), *text.anywhere.find(reading.tokens))
    spans = apart(found, tuple(text.unless.find(reading.tokens)))
    return tuple(span for span in spans if QUOTED not in reading.tokens[span[0]].kinds)


def words(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    return phrases(reading, text) or None


def negative(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    """Words that tell what is to stop, not those that only tell when; a loss may be limited where that is the type."""
    spans = [span for span in phrases(reading, text) if not reading.tokens[span[0]].is_aside]
    if reading.facts.goal_type == "limit":
        spans = [span for span in spans if not reading.tokens[span[0]].low.startswith("begræns")]
    return tuple(spans) or None


def value_word(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    return None if reading.measures or reading.facts.measures else phrases(reading, text) or None


def several(reading: Reading, text: RuleText, _rules: CoachRules) -> Found:
    """Goals joined by “og”: two infinitives with “at”, or two acts that each have a measure."""
    found = list(phrases(reading, text))
    tokens = reading.tokens
    for at, token in enumerate(tokens):
        if token.low not in ("og", "samt") or token.is_aside or at + 2 >= len(tokens):
            continue
        after = at + 2 if tokens[at + 1].low in ("med", "om", "på", "til", "i") else at + 1
        same = [each.low for each in tokens[:at] if each.sentence == token.sentence]
        if tokens[after].low == "at" and "at" in same:
            found.append((at, after + 1))
        elif "verb" in tokens[at + 1].kinds and _measured_on_both_sides(reading, at):
            found.append((at, at + 2))
    return tuple(found) or None


def _measured_on_both_sides(reading: Reading, at: int) -> bool:
    sentence = reading.tokens[at].sentence
    spans = [span for span in reading.measures if reading.tokens[span[0]].sentence == sentence]
    return any(end <= at for _, end in spans) and any(start > at for start, _ in spans)


def no_measure(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    return None if reading.measures or reading.facts.measures else MISSING


def no_baseline(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """Finding out needs no baseline; keeping what is needs none but itself."""
    facts = reading.facts
    known = facts.baseline.strip() or facts.level_now is not None or facts.goal_type in ("clarify", "maintain")
    lows = [token.low for token in reading.tokens]
    is_told = any(low == "fra" and "til" in lows[at + 1 : at + 5] for at, low in enumerate(lows)) and reading.measures
    return None if known or is_told else MISSING


def no_date(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """What is to be kept has no end: it is looked at when somebody follows up."""
    facts = reading.facts
    is_kept = facts.goal_type == "maintain" or any(token.low in ("fortsat", "fastholde") for token in reading.tokens)
    return None if reading.dates or facts.due.strip() or (is_kept and facts.follow_up.strip()) else MISSING


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
    now, target = facts.level_now, facts.level_target
    if now is None or target is None:
        return True
    match facts.goal_type:
        case "develop":
            return target < now
        case "maintain":
            return target == now
        case "limit":
            return target >= now
        case _:
            return True


def person_form(reading: Reading, _text: RuleText, _rules: CoachRules) -> Found:
    """Words of another person form than the plan's; without one, “jeg” and “du” in one goal."""
    facts = reading.facts
    tokens = [(at, token) for at, token in enumerate(reading.tokens) if QUOTED not in token.kinds]
    lows = {token.low for _, token in tokens}
    others: frozenset[str]
    match facts.person:
        case "jeg":
            others = _DU | _BORGER | ({facts.name.strip().lower()} - {""})
        case "du":
            others = _JEG | _BORGER | ({facts.name.strip().lower()} - {""})
        case "navn":
            others = _JEG | _DU | _BORGER
        case _:
            others = _JEG | _DU if lows & {"jeg"} and lows & {"du"} else frozenset()
    return tuple((at, at + 1) for at, token in tokens if token.low in others) or None


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
