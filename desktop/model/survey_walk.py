"""One person's way through a collaboration survey, step by step: hand-over, own role, each statement, handing in."""

from dataclasses import dataclass, field, replace

from desktop.model.survey import Survey
from desktop.model.survey_draft import Asked, Draft, asked_of

HAND_OVER, OWN_ROLE = -2, -1
"""Steps before the first statement."""


@dataclass(frozen=True, slots=True)
class Walk:
    """Where somebody is, and what they have said so far; at the hand-over there is nothing of anybody's."""

    survey: Survey
    draft: Draft = field(default_factory=Draft)
    at: int = HAND_OVER

    @property
    def asked(self) -> tuple[Asked, ...]:
        """All that the role is asked."""
        return asked_of(self.survey, self.draft.role) if self.draft.role else ()

    @property
    def statement(self) -> Asked | None:
        """The statement in view."""
        return self.asked[self.at] if 0 <= self.at < len(self.asked) else None

    @property
    def begun(self) -> bool:
        return self.at > HAND_OVER

    @property
    def is_over(self) -> bool:
        """Whether there is nothing left but to hand it in."""
        return bool(self.draft.role) and self.at == len(self.asked)

    def going(self, by: int) -> "Walk":
        """So many steps on or back; nobody goes on without a role, and going back to the hand-over forgets all."""
        furthest = len(self.asked) if self.draft.role else OWN_ROLE
        at = max(HAND_OVER, min(furthest, self.at + by))
        return Walk(self.survey) if at == HAND_OVER else replace(self, at=at)

    def choosing(self, role: str) -> "Walk":
        """Answer for a role; what was said for another one is not said for this one."""
        draft = self.draft if role == self.draft.role else Draft(role)
        return Walk(self.survey, draft, 0)

    def saying(self, value: int | None) -> "Walk":
        """Answer the statement in view, and go on to the next."""
        if self.statement is None:
            return self
        return replace(self, draft=self.draft.saying(*self.statement, value)).going(1)

    def passing_over(self) -> "Walk":
        """Say nothing of the role in view, and go on to the next one."""
        if self.statement is None:
            return self
        role, draft = self.statement[0], self.draft
        for about, dimension in self.asked:
            if about == role:
                draft = draft.saying(about, dimension, None)
        later = [at for at, (about, _) in enumerate(self.asked) if at > self.at and about != role]
        return replace(self, draft=draft, at=later[0] if later else len(self.asked))
