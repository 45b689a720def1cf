"""How many have answered the rounds of a day's surveys, as far as this laptop has heard: counts of sheets by role."""

from collections import Counter
from collections.abc import Mapping

from desktop.language import Language
from desktop.model.alike import bare
from desktop.model.survey import Round, Survey
from desktop.session import Session

translate = Language.translate


class SurveySheets:
    """Nothing that stands on a sheet is here."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._heard: dict[str, Mapping[str, int]] = {}

    def hear(self, round_id: str, sheets: Mapping[str, int]) -> bool:
        """Take in how many have answered a round; tell whether that is new."""
        new = self._heard.get(round_id) != sheets
        self._heard[round_id] = sheets
        return new

    def of(self, held: Round) -> Mapping[str, int]:
        """How many of each role have answered a round."""
        return self._heard.get(held.id, {})

    def known(self, survey: Survey) -> Mapping[str, int]:
        """How many participants there are of each role, as far as they are known."""
        counts = Counter(bare(person.role) for person in self._session.people.people.present)
        return {role.id: counts[bare(role.label)] for role in survey.roles}

    def late(self, held: Round) -> int:
        """How many sheets have come since a round was counted."""
        then = sum(held.result.sheets.values()) if held.result is not None else 0
        return max(0, sum(self.of(held).values()) - then)

    def words(self, held: Round) -> str:
        """How many have answered a round, of how many, in one line; nothing where it was never open."""
        if held.asked is None:
            return ""
        sheets = held.shown.sheets if held.shown is not None else self.of(held)
        given, known = sum(sheets.values()), sum(self.known(held.asked).values())
        words = translate("Survey", "{given} of {known} have answered · anonymous")
        if known < given or not known:
            words = translate("Survey", "{given} have answered · anonymous")
        return words.format(given=given, known=known)
