"""A case from Markdown or plain text: headings say which part is which, and what they do not say is kept as it is."""

from collections.abc import Iterator

from desktop.exchange import case_words as words
from desktop.exchange.case_file import Note
from desktop.exchange.case_headings import Part
from desktop.exchange.case_levels import assessments
from desktop.exchange.case_sections import Section, cut
from desktop.model.case import HIGHEST_AGE, Case
from desktop.words import QT_TRANSLATE_NOOP

LONGEST_TITLE = 120
LONGEST_PERSONA = 200


def read_markdown(text: str, stem: str) -> tuple[Case, tuple[Note, ...]]:
    """Read a case without id. A text with no heading at all becomes a title, its first line, and a situation."""
    sections = cut(text)
    notes = []
    if len(sections) == 1:
        notes.append(
            Note(QT_TRANSLATE_NOOP("CaseFile", "The file has no headings: all of it was read as the situation."))
        )
    title, opening = _title(sections, stem)
    texts = {part: _gather(sections, part) for part in Part}
    persona = words.prose(texts[Part.PERSONA])
    first, _, rest = opening.partition("\n\n")
    if not persona and _is_persona(first):
        persona, opening = first, rest
    # What stands before the first heading introduces the case: it opens the situation.
    situation = "\n\n".join(filter(None, (opening.strip(), words.prose(texts[Part.SITUATION]))))
    own_words, around = words.own_words(texts[Part.OWN_WORDS])
    scale = words.prose(texts[Part.SCALE]).rstrip(".")
    levels, unread = assessments(texts[Part.ASSESSMENTS], scale)
    age, strange_age = _age(words.prose(texts[Part.AGE]), persona, title)
    left_over = (strange_age, around, unread, *_unknown(sections))
    case = Case(
        id="",
        title=title,
        persona=persona,
        age=age,
        keywords=words.words(texts[Part.KEYWORDS]),
        target_groups=words.phrases(texts[Part.TARGET_GROUPS]),
        legal_basis=words.laws(texts[Part.LEGAL_BASIS]),
        situation=situation,
        own_words=own_words,
        actors=words.actors(texts[Part.ACTORS]),
        scale=scale,
        assessments=levels,
        went_wrong=words.prose(texts[Part.WENT_WRONG]),
        questions=words.questions(texts[Part.QUESTIONS]),
        left_over="\n\n".join(filter(None, left_over)),
        source=words.prose(texts[Part.SOURCE]),
        license=words.prose(texts[Part.LICENSE]),
    )
    return case, tuple(notes)


def _title(sections: list[Section], stem: str) -> tuple[str, str]:
    """Find the title, and give with it the words that stand under no heading."""
    opening = words.prose("\n\n".join(section.text for section in sections if not section.heading and not section.part))
    titles = [section for section in sections if section.part is Part.TITLE]
    if titles:
        title, _, more = words.prose(titles[0].text).partition("\n")
        opening = "\n\n".join(filter(None, (more.strip(), opening)))
    else:
        title, _, more = opening.partition("\n")
        if len(title) <= LONGEST_TITLE and (more or len(sections) > 1):
            opening = more.strip()
        else:
            title = ""
    return title or stem, opening


def _gather(sections: list[Section], part: Part) -> str:
    """Put together what stands under all headings of one part; from the second on, the heading stays with it."""
    found = [section for section in sections if section.part is part and section.text.strip()]
    if part not in (Part.SITUATION, Part.WENT_WRONG, Part.PERSONA):
        return "\n\n".join(section.text for section in found)
    return "\n\n".join(
        f"{section.heading}:\n{section.text}" if at and section.heading else section.text
        for at, section in enumerate(found)
    )


def _unknown(sections: list[Section]) -> Iterator[str]:
    titles = [section.text for section in sections if section.part is Part.TITLE]
    yield from (words.prose(text) for text in titles[1:])
    for section in sections:
        if section.part is None and section.heading:
            yield f"{section.heading}\n{words.prose(section.text)}".strip()


def _is_persona(opening: str) -> bool:
    return len(opening) <= LONGEST_PERSONA and "\n" not in opening and words.age(opening) is not None


def _age(said: str, persona: str, title: str) -> tuple[int | None, str]:
    """Find the age where it is said, or else in the persona or title; give back what was said and is no age."""
    years = said.casefold().removesuffix("år").strip(" .")
    if years.isdecimal() and len(years) <= 3 and int(years) <= HIGHEST_AGE:
        return int(years), ""
    found = words.age(persona)
    return (found if found is not None else words.age(title)), said
