"""Badges: what is said, signed so that strangers can check it, and shown so that patients understand it. Pure."""
