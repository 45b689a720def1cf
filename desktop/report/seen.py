"""A printed report as pictures of its first pages, for a look at it before it is saved."""

from collections.abc import Iterator

from desktop.model.seen_page import Picture

MOST_PAGES = 12
HEIGHT = 560
"""Of a page, in pixels: twice what is shown, for screens with fine pixels."""


def pictures_of(content: bytes) -> Iterator[Picture]:
    """Picture the first pages of a PDF that has been made here."""
    import pypdfium2 as pdfium  # costs time that nobody needs before the first look

    document = pdfium.PdfDocument(content)
    try:
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            bitmap = page.render(scale=HEIGHT / page.get_height())
            yield Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), number + 1, len(document))
            page.close()
    finally:
        document.close()
