"""Danish words the guard reads people and places by; what each list is for stands in resources/guard/vocabulary.txt."""

from collections.abc import Mapping


class Vocabulary:
    """The lists by what they hold, all in small letters."""

    def __init__(self, rows: Mapping[str, list[str]]) -> None:
        self.titles = frozenset(rows["titles"])
        self.called = frozenset(rows["called"])
        self.saying = frozenset(rows["saying"])
        self.going_on = frozenset(rows["going on"]) | self.saying
        self.particles = frozenset(rows["particles"])
        self.saints = frozenset(rows["saints"])
        self.science = frozenset(rows["science"])
        self.no_names = frozenset(rows["no names"])
        self.streets = tuple(rows["streets"])
        self.street_endings = (*rows["streets"], *rows["grounds"])
        self.street_endings_bent = (*self.street_endings, *(ending + "s" for ending in self.street_endings))
        self.generic_houses = frozenset(rows["generic houses"])
        self.homes_after = frozenset(rows["homes after"])
        self._roles = frozenset(rows["roles"])
        endings = rows["role endings"]
        self._role_endings = (*endings, *(end + "n" for end in endings), *(end + "en" for end in endings))

    def is_role(self, word: str) -> bool:
        """Whether a word says what somebody does or is to somebody, such as neuropsykologen."""
        return word in self._roles or word.endswith(self._role_endings)
