"""Mentions of people in one text: first names, surnames, both together, a word after a title."""

from collections.abc import Iterator, Sequence

from desktop.guard.initials import INITIALS
from desktop.guard.lists import Lists
from desktop.guard.mention import Mention, Strength, stem_of
from desktop.guard.words import Word
from desktop.words import QT_TRANSLATE_NOOP

LISTED = QT_TRANSLATE_NOOP("Guard", "“{found}” is on the list of first names in Denmark.")
INSIDE = QT_TRANSLATE_NOOP(
    "Guard", "“{found}” is on the list of first names in Denmark and stands with a capital in the middle of a sentence."
)
DOUBTFUL = QT_TRANSLATE_NOOP("Guard", "“{found}” is a first name, but an ordinary word as well.")
WHOLE = QT_TRANSLATE_NOOP("Guard", "“{found}” is a first name with what looks like a surname.")
TITLED = QT_TRANSLATE_NOOP("Guard", "“{found}” follows “{before}”, so it is likely somebody's name.")
SURNAME = QT_TRANSLATE_NOOP("Guard", "“{found}” is on the list of surnames in Denmark.")
_FAR = 4
"""So many blanks stand between the columns of a table, not within a name."""
_LONE = frozenset("abcxyniøå")
"""Single letters after a role that are nobody's initial: borger A, niveau B."""


def mentions(text: str, words: Sequence[Word], lists: Lists) -> Iterator[Mention]:
    """Find people in a text, from its beginning to its end."""
    search = _Search(text, words, lists)
    at = 0
    while at < len(words):
        mention, count = search.at(at)
        if mention:
            yield mention
        at += count


