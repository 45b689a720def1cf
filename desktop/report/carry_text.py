"""Fields that an udredning was carried into, as plain text for a case system: each by itself, or all in order.

What was carried stands byte for byte as it was written, under a line that says where it is from.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.model.assessed import (
    CERTAINTY_NAMES,
    FREQUENCY_NAMES,
    SUPPORT_NAMES,
    Assessed,
    Certainty,
    Frequency,
    LevelRow,
    Said,
    Support,
)
from desktop.model.carry_fields import SYSTEM_NAMES, CarryField, CarryPlan, sources_of
from desktop.model.carrying_over import CarryState, Piece, Share, Source, need_titles, state
from desktop.model.kinds import INFORMANT_NAMES, Informant
from desktop.model.level_words import level_words
from desktop.model.quoting import quoted
from desktop.model.sides import Side
from desktop.report.dates import date_in_words
from desktop.words import QT_TRANSLATE_NOOP, Translate

FIRST = QT_TRANSLATE_NOOP("Carry", "From the pedagogical assessment, {role}, {date}:")
AGAIN = QT_TRANSLATE_NOOP("Carry", "From the pedagogical assessment, {role}, {date}, changed since last time:")
PEDAGOGUE = QT_TRANSLATE_NOOP("Carry", "pedagogue")
CITED = QT_TRANSLATE_NOOP("Carry", "the citizen’s own words")
DETAIL_NAMES = {
    "support": QT_TRANSLATE_NOOP("Carry", "Support: {words}"),
    "frequency": QT_TRANSLATE_NOOP("Carry", "How often: {words}"),
    "certainty": QT_TRANSLATE_NOOP("Carry", "How sure we are: {words}"),
    "informant": QT_TRANSLATE_NOOP("Carry", "Source: {words}"),
}
VALUES = {
    "support": {each.value: ("Assessed", SUPPORT_NAMES[each]) for each in Support},
    "frequency": {each.value: ("Assessed", FREQUENCY_NAMES[each]) for each in Frequency},
    "certainty": {each.value: ("Assessed", CERTAINTY_NAMES[each]) for each in Certainty},
    "informant": {each.value: ("Kinds", INFORMANT_NAMES[each]) for each in Informant},
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a text of all fields does not say: sections not carried, or changed since, and how many fields are empty."""

    missing: tuple[Source, ...] = ()
    changed: tuple[Source, ...] = ()
    empty: int = 0


def heading(piece: Piece, translate: Translate) -> str:
    """The line over what was carried: where it is from, who wrote it, and when it was carried."""
    role = translate("Carry", CITED) if piece.cited else piece.role or translate("Carry", PEDAGOGUE)
    words = translate("Carry", AGAIN if piece.again else FIRST)
    return words.format(role=role, date=date_in_words(piece.date, translate))


def details_line(piece: Piece, translate: Translate) -> str:
    """Support, frequency and certainty on one line; empty where nothing is said."""
    return said_line(piece.details, translate)


def said_line(details: Mapping[str, str], translate: Translate) -> str:
    """The same of choices as codes, by name."""
    said = []
    for name, words in DETAIL_NAMES.items():
        context, value = VALUES[name].get(details.get(name, ""), ("", ""))
        if value:
            said.append(translate("Carry", words).format(words=translate(context, value)))
    return " · ".join(said)


def gone_line(piece: Piece, translate: Translate) -> str:
    """What had been taken out of the section since the time before; empty where nothing was."""
    if not piece.gone:
        return ""
    words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "Taken out since last time: {words}"))
    return words.format(words=" ".join(quoted(line) for line in piece.gone))


def piece_text(piece: Piece, translate: Translate, *, titled: bool = False) -> str:
    """What was carried under its heading, and what is said of it in one line; its section first if `titled`."""
    before = filter(None, (piece.title if titled else "", heading(piece, translate), piece.text))
    after = filter(None, (gone_line(piece, translate), details_line(piece, translate)))
    return "\n".join((*before, *after))


def field_text(own: str, pieces: Sequence[Piece], translate: Translate) -> str:
    """What stands in a field: its own words first, then what was carried."""
    parts, titled = [own] if own.strip() else [], need_titles(pieces)
    return "\n\n".join([*parts, *(piece_text(piece, translate, titled=titled) for piece in pieces)])


