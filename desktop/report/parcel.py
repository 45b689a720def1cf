"""Office files are ZIP files: their parts packed so that the same words give the same bytes, with no times in them."""

import io
import re
import zipfile
from collections.abc import Mapping

LONG_AGO = (1980, 1, 1, 0, 0, 0)
_FIRST, _CORE = "[Content_Types].xml", "docProps/core.xml"
_DATES = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")


def parcel(parts: Mapping[str, bytes]) -> bytes:
    """Pack parts in the order of their names."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as whole:
        # The list of kinds comes first: programs look for it there.
        for name in sorted(parts, key=lambda each: (each != _FIRST, each)):
            member = zipfile.ZipInfo(name, LONG_AGO)
            member.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            whole.writestr(member, parts[name])
    return file.getvalue()


def timeless(packed: bytes) -> bytes:
    """Pack an office file anew, without when it was made."""
    with zipfile.ZipFile(io.BytesIO(packed)) as written:
        parts = {name: written.read(name) for name in written.namelist()}
    if _CORE in parts:
        parts[_CORE] = _DATES.sub(b"", parts[_CORE])
    return parcel(parts)