class _Search:
    """Reads one text for people."""

    def __init__(self, text: str, words: Sequence[Word], lists: Lists) -> None:
        self.text = text
        self.words = words
        self.lists = lists
        self.vocabulary = lists.vocabulary

    def at(self, at: int) -> tuple[Mention | None, int]:
        """Give who is mentioned from a word on, and over how many words."""
        word = self.words[at]
        if not word.is_capital or word.low in self.vocabulary.no_names:
            return None, 1
        titled = self._title_before(at)
        first = self._first(word)
        if first and not (at and self.words[at - 1].low in self.vocabulary.saints):
            return self._named(at, first, titled)
        if titled:
            return self._titled(at, titled)
        return self._surnamed(at)

    def _first(self, word: Word) -> str:
        """Give the first name a word is, in small letters."""
        if len(word.text) < 2 or (word.is_shouted and len(word.text) < 4):
            return ""
        name = stem_of(word.low, self.lists.first_names)
        if not name and "-" in word.text and word.low.split("-")[0] in self.lists.first_names:
            return word.low
        return name

    def _surname(self, word: Word) -> str:
        name = stem_of(word.low, self.lists.surnames)
        return name or (word.low.split("-")[0] in self.lists.surnames and word.low) or ""

    def _title_before(self, at: int) -> str:
        """Give the title, role or verb right before a word, if it makes it a name."""
        word = self.words[at]
        if at == 0 or word.gap not in (" ", ". ", ": ", "\u00a0"):
            return ""
        before = self.words[at - 1]
        if word.gap == ": ":
            return before.text if before.low in self.vocabulary.called else ""
        if before.low in self.vocabulary.titles or (
            word.gap == " " and (self.vocabulary.is_role(before.low) or before.low in self.vocabulary.called)
        ):
            return before.text
        return ""

    def _named(self, at: int, first: str, titled: str) -> tuple[Mention | None, int]:
        """Read on from a first name: more first names, initials, a surname."""
        word = self.words[at]
        count = self._length(at, is_plain=first == word.low or "-" in word.text)
        if self._is_science(at + count):
            return None, count
        if count > 1:
            strength = Strength.CERTAIN
            if first in self.lists.doubtful_first_names and not self._is_surely_surname(at + count - 1):
                strength = Strength.LIKELY
            return self._mention(at, count, strength, WHOLE), count
        if titled:
            return self._mention(at, 1, Strength.CERTAIN, TITLED, before=titled), 1
        return self._alone(at, first), 1

    def _alone(self, at: int, first: str) -> Mention | None:
        word = self.words[at]
        if first not in self.lists.doubtful_first_names:
            why = LISTED if word.begins else INSIDE
            return self._mention(at, 1, Strength.LIKELY if word.is_shouted else Strength.CERTAIN, why)
        if self._is_counted(at) or word.is_shouted:
            return None
        if word.begins:
            acts = first == word.low and self._acts(at + 1)
            return self._mention(at, 1, Strength.LIKELY if acts else Strength.WEAK, DOUBTFUL)
        in_a_title = (
            self.words[at - 1].is_capital and self.words[at - 1].low not in self.vocabulary.no_names and word.gap == " "
        )
        return self._mention(at, 1, Strength.WEAK if in_a_title else Strength.LIKELY, DOUBTFUL)

    def _acts(self, at: int) -> bool:
        """Whether a word tells that the one before it is somebody: "siger", or "og Mikkel"."""
        after = self.words[at : at + 2]
        if not after or after[0].gap != " ":
            return False
        is_both = after[0].low == "og" and len(after) > 1 and after[1].is_capital and bool(self._first(after[1]))
        return is_both or after[0].low in self.vocabulary.saying

    def _titled(self, at: int, titled: str) -> tuple[Mention | None, int]:
        word = self.words[at]
        if self.vocabulary.is_role(word.low) or word.low in self.lists.home_kinds:
            return None, 1
        count = self._length(at, is_plain=True)
        if len(word.text) == 1 and count == 1:
            lone = word.low in _LONE or self.text[word.end : word.end + 1] != "."
            return (None if lone else self._mention(at, 1, Strength.LIKELY, INITIALS)), 1
        if word.is_shouted and len(word.text) < 4:
            return self._mention(at, 1, Strength.LIKELY, INITIALS), 1
        known = self._surname(word)
        strength = Strength.CERTAIN if known and titled.lower() in self.vocabulary.titles else Strength.LIKELY
        return self._mention(at, count, strength, TITLED, before=titled), count

    def _surnamed(self, at: int) -> tuple[Mention | None, int]:
        """Take a surname that is no ordinary word, with the capitalised word before it left alone."""
        word = self.words[at]
        name = self._surname(word)
        if not name or name in self.lists.doubtful_surnames or len(name) < 4 or self._is_science(at + 1):
            return None, 1
        if word.is_shouted and not self.words[max(at - 1, 0)].is_shouted:
            return None, 1
        count = 1
        while at + count < len(self.words) and self.words[at + count].gap == "-" and self.words[at + count].is_capital:
            count += 1
        mention = self._mention(at, count, Strength.LIKELY, SURNAME)
        return mention, count

    def _length(self, at: int, *, is_plain: bool) -> int:
        """Count the words of one person's name from a word on; a genitive ends it."""
        count = 1
        while is_plain and at + count < len(self.words):
            word = self.words[at + count]
            if not self._is_joined(at + count):
                break
            if word.low in self.vocabulary.particles and not word.is_capital and self._goes_on_after(at + count):
                count += 1
                continue
            if not self._continues(self.words[at], word):
                break
            count += 1
            stem = stem_of(word.low, self.lists.surnames) or stem_of(word.low, self.lists.first_names)
            is_plain = not stem or stem == word.low
        return count

    def _is_joined(self, at: int) -> bool:
        """Whether a word stands so near the one before that both can be one name; a surname may be on the next line."""
        gap = self.words[at].gap
        if "." in gap:
            return gap in (".", ". ") and len(self.words[at - 1].text) == 1
        if "\n" in gap:
            return gap.strip(" \r") == "\n" and bool(self._surname(self.words[at]))
        return gap == "-" or (gap.isspace() and len(gap) < _FAR)

    def _goes_on_after(self, at: int) -> bool:
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        return following is not None and following.is_capital and following.gap == " "

    def _continues(self, start: Word, word: Word) -> bool:
        """Whether a word after a name belongs to it."""
        if (
            not word.is_capital
            or word.low in self.vocabulary.no_names
            or self.vocabulary.is_role(word.low)
            or word.low in self.lists.home_kinds
        ):
            return False
        if len(word.text) == 1:
            return self.text[word.end : word.end + 1] == "." and word.low not in _LONE - {"a", "b", "c"}
        return start.is_shouted or not word.is_shouted

    def _is_surely_surname(self, at: int) -> bool:
        name = self._surname(self.words[at])
        return bool(name) and (name not in self.lists.doubtful_surnames or not self.words[at].begins)

    def _is_science(self, at: int) -> bool:
        """Whether the word after makes it the name of an illness or a method."""
        return (
            at < len(self.words)
            and self.words[at].low in self.vocabulary.science
            and self.words[at].gap in (" ", "-", "-")
        )

    def _is_counted(self, at: int) -> bool:
        """Whether a number stands beside it, as beside a month."""
        word = self.words[at]
        after = self.text[word.end : word.end + 3].strip()
        return word.gap.rstrip(" .")[-1:].isdigit() or after[:1].isdigit()

    def _mention(self, at: int, count: int, strength: Strength, why: str, before: str = "") -> Mention:
        first_at = self._beginning(at) if count > 1 or why is SURNAME else at
        row = self.words[first_at : at + count]
        end = row[-1].end
        if self.text[end : end + 1] in ("'", "’", "´") and row[-1].low.endswith(("s", "x", "z")):
            end += 1
        if len(row[-1].text) == 1 and self.text[end : end + 1] == ".":
            end += 1
        values = (("found", self.text[row[0].start : end]),) + ((("before", before),) if before else ())
        first, last = self._parts(row)
        return Mention(row[0].start, end, first, last, strength, why, values, self._follows_plainly(at + count - 1))

    def _beginning(self, at: int) -> int:
        """Give where a name begins: a capitalised word before it in the sentence that is on no list belongs to it."""
        first = at
        while first > 0 and self.words[first].gap in (" ", ". ", ".") and at - first < 2:
            before = self.words[first - 1]
            is_initial = len(before.text) == 1 and before.is_capital and self.words[first].gap != " "
            if is_initial and before.low not in self.vocabulary.no_names:
                first -= 1
                continue
            if self.words[first].gap != " ":
                break
            is_other = before.low in self.vocabulary.no_names or self.vocabulary.is_role(before.low)
            is_other = is_other or before.low in self.lists.home_kinds or before.is_shouted
            if before.begins or not before.is_capital or is_other or len(before.text) < 3:
                break
            first -= 1
        return first

    def _parts(self, row: Sequence[Word]) -> tuple[tuple[str, ...], str]:
        """Tell the first names of a mention from its surname."""
        given = [stem_of(word.low, self.lists.first_names) for word in row]
        surname = self._surname(row[-1])
        if len(row) == 1:
            return ((), surname) if surname and not given[0] else ((given[0] or row[0].low,), "")
        names = tuple(stem or word.low for stem, word in zip(given, row, strict=True))
        return (names, "") if given[-1] and not surname else (names[:-1], surname or row[-1].low)

    def _follows_plainly(self, at: int) -> bool:
        after = self.words[at + 1] if at + 1 < len(self.words) else None
        return after is None or after.gap != " " or after.low in self.vocabulary.going_on
