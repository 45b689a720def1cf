"""The help beneath each field of the case editor, with an example; and short names where there is little room."""

from desktop.words import QT_TRANSLATE_NOOP

HELP = {
    "title": QT_TRANSLATE_NOOP(
        "CaseHelp",
        "A short name that people remember, such as “He says yes to everything”. A new case is kept when it has one.",
    ),
    "persona": QT_TRANSLATE_NOOP(
        "CaseHelp", "Who it is about, in one line, with an invented first name: “Mikkel, 22. Lives in a youth offer.”"
    ),
    "age": QT_TRANSLATE_NOOP("CaseHelp", "In whole years, or empty. Never a date of birth."),
    "target_groups": QT_TRANSLATE_NOOP("CaseHelp", "Who the case is about. Several are possible."),
    "keywords": QT_TRANSLATE_NOOP(
        "CaseHelp", "Words that help find the case again, with a comma after each: youth, housing, assessment."
    ),
    "legal_basis": QT_TRANSLATE_NOOP("CaseHelp", "The provisions it rests on, one in each line, such as SEL § 85."),
    "situation": QT_TRANSLATE_NOOP(
        "CaseHelp",
        "How is everyday life now, what is difficult, what helps, and how did it come to this? "
        "No real names, places or dates.",
    ),
    "own_words": QT_TRANSLATE_NOOP(
        "CaseHelp", "What the citizen says, one quote in each box. Enter begins the next; Ctrl+Up and Ctrl+Down move."
    ),
    "actors": QT_TRANSLATE_NOOP(
        "CaseHelp", "Who takes part, by role and never by name, and the side they belong to: contact person, provider."
    ),
    "assessments": QT_TRANSLATE_NOOP(
        "CaseHelp",
        "Sub-themes and conditions with their level. A level belongs to its scale and is never converted to another.",
    ),
    "went_wrong": QT_TRANSLATE_NOOP(
        "CaseHelp", "Where did knowledge get lost between hands? Describe what happened, not whose fault it was."
    ),
    "questions": QT_TRANSLATE_NOOP(
        "CaseHelp", "Open questions that bring both sides to talk, best three to five. Enter begins the next."
    ),
    "left_over": QT_TRANSLATE_NOOP(
        "CaseHelp", "Text from the file that found no field. Move it to where it belongs, or delete it."
    ),
    "source": QT_TRANSLATE_NOOP("CaseHelp", "Where the case comes from, such as “Made up for the theme day in May”."),
    "license": QT_TRANSLATE_NOOP("CaseHelp", "Who may use it and how, such as CC BY 4.0."),
}
"""By field of `Case`, as source texts in the context "CaseHelp"."""

SYSTEMS = {
    "FFB": QT_TRANSLATE_NOOP("CaseHelp", "FFB"),
    "FSIII_simple": QT_TRANSLATE_NOOP("CaseHelp", "FSIII, simplified"),
    "FSIII_classic": QT_TRANSLATE_NOOP("CaseHelp", "FSIII, classic"),
    "VUM1": QT_TRANSLATE_NOOP("CaseHelp", "VUM 1.0"),
}
"""What the code systems are called where there is little room, by id."""
