"""Boards as posters: one large sheet, or smaller ones to put together."""
