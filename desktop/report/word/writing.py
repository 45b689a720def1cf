"""A report written as a Word file, whole or not at all; in a municipality's template where there is one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.report.blocks import Block, Cover, PageBreak, Paragraph, Report, Sheet
from desktop.report.pdf import put_in_place
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.report.word.styles import Styles

Progress = Callable[[int, int], bool]
"""Called with what is done of how much; gives False to stop."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a Word file is made: in which template, and what stands where that has `{{dato}}` and `{{kommune}}`."""

    template: Path | None = None
    date: str = ""
    municipality: str = ""


PLAIN = Manner()


def write_docx(
    report: Report,
    path: Path,
    translate: Translate,
    manner: Manner = PLAIN,
    progress: Progress | None = None,
) -> tuple[str, ...]:
    """Write a report to a file, and give in sentences what the template lacked.

    Raises `Trouble` when the template cannot be used or the file not be written. When `progress` stops it, or it
    fails, whatever was at `path` is still there.
    """
    made = docx_bytes(report, translate, manner, progress)
    if made is None:
        return ()
    put_in_place(made[0], path)
    return made[1]


def docx_bytes(
    report: Report, translate: Translate, manner: Manner = PLAIN, progress: Progress | None = None
) -> tuple[bytes, tuple[str, ...]] | None:
    """A report as a Word file, with what the template lacked; nothing if `progress` stopped it."""
    # A quarter of a second of imports that nobody needs before the first Word file.
    from desktop.report.word import placeholders as p
    from desktop.report.word.body import Body
    from desktop.report.word.own import own_document
    from desktop.report.word.packing import describe, packed
    from desktop.report.word.sections import Sections
    from desktop.report.word.styles import Styles
    from desktop.report.word.template import open_template

    own = manner.template is None
    document = own_document(report.title, translate) if manner.template is None else open_template(manner.template)
    filled = p.fill(document, {p.TITLE: report.title, p.DATE: manner.date, p.MUNICIPALITY: manner.municipality})
    root = document.element.body
    around = p.section_around(root, filled.place)
    styles = Styles(document)
    body = Body(document, styles, Sections(around) if around is not None else None, translate)
    blocks = _titled(report, has_title=p.TITLE in filled.names)
    for done, block in enumerate(blocks):
        if progress is not None and not progress(done, len(blocks)):
            return None
        body.block(block)
    p.put_in(root, filled.place, body.finish())
    describe(document, report.title, report.language, manner.municipality)
    if progress is not None and not progress(len(blocks), len(blocks)):
        return None
    lacking = () if own else tuple(_lacking(styles, translate, has_place=p.CONTENT in filled.names))
    return packed(document), lacking


def _titled(report: Report, *, has_title: bool) -> list[Block]:
    """The blocks with a title over them, unless the template has one."""
    blocks = list(report.blocks)
    front = next((block for block in blocks if isinstance(block, Cover)), None)
    if has_title:
        return [*map(Paragraph, front.facts if front else ()), *(block for block in blocks if block is not front)]
    if front is None and blocks and not isinstance(blocks[0], Sheet):
        # The title stands over what it is the title of, not on a page of its own.
        blocks[: isinstance(blocks[0], PageBreak)] = [Cover(report.title, ())]
    return blocks


def _lacking(styles: "Styles", translate: Translate, *, has_place: bool) -> list[str]:
    said = []
    if styles.added:
        from desktop.report.word.styles import ROLE_NAMES

        names = ", ".join(translate("WordStyles", ROLE_NAMES[role]) for role in styles.added)
        words = translate("Report", "The template lacks the styles {names}; plain ones were put in for them.")
        said.append(words.format(names=names))
    if not has_place:
        said.append(translate("Report", "The template has no {{indhold}}; the content stands at its end."))
    return said
