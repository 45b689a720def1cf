"""The room test: what a room's network, and this laptop in it, would do to a day; each cause with what to do."""
