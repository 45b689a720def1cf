"""Marks on screen, and gestures in."""
