"""A case from a file somebody has: whole, with every personal number hidden, or one sentence on what is wrong."""

import hashlib
import html
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from desktop.exchange.case_file import MAX_BYTES, FileText, Note, clean, opened, read_text
from desktop.exchange.case_json import read_json
from desktop.exchange.case_kind import Kind, kind_of, old
from desktop.exchange.case_markdown import read_markdown
from desktop.exchange.case_words import prose
from desktop.exchange.left_behind import LeftBehind
from desktop.exchange.office_text import OfficeText, settle
from desktop.model.case import Case
from desktop.model.cpr import mask, mask_case
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

SUFFIXES = (".docx", ".odt", ".pdf", ".md", ".markdown", ".txt", ".text", ".yaml", ".yml", ".json")
MOST_ITEMS = 500
LONGEST_TITLE = 200
SHORT_TITLE = 60
_OTHER_KINDS = (".doc", ".dot", ".docm", ".dotm", ".dotx", ".ott", ".fodt", ".sxw", ".rtf", ".pages", ".wps", ".wpd")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});")


@dataclass(frozen=True, slots=True)
class ReadCase:
    """A case that was read, how many CPR numbers were hidden in it, what to check, and what stayed in the file."""

    case: Case
    masked_cpr: int
    notes: tuple[Note, ...] = ()
    left_behind: tuple[LeftBehind, ...] = ()


def read_case(path: Path) -> ReadCase:
    """Read a case from a document, Markdown, plain text, YAML or JSON. Every fault is a `Trouble` naming the file."""
    name, masked_name = mask(clean(path.name))
    stem, suffix = mask(clean(path.stem))[0], path.suffix.lower()
    if suffix not in SUFFIXES and not _is_folder(path):
        if suffix in _OTHER_KINDS:
            raise old(name, suffix)
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} is not of a kind cases are read from: {kinds}.")
        raise Trouble(fault, file=name, kinds=", ".join(SUFFIXES))
    with opened(path, name) as file:
        kind = kind_of(file, name)
        read = _read_written(file, name, stem, suffix) if kind is Kind.TEXT else _read_office(kind, file, name, stem)
    if not read.case.source:
        read = replace(read, case=replace(read.case, source=name))
    return _finished(replace(read, masked_cpr=read.masked_cpr + masked_name), name)


def read_pasted(text: str, html: str = "") -> ReadCase:
    """Read what the clipboard holds: its HTML when there is some with words in it, otherwise its plain text."""
    if max(len(text), len(html)) > MAX_BYTES:
        raise _too_much_pasted()
    try:
        said = _read_html(html, "") if html.strip() else OfficeText("", "")
        if said.text.strip():
            return _finished(_from_office(said, "", ""), "")
        if not text.strip():
            fault = QT_TRANSLATE_NOOP("Trouble", "There is no text to paste.")
            raise Trouble(fault, QT_TRANSLATE_NOOP("Trouble", "Copy the text of the case first."))
        hidden, masked = mask(clean(text))
        case, notes = read_markdown(hidden, "")
        return _finished(ReadCase(case, masked, notes, said.left_behind), "")
    except Trouble as trouble:
        if "file" in trouble.values:
            raise _too_much_pasted() from None
        raise


def _too_much_pasted() -> Trouble:
    fault = QT_TRANSLATE_NOOP("Trouble", "What was pasted is far more than a case, and was not read.")
    return Trouble(fault, QT_TRANSLATE_NOOP("Trouble", "Copy one case only."))


def _read_written(file: BinaryIO, name: str, stem: str, suffix: str) -> ReadCase:
    """Read a file that is plain text, whatever program wrote it."""
    written = read_text(file, name)
    if suffix in (".yaml", ".yml", ".json"):
        return ReadCase(_read_structured(written, suffix), 0, written.notes)
    text, masked = mask(_without_entities(written.text) if suffix in (".md", ".markdown") else written.text)
    case, notes = read_markdown(text, stem)
    return ReadCase(case, masked, (*written.notes, *notes))


