"""Where a day is hosted unless somebody says otherwise; the room test listens on the same port."""

PORT = 8420
"""TCP. Not given to anybody by IANA, and above those that need an administrator."""
NEIGHBOURS = 8
"""So many ports after it are tried where it is taken."""
