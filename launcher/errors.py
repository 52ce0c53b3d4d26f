"""Why we did not start."""


class CannotStart(Exception):
    """Something outside this program is in the way; the message is the one line its user gets to see."""
