"""Bytes between laptops: the hub of a day, its guests, and how somebody is let in."""
