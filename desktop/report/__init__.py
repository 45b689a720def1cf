"""Marks on paper: reports as PDF."""