def fields_said(assessed: Assessed, plan: CarryPlan, translate: Translate) -> Iterator[tuple[CarryField, str]]:
    """Every field in order, with what stands in it."""
    for field in plan.fields:
        own = assessed.fields.get((plan.system.value, field.key), "")
        yield field, field_text(own, assessed.carried.of_field(plan.system.value, field.key), translate)


def carried_text(assessed: Assessed, plan: CarryPlan, translate: Translate) -> str:
    """All fields that say something, in order, the appendix last; empty where none does."""
    said = [f"{field.title}\n\n{text}" for field, text in fields_said(assessed, plan, translate) if text]
    return "\n\n\n".join([SYSTEM_NAMES[plan.system], *said]) + "\n" if said else ""


def left_out(assessed: Assessed, plan: CarryPlan, translate: Translate) -> LeftOut:
    """What `carried_text` does not say."""
    sources = [each for each in sources_of(assessed) if not each.is_empty]
    states = {each.section: _state(assessed, plan, each) for each in sources}
    return LeftOut(
        tuple(each for each in sources if states[each.section] is CarryState.NOT),
        tuple(each for each in sources if states[each.section] is CarryState.CHANGED),
        sum(1 for _, text in fields_said(assessed, plan, translate) if not text),
    )


def left_out_words(left: LeftOut, translate: Translate, *, levels: bool = False) -> tuple[str, ...]:
    """The same in sentences. `levels` tells that these stand beside the text; help texts never do."""
    said = []
    if left.missing:
        words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "Not carried over: {names}."))
        said.append(words.format(names=_names(left.missing)))
    if left.changed:
        words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "Changed since they were carried over: {names}."))
        said.append(words.format(names=_names(left.changed)))
    if not levels:
        said.append(translate("Carry", QT_TRANSLATE_NOOP("Carry", "Levels and help texts are not in it.")))
    return tuple(said)


def _names(sources: Iterable[Source]) -> str:
    return ", ".join(" ".join(each.title.split()) for each in sources)


def _state(assessed: Assessed, plan: CarryPlan, source: Source) -> CarryState:
    return state(source, assessed.carried.of_section(plan.system.value, source.section))


def figure_words(counted: Share, translate: Translate) -> str:
    """How many sections could be carried over unchanged, in a sentence or three."""
    words = translate(
        "Carry",
        QT_TRANSLATE_NOOP("Carry", "{unchanged} of {written} sections with text are carried over unchanged."),
    )
    said = [words.format(unchanged=counted.unchanged, written=counted.written)]
    if counted.appendix:
        words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "{count} went to the appendix."))
        said.append(words.format(count=counted.appendix))
    if counted.changed:
        words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "{count} changed since."))
        said.append(words.format(count=counted.changed))
    return " ".join(said)


def level_line(row: LevelRow, translate: Translate) -> str:
    """What the provider suggests for a sub-theme and what the authority has set, with the name of the scale."""
    suggested, set_ = (_levels(row.views.get(view), translate) for view in (Side.PROVIDER, Side.AUTHORITY))
    said = [_scale_of(row)]
    if suggested:
        words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "provider suggests {level}"))
        said.append(words.format(level=suggested))
    unset = translate("Carry", QT_TRANSLATE_NOOP("Carry", "authority has not set a level"))
    words = translate("Carry", QT_TRANSLATE_NOOP("Carry", "authority: {level}"))
    said.append(words.format(level=set_) if set_ else unset)
    return f"{' '.join(row.label.split())} ({said[0]}): {'; '.join(said[1:])}"


def _levels(said: Said | None, translate: Translate) -> str:
    if said is None:
        return ""
    now = "–" if said.now is None else level_words(said.now, translate)
    return now if said.expected is None else f"{now} → {level_words(said.expected, translate)}"


def _scale_of(row: LevelRow) -> str:
    """The scale both levels are on, or each of them where they differ."""
    return " / ".join(dict.fromkeys(said.scale for said in row.views.values())) or row.system
