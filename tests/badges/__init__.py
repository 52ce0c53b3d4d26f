"""Badges: composed, signed, verified by others and by ourselves, shown."""
