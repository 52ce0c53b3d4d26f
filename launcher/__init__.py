"""Starts everything on one machine, from a checkout and nothing else: why a newcomer needs two commands and no apt."""
