"""How long a text may be where people write; foreign documents are shortened to the same."""

LONGEST_CARD = 2_000
"""Letters on one card: more than a card can show, less than what makes a board slow."""

LONGEST_TEXT = 20_000
"""Letters of any one text that are shown and can be written; what is beyond is kept unseen."""

LONGEST_TITLE = 120
"""Letters of the name of a phase, a lane or a template."""
