"""Ids of days, groups and what lies on boards: made anywhere, alike nowhere, safe to type as an argument."""

import secrets

LETTERS = "0123456789abcdefghijkmnopqrstuvwxyz"
"""Without l, which reads like 1. No sign: an id that begins with one would be taken for an option."""

LENGTH = 12


def new_id() -> str:
    """Make an id; among a million of them two alike are less likely than one in a million."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
