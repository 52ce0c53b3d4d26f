"""The corpus we make ourselves: two halves that share no people, layouts, languages or kinds of lies.

The first half (``dev``) is for looking at; the held-out half is for figures, and nothing is ever tuned on it.
"""
