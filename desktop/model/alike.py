"""Words brought into one form, so that titles and names are found to be the same however they are written."""


def bare(words: str) -> str:
    """Words without what does not tell them apart: small letters and spaces between them alone."""
    return " ".join(words.split()).casefold()
