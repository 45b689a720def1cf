"""Texts that come to be when somebody first writes in them, made so that two laptops that begin one make the same one.

A map or text created twice under one key loses one of the two with what was written in it. The bytes here follow from
root and key alone, author number included, so the second making is the first one again.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pycrdt import Doc, Map, Text


@lru_cache(maxsize=256)
def empty_text(root: str, key: str) -> bytes:
    """The update that puts an empty text under a key of a root map."""
    author = hashlib.sha256(f"{root}\0{key}".encode()).digest()[:4]
    doc: Doc[Any] = Doc(client_id=int.from_bytes(author, "big"))
    held = doc.get(root, type=Map)
    with doc.transaction():
        held[key] = Text("")
    return bytes(doc.get_update())


def ready_texts(root: str, texts: Mapping[str, str], values: Mapping[str, str]) -> bytes:
    """The update that puts texts with words in them, and plain values, under keys of a root map.

    The keys must follow from all that is said: other words under the same keys would be another's edits in one name.
    """
    said = json.dumps([root, sorted(texts.items()), sorted(values.items())])
    doc: Doc[Any] = Doc(client_id=int.from_bytes(hashlib.sha256(said.encode()).digest()[:4], "big"))
    held = doc.get(root, type=Map)
    with doc.transaction():
        for key, words in sorted(texts.items()):
            held[key] = Text(words)
        for key, words in sorted(values.items()):
            held[key] = words
    return bytes(doc.get_update())
