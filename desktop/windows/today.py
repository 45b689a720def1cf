"""The day it is where somebody sits, by the clock of their computer."""

from datetime import date


def today() -> date:
    """The day of whoever sits here."""
    return date.today()  # noqa: DTZ011 - the day of whoever sits here