def _read_office(kind: Kind, file: BinaryIO, name: str, stem: str) -> ReadCase:
    """Read a document; the readers are imported here, because the program's start should not wait for them."""
    from desktop.exchange.odt_file import read_odt
    from desktop.exchange.office_zip import OfficeZip
    from desktop.exchange.pdf_file import read_pdf
    from desktop.exchange.word_file import read_word

    match kind:
        case Kind.WORD:
            said = read_word(OfficeZip(file, name))
        case Kind.OPEN_DOCUMENT:
            said = read_odt(OfficeZip(file, name))
        case Kind.PDF:
            said = read_pdf(file, name)
        case _:
            said = _read_html(read_text(file, name).text, name)
    return _from_office(said, name, stem)


def _read_html(html: str, name: str) -> OfficeText:
    from desktop.exchange.pasted import read_html

    return read_html(html, name)


def _from_office(said: OfficeText, name: str, stem: str) -> ReadCase:
    """Understand the words of a document, with every personal number hidden before they are taken apart."""
    text, masked = mask(said.text)
    after, masked_after = mask(said.after)
    if not text.strip() and not after.strip():
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} holds no text.")
        advice = QT_TRANSLATE_NOOP("Trouble", "If the text is in a picture, write it into the document.")
        raise Trouble(fault, advice, file=name)
    case, notes = read_markdown(settle(text), stem)
    left_over = "\n\n".join(filter(None, (case.left_over, prose(settle(after)))))
    notes = (*said.notes, *notes)
    return ReadCase(replace(case, left_over=left_over), masked + masked_after, notes, said.left_behind)


def _finished(read: ReadCase, name: str) -> ReadCase:
    """Hide what numbers there still are in the fields, bound the case, and give it a name."""
    case, masked = mask_case(_with_title(read.case))
    if _most_items(case) > MOST_ITEMS:
        raise Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} has too many entries for a case."), file=name)
    case = replace(case, id=case.id or case_id(case))
    return replace(read, case=case, masked_cpr=read.masked_cpr + masked, notes=(*read.notes, *_about(case)))


def case_id(case: Case) -> str:
    """Name a case after its title, persona and opening: read again, the same case has the same id.

    Nothing of them can be read in it: an id stays when a name in the title is replaced.
    """
    words = next(filter(None, (case.situation, case.left_over, case.went_wrong)), "")
    opening = words if not case.situation else words.partition("\n")[0]
    digest = hashlib.sha256("\0".join((case.title, case.persona, opening)).encode()).hexdigest()[:12]
    # Letters only: digits could look like a personal number.
    return "case-" + digest.translate(str.maketrans("0123456789", "ghijklmnop"))


def _read_structured(file: FileText, suffix: str) -> Case:
    # Here, because importing PyYAML costs more than the program's start should wait for.
    from desktop.exchange.case_fields import read_fields
    from desktop.exchange.case_yaml import read_yaml

    tree = read_json(file.text, file.name) if suffix == ".json" else read_yaml(file.text, file.name)
    return read_fields(tree, file.name)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _without_entities(text: str) -> str:
    """Write `&nbsp;` and the like as the signs they stand for, before anything can hide behind them."""
    return clean(_ENTITY.sub(lambda match: html.unescape(match[0]), text))


def _with_title(case: Case) -> Case:
    """Take the first words for a title where there is none, and shorten one that is none: its words stay at the end."""
    if not case.title.strip():
        words = " ".join((case.persona or case.situation or case.left_over).split()) or "…"
        return replace(
            case, title=words if len(words) <= SHORT_TITLE else words[:SHORT_TITLE].rsplit(None, 1)[0] + " …"
        )
    if len(case.title) <= LONGEST_TITLE:
        return case
    left_over = "\n\n".join(filter(None, (case.title, case.left_over)))
    return replace(case, title=case.title[:LONGEST_TITLE].rsplit(None, 1)[0] + " …", left_over=left_over)


def _most_items(case: Case) -> int:
    lists = (
        case.keywords,
        case.target_groups,
        case.legal_basis,
        case.own_words,
        case.actors,
        case.assessments,
        case.questions,
    )
    return max(map(len, lists))


def _about(case: Case) -> tuple[Note, ...]:
    notes = []
    if not case.situation:
        notes.append(Note(QT_TRANSLATE_NOOP("CaseFile", "The file has no situation: the group gets nothing to read.")))
    if case.left_over:
        notes.append(Note(QT_TRANSLATE_NOOP("CaseFile", "Some of the text fits no field; it is kept at the end.")))
    return tuple(notes)
