"""What a card of a plan says beside its text, read from raw shared values: total, as all of `decode.py`."""

from datetime import date

from desktop.document.values import Raw, text, whole, word
from desktop.model.gas import STEPS, Gas
from desktop.model.plan import AIM_TEXTS, NOTHING_AIMED, Aims, GoalType, Level, Result, Status, Subject

AIM = "aim."
"""Before the names of plain values, so that they never meet those of a journey's cards."""
SECOND = f"{AIM}second."
TALKED = f"{AIM}talked."
MARK = "|"
HIGHEST_LEVEL, HIGHEST_WEIGHT = 9, 9
MOST_SECONDARY = 20
LONGEST_NAME = 200
"""Letters of a code, or of what a scale or a sub-theme is called."""
MOST_TALKED, LONGEST_TALKED = 40, 200
ABOUT = "="
"""Before the words of a hint that was talked about, so that one about nothing in particular is something too."""


def read_aims(raw: Raw) -> Aims:
    """Read all there is; the same object again where there is nothing."""
    aims = Aims(
        **{name: text(raw, name) for name in AIM_TEXTS},
        cited_by=text(raw, "cited_by"),
        goal_type=word(raw, f"{AIM}type", GoalType),
        subject=_subject(text(raw, f"{AIM}subject")),
        secondary=_secondary(raw),
        level_now=_level(text(raw, f"{AIM}now")),
        level_target=_level(text(raw, f"{AIM}target")),
        since=day(raw.get(f"{AIM}since")),
        until=day(raw.get(f"{AIM}until")),
        status=word(raw, f"{AIM}status", Status),
        result=word(raw, f"{AIM}result", Result),
        accepted=said if isinstance(said := raw.get(f"{AIM}accepted"), bool) else None,
        gas=_gas(raw),
        talked=_talked(raw),
    )
    return NOTHING_AIMED if aims == NOTHING_AIMED else aims


def write_subject(subject: Subject | None) -> str:
    """Write a sub-theme as the one value that is stored."""
    if subject is None:
        return ""
    return MARK.join((subject.system, subject.code, subject.label))


def write_level(level: Level | None) -> str:
    """Write a level and its scale as one value, so that two changes at once cannot mix a level with another scale."""
    return f"{level.scale}{MARK}{level.value}" if level is not None else ""


def gas_text(level: int) -> str:
    """Name of the text that holds the words of a level."""
    return f"gas{level:+d}"


def day(written: object) -> str:
    """Read a day as an ISO date; nothing for what is none."""
    try:
        return date.fromisoformat(written).isoformat() if isinstance(written, str) else ""
    except ValueError:
        return ""


def _gas(raw: Raw) -> Gas:
    low, lower, middle, higher, high = (text(raw, gas_text(level)) for level in sorted(STEPS))
    weight = whole(raw, f"{AIM}gas.weight")
    return Gas(
        (low, lower, middle, higher, high),
        _step(raw, f"{AIM}gas.base"),
        _step(raw, f"{AIM}gas.score"),
        weight if weight is not None and 0 < weight <= HIGHEST_WEIGHT else 1,
    )


def _step(raw: Raw, key: str) -> int | None:
    level = whole(raw, key)
    return level if level in STEPS else None


def _subject(written: str) -> Subject | None:
    parts = [part[:LONGEST_NAME] for part in written.split(MARK, 2)]
    return Subject(*parts) if len(parts) == 3 and all(parts) else None


def _secondary(raw: Raw) -> tuple[Subject, ...]:
    found = (_subject(text(raw, name)) for name in sorted(raw) if name.startswith(SECOND))
    return tuple(subject for subject in found if subject is not None)[:MOST_SECONDARY]


def _talked(raw: Raw) -> tuple[tuple[str, str], ...]:
    said = ((name.removeprefix(TALKED), text(raw, name)) for name in sorted(raw) if name.startswith(TALKED))
    found = ((rule, words[1:]) for rule, words in said if rule and words.startswith(ABOUT))
    return tuple(found)[:MOST_TALKED]


def _level(written: str) -> Level | None:
    scale, _, value = written.partition(MARK)
    if not scale or not (value.isascii() and value.isdecimal()) or len(value) > 1 or int(value) > HIGHEST_LEVEL:
        return None
    return Level(scale[:LONGEST_NAME], int(value))
