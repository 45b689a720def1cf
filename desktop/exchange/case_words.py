"""From the words under a heading to the parts of a case: paragraphs, lists, quotations, actors and questions."""

import re
from collections.abc import Iterator

from desktop.exchange.case_sides import guess_side, side_of_heading
from desktop.model.case import HIGHEST_AGE, Actor

WRAPPED = 60
"""A line this long (in characters) that another follows was broken by an editor, not by its writer."""

_BULLET = re.compile(r"^\s*(?:[-*+•–—·]|\d{1,3}[.)]|[a-zæøå]\))\s+")
_MARKS = re.compile(
    r"(?<![\w*\\])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?![\w*])"
    r"|(?<![\w\\])_{1,2}(?=[^\s_])|(?<=[^\s_\\])_{1,2}(?!\w)|(?<!\\)`"
)
_LINK = re.compile(r"(?<!\\)\[([^\[\]\n]{1,300})\]\(([^()\s]{1,500})\)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>|~])")
_QUOTE = re.compile(r"»([^«»]*)«|«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|”([^”]*)”|\"([^\"]*)\"")
_AGE = re.compile(r"(?:^(?:[A-ZÆØÅ]\w+ (?:på )?)?|[,(:–]\s*)(\d{1,3})\s*år\b|(?<![\d-])(\d{1,3})-årig")
_COLUMN_NAMES = "aktør, aktører, person, personer, navn, rolle, roller, funktion, stilling, side, part, område, opgave"
_ACTOR_COLUMNS = frozenset(_COLUMN_NAMES.split(", "))
_HEAD = re.compile(r"^([^:,()]{2,40}):\s+(.+)$", re.DOTALL)


def unmark(text: str) -> str:
    """Take Markdown's signs out of running text; an address stays beside the words that link to it."""
    return _ESCAPED.sub(r"\1", _MARKS.sub("", _LINK.sub(r"\1 (\2)", text)))


def without_bullet(line: str) -> str:
    """Take away the dash, dot or number a line begins with."""
    return _BULLET.sub("", line)


def is_bullet(line: str) -> bool:
    """Whether a line begins with a dash, dot or number."""
    return _BULLET.match(line) is not None


def is_row(line: str) -> bool:
    """Whether a line is a row of a table: a stroke in front, or strokes between its cells."""
    return line.lstrip().startswith("|") or " | " in line


def prose(text: str) -> str:
    """Put lines broken by an editor together again; paragraphs and lists keep theirs."""
    pieces: list[str] = []
    before = ""
    for raw in text.split("\n"):
        line = re.sub(r"^\s*>\s?", "", raw).strip()
        goes_on = line and len(before) >= WRAPPED and not is_bullet(line) and not is_row(line) and not is_row(before)
        if line or before:
            pieces += [" " if goes_on else "\n", line]
        before = line
    return unmark("".join(pieces)).strip()


def items(text: str) -> list[str]:
    """Split a list at its bullets; without bullets, at its paragraphs and at lines that end a sentence."""
    lines = [re.sub(r"^\s*>\s?", "", line) for line in text.split("\n")]
    bulleted = any(map(is_bullet, lines))
    found: list[list[str]] = [[]]
    for line in lines:
        ended = bool(found[-1]) and found[-1][-1].rstrip()[-1:] in ".?!:;"
        if is_bullet(line) or not line.strip() or (ended and not bulleted):
            found.append([])
        if line.strip():
            found[-1].append(without_bullet(line).strip())
    return [unmark(" ".join(parts)).strip() for parts in found if parts]


def words(text: str) -> tuple[str, ...]:
    """Split keywords at commas, semicolons, dots between words, lines and bullets."""
    lines = [without_bullet(line) for line in unmark(text).split("\n")]
    found = [word.strip(" .#\t") for line in lines for word in re.split(r"[,;·•]", line)]
    return tuple(word for word in found if word)


def phrases(text: str) -> tuple[str, ...]:
    """Split names that may have commas in them at semicolons, dots between words, lines and bullets."""
    lines = [without_bullet(line) for line in unmark(text).split("\n")]
    found = [" ".join(phrase.split()).strip(" .") for line in lines for phrase in re.split(r"[;·•]| \| ", line)]
    return tuple(phrase for phrase in found if phrase)


def laws(text: str) -> tuple[str, ...]:
    """Split references to laws at semicolons and lines, unless they stand in whole sentences."""
    whole = prose(text)
    if "\n" not in whole and re.search(r"\w{2,}\. [A-ZÆØÅ]", whole):
        return (whole,)
    found = [without_bullet(part).strip(" .") for part in re.split(r"[;\n]", whole)]
    return tuple(part for part in found if part)


def own_words(text: str) -> tuple[tuple[str, ...], str]:
    """Take each quotation by itself, and what stands around them; without quotation marks, each line of the list."""
    quotes = [" ".join(next(filter(None, match.groups()), "").split()) for match in _QUOTE.finditer(text)]
    if not any(quotes):
        return tuple(items(text)), ""
    around = prose(_QUOTE.sub(" ", text))
    return tuple(unmark(quote) for quote in quotes if quote), around if re.search(r"[^\W\d_]", around) else ""


def actors(text: str) -> tuple[Actor, ...]:
    """Split a list of roles, and guess the side of each unless its line names one."""
    return tuple(actor for line in _actor_lines(text) for actor in _actors_in(line))


def questions(text: str) -> tuple[str, ...]:
    """Split questions at their numbers or bullets, otherwise after each question mark that ends a line."""
    return tuple(items(text))


def age(text: str) -> int | None:
    """Find an age as people write it after a name: ", 22 år" or "22-årig"; a span of years is no age."""
    match = _AGE.search(text)
    years = int(match.group(1) or match.group(2)) if match else None
    return years if years is not None and years <= HIGHEST_AGE else None


def split_outside_brackets(text: str, signs: str) -> Iterator[str]:
    """Split at any of the signs, but not inside round brackets."""
    start = depth = 0
    for at, sign in enumerate(text):
        depth = max(0, depth + (sign == "(") - (sign == ")"))
        if sign in signs and depth == 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _actor_lines(text: str) -> list[str]:
    lines = [_actor_row(line) if is_row(line) else line for line in text.split("\n")]
    lines = [line for line in lines if line.strip()]
    plain = [unmark(without_bullet(line)).strip() for line in lines]
    if any(match and side_of_heading(match[1]) for match in map(_HEAD.match, plain)) or "," not in text:
        return plain
    if any(map(is_bullet, lines)):
        return items(text)
    return list(split_outside_brackets(" ".join(plain), ",;"))


def _actor_row(line: str) -> str:
    """Write a row of a table of people as a line: "Leverandør: bostøtte (Team Nord)". The names of columns are none."""
    cells = [cell.strip() for cell in line.strip().strip("|").split(" | ") if cell.strip()]
    if all(unmark(cell).strip(" *:").casefold() in _ACTOR_COLUMNS for cell in cells):
        return ""
    side = next((cell for cell in cells if side_of_heading(unmark(cell))), "") if len(cells) > 1 else ""
    role, *rest = [cell for cell in cells if cell != side] or [side]
    return (f"{side}: " if side else "") + role + (f" ({', '.join(rest)})" if rest else "")


def _actors_in(line: str) -> Iterator[Actor]:
    match = _HEAD.match(line)
    side = side_of_heading(match[1]) if match else None
    roles = split_outside_brackets(match[2], ",;") if match and side else [line]
    for role in roles:
        words = " ".join(role.split()).strip(" .,;")
        if words:
            yield Actor(words, side or guess_side(words))
